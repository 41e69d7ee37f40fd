package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.shape.Vocabulary;

/**
 * What authors are told of each column: what it is for, its form, an example. The texts stand in {@code notes.csv}, one a
 * row; a row of the table {@code *} holds for every table of its book that has no row of its own.
 */
public final class ColumnNotes {
    private static final String FILE = "notes.csv";
    private static final String EVERY_TABLE = "*";
    private static final String KEY = "key.";
    private static final ImmutableMap<String, String> NOTES = read();

    private ColumnNotes() {}

    /**
     * The note of a column.
     *
     * @param book the kind of book
     * @param table the id of its table
     * @param column the id of the column
     * @return what it is for, in Vietnamese, or empty if nothing is said of it
     */
    public static Optional<String> find(BookShape book, String table, String column) {
        String own = NOTES.get(name(book.id(), table, column));
        return Optional.ofNullable(own == null ? NOTES.get(name(book.id(), EVERY_TABLE, column)) : own);
    }

    /**
     * The note of a key of a table of keys and values.
     *
     * @param book the kind of book
     * @param table the id of its table
     * @param key the id of the key
     * @return what it is for, in Vietnamese, or empty if nothing is said of it
     */
    public static Optional<String> findKey(BookShape book, String table, String key) {
        return find(book, table, KEY + key);
    }

    /** A note as it stands on a cell: what the column is called, what it is for, and its words. */
    static String whole(ColumnShape column, String note) {
        Vocabulary words = column.words();
        return column.label() + " (" + column.id() + ")\n" + note
                + (words == null ? "" : "\nTừ dùng được: " + words.listed().vi() + ".");
    }

    /** The note of a column that a table may have beside those described. */
    static String ofOther(TableShape table, String name) {
        return table.id().equals("cases")
                ? "Số liệu " + name + ": ghi 3, 1..3, >=4, >4, <=4, <4, có, không, hoặc * cho mọi giá trị."
                : "Thuộc tính " + name + " của đơn vị, như trang Thuộc tính của bộ quy tắc.";
    }

    private static String name(String book, String table, String column) {
        return book + '/' + table + '/' + column;
    }

    private static ImmutableMap<String, String> read() {
        ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .ofCsvRecord(
                        Resources.toString(Resources.getResource(ColumnNotes.class, FILE), StandardCharsets.UTF_8))) {
            csv.stream()
                    .skip(1)
                    .forEach(
                            row -> notes.put(name(row.getField(0), row.getField(1), row.getField(2)), row.getField(3)));
        } catch (IOException failure) {
            throw new UncheckedIOException("the notes of columns cannot be read", failure);
        }
        return notes.buildOrThrow();
    }
}
