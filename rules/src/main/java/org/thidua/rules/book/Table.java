package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.file.Grid;
import org.thidua.rules.file.Notation;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/** One table of a book: its rows, in the order of the file. */
public final class Table {
    /** Stands in a sentence where no known name is near. */
    static final String NONE = "";

    private final TableShape shape;
    private final String file;
    private final Notation notation;
    private final boolean whole;
    private final int headerRow;
    private final ImmutableList<Header> headers;
    private final ImmutableMap<String, Header> headerByKey;
    private final ImmutableList<Row> rows;

    Table(
            Grid grid,
            TableShape shape,
            boolean whole,
            int headerRow,
            List<Header> headers,
            List<TableReading.Line> lines) {
        this.shape = shape;
        this.file = grid.file();
        this.notation = grid.notation();
        this.whole = whole;
        this.headerRow = headerRow;
        this.headers = ImmutableList.copyOf(headers);
        ImmutableMap.Builder<String, Header> byKey = ImmutableMap.builder();
        headers.forEach(header -> byKey.put(CellText.key(header.column().id()), header));
        this.headerByKey = byKey.buildOrThrow();
        ImmutableList.Builder<Row> made = ImmutableList.builder();
        lines.forEach(line -> made.add(new Row(this, line.number(), line.texts(), line.refused())));
        this.rows = made.build();
    }

    /** The same table with other texts in some cells. */
    private Table(Table of, Map<Place, String> texts) {
        this.shape = of.shape;
        this.file = of.file;
        this.notation = of.notation;
        this.whole = of.whole;
        this.headerRow = of.headerRow;
        this.headers = of.headers;
        this.headerByKey = of.headerByKey;
        ImmutableList.Builder<Row> made = ImmutableList.builder();
        for (Row row : of.rows) {
            Map<Integer, String> changed = new HashMap<>();
            for (Header header : headers) {
                String text = texts.get(of.place(row.number(), header));
                if (text != null) {
                    changed.put(header.position(), text);
                }
            }
            made.add(row.in(this, changed));
        }
        this.rows = made.build();
    }

    /** This table with other texts in the cells of these places; itself if none of them is one of its own. */
    Table with(Map<Place, String> texts) {
        return texts.keySet().stream().anyMatch(place -> place.table().equals(shape.id()))
                ? new Table(this, texts)
                : this;
    }

    /**
     * Makes a table of the rows of a file: finds the header, tells columns apart, and reports what does not fit.
     *
     * @param grid the rows
     * @param shape which table it is
     * @param problems collects what is wrong with it
     * @return the table, as far as it could be read
     */
    public static Table of(Grid grid, TableShape shape, Problems problems) {
        return TableReading.table(grid, shape, problems);
    }

    /**
     * {@return the stable id, such as {@code bands}}
     */
    public String id() {
        return shape.id();
    }

    /**
     * {@return the Vietnamese label, such as {@code Thang điểm}}
     */
    public String label() {
        return shape.label();
    }

    /**
     * {@return the name of its file, as people know it}
     */
    public String file() {
        return file;
    }

    /**
     * {@return the table as a whole, as a place}
     */
    public Place place() {
        return Place.ofTable(shape.id(), file);
    }

    /**
     * {@return its rows in the order of the file, without blank ones}
     */
    public ImmutableList<Row> rows() {
        return rows;
    }

    /**
     * Tells whether everything in the file was read, so that a row that is not here is not in the file either.
     *
     * <p>Rows and columns that could not be read have a problem of their own; that something refers to them need not be
     * reported again.
     *
     * @return whether nothing was lost
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Tells whether the file has a column.
     *
     * @param column the id of the column
     * @return whether the header names it
     */
    public boolean hasColumn(String column) {
        return headerByKey.containsKey(CellText.key(column));
    }

    /**
     * The columns beyond those declared, where the table may have them: of units, their attributes.
     *
     * @return their names as written, each with the place of its header, in the order of the file
     */
    public ImmutableMap<String, Place> otherColumns() {
        ImmutableMap.Builder<String, Place> others = ImmutableMap.builder();
        for (Header header : headers) {
            if (header.isOther()) {
                others.put(header.name(), place(headerRow, header));
            }
        }
        return others.buildOrThrow();
    }

