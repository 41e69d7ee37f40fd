package org.thidua.core.criteria;

import org.thidua.core.value.Words;

/** How well a number of a pack is supported by a published text. */
public enum Status {
    /** The text named says so for this year. */
    VERIFIED(new Words("đã đối chiếu", "verified")),
    /** A text of another year or body says so. */
    CARRIED_OVER(new Words("lấy theo văn bản khác năm", "carried over")),
    /** No published text supports it. */
    ILLUSTRATIVE(new Words("số liệu minh họa", "illustrative"));

    private final Words title;

    Status(Words title) {
        this.title = title;
    }

    /**
     * {@return the word used in books and results}
     */
    public String word() {
        return switch (this) {
            case VERIFIED -> "verified";
            case CARRIED_OVER -> "carried_over";
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    /**
     * {@return the name for people}
     */
    public Words title() {
        return title;
    }
}
