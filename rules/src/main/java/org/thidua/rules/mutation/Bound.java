package org.thidua.rules.mutation;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.rules.book.Cell;

/**
 * One end of an interval, as a cell says it.
 *
 * @param cell the cell
 * @param group what the interval competes with: the intervals among which no value may fall between two
 * @param end which end it is
 * @param value where it is
 * @param grid the step by which it moves
 * @param step the grid of the values that are looked at, null if they may be anything
 */
record Bound(
        Cell cell,
        String group,
        End end,
        Exact value,
        Exact grid,
        @Nullable Exact step) {
    /** Which end of an interval, and whether it belongs to it. */
    enum End {
        /** From a value upwards. */
        FROM,
        /** Above a value. */
        ABOVE,
        /** Up to a value. */
        TO,
        /** Below a value. */
        BELOW
    }

    /**
     * The edge it lies on: the first value on the upper side, and whether that value itself is there.
     *
     * @param group what competes
     * @param first the value
     * @param belongs whether the upper side begins with it, rather than right above it
     */
    record Edge(String group, Exact first, boolean belongs) {}

    Edge edge() {
        return switch (end) {
            case FROM, BELOW -> new Edge(group, value, true);
            // On a grid, what comes after 3 begins with 4.
            case ABOVE, TO -> step == null ? new Edge(group, value, false) : new Edge(group, value.plus(step), true);
        };
    }

    boolean isLower() {
        return end == End.FROM || end == End.ABOVE;
    }
}
