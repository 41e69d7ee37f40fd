package org.thidua.rules.file;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.thidua.core.problem.Fault;

/** Tells what a file is that should have been a workbook, by its first bytes. */
final class FileKind {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    private static final int BEGINNING = 4096;

    private FileKind() {}

    /** Refuses a file that is no packed file. */
    static void check(byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(Fault.FILE_EMPTY);
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw startsWith(bytes, OLE) ? ofOffice(bytes) : ofOther(bytes);
        }
    }

    /** Refuses a packed file that is no workbook without macros. */
    static void check(ZipParts parts) throws Refused {
        if (parts.has("xl/vbaProject.bin")) {
            throw Refused.kind("sổ Excel có macro (.xlsm)", "a workbook with macros (.xlsm)");
        }
        if (parts.has("xl/workbook.bin")) {
            throw Refused.kind("sổ Excel nhị phân (.xlsb)", "a binary workbook (.xlsb)");
        }
        if (parts.has("mimetype")) {
            throw Refused.kind("tệp OpenDocument (.ods)", "an OpenDocument file (.ods)");
        }
        if (parts.has("word/document.xml")) {
            throw Refused.kind("văn bản Word (.docx)", "a Word document (.docx)");
        }
        if (parts.has("ppt/presentation.xml")) {
            throw Refused.kind("bài trình chiếu (.pptx)", "a presentation (.pptx)");
        }
    }

    static Refused ofPacked() {
        return Refused.kind("một tệp nén khác (.zip)", "another packed file (.zip)");
    }

    private static Refused ofOffice(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage")) {
            return new Refused(Fault.FILE_ENCRYPTED);
        }
        return contains(bytes, "Workbook") || contains(bytes, "Book")
                ? Refused.kind("sổ Excel kiểu cũ (.xls)", "an old Excel workbook (.xls)")
                : Refused.kind("tệp Office kiểu cũ", "an old Office file");
    }

    private static Refused ofOther(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Refused.kind("tệp PDF", "a PDF file");
        }
        if (!isText(bytes)) {
            return Refused.kind("tệp không nhận ra được", "a file of unknown kind");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table")) {
            return Refused.kind("trang web (HTML)", "a web page (HTML)");
        }
        if (head.stripLeading().startsWith("<?xml") || head.startsWith("\uFEFF<?xml")) {
            return Refused.kind("tệp XML", "an XML file");
        }
        return Refused.kind("tệp văn bản, ví dụ .csv", "a text file, such as .csv");
    }

    /** Whether a file begins as a text does; a letter that is cut in two at the end of the beginning is none. */
    private static boolean isText(byte[] bytes) {
        ByteBuffer beginning = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, BEGINNING));
        CharBuffer text = CharBuffer.allocate(BEGINNING);
        return !StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(beginning, text, false)
                        .isError()
                && text.flip().chars().noneMatch(c -> c == 0);
    }

    /** Whether a name of an old Office file's directory, which is UTF-16, is there. */
    private static boolean contains(byte[] bytes, String name) {
        return Bytes.indexOf(bytes, name.getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }

    private static boolean startsWith(byte[] bytes, char... start) {
        byte[] expected = new byte[start.length];
        for (int at = 0; at < start.length; at++) {
            expected[at] = (byte) start[at];
        }
        return startsWith(bytes, expected);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if (bytes[at] != start[at]) {
                return false;
            }
        }
        return true;
    }
}
