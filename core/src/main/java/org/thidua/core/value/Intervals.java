package org.thidua.core.value;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** Intervals of numbers, in words and as edges. */
public final class Intervals {
    private Intervals() {}

    /**
     * Tells whether an end of an interval lies below zero.
     *
     * @param interval the interval
     * @return whether one of its bounds is a negative number
     */
    public static boolean hasBoundBelowZero(Range<Exact> interval) {
        return (interval.hasLowerBound() && interval.lowerEndpoint().signum() < 0)
                || (interval.hasUpperBound() && interval.upperEndpoint().signum() < 0);
    }

    /**
     * Writes an interval as an official would: "từ 90 % đến dưới 100 %", "from 90 % to below 100 %".
     *
     * @param interval the interval
     * @param unit what stands behind each number, such as {@code " %"}; may be empty
     * @return the interval in words
     */
    public static Words words(Range<Exact> interval, String unit) {
        return Words.of(language -> words(interval, unit, language));
    }

    /**
     * Writes two ends that together hold nothing: "từ 8", "dưới 4".
     *
     * @param lower the values from the lower end up
     * @param upper the values down from the upper end
     * @return the two ends in words
     */
    public static Words ends(Range<Exact> lower, Range<Exact> upper) {
        return Words.of(language -> ends(lower, upper, language));
    }

    private static String ends(Range<Exact> lower, Range<Exact> upper, Language language) {
        boolean vi = language == Language.VI;
        String from = lower.lowerBoundType() == BoundType.CLOSED ? (vi ? "từ" : "from") : (vi ? "trên" : "above");
        String to = upper.upperBoundType() == BoundType.CLOSED ? (vi ? "đến" : "to") : (vi ? "dưới" : "below");
        return "\"" + from + " " + number(lower.lowerEndpoint(), "", language) + " " + to + " "
                + number(upper.upperEndpoint(), "", language) + "\"";
    }

    private static String words(Range<Exact> interval, String unit, Language language) {
        boolean vi = language == Language.VI;
        if (interval.hasLowerBound()
                && interval.hasUpperBound()
                && interval.lowerEndpoint().equals(interval.upperEndpoint())) {
            return (vi ? "đúng " : "exactly ") + number(interval.lowerEndpoint(), unit, language);
        }
        StringBuilder words = new StringBuilder();
        if (interval.hasLowerBound()) {
            boolean closed = interval.lowerBoundType() == BoundType.CLOSED;
            words.append(closed ? (vi ? "từ " : "from ") : (vi ? "trên " : "above "))
                    .append(number(interval.lowerEndpoint(), unit, language));
        }
        if (interval.hasUpperBound()) {
            boolean closed = interval.upperBoundType() == BoundType.CLOSED;
            words.append(words.isEmpty() ? "" : " ");
            if (closed) {
                words.append(vi ? "đến " : "to ");
            } else {
                words.append(interval.hasLowerBound() ? (vi ? "đến dưới " : "to below ") : (vi ? "dưới " : "below "));
            }
            words.append(number(interval.upperEndpoint(), unit, language));
        } else if (interval.hasLowerBound() && interval.lowerBoundType() == BoundType.CLOSED) {
            words.append(vi ? " trở lên" : " upwards");
        }
        return words.isEmpty() ? (vi ? "mọi giá trị" : "any value") : words.toString();
    }

    private static String number(Exact number, String unit, Language language) {
        return language.number(number.toString()) + unit;
    }
}
