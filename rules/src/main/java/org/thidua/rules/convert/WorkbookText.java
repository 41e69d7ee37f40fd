package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.thidua.rules.convert.Sheet.Value;
import org.thidua.rules.file.ZipParts;

/** Tables as a workbook: a sheet each, its header bold and frozen, texts in cells of the text format; the same bytes every time. */
final class WorkbookText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern CREATED = Pattern.compile("(?<before><dcterms:created[^>]*>)[^<]*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int NARROW = 8;
    private static final int WIDE = 60;

    private WorkbookText() {}

    static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", null)) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet.rows());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return withoutTime(bytes.toByteArray());
    }

    private static void write(Worksheet out, ImmutableList<ImmutableList<Value>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<Value> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(out, row, column, cells.get(column));
            }
        }
        if (!rows.isEmpty()) {
            for (int column = 0; column < rows.get(0).size(); column++) {
                out.width(column, width(rows, column));
            }
            out.freezePane(0, 1);
        }
    }

    private static void write(Worksheet out, int row, int column, Value cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.number() != null) {
            out.value(row, column, new BigDecimal(cell.number().toPlainString()));
            return;
        }
        out.value(row, column, escaped(cell.text()));
        if (row == 0) {
            out.style(row, column).format("@").bold().set();
        } else {
            out.style(row, column).format("@").set();
        }
    }

    /** Characters that XML cannot hold are written as spreadsheets do: {@code _x000D_}. */
    static String escaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = null;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean isUnfit = (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
            if (isUnfit && escaped == null) {
                escaped = new StringBuilder(plain.substring(0, at));
            }
            if (escaped != null) {
                if (isUnfit) {
                    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                    escaped.append("_x")
                            .append("0".repeat(4 - digits.length()))
                            .append(digits)
                            .append('_');
                } else {
                    escaped.append(c);
                }
            }
        }
        return escaped == null ? plain : escaped.toString();
    }

    private static int width(List<ImmutableList<Value>> rows, int column) {
        int longest = NARROW;
        for (List<Value> row : rows) {
            if (column < row.size()) {
                longest = Math.max(longest, row.get(column).text().length() + 2);
            }
        }
        return Math.min(longest, WIDE);
    }

    /** Packs the parts anew without the time of day: the same book is the same file on every day. */
    private static byte[] withoutTime(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : ZipParts.unpacked(packed).entrySet()) {
                ZipEntry copy = new ZipEntry(part.getKey());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                out.write(part.getKey().equals(PROPERTIES) ? withoutTime(part.getValue(), CREATED) : part.getValue());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties, Pattern time) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return time.matcher(text).replaceAll("${before}1980-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
