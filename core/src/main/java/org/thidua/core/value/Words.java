package org.thidua.core.value;

import com.google.errorprone.annotations.Immutable;

/**
 * A text in the two languages of the project, Vietnamese first.
 *
 * @param vi the Vietnamese text
 * @param en the English text
 */
@Immutable
public record Words(String vi, String en) {
    /**
     * The text in one language.
     *
     * @param language the language wanted
     * @return the text
     */
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
