package org.thidua.rules.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must be in one case, as it is written: {@code 3}, {@code 1..3}, {@code >=4}, {@code >4}, {@code <=4},
 * {@code <4}, {@code yes}, {@code no} or {@code *}.
 *
 * @param sign the comparison in front, empty if there is none
 * @param value the value, or the lower end of a range
 * @param upper the upper end of a range, null if it is none
 */
public record CasePattern(
        String sign, String value, @Nullable String upper) {
    private static final String RANGE = "..";
    private static final List<List<String>> SIGNS =
            List.of(List.of(">=", "≥"), List.of("<=", "≤"), List.of(">"), List.of("<"));

    /**
     * Splits a pattern; whether its values are numbers is not looked at.
     *
     * @param text a clean text
     * @return the pattern
     */
    public static CasePattern of(String text) {
        for (List<String> spellings : SIGNS) {
            for (String sign : spellings) {
                if (text.startsWith(sign)) {
                    return new CasePattern(
                            spellings.get(0), text.substring(sign.length()).strip(), null);
                }
            }
        }
        int range = text.indexOf(RANGE);
        if (range > 0 && range + RANGE.length() < text.length()) {
            return new CasePattern(
                    "",
                    text.substring(0, range).strip(),
                    text.substring(range + RANGE.length()).strip());
        }
        return new CasePattern("", text, null);
    }

    /**
     * The pattern with its values written otherwise.
     *
     * @param write writes a value, or gives nothing if that cannot be done
     * @return the pattern as text, or empty if a value cannot be written
     */
    public Optional<String> written(Function<String, Optional<String>> write) {
        Optional<String> first = write.apply(value).map(said -> sign + said);
        return upper == null ? first : first.flatMap(said -> write.apply(upper).map(end -> said + RANGE + end));
    }
}
