package org.thidua.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;

/** The points that criteria say they give against those that their rows and children can give. */
final class PointsReview {
    private final Scheme scheme;
    private final Cells cells;
    private final Problems problems;

    PointsReview(Scheme scheme, Cells cells, Problems problems) {
        this.scheme = scheme;
        this.cells = cells;
        this.problems = problems;
    }

    void report() {
        scheme.byId().values().forEach(this::reportMaximum);
        scheme.byId().values().forEach(this::reportCap);
        Exact base = most(Kind.BASE);
        Exact bonus = most(Kind.BONUS);
        if (base.signum() > 0 && bonus.compareTo(base) > 0) {
            Criterion first = scheme.roots().stream()
                    .filter(root -> root.kind() == Kind.BONUS)
                    .findFirst()
                    .orElseThrow();
            problems.add(
                    Fault.BONUS_LARGE,
                    cells.cell(first.row().place(), "max"),
                    bonus.toString(),
                    "bonus",
                    bonus,
                    "base",
                    base);
        }
    }

    private Exact most(Kind kind) {
        return scheme.roots().stream()
                .filter(root -> root.kind() == kind)
                .map(Criterion::max)
                .reduce(Exact.ZERO, Exact::plus);
    }

    private void reportMaximum(Criterion criterion) {
        attainable(criterion)
                .filter(most -> most.compareTo(criterion.max()) < 0)
                .ifPresent(most -> problems.add(
                        Fault.MAX_NOT_REACHED,
                        cells.cell(criterion.row().place(), "max"),
                        criterion.max().toString(),
                        "criterion",
                        criterion.id(),
                        "max",
                        criterion.max(),
                        "most",
                        most));
    }

    /** The most points that the rows or the children of a criterion give; empty where its rule reaches any points. */
    private static Optional<Exact> attainable(Criterion criterion) {
        if (criterion.kind() == Kind.PENALTY) {
            return Optional.empty();
        }
        Function<Rewards, Exact> points = rewards -> rewards.points(criterion.max());
        if (criterion.rule() instanceof Rule.Levels levels) {
            return most(levels.levels().stream().map(level -> level.points()));
        }
        if (criterion.rule() instanceof Rule.Bands bands) {
            return most(bands.bands().stream().map(band -> points.apply(band.rewards())));
        }
        if (criterion.rule() instanceof Rule.ByCase byCase) {
            return most(byCase.cases().stream().map(one -> points.apply(one.rewards())));
        }
        if (criterion.rule() instanceof Rule.Combination combination) {
            List<Rule.Share> whole = criterion.children().stream()
                    .map(child -> new Rule.Share(child.weight(), child.max()))
                    .toList();
            return Optional.of(combination.combine(whole));
        }
        return Optional.empty();
    }

    private static Optional<Exact> most(Stream<Exact> points) {
        return points.reduce(Exact::max);
    }

    /** Under a sum, what a child gives beyond the cap of its parent counts for nothing unless another takes it back. */
    private void reportCap(Criterion parent) {
        boolean sums = parent.rule() instanceof Rule.Combination combination && combination.way() == Rule.Way.SUM;
        if (!sums) {
            return;
        }
        boolean takesBack =
                parent.children().stream().anyMatch(child -> child.min().signum() < 0);
        for (Criterion child : parent.children()) {
            boolean isPenalty = child.kind() == Kind.PENALTY;
            boolean above = !isPenalty && !takesBack && child.max().compareTo(parent.max()) > 0;
            boolean below = isPenalty && child.min().compareTo(parent.min()) < 0;
            if (above || below) {
                problems.add(
                        Fault.CAP_CUTS,
                        cells.cell(child.row().place(), above ? "max" : "min"),
                        (above ? child.max() : child.min()).toString(),
                        "criterion",
                        child.id(),
                        "points",
                        above ? child.max() : child.min(),
                        "parent",
                        parent.id(),
                        "cap",
                        above ? parent.max() : parent.min());
            }
        }
    }
}
