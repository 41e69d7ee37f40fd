package org.thidua.rules.shape;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.thidua.core.value.Id;

/** How the text of a cell is cleaned, and how names are compared. */
public final class CellText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CellText() {}

    /**
     * Cleans a text: composed letters (NFC), every kind of space a plain one, no zero-width characters, no outer space.
     *
     * <p>Line breaks stay, as {@code \n}; characters that {@link #controlCharacter} finds are dropped.
     *
     * @param raw the text as a file holds it
     * @return the clean text
     */
    public static String clean(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        StringBuilder clean = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); ) {
            int point = raw.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                if (at == raw.length() || raw.charAt(at) != '\n') {
                    clean.append('\n');
                }
            } else if (point == '\t' || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (point == '\n' || !isUnseen(point)) {
                clean.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    /**
     * Finds a character that no cell may hold: a control character, or one that turns the direction of writing.
     *
     * @param raw the text as a file holds it
     * @return the first such character, or empty
     */
    public static OptionalInt controlCharacter(String raw) {
        return isPlain(raw)
                ? OptionalInt.empty()
                : raw.codePoints()
                        .filter(point -> isUnseen(point) && !isZeroWidth(point) && !isLayout(point))
                        .findFirst();
    }

    /**
     * Tells whether nothing of a text is left when it is cleaned.
     *
     * @param raw the text as a file holds it
     * @return whether it is blank
     */
    public static boolean isBlank(String raw) {
        if (raw.isEmpty() || (raw.charAt(0) > ' ' && raw.charAt(0) <= '~')) {
            return raw.isEmpty();
        }
        return raw.codePoints().allMatch(point -> Character.isSpaceChar(point) || isUnseen(point));
    }

    /**
     * Puts a text on one line.
     *
     * @param clean a clean text
     * @return the text with spaces for line breaks
     */
    public static String oneLine(String clean) {
        return clean.indexOf('\n') < 0 ? clean : clean.replace('\n', ' ');
    }

    /**
     * The text by which names of tables, columns and words are compared: without case, runs of spaces as one.
     *
     * @param name a name as somebody wrote it
     * @return the text to compare
     */
    public static String key(String name) {
        String clean = clean(name);
        boolean isOneWord = clean.indexOf(' ') < 0 && clean.indexOf('\n') < 0;
        return Id.fold(isOneWord ? clean : SPACES.matcher(clean).replaceAll(" "));
    }

    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static boolean isLayout(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }

    private static boolean isZeroWidth(int point) {
        return (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFEFF;
    }
}
