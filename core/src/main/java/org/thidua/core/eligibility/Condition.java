package org.thidua.core.eligibility;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.When;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.history.Years;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * One condition of an award, of a grade or of the ranking.
 *
 * <p>Comparisons are exact and stand here, so that a verdict never depends on how a rule engine treats numbers.
 *
 * @param row the row it stands in
 * @param id its id
 * @param owner what it belongs to
 * @param anyGroup conditions of one owner with the same group stand for each other; empty for none
 * @param when the units it stands for
 * @param subject what it looks at
 * @param is how it compares
 * @param values what it compares with; grades are compared by the list of grades that would do
 * @param unknownMeans its verdict where the subject is not known
 * @param title the condition in words
 * @param asked the comparison as the author wrote it, which for grades may differ from {@code is}
 * @param need the value as the author wrote it
 * @param names what people call values that are ids, such as grades; empty for all others
 * @param share what it compares with if that is a share of another subject, such as 50 % of the bonus; else null
 */
public record Condition(
        Row row,
        Id<Condition> id,
        Owner owner,
        String anyGroup,
        When when,
        Subject subject,
        Is is,
        ImmutableList<Datum> values,
        Verdict unknownMeans,
        String title,
        Is asked,
        String need,
        ImmutableMap<String, String> names,
        @Nullable Share share) {
    /** More years in a row than anything is asked for. */
    private static final int MOST_YEARS = 10_000;

    /**
     * A share of another subject.
     *
     * @param percent how many per cent of it
     * @param of the subject
     */
    public record Share(Exact percent, Subject of) {
        /**
         * Writes the share in a sentence, such as "50 % điểm thưởng".
         *
         * @param language the language
         * @return the share
         */
        public String in(Language language) {
            boolean vi = language == Language.VI;
            return language.number(percent.toString())
                    + (vi ? " % " : " % of the ")
                    + of.title().in(language);
        }
    }

    /**
     * Tells whether this condition belongs to what is asked and stands for the unit.
     *
     * @param question what is asked of which unit
     * @return whether it applies; also if the unit lacks the attribute on which that depends
     */
    public boolean appliesTo(Question question) {
        if (!owner.equals(question.owner())) {
            return false;
        }
        Dossier unit = question.unit().dossier();
        return when.attribute() == null || unit.attribute(when.attribute()) == null || when.holdsFor(unit);
    }

    /**
     * Tells whether a unit meets this condition.
     *
     * @param question what is asked of which unit
     * @return whether the condition applies and is met
     */
    public boolean isMet(Question question) {
        return appliesTo(question) && judge(question.unit()) == Verdict.MET;
    }

    /**
     * Tells whether a unit fails this condition.
     *
     * @param question what is asked of which unit
     * @return whether the condition applies and is not met
     */
    public boolean isNotMet(Question question) {
        return appliesTo(question) && judge(question.unit()) == Verdict.NOT_MET;
    }

    /**
     * Tells whether nobody knows if a unit meets this condition.
     *
     * @param question what is asked of which unit
     * @return whether the condition applies and what it looks at is not known
     */
    public boolean isUnknown(Question question) {
        return appliesTo(question) && judge(question.unit()) == Verdict.UNKNOWN;
    }

    private Verdict judge(Candidate unit) {
        if (when.attribute() != null && unit.dossier().attribute(when.attribute()) == null) {
            return unknownMeans;
        }
        List<Datum> due = due(unit);
        if (due.isEmpty()) {
            return unknownMeans;
        }
        List<Datum> found = unit.find(subject);
        Years years = unit.years(subject).filter(range -> !range.isKnown()).orElse(null);
        if (years != null) {
            return judge(years, due);
        }
        if (found.isEmpty()) {
            // What is already below can no longer come right, whatever is still open.
            boolean fails = unit.knownSoFar(subject).stream().anyMatch(value -> !holdsFor(value, due));
            return fails ? Verdict.NOT_MET : unknownMeans;
        }
        return found.stream().allMatch(value -> holdsFor(value, due)) ? Verdict.MET : Verdict.NOT_MET;
    }

    /** A range is judged as a whole: met if every number of it would do, not met if none would. */
    private Verdict judge(Years years, List<Datum> due) {
        // Beyond all that is compared with, one number stands for all larger ones.
        int end = due.stream()
                .map(Datum::number)
                .filter(Objects::nonNull)
                .map(number -> number.magnitude().min(Exact.of(MOST_YEARS)).round(0, RoundingMode.UP))
                .mapToInt(number -> number.toDecimal().intValueExact())
                .max()
                .orElse(0);
        int most = years.most() == null ? Math.max(years.least(), end) + 1 : years.most();
        boolean some = false;
        boolean all = true;
        for (int number = years.least(); number <= most; number++) {
            boolean holds = holdsFor(Datum.of(Exact.of(number)), due);
            some |= holds;
            all &= holds;
        }
        if (all) {
            return Verdict.MET;
        }
        return some ? unknownMeans : Verdict.NOT_MET;
    }

    /** What a unit's value is compared with; nothing if that is a share of something not known. */
    private List<Datum> due(Candidate unit) {
        if (share == null) {
            return values;
        }
        List<Datum> whole = unit.find(share.of());
        Exact number = whole.size() == 1 ? whole.get(0).number() : null;
        return number == null
                ? List.of()
                : List.of(Datum.of(share.percent().times(number).hundredth()));
    }

    /**
     * Makes the finding for a verdict.
     *
     * @param unit the unit
     * @param verdict the verdict
     * @return the verdict with what was found and what was needed
     */
    public Finding finding(Candidate unit, Verdict verdict) {
        List<Datum> whole = unit.find(subject);
        List<Datum> found = whole.isEmpty() && verdict != Verdict.UNKNOWN ? soFar(unit) : whole;
        List<Datum> due = due(unit);
        // Of several values the one that decides: the furthest from what is needed, else the nearest to failing.
        Comparator<Datum> byDistance = Comparator.comparing(value -> distanceOf(value, due));
        Datum worst = found.stream()
                .filter(value -> !due.isEmpty() && !holdsFor(value, due))
                .max(byDistance)
                .orElse(found.stream().min(byDistance).orElse(null));
        Exact missing = verdict == Verdict.NOT_MET && worst != null && worst.number() != null && isNumberNeeded()
                ? distanceOf(worst, due)
                : null;
        boolean never = worst != null && worst.text().equals(Collector.NEVER.text());
        return new Finding(
                this,
                verdict,
                worst == null ? null : never ? worst.text() : worst.toString(),
                never ? null : missing,
                verdict == Verdict.UNKNOWN ? openQuestion(unit) : null,
                null);
    }

    private List<Datum> soFar(Candidate unit) {
        return unit.years(subject)
                .map(years -> List.of(Datum.of(Exact.of(years.least()))))
                .orElse(unit.knownSoFar(subject));
    }

    /** What would have to be known: the attribute it depends on, what it looks at, or what that is compared with. */
    private Words openQuestion(Candidate unit) {
        if (when.attribute() != null && unit.dossier().attribute(when.attribute()) == null) {
            return new Words(
                    "chưa ghi thuộc tính " + when.attribute(), "attribute " + when.attribute() + " is not given");
        }
        return unit.whyUnknown(subject)
                .or(() -> share == null ? Optional.empty() : unit.whyUnknown(share.of()))
                .orElse(new Words("chưa rõ", "not known"));
    }

    /**
     * Writes what is needed, such as {@code ≥ 90}.
     *
     * @return the comparison and its value
     */
    public String needed() {
        return asked.symbol() + " " + need;
    }

    /**
     * Writes what is needed in a sentence, such as "từ 90" or "là Xuất sắc".
     *
     * @param language the language
     * @return the comparison and its value in words
     */
    public String needed(Language language) {
        if (share != null) {
            return asked.title().in(language) + " " + share.in(language);
        }
        String values = Splitter.on(';')
                .splitToStream(need)
                .map(value -> named(value, language))
                .collect(Collectors.joining(", "));
        boolean equality = asked == Is.EQ && isNumberNeeded();
        String comparison =
                equality && language == Language.VI ? "bằng" : asked.title().in(language);
        return comparison + " " + values;
    }

    /**
     * Writes a value that was found, as people call it.
     *
     * @param value the value
     * @param language the language
     * @return for example {@code Xuất sắc} for the grade {@code xuat-sac}
     */
    public String named(String value, Language language) {
        String name = names.get(value);
        if (name != null) {
            return name;
        }
        if (subject instanceof Subject.LateOf && value.equals(Collector.NEVER.text())) {
            return language == Language.VI ? "không nộp" : "never handed in";
        }
        return Exact.parse(value).map(language::readable).orElse(language.value(value));
    }

    private boolean isNumberNeeded() {
        return share != null || (values.size() == 1 && values.get(0).number() != null);
    }

    /**
     * Tells whether a value would do, where it is not compared with a share of another subject.
     *
     * @param found the value
     * @return whether a unit with it meets the condition
     */
    public boolean allows(Datum found) {
        return share == null && holdsFor(found, values);
    }

    private boolean holdsFor(Datum found, List<Datum> due) {
        if (!is.isOrdering()) {
            boolean same = due.stream().anyMatch(found::sameAs);
            return is.allows(same ? 0 : 1);
        }
        Exact one = found.number();
        Exact other = due.get(0).number();
        return one != null && other != null && is.allows(one.compareTo(other));
    }

    private static Exact distanceOf(Datum found, List<Datum> due) {
        @Nullable Exact one = found.number();
        @Nullable Exact other = due.isEmpty() ? null : due.get(0).number();
        return one == null || other == null ? Exact.ZERO : one.minus(other).magnitude();
    }

    @Override
    public String toString() {
        if (share != null) {
            return subject.word() + " " + is.symbol() + " " + need;
        }
        return subject.word() + " " + is.symbol() + " "
                + values.stream().map(Datum::toString).collect(Collectors.joining(";"));
    }
}
