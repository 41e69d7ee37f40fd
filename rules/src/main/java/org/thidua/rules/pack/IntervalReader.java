package org.thidua.rules.pack;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Intervals;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/**
 * Reads intervals: exactly one of {@code from} (≥) and {@code above} (&gt;), exactly one of {@code to} (≤) and
 * {@code below} (&lt;), each a number or {@code *} for an open end.
 */
final class IntervalReader {
    private final Problems problems;

    IntervalReader(Problems problems) {
        this.problems = problems;
    }

    /** An interval and the cells of its two ends. */
    record Cells(Range<Exact> interval, Place lower, Place upper) {
        /** From the cell of one end to that of the other. */
        Place place() {
            return lower.to(upper);
        }
    }

    Optional<Cells> read(Row row) {
        Cell lower = oneOf(row.cell("from"), row.cell("above"));
        Cell upper = oneOf(row.cell("to"), row.cell("below"));
        if (lower == null || upper == null) {
            return Optional.empty();
        }
        Optional<Range<Exact>> left = bound(lower, row.cell("from").isBlank(), true);
        Optional<Range<Exact>> right = bound(upper, row.cell("to").isBlank(), false);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (!left.get().isConnected(right.get())
                || left.get().intersection(right.get()).isEmpty()) {
            problems.add(
                    Fault.INTERVAL_EMPTY,
                    lower.place().to(upper.place()),
                    "",
                    "interval",
                    Intervals.ends(left.get(), right.get()));
            return Optional.empty();
        }
        return Optional.of(new Cells(left.get().intersection(right.get()), lower.place(), upper.place()));
    }

    private @Nullable Cell oneOf(Cell inclusive, Cell exclusive) {
        if (inclusive.isBlank() != exclusive.isBlank()) {
            return inclusive.isBlank() ? exclusive : inclusive;
        }
        problems.add(
                Fault.BOUND_ONE_OF,
                inclusive.place(),
                "",
                "one",
                inclusive.columnName(),
                "other",
                exclusive.columnName(),
                "found",
                inclusive.isBlank() ? 0 : 2);
        return null;
    }

    private Optional<Range<Exact>> bound(Cell cell, boolean open, boolean lower) {
        if (cell.isAny()) {
            return Optional.of(Range.all());
        }
        BoundType type = open ? BoundType.OPEN : BoundType.CLOSED;
        return cell.number(problems).map(number -> lower ? Range.downTo(number, type) : Range.upTo(number, type));
    }
}
