package org.thidua.core.review;

import com.google.common.collect.Range;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Rounding;

/**
 * The fewest and the most points that the scheme allows.
 *
 * <p>A finding of an inspection may give any points from a criterion's minimum to its maximum, so these are what count,
 * not what its rows give. A disqualified line has none. Points are rounded after they are kept within the maximum, so
 * that rounding may lift them above it.
 */
final class Reach {
    private final Scheme scheme;

    Reach(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Where the values of a subject lie that is worked out from points; null for all others. */
    @Nullable
    Range<Exact> of(Subject subject) {
        if (subject instanceof Subject.Common common) {
            return switch (common) {
                case TOTAL -> total();
                case TOTAL_PERCENT -> totalPercent();
                case BASE -> roots(kind -> kind == Kind.BASE);
                case BONUS -> roots(kind -> kind == Kind.BONUS);
                case PENALTY -> roots(kind -> kind == Kind.PENALTY);
                case EVERY_CRITERION_PERCENT -> everyPercent();
                case GRADE, RANK, TIED, INSPECTED -> null;
            };
        }
        if (subject instanceof Subject.PointsOf points) {
            return of(points.criterion());
        }
        return subject instanceof Subject.PercentOf percent ? percentOf(percent.criterion()) : null;
    }

    /** The points of one criterion, as they are printed or exactly. */
    Range<Exact> of(Criterion criterion) {
        Rounding own = criterion.rounding();
        boolean rounded =
                criterion.isLeaf() ? scheme.rounded().lines() : scheme.rounded().groups();
        return widened(criterion.min(), most(criterion), own != null ? own : rounded ? scheme.rounding() : null);
    }

    /** What is left out takes no part, so that a mean, or the smallest, may be as much as the largest child. */
    private Exact most(Criterion criterion) {
        if (criterion.maxGiven() || !(criterion.rule() instanceof Rule.Combination combination)) {
            return criterion.max();
        }
        Exact sum = sum(criterion, combination.way().weighs());
        Exact largest = criterion.children().stream()
                .map(child -> of(child).upperEndpoint())
                .reduce(Exact::max)
                .orElse(Exact.ZERO);
        return isSum(combination.way()) || combination.way() == Rule.Way.BEST_N
                ? sum.max(largest).max(criterion.max())
                : largest.max(criterion.max());
    }

    private static boolean isSum(Rule.Way way) {
        return way == Rule.Way.SUM || way == Rule.Way.WEIGHTED_SUM;
    }

    private Exact sum(Criterion parent, boolean weighs) {
        return parent.children().stream()
                .map(child -> of(child).upperEndpoint().times(weighs ? child.weight() : Exact.ONE))
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Range<Exact> widened(Exact min, Exact max, @Nullable Rounding rounding) {
        Exact least = min.min(Exact.ZERO);
        return rounding == null
                ? Range.closed(least, max)
                : Range.closed(least.min(rounding.apply(least)), max.max(rounding.apply(max)));
    }

    private Range<Exact> roots(Predicate<Kind> kinds) {
        Exact least = Exact.ZERO;
        Exact most = Exact.ZERO;
        for (Criterion root : scheme.roots()) {
            if (kinds.test(root.kind())) {
                least = least.plus(of(root).lowerEndpoint());
                most = most.plus(of(root).upperEndpoint());
            }
        }
        return Range.closed(least, most);
    }

    private Range<Exact> total() {
        Range<Exact> exact = roots(kind -> true);
        return widened(
                exact.lowerEndpoint(), exact.upperEndpoint(), scheme.rounded().total() ? scheme.rounding() : null);
    }

    /** What is left out lowers the maximum, so that deductions may outweigh it by any factor. */
    private Range<Exact> totalPercent() {
        boolean exceeds = total().upperEndpoint().compareTo(scheme.max()) > 0;
        boolean fallsBelow = total().lowerEndpoint().signum() < 0;
        Range<Exact> upTo = exceeds ? Range.all() : Range.atMost(Exact.HUNDRED);
        return fallsBelow ? upTo : upTo.intersection(Range.atLeast(Exact.ZERO));
    }

    private Range<Exact> percentOf(Criterion criterion) {
        Range<Exact> points = of(criterion);
        if (criterion.max().signum() <= 0 || points.upperEndpoint().compareTo(criterion.max()) > 0) {
            return Range.all();
        }
        // A parent of which children are left out has a smaller maximum.
        return points.lowerEndpoint().signum() < 0
                ? Range.atMost(Exact.HUNDRED)
                : Range.closed(Exact.ZERO, Exact.HUNDRED);
    }

    private Range<Exact> everyPercent() {
        Range<Exact> all = Range.closed(Exact.ZERO, Exact.HUNDRED);
        for (Criterion leaf : scheme.leaves()) {
            if (leaf.kind() == Kind.BASE) {
                Range<Exact> percent = percentOf(leaf);
                if (!all.encloses(percent)) {
                    return Range.all();
                }
            }
        }
        return all;
    }
}
