package org.thidua.rules.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thidua.rules.file.ZipParts;

/** Packs the parts of a workbook anew: without the time of day, and with notes that are large enough to be read. */
final class PlainPackage {
    private static final Pattern CREATED = Pattern.compile("(?<before><dcterms:created[^>]*>)[^<]*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NOTES = ".vml";
    /** Where a note stands: columns and rows of its corners, each with an offset. */
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>([0-9]+),0,([0-9]+),0,[0-9]+,0,[0-9]+,0<");
    /** How many columns and rows of a sheet a note covers. */
    private static final int NOTE_COLUMNS = 4;

    private static final int NOTE_ROWS = 9;

    private PlainPackage() {}

    /** The same book is the same file on every day. */
    static byte[] of(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : ZipParts.unpacked(packed).entrySet()) {
                ZipEntry copy = new ZipEntry(part.getKey());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                out.write(plain(part.getKey(), part.getValue()));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] plain(String name, byte[] content) {
        if (!name.equals(PROPERTIES) && !name.endsWith(NOTES)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String plain = name.equals(PROPERTIES)
                ? CREATED.matcher(text).replaceAll("${before}1980-01-01T00:00:00Z")
                : ANCHOR.matcher(text).replaceAll(found -> anchor(found.group(1), found.group(2)));
        return plain.getBytes(StandardCharsets.UTF_8);
    }

    private static String anchor(String column, String row) {
        int left = Integer.parseInt(column) + 1;
        int top = Integer.parseInt(row);
        return "<x:Anchor>" + left + ",15," + top + ",2," + (left + NOTE_COLUMNS) + ",15," + (top + NOTE_ROWS) + ",2<";
    }
}
