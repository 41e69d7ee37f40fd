package org.thidua.core.value;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The id of one thing of a book: of a unit, a criterion, an award.
 *
 * <p>Ids are text: {@code 01} and {@code 1.10} keep their digits.
 * They are compared without case and sorted by the code points of their case-folded text, the same everywhere.
 *
 * @param <T> the kind of thing it names, so that a unit's id is never taken for a criterion's
 */
public final class Id<T> implements Comparable<Id<T>> {
    private final String text;
    private final String folded;

    private Id(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /**
     * An id.
     *
     * @param <T> the kind of thing it names
     * @param text its text, not blank; outer space is dropped, letters are composed (NFC)
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Id<T> of(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("an id is not blank");
        }
        return new Id<>(clean, fold(clean));
    }

    /**
     * Folds the case of a text, in no language's own way.
     *
     * @param text any text
     * @return the text by which names are compared
     */
    public static String fold(String text) {
        return isFolded(text) ? text : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a text is its own fold at first sight, as most ids are. */
    private static boolean isFolded(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compares two texts by code points, which is not what {@link String#compareTo} does beyond the basic plane.
     *
     * @param one a text
     * @param other another
     * @return negative, zero or positive as {@code one} comes before, with or after {@code other}
     */
    public static int compareCodePoints(String one, String other) {
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == shorter) {
            return Integer.compare(one.length(), other.length());
        }
        char left = one.charAt(at);
        char right = other.charAt(at);
        if (Character.isSurrogate(left) != Character.isSurrogate(right)) {
            return Character.isSurrogate(left) ? 1 : -1;
        }
        return Character.compare(left, right);
    }

    /**
     * {@return the text by which this id is compared}
     */
    public String folded() {
        return folded;
    }

    @Override
    public int compareTo(Id<T> other) {
        return compareCodePoints(folded, other.folded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** Writes the id as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
