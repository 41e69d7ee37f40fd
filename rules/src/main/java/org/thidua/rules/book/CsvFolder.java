package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * Reads a book that is a folder of UTF-8 {@code .csv} files, one for each table.
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
final class CsvFolder {
    /** The most bytes of one file: a file is read whole, and no table of a year comes near. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String EXTENSION = ".csv";
    private static final Comparator<String> BY_CODE_POINT = Id::compareCodePoints;

    private final BookShape shape;
    private final Problems problems;
    private final int mostBytes;

    CsvFolder(BookShape shape, Problems problems) {
        this(shape, problems, MOST_BYTES);
    }

    CsvFolder(BookShape shape, Problems problems, int mostBytes) {
        this.shape = shape;
        this.problems = problems;
        this.mostBytes = mostBytes;
    }

    /** Reads every table of a folder; empty if it is no book. */
    Optional<ImmutableList<Grid>> read(Path folder) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted(Comparator.comparing(CsvFolder::name, BY_CODE_POINT)
                            .thenComparing(file -> String.valueOf(file.getFileName()), BY_CODE_POINT))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Fault.FILE_UNREADABLE, inFile("", folder.toString()), "", "reason", reason(unreadable));
            return Optional.empty();
        }
        Map<String, String> fileByTable = new LinkedHashMap<>();
        ImmutableList.Builder<Grid> grids = ImmutableList.builder();
        boolean anyCsv = false;
        for (Path path : files) {
            String file = name(path);
            if (file.startsWith("_") || file.startsWith(".") || Id.fold(file).endsWith(".md")) {
                continue;
            }
            if (!Id.fold(file).endsWith(EXTENSION) || !Files.isRegularFile(path)) {
                problems.add(Fault.FILE_NOT_READ, inFile("", file), "", "file", file);
                continue;
            }
            anyCsv = true;
            Optional<TableShape> table = table(file);
            if (table.isPresent() && isFirst(table.get(), file, fileByTable)) {
                grids.add(grid(table.get(), file, () -> bytes(path)));
            }
        }
        if (!anyCsv) {
            problems.add(Fault.BOOK_EMPTY, Place.NOWHERE, "", "book", folder, "known", neededFiles());
            return Optional.empty();
        }
        return Optional.of(grids.build());
    }

    /** Reads every table that the class path holds in a folder, by the ids of tables; empty if there is none. */
    Optional<ImmutableList<Grid>> read(ClassLoader loader, String folder) {
        ImmutableList.Builder<Grid> grids = ImmutableList.builder();
        for (TableShape table : shape.tables()) {
            String file = table.id() + EXTENSION;
            try (InputStream resource = loader.getResourceAsStream(folder + "/" + file)) {
                if (resource != null) {
                    byte[] bytes = resource.readNBytes(mostBytes + 1);
                    grids.add(grid(table, file, () -> bytes));
                }
            } catch (IOException unreadable) {
                grids.add(grid(table, file, () -> {
                    throw unreadable;
                }));
            }
        }
        ImmutableList<Grid> found = grids.build();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private Optional<TableShape> table(String file) {
        String name = file.substring(0, file.length() - EXTENSION.length());
        Optional<TableShape> table = shape.find(name);
        if (table.isEmpty()) {
            String nearest = Nearest.to(name, shape.knownTables()).orElse(Table.NONE);
            problems.add(Fault.TABLE_UNKNOWN, inFile(name, file), nearest, "name", name, "nearest", nearest);
        }
        return table;
    }

    private boolean isFirst(TableShape table, String file, Map<String, String> fileByTable) {
        String first = fileByTable.putIfAbsent(table.id(), file);
        if (first != null) {
            problems.add(
                    Fault.TABLE_TWICE,
                    inFile(table.id(), file),
                    "",
                    "name",
                    table.name(),
                    "first",
                    first,
                    "second",
                    file);
        }
        return first == null;
    }

    private String neededFiles() {
        return shape.tables().stream()
                .filter(TableShape::isNeeded)
                .map(table -> table.id() + EXTENSION)
                .collect(Collectors.joining(", "));
    }

    /** Reads one file; what cannot be read is an empty table with a problem. */
    private Grid grid(TableShape table, String file, Bytes source) {
        Place place = inFile(table.id(), file);
        try {
            byte[] bytes = source.read();
            if (bytes.length > mostBytes) {
                problems.add(Fault.FILE_TOO_LARGE, place, "", "limit", mostBytes);
                return lost(table, file);
            }
            Optional<String> text = decoded(bytes, place);
            return text.isPresent() ? parsed(table, file, text.get()) : lost(table, file);
        } catch (IOException unreadable) {
            problems.add(Fault.FILE_UNREADABLE, place, "", "reason", reason(unreadable));
            return lost(table, file);
        }
    }

    private byte[] bytes(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(mostBytes + 1);
        }
    }

    private Optional<String> decoded(byte[] bytes, Place place) {
        if (isUtf16(bytes)) {
            problems.add(Fault.FILE_ENCODING, place, "", "byte", 1);
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            problems.add(Fault.FILE_ENCODING, place, "", "byte", in.position() + 1);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** UTF-16 begins with its own byte order mark, or with a letter of a header and a zero. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }

    private Grid parsed(TableShape table, String file, String text) {
        if (isBlank(text)) {
            return new Grid(table, file, '.', true, ImmutableList.of());
        }
        char separator = separator(table, text);
        OptionalInt broken = brokenQuote(text, separator);
        ImmutableList.Builder<Grid.Line> lines = ImmutableList.builder();
        boolean whole = broken.isEmpty();
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord record : reader) {
                lines.add(line(record));
            }
        } catch (CsvParseException stopped) {
            whole = false;
            if (broken.isEmpty()) {
                String message = String.valueOf(stopped.getMessage());
                problems.add(Fault.FILE_UNREADABLE, inFile(table.id(), file), "", "reason", message);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (broken.isPresent()) {
            Place place = new Place(table.id(), file, broken.getAsInt(), "", "", "");
            problems.add(Fault.CSV_QUOTE, place, "");
        }
        return new Grid(table, file, separator == ';' ? ',' : '.', whole, lines.build());
    }

    /** Whether a file holds nothing but separators and space, so that nothing tells which the separator is. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ',' || c == ';' || Character.isWhitespace(c));
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_BYTES + 1)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(1 << 16)
                                .maxFieldSize(MOST_BYTES)
                                .maxRecordSize(MOST_BYTES)
                                .build(),
                        text);
    }

    private static Grid.Line line(CsvRecord record) {
        return new Grid.Line(Math.toIntExact(record.getStartingLineNumber()), ImmutableList.copyOf(record.getFields()));
    }

    /** The separator whose header has more known names; of two that have as many, the one with more cells; else the comma. */
    private static char separator(TableShape table, String text) {
        List<String> byComma = header(text, ',');
        List<String> bySemicolon = header(text, ';');
        long comma = known(table, byComma);
        long semicolon = known(table, bySemicolon);
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

    private static long known(TableShape table, List<String> header) {
        return header.stream()
                .filter(name ->
                        table.column(name).isPresent() || CellText.clean(name).startsWith("_"))
                .count();
    }

    /** The line on which a quotation mark opens that is never closed, or behind whose closing one text stands. */
    private static OptionalInt brokenQuote(String text, char separator) {
        int line = 1;
        int openedAt = 0;
        boolean inside = false;
        boolean atStart = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
            if (c == '\n' || (c == '\r' && (next != '\n' || at + 1 == text.length()))) {
                line++;
            }
            if (inside && c == '"' && next == '"' && at + 1 < text.length()) {
                at++;
            } else if (inside && c == '"') {
                if (next != separator && next != '\n' && next != '\r') {
                    return OptionalInt.of(openedAt);
                }
                inside = false;
            } else if (!inside && atStart && c == '"') {
                inside = true;
                openedAt = line;
            }
            atStart = !inside && (c == separator || c == '\n' || c == '\r');
        }
        return inside ? OptionalInt.of(openedAt) : OptionalInt.empty();
    }

    private static Grid lost(TableShape table, String file) {
        return new Grid(table, file, '.', false, ImmutableList.of());
    }

    private static Place inFile(String table, String file) {
        return Place.ofTable(table, file);
    }

    private static String name(Path path) {
        return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
    }

    private static Words reason(Exception unreadable) {
        if (unreadable instanceof AccessDeniedException) {
            return new Words("không có quyền đọc", "permission denied");
        }
        if (unreadable instanceof NoSuchFileException) {
            return new Words("tệp không còn ở đó", "the file is no longer there");
        }
        return new Words("lỗi khi đọc từ ổ đĩa", "the disk reports an error");
    }

    /** Where the bytes of a file come from. */
    private interface Bytes {
        byte[] read() throws IOException;
    }
}
