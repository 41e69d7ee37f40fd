package org.thidua.rules.shape;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Words;

/**
 * A declared column of a table, or a declared key of a table of keys and values.
 *
 * @param id the stable id
 * @param label the Vietnamese label
 * @param type what its cells hold
 * @param words the words that its cells may hold, null if there is no such list
 * @param isNeeded whether the table must have it
 * @param isPercent whether its numbers may be percents, written as 90 for 90 %
 */
public record ColumnShape(
        String id, String label, ColumnType type, @Nullable Vocabulary words, boolean isNeeded, boolean isPercent) {
    static ColumnShape of(String id, String label, ColumnType type) {
        return new ColumnShape(id, label, type, null, false, false);
    }

    static ColumnShape of(String id, String label, ColumnType type, Vocabulary words) {
        return new ColumnShape(id, label, type, words, false, false);
    }

    /**
     * A column of the author's choice, such as an attribute of the units.
     *
     * @param name its name
     * @return the column
     */
    public static ColumnShape other(String name) {
        return of(name, name, ColumnType.VALUE);
    }

    /**
     * A column for one figure of a criterion that looks at several.
     *
     * @param name the figure
     * @return the column
     */
    static ColumnShape ofCases(String name) {
        return of(name, name, ColumnType.PATTERN);
    }

    /**
     * {@return what a cell of the header holds: the name of a column}
     */
    public static ColumnShape name() {
        return of("header", "tiêu đề", ColumnType.TEXT);
    }

    ColumnShape needed() {
        return new ColumnShape(id, label, type, words, true, isPercent);
    }

    /** This column as one where 90 % is due as 90. */
    ColumnShape percent() {
        return new ColumnShape(id, label, type, words, isNeeded, true);
    }

    /**
     * {@return what is due in a cell of this column, as a sentence says it}
     */
    public Words due() {
        if (words == null || (type != ColumnType.WORD && type != ColumnType.WORDS)) {
            return type.due();
        }
        Words listed = words.listed();
        return new Words("một trong: " + listed.vi(), "one of " + listed.en());
    }
}
