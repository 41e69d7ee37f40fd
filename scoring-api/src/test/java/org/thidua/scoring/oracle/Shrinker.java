package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a failing book smaller for as long as it fails in the same way. */
final class Shrinker {
    private static final Set<String> UNIT_COLUMNS = Set.of("unit", "who", "id");
    private static final int MOST_TRIES = 4_000;

    private final Predicate<Pair> fails;
    private Pair smallest;
    private int tries;

    private Shrinker(Pair pair, Predicate<Pair> fails) {
        this.smallest = pair;
        this.fails = fails;
    }

    /** The smallest pair that could be found and still fails. */
    static Pair shrink(Pair pair, Predicate<Pair> fails) {
        Shrinker shrinker = new Shrinker(pair, fails);
        boolean smaller = true;
        while (smaller && shrinker.tries < MOST_TRIES) {
            smaller = shrinker.units();
            smaller |= shrinker.criteria();
            smaller |= shrinker.tables();
            smaller |= shrinker.rows();
            smaller |= shrinker.cells();
        }
        return shrinker.smallest;
    }

    private boolean take(Pair candidate) {
        tries++;
        if (tries < MOST_TRIES && fails.test(candidate)) {
            smallest = candidate;
            return true;
        }
        return false;
    }

    private Pair with(boolean pack, Map<String, List<List<String>>> book) {
        return pack
                ? new Pair(book, smallest.season(), smallest.drawn())
                : new Pair(smallest.pack(), book, smallest.drawn());
    }

    private static Map<String, List<List<String>>> without(Map<String, List<List<String>>> book, Predicate<Row> goes) {
        Map<String, List<List<String>>> left = new TreeMap<>();
        book.forEach((table, grid) -> {
            List<Row> rows = Row.of(book, table);
            List<List<String>> kept = new ArrayList<>(List.of(grid.get(0)));
            for (int at = 0; at < rows.size(); at++) {
                if (!goes.test(rows.get(at))) {
                    kept.add(grid.get(at + 1));
                }
            }
            if (kept.size() > 1) {
                left.put(table, kept);
            }
        });
        return left;
    }

    private boolean units() {
        boolean smaller = false;
        for (Row unit : Row.of(smallest.season(), "units")) {
            smaller |= take(with(
                    false,
                    without(
                            smallest.season(),
                            row -> UNIT_COLUMNS.stream()
                                    .anyMatch(column -> row.id(column).equals(unit.id("id"))))));
        }
        return smaller;
    }

    private boolean criteria() {
        boolean smaller = false;
        for (Row criterion : Row.of(smallest.pack(), "criteria")) {
            Set<String> goes = new LinkedHashSet<>(Set.of(criterion.id("id")));
            for (int before = 0; before < goes.size(); ) {
                before = goes.size();
                for (Row row : Row.of(smallest.pack(), "criteria")) {
                    if (goes.contains(row.id("parent"))) {
                        goes.add(row.id("id"));
                    }
                }
            }
            Set<String> measures = new LinkedHashSet<>(goes);
            for (Row row : Row.of(smallest.pack(), "criteria")) {
                if (goes.contains(row.id("id"))) {
                    measures.add(row.id("measure"));
                    measures.addAll(Formula.names(row.text("formula")));
                }
            }
            measures.remove("");
            Predicate<Row> ofPack = row -> (goes.contains(row.id("id")) && row.has("title"))
                    || goes.contains(row.id("criterion"))
                    || goes.stream().anyMatch(id -> row.id("subject").startsWith("criterion." + id))
                    || goes.stream().anyMatch(id -> row.id("measure").startsWith("criterion." + id));
            smaller |= take(new Pair(
                    without(smallest.pack(), ofPack),
                    without(
                            smallest.season(),
                            row -> goes.contains(row.id("criterion")) || measures.contains(row.id("measure"))),
                    smallest.drawn()));
        }
        return smaller;
    }

    private boolean tables() {
        boolean smaller = false;
        for (boolean pack : new boolean[] {true, false}) {
            for (String table : List.copyOf((pack ? smallest.pack() : smallest.season()).keySet())) {
                Map<String, List<List<String>>> book = new TreeMap<>(pack ? smallest.pack() : smallest.season());
                book.remove(table);
                smaller |= take(with(pack, book));
            }
        }
        return smaller;
    }

    private boolean rows() {
        boolean smaller = false;
        for (boolean pack : new boolean[] {true, false}) {
            for (String table : List.copyOf((pack ? smallest.pack() : smallest.season()).keySet())) {
                int at = 1;
                while (at < grid(pack, table).size() && grid(pack, table).size() > 2) {
                    List<List<String>> rows = new ArrayList<>(grid(pack, table));
                    rows.remove(at);
                    if (take(with(pack, replaced(pack, table, rows)))) {
                        smaller = true;
                    } else {
                        at++;
                    }
                }
            }
        }
        return smaller;
    }

    /** Blanks what may be blank, first a whole column and then a cell. */
    private boolean cells() {
        boolean smaller = false;
        for (boolean pack : new boolean[] {true, false}) {
            for (String table : List.copyOf((pack ? smallest.pack() : smallest.season()).keySet())) {
                for (int column = grid(pack, table).get(0).size() - 1; column >= 0; column--) {
                    List<List<String>> rows = new ArrayList<>();
                    for (List<String> row : grid(pack, table)) {
                        List<String> cells = new ArrayList<>(row);
                        cells.remove(column);
                        rows.add(cells);
                    }
                    if (!rows.get(0).isEmpty() && take(with(pack, replaced(pack, table, rows)))) {
                        smaller = true;
                        continue;
                    }
                    smaller |= cells(pack, table, column);
                }
            }
        }
        return smaller;
    }

    private boolean cells(boolean pack, String table, int column) {
        boolean smaller = false;
        for (int at = 1; at < grid(pack, table).size(); at++) {
            if (grid(pack, table).get(at).get(column).isEmpty()) {
                continue;
            }
            List<List<String>> rows = new ArrayList<>(grid(pack, table));
            List<String> cells = new ArrayList<>(rows.get(at));
            cells.set(column, "");
            rows.set(at, cells);
            smaller |= take(with(pack, replaced(pack, table, rows)));
        }
        return smaller;
    }

    private List<List<String>> grid(boolean pack, String table) {
        return (pack ? smallest.pack() : smallest.season()).get(table);
    }

    private Map<String, List<List<String>>> replaced(boolean pack, String table, List<List<String>> rows) {
        Map<String, List<List<String>>> book = new TreeMap<>(pack ? smallest.pack() : smallest.season());
        book.put(table, rows);
        return book;
    }
}
