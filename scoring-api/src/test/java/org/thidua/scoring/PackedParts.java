package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart into the parts of its packed file, so that a test can change what no spreadsheet would write. */
final class PackedParts {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final Pattern SHEET = Pattern.compile("<sheet [^>]*?name=\"([^\"]*)\"");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PackedParts() {}

    static PackedParts of(byte[] packed) {
        PackedParts unpacked = new PackedParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacked.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return unpacked;
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** The bytes of each part by its name. */
    Map<String, byte[]> all() {
        return parts;
    }

    String text(String part) {
        assertThat(parts).containsKey(part);
        return new String(parts.get(part), UTF_8);
    }

    PackedParts put(String part, String text) {
        parts.put(part, text.getBytes(UTF_8));
        return this;
    }

    PackedParts remove(String part) {
        assertThat(parts.remove(part)).as(part).isNotNull();
        return this;
    }

    /** Gives a part another name. */
    PackedParts rename(String part, String to) {
        byte[] bytes = parts.remove(part);
        assertThat(bytes).as(part).isNotNull();
        parts.put(to, bytes);
        return this;
    }

    /** Changes every part whose name ends so. */
    PackedParts editAll(String ending, UnaryOperator<String> change) {
        parts.replaceAll((name, bytes) ->
                name.endsWith(ending) ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
        return this;
    }

    PackedParts edit(String part, UnaryOperator<String> change) {
        return put(part, change.apply(text(part)));
    }

    /** Writes a part in UTF-16. */
    PackedParts encodeUtf16(String part) {
        parts.put(part, text(part).replace("UTF-8", "UTF-16").getBytes(UTF_16));
        return this;
    }

    /** Replaces a text that a part holds once. */
    PackedParts replace(String part, String from, String to) {
        return edit(part, text -> {
            assertThat(text).containsOnlyOnce(from);
            return text.replace(from, to);
        });
    }

    /** The part of a sheet, by the name of the sheet. */
    String sheet(String name) {
        Matcher sheets = SHEET.matcher(text(WORKBOOK));
        for (int number = 1; sheets.find(); number++) {
            if (sheets.group(1).equals(name)) {
                return "xl/worksheets/sheet" + number + ".xml";
            }
        }
        throw new AssertionError("no sheet " + name);
    }

    /** Replaces the whole element of a cell. */
    PackedParts cell(String sheet, String address, String element) {
        return edit(sheet(sheet), text -> {
            Matcher cell = Pattern.compile("<c r=\"" + address + "\"(?:[^>]*/>|.*?</c>)")
                    .matcher(text);
            assertThat(cell.find()).as(address).isTrue();
            return text.substring(0, cell.start()) + element + text.substring(cell.end());
        });
    }

    /** The style that a cell has, as the attribute {@code s="3"}. */
    String style(String sheet, String address) {
        Matcher cell =
                Pattern.compile("<c r=\"" + address + "\"[^>]*?(s=\"[0-9]+\")").matcher(text(sheet(sheet)));
        assertThat(cell.find()).as(address).isTrue();
        return cell.group(1);
    }

    // ---- records of the packed file

    /** Where the entry of a part stands in the list at the end of a packed file. */
    static int listed(byte[] packed, String part) {
        ByteBuffer buffer = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = packed.length - ENTRY_LENGTH; at >= 0; at--) {
            int length = buffer.getInt(at) == ENTRY ? buffer.getShort(at + 28) : -1;
            if (length >= 0
                    && at + ENTRY_LENGTH + length <= packed.length
                    && new String(packed, at + ENTRY_LENGTH, length, UTF_8).equals(part)) {
                return at;
            }
        }
        throw new AssertionError("no part " + part);
    }

    /** Where the head of a part stands in a packed file. */
    static int head(byte[] packed, String part) {
        return ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(listed(packed, part) + 42);
    }
}
