package org.thidua.core.eligibility;

import org.thidua.core.value.Words;

/** How a subject is compared with a value. */
public enum Is {
    /** Equal. */
    EQ("eq", "=", "là", "is"),
    /** Not equal. */
    NE("ne", "≠", "không là", "is not"),
    /** At least. */
    GE("ge", "≥", "từ", "at least"),
    /** More than. */
    GT("gt", ">", "trên", "above"),
    /** At most. */
    LE("le", "≤", "không quá", "at most"),
    /** Less than. */
    LT("lt", "<", "dưới", "below"),
    /** One of a list. */
    IN("in", "∈", "thuộc", "one of"),
    /** None of a list. */
    NOT_IN("not_in", "∉", "không thuộc", "none of");

    private final String word;
    private final String symbol;
    private final Words title;

    Is(String word, String symbol, String vi, String en) {
        this.word = word;
        this.symbol = symbol;
        this.title = new Words(vi, en);
    }

    /**
     * {@return the word used in books}
     */
    public String word() {
        return word;
    }

    /**
     * {@return the sign, such as ≥}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * {@return the comparison in a sentence}
     */
    public Words title() {
        return title;
    }

    /**
     * {@return whether it asks which of two is larger}
     */
    public boolean isOrdering() {
        return this == GE || this == GT || this == LE || this == LT;
    }

    /**
     * Tells whether a comparison of the subject with the value has the right sign.
     *
     * @param sign negative, zero or positive as the subject is below, equal to or above the value
     * @return whether the comparison holds
     */
    public boolean allows(int sign) {
        return switch (this) {
            case EQ, IN -> sign == 0;
            case NE, NOT_IN -> sign != 0;
            case GE -> sign >= 0;
            case GT -> sign > 0;
            case LE -> sign <= 0;
            case LT -> sign < 0;
        };
    }
}
