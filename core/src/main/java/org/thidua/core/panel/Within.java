package org.thidua.core.panel;

/** How several marks of one role become one. */
public enum Within {
    /** There must be only one. */
    SINGLE,
    /** Their sum. */
    SUM,
    /** Their mean, exactly. */
    MEAN,
    /** The middle one, or the mean of the two in the middle, exactly. */
    MEDIAN,
    /** The smallest. */
    MIN,
    /** The largest. */
    MAX
}
