package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Oracle.Entry;
import org.thidua.scoring.oracle.Oracle.Unit;

/** Places in every group of every scope. */
final class Ranked {
    private final Oracle oracle;
    private final Asked asked;
    private final Map<String, List<Row>> chains = new TreeMap<>();
    private final Map<String, Map<String, Standings>> standings = new TreeMap<>();

    /** One unit's place; {@code equal} is the number of those that share it, {@code at} where they begin. */
    record Spot(Unit unit, String rank, int at, int equal) {
        boolean tied() {
            return equal > 1;
        }
    }

    /**
     * One group of one scope.
     *
     * @param spots the placed units, the best first
     * @param undecided those whom no measure separates
     * @param unplaced the disqualified units
     * @param provisional whether a place rests on something that may still come to be known
     */
    record Standings(List<Spot> spots, List<List<Unit>> undecided, List<Unit> unplaced, boolean provisional) {
        @Nullable
        Spot of(Unit unit) {
            return spots.stream()
                    .filter(spot -> spot.unit() == unit)
                    .findFirst()
                    .orElse(null);
        }

        int members() {
            return spots.size() + unplaced.size();
        }
    }

    Ranked(Oracle oracle, Asked asked) {
        this.oracle = oracle;
        this.asked = asked;
        for (Row row : Row.of(oracle.pair.pack(), "ranking")) {
            chains.computeIfAbsent(row.id("scope"), scope -> new ArrayList<>()).add(row);
        }
        chains.values().forEach(chain -> chain.sort(Comparator.comparing(row -> row.number("order"))));
        TreeSet<String> scopes = new TreeSet<>(chains.keySet());
        Row.of(oracle.pair.pack(), "awards").forEach(row -> scopes.add(row.id("scope")));
        scopes.forEach(this::rank);
    }

    Asked asked() {
        return asked;
    }

    /** The groups of a scope by their ids; none if nothing is ranked by it. */
    Map<String, Standings> groups(String scope) {
        return standings.getOrDefault(scope, Map.of());
    }

    /** All groups by {@code SCOPE/GROUP}. */
    Map<String, Standings> all() {
        Map<String, Standings> all = new TreeMap<>();
        standings.forEach((scope, groups) -> groups.forEach((group, units) -> all.put(scope + "/" + group, units)));
        return all;
    }

    /** The unit's group in a scope. */
    static String group(String scope, Unit unit) {
        return switch (scope) {
            case "cluster" -> unit.cluster;
            case "all" -> "all";
            default -> unit.row.id(scope);
        };
    }

    void into(Map<String, String> scored) {
        standings.forEach((scope, groups) -> groups.forEach((group, units) -> {
            String at = "rankings/" + scope + "/" + group + "/";
            int place = 0;
            for (Spot spot : units.spots()) {
                place++;
                scored.put(
                        at + "places/" + (place < 10 ? "0" : "") + place,
                        spot.rank() + (spot.tied() ? " tied " : " ") + spot.unit().id);
            }
            List<String> undecided = new ArrayList<>();
            units.undecided()
                    .forEach(equal -> undecided.add(
                            String.join("+", equal.stream().map(unit -> unit.id).toList())));
            scored.put(at + "undecided", String.join(" ", undecided));
            List<String> unplaced = new ArrayList<>();
            units.unplaced()
                    .forEach(unit -> unplaced.add(unit.id + " for "
                            + String.join("+", asked.entry(unit).barriers())));
            scored.put(at + "unplaced", String.join(", ", unplaced));
            scored.put(at + "provisional", Boolean.toString(units.provisional()));
        }));
    }

    private void rank(String scope) {
        List<Row> chain = chains.get(scope);
        if (chain == null) {
            if (chains.size() != 1) {
                throw new Refusal("no chain for " + scope);
            }
            chain = chains.values().iterator().next();
        }
        Map<String, List<Unit>> groups = new TreeMap<>();
        for (Unit unit : oracle.units.values()) {
            groups.computeIfAbsent(group(scope, unit), key -> new ArrayList<>()).add(unit);
        }
        Map<String, Standings> ranked = new TreeMap<>();
        for (Map.Entry<String, List<Unit>> group : groups.entrySet()) {
            ranked.put(group.getKey(), rank(chain, group.getValue(), oracle.decided.ties(scope, group.getKey())));
        }
        standings.put(scope, ranked);
    }

