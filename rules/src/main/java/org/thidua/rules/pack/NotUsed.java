package org.thidua.rules.pack;

import java.util.List;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** Reports cells that are filled although the rule of their row never reads them. */
final class NotUsed {
    private NotUsed() {}

    static void report(Row row, List<String> columns, Words reader, Problems problems) {
        for (String column : columns) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                problems.add(
                        Fault.CELL_NOT_USED,
                        cell.place(),
                        cell.text(),
                        "column",
                        cell.columnName(),
                        "value",
                        cell.text(),
                        "reader",
                        reader);
            }
        }
    }
}
