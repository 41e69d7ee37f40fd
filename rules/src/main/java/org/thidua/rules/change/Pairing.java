package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.thidua.rules.book.Content;

/**
 * Puts the rows of one table in pairs: those that say the same, then those of the same id or key, then those that are most
 * alike.
 *
 * <p>A band that is put in the middle of others gets no partner, and those after it keep theirs, whatever they are numbered.
 */
final class Pairing {
    /** What rows belong to, and what tells those of one owner apart; tables not named here are told by id alone. */
    private static final ImmutableMap<String, Keys> KEYS = ImmutableMap.<String, Keys>builder()
            .put("pack", new Keys(ImmutableList.of(), ImmutableList.of("key"), false))
            .put("bands", new Keys(ImmutableList.of("criterion"), ImmutableList.of("id"), true))
            .put("levels", new Keys(ImmutableList.of("criterion"), ImmutableList.of("id"), true))
            .put("cases", new Keys(ImmutableList.of("criterion"), ImmutableList.of("id"), true))
            .put("scorers", new Keys(ImmutableList.of("criterion"), ImmutableList.of("role"), false))
            .put("ranking", new Keys(ImmutableList.of("scope"), ImmutableList.of("order"), true))
            .put("ballots", new Keys(ImmutableList.of(), ImmutableList.of("award"), false))
            .put("inspection", new Keys(ImmutableList.of(), ImmutableList.of("item"), false))
            .put("tests", new Keys(ImmutableList.of("case"), ImmutableList.of("given", "then"), true))
            .put("acknowledged", new Keys(ImmutableList.of("code"), ImmutableList.of("at"), true))
            .buildOrThrow();

    private static final Keys BY_ID = new Keys(ImmutableList.of(), ImmutableList.of("id"), false);

    private final List<Content> gone;
    private final List<Content> come;
    private final Map<Content, Translated> told = new LinkedHashMap<>();
    private final Map<Content, Content> pairs = new LinkedHashMap<>();

    private Pairing(ImmutableList<Content> older, ImmutableList<Content> newer, Renames renames) {
        this.gone = new ArrayList<>(older);
        this.come = new ArrayList<>(newer);
        older.forEach(row -> told.put(row, Translated.of(row, renames)));
    }

    private record Keys(ImmutableList<String> group, ImmutableList<String> key, boolean loose) {}

    /** The rows of the newer pack by their partners in the older one. */
    static ImmutableMap<Content, Content> of(String table, Edition older, Edition newer, Renames renames) {
        Pairing pairing = new Pairing(older.rows(table), newer.rows(table), renames);
        pairing.pair(KEYS.getOrDefault(table, BY_ID));
        return ImmutableMap.copyOf(pairing.pairs);
    }

    private void pair(Keys keys) {
        pairAll((before, after) -> before.isAll(after));
        if (keys.loose()) {
            pairAll((before, after) -> before.columnsOf(after).stream()
                    .filter(column -> !keys.key().contains(column))
                    .allMatch(column -> before.value(column).equals(after.canonical(column))));
        }
        pairAll((before, after) ->
                same(keys.group(), before, after) && hasAny(keys.key(), after) && same(keys.key(), before, after));
        if (keys.loose()) {
            pairAlike(keys);
        }
        if (!keys.group().isEmpty()) {
            pairAll((before, after) ->
                    keys.key().contains("id") && !before.value("id").isEmpty() && same(keys.key(), before, after));
            pairAll((before, after) -> before.columnsOf(after).stream()
                    .filter(column -> !keys.group().contains(column))
                    .allMatch(column -> before.value(column).equals(after.canonical(column))));
        }
    }

    private void pairAll(BiPredicate<Translated, Content> fits) {
        for (Content before : List.copyOf(gone)) {
            Translated row = translated(before);
            come.stream().filter(after -> fits.test(row, after)).findFirst().ifPresent(after -> take(before, after));
        }
    }

    /** What is left of one owner goes by how much is alike, at least a third of what is filled. */
    private void pairAlike(Keys keys) {
        record Likeness(Content before, Content after, int same) {}
        List<Likeness> found = new ArrayList<>();
        for (Content before : gone) {
            Translated row = translated(before);
            for (Content after : come) {
                if (same(keys.group(), row, after)) {
                    List<String> columns = row.columnsOf(after).stream()
                            .filter(column -> !keys.group().contains(column))
                            .toList();
                    int same = (int) columns.stream()
                            .filter(column -> row.value(column).equals(after.canonical(column)))
                            .count();
                    if (same * 3 >= columns.size() && same > 0) {
                        found.add(new Likeness(before, after, same));
                    }
                }
            }
        }
        found.sort(Comparator.comparing((Likeness one) -> -one.same()));
        for (Likeness one : found) {
            if (gone.contains(one.before()) && come.contains(one.after())) {
                take(one.before(), one.after());
            }
        }
    }

    private void take(Content before, Content after) {
        gone.remove(before);
        come.remove(after);
        pairs.put(before, after);
    }

    private Translated translated(Content before) {
        return Objects.requireNonNull(told.get(before));
    }

    private static boolean same(List<String> columns, Translated before, Content after) {
        return columns.stream().allMatch(column -> before.value(column).equals(after.canonical(column)));
    }

    private static boolean hasAny(List<String> columns, Content after) {
        return columns.stream().anyMatch(column -> !after.canonical(column).isEmpty());
    }
}
