package org.thidua.core.compliance;

import org.thidua.core.value.Words;

/** How a duty was kept. */
public enum Observance {
    /** The duty was kept. */
    MET(new Words("đạt", "met")),
    /** The duty was not kept, and can no longer be. */
    NOT_MET(new Words("không đạt", "not met")),
    /** The duty was kept only because somebody allowed a later date. */
    WAIVED(new Words("được gia hạn", "waived")),
    /** Nobody can know yet, or what it looks at is not recorded; this is not a no. */
    UNKNOWN(new Words("chưa rõ", "unknown"));

    private final Words title;

    Observance(Words title) {
        this.title = title;
    }

    /**
     * {@return the word used in results}
     */
    public String word() {
        return switch (this) {
            case MET -> "met";
            case NOT_MET -> "not_met";
            case WAIVED -> "waived";
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