    private Standings rank(List<Row> chain, List<Unit> units, Map<Unit, Fraction> ties) {
        List<Unit> unplaced = units.stream().filter(asked::isDisqualified).toList();
        // Units come by their ids, and stay so where they are tied.
        List<Unit> placed = new ArrayList<>(
                units.stream().filter(unit -> !unplaced.contains(unit)).toList());
        Comparator<Unit> order = (one, other) -> compare(chain, one, other);
        placed.sort(order);
        boolean provisional = placed.stream().anyMatch(unit -> asked.state(unit).equals("provisional"));
        for (int at = 1; at < placed.size(); at++) {
            provisional |= rests(chain, placed.get(at - 1), placed.get(at));
        }
        Comparator<Unit> decided = order.thenComparing((one, other) ->
                ties.containsKey(one) && ties.containsKey(other) ? ties.get(one).compareTo(ties.get(other)) : 0);
        placed.sort(decided);
        String places = chain.get(0).text("places", "1224");
        List<Spot> spots = new ArrayList<>();
        List<List<Unit>> undecided = new ArrayList<>();
        int before = 0;
        for (int from = 0; from < placed.size(); ) {
            int to = from + 1;
            while (to < placed.size() && decided.compare(placed.get(from), placed.get(to)) == 0) {
                to++;
            }
            String rank = switch (places) {
                case "1223" -> Integer.toString(before + 1);
                case "mean" -> Fraction.of(from + 1 + to).over(Fraction.of(2)).plain();
                default -> Integer.toString(from + 1);
            };
            for (Unit unit : placed.subList(from, to)) {
                spots.add(new Spot(unit, rank, from, to - from));
            }
            if (to - from > 1) {
                undecided.add(List.copyOf(placed.subList(from, to)));
            }
            before++;
            from = to;
        }
        return new Standings(spots, undecided, unplaced, provisional);
    }

    /** The better first; what is not known last, whichever way is better. */
    private int compare(List<Row> chain, Unit one, Unit other) {
        for (Row key : chain) {
            Fraction mine = measure(key, one);
            Fraction its = measure(key, other);
            int compared;
            if (mine == null || its == null) {
                compared = Boolean.compare(mine == null, its == null);
            } else {
                compared = key.text("direction", "desc").equals("asc") ? mine.compareTo(its) : its.compareTo(mine);
            }
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Whether two that follow each other were told apart, or not, by something that may still come to be known. */
    private boolean rests(List<Row> chain, Unit one, Unit other) {
        for (Row key : chain) {
            if (mayCome(key, one) || mayCome(key, other)) {
                return true;
            }
            if (compare(List.of(key), one, other) != 0) {
                return false;
            }
        }
        return false;
    }

    private boolean mayCome(Row key, Unit unit) {
        if (measure(key, unit) != null) {
            return false;
        }
        String measure = key.id("measure");
        if (!measure.startsWith("criterion.")) {
            return true;
        }
        String id = measure.substring("criterion.".length());
        Node node = oracle.nodes.containsKey(id) ? oracle.nodes.get(id) : oracle.nodes.get(id.replace(".percent", ""));
        Entry entry = unit.entries.get(node);
        return !entry.leftOut();
    }

    private @Nullable Fraction measure(Row key, Unit unit) {
        if (key.id("measure").equals("grade")) {
            String grade = asked.printedGrade(unit);
            // The first grade is the best.
            return Row.of(oracle.pair.pack(), "grades").stream()
                    .filter(row -> row.id("id").equals(grade))
                    .map(row -> row.number("order").negated())
                    .findFirst()
                    .orElse(null);
        }
        boolean printed = key.text("compare", "printed").equals("printed");
        Asked.Answer answer = asked.ask(unit, key.id("measure"), true, printed);
        return answer == null ? null : answer.number();
    }
}
