package org.thidua.core.criteria;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;

/**
 * What a band gives: points, or a percentage of the criterion's maximum. Exactly one is set.
 *
 * @param points points, null if a percentage is given
 * @param percent percent of the maximum, null if points are given
 */
public record Rewards(@Nullable Exact points, @Nullable Exact percent) {
    /**
     * Checks that exactly one is set.
     *
     * @param points points, or null
     * @param percent percent of the maximum, or null
     */
    public Rewards {
        if ((points == null) == (percent == null)) {
            throw new IllegalArgumentException("points or percent");
        }
    }

    /**
     * The points given.
     *
     * @param max the criterion's maximum
     * @return the points, exactly
     */
    public Exact points(Exact max) {
        if (points != null) {
            return points;
        }
        return percent == null ? Exact.ZERO : percent.times(max).hundredth();
    }
}
