package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.book.Table;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/** What the columns of a table hold, by its header. */
public final class Columns {
    private static final String KEY = "key";
    private static final String VALUE = "value";

    private final @Nullable TableShape shape;
    private final ImmutableList<String> names;
    private final int key;

    private Columns(@Nullable TableShape shape, ImmutableList<String> names) {
        this.shape = shape;
        this.names = names;
        this.key = shape == null || shape.keys().isEmpty() ? -1 : find(KEY).orElse(-1);
    }

    /**
     * Reads a header.
     *
     * @param shape which table it is, null if it is one of the author's own
     * @param header the texts of its header
     * @return its columns
     */
    public static Columns of(@Nullable TableShape shape, List<String> header) {
        List<String> names = new ArrayList<>();
        header.forEach(cell -> names.add(CellText.oneLine(CellText.clean(cell))));
        return new Columns(shape, ImmutableList.copyOf(names));
    }

    /**
     * {@return how many cells the header has}
     */
    public int size() {
        return names.size();
    }

    /**
     * The name of a column as its author wrote it.
     *
     * @param index where it stands, from 0
     * @return its name; its letters if it has none
     */
    public String name(int index) {
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : Table.letters(index);
    }

    /**
     * A column that is described.
     *
     * @param index where it stands, from 0
     * @return the column, or empty if it is the author's own, unknown, or of the author's choice
     */
    public Optional<ColumnShape> declared(int index) {
        return shape == null || index >= names.size() || names.get(index).startsWith("_")
                ? Optional.empty()
                : shape.column(names.get(index));
    }

    /**
     * Where a described column stands.
     *
     * @param column its id
     * @return its index from 0, or empty if the table does not have it
     */
    public OptionalInt find(String column) {
        for (int index = 0; index < names.size(); index++) {
            if (declared(index).filter(known -> known.id().equals(column)).isPresent()) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * What a cell holds; in a table of keys and values, its key says what its value is.
     *
     * @param row the texts of its row
     * @param index where it stands in it, from 0
     * @return what it holds, null if its column is the author's own or unknown
     */
    public @Nullable ColumnShape cell(List<String> row, int index) {
        if (shape == null || index >= names.size() || names.get(index).startsWith("_")) {
            return null;
        }
        Optional<ColumnShape> column = declared(index);
        if (column.isEmpty()) {
            return shape.isOpen() && !names.get(index).isEmpty() ? shape.otherColumn(names.get(index)) : null;
        }
        boolean isValue = key >= 0 && key < row.size() && column.get().id().equals(VALUE);
        return isValue ? shape.key(row.get(key)).orElse(column.get()) : column.get();
    }

    /**
     * Tells whether a column holds the keys of a table of keys and values.
     *
     * @param index where it stands, from 0
     * @return whether it does
     */
    public boolean isKey(int index) {
        return index == key;
    }
}
