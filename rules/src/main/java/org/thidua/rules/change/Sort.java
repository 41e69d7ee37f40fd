package org.thidua.rules.change;

/** What happened to a row; several may hold of one. */
public enum Sort {
    /** It is new. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** It has another id. */
    RENAMED,
    /** It belongs to something else: a criterion to another parent, a condition to another award. */
    MOVED,
    /** Another of its cells says something else. */
    CHANGED
}
