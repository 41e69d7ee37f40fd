package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.file.BookFile;
import org.thidua.rules.file.CsvFolder;
import org.thidua.rules.file.Grid;
import org.thidua.rules.file.Limits;
import org.thidua.rules.file.Notation;
import org.thidua.rules.file.Selection;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/**
 * A set of named tables, as an author keeps them in a workbook or a folder of {@code .csv} files.
 *
 * <p>Reading never stops at a fault: it takes what it can and reports the rest, all of it.
 * A book that was read with errors may lack tables and rows; nothing should be scored with it.
 *
 * <p>Example: {@code Book.read(Path.of("season-2021"), BookShape.SEASON, problems).rows("units")}.
 */
public final class Book {
    private static final Comparator<String> BY_CODE_POINT = Id::compareCodePoints;
    /** Names the canonical form, so that another form may follow it some day. */
    private static final String FORM = "thidua-book/1\n";

    private final BookShape shape;
    private final ImmutableMap<String, Table> tables;

    private Book(BookShape shape, List<Table> tables) {
        this.shape = shape;
        ImmutableMap.Builder<String, Table> byId = ImmutableMap.builder();
        tables.stream()
                .sorted(Comparator.comparing(Table::id, BY_CODE_POINT))
                .forEach(table -> byId.put(table.id(), table));
        this.tables = byId.buildOrThrow();
    }

    /**
     * Reads a book from a path.
     *
     * @param path a folder of {@code .csv} files, or a workbook
     * @param shape which kind of book it is
     * @param problems collects what is wrong with it
     * @return the book, as far as it could be read
     */
    public static Book read(Path path, BookShape shape, Problems problems) {
        return read(path, shape, ImmutableList.of(), Limits.STANDARD, problems);
    }

    /**
     * Reads a book from a path, where bundled books could have been meant.
     *
     * @param path a folder of {@code .csv} files, or a workbook
     * @param shape which kind of book it is
     * @param bundled the names of bundled books, for the advice if the path names nothing
     * @param limits how large it may be
     * @param problems collects what is wrong with it
     * @return the book, as far as it could be read
     */
    public static Book read(Path path, BookShape shape, Collection<String> bundled, Limits limits, Problems problems) {
        if (!Files.exists(path)) {
            return missing(path.toString(), shape, bundled, problems);
        }
        return BookFile.open(path, limits, problems)
                .map(file -> of(shape, file, problems))
                .orElseGet(() -> new Book(shape, ImmutableList.of()));
    }

    /**
     * Reads a workbook that comes as a stream, such as an upload.
     *
     * @param stream its bytes; read to the end or to the limit, and left open
     * @param name the name people know it by, for problems
     * @param shape which kind of book it is
     * @param limits how large it may be
     * @param problems collects what is wrong with it
     * @return the book, as far as it could be read
     */
    public static Book read(InputStream stream, String name, BookShape shape, Limits limits, Problems problems) {
        return BookFile.open(stream, name, limits, problems)
                .map(file -> of(shape, file, problems))
                .orElseGet(() -> new Book(shape, ImmutableList.of()));
    }

    /**
     * Reads a book that is bundled on the class path.
     *
     * @param loader where to look
     * @param folder the folder of its tables, such as {@code packs/mttq-provinces-2021}; each is {@code TABLE.csv}
     * @param shape which kind of book it is
     * @param problems collects what is wrong with it
     * @return the book, as far as it could be read
     */
    public static Book bundled(ClassLoader loader, String folder, BookShape shape, Problems problems) {
        return CsvFolder.bundled(loader, folder, shape, problems)
                .map(file -> of(shape, file, problems))
                .orElseGet(() -> missing(folder, shape, ImmutableList.of(), problems));
    }

    /**
     * Makes a book of tables that a program holds, as if each were a file named for its table.
     *
     * @param shape which kind of book it is
     * @param tables the rows of each table by the table's id; the first row names the columns, numbers have decimal points
     * @param problems collects what is wrong with it
     * @return the book, as far as the tables are right
     * @throws IllegalArgumentException if this kind of book has no such table
     */
    public static Book of(
            BookShape shape, Map<String, ? extends List<? extends List<String>>> tables, Problems problems) {
        List<Grid> grids = new ArrayList<>();
        tables.forEach((id, rows) -> grids.add(Grid.of(shape.get(id), rows)));
        return of(shape, grids, problems);
    }

    /**
     * Reports a book that is not there.
     *
     * @param name the name that names nothing
     * @param shape which kind of book was meant
     * @param bundled the names of bundled books, for the advice
     * @param problems collects the problem
     * @return a book without tables
     */
    public static Book missing(String name, BookShape shape, Collection<String> bundled, Problems problems) {
        String names = bundled.isEmpty() ? Table.NONE : String.join(", ", bundled);
        problems.add(Fault.BOOK_MISSING, Place.NOWHERE, "", "book", name, "known", names);
        return new Book(shape, ImmutableList.of());
    }

    private static Book of(BookShape shape, BookFile file, Problems problems) {
        return of(shape, file.read(Selection.ofBook(shape, problems)), problems);
    }

    private static Book of(BookShape shape, List<Grid> grids, Problems problems) {
        List<Table> tables = new ArrayList<>();
        boolean isWorkbook = false;
        for (Grid grid : grids) {
            if (grid.shape() != null) {
                tables.add(Table.of(grid, grid.shape(), problems));
                isWorkbook |= grid.notation() == Notation.SHEET;
            }
        }
        Book book = new Book(shape, tables);
        book.checkTables(isWorkbook, problems);
        return book;
    }

