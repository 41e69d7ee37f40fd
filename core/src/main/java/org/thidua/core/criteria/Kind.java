package org.thidua.core.criteria;

import org.thidua.core.value.Words;

/** What a root criterion does to the total. */
public enum Kind {
    /** Points that every unit is expected to earn. */
    BASE(new Words("điểm chuẩn", "base points")),
    /** Points beyond the base, usually capped (điểm thưởng). */
    BONUS(new Words("điểm thưởng", "bonus")),
    /** Points taken away: zero or less (điểm trừ). */
    PENALTY(new Words("điểm trừ", "penalty"));

    private final Words title;

    Kind(Words title) {
        this.title = title;
    }

    /**
     * {@return the word used in books and results}
     */
    public String word() {
        return switch (this) {
            case BASE -> "base";
            case BONUS -> "bonus";
            case PENALTY -> "penalty";
        };
    }

    /**
     * {@return the name for people}
     */
    public Words title() {
        return title;
    }
}
