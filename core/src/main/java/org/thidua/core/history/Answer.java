package org.thidua.core.history;

/** Whether a unit had something in a year, or ever. */
public enum Answer {
    /** It had it. */
    YES,
    /** It did not have it. */
    NO,
    /** Nobody recorded it; this is not a no. */
    UNKNOWN
}
