package org.thidua.core.value;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** A language that sentences are written in. */
public enum Language {
    /** Vietnamese: decimal comma. */
    VI,
    /** English: decimal point. */
    EN;

    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

    /**
     * The language for a locale: English for English locales, Vietnamese for all others.
     *
     * @param locale any locale
     * @return the language
     */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : VI;
    }

    /**
     * Writes numbers as the language does.
     *
     * @param number a number, or arithmetic with numbers, with decimal points, such as {@code 4.50}
     * @return {@code 4,50} in Vietnamese, unchanged in English
     */
    public String number(String number) {
        return this == VI ? DECIMAL_POINT.matcher(number).replaceAll(",") : number;
    }

    /**
     * Writes a value as people say it: yes and no in words, numbers with the language's decimal mark.
     *
     * @param value a value as results write it
     * @return for example {@code có} for {@code yes} in Vietnamese
     */
    public String value(String value) {
        if (this == VI && value.equals("yes")) {
            return "có";
        }
        return this == VI && value.equals("no") ? "không" : number(value);
    }

    /**
     * Writes an exact number so that it can be read: one of many digits is cut off and says so.
     *
     * @param number an exact number
     * @return for example {@code 3,3333…} for ten thirds in Vietnamese
     */
    public String readable(Exact number) {
        Exact cut = number.round(4, RoundingMode.DOWN);
        return number(
                cut.equals(number) || number.toString().length() <= 12 ? number.toString() : cut.toFixed(4) + "…");
    }
}
