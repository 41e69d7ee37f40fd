package org.thidua.core.value;

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
}
