package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Table;
import org.thidua.rules.file.BookFile;
import org.thidua.rules.file.CsvFolder;
import org.thidua.rules.file.Grid;
import org.thidua.rules.file.Selection;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.workbook.Columns;
import org.thidua.rules.workbook.OwnSheets;
import org.thidua.rules.workbook.Sheet;
import org.thidua.rules.workbook.Sheet.Value;
import org.thidua.rules.workbook.WorkbookText;

/**
 * All tables of a book, whatever they are called, on their way from one form into the other.
 *
 * @param shape which kind of book it is
 * @param isFolder whether it comes from a folder of {@code .csv} files
 * @param kept the labels that its workbook remembers, see {@link OwnSheets#kept}
 * @param all its tables in the order in which they are described, then the author's own as they came
 */
record Sheets(BookShape shape, boolean isFolder, ImmutableSet<String> kept, ImmutableList<Sheet> all) {
    /** What the other form would hide or change; any other fault is still there to be found. */
    private static final ImmutableSet<Fault> LOST_ON_THE_WAY =
            ImmutableSet.of(Fault.CSV_RAGGED, Fault.CELLS_MERGED, Fault.ROW_HIDDEN, Fault.COLUMN_HIDDEN);

    /** Reads a book; it is reported if it is neither a pack nor a season. */
    static Optional<Sheets> read(BookOrigin origin, boolean toSheet, Problems problems) {
        Optional<BookFile> opened = origin.open(problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        BookFile book = opened.get();
        Optional<BookShape> shape = shape(book.names());
        if (shape.isEmpty()) {
            problems.add(Fault.BOOK_KIND, Place.ofTable("", origin.name()), "", "book", origin.name());
            return Optional.empty();
        }
        boolean isFolder = book instanceof CsvFolder;
        Selection selection = Selection.ofAll(shape.get(), name -> isFolder || !OwnSheets.isName(name));
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        inOrder(book.read(selection), shape.get()).forEach(grid -> sheets.add(sheet(grid, toSheet, problems)));
        boolean hasLists = !isFolder && book.names().stream().anyMatch(OwnSheets::isLists);
        ImmutableSet<String> kept = hasLists ? kept(origin, shape.get()) : ImmutableSet.of();
        return Optional.of(new Sheets(shape.get(), isFolder, kept, sheets.build()));
    }

    /** What a workbook remembers, as far as it can be read: no fault of its lists is one of its tables. */
    private static ImmutableSet<String> kept(BookOrigin origin, BookShape shape) {
        return origin.open(new Problems())
                .map(book -> OwnSheets.kept(book.read(Selection.ofAll(shape, OwnSheets::isLists))))
                .orElse(ImmutableSet.of());
    }

    /** A pack has a table of that name, a season too; the first decides, as no book has both. */
    private static Optional<BookShape> shape(List<String> names) {
        for (BookShape shape : ImmutableList.of(BookShape.PACK, BookShape.SEASON)) {
            boolean isOfKind = names.stream()
                    .map(shape::find)
                    .flatMap(Optional::stream)
                    .anyMatch(table -> table.id().equals(shape.id()));
            if (isOfKind) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private static List<Grid> inOrder(List<Grid> grids, BookShape shape) {
        List<Grid> ordered = new ArrayList<>(grids);
        ordered.sort(Comparator.comparingInt(grid -> {
            int at = grid.shape() == null ? -1 : shape.tables().indexOf(grid.shape());
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        return ordered;
    }

    private static Sheet sheet(Grid grid, boolean toSheet, Problems problems) {
        TableShape shape = grid.shape();
        if (shape != null) {
            Problems found = new Problems();
            Table.of(grid, shape, found);
            found.sorted().stream()
                    .filter(problem -> LOST_ON_THE_WAY.contains(problem.fault()))
                    .forEach(problem -> problems.addAll(ImmutableList.of(problem)));
        }
        CellConversion cells = new CellConversion(grid.notation(), toSheet, problems);
        ImmutableList.Builder<ImmutableList<Value>> rows = ImmutableList.builder();
        Columns columns = null;
        for (Grid.Line line : grid.lines()) {
            if (!line.isBlank()) {
                ImmutableList.Builder<Value> row = ImmutableList.builder();
                for (int index = 0; index < line.cells().size(); index++) {
                    ColumnShape column = columns == null ? ColumnShape.name() : columns.cell(line.cells(), index);
                    String name = columns == null ? Table.letters(index) : columns.name(index);
                    Place place = place(grid, line.number(), index, columns == null ? "" : name);
                    row.add(cells.convert(line.cells().get(index), line.kind(index), column, name, place));
                }
                rows.add(row.build());
                if (columns == null) {
                    columns = Columns.of(shape, line.cells());
                }
            }
        }
        Sheet sheet = new Sheet(grid.name(), shape, rows.build());
        if (!toSheet) {
            CsvText.warnOfFormulas(sheet, grid, problems);
        }
        return sheet;
    }

    static Place place(Grid grid, int row, int index, String name) {
        String table = grid.shape() == null ? grid.name() : grid.shape().id();
        return new Place(table, grid.file(), row, Table.letters(index), name, "");
    }

    Sheets with(List<Sheet> others) {
        return new Sheets(shape, isFolder, kept, ImmutableList.copyOf(others));
    }

    /** A table, if the book has it. */
    Optional<Sheet> find(String table) {
        return all.stream()
                .filter(sheet -> sheet.shape() != null && sheet.shape().id().equals(table))
                .findFirst();
    }

    /** What a book of keys and values says of a key, empty if nothing. */
    String valueOf(String key) {
        return find(shape.id())
                .map(sheet -> {
                    OptionalInt keys = sheet.columns().find("key");
                    OptionalInt values = sheet.columns().find("value");
                    return keys.isEmpty() || values.isEmpty()
                            ? ""
                            : valueOf(sheet, key, keys.getAsInt(), values.getAsInt());
                })
                .orElse("");
    }

    private static String valueOf(Sheet sheet, String key, int keys, int values) {
        for (int row = 1; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.texts(row);
            if (texts.size() > Math.max(keys, values)
                    && sheet.shape() != null
                    && sheet.shape()
                            .key(texts.get(keys))
                            .filter(known -> known.id().equals(key))
                            .isPresent()) {
                return texts.get(values).strip();
            }
        }
        return "";
    }

    /** Writes the book; nothing is written if something is wrong with the names of its tables. */
    void write(OutPlace out, boolean toSheet, Problems problems) {
        Spelling spelling = isFolder ? Spelling.ofFolder(all) : Spelling.ofWorkbook(kept);
        List<Sheet> written = all;
        if (toSheet) {
            written = all.stream().map(spelling::withLabels).toList();
        } else if (!isFolder) {
            written = all.stream().map(spelling::withIds).toList();
        }
        TableNames.check(written, toSheet, problems);
        problems.throwIfErrors();
        if (toSheet) {
            out.writeFile(WorkbookText.of(shape, written, spelling.kept()));
        } else {
            out.writeFolder(CsvText.of(written));
        }
    }
}
