package org.thidua.core.scoring;

import com.google.common.collect.ImmutableList;
import org.thidua.core.value.Exact;

/**
 * Points as a case gives them, before the criterion's limits and rounding, with the steps that lead there.
 *
 * @param points the points, exactly
 * @param steps the arithmetic, the last step giving the points
 */
public record Work(Exact points, ImmutableList<Step> steps) {
    /**
     * The work of one step.
     *
     * @param step the step
     * @return its value as points
     */
    public static Work of(Step step) {
        return new Work(step.value(), ImmutableList.of(step));
    }

    /**
     * This work with a step before it.
     *
     * @param first the step
     * @return the same points, with one step more
     */
    public Work after(Step first) {
        return new Work(
                points, ImmutableList.<Step>builder().add(first).addAll(steps).build());
    }
}
