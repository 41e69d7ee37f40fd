package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.thidua.scoring.BadWorkbook.Maker;

/** Files of another kind that bear the name of a workbook. */
final class OtherFiles {
    private OtherFiles() {}

    static ImmutableMap<String, Maker> makers() {
        return ImmutableMap.<String, Maker>builder()
                .put("FILE-EMPTY", file(new byte[0]))
                .put("FILE-ENCRYPTED", BadWorkbook.seasonBytes(OtherFiles::encrypted))
                .put("FILE-ENCRYPTED-part", BadWorkbook.seasonBytes(OtherFiles::withEncryptedPart))
                .put("FILE-KIND-xls", () -> BadWorkbook.season(oldWorkbook()))
                .put("FILE-KIND-doc", () -> BadWorkbook.season(oldDocument()))
                .put("FILE-KIND-ods", () -> BadWorkbook.season(openDocument()))
                .put("FILE-KIND-xlsm", with("xl/vbaProject.bin", "\u00D0\u00CF macros"))
                .put(
                        "FILE-KIND-xlsb",
                        BadWorkbook.seasonParts(parts -> parts.rename(PackedParts.WORKBOOK, "xl/workbook.bin")
                                .replace("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin")))
                .put("FILE-KIND-docx", office("word/document.xml", "<w:document xmlns:w=\"w\"/>"))
                .put("FILE-KIND-pptx", office("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>"))
                .put("FILE-KIND-zip", office("units.csv", "id,name\na,Xã An\n"))
                .put("FILE-KIND-csv", text("id;name\na;Xã An\n"))
                .put("FILE-KIND-utf16", file("\uFEFFid\tname\na\tXã An\n".getBytes(UTF_16LE)))
                .put("FILE-KIND-html", text("\n<HTML><body><table><tr><td>Xã An</td></tr></table></body></HTML>"))
                .put("FILE-KIND-html-table", text("<meta charset=\"utf-8\"><table border=1><tr><td>Xã An</table>"))
                .put(
                        "FILE-KIND-xml",
                        text("\uFEFF<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
                .put("FILE-KIND-pdf", text("%PDF-1.7\n%âãÏÓ\n1 0 obj"))
                .put("FILE-KIND-random", () -> {
                    byte[] bytes = new byte[5_000];
                    new Random(7).nextBytes(bytes);
                    return BadWorkbook.season(bytes);
                })
                .put("FILE-KIND-zeros", file(new byte[100]))
                .put("FILE-KIND-byte", file(new byte[] {'P'}))
                .put(
                        "FILE-TOO-LARGE",
                        BadWorkbook.limited(
                                Books.standard().withLimits(1_000, 1 << 20, 1_000),
                                BadWorkbook.seasonBytes(bytes -> bytes)))
                .buildOrThrow();
    }

    private static Maker file(byte[] bytes) {
        return () -> BadWorkbook.season(bytes);
    }

    private static Maker text(String text) {
        return file(text.getBytes(UTF_8));
    }

    /** The sound workbook with a further part. */
    private static Maker with(String part, String text) {
        return BadWorkbook.seasonParts(parts -> parts.put(part, text));
    }

    /** A packed file with one part. */
    private static Maker office(String part, String text) {
        return () -> {
            PackedParts parts = PackedParts.of(new byte[0]);
            return BadWorkbook.season(parts.put(part, text).packed());
        };
    }

    /** Encrypts a workbook as Excel does when it is saved with a password. */
    private static byte[] encrypted(byte[] workbook) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(workbook));
                    OutputStream out = encryptor.getDataStream(files)) {
                opened.save(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException | InvalidFormatException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Says in the list of parts that one of them is encrypted. */
    private static byte[] withEncryptedPart(byte[] workbook) {
        byte[] bytes = workbook.clone();
        bytes[PackedParts.listed(bytes, PackedParts.TEXTS) + 8] |= 1;
        return bytes;
    }

    private static byte[] oldWorkbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Đơn vị").createRow(0).createCell(0).setCellValue("Mã");
            workbook.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static byte[] oldDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream("Báo cáo".getBytes(UTF_8)), "WordDocument");
            files.writeFilesystem(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** The kind of an OpenDocument file stands first in it, unpacked. */
    private static byte[] openDocument() {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(kind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            entry.setCrc(checksum.getValue());
            out.putNextEntry(entry);
            out.write(kind);
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write("<office:document-content xmlns:office=\"o\"/>".getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
