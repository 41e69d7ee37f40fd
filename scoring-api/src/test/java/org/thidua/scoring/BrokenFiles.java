package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.thidua.scoring.BadWorkbook.limited;
import static org.thidua.scoring.BadWorkbook.seasonBytes;
import static org.thidua.scoring.BadWorkbook.seasonParts;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thidua.scoring.BadWorkbook.Maker;

/** Workbooks that no spreadsheet writes: broken on their way, or made to harm who reads them. */
final class BrokenFiles {
    private static final String MARKS = "Điểm chấm";
    private static final String SUBMISSIONS = "Nộp báo cáo";
    private static final String END_OF_DATA = "</sheetData>";

    private static final String DECLARED = "?>\n<!DOCTYPE sst [<!ENTITY a \"An\"><!ENTITY b \"&a;&a;&a;\">]>\n<";

    private BrokenFiles() {}

    static ImmutableMap<String, Maker> makers() {
        return ImmutableMap.<String, Maker>builder()
                .putAll(cells())
                .putAll(packing())
                .putAll(parts())
                .putAll(markup())
                .putAll(bombs())
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> cells() {
        return ImmutableMap.<String, Maker>builder()
                .put("CELL-BROKEN", mark("<v>3,5</v>"))
                .put("CELL-BROKEN-nan", mark("<v>NaN</v>"))
                .put("CELL-BROKEN-inf", mark("<v>-INF</v>"))
                .put("CELL-BROKEN-hex", mark("<v>0x1F</v>"))
                .put("CELL-BROKEN-space", mark("<v>3 .5</v>"))
                .put("CELL-BROKEN-exponent", mark("<v>1E+9999</v>"))
                .put("CELL-BROKEN-digits", mark("<v>" + "7".repeat(10_000) + "</v>"))
                .put("CELL-BROKEN-text", element("<c r=\"D2\" t=\"s\"><v>9999</v></c>"))
                .put("CELL-BROKEN-text-minus", element("<c r=\"D2\" t=\"s\"><v>-1</v></c>"))
                .put("CELL-BROKEN-boolean", element("<c r=\"D2\" t=\"b\"><v>2</v></c>"))
                .put("CELL-BROKEN-kind", element("<c r=\"D2\" t=\"tiền\"><v>3</v></c>"))
                .put("CELL-BROKEN-day", element("<c r=\"D2\" t=\"d\"><v>2021-02-30</v></c>"))
                .put("CELL-BROKEN-leap-day", submission("60"))
                .put("CELL-BROKEN-late-day", submission("2958466"))
                .put("CELL-BROKEN-early-day", submission("-1"))
                .put("CELL-ERROR-unknown", element("<c r=\"D2\" t=\"e\"><v>#LỖI!</v></c>"))
                .put("CELL-FORMULA-cached", element("<c r=\"D2\"><f/><v>3.5</v></c>"))
                .put(
                        "CELL-FORMULA-string",
                        element("<c r=\"D2\" t=\"str\"><f ca=\"1\">TEXT(1,\"0\")</f><v>3.5</v></c>"))
                .put("CELL-LINK-dde", element("<c r=\"D2\"><f>[1]!'cmd|/C calc'!A0</f><v>3.5</v></c>"))
                .put(
                        "CELL-LONG",
                        seasonParts(parts -> parts.cell("Đơn vị", "B2", inline("B2", "Xã An ".repeat(6_000)))))
                .put(
                        "CELL-LONG-header",
                        seasonParts(parts -> parts.cell(MARKS, "E1", inline("E1", "a".repeat(40_000)))))
                .put(
                        "COLUMN-UNNAMED-far",
                        seasonParts(parts -> parts.edit(
                                parts.sheet(MARKS),
                                xml -> xml.replaceFirst("</row>", "<c r=\"XFD1\"/></row>")
                                        .replace(
                                                "</row></sheetData>", "<c r=\"XFD5\"><v>1</v></c></row></sheetData>"))))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> packing() {
        return ImmutableMap.<String, Maker>builder()
                .put("FILE-DAMAGED", seasonBytes(bytes -> Arrays.copyOf(bytes, bytes.length / 2)))
                .put("FILE-DAMAGED-start", seasonBytes(bytes -> Arrays.copyOf(bytes, 2)))
                .put("FILE-DAMAGED-list", seasonBytes(bytes -> Arrays.copyOf(bytes, bytes.length - 1)))
                .put("FILE-DAMAGED-middle", seasonBytes(BrokenFiles::withoutPieceInTheMiddle))
                .put("FILE-DAMAGED-tail", seasonBytes(bytes -> Arrays.copyOf(bytes, bytes.length + 1)))
                .put("FILE-DAMAGED-front", seasonBytes(bytes -> {
                    byte[] longer = new byte[bytes.length + 2];
                    longer[0] = 'P';
                    longer[1] = 'K';
                    System.arraycopy(bytes, 0, longer, 2, bytes.length);
                    return longer;
                }))
                .put("FILE-DAMAGED-byte", seasonBytes(BrokenFiles::withFlippedByte))
                .put("FILE-DAMAGED-checksum", seasonBytes(bytes -> {
                    byte[] wrong = bytes.clone();
                    wrong[PackedParts.listed(wrong, PackedParts.TEXTS) + 16] ^= 1;
                    return wrong;
                }))
                .put("FILE-DAMAGED-twice", seasonBytes(BrokenFiles::withSameNames))
                .put("FILE-DAMAGED-overlap", seasonBytes(BrokenFiles::withOverlap))
                .put("FILE-DAMAGED-name", seasonBytes(bytes -> {
                    byte[] wrong = bytes.clone();
                    wrong[PackedParts.head(wrong, PackedParts.STYLES) + 30] = 'X';
                    return wrong;
                }))
                .put("FILE-DAMAGED-method", seasonBytes(bytes -> {
                    byte[] wrong = bytes.clone();
                    wrong[PackedParts.listed(wrong, PackedParts.STYLES) + 10] = 12;
                    return wrong;
                }))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> parts() {
        return ImmutableMap.<String, Maker>builder()
                .put("FILE-DAMAGED-styles", seasonParts(parts -> parts.remove(PackedParts.STYLES)))
                .put("FILE-DAMAGED-texts", seasonParts(parts -> parts.remove(PackedParts.TEXTS)))
                .put("FILE-DAMAGED-sheet", seasonParts(parts -> parts.remove(parts.sheet(MARKS))))
                .put("FILE-DAMAGED-workbook", seasonParts(parts -> parts.remove(PackedParts.WORKBOOK)))
                .put(
                        "FILE-DAMAGED-relation",
                        seasonParts(parts ->
                                parts.edit("xl/_rels/workbook.xml.rels", xml -> xml.replace("rId2\"", "rId3\""))))
                .put(
                        "FILE-DAMAGED-no-relation",
                        seasonParts(parts -> parts.edit(
                                PackedParts.WORKBOOK,
                                xml -> xml.replaceFirst(
                                        "(name=\"" + MARKS + "\"[^>]*)r:id=\"[^\"]*\"", "$1r:id=\"rId99\""))))
                .put(
                        "FILE-DAMAGED-chart",
                        seasonParts(parts -> parts.edit(
                                "xl/_rels/workbook.xml.rels",
                                xml -> xml.replaceFirst("relationships/worksheet\"", "relationships/chartsheet\""))))
                .put(
                        "FILE-DAMAGED-root",
                        seasonParts(parts -> parts.edit(
                                parts.sheet(MARKS),
                                xml -> xml.replace("<worksheet", "<chartsheet")
                                        .replace("</worksheet", "</chartsheet"))))
                .put(
                        "FILE-DAMAGED-rows",
                        seasonParts(parts -> parts.replace(parts.sheet(MARKS), "<row r=\"4\"", "<row r=\"2\"")))
                .put("FILE-DAMAGED-cells", element("<c r=\"A2\"><v>3.5</v></c>"))
                .put("FILE-DAMAGED-address", element("<c r=\"D2000000000\"><v>3.5</v></c>"))
                .put(
                        "FILE-DAMAGED-merge",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS),
                                END_OF_DATA,
                                END_OF_DATA + "<mergeCells count=\"1\"><mergeCell ref=\"B9:A1\"/></mergeCells>")))
                .put(
                        "FILE-DAMAGED-columns",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS),
                                "<sheetData>",
                                "<cols><col min=\"5\" max=\"1\" hidden=\"1\"/></cols><sheetData>")))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> markup() {
        return ImmutableMap.<String, Maker>builder()
                .put(
                        "FILE-DAMAGED-xml",
                        seasonParts(parts -> parts.replace(parts.sheet(MARKS), END_OF_DATA, "</sheet>")))
                .put(
                        "FILE-DAMAGED-xml-texts",
                        seasonParts(parts -> parts.edit(PackedParts.TEXTS, xml -> xml + "<si/>")))
                .put(
                        "FILE-DAMAGED-encoding",
                        seasonParts(parts -> parts.edit(parts.sheet(MARKS), xml -> xml.replace("UTF-8", "TCVN-5712"))))
                .put(
                        "FILE-DAMAGED-depth",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS), "<sheetData>", "<a>".repeat(200_000) + "<sheetData>")))
                .put("FILE-DAMAGED-depth-cell", mark("<v>" + "<a>".repeat(1_000) + "1" + "</a>".repeat(1_000) + "</v>"))
                .put(
                        "FILE-DAMAGED-attribute",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS), "<sheetData>", "<sheetData a=\"" + noise(2_000_000) + "\">")))
                .put(
                        "FILE-DAMAGED-comment",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS), "<sheetData>", "<!-- " + noise(2_000_000) + " --><sheetData>")))
                .put(
                        "FILE-DAMAGED-attributes",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS), "<sheetData>", "<sheetData" + attributes(200_000) + ">")))
                .put(
                        "XML-DECLARES",
                        seasonParts(parts -> parts.edit(
                                PackedParts.TEXTS,
                                xml -> xml.replaceFirst("\\?>\\s*<", DECLARED).replaceFirst("Xã An", "&b;"))))
                .put(
                        "XML-DECLARES-outside",
                        seasonParts(parts -> parts.edit(
                                parts.sheet(MARKS),
                                xml -> xml.replaceFirst(
                                        "\\?>\\s*<",
                                        "?><!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/worksheet.dtd\"><"))))
                .put(
                        "XML-DECLARES-file",
                        seasonParts(parts -> parts.edit(
                                PackedParts.TEXTS,
                                xml -> xml.replaceFirst(
                                                "\\?>\\s*<",
                                                "?><!DOCTYPE sst [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><")
                                        .replaceFirst("Xã An", "&file;"))))
                .put(
                        "XML-DECLARES-workbook",
                        seasonParts(parts -> parts.edit(
                                PackedParts.WORKBOOK, xml -> xml.replaceFirst("\\?>\\s*<", "?><!DOCTYPE workbook><"))))
                .put(
                        "XML-DECLARES-entity",
                        seasonParts(
                                parts -> parts.edit(PackedParts.TEXTS, xml -> xml.replaceFirst("Xã An", "Xã &an;"))))
                .put(
                        "ROW-HIDDEN-height",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS), "<row r=\"3\"", "<row r=\"3\" ht=\"0\" customHeight=\"1\"")))
                .put(
                        "COLUMN-HIDDEN-width",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS),
                                "<sheetData>",
                                "<cols><col min=\"3\" max=\"4\" width=\"0\" customWidth=\"1\"/></cols><sheetData>")))
                .put(
                        "CELL-FORMULA-everywhere",
                        seasonParts(parts ->
                                parts.edit(parts.sheet(MARKS), xml -> xml.replaceAll("<v>[^<]*</v>", "<f>1+1</f>"))))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> bombs() {
        Books small = Books.standard().withLimits(1 << 20, 5_000, 1_000);
        return ImmutableMap.<String, Maker>builder()
                .put("BOOK-TOO-LARGE", limited(small, seasonBytes(bytes -> bytes)))
                .put(
                        "BOOK-TOO-LARGE-cells",
                        limited(Books.standard().withLimits(1 << 20, 1 << 20, 60), seasonBytes(bytes -> bytes)))
                .put("BOOK-TOO-LARGE-ratio", () -> BadWorkbook.season(withTexts(300, 'a')))
                .put("BOOK-TOO-LARGE-text", () -> BadWorkbook.season(withTexts(300, 'z')))
                .put(
                        "BOOK-TOO-LARGE-texts",
                        limited(Books.standard().withLimits(1 << 20, 1 << 20, 50), seasonBytes(bytes -> bytes)))
                .put("BOOK-TOO-LARGE-parts", seasonParts(parts -> {
                    for (int number = 0; number < 10_001; number++) {
                        parts.put("xl/media/" + number + ".png", "");
                    }
                }))
                .put("BOOK-TOO-LARGE-columns", row("<c><v>1</v></c>".repeat(1_000_000)))
                .put("BOOK-TOO-LARGE-column", row("<c r=\"XFE6\"><v>1</v></c>"))
                .put(
                        "BOOK-TOO-LARGE-rows",
                        seasonParts(parts -> parts.replace(
                                parts.sheet(MARKS),
                                END_OF_DATA,
                                "<row r=\"1048577\"><c><v>1</v></c></row>" + END_OF_DATA)))
                .put(
                        "BOOK-TOO-LARGE-styles",
                        seasonParts(parts -> parts.edit(
                                PackedParts.STYLES,
                                xml -> xml.replace("</cellXfs>", "<xf/>".repeat(70_000) + "</cellXfs>"))))
                .buildOrThrow();
    }

    // ---- cells

    /** The first mark as a number cell with this content. */
    private static Maker mark(String content) {
        return element("<c r=\"D2\" t=\"n\">" + content + "</c>");
    }

    /** The cell of the first mark as a whole. */
    private static Maker element(String element) {
        return seasonParts(parts -> parts.cell(MARKS, "D2", element));
    }

    /** The day of the first submission, in a cell that keeps its format. */
    private static Maker submission(String serial) {
        return seasonParts(parts -> parts.cell(
                SUBMISSIONS, "D2", "<c r=\"D2\" " + parts.style(SUBMISSIONS, "D2") + "><v>" + serial + "</v></c>"));
    }

    /** A further row of marks. */
    private static Maker row(String cells) {
        return seasonParts(parts ->
                parts.replace(parts.sheet(MARKS), END_OF_DATA, "<row r=\"6\">" + cells + "</row>" + END_OF_DATA));
    }

    private static String inline(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    // ---- text

    /** Text that hardly packs. */
    private static String noise(int length) {
        byte[] bytes = new byte[length * 3 / 4];
        new Random(7).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < count; number++) {
            attributes.append(" a").append(number).append("=\"\"");
        }
        return attributes.toString();
    }

    // ---- packed files

    private static byte[] withoutPieceInTheMiddle(byte[] bytes) {
        int middle = bytes.length / 2;
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - 100);
        System.arraycopy(bytes, middle + 100, shorter, middle, bytes.length - middle - 100);
        return shorter;
    }

    /** Turns one bit in the middle of the packed marks. */
    private static byte[] withFlippedByte(byte[] bytes) {
        String marks = PackedParts.of(bytes).sheet(MARKS);
        byte[] wrong = bytes.clone();
        wrong[PackedParts.head(wrong, marks) + 200] ^= 4;
        return wrong;
    }

    /** Gives a second part the name of the first, in its head and in the list. */
    private static byte[] withSameNames(byte[] bytes) {
        String marks = PackedParts.of(bytes).sheet(MARKS);
        int letter = marks.lastIndexOf("sheet") + 4;
        String other = marks.substring(0, letter) + "u" + marks.substring(letter + 1);
        PackedParts parts = PackedParts.of(bytes);
        byte[] twice = parts.put(other, parts.text(marks)).packed();
        int listed = PackedParts.listed(twice, other);
        twice[PackedParts.head(twice, other) + 30 + letter] = 't';
        twice[listed + 46 + letter] = 't';
        return twice;
    }

    /** Lets the packed bytes of a part reach into the next part. */
    private static byte[] withOverlap(byte[] bytes) {
        byte[] wrong = bytes.clone();
        int entry = PackedParts.listed(wrong, PackedParts.STYLES);
        wrong[entry + 21]++;
        return wrong;
    }

    /** The sound season whose first text is many megabytes long: of one letter, or of runs of letters. */
    private static byte[] withTexts(int megabytes, char last) {
        PackedParts parts =
                PackedParts.of(ExcelAuthor.saved(ExcelAuthor.ofSeason().base()));
        String xml = parts.text(PackedParts.TEXTS);
        int at = xml.indexOf("<t>") + 3;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(PackedParts.TEXTS)) {
                    out.write(xml.substring(0, at).getBytes(UTF_8));
                    writeRuns(megabytes, last, run -> {
                        try {
                            out.write(run);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
                    out.write(xml.substring(at).getBytes(UTF_8));
                } else {
                    out.write(part.getValue());
                }
                out.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void writeRuns(int megabytes, char last, Consumer<byte[]> out) {
        Random random = new Random(7);
        for (int written = 0; written < megabytes << 10; written++) {
            StringBuilder run = new StringBuilder(1 << 10);
            while (run.length() < 1 << 10) {
                run.append(String.valueOf((char) ('a' + random.nextInt(last - 'a' + 1)))
                        .repeat(1 << 6));
            }
            out.accept(run.toString().getBytes(US_ASCII));
        }
    }
}
