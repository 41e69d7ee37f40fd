package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.shape.TableShape;

/**
 * A table on its way from one form into the other.
 *
 * @param name its name, without an extension
 * @param shape which table it is, null if it is one of the author's own
 * @param rows its rows, the header first; each ends with its last cell
 */
public record Sheet(String name, @Nullable TableShape shape, ImmutableList<ImmutableList<Value>> rows) {
    /**
     * A cell.
     *
     * @param text what it says in a file of commas and decimal points
     * @param number the number that it is in a sheet, null if it is a text there
     * @param mark why it has a colour in a sheet, null if it has none
     */
    public record Value(
            String text,
            @Nullable BigDecimal number,
            @Nullable Mark mark) {
        /** A cell that says nothing. */
        public static final Value BLANK = of("");

        /**
         * A cell that is a text.
         *
         * @param text what it says
         * @return the cell
         */
        public static Value of(String text) {
            return new Value(text, null, null);
        }

        /**
         * The same cell with a mark.
         *
         * @param why the mark
         * @return the cell
         */
        public Value marked(Mark why) {
            return new Value(text, number, why);
        }
    }

    /**
     * The same table with other rows.
     *
     * @param other the rows, the header first
     * @return the table
     */
    public Sheet withRows(List<ImmutableList<Value>> other) {
        return new Sheet(name, shape, ImmutableList.copyOf(other));
    }

    /**
     * {@return the most cells of a row}
     */
    public int width() {
        return rows.stream().mapToInt(ImmutableList::size).max().orElse(0);
    }

    /**
     * {@return what its columns hold, by its header}
     */
    public Columns columns() {
        return Columns.of(shape, rows.isEmpty() ? ImmutableList.of() : texts(0));
    }

    /**
     * The texts of a row.
     *
     * @param row which one, the header being 0
     * @return its texts, up to its last cell
     */
    public ImmutableList<String> texts(int row) {
        return rows.get(row).stream().map(Value::text).collect(ImmutableList.toImmutableList());
    }
}
