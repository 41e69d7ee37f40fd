package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thidua.rules.book.Content;

/**
 * Which things are called otherwise in the newer pack: an id went, another came, and the title, or else all the rest, stayed.
 *
 * <p>Example: criterion {@code I.2} is {@code I.5}; then row {@code I.2/1} is {@code I.5/1}, and a condition on
 * {@code criterion.I.2} one on {@code criterion.I.5}.
 */
final class Renames {
    /** Tables whose rows others refer to, each after those it refers to itself. */
    private static final ImmutableList<String> TABLES =
            ImmutableList.of("sources", "attributes", "deadlines", "criteria", "grades", "awards", "conditions");

    /** Stands for the table of figures, which no book has. */
    static final String FIGURES = "figures";

    private final Map<String, Map<String, String>> newIds = new HashMap<>();

    private Renames() {}

    static Renames between(Edition older, Edition newer) {
        Renames renames = new Renames();
        TABLES.forEach(table -> renames.newIds.put(table, new HashMap<>()));
        for (String table : TABLES) {
            renames.find(table, older, newer);
        }
        renames.findFigures(older, newer);
        return renames;
    }

    /** The new canonical id of a thing, the same unless it is called otherwise. */
    String of(String table, String id) {
        return newIds.getOrDefault(table, Map.of()).getOrDefault(id, id);
    }

    /** The new ids of a table's rows that are called otherwise, by the old ones. */
    ImmutableMap<String, String> in(String table) {
        return ImmutableMap.copyOf(newIds.getOrDefault(table, Map.of()));
    }

    /** A figure without a name of its own is called like the criterion that reads it. */
    private void findFigures(Edition older, Edition newer) {
        Map<String, String> figures = new HashMap<>();
        in("criteria").forEach((id, newId) -> {
            Content before = older.find("criteria", id);
            Content after = newer.find("criteria", newId);
            if (before != null
                    && after != null
                    && before.value("measure") == null
                    && after.value("measure") == null
                    && newer.readsFigure(newId)) {
                figures.put(id, newId);
            }
        });
        newIds.put(FIGURES, figures);
    }

    private void find(String table, Edition older, Edition newer) {
        List<Content> gone = new ArrayList<>(older.rows(table).stream()
                .filter(row -> newer.find(table, row.canonical("id")) == null)
                .toList());
        Set<Content> come = new HashSet<>();
        List<Content> ordered = newer.rows(table).stream()
                .filter(row -> older.find(table, row.canonical("id")) == null)
                .toList();
        come.addAll(ordered);
        // Parents first: what is left of a child is told by the parent's new name.
        Map<Integer, List<Content>> byDepth = new HashMap<>();
        gone.forEach(row -> byDepth.computeIfAbsent(depth(row, older), any -> new ArrayList<>())
                .add(row));
        byDepth.keySet().stream()
                .sorted()
                .forEach(depth -> match(table, byDepth.getOrDefault(depth, List.of()), ordered, come));
    }

    private void match(String table, List<Content> gone, List<Content> ordered, Set<Content> come) {
        record Match(Content before, Content after, int same) {}
        List<Match> matches = new ArrayList<>();
        for (Content before : gone) {
            Translated told = Translated.of(before, this);
            for (Content after : ordered) {
                if (come.contains(after) && isSame(before, told, after)) {
                    matches.add(new Match(before, after, told.same(after)));
                }
            }
        }
        matches.sort(Comparator.comparing((Match match) -> -match.same()));
        Set<Content> done = new HashSet<>();
        for (Match match : matches) {
            if (!done.contains(match.before()) && come.remove(match.after())) {
                done.add(match.before());
                newIds.getOrDefault(table, new HashMap<>())
                        .put(match.before().canonical("id"), match.after().canonical("id"));
            }
        }
    }

    private static boolean isSame(Content before, Translated told, Content after) {
        boolean titled = !before.canonical("title").isEmpty()
                && before.canonical("title").equals(after.canonical("title"))
                && before.canonical("document").equals(after.canonical("document"));
        return titled || told.isAllBut("id", after);
    }

    private static int depth(Content row, Edition edition) {
        int depth = 0;
        Content at = row;
        while (at != null && at.value("parent") != null && depth < 1000) {
            at = edition.find(row.table(), at.canonical("parent"));
            depth++;
        }
        return depth;
    }
}
