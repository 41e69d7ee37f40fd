package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.rules.book.Table;
import org.thidua.rules.convert.Sheet.Value;
import org.thidua.rules.file.BookFile;
import org.thidua.rules.file.CsvFolder;
import org.thidua.rules.file.Grid;
import org.thidua.rules.file.Limits;
import org.thidua.rules.file.Selection;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/**
 * Turns a book from one form into the other: {@code .xlsx} if the new name ends so, else a folder of {@code .csv} files.
 *
 * <p>Names of tables, headers and texts stay as they are written; blank rows are dropped. A book need not be free of
 * faults to be converted, but a cell that cannot be read as it is seen is refused.
 */
public final class Conversion {
    private static final String WORKBOOK = ".xlsx";
    /** What the other form would hide or change; any other fault is still there to be found. */
    private static final ImmutableSet<Fault> LOST_ON_THE_WAY =
            ImmutableSet.of(Fault.CSV_RAGGED, Fault.CELLS_MERGED, Fault.ROW_HIDDEN, Fault.COLUMN_HIDDEN);

    private final Problems problems = new Problems();

    private Conversion() {}

    /**
     * Converts a book.
     *
     * @param from a workbook or a folder of {@code .csv} files
     * @param to the workbook or folder to write; neither may be there, but a folder that is empty may
     * @param bundled the names of bundled books, for the advice if the path names nothing
     * @param limits how large the book may be
     * @return what is worth a look, none of it an error
     * @throws ProblemsException with every problem, if at least one is an error; then nothing was written
     */
    public static ImmutableList<Problem> convert(Path from, Path to, Collection<String> bundled, Limits limits) {
        Conversion conversion = new Conversion();
        if (!Files.exists(from)) {
            String names = String.join(", ", bundled);
            conversion.problems.add(Fault.BOOK_MISSING, Place.NOWHERE, "", "book", from, "known", names);
        }
        conversion.problems.throwIfErrors();
        BookFile.open(from, limits, conversion.problems)
                .ifPresent(book -> conversion.convert(book, String.valueOf(from.getFileName()), to));
        return conversion.done();
    }

    /**
     * Converts a book that is bundled on the class path.
     *
     * @param loader where to look
     * @param folder the folder of its tables
     * @param shape which kind of book it is
     * @param to the workbook or folder to write; neither may be there, but a folder that is empty may
     * @return what is worth a look, none of it an error
     * @throws ProblemsException with every problem, if at least one is an error; then nothing was written
     */
    public static ImmutableList<Problem> convert(ClassLoader loader, String folder, BookShape shape, Path to) {
        Conversion conversion = new Conversion();
        CsvFolder.bundled(loader, folder, shape, conversion.problems)
                .ifPresentOrElse(
                        book -> conversion.convert(book, folder, to),
                        () -> conversion.problems.add(
                                Fault.BOOK_MISSING, Place.NOWHERE, "", "book", folder, "known", ""));
        return conversion.done();
    }

    private ImmutableList<Problem> done() {
        problems.throwIfErrors();
        return problems.sorted();
    }

    private void convert(BookFile book, String name, Path to) {
        boolean toSheet = to.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
        OutPlace out = OutPlace.of(to, problems);
        Optional<BookShape> shape = shape(book.names());
        if (shape.isEmpty()) {
            problems.add(Fault.BOOK_KIND, Place.ofTable("", name), "", "book", name);
        }
        problems.throwIfErrors();
        List<Sheet> sheets = new ArrayList<>();
        for (Grid grid : inOrder(book.read(Selection.ofAll(shape.get())), shape.get())) {
            sheets.add(sheet(grid, toSheet));
        }
        TableNames.check(sheets, toSheet, problems);
        problems.throwIfErrors();
        if (toSheet) {
            out.writeFile(WorkbookText.of(sheets));
        } else {
            out.writeFolder(CsvText.of(sheets));
        }
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

    /** The tables of a book in the order in which they are described, then the author's own as they came. */
    private static List<Grid> inOrder(List<Grid> grids, BookShape shape) {
        List<Grid> ordered = new ArrayList<>(grids);
        ordered.sort(Comparator.comparingInt(grid -> {
            int at = grid.shape() == null ? -1 : shape.tables().indexOf(grid.shape());
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        return ordered;
    }

    private Sheet sheet(Grid grid, boolean toSheet) {
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
        Header header = null;
        for (Grid.Line line : grid.lines()) {
            if (!line.isBlank()) {
                ImmutableList.Builder<Value> row = ImmutableList.builder();
                for (int index = 0; index < line.cells().size(); index++) {
                    ColumnShape column = header == null ? Header.NAME : header.column(line, index);
                    String name = header == null ? Table.letters(index) : header.name(index);
                    Place place = place(grid, line.number(), index, header == null ? "" : name);
                    row.add(cells.convert(line.cells().get(index), line.kind(index), column, name, place));
                }
                rows.add(row.build());
                if (header == null) {
                    header = new Header(shape, line);
                }
            }
        }
        Sheet sheet = new Sheet(grid.name(), rows.build());
        if (!toSheet) {
            CsvText.warnOfFormulas(sheet, grid, problems);
        }
        return sheet;
    }

    static Place place(Grid grid, int row, int index, String name) {
        String table = grid.shape() == null ? grid.name() : grid.shape().id();
        return new Place(table, grid.file(), row, Table.letters(index), name, "");
    }

    /** What the columns of a table hold, by its header. */
    private static final class Header {
        /** What a cell of the header holds: a text. */
        static final ColumnShape NAME = ColumnShape.name();

        private final @Nullable TableShape shape;
        private final List<String> names = new ArrayList<>();
        private int key = -1;

        Header(@Nullable TableShape shape, Grid.Line line) {
            this.shape = shape;
            for (String cell : line.cells()) {
                names.add(CellText.oneLine(CellText.clean(cell)));
            }
            if (shape != null && !shape.keys().isEmpty()) {
                for (int index = 0; index < names.size(); index++) {
                    boolean isKey = shape.column(names.get(index))
                            .filter(column -> column.id().equals("key"))
                            .isPresent();
                    key = isKey ? index : key;
                }
            }
        }

        String name(int index) {
            return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : Table.letters(index);
        }

        /** What a cell's column holds, null if it is the author's own or unknown. */
        @Nullable
        ColumnShape column(Grid.Line line, int index) {
            if (shape == null || index >= names.size() || names.get(index).startsWith("_")) {
                return null;
            }
            Optional<ColumnShape> column = shape.column(names.get(index));
            if (column.isEmpty()) {
                return shape.isOpen() && !names.get(index).isEmpty() ? shape.otherColumn(names.get(index)) : null;
            }
            boolean isValue =
                    key >= 0 && key < line.cells().size() && column.get().id().equals("value");
            return isValue ? shape.key(line.cells().get(key)).orElse(column.get()) : column.get();
        }
    }
}
