package org.thidua.core.sheet;

/** Whether an entry counts. */
public enum Standing {
    /** It has points, possibly 0. */
    COUNTED,
    /** It is still open: it has no points yet, and what rests on it is not known. */
    OPEN,
    /** It is left out for this unit: it has no points and its maximum does not count. */
    LEFT_OUT
}
