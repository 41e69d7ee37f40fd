package org.thidua.rules.trial;

import java.util.Optional;
import java.util.Set;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.trial.Trial;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** One row of the tests of a pack, and what is wrong in it. */
final class TestRow {
    private final Row row;
    private final Id<Trial> id;
    private final Set<String> unread;
    private final Problems problems;

    /**
     * A row.
     *
     * @param row the row
     * @param id the case it belongs to
     * @param unread the folded ids of things that are written in the pack and may not have been read, with which no
     *     name is wrong
     * @param problems receives what is wrong
     */
    TestRow(Row row, Id<Trial> id, Set<String> unread, Problems problems) {
        this.row = row;
        this.id = id;
        this.unread = unread;
        this.problems = problems;
    }

    Cell cell(String column) {
        return row.cell(column);
    }

    /** Whether two cells that go together are both filled; one without the other is told at the blank one. */
    boolean hasBoth(String name, String value) {
        Cell named = row.cell(name);
        Cell valued = row.cell(value);
        if (named.isBlank() && valued.isBlank()) {
            return false;
        }
        if (named.isBlank() || valued.isBlank()) {
            Cell blank = named.isBlank() ? named : valued;
            Cell other = named.isBlank() ? valued : named;
            wrong(
                    blank,
                    "",
                    new Words(
                            "có \"" + other.columnName() + "\" mà không có \"" + blank.columnName() + "\"",
                            "it has \"" + other.columnName() + "\" but no \"" + blank.columnName() + "\""));
            return false;
        }
        return named.isFilled(problems) && valued.isFilled(problems);
    }

    boolean isBlank() {
        return row.cell("given").isBlank()
                && row.cell("value").isBlank()
                && row.cell("then").isBlank()
                && row.cell("result").isBlank();
    }

    <T> Optional<T> find(Cell cell, Names<T> names) {
        String written = cell.datum().text();
        Optional<T> found = names.find(written);
        if (found.isEmpty() && unread.stream().noneMatch(Id.fold(written)::endsWith)) {
            String nearest = names.nearest(written);
            wrong(
                    cell,
                    nearest,
                    new Words(
                            "không có \"" + written + "\"" + (nearest.isEmpty() ? "" : ", gần nhất là " + nearest),
                            "there is no \"" + written + "\""
                                    + (nearest.isEmpty() ? "" : ", the nearest is " + nearest)));
        }
        return found;
    }

    /** A value that is not what is due. */
    void notDue(Cell cell, Words due, String sample) {
        String written = cell.datum().text();
        wrong(
                cell,
                sample,
                new Words("\"" + written + "\" không phải " + due.vi(), "\"" + written + "\" is not " + due.en()));
    }

    void twice(Cell cell, Cell first) {
        wrong(
                cell,
                "",
                new Words(
                        "\"" + cell.datum().text() + "\" đã có ở "
                                + first.place().shown(),
                        "\"" + cell.datum().text() + "\" stands at "
                                + first.place().shown() + " already"));
    }

    void wrong(Cell cell, String example, Words reason) {
        problems.add(Fault.TEST_WRONG, cell.place(), example, "case", id, "reason", reason);
    }
}
