package org.thidua.core.panel;

import com.google.common.collect.ImmutableList;
import org.thidua.core.value.Exact;

/**
 * How several numbers became one, so that it can be done again by hand.
 *
 * @param way how
 * @param numbers what was combined: the marks of one role, ascending, or the values of several roles in their order
 * @param weights their weights, 1 each unless they were weighed
 * @param names whose they are: who gave each mark, or the roles
 * @param role what people call the role whose marks they are, empty if they are the values of several roles
 * @param result what came out
 */
public record Combined(
        Way way,
        ImmutableList<Exact> numbers,
        ImmutableList<Exact> weights,
        ImmutableList<String> names,
        String role,
        Exact result) {
    /** How numbers are combined. */
    public enum Way {
        /** Their sum. */
        SUM,
        /** Their mean. */
        MEAN,
        /** Their mean by weights. */
        WEIGHTED_MEAN,
        /** The middle one, or the mean of the two in the middle. */
        MEDIAN,
        /** The smallest. */
        MIN,
        /** The largest. */
        MAX
    }
}
