package org.thidua.rules.pack;

import org.thidua.rules.book.Row;

/** What sentences call a row: its id, or where it stands if it has none. */
final class RowName {
    private RowName() {}

    static String of(Row row) {
        String id = idOf(row);
        return id.isEmpty() ? row.place().shown() : id;
    }

    /** The name of a row in a sentence about another one, from which it differs even if both have the same id. */
    static String of(Row row, Row other) {
        return idOf(row).equals(idOf(other)) ? row.place().shown() : of(row);
    }

    private static String idOf(Row row) {
        return row.table().hasColumn("id") ? row.cell("id").text() : "";
    }
}
