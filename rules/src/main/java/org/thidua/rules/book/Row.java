package org.thidua.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thidua.core.problem.Place;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/** One row of a table. */
public final class Row {
    private final Table table;
    private final int number;
    private final ImmutableList<String> texts;
    private final ImmutableSet<Integer> refused;

    Row(Table table, int number, ImmutableList<String> texts, ImmutableSet<Integer> refused) {
        this.table = table;
        this.number = number;
        this.texts = texts;
        this.refused = refused;
    }

    /**
     * {@return the table it stands in}
     */
    public Table table() {
        return table;
    }

    /**
     * {@return where it stands, counted from 1 with the header: the first physical line of the record}
     */
    public int number() {
        return number;
    }

    /**
     * {@return the place of the row: the cell of its id, or column A if its table has no column of ids}
     */
    public Place place() {
        return table.place(number);
    }

    /**
     * One cell.
     *
     * @param column the id of the column; where a table may have further columns, also the name of one of them
     * @return the cell; a blank one, which stands at the row's place, if the file has no such column
     * @throws IllegalArgumentException if the table has no such column declared
     */
    public Cell cell(String column) {
        Table.Header header = table.header(column);
        if (header != null) {
            return cell(header);
        }
        TableShape shape = table.shape();
        if (shape.column(column).isEmpty() && !shape.isOpen()) {
            throw new IllegalArgumentException("no column " + column + " in table " + shape.id());
        }
        ColumnShape absent = shape.column(column).orElseGet(() -> shape.otherColumn(column));
        return new Cell(this, absent, null, "", false);
    }

    /**
     * The cells in columns beyond those declared, where the table may have them: of a unit, its attributes.
     *
     * @return the cells by the names of their columns as written, in the order of the file, blank ones too
     */
    public ImmutableMap<String, Cell> otherColumns() {
        ImmutableMap.Builder<String, Cell> others = ImmutableMap.builder();
        for (Table.Header header : table.headers()) {
            if (header.isOther()) {
                others.put(header.name(), cell(header));
            }
        }
        return others.buildOrThrow();
    }

    /** This row in another table of the same columns, with other texts in some cells, by their positions. */
    Row in(Table other, Map<Integer, String> changed) {
        List<String> copy = new ArrayList<>(texts);
        changed.forEach(copy::set);
        return new Row(other, number, ImmutableList.copyOf(copy), refused);
    }

    private Cell cell(Table.Header header) {
        int position = header.position();
        return new Cell(this, header.column(), header, texts.get(position), refused.contains(position));
    }
}