    /**
     * Reads a table of keys and values, such as {@code pack}.
     *
     * <p>Keys that are unknown, written twice, or needed and missing are reported.
     * A key whose value is blank counts as not written.
     *
     * @param problems collects what is wrong
     * @return the cell of the value for each key, by the id of the key
     * @throws IllegalArgumentException if this table does not hold keys and values
     */
    public ImmutableMap<String, Cell> values(Problems problems) {
        if (shape.keys().isEmpty()) {
            throw new IllegalArgumentException("table " + shape.id() + " does not hold keys and values");
        }
        Map<String, Cell> keyCells = new HashMap<>();
        Map<String, Cell> values = new LinkedHashMap<>();
        for (Row row : rows) {
            Cell key = row.cell("key");
            if (key.isFilled(problems)) {
                shape.key(key.text())
                        .ifPresentOrElse(
                                declared -> {
                                    Cell first = keyCells.putIfAbsent(declared.id(), key);
                                    if (first == null) {
                                        values.put(declared.id(), row.cell("value"));
                                    } else {
                                        problems.add(
                                                Fault.ID_TWICE,
                                                key.place(),
                                                key.text(),
                                                "value",
                                                key.text(),
                                                "first",
                                                first.place().shown());
                                    }
                                },
                                () -> reportUnknownKey(key, problems));
            }
        }
        reportMissingKeys(values, problems);
        values.values().removeIf(Cell::isBlank);
        return ImmutableMap.copyOf(values);
    }

    private void reportUnknownKey(Cell key, Problems problems) {
        String nearest = Nearest.to(key.text(), shape.knownKeys()).orElse(NONE);
        ImmutableList<String> known =
                shape.keys().stream().map(ColumnShape::id).collect(ImmutableList.toImmutableList());
        problems.add(
                Fault.WORD_UNKNOWN,
                key.place(),
                nearest,
                "value",
                key.text(),
                "column",
                key.columnName(),
                "nearest",
                nearest,
                "known",
                String.join(", ", known));
    }

    private void reportMissingKeys(Map<String, Cell> values, Problems problems) {
        for (ColumnShape key : shape.keys()) {
            Cell value = values.get(key.id());
            if (value == null && key.isNeeded() && whole) {
                problems.add(Fault.KEY_MISSING, place(), key.id(), "key", key.id(), "due", key.due());
            } else if (value != null && value.isBlank() && key.isNeeded()) {
                problems.add(Fault.CELL_BLANK, value.place(), "", "column", value.columnName(), "due", key.due());
            }
        }
    }

    TableShape shape() {
        return shape;
    }

    Notation notation() {
        return notation;
    }

    ImmutableList<Header> headers() {
        return headers;
    }

    @Nullable
    Header header(String column) {
        return headerByKey.get(CellText.key(column));
    }

    /** The place of a cell. */
    Place place(int row, Header header) {
        return new Place(shape.id(), file, row, letters(header.index()), header.name(), "");
    }

    /** The place of a row: the cell of its id, else its first cell. */
    Place place(int row) {
        Header id = shape.idColumn().map(column -> header(column.id())).orElse(null);
        if (id != null) {
            return place(row, id);
        }
        String first = headers.stream()
                .filter(header -> header.index() == 0)
                .findFirst()
                .map(Header::name)
                .orElse("");
        return new Place(shape.id(), file, row, "A", first, "");
    }

    /**
     * The letters of a column, as spreadsheets count: A, …, Z, AA, AB, ….
     *
     * @param index where it stands, counted from 0
     * @return its letters
     */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /**
     * A column of the file that is used.
     *
     * @param index where it stands in the file, from 0
     * @param position where it stands among the columns that are used, from 0
     * @param name its header as the author wrote it
     * @param column what it is
     * @param isOther whether it is a column of the author's choice
     */
    record Header(int index, int position, String name, ColumnShape column, boolean isOther) {}
}
