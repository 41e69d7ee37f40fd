package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;
import org.thidua.rules.shape.CellText;

/**
 * Reads one UTF-8 file of comma-separated values.
 *
 * <p>The header decides the separator, and the separator the decimal mark: {@code ,} and {@code 4.5}, or {@code ;} and
 * {@code 4,5} as a Vietnamese Excel writes them. A byte order mark may stand in front; lines end in LF, CRLF or CR.
 * A cell with a separator, a quotation mark or a line break stands in quotation marks (RFC 4180):
 *
 * <pre>{@code
 * id,criterion,level,points,note
 * I.1/1,I.1,đầy đủ,2,"Có kế hoạch, có hội nghị"
 * I.1/2,I.1,một phần,1.5,"Chỉ có ""kế hoạch"""
 * }</pre>
 */
final class CsvTable {
    private final Selection.Named named;
    private final Remaining remaining;
    private final Problems problems;

    CsvTable(Selection.Named named, Remaining remaining, Problems problems) {
        this.named = named;
        this.remaining = remaining;
        this.problems = problems;
    }

    Grid read(byte[] bytes) {
        Optional<String> text = decoded(bytes);
        return text.isPresent() ? parsed(text.get()) : named.lost(Notation.POINT);
    }

    private Optional<String> decoded(byte[] bytes) {
        if (isUtf16(bytes)) {
            problems.add(Fault.FILE_ENCODING, named.place(), "", "byte", 1);
            return Optional.empty();
        }
        int wrong = wrongByte(bytes);
        if (wrong >= 0) {
            problems.add(Fault.FILE_ENCODING, named.place(), "", "byte", wrong + 1);
            return Optional.empty();
        }
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        return Optional.of(new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8));
    }

    /** UTF-16 begins with its own byte order mark, or with a letter of a header and a zero. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }

    /** Where the first byte stands that is not UTF-8, or -1. */
    private static int wrongByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private Grid parsed(String text) {
        if (isBlank(text)) {
            return Grid.ofText(named.shape(), named.name(), named.file(), Notation.POINT, true, ImmutableList.of());
        }
        char separator = separator(text);
        Notation notation = separator == ';' ? Notation.COMMA : Notation.POINT;
        CsvScan scan = CsvScan.of(text, separator);
        if (scan.wideLine() > 0) {
            tooLarge(scan.wideLine(), new Words("số cột của một dòng", "columns of a row"), Limits.COLUMNS);
            return named.lost(notation);
        }
        if (scan.brokenLine() > 0) {
            problems.add(Fault.CSV_QUOTE, place(scan.brokenLine()), "");
        }
        ImmutableList.Builder<Grid.Line> lines = ImmutableList.builder();
        boolean whole = scan.brokenLine() == 0;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                Grid.Line line = line(record);
                if (!remaining.takeCells(line.cells().size())) {
                    int most = remaining.limits().cells();
                    tooLarge(line.number(), new Words("số ô của cả sổ", "cells of the whole book"), most);
                    return named.lost(notation);
                }
                lines.add(line);
            }
        } catch (CsvParseException stopped) {
            whole = false;
            if (scan.brokenLine() == 0) {
                String message = String.valueOf(stopped.getMessage());
                problems.add(Fault.FILE_UNREADABLE, named.place(), "", "reason", message);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Grid.ofText(named.shape(), named.name(), named.file(), notation, whole, lines.build());
    }

    private void tooLarge(int line, Words what, int limit) {
        problems.add(Fault.BOOK_TOO_LARGE, place(line), "", "what", what, "limit", limit);
    }

    private Place place(int line) {
        return new Place(named.id(), named.file(), line, "", "", "");
    }

    /** Whether a file holds nothing but separators and space, so that nothing tells which the separator is. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ',' || c == ';' || Character.isWhitespace(c));
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        int most = text.length() + 1;
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(most, 1 << 14))
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(Limits.COLUMNS)
                                .maxFieldSize(most)
                                .maxRecordSize(most)
                                .build(),
                        text);
    }

    private static Grid.Line line(CsvRecord record) {
        return Grid.Line.ofText(
                Math.toIntExact(record.getStartingLineNumber()), ImmutableList.copyOf(record.getFields()));
    }

    /** The separator whose header has more known names; of two that have as many, the one with more cells; else the comma. */
    private char separator(String text) {
        List<String> byComma = header(text, ',');
        List<String> bySemicolon = header(text, ';');
        long comma = known(byComma);
        long semicolon = known(bySemicolon);
        if (semicolon != comma) {
            return semicolon > comma ? ';' : ',';
        }
        return bySemicolon.size() > byComma.size() ? ';' : ',';
    }

    private static ImmutableList<String> header(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                Grid.Line line = line(record);
                if (!line.isBlank()) {
                    return line.cells();
                }
            }
        } catch (CsvParseException stopped) {
            return ImmutableList.of();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return ImmutableList.of();
    }

    private long known(List<String> header) {
        return header.stream()
                .filter(name -> CellText.clean(name).startsWith("_")
                        || (named.shape() != null && named.shape().column(name).isPresent()))
                .count();
    }
}
