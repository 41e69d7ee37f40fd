package org.thidua.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.Given;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/** The values around which the verdict on a condition changes. */
final class ConditionEdges {
    private final Drafts drafts;
    private final LeafEdges edges;
    private final Reach reach;
    private final SumEdges sums;

    ConditionEdges(Drafts drafts, LeafEdges edges, Reach reach, SumEdges sums) {
        this.drafts = drafts;
        this.edges = edges;
        this.reach = reach;
        this.sums = sums;
    }

    void all() {
        drafts.rulebook().conditions().forEach(this::around);
    }

    private void around(Condition condition) {
        Subject subject = condition.subject();
        Optional<Given.About> about = aboutOf(subject);
        if (condition.share() == null && about.isPresent()) {
            values(condition)
                    .forEach(value ->
                            draft(condition, value, List.of(Drafts.given(about.get(), value)), List.of(), Exact.ZERO));
        } else if (condition.share() == null && subject == Subject.Common.EVERY_CRITERION_PERCENT) {
            everyCriterion(condition);
        } else if (condition.share() == null && !sums.partsOf(subject).isEmpty()) {
            sum(condition);
        } else if (!isTested(condition, null) && subject != Subject.Common.GRADE) {
            notFound(condition);
        }
    }

    private void notFound(Condition condition) {
        drafts.notFound(
                "Điều kiện " + condition.id() + " (" + condition + "): không tìm được giá trị cho một đơn vị một mình.",
                "Condition " + condition.id() + " (" + condition + "): no value was found for a unit alone.");
    }

    /** What can be given as it is. */
    private static Optional<Given.About> aboutOf(Subject subject) {
        if (subject instanceof Subject.FigureOf figure) {
            return Optional.of(new Given.FigureOf(figure.measure()));
        }
        if (subject instanceof Subject.FactOf fact) {
            return Optional.of(new Given.FactOf(fact.fact()));
        }
        if (subject instanceof Subject.AttributeOf attribute) {
            return Optional.of(new Given.AttributeOf(attribute.attribute().id()));
        }
        if (subject instanceof Subject.LateOf late) {
            return Optional.of(new Given.LatenessOf(late.deadline().id()));
        }
        if (subject instanceof Subject.YearsOf years) {
            return Optional.of(new Given.YearsOf(years.honour()));
        }
        if (subject instanceof Subject.Held held) {
            return Optional.of(new Given.Held(held.honour()));
        }
        if (subject instanceof Subject.VotesOf votes) {
            return Optional.of(new Given.VotesOf(votes.ballot().award()));
        }
        return subject == Subject.Common.INSPECTED ? Optional.of(new Given.Inspected()) : Optional.empty();
    }

    private List<Datum> values(Condition condition) {
        List<Datum> values = new ArrayList<>();
        boolean answers = false;
        Set<Exact> numbers = new TreeSet<>();
        for (Datum value : condition.values()) {
            Exact number = value.number();
            if (number != null) {
                numbers.addAll(LeafEdges.around(number, gridOf(condition.subject())));
            } else if (value.yesOrNo().isPresent()) {
                answers = true;
            } else {
                values.add(value);
            }
        }
        boolean belowZero = condition.values().stream()
                .map(Datum::number)
                .filter(Objects::nonNull)
                .anyMatch(number -> number.signum() < 0);
        numbers.stream()
                .filter(number -> number.signum() >= 0 || belowZero)
                .map(Datum::of)
                .forEach(values::add);
        if (answers) {
            values.addAll(List.of(Datum.of(true), Datum.of(false)));
        }
        if (condition.subject() instanceof Subject.AttributeOf of) {
            return of.attribute().values().isEmpty() ? values : of.attribute().values();
        }
        return values;
    }

    private Exact gridOf(Subject subject) {
        if (subject instanceof Subject.LateOf || subject instanceof Subject.YearsOf) {
            return Exact.ONE;
        }
        if (subject instanceof Subject.FigureOf figure) {
            for (Criterion leaf : drafts.rulebook().scheme().leaves()) {
                if (leaf.figures().contains(figure.measure()) && leaf.step() != null) {
                    return leaf.step();
                }
            }
        }
        return edges.unit();
    }

