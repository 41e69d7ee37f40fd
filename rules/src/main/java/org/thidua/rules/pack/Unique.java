package org.thidua.rules.pack;

import java.util.HashMap;
import java.util.Map;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Cell;

/** Notices ids that are given twice in one table. */
final class Unique<T> {
    private final Problems problems;
    private final Map<Id<T>, Cell> first = new HashMap<>();

    Unique(Problems problems) {
        this.problems = problems;
    }

    /** Whether the id was not given before; if it was, that is reported at the cell. */
    boolean isNew(Id<T> id, Cell cell) {
        Cell before = first.putIfAbsent(id, cell);
        if (before != null) {
            problems.add(
                    Fault.ID_TWICE,
                    cell.place(),
                    id.toString(),
                    "value",
                    id,
                    "first",
                    before.place().shown());
        }
        return before == null;
    }
}
