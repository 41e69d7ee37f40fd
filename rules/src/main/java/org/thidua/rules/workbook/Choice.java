package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;

/**
 * What an author may choose from in the cells of a column.
 *
 * @param name what the list is called
 * @param values what it offers, none if it offers the ids of a table
 * @param range the cells of another sheet that it offers, empty if it offers its own values
 * @param isClosed whether anything else is worth a word of warning
 */
record Choice(String name, ImmutableList<String> values, String range, boolean isClosed) {
    static Choice of(String name, Iterable<String> values, boolean isClosed) {
        return new Choice(name, ImmutableList.copyOf(values), "", isClosed);
    }

    static Choice ofRange(String range, boolean isClosed) {
        return new Choice("", ImmutableList.of(), range, isClosed);
    }

    boolean isEmpty() {
        return values.isEmpty() && range.isEmpty();
    }
}
