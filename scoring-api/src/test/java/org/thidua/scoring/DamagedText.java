package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a part or a file with one to three random damages that often leave it well-formed. */
final class DamagedText {
    private static final int MOST_PLACES = 3;
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=[\\w]=\")[^\"]*(?=\")");
    private static final Pattern CONTENT = Pattern.compile("(?<=>)[^<>]+(?=<)");
    private static final Pattern BOUNDARY = Pattern.compile("(?<=>)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ELEMENT = Pattern.compile(
            "<(c|row|si|sheet|col|xf|Relationship|v|t|numFmt)\\b(?:[^<>]*/>|[^<>]*>.*?</\\1>)", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("(?<=^|[,\\n])[^,\\n]*");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern ANYWHERE = Pattern.compile("(?s)(?=.)");
    private static final Pattern CHARACTER = Pattern.compile("(?s).");

    private static final ImmutableList<String> ATTRIBUTES = ImmutableList.of(
            "",
            "0",
            "1",
            "2",
            "3",
            "-1",
            "9",
            "10",
            "14",
            "99999999999",
            "16385",
            "1048577",
            "A1",
            "B2",
            "C3",
            "XFD1048576",
            "ZZZ1",
            "a1",
            "true",
            "s",
            "str",
            "b",
            "e",
            "d",
            "n",
            "inlineStr",
            "hidden",
            "veryHidden",
            "visible",
            "External",
            "units",
            "_own",
            "Đơn vị",
            "0.00%",
            "dd/mm/yyyy",
            "000",
            "&#10;",
            "&lt;");
    private static final ImmutableList<String> CONTENTS = ImmutableList.of(
            "",
            " ",
            "0",
            "1",
            "2",
            "-1",
            "1E5",
            "1e400",
            "1E-320",
            "0.1",
            "1.234",
            "44518",
            "44518.5",
            "60",
            "NaN",
            "Infinity",
            "=1+1",
            "_xD800_",
            "_x0000_",
            "_x000D_",
            "_x0009_a",
            "_x202E_",
            "_x005F_x0041_",
            "a_xDC00_",
            "yes",
            "*",
            "tot",
            "18/11/2021",
            "123456789012345678901234567890",
            "99999999999",
            "&amp;",
            "&#13;",
            "&#x200B;",
            "&#xFFFD;",
            "a\nb");
    private static final ImmutableList<String> MARKUP = ImmutableList.of(
            "<f>1+1</f>",
            "<f/>",
            "<f>[1]Sheet1!A1</f>",
            "<v>1</v>",
            "<v/>",
            "<t>x</t>",
            "<t xml:space=\"preserve\"> </t>",
            "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>",
            "<r><t>a</t></r>",
            "<is><t>a</t></is>",
            "<si><t>a</t></si>",
            "<!-- c -->",
            "<?pi x?>",
            "<![CDATA[a]]>",
            "<![CDATA[]]>",
            "&#1;",
            "&#xD800;",
            "&x;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
            "<mergeCell ref=\"B2\"/>",
            "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
            "<col min=\"1\" max=\"16384\"/>",
            "<row/>",
            "<row r=\"99\"><c r=\"A99\"><v>1</v></c></row>",
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
            "<c><v>7</v></c>",
            "<c t=\"inlineStr\"><is><t>a</t></is></c>",
            "<c t=\"b\"><v>1</v></c>",
            "<c t=\"e\"><v>#REF!</v></c>",
            "<sheet name=\"_x\" sheetId=\"99\" r:id=\"rId1\"/>",
            "<sheetFormatPr zeroHeight=\"1\"/>",
            "<workbookPr date1904=\"1\"/>",
            "<xf numFmtId=\"14\"/>",
            "<numFmt numFmtId=\"49\" formatCode=\"0%\"/>",
            "<extLst><ext><c r=\"A1\"><v>1</v></c></ext></extLst>",
            "<a>".repeat(70) + "</a>".repeat(70),
            "\n",
            "x");
    private static final ImmutableList<String> SIGNS = ImmutableList.of(
            "\"",
            "\"\"",
            ",",
            ",,",
            ";",
            ";;",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u00A0",
            "\u200B",
            "\u200E",
            "\u2028",
            "\u0085",
            "\u0301",
            "\u01A0",
            "\uD83C\uDFC6",
            "=",
            "+",
            "-",
            "@",
            "*",
            "%",
            "_",
            "#",
            "0",
            "9",
            ".",
            "'",
            "\u201C",
            "_x000D_",
            "_xD800_",
            "\uFFFE",
            "\uFFFF");

    private final SplittableRandom random;
    private final List<String> damages = new ArrayList<>();
    private String text;

    private DamagedText(byte[] whole, SplittableRandom random) {
        this.text = new String(whole, UTF_8);
        this.random = random;
    }

    static DamagedText ofXml(byte[] part, SplittableRandom random) {
        DamagedText damaged = new DamagedText(part, random);
        for (int place = 1 + random.nextInt(MOST_PLACES); place > 0; place--) {
            switch (random.nextInt(11)) {
                case 0, 1, 2 -> damaged.replace(ATTRIBUTE, ATTRIBUTES);
                case 3, 4, 5 -> damaged.replace(CONTENT, CONTENTS);
                case 6 -> damaged.replace(BOUNDARY, MARKUP);
                case 7 -> damaged.delete(random.nextInt(4) == 0 ? TAG : ELEMENT);
                case 8 -> damaged.duplicate(ELEMENT);
                case 9 -> damaged.swap(ELEMENT);
                default -> damaged.replace(DIGIT, ImmutableList.of("0", "1", "2", "3", "7"));
            }
        }
        return damaged;
    }

    static DamagedText ofCsv(byte[] file, SplittableRandom random) {
        DamagedText damaged = new DamagedText(file, random);
        for (int place = 1 + random.nextInt(MOST_PLACES); place > 0; place--) {
            switch (random.nextInt(10)) {
                case 0, 1 -> damaged.replace(ANYWHERE, SIGNS);
                case 2 -> damaged.replace(CHARACTER, SIGNS);
                case 3 -> damaged.delete(CHARACTER);
                case 4 -> damaged.replace(DIGIT, ImmutableList.of("0", "1", "2", "3", "7", ".", ","));
                case 5 -> damaged.replace(CELL, CONTENTS);
                case 6 -> damaged.swap(CELL);
                case 7 -> damaged.delete(LINE);
                case 8 -> damaged.duplicate(LINE);
                default -> damaged.swap(random.nextBoolean() ? LINE : CHARACTER);
            }
        }
        return damaged;
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return String.join("; ", damages);
    }

    /** Puts something of a pool, or of another place of the same text, in the place of what a pattern finds. */
    private void replace(Pattern pattern, List<String> pool) {
        List<MatchResult> found = found(pattern);
        if (found.isEmpty()) {
            damages.add("nothing to replace");
            return;
        }
        MatchResult old = any(found);
        boolean fromElsewhere = random.nextInt(4) == 0;
        String other = fromElsewhere ? any(found).group() : pool.get(random.nextInt(pool.size()));
        put(old, other);
    }

    private void delete(Pattern pattern) {
        List<MatchResult> found = found(pattern);
        if (found.isEmpty()) {
            damages.add("nothing to delete");
            return;
        }
        put(any(found), "");
    }

    private void duplicate(Pattern pattern) {
        List<MatchResult> found = found(pattern);
        if (found.isEmpty()) {
            damages.add("nothing to duplicate");
            return;
        }
        MatchResult old = any(found);
        put(old, old.group().repeat(2));
    }

    private void swap(Pattern pattern) {
        List<MatchResult> found = found(pattern);
        if (found.isEmpty()) {
            damages.add("nothing to swap");
            return;
        }
        MatchResult one = any(found);
        MatchResult other = any(found);
        MatchResult first = one.start() <= other.start() ? one : other;
        MatchResult second = first == one ? other : one;
        if (first.end() <= second.start()) {
            put(second, first.group());
            put(first, second.group());
        }
    }

    private void put(MatchResult old, String other) {
        text = text.substring(0, old.start()) + other + text.substring(old.end());
        damages.add("at " + old.start() + " " + shown(old.group()) + " → " + shown(other));
    }

    private List<MatchResult> found(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    private MatchResult any(List<MatchResult> found) {
        return found.get(random.nextInt(found.size()));
    }

    /** A text as a failure shows it: short, with what cannot be seen as an escape. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(160).forEach(c -> {
            if ((c >= ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x300) || (c >= 0x1E00 && c < 0x2000)) {
                shown.append((char) c);
            } else {
                shown.append(String.format("\\u%04X", c));
            }
        });
        return shown + (text.length() > 160 ? "…(" + text.length() + ")" : "") + "\"";
    }
}
