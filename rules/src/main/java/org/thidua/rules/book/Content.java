package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;

/**
 * What one row of a book says, in the spelling that the fingerprint is made of.
 *
 * <p>Two books have the same fingerprint if and only if their tables hold the same contents, whatever the order.
 *
 * @param table the stable id of its table
 * @param place where the row stands
 * @param values the cells that are filled, by the ids of their columns, in lower case and in the order of ids
 */
public record Content(String table, Place place, ImmutableSortedMap<String, Value> values) {
    /**
     * What one filled cell says.
     *
     * @param column what the column is; in a table of keys and values what the value of that key is
     * @param name the header of the column as the author wrote it
     * @param canonical the one spelling of what it says
     * @param parts its elements, in the order of their canonical spelling; one unless it is a list
     * @param place where it stands
     */
    public record Value(ColumnShape column, String name, String canonical, ImmutableList<Part> parts, Place place) {}

    /**
     * One element of a list, or the whole of another cell.
     *
     * @param canonical the one spelling of what it says
     * @param written the text as the author wrote it, on one line unless it is a text for people
     */
    public record Part(String canonical, String written) {}

    /**
     * One cell.
     *
     * @param column the id of its column
     * @return what it says, null if it is blank
     */
    public @Nullable Value value(String column) {
        return values.get(CellText.key(column));
    }

    /**
     * The canonical text of a cell.
     *
     * @param column the id of its column
     * @return the one spelling of what it says; empty if it is blank
     */
    public String canonical(String column) {
        Value value = value(column);
        return value == null ? "" : value.canonical();
    }

    /**
     * The text of a cell as the author wrote it.
     *
     * @param column the id of its column, which holds no list
     * @return the text; empty if it is blank
     */
    public String written(String column) {
        Value value = value(column);
        return value == null || value.parts().isEmpty()
                ? ""
                : value.parts().get(0).written();
    }
}
