package org.thidua.core.panel;

/** How the values of several roles become one. */
public enum Between {
    /** The first in order that says anything; one that is missing is skipped, one that is pending is waited for. */
    FIRST_AVAILABLE,
    /** The last in order that says anything. */
    LAST_AVAILABLE,
    /** Their sum. */
    SUM,
    /** Their mean, exactly. */
    MEAN,
    /** Their mean by the weights of the roles, exactly. */
    WEIGHTED_MEAN,
    /** The middle one, or the mean of the two in the middle, exactly. */
    MEDIAN,
    /** The smallest. */
    MIN,
    /** The largest. */
    MAX;

    /**
     * {@return whether one role is taken and the others are set aside}
     */
    public boolean picksOne() {
        return this == FIRST_AVAILABLE || this == LAST_AVAILABLE;
    }
}
