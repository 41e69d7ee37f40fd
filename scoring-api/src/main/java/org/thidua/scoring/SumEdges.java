package org.thidua.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.sheet.Entry;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.Given;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/** The edges that sums of points meet: limits of parents, and bounds of grades. */
final class SumEdges {
    private final Drafts drafts;
    private final LeafEdges edges;
    private final Reach reach;

    SumEdges(Drafts drafts, LeafEdges edges, Reach reach) {
        this.drafts = drafts;
        this.edges = edges;
        this.reach = reach;
    }

    /** Parents whose children together have more than the parent may give, or less. */
    void caps() {
        for (Criterion parent : drafts.rulebook().scheme().byId().values()) {
            if (parent.rule().equals(Rule.Combination.SUM) && !parent.isLeaf()) {
                Exact most = sumOf(parent, true);
                Exact least = sumOf(parent, false);
                if (most.compareTo(parent.max()) > 0) {
                    cap(parent, parent.max());
                }
                if (least.compareTo(parent.min()) < 0) {
                    cap(parent, parent.min());
                }
            }
        }
    }

    private static Exact sumOf(Criterion parent, boolean most) {
        Exact sum = Exact.ZERO;
        for (Criterion child : parent.children()) {
            sum = sum.plus(most ? child.max() : child.min());
        }
        return sum;
    }

    private void cap(Criterion parent, Exact limit) {
        Reach.Sums sums = reach.sums(parent.children());
        for (Exact sum : around(sums, limit)) {
            boolean tested = drafts.tried().stream()
                    .anyMatch(unit -> raw(parent, unit).filter(sum::equals).isPresent());
            if (!tested) {
                sums.exactly(sum)
                        .ifPresent(given -> drafts.draft(
                                parent.id() + " " + sum, given, List.of(new Expectation.PointsOf(parent.id()))));
            }
        }
    }

    /** What the children of a tested unit have together; empty if one of them has no points. */
    private static Optional<Exact> raw(Criterion parent, Tried unit) {
        Exact sum = Exact.ZERO;
        for (Criterion child : parent.children()) {
            Entry entry = unit.contestant().unit().sheet().find(child.id()).orElse(null);
            if (entry == null || entry.amount() == null) {
                return Optional.empty();
            }
            sum = sum.plus(entry.amount().points());
        }
        return Optional.of(sum);
    }

    /** The nearest sums that can be reached: below, at and above an edge. */
    static Set<Exact> around(Reach.Sums sums, Exact edge) {
        Set<Exact> values = new TreeSet<>();
        sums.below(edge).ifPresent(values::add);
        if (sums.exactly(edge).isPresent()) {
            values.add(edge);
        }
        sums.above(edge).ifPresent(values::add);
        return values;
    }

    /** The criteria whose points make a subject; empty if it is no sum of points. */
    List<Criterion> partsOf(Subject subject) {
        List<Criterion> roots = drafts.rulebook().scheme().roots();
        if (subject instanceof Subject.PointsOf points) {
            return List.of(points.criterion());
        }
        if (subject instanceof Subject.PercentOf percent) {
            return List.of(percent.criterion());
        }
        if (subject == Subject.Common.TOTAL || subject == Subject.Common.TOTAL_PERCENT) {
            return roots;
        }
        Kind kind = subject == Subject.Common.BASE
                ? Kind.BASE
                : subject == Subject.Common.BONUS
                        ? Kind.BONUS
                        : subject == Subject.Common.PENALTY ? Kind.PENALTY : null;
        return roots.stream().filter(root -> root.kind() == kind).toList();
    }

    /** The points that a value of a subject means: a percentage is one of the maximum. */
    Exact pointsOf(Subject subject, Exact value) {
        if (subject instanceof Subject.PercentOf percent) {
            return value.times(percent.criterion().max()).hundredth();
        }
        return subject == Subject.Common.TOTAL_PERCENT
                ? value.times(drafts.rulebook().scheme().max()).hundredth()
                : value;
    }

    /** What a test expects of a subject that is a sum of points. */
    static Optional<Expectation.Of> expectationOf(Subject subject) {
        if (subject instanceof Subject.PointsOf points) {
            return Optional.of(new Expectation.PointsOf(points.criterion().id()));
        }
        if (subject instanceof Subject.PercentOf percent) {
            return Optional.of(new Expectation.PercentOf(percent.criterion().id()));
        }
        return Stream.of(Expectation.Common.values())
                .filter(common -> common.isNumber() && common.word().equals(subject.word()))
                .map(Expectation.Of.class::cast)
                .findFirst();
    }

    void grades() {
        Set<Subject> measures = new LinkedHashSet<>();
        drafts.rulebook().grades().forEach(grade -> measures.add(grade.measure()));
        measures.forEach(this::grades);
    }

    private void grades(Subject measure) {
        Set<Exact> bounds = new TreeSet<>();
        for (Grade grade : drafts.rulebook().grades()) {
            if (grade.measure().equals(measure)) {
                bounds.addAll(LeafEdges.edgesOf(grade.interval()));
            }
        }
        List<Expectation.Of> expected = new ArrayList<>();
        expectationOf(measure).ifPresent(expected::add);
        expected.add(Expectation.Common.GRADE);
        for (Condition condition : drafts.rulebook().conditions()) {
            if (condition.subject() == Subject.Common.GRADE) {
                expected.add(new Expectation.VerdictOn(condition.id()));
            }
        }
        List<Criterion> parts = partsOf(measure);
        Reach.Sums sums = reach.sums(parts);
        for (Exact bound : bounds) {
            Exact edge = pointsOf(measure, bound);
            Set<Exact> near = parts.isEmpty() ? Set.of() : around(sums, edge);
            if (!near.contains(edge)) {
                drafts.notFound(
                        "Không tìm được đơn vị nào có " + measure.word() + " đúng " + bound + ".",
                        "No unit was found whose " + measure.word() + " is exactly " + bound + ".");
            }
            for (Exact sum : near) {
                if (!isTested(measure, sum)) {
                    sums.exactly(sum).ifPresent(given -> drafts.draft(measure.word() + " " + sum, given, expected));
                }
            }
        }
    }

    private boolean isTested(Subject measure, Exact sum) {
        return drafts.tried().stream()
                .filter(unit -> unit.contestant().printed().id() != null)
                .anyMatch(unit -> unit.contestant().unit().takingKnown().find(measure).stream()
                        .map(Datum::number)
                        .anyMatch(number ->
                                number != null && pointsOf(measure, number).equals(sum)));
    }

    /** What makes the total of a unit that has so many points already fall into the grade of a condition. */
    Optional<List<Given>> intoGrade(Grade grade, List<Criterion> given, Exact points) {
        if (grade.measure() != Subject.Common.TOTAL) {
            return Optional.empty();
        }
        Reach.Sums rest = reach.sums(drafts.rulebook().scheme().roots().stream()
                .filter(root -> !given.contains(root))
                .toList());
        Exact lowest = grade.interval().hasLowerBound()
                ? grade.interval().lowerEndpoint().plus(edges.unit())
                : Exact.ZERO;
        return rest.from(lowest.minus(points))
                .filter(sum -> grade.interval().contains(sum.plus(points)))
                .flatMap(rest::exactly);
    }
}
