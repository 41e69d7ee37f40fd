package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.prose.Prose;
import org.thidua.core.prose.Sentence;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Content;
import org.thidua.rules.shape.BookShape;

/** One of two packs that are compared: the rows of its book, table by table, in an order that files have no part in. */
final class Edition {
    private static final String ID = "id";

    private final Rulebook rulebook;
    private final ImmutableMap<String, ImmutableList<Content>> rows;
    private final ImmutableMap<String, ImmutableMap<String, Content>> byId;
    private final Map<Content, String> names = new HashMap<>();

    Edition(Rulebook rulebook, ImmutableList<Content> contents) {
        this.rulebook = rulebook;
        Map<String, Integer> read = new HashMap<>();
        Map<String, String> derived = new HashMap<>();
        for (Sentence sentence : Prose.of(rulebook)) {
            read.putIfAbsent(row(sentence.place()), read.size());
            derived.putIfAbsent(row(sentence.place()), sentence.id());
        }
        Comparator<Content> order = Comparator.comparing(
                        (Content row) -> read.getOrDefault(row(row.place()), Integer.MAX_VALUE))
                .thenComparing(Edition::spelled, Id::compareCodePoints);
        Map<String, List<Content>> byTable = contents.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(Content::table, LinkedHashMap::new, Collectors.toList()));
        ImmutableMap.Builder<String, ImmutableList<Content>> ordered = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, Content>> named = ImmutableMap.builder();
        for (String table : BookShape.PACK.tableIds()) {
            ImmutableList<Content> ofTable = ImmutableList.copyOf(byTable.getOrDefault(table, List.of()));
            ordered.put(table, ofTable);
            Map<String, Content> ids = new LinkedHashMap<>();
            ofTable.stream()
                    .filter(row -> row.value(ID) != null)
                    .forEach(row -> ids.putIfAbsent(row.canonical(ID), row));
            named.put(table, ImmutableMap.copyOf(ids));
        }
        this.rows = ordered.buildOrThrow();
        this.byId = named.buildOrThrow();
        contents.forEach(row -> names.put(row, derived.getOrDefault(row(row.place()), keyOf(row))));
    }

    /** The rows of a table as a reader meets them. */
    ImmutableList<Content> rows(String table) {
        return Objects.requireNonNull(rows.get(table));
    }

    /** The row of a table that has an id, by its canonical text. */
    @Nullable
    Content find(String table, String id) {
        ImmutableMap<String, Content> known = byId.get(table);
        return known == null ? null : known.get(id);
    }

    /** Whether a criterion reads the figure that is called like itself. */
    boolean readsFigure(String criterion) {
        return rulebook.scheme()
                .find(Id.<Criterion>of(criterion))
                .filter(known -> known.figures().contains(Id.<Measure>of(criterion)))
                .isPresent();
    }

    /** What a row is called: its id, the one it has by its place among others, or what tells it from others. */
    String name(Content row) {
        return Objects.requireNonNull(names.get(row));
    }

    /** Everything that a row says, as one text. */
    static String spelled(Content row) {
        return row.values().entrySet().stream()
                .map(cell -> cell.getKey() + "\u0000" + cell.getValue().canonical())
                .collect(Collectors.joining("\u0001"));
    }

    private static String row(Place place) {
        return place.table() + "!" + place.row();
    }

    /** What tells a row without an id from others of its table. */
    private static String keyOf(Content row) {
        if (row.table().equals("tests")) {
            String about = row.written("given").isEmpty() ? row.written("then") : row.written("given");
            return row.written("case") + "/" + about;
        }
        if (row.table().equals("acknowledged")) {
            return row.written("code") + "/" + row.written("at");
        }
        String first = row.value(ID) == null ? "" : row.written(ID);
        return first.isEmpty() ? row.place().at() : first;
    }
}
