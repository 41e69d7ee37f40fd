package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;

/**
 * A table as its file holds it: rows of raw text, before anybody knows which column is which.
 *
 * <p>Whatever can be read into this is a book: the readers of files stand before it, everything else behind it.
 *
 * @param shape which table it is
 * @param file the name people know it by
 * @param decimalMark the only decimal mark of its numbers, {@code .} or {@code ,}
 * @param isWhole whether nothing of the file was lost
 * @param lines the rows in their order, the header first
 */
record Grid(TableShape shape, String file, char decimalMark, boolean isWhole, ImmutableList<Line> lines) {
    /**
     * One row.
     *
     * @param number where it stands, counted from 1: the record's first physical line
     * @param cells its raw cells
     */
    record Line(int number, ImmutableList<String> cells) {
        /** Whether no cell holds anything. */
        boolean isBlank() {
            return cells.stream().allMatch(CellText::isBlank);
        }
    }
}
