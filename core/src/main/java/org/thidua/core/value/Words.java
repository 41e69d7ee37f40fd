package org.thidua.core.value;

import com.google.errorprone.annotations.Immutable;
import java.util.function.Function;

/**
 * A text in the two languages of the project, Vietnamese first.
 *
 * @param vi the Vietnamese text
 * @param en the English text
 */
@Immutable
public record Words(String vi, String en) {
    /**
     * Makes a text from what writes it in each language.
     *
     * @param text writes the text in the language it is given
     * @return the text in both
     */
    public static Words of(Function<Language, String> text) {
        return new Words(text.apply(Language.VI), text.apply(Language.EN));
    }

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
