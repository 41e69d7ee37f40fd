package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.rules.file.Grid;
import org.thidua.rules.file.Limits;
import org.thidua.rules.file.Notation;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;

/**
 * Makes a table of raw rows: finds the header, tells columns apart, drops blank rows, and refuses what does not fit or
 * what a reader would see differently.
 */
final class TableReading {
    /** How far down a header is looked for, where other text stands above it. */
    private static final int TITLE_ROWS = 20;

    private final Grid grid;
    private final TableShape shape;
    private final Problems problems;
    private final boolean isSheet;
    private final List<Table.Header> headers = new ArrayList<>();
    private final Set<Integer> own = new HashSet<>();
    private final BitSet used = new BitSet();
    private final Set<Integer> reportedUnnamed = new HashSet<>();
    private int width;
    private int headerWidth;
    private Table.@Nullable Header keyHeader;
    private boolean whole;

    private TableReading(Grid grid, TableShape shape, Problems problems) {
        this.grid = grid;
        this.shape = shape;
        this.problems = problems;
        this.isSheet = grid.notation() == Notation.SHEET;
        this.whole = grid.isWhole();
    }

    /** Reads a table; whatever is wrong with its rows and columns is reported. */
    static Table table(Grid grid, TableShape shape, Problems problems) {
        return new TableReading(grid, shape, problems).table();
    }

