package org.thidua.rules.file;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the number formats of a workbook show numbers, as far as a reader takes one for something else than the file holds. */
final class CellFormats {
    static final CellFormats NONE = new CellFormats(ImmutableIntArray.of(), Map.of());
    /** Numbers of styles are those of a sheet at most. */
    private static final int MOST = 1 << 16;

    /** A comma behind the last digit: thousands are shown as ones. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])");

    private final ImmutableIntArray formatOfStyle;
    private final Map<Integer, Shown> byFormat;

    private CellFormats(ImmutableIntArray formatOfStyle, Map<Integer, Shown> byFormat) {
        this.formatOfStyle = formatOfStyle;
        this.byFormat = byFormat;
    }

    /** What a reader sees of a number. */
    enum As {
        NUMBER,
        PERCENT,
        DATE,
        PADDED,
        OTHERWISE
    }

    /**
     * How a format shows a number.
     *
     * @param as what it looks like
     * @param digits the least digits in front of the decimal mark, where it is padded
     */
    record Shown(As as, int digits) {
        static final Shown NUMBER = new Shown(As.NUMBER, 1);
        static final Shown PERCENT = new Shown(As.PERCENT, 1);
        static final Shown OTHERWISE = new Shown(As.OTHERWISE, 1);
        static final Shown DATE = new Shown(As.DATE, 1);
    }

    static CellFormats read(Xml xml) throws Refused {
        Map<Integer, Shown> byFormat = new HashMap<>();
        ImmutableIntArray.Builder styles = ImmutableIntArray.builder();
        int count = 0;
        boolean inCells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                String code = xml.attribute("formatCode");
                byFormat.put(number(xml.attribute("numFmtId")), code == null ? Shown.NUMBER : shown(code));
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                inCells = xml.isStart("cellXfs");
            } else if (inCells && xml.isStart("xf")) {
                count++;
                if (count > MOST) {
                    throw Refused.tooLarge("số kiểu ô", "styles of cells", MOST);
                }
                styles.add(number(xml.attribute("numFmtId")));
            }
        }
        return new CellFormats(styles.build(), byFormat);
    }

    /** How a cell of a style shows a number. */
    Shown of(@Nullable String style) {
        int number = style == null ? 0 : number(style);
        if (number < 0 || number >= formatOfStyle.length()) {
            return Shown.NUMBER;
        }
        int format = formatOfStyle.get(number);
        Shown declared = byFormat.get(format);
        return declared != null ? declared : builtIn(format);
    }

    /** The formats that every spreadsheet knows (ECMA-376, 18.8.30). */
    private static Shown builtIn(int format) {
        if (format == 9 || format == 10) {
            return Shown.PERCENT;
        }
        boolean isDate = (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
        return isDate ? Shown.DATE : Shown.NUMBER;
    }

    /** Reads a format such as {@code 0.0%}, {@code dd/mm/yyyy} or {@code 000}: its first section, for positive numbers. */
    static Shown shown(String code) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == ';') {
                break;
            }
            switch (c) {
                case '"' -> at = end(code, '"', at);
                case '\\', '_', '*' -> at++;
                case '[' -> {
                    int close = end(code, ']', at);
                    String inside = code.substring(at + 1, close).toLowerCase(Locale.ROOT);
                    if (!inside.isEmpty() && inside.matches("h+|m+|s+")) {
                        plain.append('h');
                    }
                    at = close;
                }
                default -> plain.append(Character.toLowerCase(c));
            }
        }
        String shown = plain.toString();
        if (shown.indexOf('%') >= 0) {
            return Shown.PERCENT;
        }
        if (!shown.equals("general") && shown.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) {
            return Shown.DATE;
        }
        if (SCALED.matcher(shown).find() || shown.chars().noneMatch(CellFormats::showsSomething)) {
            return Shown.OTHERWISE;
        }
        int zeros = 0;
        while (zeros < shown.length() && shown.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros >= 2 && zeros == shown.length() ? new Shown(As.PADDED, zeros) : Shown.NUMBER;
    }

    private static boolean showsSomething(int character) {
        return Character.isLetterOrDigit(character) || "#?@".indexOf(character) >= 0;
    }

    private static int end(String code, char mark, int from) {
        int close = code.indexOf(mark, from + 1);
        return close < 0 ? code.length() : close;
    }

    private static int number(@Nullable String text) {
        Integer number = text == null || text.length() > 9 ? null : Ints.tryParse(text);
        return number == null || number < 0 ? -1 : number;
    }
}
