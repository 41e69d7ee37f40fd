package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Content;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;

/**
 * All that changed from one pack to another.
 *
 * <p>There is no change if and only if both packs have the same fingerprint; every cell that says something else is named in
 * exactly one change, but for references to a thing that is called otherwise and is still meant.
 *
 * <p>Example: {@code I.2: tối đa 5 → 4; mức từ 90 lên 95}.
 */
public final class PackChanges {
    /** Stands for the table of figures, which no book has, where it is asked what is called otherwise. */
    public static final String FIGURES = Renames.FIGURES;

    private static final Words NONE = new Words("", "");

    private final Edition older;
    private final Edition newer;
    private final Renames renames;
    private final Map<String, Map<Content, Integer>> positions = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    private PackChanges(Edition older, Edition newer) {
        this.older = older;
        this.newer = newer;
        this.renames = Renames.between(older, newer);
    }

    /** A change, and where it comes in the order. */
    private record Found(RowChange change, int position) {}

    /**
     * Compares two packs.
     *
     * @param older the rules of the older one
     * @param before the rows of the older one
     * @param newer the rules of the newer one
     * @param after the rows of the newer one
     * @return the changes
     */
    public static PackChanges between(
            Rulebook older, ImmutableList<Content> before, Rulebook newer, ImmutableList<Content> after) {
        PackChanges changes = new PackChanges(new Edition(older, before), new Edition(newer, after));
        BookShape.PACK.tableIds().forEach(changes::compare);
        return changes;
    }

