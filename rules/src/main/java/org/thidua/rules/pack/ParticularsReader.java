package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.InspectionRow;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Source;
import org.thidua.core.pack.Particulars;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/**
 * Reads what no point depends on: where rows stand, dates of texts, notes, and what rows of scorers, grades and the
 * ranking rest on.
 */
final class ParticularsReader {
    private static final ImmutableList<String> WITH_NOTES = ImmutableList.of("criteria", "bands", "levels", "cases");

    private final Book book;
    private final Sources sources;
    private final Scheme scheme;

    ParticularsReader(Book book, Sources sources, Scheme scheme) {
        this.book = book;
        this.sources = sources;
        this.scheme = scheme;
    }

    Particulars particulars(
            ImmutableMap<String, Cell> header,
            ImmutableList<Particulars.Scorers> scorers,
            ImmutableList<Particulars.RankingRow> ranking,
            ImmutableList<InspectionRow> inspection) {
        ImmutableList.Builder<Particulars.Key> keys = ImmutableList.builder();
        header.forEach((key, cell) -> {
            if (!cell.isBlank()) {
                keys.add(new Particulars.Key(
                        key, cell.text(), dayIn(cell), cell.row().place()));
            }
        });
        return new Particulars(keys.build(), documents(), attributes(), scorers, ranking, inspection, bases(), notes());
    }

    private ImmutableList<Particulars.Document> documents() {
        Map<Id<Source>, Particulars.Document> documents = new LinkedHashMap<>();
        for (Row row : book.rows("sources")) {
            Source source = row.cell("id").isBlank()
                    ? null
                    : sources.byId().get(Id.<Source>of(row.cell("id").text()));
            if (source != null) {
                documents.putIfAbsent(
                        source.id(),
                        new Particulars.Document(
                                source,
                                row.place(),
                                dayIn(row.cell("issued_on")),
                                dayIn(row.cell("in_force_from")),
                                dayIn(row.cell("in_force_to")),
                                row.cell("url").text()));
            }
        }
        return ImmutableList.copyOf(documents.values());
    }

    private ImmutableMap<Id<Attribute>, Place> attributes() {
        Map<Id<Attribute>, Place> places = new LinkedHashMap<>();
        for (Row row : book.rows("attributes")) {
            if (!row.cell("id").isBlank()) {
                places.putIfAbsent(Id.of(row.cell("id").text()), row.place());
            }
        }
        return ImmutableMap.copyOf(places);
    }

    private ImmutableMap<Place, Basis> bases() {
        Map<Place, Basis> bases = new HashMap<>();
        for (Row row : book.rows("scorers")) {
            Cell cell = row.cell("criterion");
            Basis inherited = cell.isBlank() || cell.isAny()
                    ? null
                    : scheme.find(Id.<Criterion>of(cell.text()))
                            .map(criterion -> criterion.row().basis())
                            .orElse(null);
            sources.findBasisOf(row, inherited).ifPresent(basis -> bases.put(row.place(), basis));
        }
        for (Row row : book.rows("ranking")) {
            sources.findBasisOf(row, null).ifPresent(basis -> bases.put(row.place(), basis));
        }
        // What grades rest on is checked where they are read.
        for (Row row : book.rows("grades")) {
            sources.quietly().findBasisOf(row, null).ifPresent(basis -> bases.put(row.place(), basis));
        }
        return ImmutableMap.copyOf(bases);
    }

    private ImmutableMap<Place, String> notes() {
        Map<Place, String> notes = new HashMap<>();
        for (String table : WITH_NOTES) {
            for (Row row : book.rows(table)) {
                String note = row.cell("note").text();
                if (!note.isEmpty()) {
                    notes.put(row.place(), note);
                }
            }
        }
        return ImmutableMap.copyOf(notes);
    }

    /** The day that a cell holds; whether it is one where one is due was checked when the book was read. */
    private static @Nullable LocalDate dayIn(Cell cell) {
        return cell.date(new Problems()).orElse(null);
    }
}
