package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;

/** One table of a book: its rows, in the order of the file. */
public final class Table {
    /** Stands in a sentence where no known name is near. */
    static final String NONE = "";

    private final TableShape shape;
    private final String file;
    private final char decimalMark;
    private final boolean whole;
    private final int headerRow;
    private final ImmutableList<Header> headers;
    private final ImmutableMap<String, Header> headerByKey;
    private final ImmutableList<Row> rows;

    private Table(Grid grid, boolean whole, int headerRow, List<Header> headers, List<Grid.Line> lines) {
        this.shape = grid.shape();
        this.file = grid.file();
        this.decimalMark = grid.decimalMark();
        this.whole = whole;
        this.headerRow = headerRow;
        this.headers = ImmutableList.copyOf(headers);
        ImmutableMap.Builder<String, Header> byKey = ImmutableMap.builder();
        headers.forEach(header -> byKey.put(CellText.key(header.column().id()), header));
        this.headerByKey = byKey.buildOrThrow();
        ImmutableList.Builder<Row> made = ImmutableList.builder();
        lines.forEach(line -> made.add(new Row(this, line.number(), line.cells())));
        this.rows = made.build();
    }

    /** Tells columns apart by the header, drops blank rows, and reports rows and columns that do not fit. */
    static Table of(Grid grid, Problems problems) {
        return new Reading(grid, problems).table();
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

    char decimalMark() {
        return decimalMark;
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

    /** The letters of a column, as spreadsheets count: A, …, Z, AA, AB, …. */
    static String letters(int index) {
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

    /** The work of telling columns and rows apart. */
    private static final class Reading {
        private final Grid grid;
        private final TableShape shape;
        private final Problems problems;
        private final List<Header> headers = new ArrayList<>();
        private final List<Integer> unnamed = new ArrayList<>();
        private int width;
        private int headerWidth;
        private boolean whole;

        Reading(Grid grid, Problems problems) {
            this.grid = grid;
            this.shape = grid.shape();
            this.problems = problems;
            this.whole = grid.isWhole();
        }

        Table table() {
            List<Grid.Line> filled =
                    grid.lines().stream().filter(line -> !line.isBlank()).toList();
            if (filled.isEmpty()) {
                if (whole) {
                    problems.add(Fault.TABLE_BLANK, Place.ofTable(shape.id(), grid.file()), "");
                }
                return new Table(grid, false, 0, headers, filled);
            }
            Grid.Line header = filled.get(0);
            readHeader(header);
            List<Grid.Line> lines = new ArrayList<>();
            for (Grid.Line line : filled.subList(1, filled.size())) {
                if (fits(line)) {
                    Grid.Line clean = clean(line);
                    if (!clean.isBlank()) {
                        lines.add(clean);
                    }
                }
            }
            return new Table(grid, whole, header.number(), headers, lines);
        }

        private void readHeader(Grid.Line header) {
            Map<String, String> used = new HashMap<>();
            headerWidth = header.cells().size();
            for (int index = 0; index < headerWidth; index++) {
                String name = CellText.oneLine(text(header, index, ""));
                if (name.isEmpty()) {
                    unnamed.add(index);
                } else {
                    width = index + 1;
                    if (!name.startsWith("_")) {
                        readColumn(header.number(), index, name, used);
                    }
                }
            }
            for (ColumnShape column : shape.columns()) {
                if (column.isNeeded() && !used.containsKey(CellText.key(column.id()))) {
                    String name = speaksVietnamese() ? column.label() : column.id();
                    problems.add(Fault.COLUMN_MISSING, cell(header.number(), -1, ""), name, "name", name);
                    whole = false;
                }
            }
        }

        private void readColumn(int row, int index, String name, Map<String, String> used) {
            Optional<ColumnShape> declared = shape.column(name);
            if (declared.isEmpty() && !shape.isOpen()) {
                String nearest = Nearest.to(name, shape.knownColumns()).orElse(NONE);
                problems.add(Fault.COLUMN_UNKNOWN, cell(row, index, name), nearest, "name", name, "nearest", nearest);
                whole = false;
                return;
            }
            ColumnShape column = declared.orElseGet(() -> ColumnShape.of(name, name, ColumnType.VALUE));
            if (used.putIfAbsent(CellText.key(column.id()), name) != null) {
                problems.add(
                        Fault.COLUMN_TWICE,
                        cell(row, index, name),
                        "",
                        "name",
                        column.id(),
                        "first",
                        Optional.ofNullable(used.get(CellText.key(column.id()))).orElse(NONE),
                        "second",
                        name);
                whole = false;
                return;
            }
            headers.add(new Header(index, headers.size(), name, column, declared.isEmpty()));
        }

        /** Whether the author writes labels rather than ids. */
        private boolean speaksVietnamese() {
            return headers.stream()
                    .anyMatch(header -> !header.isOther()
                            && CellText.key(header.name())
                                    .equals(CellText.key(header.column().label())));
        }

        /** Whether a row has as many cells as the header, not counting blank ones at the end of a row that is longer. */
        private boolean fits(Grid.Line line) {
            int size = line.cells().size();
            while (size > width && CellText.isBlank(line.cells().get(size - 1))) {
                size--;
            }
            if (size < width || size > headerWidth) {
                problems.add(Fault.CSV_RAGGED, cell(line.number(), -1, ""), "", "found", size, "due", width);
                whole = false;
                return false;
            }
            for (int index : List.copyOf(unnamed)) {
                if (index < size) {
                    String value = CellText.oneLine(CellText.clean(line.cells().get(index)));
                    if (!value.isEmpty()) {
                        problems.add(Fault.COLUMN_UNNAMED, cell(line.number(), index, ""), value, "value", value);
                        unnamed.remove(Integer.valueOf(index));
                        whole = false;
                    }
                }
            }
            return true;
        }

        /** The cells of a row that are used, cleaned, in the order of the headers. */
        private Grid.Line clean(Grid.Line line) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            for (Header header : headers) {
                cells.add(text(line, header.index(), header.name()));
            }
            return new Grid.Line(line.number(), cells.build());
        }

        private String text(Grid.Line line, int index, String name) {
            String raw = line.cells().get(index);
            CellText.controlCharacter(raw).ifPresent(point -> {
                String character = "U+" + hex(point);
                String column = name.isEmpty() ? letters(index) : name;
                problems.add(
                        Fault.CONTROL_CHARACTER,
                        cell(line.number(), index, name),
                        "",
                        "column",
                        column,
                        "character",
                        character);
            });
            return CellText.clean(raw);
        }

        private static String hex(int point) {
            String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
            return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        }

        private Place cell(int row, int index, String name) {
            return new Place(shape.id(), grid.file(), row, index < 0 ? "" : letters(index), name, "");
        }
    }
}
