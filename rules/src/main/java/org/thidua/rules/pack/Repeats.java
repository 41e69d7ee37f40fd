package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Row;

/**
 * Notices rows that say again what an earlier row says.
 *
 * @param <S> what a row says, equal for rows that could stand for each other
 */
final class Repeats<S> {
    private final Problems problems;
    private final Map<S, Row> first = new HashMap<>();

    Repeats(Problems problems) {
        this.problems = problems;
    }

    /** Whether no earlier row says this; if one does, that is reported at the place. */
    boolean isNew(S said, Row row, Place place, Words reason) {
        Row before = first.putIfAbsent(said, row);
        if (before != null) {
            problems.add(
                    Fault.ROW_REDUNDANT,
                    place,
                    "",
                    "row",
                    RowName.of(row),
                    "first",
                    RowName.of(before, row),
                    "reason",
                    reason);
        }
        return before == null;
    }

    /** Takes note of something a row says by the way. */
    void note(S said, Row row) {
        first.putIfAbsent(said, row);
    }

    /** For which units a row stands, however that is spelt. */
    static When plain(When when) {
        return new When(
                when.attribute(),
                when.others(),
                when.values().stream().map(Repeats::plain).collect(ImmutableList.toImmutableList()));
    }

    /** A value as comparisons take it, however it is spelt. */
    static Datum plain(Datum value) {
        return new Datum(Id.fold(value.toString()), value.number());
    }
}
