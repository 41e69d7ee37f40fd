package org.thidua.rules.file;

/** How a file writes numbers and dates. */
public enum Notation {
    /** Decimal points and dates such as {@code 2021-11-18}: a file separated by commas. */
    POINT,
    /** Decimal commas and dates such as {@code 2021-11-18}: a file separated by semicolons. */
    COMMA,
    /** Cells that are numbers and dates; in texts, either decimal mark and dates such as {@code 18/11/2021} too. */
    SHEET;

    /**
     * {@return the decimal mark of a number once it has been read: {@code .} or {@code ,}}
     */
    public char mark() {
        return this == COMMA ? ',' : '.';
    }

    /**
     * {@return the decimal mark that its author writes: a sheet shows a comma to a Vietnamese reader}
     */
    public char shownMark() {
        return this == POINT ? '.' : ',';
    }
}
