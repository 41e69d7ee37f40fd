package org.thidua.core.panel;

/** What a criterion makes of a value that is missing. */
public enum Absent {
    /** The line stays open and the unit provisional. */
    PENDING,
    /** The line has 0 points. */
    ZERO,
    /** The criterion is left out for this unit, as if it did not apply. */
    EXCLUDE,
    /** It must not be missing: a problem. */
    ERROR
}
