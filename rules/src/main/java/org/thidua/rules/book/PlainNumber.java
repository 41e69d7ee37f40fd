package org.thidua.rules.book;

import java.util.Optional;
import java.util.regex.Pattern;
import org.thidua.core.value.Exact;

/** Plain decimal numbers in the decimal mark of a file: digits with at most one mark, no grouping, no exponent. */
final class PlainNumber {
    private static final Pattern POINT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+(,[0-9]+)?");

    private PlainNumber() {}

    static Optional<Exact> parse(String text, char mark) {
        if (!isPlain(text, mark) || digits(text) > Exact.MOST_DIGITS) {
            return Optional.empty();
        }
        return Exact.parse(mark == ',' ? text.replace(',', '.') : text);
    }

    /** Whether the text is a plain number of more digits than a number may have. */
    static boolean isLong(String text, char mark) {
        return isPlain(text, mark) && digits(text) > Exact.MOST_DIGITS;
    }

    static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean isPlain(String text, char mark) {
        return (mark == ',' ? COMMA : POINT).matcher(text).matches();
    }
}
