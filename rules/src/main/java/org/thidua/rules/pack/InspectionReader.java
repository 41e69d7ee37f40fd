package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.Duties;
import org.thidua.core.compliance.InspectionRow;
import org.thidua.core.criteria.Basis;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** Reads what inspections and conferences must be like: each item once, with limits in order. */
final class InspectionReader {
    private static final Words ITEM = new Words("Nội dung kiểm tra", "Item of inspections");
    private static final int MOST = 1_000_000;

    private final Sources sources;
    private final Problems problems;

    private InspectionReader(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static ImmutableList<InspectionRow> read(Book book, Sources sources, Problems problems) {
        InspectionReader reader = new InspectionReader(sources, problems);
        ImmutableList.Builder<InspectionRow> rows = ImmutableList.builder();
        Unique<InspectionRow> unique = new Unique<>(problems);
        for (Row row : book.rows("inspection")) {
            Cell cell = row.cell("item");
            cell.<InspectionRow>id(problems)
                    .filter(item -> unique.isNew(item, cell))
                    .flatMap(item -> reader.row(item, row))
                    .ifPresent(rows::add);
        }
        return rows.build();
    }

    private Optional<InspectionRow> row(Id<InspectionRow> item, Row row) {
        Basis basis = sources.basisOf(row, null, ITEM, item.toString());
        Integer min = whole(row.cell("min"));
        Integer max = whole(row.cell("max"));
        Integer order = whole(row.cell("order"));
        if (!Duties.isItem(item.toString())) {
            List<String> known = new ArrayList<>(Duties.ITEMS);
            known.sort(Id::compareCodePoints);
            known.add("level.…");
            problems.add(
                    Fault.WORD_UNKNOWN,
                    row.cell("item").place(),
                    item.toString(),
                    "value",
                    item,
                    "column",
                    row.cell("item").columnName(),
                    "nearest",
                    Nearest.to(item.toString(), known).orElse(""),
                    "known",
                    String.join(", ", known));
            return Optional.empty();
        }
        if (min != null && max != null && min > max) {
            Words reason = new Words(
                    "ít nhất " + min + " lớn hơn nhiều nhất " + max, "at least " + min + " is above at most " + max);
            problems.add(Fault.DUTY_WRONG, row.cell("min").place(), "", "duty", item, "reason", reason);
            return Optional.empty();
        }
        return Optional.of(new InspectionRow(
                item.toString(),
                min,
                max,
                order,
                new org.thidua.core.criteria.Row(item.toString(), row.place(), basis)));
    }

    private @Nullable Integer whole(Cell cell) {
        if (cell.isBlank() || cell.isAny()) {
            return null;
        }
        OptionalInt number = cell.wholeNumber(0, MOST, problems);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
