package org.thidua.rules.pack;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Intervals;

/**
 * The values that intervals are asked for: from 0 upwards, or the whole line if one of them has a bound below 0.
 *
 * <p>On a grid only its multiples count: whole counts 0, 1, 2 have no gap between them.
 *
 * @param values from where to where
 * @param step the grid, null if there is none
 */
record Domain(Range<Exact> values, @Nullable Exact step) {
    private static final Exact TWO = Exact.of(2);

    static Domain of(Collection<Range<Exact>> intervals, @Nullable Exact step) {
        boolean negative = intervals.stream().anyMatch(Intervals::hasBoundBelowZero);
        return new Domain(negative ? Range.all() : Range.atLeast(Exact.ZERO), step);
    }

    /** Whether an interval and what is asked for have anything in common, on the grid or off it. */
    boolean touches(Range<Exact> interval) {
        return values.isConnected(interval) && !values.intersection(interval).isEmpty();
    }

    /** A value inside an interval, on the grid if there is one: its lower end if that belongs to it, else one further in. */
    Optional<Exact> exampleIn(Range<Exact> interval) {
        if (interval.isEmpty()) {
            return Optional.empty();
        }
        if (step != null) {
            return gridExample(interval, step);
        }
        if (interval.hasLowerBound() && interval.lowerBoundType() == BoundType.CLOSED) {
            return Optional.of(interval.lowerEndpoint());
        }
        if (interval.hasUpperBound() && interval.upperBoundType() == BoundType.CLOSED) {
            return Optional.of(interval.upperEndpoint());
        }
        if (!interval.hasLowerBound()) {
            return Optional.of(
                    interval.hasUpperBound() ? interval.upperEndpoint().minus(Exact.ONE) : Exact.ZERO);
        }
        return Optional.of(
                interval.hasUpperBound()
                        ? interval.lowerEndpoint()
                                .plus(interval.upperEndpoint())
                                .over(TWO)
                        : interval.lowerEndpoint().plus(Exact.ONE));
    }

    private static Optional<Exact> gridExample(Range<Exact> interval, Exact step) {
        Exact candidate;
        if (interval.hasLowerBound()) {
            candidate = interval.lowerEndpoint()
                    .over(step)
                    .round(0, RoundingMode.CEILING)
                    .times(step);
            candidate = interval.contains(candidate) ? candidate : candidate.plus(step);
        } else if (interval.hasUpperBound()) {
            candidate = interval.upperEndpoint()
                    .over(step)
                    .round(0, RoundingMode.FLOOR)
                    .times(step);
            candidate = interval.contains(candidate) ? candidate : candidate.minus(step);
        } else {
            candidate = Exact.ZERO;
        }
        return interval.contains(candidate) ? Optional.of(candidate) : Optional.empty();
    }
}
