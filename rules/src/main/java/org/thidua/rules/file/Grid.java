package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.TableShape;

/**
 * A table as its file holds it: rows of raw cells, before anybody knows which column is which.
 *
 * <p>Whatever can be read into this is a book: the readers of files stand before it, everything else behind it.
 *
 * @param shape which table it is, null if it is one of the author's own
 * @param name the name that the file gives it, without an extension
 * @param file the name people look it up by: of a file, or of a sheet
 * @param notation how its numbers and dates are written
 * @param isWhole whether nothing of the file was lost
 * @param lines the rows in their order, the header first
 * @param hiddenColumns the columns that a reader does not see, counted from 0
 * @param merged the ranges of cells that are merged, none in a file of comma-separated values
 */
public record Grid(
        @Nullable TableShape shape,
        String name,
        String file,
        Notation notation,
        boolean isWhole,
        ImmutableList<Line> lines,
        ImmutableSet<Integer> hiddenColumns,
        ImmutableList<Merge> merged) {

    /** A table of text alone. */
    static Grid ofText(
            @Nullable TableShape shape,
            String name,
            String file,
            Notation notation,
            boolean isWhole,
            ImmutableList<Line> lines) {
        return new Grid(shape, name, file, notation, isWhole, lines, ImmutableSet.of(), ImmutableList.of());
    }

    /**
     * A table that a program holds, as if it were a file with decimal points named for its table.
     *
     * @param shape which table it is
     * @param rows its rows, the header first
     * @return the table
     */
    public static Grid of(TableShape shape, Iterable<? extends Iterable<String>> rows) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int number = 0;
        for (Iterable<String> row : rows) {
            number++;
            lines.add(Line.ofText(number, ImmutableList.copyOf(row)));
        }
        return ofText(shape, shape.id(), shape.id(), Notation.POINT, true, lines.build());
    }

    /** What a cell of a spreadsheet is, beside its text. */
    public enum Kind {
        /** A text, as somebody typed it. */
        TEXT,
        /** A number; its text is plain, with a decimal point. */
        NUMBER,
        /** A number that is shown as a percent; its text is the number, not what is shown. */
        PERCENT,
        /** A number that is shown with zeros in front; its text is what is shown. */
        PADDED,
        /** A number of which its reader sees another number, or nothing; its text is the number that the file holds. */
        SHOWN_OTHERWISE,
        /** A date; its text is in ISO form. */
        DATE,
        /** A formula; its text is the formula. */
        FORMULA,
        /** A formula that reads another file; its text is the formula. */
        LINK,
        /** An error of the spreadsheet, such as {@code #REF!}. */
        ERROR,
        /** Neither: a number that is none, a date that does not exist; its text is what the file holds. */
        BROKEN
    }

    /**
     * One row.
     *
     * @param number where it stands, counted from 1: of a file of comma-separated values, the record's first physical line
     * @param cells its raw cells
     * @param kinds what each cell is; none if all are text
     * @param isHidden whether a reader does not see it
     */
    public record Line(int number, ImmutableList<String> cells, ImmutableList<Kind> kinds, boolean isHidden) {
        /** A row of texts. */
        static Line ofText(int number, ImmutableList<String> cells) {
            return new Line(number, cells, ImmutableList.of(), false);
        }

        /**
         * Tells what a cell is.
         *
         * @param index where it stands, counted from 0
         * @return its kind
         */
        public Kind kind(int index) {
            return kinds.isEmpty() ? Kind.TEXT : kinds.get(index);
        }

        /**
         * {@return whether no cell holds anything}
         */
        public boolean isBlank() {
            return cells.stream().allMatch(CellText::isBlank);
        }
    }

    /**
     * A range of merged cells.
     *
     * @param top its first row, counted from 1
     * @param left its first column, counted from 0
     * @param bottom its last row
     * @param right its last column
     */
    public record Merge(int top, int left, int bottom, int right) {}
}
