package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.eligibility.Ballot;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.history.Honour;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Cell;

/** Reads what a condition, a grade or a ranking looks at. */
final class SubjectReader {
    private static final String CRITERION = "criterion.";
    private static final String PERCENT = ".percent";
    private static final String FACT = "fact.";
    private static final String ATTRIBUTE = "attribute.";
    private static final String FIGURE = "figure.";
    private static final String MARKS = "marks.count.";
    private static final String HOLDS = "holds.";
    private static final String LATE = "late.";
    private static final String YEARS = "years.";
    private static final String OF_GRADE = "grade.";
    private static final String HELD = "held.";
    private static final String VOTES = "votes.";

    private final Scheme scheme;
    private final Set<Id<Criterion>> written;
    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final ImmutableList<Ballot> ballots;
    private final Set<? extends Id<?>> awards;
    private final Problems problems;

    SubjectReader(
            Scheme scheme,
            Set<Id<Criterion>> written,
            ImmutableMap<Id<Attribute>, Attribute> attributes,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            ImmutableList<Ballot> ballots,
            Set<? extends Id<?>> awards,
            Problems problems) {
        this.scheme = scheme;
        this.written = written;
        this.attributes = attributes;
        this.deadlines = deadlines;
        this.ballots = ballots;
        this.awards = awards;
        this.problems = problems;
    }

    Optional<Subject> read(Cell cell) {
        if (!cell.isFilled(problems)) {
            return Optional.empty();
        }
        return read(cell, cell.text());
    }

    /** Reads a subject that is a part of a cell. */
    Optional<Subject> read(Cell cell, String written) {
        String word = Id.fold(written);
        for (Subject.Common common : Subject.Common.values()) {
            if (common.word().equals(word)) {
                return Optional.of(common);
            }
        }
        Optional<Subject> named = Optional.empty();
        if (word.startsWith(CRITERION)) {
            named = criterion(written.substring(CRITERION.length()));
        } else if (word.startsWith(FACT) && word.length() > FACT.length()) {
            named = Optional.of(new Subject.FactOf(Id.of(written.substring(FACT.length()))));
        } else if (word.startsWith(FIGURE) && word.length() > FIGURE.length()) {
            named = Optional.of(new Subject.FigureOf(figure(written.substring(FIGURE.length()))));
        } else if (word.startsWith(MARKS) && word.length() > MARKS.length()) {
            named = marks(written.substring(MARKS.length()), cell);
        } else if (word.startsWith(ATTRIBUTE) && word.length() > ATTRIBUTE.length()) {
            Id<Attribute> id = Id.of(written.substring(ATTRIBUTE.length()));
            named = Optional.ofNullable(attributes.get(id)).map(Subject.AttributeOf::new);
        } else if (word.startsWith(HOLDS) && word.length() > HOLDS.length()) {
            named = Optional.of(new Subject.Holds(Id.of(written.substring(HOLDS.length()))));
        } else if (word.startsWith(LATE)) {
            named = late(written.substring(LATE.length()));
        } else if (word.startsWith(YEARS) && word.length() > YEARS.length()) {
            named = Optional.of(new Subject.YearsOf(years(written.substring(YEARS.length())), null));
        } else if (word.startsWith(HELD) && word.length() > HELD.length()) {
            Id<?> award = Id.of(written.substring(HELD.length()));
            named = Optional.of(new Subject.Held(new Honour(Honour.Kind.AWARD, award), null));
        } else if (word.startsWith(VOTES)) {
            named = votes(written.substring(VOTES.length()));
        }
        if (named.isEmpty() && !isUnread(word)) {
            problems.add(
                    Fault.SUBJECT_UNKNOWN,
                    cell.place(),
                    written,
                    "value",
                    written,
                    "nearest",
                    Nearest.to(written, known()).orElse(""));
        }
        return named;
    }

    /** Whether it names a criterion that is written and could not be read, which was reported there. */
    private boolean isUnread(String word) {
        return written.stream()
                .filter(id -> scheme.find(id).isEmpty())
                .map(Id::folded)
                .anyMatch(id -> word.equals(CRITERION + id)
                        || word.equals(CRITERION + id + PERCENT)
                        || word.equals(MARKS + id)
                        || word.startsWith(MARKS + id + "."));
    }

    private Optional<Subject> criterion(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        Optional<Criterion> whole = scheme.find(Id.of(written));
        if (whole.isPresent()) {
            return whole.map(Subject.PointsOf::new);
        }
        String folded = Id.fold(written);
        if (!folded.endsWith(PERCENT) || folded.length() == PERCENT.length()) {
            return Optional.empty();
        }
        return scheme.find(Id.of(written.substring(0, written.length() - PERCENT.length())))
                .map(Subject.PercentOf::new);
    }

    private Optional<Subject> late(String written) {
        return written.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(deadlines.get(Id.<Deadline>of(written)))
                        .filter(deadline -> deadline.on() != null)
                        .map(Subject.LateOf::new);
    }

    private Optional<Subject> votes(String written) {
        return ballots.stream()
                .filter(ballot -> ballot.award().folded().equals(Id.fold(written.strip())))
                .findFirst()
                .map(Subject.VotesOf::new);
    }

    /** An award whose id begins like a grade is meant before that grade: the longest known id wins. */
    private Honour years(String written) {
        Id<?> award = Id.of(written);
        boolean grade = Id.fold(written).startsWith(OF_GRADE) && written.length() > OF_GRADE.length();
        if (!grade || awards.contains(award)) {
            return new Honour(Honour.Kind.AWARD, award);
        }
        return new Honour(Honour.Kind.GRADE, Id.of(written.substring(OF_GRADE.length())));
    }

    /** A figure that a criterion reads as that criterion spells it, else one that only conditions look at. */
    private Id<Measure> figure(String written) {
        Id<Measure> named = Id.of(written);
        return scheme.leaves().stream()
                .flatMap(leaf -> leaf.figures().stream())
                .filter(named::equals)
                .findFirst()
                .orElse(named);
    }

    /** The longest id of a leaf that the text begins with; what comes after it is the value that is counted. */
    private Optional<Subject> marks(String written, Cell cell) {
        String folded = Id.fold(written);
        Criterion longest = null;
        for (Criterion leaf : scheme.leaves()) {
            String id = leaf.id().folded();
            boolean named = folded.equals(id) || folded.startsWith(id + ".");
            if (named && (longest == null || id.length() > longest.id().folded().length())) {
                longest = leaf;
            }
        }
        if (longest == null) {
            return Optional.empty();
        }
        int after = longest.id().toString().length() + 1;
        Datum value = written.length() > after ? cell.datumIn(written.substring(after)) : null;
        return Optional.of(new Subject.MarksOf(longest, value));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (Subject.Common common : Subject.Common.values()) {
            known.add(common.word());
        }
        scheme.leaves().forEach(leaf -> known.add(MARKS + leaf.id()));
        scheme.byId().keySet().forEach(id -> {
            known.add(CRITERION + id);
            known.add(CRITERION + id + PERCENT);
        });
        attributes.keySet().forEach(id -> known.add(ATTRIBUTE + id));
        deadlines.keySet().forEach(id -> known.add(LATE + id));
        ballots.forEach(ballot -> known.add(VOTES + ballot.award()));
        awards.forEach(id -> {
            known.add(YEARS + id);
            known.add(HELD + id);
        });
        return known;
    }
}
