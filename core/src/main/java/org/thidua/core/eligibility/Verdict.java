package org.thidua.core.eligibility;

import org.thidua.core.value.Words;

/** What a condition finds. */
public enum Verdict {
    /** The condition is met. */
    MET(new Words("đạt", "met")),
    /** The condition is not met. */
    NOT_MET(new Words("không đạt", "not met")),
    /** What it looks at is not known; this is not a no. */
    UNKNOWN(new Words("chưa rõ", "unknown"));

    private final Words title;

    Verdict(Words title) {
        this.title = title;
    }

    /**
     * {@return the word used in results}
     */
    public String word() {
        return switch (this) {
            case MET -> "met";
            case NOT_MET -> "not_met";
            case UNKNOWN -> "unknown";
        };
    }

    /**
     * {@return the name for people}
     */
    public Words title() {
        return title;
    }
}
