package org.thidua.rules.pack;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/**
 * The sources of a pack, and what each row rests on.
 *
 * <p>A row without a source takes that of its criterion or award; a status not given is its source's; a source without
 * a status is illustrative if it names no document, otherwise verified.
 */
final class Sources {
    private static final Words SOURCE = new Words("căn cứ", "source");
    /** Stands in where a source is missing, which is an error: nothing is scored with it. */
    private static final Basis NONE =
            new Basis(new Source(Id.of("?"), "", "", Status.ILLUSTRATIVE), "", Status.ILLUSTRATIVE);

    private final ImmutableMap<Id<Source>, Source> byId;
    private final Problems problems;

    private Sources(ImmutableMap<Id<Source>, Source> byId, Problems problems) {
        this.byId = byId;
        this.problems = problems;
    }

    static Sources read(Book book, Problems problems) {
        Map<Id<Source>, Source> sources = new LinkedHashMap<>();
        Unique<Source> unique = new Unique<>(problems);
        for (Row row : book.rows("sources")) {
            row.cell("id")
                    .<Source>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("id")))
                    .ifPresent(id -> {
                        String document = row.cell("document").text();
                        Status status = row.cell("status")
                                .word(Vocabulary.STATUSES, Status.class, problems)
                                .orElse(document.isEmpty() ? Status.ILLUSTRATIVE : Status.VERIFIED);
                        Source source =
                                new Source(id, document, row.cell("title").text(), status);
                        checkStatus(source, status, row.cell("status"), problems);
                        sources.put(id, source);
                    });
        }
        return new Sources(ImmutableMap.copyOf(sources), problems);
    }

    ImmutableMap<Id<Source>, Source> byId() {
        return byId;
    }

    /** The same sources, for rows whose faults were reported before. */
    Sources quietly() {
        return new Sources(byId, new Problems());
    }

    /** What a row rests on; that it rests on nothing is reported. */
    Basis basisOf(Row row, @Nullable Basis inherited, Words what, String id) {
        return findBasisOf(row, inherited).orElseGet(() -> {
            if (row.cell("source").isBlank()) {
                problems.add(Fault.SOURCE_MISSING, row.cell("source").place(), "", "what", what, "id", id);
            }
            return NONE;
        });
    }

    /** What a row rests on, or empty if it names no known source and inherits none. */
    Optional<Basis> findBasisOf(Row row, @Nullable Basis inherited) {
        Cell cell = row.cell("source");
        Cell statusCell = row.cell("status");
        String clause = row.cell("clause").text();
        Optional<Status> status = statusCell.word(Vocabulary.STATUSES, Status.class, problems);
        if (cell.isBlank()) {
            if (inherited == null) {
                return Optional.empty();
            }
            status.ifPresent(given -> checkStatus(inherited.source(), given, statusCell, problems));
            return Optional.of(new Basis(
                    inherited.source(),
                    clause.isEmpty() ? inherited.clause() : clause,
                    status.orElse(inherited.status())));
        }
        return References.known(cell.text(), cell, byId.keySet(), SOURCE, problems)
                .map(id -> {
                    Source source = byId.get(id);
                    if (source == null) {
                        throw new IllegalStateException("a known source");
                    }
                    status.ifPresent(given -> checkStatus(source, given, statusCell, problems));
                    return new Basis(source, clause, status.orElse(source.status()));
                });
    }

    private static void checkStatus(Source source, Status status, Cell cell, Problems problems) {
        boolean illustrative = status == Status.ILLUSTRATIVE;
        if (illustrative == source.document().isEmpty()) {
            return;
        }
        Words reason = illustrative
                ? new Words("căn cứ có văn bản", "the source names a document")
                : new Words("căn cứ không có văn bản", "the source names no document");
        problems.add(
                Fault.STATUS_DIFFERS,
                cell.place(),
                status.word(),
                "status",
                status.word(),
                "source",
                source.id(),
                "reason",
                reason);
    }
}
