package org.thidua.core.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value as somebody handed it in: a number, a yes or no, or a word.
 *
 * <p>Whether it is the kind of value that is due is decided where it is read.
 *
 * @param text the value as it was written
 * @param number the exact number, null if the text is not one
 */
public record Datum(String text, @Nullable Exact number) {
    private static final String YES = "yes";
    private static final String NO = "no";

    /**
     * Takes a text; a plain decimal number with a decimal point is a number too.
     *
     * @param text a text that is not blank
     * @return the value
     */
    public static Datum of(String text) {
        String clean = text.strip();
        return new Datum(clean, Exact.parse(clean).orElse(null));
    }

    /**
     * Takes a number.
     *
     * @param number an exact number
     * @return the value
     */
    public static Datum of(Exact number) {
        return new Datum(number.toString(), number);
    }

    /**
     * Takes a yes or no.
     *
     * @param yes the answer
     * @return the value
     */
    public static Datum of(boolean yes) {
        return new Datum(yes ? YES : NO, null);
    }

    /**
     * Reads yes or no in Vietnamese or English, without regard to case.
     *
     * @param text any text
     * @return true, false, or empty if the text is neither
     */
    public static Optional<Boolean> yesOrNo(String text) {
        return switch (Id.fold(text.strip())) {
            case YES, "có" -> Optional.of(true);
            case NO, "không" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * {@return the answer, or empty if this is neither a yes nor a no}
     */
    public Optional<Boolean> yesOrNo() {
        return yesOrNo(text);
    }

    /**
     * Tells whether two values are the same: as numbers, as answers, else as texts without case.
     *
     * @param other another value
     * @return whether they are the same
     */
    public boolean sameAs(Datum other) {
        if (number != null && other.number != null) {
            return number.equals(other.number);
        }
        return Id.fold(toString()).equals(Id.fold(other.toString()));
    }

    /** Writes the value as results do: a number plainly, {@code yes} or {@code no}, else the text. */
    @Override
    public String toString() {
        if (number != null) {
            return number.toString();
        }
        return yesOrNo().map(yes -> yes ? YES : NO).orElse(text);
    }
}
