package org.thidua.scoring.oracle;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Asked.Answered;
import org.thidua.scoring.oracle.Asked.Verdict;
import org.thidua.scoring.oracle.Oracle.Unit;
import org.thidua.scoring.oracle.Ranked.Spot;
import org.thidua.scoring.oracle.Ranked.Standings;

/** Awards, one at a time by their order: who is proposed, and why everyone else is not. */
final class Proposed {
    private final Oracle oracle;
    private final Ranked ranked;
    private final Map<String, Set<Unit>> holders = new HashMap<>();
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    /**
     * What became of one award in one group.
     *
     * @param quota nothing where there is no limit
     * @param edge the units tied over the last place
     * @param left the places that are left for them
     */
    record Outcome(
            Row award,
            String group,
            Standings standings,
            int base,
            @Nullable Integer quota,
            int over,
            int unused,
            boolean provisional,
            List<Unit> proposed,
            Map<Unit, String> leftOut,
            List<Unit> edge,
            int left,
            Map<Unit, Verdict> verdicts) {}

    Proposed(Oracle oracle, Ranked ranked) {
        this.oracle = oracle;
        this.ranked = ranked;
        List<Row> awards = new ArrayList<>(Row.of(oracle.pair.pack(), "awards"));
        awards.sort(Comparator.comparing((Row row) -> row.number("order", Fraction.of(Integer.MAX_VALUE)))
                .thenComparing(row -> row.id("id")));
        awards.forEach(this::share);
    }

