package org.thidua.core.problem;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * One fault at one place.
 *
 * @param fault which kind of fault
 * @param place where it stands
 * @param example a value that fails or a name that would do, empty if there is none
 * @param text what is wrong, value first
 * @param advice how to mend it
 * @param acknowledged what the pack says of it, null for most
 */
public record Problem(
        Fault fault,
        Place place,
        String example,
        Words text,
        Words advice,
        @Nullable Acknowledgement acknowledged) {
    /**
     * A problem.
     *
     * @param fault which kind of fault
     * @param place where it stands
     * @param example a value that fails or a name that would do, empty if there is none
     * @param details what the sentence of the fault names: a name, its value, the next name, its value …
     *     Values are texts, numbers or {@link Words}
     * @return the problem, worded
     */
    public static Problem of(Fault fault, Place place, String example, Object... details) {
        return new Problem(
                fault,
                place,
                shortened(example),
                new Words(
                        fill(fault.text().vi(), Language.VI, details),
                        fill(fault.text().en(), Language.EN, details)),
                new Words(
                        fill(fault.advice().vi(), Language.VI, details),
                        fill(fault.advice().en(), Language.EN, details)),
                null);
    }

    /**
     * This problem as one that is known and may stay.
     *
     * @param why what is said of it
     * @return the problem
     */
    Problem acknowledged(Acknowledgement why) {
        return new Problem(fault, place, example, text, advice, why);
    }

    /**
     * {@return the stable code, such as {@code BAND-GAP}}
     */
    public String code() {
        return fault.code();
    }

    /**
     * {@return how much it matters}
     */
    public Severity severity() {
        return fault.severity();
    }

    /** Puts details into a sentence; a part in square brackets is left out if one of its details is blank. */
    private static String fill(String template, Language language, Object... details) {
        StringBuilder filled = new StringBuilder();
        int optional = 0;
        boolean blank = false;
        int at = 0;
        while (at < template.length()) {
            char next = template.charAt(at);
            at++;
            switch (next) {
                case '[' -> {
                    optional = filled.length();
                    blank = false;
                }
                case ']' -> filled.setLength(blank ? optional : filled.length());
                case '{' -> {
                    int close = template.indexOf('}', at);
                    String value = detail(template.substring(at, close), language, details);
                    blank |= value.isEmpty();
                    filled.append(value);
                    at = close + 1;
                }
                default -> filled.append(next);
            }
        }
        return filled.toString();
    }

    private static String detail(String name, Language language, Object... details) {
        for (int at = 0; at + 1 < details.length; at += 2) {
            if (details[at].equals(name)) {
                Object value = details[at + 1];
                if (value instanceof Words words) {
                    return words.in(language);
                }
                return value instanceof Exact number ? language.number(number.toString()) : shortened(value.toString());
            }
        }
        throw new IllegalArgumentException("the sentence needs {" + name + "}");
    }

    /** A cell may hold a page of text; a sentence quotes the beginning. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 120
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 117)) + "…";
    }
}
