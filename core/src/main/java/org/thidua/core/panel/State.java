package org.thidua.core.panel;

import org.thidua.core.value.Words;

/** Whether there is a value, and if not, why: five different things, never taken for one another. */
public enum State {
    /** There is a value, which may be zero. */
    VALUE(new Words("có giá trị", "has a value")),
    /** Nobody has said anything. */
    MISSING(new Words("chưa có số liệu", "missing")),
    /** Somebody has said that it is still to come. */
    PENDING(new Words("đang chờ", "pending")),
    /** The criterion does not apply to this unit. */
    NOT_APPLICABLE(new Words("không áp dụng", "not applicable")),
    /** The unit is not considered for this criterion (không xét); not the same as zero. */
    DISQUALIFIED(new Words("không xét", "disqualified"));

    private final Words title;

    State(Words title) {
        this.title = title;
    }

    /**
     * {@return the word used in books and results}
     */
    public String word() {
        return switch (this) {
            case VALUE -> "value";
            case MISSING -> "missing";
            case PENDING -> "pending";
            case NOT_APPLICABLE -> "not_applicable";
            case DISQUALIFIED -> "disqualified";
        };
    }

    /**
     * {@return the name for people}
     */
    public Words title() {
        return title;
    }
}