    Ranked ranked() {
        return ranked;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    Set<Unit> holders(String award) {
        return holders.getOrDefault(award, Set.of());
    }

    void into(Map<String, String> scored) {
        outcomes.forEach((place, outcome) -> {
            String at = "awards/" + place + "/";
            scored.put(
                    at + "numbers",
                    "base " + outcome.base() + " quota " + outcome.quota() + " over " + outcome.over() + " unused "
                            + outcome.unused());
            scored.put(at + "provisional", Boolean.toString(outcome.provisional()));
            scored.put(
                    at + "proposed",
                    String.join(
                            " ",
                            outcome.proposed().stream().map(unit -> unit.id).toList()));
            for (Unit unit : outcome.proposed()) {
                TreeSet<String> verdicts = new TreeSet<>();
                outcome.verdicts()
                        .get(unit)
                        .answers()
                        .forEach((id, answer) ->
                                verdicts.add(id + "=" + answer.name().toLowerCase(Locale.ROOT)));
                scored.put(at + "conditions/" + unit.id, String.join(" ", verdicts));
            }
            outcome.leftOut().forEach((unit, why) -> scored.put(at + "left_out/" + unit.id, why));
        });
    }

    private void share(Row award) {
        String id = award.id("id");
        String scope = award.id("scope");
        Set<Unit> given = new HashSet<>();
        ranked.groups(scope).forEach((group, standings) -> {
            Outcome outcome = share(award, group, standings);
            outcomes.put(id + "/" + group, outcome);
            given.addAll(outcome.proposed());
        });
        holders.put(id, given);
    }

    private Outcome share(Row award, String group, Standings standings) {
        String id = award.id("id");
        Asked asked = new Asked(oracle, standings, this);
        Map<Unit, Verdict> verdicts = new LinkedHashMap<>();
        standings.spots().forEach(spot -> verdicts.put(spot.unit(), verdict(asked, id, spot.unit())));
        Set<Unit> excluded = new HashSet<>();
        award.list("excludes").forEach(other -> excluded.addAll(holders(Row.fold(other))));
        int base = base(award, group, standings, verdicts);
        Integer quota = quota(award, base, standings);
        boolean next = award.text("roll_over", "none").equals("next");
        List<Spot> candidates = standings.spots().stream()
                .filter(spot -> !excluded.contains(spot.unit()))
                .filter(spot -> !next || quota == null || isMet(verdicts, spot))
                .toList();
        int positions = quota == null ? candidates.size() : Math.min(quota, candidates.size());
        List<Unit> edge = new ArrayList<>();
        int left = 0;
        Set<Unit> standing = new HashSet<>();
        candidates.subList(0, positions).forEach(spot -> standing.add(spot.unit()));
        if (positions > 0 && positions < candidates.size()) {
            int last = candidates.get(positions - 1).at();
            if (candidates.get(positions).at() == last) {
                candidates.stream().filter(spot -> spot.at() == last).forEach(spot -> edge.add(spot.unit()));
                standing.removeAll(edge);
                left = positions - standing.size();
                standing.addAll(overTheEdge(award, group, edge));
            }
        }
        List<Unit> proposed = standings.spots().stream()
                .filter(spot -> standing.contains(spot.unit()) && isMet(verdicts, spot))
                .map(Spot::unit)
                .toList();
        int over = quota == null ? 0 : Math.max(0, proposed.size() - quota);
        int unused = quota == null ? 0 : quota + over - proposed.size();
        Map<Unit, String> leftOut = new LinkedHashMap<>();
        standings.unplaced().forEach(unit -> leftOut.put(unit, "disqualified"));
        for (Spot spot : standings.spots()) {
            if (!proposed.contains(spot.unit())) {
                leftOut.put(spot.unit(), why(spot.unit(), excluded, verdicts.get(spot.unit()), edge));
            }
        }
        return new Outcome(
                award,
                group,
                standings,
                base,
                quota,
                over,
                unused,
                standings.provisional(),
                proposed,
                leftOut,
                edge,
                left,
                verdicts);
    }

    /** Who may yet be disqualified is not proposed. */
    private static Verdict verdict(Asked asked, String award, Unit unit) {
        Verdict verdict = asked.examine(award, unit, false);
        boolean entered = asked.entry(unit).answered() == Answered.MET;
        return entered || verdict.answered() != Answered.MET
                ? verdict
                : new Verdict(Answered.UNKNOWN, verdict.barriers(), verdict.answers());
    }

    private static boolean isMet(Map<Unit, Verdict> verdicts, Spot spot) {
        return verdicts.get(spot.unit()).answered() == Answered.MET;
    }

    private static String why(Unit unit, Set<Unit> excluded, Verdict verdict, List<Unit> edge) {
        if (excluded.contains(unit)) {
            return "higher_award";
        }
        return switch (verdict.answered()) {
            case NOT_MET -> "condition " + String.join("+", verdict.barriers());
            case UNKNOWN -> "unknown";
            case MET -> edge.contains(unit) ? "tie" : "quota";
        };
    }

    private Set<Unit> overTheEdge(Row award, String group, List<Unit> edge) {
        Set<Unit> tied = new HashSet<>(edge);
        return switch (award.text("cut_off_tie", "decide")) {
            case "all" -> tied;
            case "none" -> Set.of();
            default -> {
                Set<Unit> decided = oracle.decided.cutOff(award.id("id"), group, tied);
                yield decided == null ? Set.of() : decided;
            }
        };
    }

    // ---- quotas

    private int base(Row award, String group, Standings standings, Map<Unit, Verdict> verdicts) {
        String base = Row.fold(award.text("base", "members"));
        if (base.startsWith("holders.")) {
            return inGroup(standings, holders(base.substring("holders.".length())));
        }
        return switch (base) {
            case "members" -> standings.members();
            case "ranked" -> standings.spots().size();
            case "eligible" ->
                (int) verdicts.values().stream()
                        .filter(verdict -> verdict.answered() == Answered.MET)
                        .count();
            case "leaders" -> {
                boolean clusters = group.equals("all") && award.id("scope").equals("all");
                Map<String, Standings> led = clusters ? ranked.groups("cluster") : Map.of();
                yield led.isEmpty()
                        ? leaders(standings)
                        : led.values().stream().mapToInt(Proposed::leaders).sum();
            }
            default -> throw new Refusal("no base " + base);
        };
    }

    private static int leaders(Standings standings) {
        return (int) standings.spots().stream().filter(spot -> spot.at() == 0).count();
    }

    private static int inGroup(Standings standings, Set<Unit> units) {
        Set<Unit> members = new HashSet<>(standings.unplaced());
        standings.spots().forEach(spot -> members.add(spot.unit()));
        members.retainAll(units);
        return members.size();
    }

    private @Nullable Integer quota(Row award, int base, Standings standings) {
        int places;
        if (award.has("quota_number")) {
            places = award.whole("quota_number", 0);
        } else if (award.has("quota_share")) {
            RoundingMode mode =
                    RoundingMode.valueOf(award.text("quota_rounding", "down").toUpperCase(Locale.ROOT));
            places = Fraction.share(award.text("quota_share"))
                    .times(Fraction.of(base))
                    .rounded(0, mode)
                    .intValueExact();
        } else {
            return null;
        }
        places = Math.max(places, award.whole("quota_min", 0));
        Set<Unit> counted = new HashSet<>();
        award.list("quota_counts").forEach(other -> counted.addAll(holders(Row.fold(other))));
        return Math.max(0, places - inGroup(standings, counted));
    }
}
