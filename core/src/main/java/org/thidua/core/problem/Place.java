package org.thidua.core.problem;

/**
 * A place in a book: a table, a row and a column.
 *
 * @param table the stable id of the table, such as {@code bands}; empty for the book as a whole
 * @param file the name people know it by: a file or a sheet
 * @param row the row, counted from 1 with the header; 0 for the table as a whole
 * @param column the letter of the column, such as {@code D}; empty for the whole row
 * @param columnName the header of that column; empty if there is none
 * @param upTo the last cell of a range that starts here, such as {@code D15}; empty for one cell
 */
public record Place(String table, String file, int row, String column, String columnName, String upTo) {
    private static final String EXTENSION = ".csv";

    /** The book as a whole. */
    public static final Place NOWHERE = new Place("", "", 0, "", "", "");

    /**
     * A row of a table that was not read from a file, such as one handed in by a program.
     *
     * @param table the stable id of the table
     * @param row the row, counted from 1 with the header
     * @return its first cell
     */
    public static Place of(String table, int row) {
        return new Place(table, table, row, "A", "", "");
    }

    /**
     * A table as a whole.
     *
     * @param table the stable id of the table
     * @param file the name people know it by
     * @return the place
     */
    public static Place ofTable(String table, String file) {
        return new Place(table, file, 0, "", "", "");
    }

    /**
     * The range from this cell to another of the same table.
     *
     * @param last the last cell
     * @return the range, from the upper cell to the lower; this place if the other is in another table
     */
    public Place to(Place last) {
        if (!table.equals(last.table) || equals(last)) {
            return this;
        }
        return last.row < row
                ? new Place(table, file, last.row, last.column, last.columnName, column + row)
                : new Place(table, file, row, column, columnName, last.column + last.row);
    }

    /**
     * {@return the place as results name it: {@code bands!A7}, {@code bands!D14:D15} or {@code bands}}
     */
    public String at() {
        if (row == 0) {
            return table;
        }
        return table + "!" + (column.isEmpty() ? "A" : column) + row + (upTo.isEmpty() ? "" : ":" + upTo);
    }

    /**
     * {@return the place as people look it up: {@code bands.csv:14, D "below"} in a file of comma-separated values, which
     * is opened by line, and {@code Thang điểm!D14 "Dưới"} in a sheet}
     */
    public String shown() {
        if (row == 0) {
            return file;
        }
        String name = columnName.isEmpty() ? "" : " \"" + columnName + "\"";
        if (isText()) {
            String where = file + ":" + row + (column.isEmpty() ? "" : ", " + column + name);
            return upTo.isEmpty() ? where : where + " – " + upTo;
        }
        String cells = (column.isEmpty() ? "A" : column) + row + (upTo.isEmpty() ? "" : ":" + upTo);
        return file + "!" + cells + name;
    }

    /** Whether the place is in a file of comma-separated values; the name of a table has no such ending. */
    private boolean isText() {
        return file.regionMatches(true, file.length() - EXTENSION.length(), EXTENSION, 0, EXTENSION.length());
    }
}
