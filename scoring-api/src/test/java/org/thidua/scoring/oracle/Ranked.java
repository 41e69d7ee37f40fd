package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Oracle.Unit;

/** Places in every group of every scope. */
final class Ranked {
    private final Oracle oracle;
    private final Asked asked;

    Ranked(Oracle oracle, Asked asked) {
        this.oracle = oracle;
        this.asked = asked;
    }

    void into(Map<String, String> scored) {
        Map<String, List<Row>> chains = new TreeMap<>();
        for (Row row : Row.of(oracle.pair.pack(), "ranking")) {
            chains.computeIfAbsent(row.id("scope"), scope -> new ArrayList<>()).add(row);
        }
        chains.forEach((scope, chain) -> {
            chain.sort(Comparator.comparing(row -> row.number("order")));
            Map<String, List<Unit>> groups = new TreeMap<>();
            for (Unit unit : oracle.units.values()) {
                String group = switch (scope) {
                    case "cluster" -> unit.cluster;
                    case "all" -> "all";
                    default -> unit.row.id(scope);
                };
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(unit);
            }
            groups.forEach((group, units) -> rank(chain, units, "rankings/" + scope + "/" + group + "/", scored));
        });
    }

    private void rank(List<Row> chain, List<Unit> units, String at, Map<String, String> scored) {
        List<String> unplaced = new ArrayList<>();
        List<Unit> placed = new ArrayList<>();
        for (Unit unit : units) {
            if (asked.isDisqualified(unit)) {
                unplaced.add(
                        unit.id + " for " + String.join("+", asked.entry(unit).barriers()));
            } else {
                placed.add(unit);
            }
        }
        // Units come by their ids, and stay so where they are tied.
        Comparator<Unit> order = (one, other) -> compare(chain, one, other);
        placed.sort(order);
        String places = chain.get(0).text("places", "1224");
        List<String> undecided = new ArrayList<>();
        int groupsBefore = 0;
        for (int from = 0; from < placed.size(); ) {
            int to = from + 1;
            while (to < placed.size() && order.compare(placed.get(from), placed.get(to)) == 0) {
                to++;
            }
            List<Unit> equal = placed.subList(from, to);
            String rank = switch (places) {
                case "1223" -> Integer.toString(groupsBefore + 1);
                case "mean" -> Fraction.of(from + 1 + to).over(Fraction.of(2)).plain();
                default -> Integer.toString(from + 1);
            };
            boolean tied = equal.size() > 1;
            for (int place = from; place < to; place++) {
                scored.put(
                        at + "places/" + (place < 9 ? "0" : "") + (place + 1),
                        rank + (tied ? " tied " : " ") + placed.get(place).id);
            }
            if (tied) {
                undecided.add(
                        String.join("+", equal.stream().map(unit -> unit.id).toList()));
            }
            groupsBefore++;
            from = to;
        }
        scored.put(at + "undecided", String.join(" ", undecided));
        scored.put(at + "unplaced", String.join(", ", unplaced));
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