    private void checkTables(boolean isWorkbook, Problems problems) {
        for (TableShape declared : shape.tables()) {
            Table table = tables.get(declared.id());
            if (table == null && declared.isNeeded()) {
                problems.add(
                        Fault.TABLE_MISSING,
                        Place.ofTable(declared.id(), isWorkbook ? declared.label() : declared.id() + ".csv"),
                        "",
                        "name",
                        declared.name(),
                        "columns",
                        neededColumns(declared));
            }
        }
    }

    private static Words neededColumns(TableShape table) {
        return new Words(
                table.columns().stream()
                        .filter(ColumnShape::isNeeded)
                        .map(ColumnShape::label)
                        .collect(Collectors.joining(", ")),
                table.columns().stream()
                        .filter(ColumnShape::isNeeded)
                        .map(ColumnShape::id)
                        .collect(Collectors.joining(", ")));
    }

    /**
     * {@return which kind of book it is}
     */
    public BookShape shape() {
        return shape;
    }

    /**
     * {@return all tables that were found, by id in the order of ids}
     */
    public ImmutableMap<String, Table> tables() {
        return tables;
    }

    /**
     * A table, if the book has it.
     *
     * @param table the id of the table
     * @return the table, or empty
     * @throws IllegalArgumentException if this kind of book has no such table
     */
    public Optional<Table> find(String table) {
        return Optional.ofNullable(tables.get(shape.get(table).id()));
    }

    /**
     * The rows of a table.
     *
     * @param table the id of the table
     * @return its rows in the order of the file, none if the book does not have the table
     * @throws IllegalArgumentException if this kind of book has no such table
     */
    public ImmutableList<Row> rows(String table) {
        return find(table).map(Table::rows).orElse(ImmutableList.of());
    }

    /**
     * This book with other texts in some cells.
     *
     * @param texts the new text of each cell, in the notation of its file, by the cell's place
     * @return the other book; places that are no cell of this one change nothing
     */
    public Book with(Map<Place, String> texts) {
        return new Book(
                shape, tables.values().stream().map(table -> table.with(texts)).toList());
    }

    /**
     * The fingerprint of what the book says.
     *
     * <p>It stays the same when rows, columns or files change places, when labels are written for ids, when numbers gain
     * or lose zeros at the end, and when the file separates by {@code ;} and writes decimal commas,
     * or is a workbook.
     * Case of ids and words means nothing either.
     * It changes with any other change of a used cell.
     * Files and columns whose names begin with {@code _} have no part in it; a table without rows is as good as none.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String fingerprint() {
        return "sha256:" + Hashing.sha256().hashString(FORM + canonical(), StandardCharsets.UTF_8);
    }

    /**
     * The content of every row, in the spelling that the {@linkplain #fingerprint() fingerprint} is made of.
     *
     * @return the rows, table by table in the order in which tables are described, those of a table in the order of the file
     */
    public ImmutableList<Content> contents() {
        ImmutableList.Builder<Content> contents = ImmutableList.builder();
        for (TableShape declared : shape.tables()) {
            rows(declared.id()).forEach(row -> contents.add(content(row)));
        }
        return contents.build();
    }

    private static Content content(Row row) {
        Optional<ColumnShape> key = keyOf(row);
        ImmutableSortedMap.Builder<String, Content.Value> values = ImmutableSortedMap.orderedBy(BY_CODE_POINT);
        for (Table.Header header : row.table().headers()) {
            Cell cell = row.cell(header.column().id());
            if (!cell.isBlank()) {
                boolean isKey = key.isPresent() && cell.column().id().equals("key");
                ColumnShape column = key.isEmpty() || isKey ? cell.column() : key.get();
                String canonical = canonical(cell, key);
                values.put(
                        CellText.key(header.column().id()),
                        new Content.Value(
                                column,
                                header.name(),
                                canonical,
                                isKey ? ImmutableList.of(new Content.Part(canonical, canonical)) : cell.parts(column),
                                cell.place()));
            }
        }
        return new Content(row.table().id(), row.place(), values.buildOrThrow());
    }

    private static Optional<ColumnShape> keyOf(Row row) {
        TableShape shape = row.table().shape();
        return shape.keys().isEmpty()
                ? Optional.empty()
                : shape.key(row.cell("key").text());
    }

    /** The content in one spelling: an object of tables, each an array of rows, each an object of the cells that are filled. */
    String canonical() {
        return tables.values().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> Canonical.quoted(table.id()) + ":" + canonical(table))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private static String canonical(Table table) {
        ImmutableSortedMap.Builder<String, String> columns = ImmutableSortedMap.orderedBy(BY_CODE_POINT);
        for (Table.Header header : table.headers()) {
            String id = header.column().id();
            columns.put(Canonical.quoted(CellText.key(id)) + ":", id);
        }
        ImmutableSortedMap<String, String> columnByName = columns.buildOrThrow();
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(canonical(row, columnByName)));
        // Texts without characters beyond the basic plane, nearly all, have the same order by their units, which is
        // quick.
        boolean isBasic = rows.stream().allMatch(Book::isBasic);
        rows.sort(isBasic ? Comparator.naturalOrder() : BY_CODE_POINT);
        return "[" + String.join(",\n", rows) + "]";
    }

    private static boolean isBasic(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String canonical(Row row, ImmutableSortedMap<String, String> columnByName) {
        Optional<ColumnShape> key = keyOf(row);
        StringJoiner cells = new StringJoiner(",", "{", "}");
        columnByName.forEach((name, column) -> {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                cells.add(name + Canonical.quoted(canonical(cell, key)));
            }
        });
        return cells.toString();
    }

    /** In a table of keys and values, the key says what its value is. */
    private static String canonical(Cell cell, Optional<ColumnShape> key) {
        if (key.isEmpty()) {
            return cell.canonical();
        }
        return cell.column().id().equals("key") ? key.get().id() : cell.canonical(key.get());
    }
}
