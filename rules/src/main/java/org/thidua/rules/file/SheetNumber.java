package org.thidua.rules.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and dates as a workbook stores them. */
final class SheetNumber {
    /** The most digits that a stored number has before it is no number of a spreadsheet. */
    private static final int LONGEST = 400;

    private static final Pattern STORED =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    /** What a spreadsheet shows of a number, 15 digits; 19.99 is stored as 19.989999999999998. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private SheetNumber() {}

    /** A stored number rounded to 15 digits, or empty if it is none. */
    static Optional<BigDecimal> parse(String stored) {
        if (stored.length() > LONGEST || !STORED.matcher(stored).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(stored).round(SHOWN));
    }

    /** A number as a plain text: {@code 4.5}, never {@code 4.50} or {@code 45E-1}. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A whole number with zeros in front, up to a number of digits. */
    static String padded(BigDecimal number, int digits) {
        String plain = plain(number);
        boolean isWhole = plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return isWhole && plain.length() < digits ? "0".repeat(digits - plain.length()) + plain : plain;
    }

    /**
     * The date of a serial number: days since the end of 1899, or since 1904, with the time of day as a fraction.
     *
     * <p>Serial 60 of the first system is 29 February 1900, which never was. Times are rounded to the second.
     *
     * @return the date in ISO form, with a time unless it is midnight; a time alone for a fraction; empty if there is no such day
     */
    static Optional<String> date(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (from1904) {
            return Optional.of(iso(LocalDate.of(1904, 1, 1).plusDays(day), time));
        }
        if (day == 0) {
            return Optional.of(time.toString());
        }
        if (day == 60) {
            return Optional.empty();
        }
        return Optional.of(iso(LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day), time));
    }

    private static String iso(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time;
    }
}
