package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way from one form into the other.
 *
 * @param name its name, without an extension
 * @param rows its rows, the header first; each ends with its last cell
 */
record Sheet(String name, ImmutableList<ImmutableList<Value>> rows) {
    /**
     * A cell.
     *
     * @param text what it says in a file of commas and decimal points
     * @param number the number that it is in a sheet, null if it is a text there
     */
    record Value(String text, @Nullable BigDecimal number) {
        static final Value BLANK = new Value("", null);
    }

    /** The most cells of a row. */
    int width() {
        return rows.stream().mapToInt(ImmutableList::size).max().orElse(0);
    }
}