    /**
     * {@return the changes by what they are about: the pack, sources, attributes, criteria as they are printed, grades, the
     *     ranking, awards, deadlines, inspection, tests, what is known; those about one thing table by table}
     */
    public ImmutableList<RowChange> changes() {
        List<String> tables = BookShape.PACK.tableIds();
        return found.stream()
                .sorted(Comparator.comparing((Found one) ->
                                tables.indexOf(one.change().thing().table()))
                        .thenComparing(one -> positionOf(one.change().thing()))
                        .thenComparing(one -> Id.fold(one.change().thing().id()), Id::compareCodePoints)
                        .thenComparing(one -> tables.indexOf(one.change().table()))
                        .thenComparing(Found::position))
                .map(Found::change)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Which things of a table are called otherwise.
     *
     * @param table the stable id of the table, or {@link #FIGURES} for the figures that are called like their criterion
     * @return the new ids by the old ones, in lower case
     */
    public ImmutableMap<String, String> renamed(String table) {
        return renames.in(table);
    }

    private void compare(String table) {
        ImmutableMap<Content, Content> pairs = Pairing.of(table, older, newer, renames);
        Map<Content, Integer> order = order(table, pairs);
        positions.put(table, order);
        Set<Content> paired = Sets.newHashSet(pairs.values());
        for (Content before : older.rows(table)) {
            Content after = pairs.get(before);
            if (after == null) {
                ImmutableList<CellChange> cells = cells(before, false);
                add(
                        new RowChange(
                                table,
                                older.name(before),
                                thing(before, true),
                                ImmutableSet.of(Sort.REMOVED),
                                before.place(),
                                null,
                                cells,
                                ChangeText.whole(before, false, older.name(before), cells)),
                        before);
            } else {
                compare(before, after);
            }
        }
        for (Content after : newer.rows(table)) {
            if (!paired.contains(after)) {
                ImmutableList<CellChange> cells = cells(after, true);
                add(
                        new RowChange(
                                table,
                                newer.name(after),
                                thing(after, false),
                                ImmutableSet.of(Sort.ADDED),
                                null,
                                after.place(),
                                cells,
                                ChangeText.whole(after, true, newer.name(after), cells)),
                        after);
            }
        }
    }

    private void compare(Content before, Content after) {
        Translated told = Translated.of(before, renames);
        List<CellChange> cells = new ArrayList<>();
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        String table = after.table();
        for (String key : columns(before, after)) {
            boolean isId = key.equals("id");
            boolean strict =
                    isId && !ImmutableSet.of("bands", "levels", "cases").contains(table);
            String said = strict ? before.canonical(key) : told.value(key);
            if (!said.equals(after.canonical(key))) {
                cells.add(cell(table, key, told.written(key), after.value(key)));
                if (isId
                        && !before.canonical(key).isEmpty()
                        && !after.canonical(key).isEmpty()) {
                    sorts.add(Sort.RENAMED);
                } else if (key.equals(ChangeText.OWNERS.get(table))) {
                    sorts.add(Sort.MOVED);
                } else {
                    sorts.add(Sort.CHANGED);
                }
            }
        }
        if (!cells.isEmpty()) {
            boolean figure =
                    table.equals("criteria") && renames.in(Renames.FIGURES).containsKey(before.canonical("id"));
            Words text = ChangeText.changed(
                    before, after, new ChangeText.Names(older.name(before), newer.name(after), figure), sorts, cells);
            add(
                    new RowChange(
                            table,
                            newer.name(after),
                            thing(after, false),
                            ImmutableSet.copyOf(sorts),
                            before.place(),
                            after.place(),
                            ImmutableList.copyOf(cells),
                            text),
                    after);
        }
    }

    private void add(RowChange change, Content row) {
        found.add(new Found(change, position(row)));
    }

    private int position(Content row) {
        return positions.getOrDefault(row.table(), Map.of()).getOrDefault(row, -1);
    }

    /** Rows as they stand in the newer pack; each that is gone after the one that stood before it. */
    private Map<Content, Integer> order(String table, ImmutableMap<Content, Content> pairs) {
        Map<Content, List<Content>> behind = new HashMap<>();
        List<Content> all = new ArrayList<>();
        Content last = null;
        for (Content before : older.rows(table)) {
            Content after = pairs.get(before);
            if (after != null) {
                last = after;
            } else if (last == null) {
                all.add(before);
            } else {
                behind.computeIfAbsent(last, any -> new ArrayList<>()).add(before);
            }
        }
        for (Content after : newer.rows(table)) {
            all.add(after);
            all.addAll(behind.getOrDefault(after, List.of()));
        }
        Map<Content, Integer> order = new HashMap<>();
        all.forEach(row -> order.put(row, order.size()));
        return order;
    }

    /** The declared columns in the order in which they are described, then those of the author's choice. */
    private ImmutableSet<String> columns(Content before, @Nullable Content after) {
        Set<String> filled = new LinkedHashSet<>(Translated.of(before, renames).columns());
        if (after != null) {
            filled.addAll(after.values().keySet());
        }
        ImmutableSet.Builder<String> columns = ImmutableSet.builder();
        for (ColumnShape declared : BookShape.PACK.get(before.table()).columns()) {
            if (filled.contains(declared.id())) {
                columns.add(declared.id());
            }
        }
        return columns.addAll(filled).build();
    }

    private ImmutableList<CellChange> cells(Content row, boolean added) {
        ImmutableList.Builder<CellChange> cells = ImmutableList.builder();
        for (String key : columns(row, null)) {
            Content.Value value = row.value(key);
            if (value != null) {
                cells.add(cell(row.table(), key, added ? null : value, added ? value : null));
            }
        }
        return cells.build();
    }

    private static CellChange cell(
            String table, String key, Content.@Nullable Value before, Content.@Nullable Value after) {
        Content.Value known = Objects.requireNonNull(after == null ? before : after);
        boolean isKeyed = table.equals("pack") && key.equals("value");
        String column = isKeyed ? known.column().id() : key;
        return new CellChange(
                column,
                Terms.column(table, column, known.column()),
                before == null ? NONE : Terms.said(before),
                after == null ? NONE : Terms.said(after));
    }

    private int positionOf(Thing thing) {
        Content row = newer.find(thing.table(), Id.fold(thing.id()));
        Content known = row == null ? older.find(thing.table(), Id.fold(thing.id())) : row;
        return known == null ? -1 : position(known);
    }

    /** What a row is about, by its name in the newer pack as long as it is there. */
    private Thing thing(Content row, boolean gone) {
        return switch (row.table()) {
            case "bands", "levels", "cases", "scorers" ->
                row.canonical("criterion").equals("*")
                        ? new Thing("scorers", "*", new Words("nguồn chấm chung", "scorers of all other criteria"))
                        : named("criteria", row, "criterion", gone);
            case "conditions" -> row.canonical("of").equals("ranking") ? ranking() : owner(row, gone);
            case "ballots" -> named("awards", row, "award", gone);
            case "ranking" -> ranking();
            case "pack" -> new Thing("pack", "", new Words("Thông tin", "The pack"));
            case "inspection" -> new Thing("inspection", "", new Words("Kiểm tra", "Inspection"));
            case "acknowledged" -> new Thing("acknowledged", "", new Words("Đã biết", "Acknowledged"));
            case "tests" -> new Thing("tests", row.written("case"), NONE);
            default -> named(row.table(), row, "id", gone);
        };
    }

    private static Thing ranking() {
        return new Thing("ranking", "", new Words("Xếp hạng", "Ranking"));
    }

    private Thing owner(Content row, boolean gone) {
        Edition edition = gone ? older : newer;
        return edition.find("grades", row.canonical("of")) == null
                ? named("awards", row, "of", gone)
                : named("grades", row, "of", gone);
    }

    private Thing named(String table, Content row, String column, boolean gone) {
        String id = row.canonical(column);
        Content now = newer.find(table, gone ? renames.of(table, id) : id);
        Content known = now == null ? older.find(table, id) : now;
        if (known == null) {
            return new Thing(table, row.written(column), NONE);
        }
        String title = known.written("title");
        String english = known.written("title_en");
        return new Thing(table, known.written("id"), new Words(title, english.isEmpty() ? title : english));
    }
}
