package org.thidua.core.history;

/** What a merged unit takes over of what the units it comes from earned. */
public enum Inheritance {
    /** What one of them had. */
    ANY,
    /** What all of them had. */
    ALL,
    /** Nothing. */
    NONE
}
