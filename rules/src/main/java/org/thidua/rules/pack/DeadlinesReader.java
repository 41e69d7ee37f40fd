package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.dossier.Moment;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Reads what is due when, to whom, and whose duty it is. */
final class DeadlinesReader {
    private static final Words DEADLINE = new Words("Hạn nộp", "Deadline");

    private final Sources sources;
    private final Problems problems;

    private DeadlinesReader(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * All deadlines by id. One that cannot be read is among them with a day of its own, so that nothing that names it is
     * reported, too; such a pack is refused.
     */
    static ImmutableMap<Id<Deadline>, Deadline> read(Book book, Sources sources, Problems problems) {
        DeadlinesReader reader = new DeadlinesReader(sources, problems);
        Map<Id<Deadline>, Deadline> deadlines = new LinkedHashMap<>();
        Unique<Deadline> unique = new Unique<>(problems);
        for (Row row : book.rows("deadlines")) {
            Cell idCell = row.cell("id");
            idCell.<Deadline>id(problems)
                    .filter(id -> unique.isNew(id, idCell))
                    .ifPresent(id -> deadlines.put(id, reader.deadline(id, row)));
        }
        return ImmutableMap.copyOf(deadlines);
    }

    private Deadline deadline(Id<Deadline> id, Row row) {
        Basis basis = sources.basisOf(row, null, DEADLINE, id.toString());
        Cell on = row.cell("on");
        Cell boundaryCell = row.cell("boundary");
        Deadline.Obligor duty = row.cell("duty")
                .word(Vocabulary.DUTIES, Deadline.Obligor.class, problems)
                .orElse(null);
        boolean open = on.isAny() && duty == Deadline.Obligor.INSPECTED;
        boolean filled = open ? on.isFilled(problems) : Filled.all(problems, on, boundaryCell);
        Deadline.Boundary boundary = boundaryCell
                .word(Vocabulary.BOUNDARIES, Deadline.Boundary.class, problems)
                .orElse(Deadline.Boundary.BY);
        Optional<Moment> moment =
                filled && isSound(id, on, boundary, duty) && !open ? on.moment(problems) : Optional.empty();
        return new Deadline(
                new org.thidua.core.criteria.Row(id.toString(), row.cell("id").place(), basis),
                id,
                row.cell("title").text(),
                open ? null : moment.map(Moment::date).orElse(LocalDate.EPOCH),
                moment.map(Moment::time).orElse(null),
                boundary,
                duty,
                row.cell("to").list().stream()
                        .map(Id::<Deadline.Recipient>of)
                        .collect(ImmutableList.toImmutableList()));
    }

    private boolean isSound(Id<Deadline> id, Cell on, Deadline.Boundary boundary, Deadline.@Nullable Obligor duty) {
        Words wrong = wrong(on, boundary, duty);
        if (wrong != null) {
            problems.add(Fault.DUTY_WRONG, on.place(), "", "duty", id, "reason", wrong);
        }
        return wrong == null;
    }

    private static @Nullable Words wrong(Cell on, Deadline.Boundary boundary, Deadline.@Nullable Obligor duty) {
        if (on.isAny() && duty != Deadline.Obligor.INSPECTED) {
            return new Words(
                    "chỉ báo cáo của đơn vị được kiểm tra mới để ngày là *, tức ngày bắt đầu kiểm tra",
                    "only reports of inspected units may have * for a day, which is the day the inspection begins");
        }
        boolean window = duty == Deadline.Obligor.INSPECTION || duty == Deadline.Obligor.CONFERENCE;
        return boundary == Deadline.Boundary.FROM && !window
                ? new Words(
                        "ranh giới \"kể từ\" chỉ dùng cho kiểm tra hoặc hội nghị",
                        "the boundary \"from\" is for inspections and conferences only")
                : null;
    }
}
