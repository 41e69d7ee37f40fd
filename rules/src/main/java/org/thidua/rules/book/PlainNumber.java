package org.thidua.rules.book;

import java.util.Optional;
import java.util.regex.Pattern;
import org.thidua.core.value.Exact;

/** Plain decimal numbers in the decimal mark of a file: digits with at most one mark, no grouping, no exponent. */
final class PlainNumber {
    private static final Pattern POINT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+(,[0-9]+)?");

    /** Marks between thousands: two at least, or a space or an apostrophe. */
    private static final Pattern GROUPED = Pattern.compile(
            "-?[0-9]{1,3}(?:(?:[.,][0-9]{3}){2,}|(?:[ '’][0-9]{3})+)(?:[.,][0-9]+)?|-?[0-9]{1,3}(?:\\.[0-9]{3}),[0-9]+"
                    + "|-?[0-9]{1,3}(?:,[0-9]{3})\\.[0-9]+");

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

    /** Whether the text is a number with marks between its thousands: {@code 1.234,5}, {@code 1,234,567}, {@code 1 234}. */
    static boolean isGrouped(String text) {
        return GROUPED.matcher(text).matches();
    }

    /** The same number without marks between its thousands, the first of its marks, and with another decimal mark. */
    static String ungrouped(String text, char decimalMark) {
        int first = 0;
        while (text.charAt(first) == '-' || Character.isDigit(text.charAt(first))) {
            first++;
        }
        return text.replace(text.substring(first, first + 1), "")
                .replace('.', decimalMark)
                .replace(',', decimalMark);
    }

    static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean isPlain(String text, char mark) {
        return (mark == ',' ? COMMA : POINT).matcher(text).matches();
    }
}
