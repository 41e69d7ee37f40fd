package org.thidua.rules.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.thidua.core.value.Words;

/** A declared table: its names, its columns, and whether a book must have it. */
public final class TableShape {
    private static final String KEY = "key";
    private static final String ID = "id";

    private final String id;
    private final String label;
    private final ImmutableList<ColumnShape> columns;
    private final ImmutableList<ColumnShape> keys;
    private final boolean needed;
    private final boolean open;
    private final ImmutableMap<String, ColumnShape> columnByName;
    private final ImmutableMap<String, ColumnShape> keyByName;

    private TableShape(
            String id,
            String label,
            ImmutableList<ColumnShape> columns,
            ImmutableList<ColumnShape> keys,
            boolean needed,
            boolean open) {
        this.id = id;
        this.label = label;
        this.columns = columns;
        this.keys = keys;
        this.needed = needed;
        this.open = open;
        this.columnByName = byName(columns);
        this.keyByName = byName(keys);
    }

    static TableShape of(String id, String label, ColumnShape... columns) {
        return new TableShape(id, label, ImmutableList.copyOf(columns), ImmutableList.of(), false, false);
    }

    /** This table as one that every book must have. */
    TableShape needed() {
        return new TableShape(id, label, columns, keys, true, open);
    }

    /** This table as one that may have further columns of the author's choice. */
    TableShape open() {
        return new TableShape(id, label, columns, keys, needed, true);
    }

    /**
     * A further column of the author's choice.
     *
     * @param name its name
     * @return the column: of cases, what a figure must be; of units, an attribute
     */
    public ColumnShape otherColumn(String name) {
        return id.equals("cases") ? ColumnShape.ofCases(name) : ColumnShape.other(name);
    }

    /** This table as one whose rows are keys with their values. */
    TableShape keyed(ColumnShape... declaredKeys) {
        return new TableShape(id, label, columns, ImmutableList.copyOf(declaredKeys), needed, open);
    }

    /** This table with the columns that every table of rules may have. */
    TableShape with(ColumnShape... further) {
        return new TableShape(
                id,
                label,
                ImmutableList.<ColumnShape>builder()
                        .addAll(columns)
                        .add(further)
                        .build(),
                keys,
                needed,
                open);
    }

    /**
     * {@return the stable id, such as {@code bands}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return the Vietnamese label, such as {@code Thang điểm}}
     */
    public String label() {
        return label;
    }

    /**
     * {@return the name as a sentence says it: the label in Vietnamese, the id in English}
     */
    public Words name() {
        return new Words(label, id);
    }

    /**
     * {@return its declared columns, in the order in which they are described}
     */
    public ImmutableList<ColumnShape> columns() {
        return columns;
    }

    /**
     * {@return its declared keys, none unless its rows are keys with their values}
     */
    public ImmutableList<ColumnShape> keys() {
        return keys;
    }

    /**
     * {@return whether every book must have it}
     */
    public boolean isNeeded() {
        return needed;
    }

    /**
     * {@return whether it may have further columns of the author's choice}
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Finds a column.
     *
     * @param name its id or label, in any case
     * @return the column, or empty
     */
    public Optional<ColumnShape> column(String name) {
        return Optional.ofNullable(columnByName.get(CellText.key(name)));
    }

    /**
     * Finds a key.
     *
     * @param name its id or label, in any case
     * @return the key, or empty
     */
    public Optional<ColumnShape> key(String name) {
        return Optional.ofNullable(keyByName.get(CellText.key(name)));
    }

    /**
     * {@return the column that names a row, if there is one}
     */
    public Optional<ColumnShape> idColumn() {
        ColumnShape first = columns.get(0);
        return first.id().equals(ID) || first.id().equals(KEY) ? Optional.of(first) : Optional.empty();
    }

    /**
     * {@return the ids and labels that a wrong name of a column may have meant}
     */
    public ImmutableList<String> knownColumns() {
        return known(columns);
    }

    /**
     * {@return the ids and labels that a wrong key may have meant}
     */
    public ImmutableList<String> knownKeys() {
        return known(keys);
    }

    private static ImmutableMap<String, ColumnShape> byName(ImmutableList<ColumnShape> shapes) {
        ImmutableMap.Builder<String, ColumnShape> byName = ImmutableMap.builder();
        for (ColumnShape shape : shapes) {
            byName.put(CellText.key(shape.id()), shape);
            byName.put(CellText.key(shape.label()), shape);
        }
        return byName.buildOrThrow();
    }

    private static ImmutableList<String> known(ImmutableList<ColumnShape> shapes) {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        shapes.forEach(shape -> known.add(shape.id(), shape.label()));
        return known.build();
    }
}
