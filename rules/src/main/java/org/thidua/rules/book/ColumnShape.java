package org.thidua.rules.book;

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
 */
record ColumnShape(
        String id, String label, ColumnType type, @Nullable Vocabulary words, boolean isNeeded) {
    static ColumnShape of(String id, String label, ColumnType type) {
        return new ColumnShape(id, label, type, null, false);
    }

    static ColumnShape of(String id, String label, ColumnType type, Vocabulary words) {
        return new ColumnShape(id, label, type, words, false);
    }

    ColumnShape needed() {
        return new ColumnShape(id, label, type, words, true);
    }

    /** What is due in a cell of this column, as a sentence says it. */
    Words due() {
        if (words == null || (type != ColumnType.WORD && type != ColumnType.WORDS)) {
            return type.due();
        }
        Words listed = words.listed();
        return new Words("một trong: " + listed.vi(), "one of " + listed.en());
    }
}