    private Table table() {
        List<Grid.Line> filled =
                grid.lines().stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            if (whole) {
                problems.add(Fault.TABLE_BLANK, Place.ofTable(shape.id(), grid.file()), "");
            }
            return new Table(grid, shape, false, 0, headers, ImmutableList.of());
        }
        int headerAt = headerAt(filled);
        Grid.Line header = filled.get(headerAt);
        readHeader(header);
        checkLayout(header.number(), filled.get(filled.size() - 1).number());
        List<Line> lines = new ArrayList<>();
        for (Grid.Line line : filled.subList(headerAt + 1, filled.size())) {
            if (fits(line) && !isHeaderAgain(line, header)) {
                Line read = read(line);
                if (!read.isBlank()) {
                    lines.add(read);
                    reportIfHidden(line);
                }
            }
        }
        return new Table(grid, shape, whole, header.number(), headers, lines);
    }

    /** Where the header stands: the first row, unless that names no column and one of the next rows does. */
    private int headerAt(List<Grid.Line> filled) {
        if (namedColumns(filled.get(0)) > 0) {
            return 0;
        }
        for (int at = 1; at < Math.min(filled.size(), TITLE_ROWS); at++) {
            Grid.Line line = filled.get(at);
            if (namedColumns(line) >= Math.min(2, shape.columns().size())) {
                Grid.Line title = filled.get(0);
                int first = 0;
                while (CellText.isBlank(title.cells().get(first))) {
                    first++;
                }
                String value = CellText.oneLine(CellText.clean(title.cells().get(first)));
                Place place = cell(title.number(), first, "");
                problems.add(Fault.HEADER_NOT_FIRST, place, "", "row", line.number(), "value", value);
                whole = false;
                return at;
            }
        }
        return 0;
    }

    private long namedColumns(Grid.Line line) {
        return line.cells().stream()
                .filter(cell -> shape.column(cell).isPresent())
                .count();
    }

    private void readHeader(Grid.Line header) {
        Map<String, String> used = new HashMap<>();
        headerWidth = header.cells().size();
        for (int index = 0; index < headerWidth; index++) {
            Optional<String> read = readCell(header, index, ColumnShape.name(), "");
            String name = CellText.oneLine(read.orElse(""));
            if (read.isEmpty()) {
                own.add(index);
                width = index + 1;
                whole = false;
            } else if (!name.isEmpty()) {
                width = index + 1;
                if (name.startsWith("_")) {
                    own.add(index);
                } else {
                    readColumn(header.number(), index, name, used);
                }
            }
        }
        reportIfHidden(header);
        for (ColumnShape column : shape.columns()) {
            if (column.isNeeded() && !used.containsKey(CellText.key(column.id()))) {
                String name = speaksVietnamese() ? column.label() : column.id();
                problems.add(Fault.COLUMN_MISSING, cell(header.number(), -1, ""), name, "name", name);
                whole = false;
            }
        }
        keyHeader = shape.keys().isEmpty()
                ? null
                : headers.stream()
                        .filter(column -> column.column().id().equals("key"))
                        .findFirst()
                        .orElse(null);
    }

    private void readColumn(int row, int index, String name, Map<String, String> used) {
        Optional<ColumnShape> declared = shape.column(name);
        if (declared.isEmpty() && !shape.isOpen()) {
            String nearest = Nearest.to(name, shape.knownColumns()).orElse(Table.NONE);
            problems.add(Fault.COLUMN_UNKNOWN, cell(row, index, name), nearest, "name", name, "nearest", nearest);
            own.add(index);
            whole = false;
            return;
        }
        ColumnShape column = declared.orElseGet(() -> shape.otherColumn(name));
        if (used.putIfAbsent(CellText.key(column.id()), name) != null) {
            problems.add(
                    Fault.COLUMN_TWICE,
                    cell(row, index, name),
                    "",
                    "name",
                    column.id(),
                    "first",
                    Optional.ofNullable(used.get(CellText.key(column.id()))).orElse(Table.NONE),
                    "second",
                    name);
            own.add(index);
            whole = false;
            return;
        }
        if (grid.hiddenColumns().contains(index)) {
            problems.add(Fault.COLUMN_HIDDEN, cell(row, index, name), "", "name", name);
            whole = false;
        }
        this.used.set(index);
        headers.add(new Table.Header(index, headers.size(), name, column, declared.isEmpty()));
    }

    /** Whether the author writes labels rather than ids. */
    private boolean speaksVietnamese() {
        return headers.stream()
                .anyMatch(header -> !header.isOther()
                        && CellText.key(header.name())
                                .equals(CellText.key(header.column().label())));
    }

    /** Merged cells belong to nobody's table if they touch no column that is used, or stand above or below its rows. */
    private void checkLayout(int first, int last) {
        for (Grid.Merge merge : grid.merged()) {
            boolean touchesRows = merge.bottom() >= first && merge.top() <= last;
            boolean touchesColumns = headers.stream()
                    .anyMatch(header -> header.index() >= merge.left() && header.index() <= merge.right());
            boolean isOne = merge.top() == merge.bottom() && merge.left() == merge.right();
            if (touchesRows && touchesColumns && !isOne) {
                String end = Table.letters(merge.right()) + merge.bottom();
                String start = Table.letters(merge.left());
                Place place = new Place(shape.id(), grid.file(), merge.top(), start, "", end);
                problems.add(Fault.CELLS_MERGED, place, "", "range", start + merge.top() + ":" + end);
                whole = false;
            }
        }
    }

    private void reportIfHidden(Grid.Line line) {
        if (line.isHidden()) {
            problems.add(Fault.ROW_HIDDEN, cell(line.number(), -1, ""), "");
            whole = false;
        }
    }

    /** Whether a row repeats the header, by ids, by labels, or as it stands. */
    private boolean isHeaderAgain(Grid.Line line, Grid.Line header) {
        int named = 0;
        for (Table.Header column : headers) {
            String cell = text(line, column.index());
            if (!CellText.isBlank(cell)) {
                boolean isName =
                        shape.column(cell).isPresent() || CellText.key(cell).equals(CellText.key(column.name()));
                if (!isName) {
                    return false;
                }
                named++;
            }
        }
        if (named < 2) {
            return false;
        }
        problems.add(Fault.HEADER_TWICE, cell(line.number(), -1, ""), "", "first", header.number());
        whole = false;
        return true;
    }

    /**
     * Whether a row has as many cells as the header, not counting blank ones at the end of a row that is longer; rows of a
     * sheet end where they end.
     */
    private boolean fits(Grid.Line line) {
        int size = line.cells().size();
        while (size > width && CellText.isBlank(line.cells().get(size - 1))) {
            size--;
        }
        if (!isSheet && (size < width || size > headerWidth)) {
            problems.add(Fault.CSV_RAGGED, cell(line.number(), -1, ""), "", "found", size, "due", width);
            whole = false;
            return false;
        }
        reportUnnamed(line, size);
        return true;
    }

    /** Cells in a column without a name are reported once for each column. */
    private void reportUnnamed(Grid.Line line, int size) {
        for (int index = 0; index < size; index++) {
            if (!isNamed(index) && !CellText.isBlank(line.cells().get(index)) && reportedUnnamed.add(index)) {
                String value = CellText.oneLine(CellText.clean(line.cells().get(index)));
                problems.add(Fault.COLUMN_UNNAMED, cell(line.number(), index, ""), value, "value", value);
                whole = false;
            }
        }
    }

    private boolean isNamed(int index) {
        return own.contains(index) || used.get(index);
    }

    /** The cells of a row that are used, clean, in the order of the headers. */
    private Line read(Grid.Line line) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        ImmutableSet.Builder<Integer> refused = ImmutableSet.builder();
        ColumnShape keyed = keyed(line);
        for (Table.Header header : headers) {
            ColumnShape column = keyed != null && header.column().id().equals("value") ? keyed : header.column();
            Optional<String> text = readCell(line, header.index(), column, header.name());
            texts.add(text.orElse(Cell.REFUSED));
            if (text.isEmpty()) {
                refused.add(header.position());
                problems.close(cell(line.number(), header.index(), header.name()));
                whole = false;
            }
        }
        return new Line(line.number(), texts.build(), refused.build());
    }

    /** In a table of keys and values, what the key of a row says that its value is. */
    private @Nullable ColumnShape keyed(Grid.Line line) {
        return keyHeader == null
                ? null
                : shape.key(text(line, keyHeader.index())).orElse(null);
    }

    /** The clean text of a cell; empty if it was refused. */
    private Optional<String> readCell(Grid.Line line, int index, ColumnShape column, String name) {
        String raw = text(line, index);
        if (raw.isEmpty()) {
            return Optional.of(raw);
        }
        String shown = name.isEmpty() ? Table.letters(index) : name;
        if (raw.length() > Limits.CELL) {
            Place place = cell(line.number(), index, name);
            problems.add(Fault.CELL_LONG, place, "", "column", shown, "limit", Limits.CELL);
            return Optional.empty();
        }
        OptionalInt control = CellText.controlCharacter(raw);
        if (control.isPresent()) {
            Place place = cell(line.number(), index, name);
            String character = "U+" + hex(control.getAsInt());
            problems.add(Fault.CONTROL_CHARACTER, place, "", "column", shown, "character", character);
            return Optional.empty();
        }
        String clean = CellText.clean(raw);
        Grid.Kind kind = line.kind(index);
        Optional<String> said = !isSheet || clean.isEmpty() || SheetCell.saysItself(kind, column)
                ? Optional.of(clean)
                : SheetCell.read(clean, kind, column, shown, cell(line.number(), index, name), problems);
        return said.filter(
                text -> text.length() <= Exact.MOST_DIGITS || !isLong(text, column, cell(line.number(), index, name)));
    }

    /** Whether a number has more digits than any figure has, which is reported. */
    private boolean isLong(String text, ColumnShape column, Place place) {
        boolean isLong = (column.type() == ColumnType.NUMBER || column.type() == ColumnType.VALUE)
                && PlainNumber.isLong(text, grid.notation().mark());
        if (isLong) {
            long digits = PlainNumber.digits(text);
            problems.add(Fault.NUMBER_LONG, place, "", "digits", digits, "limit", Exact.MOST_DIGITS);
        }
        return isLong;
    }

    private static String text(Grid.Line line, int index) {
        return index < line.cells().size() ? line.cells().get(index) : "";
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private Place cell(int row, int index, String name) {
        return new Place(shape.id(), grid.file(), row, index < 0 ? "" : Table.letters(index), name, "");
    }

    /**
     * One row, read.
     *
     * @param number where it stands, counted from 1
     * @param texts its clean texts, by the positions of the headers
     * @param refused the positions of cells that were refused
     */
    record Line(int number, ImmutableList<String> texts, ImmutableSet<Integer> refused) {
        boolean isBlank() {
            return refused.isEmpty() && texts.stream().allMatch(String::isEmpty);
        }
    }
}