    private void sum(Condition condition) {
        Subject subject = condition.subject();
        List<Criterion> parts = sums.partsOf(subject);
        Reach.Sums reached = reach.sums(parts);
        for (Datum value : condition.values()) {
            if (value.number() != null) {
                Exact edge = sums.pointsOf(subject, value.number());
                Set<Exact> near = SumEdges.around(reached, edge);
                if (!near.contains(edge)) {
                    notFound(condition);
                }
                for (Exact points : near) {
                    reached.exactly(points).ifPresent(given -> {
                        Datum shown = Datum.of(percentOr(subject, points));
                        draft(condition, shown, given, parts, points);
                    });
                }
            }
        }
    }

    private Exact percentOr(Subject subject, Exact points) {
        Exact one = sums.pointsOf(subject, Exact.HUNDRED);
        boolean percent = subject instanceof Subject.PercentOf || subject == Subject.Common.TOTAL_PERCENT;
        return percent && one.signum() != 0 ? points.times(Exact.HUNDRED).over(one) : points;
    }

    /** All criteria at their most, but the one that may have any points. */
    private void everyCriterion(Condition condition) {
        List<Criterion> base = drafts.rulebook().scheme().leaves().stream()
                .filter(leaf -> leaf.kind() == Kind.BASE)
                .toList();
        Criterion varied = reach.fine() != null ? reach.fine() : base.isEmpty() ? null : base.get(0);
        Exact need =
                condition.values().isEmpty() ? null : condition.values().get(0).number();
        if (varied == null || need == null) {
            notFound(condition);
            return;
        }
        List<Given> others = reach.most(base, varied);
        Exact edge = need.times(varied.max()).hundredth();
        for (Exact points : LeafEdges.around(edge, edges.unit())) {
            Optional<List<Given>> own = reach.filling(points).or(() -> exactly(varied, points));
            own.ifPresent(given -> {
                List<Given> all = new ArrayList<>(others);
                all.addAll(given);
                Exact percent = points.times(Exact.HUNDRED).over(varied.max());
                draft(condition, Datum.of(percent), all, List.of(), Exact.ZERO);
            });
        }
    }

    private Optional<List<Given>> exactly(Criterion leaf, Exact points) {
        NavigableMap<Exact, List<Given>> options = reach.pointsOf(leaf);
        return Optional.ofNullable(options.get(points));
    }

    /** Drafts a test of one value, of a unit whose total lies in the grade if it is a grade's condition. */
    private void draft(Condition condition, Datum value, List<Given> given, List<Criterion> parts, Exact points) {
        if (isTested(condition, value)) {
            return;
        }
        List<Given> all = new ArrayList<>(given);
        if (condition.owner().kind() == Owner.Kind.GRADE) {
            Optional<List<Given>> rest = drafts.rulebook().grades().stream()
                    .filter(grade -> grade.id().equals(condition.owner().id()))
                    .findFirst()
                    .flatMap((Grade grade) -> sums.intoGrade(grade, parts, points));
            if (rest.isEmpty()) {
                notFound(condition);
                return;
            }
            rest.get().stream()
                    .filter(one -> given.stream().noneMatch(own -> own.about().equals(one.about())))
                    .forEach(all::add);
        }
        List<Expectation.Of> expected = new ArrayList<>();
        SumEdges.expectationOf(condition.subject()).ifPresent(expected::add);
        expected.add(new Expectation.VerdictOn(condition.id()));
        Exact number = value.number();
        String shown = number == null || number.isDecimal()
                ? value.toString()
                : drafts.rulebook().scheme().rounding().apply(number).toString();
        drafts.draft(condition.id() + "=" + shown, all, expected);
    }

    /** Whether a test has the condition judged, at this value or, without one, at any. */
    private boolean isTested(Condition condition, @Nullable Datum value) {
        return drafts.tried().stream()
                .filter(unit -> unit.finding(condition.id())
                        .filter(finding -> finding.verdict() != Verdict.UNKNOWN)
                        .isPresent())
                .anyMatch(unit -> value == null
                        || unit.contestant().unit().find(condition.subject()).stream()
                                .anyMatch(value::sameAs));
    }
}
