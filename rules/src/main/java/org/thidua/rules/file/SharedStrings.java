package org.thidua.rules.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook name by their numbers. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());
    /** A character that XML cannot hold, as spreadsheets write it: {@code _x000D_}; half a character is none. */
    private static final Pattern ESCAPED = Pattern.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_");

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings read(Xml xml, Limits limits) throws Refused {
        List<String> texts = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart("si")) {
                if (texts.size() >= limits.cells()) {
                    throw Refused.tooLarge("số văn bản trong sổ", "texts of the book", limits.cells());
                }
                texts.add(item(xml, "si"));
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of the item that starts here: all its runs, without the hints how to pronounce it. */
    static String item(Xml xml, String element) throws Refused {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                xml.text(text);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text of a number, or null if there is none. */
    @Nullable
    String find(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }
}
