package org.thidua.core.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.dossier.Circumstances;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.history.Years;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.SetAside;
import org.thidua.core.panel.Statement;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Line;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.sheet.Standing;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * A unit as conditions see it at one point of the flow.
 *
 * <p>What rests on an open line is unknown, unless {@code takesKnown} asks for what the known lines give, which is
 * how provisional grades and places are printed.
 *
 * @param sheet the unit's sheet
 * @param takesKnown whether open lines are taken for what is known of them
 * @param grade the unit's grade, null before it is given or if it is not known
 * @param rank the unit's place, null before ranking, if it is not placed or if its place is not known
 * @param tied whether it shares that place, null as for the rank
 * @param holds the awards it is proposed for so far
 */
public record Candidate(
        Sheet sheet,
        boolean takesKnown,
        @Nullable Id<Grade> grade,
        @Nullable Exact rank,
        @Nullable Boolean tied,
        ImmutableSet<Id<Commendation>> holds) {
    private static final Exact LATER_THAN_ANY = Exact.of(1_000_000_000);

    /**
     * A unit that has only been scored.
     *
     * @param sheet its sheet
     * @return the unit as conditions see it before grades and ranks
     */
    public static Candidate of(Sheet sheet) {
        return new Candidate(sheet, false, null, null, null, ImmutableSet.of());
    }

    /**
     * {@return this unit with open lines taken for what is known of them}
     */
    public Candidate takingKnown() {
        return new Candidate(sheet, true, grade, rank, tied, holds);
    }

    /**
     * This unit with a grade.
     *
     * @param given the grade, null if it is not known
     * @return the unit
     */
    public Candidate withGrade(@Nullable Id<Grade> given) {
        return new Candidate(sheet, takesKnown, given, rank, tied, holds);
    }

    /**
     * {@return what is known of the unit}
     */
    public Dossier dossier() {
        return sheet.dossier();
    }

    /**
     * Finds what a subject is for this unit.
     *
     * @param subject the subject
     * @return its value; several for a subject that looks at every criterion; none if it is not known
     */
    public List<Datum> find(Subject subject) {
        if (subject instanceof Subject.Common common) {
            return find(common);
        }
        if (subject instanceof Subject.PointsOf points) {
            return entry(points.criterion().id())
                    .map(Entry::amount)
                    .map(Amount::exact)
                    .map(Candidate::number)
                    .orElse(List.of());
        }
        if (subject instanceof Subject.PercentOf percent) {
            return entry(percent.criterion().id())
                    .flatMap(Entry::percent)
                    .map(Candidate::number)
                    .orElse(List.of());
        }
        if (subject instanceof Subject.FigureOf figure) {
            Reading reading = dossier().figures().get(figure.measure());
            Datum value = reading == null ? null : reading.value();
            return value == null ? List.of() : List.of(value);
        }
        if (subject instanceof Subject.MarksOf marks) {
            return number(Exact.of(marksOf(marks)));
        }
        if (subject instanceof Subject.FactOf fact) {
            UnitFact known = dossier().facts().get(fact.fact());
            return known == null ? List.of() : List.of(known.value());
        }
        if (subject instanceof Subject.AttributeOf attribute) {
            Datum value = dossier().attribute(attribute.attribute().id());
            return value == null ? List.of() : List.of(value);
        }
        if (subject instanceof Subject.LateOf late) {
            return lateness(late);
        }
        if (subject instanceof Subject.YearsOf) {
            return years(subject)
                    .filter(Years::isKnown)
                    .map(years -> number(Exact.of(years.least())))
                    .orElse(List.of());
        }
        if (subject instanceof Subject.Held held) {
            Circumstances known = dossier().circumstances();
            return switch (known.history().ever(held.honour(), known.lastYear(), held.inheritance())) {
                case YES -> List.of(Datum.of(true));
                case NO -> List.of(Datum.of(false));
                case UNKNOWN -> List.of();
            };
        }
        if (subject instanceof Subject.VotesOf votes) {
            return Optional.ofNullable(
                            dossier().circumstances().votes().get(votes.ballot().award()))
                    .flatMap(votes.ballot()::percent)
                    .map(Candidate::number)
                    .orElse(List.of());
        }
        Subject.Holds award = (Subject.Holds) subject;
        return List.of(Datum.of(holds.contains(award.award())));
    }

    /** What was never handed in is later than any day. */
    private List<Datum> lateness(Subject.LateOf late) {
        Reading reading =
                dossier().circumstances().lateness().get(late.deadline().id());
        Datum value = reading == null ? null : reading.value();
        if (value == null) {
            return List.of();
        }
        return List.of(value.sameAs(Collector.NEVER) ? new Datum(value.text(), LATER_THAN_ANY) : value);
    }

    /**
     * Finds how many years in a row a subject counts.
     *
     * @param subject the subject
     * @return the number or the range it lies in; empty for a subject that does not count years
     */
    public Optional<Years> years(Subject subject) {
        if (!(subject instanceof Subject.YearsOf years)) {
            return Optional.empty();
        }
        Circumstances known = dossier().circumstances();
        return Optional.of(known.history().inARow(years.honour(), known.lastYear(), years.inheritance()));
    }

    /**
     * Says why a subject is not known of this unit.
     *
     * @param subject the subject
     * @return the open question in a few words, empty if it is known
     */
    public Optional<Words> whyUnknown(Subject subject) {
        return find(subject).isEmpty() ? Optional.of(OpenQuestion.of(this, subject)) : Optional.empty();
    }

    /** How many values were given, a unit's mark for itself only if it counts; those set aside later are counted. */
    private long marksOf(Subject.MarksOf marks) {
        Reading reading = dossier().reading(marks.criterion().leaf());
        Stream<Statement> said = Stream.concat(
                reading.counted().stream(),
                reading.setAside().stream()
                        .filter(aside -> aside.why() != SetAside.Why.OWN_MARK)
                        .map(SetAside::said));
        Datum sought = marks.value();
        return said.map(Statement::value)
                .filter(value -> value != null && (sought == null || value.sameAs(sought)))
                .count();
    }

    private List<Datum> find(Subject.Common subject) {
        return switch (subject) {
            case TOTAL ->
                isHidden(sheet.isOpen()) ? List.of() : number(sheet.total().exact());
            case TOTAL_PERCENT ->
                isHidden(sheet.isOpen()) || sheet.max().signum() == 0
                        ? List.of()
                        : number(sheet.total().exact().times(Exact.HUNDRED).over(sheet.max()));
            case BASE -> sumOf(Kind.BASE);
            case BONUS -> sumOf(Kind.BONUS);
            case PENALTY -> sumOf(Kind.PENALTY);
            case EVERY_CRITERION_PERCENT -> everyPercent();
            case GRADE -> grade == null ? List.of() : List.of(new Datum(grade.toString(), null));
            case RANK -> rank == null ? List.of() : number(rank);
            case TIED -> tied == null ? List.of() : List.of(Datum.of(tied));
            case INSPECTED -> {
                Boolean inspected = dossier().circumstances().inspected();
                yield inspected == null ? List.of() : List.of(Datum.of(inspected));
            }
        };
    }

    private List<Datum> sumOf(Kind kind) {
        return isHidden(sheet.isOpen(kind)) ? List.of() : number(sheet.sumOf(kind));
    }

    /**
     * Finds what is known so far of a subject that looks at every criterion, though some are still open.
     *
     * @param subject the subject
     * @return the percentages of the lines that are known; none for any other subject
     */
    public List<Datum> knownSoFar(Subject subject) {
        if (subject != Subject.Common.EVERY_CRITERION_PERCENT) {
            return List.of();
        }
        ImmutableList.Builder<Datum> percents = ImmutableList.builder();
        baseLines().forEach(line -> line.percent().ifPresent(percent -> percents.add(Datum.of(percent))));
        return percents.build();
    }

    private List<Datum> everyPercent() {
        boolean hidden = baseLines().anyMatch(line -> isHidden(line.isOpen()));
        return hidden ? List.of() : knownSoFar(Subject.Common.EVERY_CRITERION_PERCENT);
    }

    private Stream<Line> baseLines() {
        return sheet.lines().stream()
                .filter(line -> line.criterion().kind() == Kind.BASE && line.standing() != Standing.LEFT_OUT);
    }

    private Optional<Entry> entry(Id<Criterion> criterion) {
        return sheet.find(criterion)
                .filter(entry -> entry.standing() != Standing.LEFT_OUT && !isHidden(entry.isOpen()));
    }

    private boolean isHidden(boolean open) {
        return open && !takesKnown;
    }

    private static List<Datum> number(Exact number) {
        return List.of(Datum.of(number));
    }
}
