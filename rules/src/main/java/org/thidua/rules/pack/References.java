package org.thidua.rules.pack;

import java.util.Collection;
import java.util.Optional;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;

/** Looks up what one row says of another, and reports names that nothing has. */
final class References {
    private References() {}

    /** The id if it is known; otherwise that is reported at the cell with the nearest known one. */
    static <T> Optional<Id<T>> known(
            String written, Cell cell, Collection<Id<T>> known, Words what, Problems problems) {
        Id<T> id = Id.of(written);
        Optional<Id<T>> found = known.stream().filter(id::equals).findFirst();
        if (found.isEmpty()) {
            problems.add(
                    Fault.REFERENCE_UNKNOWN,
                    cell.place(),
                    written,
                    "what",
                    what,
                    "value",
                    written,
                    "nearest",
                    nearest(written, known));
        }
        return found;
    }

    static String nearest(String written, Collection<? extends Id<?>> known) {
        return Nearest.to(written, known.stream().map(Id::toString).toList()).orElse("");
    }
}
