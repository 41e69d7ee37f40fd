package org.thidua.rules.pack;

import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Row;

/** Reports rows that can never apply, whatever the units are and whatever is handed in. */
final class Unreachable {
    private Unreachable() {}

    static void report(Row row, Place place, Words reason, Problems problems) {
        problems.add(Fault.ROW_UNREACHABLE, place, "", "row", RowName.of(row), "reason", reason);
    }
}
