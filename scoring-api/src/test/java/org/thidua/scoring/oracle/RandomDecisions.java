package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thidua.scoring.oracle.Asked.Answered;
import org.thidua.scoring.oracle.Oracle.Unit;
import org.thidua.scoring.oracle.Proposed.Outcome;
import org.thidua.scoring.oracle.Ranked.Standings;

/** What people decide about a random season, once the oracle says what is left to decide. */
final class RandomDecisions {
    private final Draw draw;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Pair pair;

    private RandomDecisions(Draw draw, Pair pair) {
        this.draw = draw;
        this.pair = pair;
    }

    /** The pair with some decisions, each of which counts only where the one before it does not change it. */
    static Pair decide(Draw draw, Pair pair) {
        RandomDecisions decisions = new RandomDecisions(draw, pair);
        if (draw.chance(35)) {
            decisions.overrides();
            decisions.write();
        }
        if (draw.chance(40) && draw.allows(Feature.DECISION_TIE)) {
            Oracle.of(decisions.pair).ranked().all().forEach(decisions::ties);
            decisions.write();
        }
        if (draw.chance(60) && draw.allows(Feature.DECISION_CUT_OFF)) {
            decisions.cutOffs(Oracle.of(decisions.pair).proposed().outcomes());
            decisions.write();
        }
        return decisions.pair;
    }

    private void write() {
        if (!rows.isEmpty()) {
            Map<String, List<List<String>>> season = new TreeMap<>(pair.season());
            season.put("decisions", draw.grid(rows));
            pair = new Pair(pair.pack(), season, pair.drawn());
        }
    }

    private Map<String, String> row(String kind, String about) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("about", about);
        row.put("by", "hoi-dong");
        row.put("document", "3/BB");
        row.put("reason", "Đã bàn");
        rows.add(row);
        return row;
    }

    // ---- in the place of what was worked out

    private void overrides() {
        Oracle oracle = Oracle.of(pair);
        for (Unit unit : draw.some(List.copyOf(oracle.units.values()), draw.between(1, 2))) {
            String id = draw.spelt(unit.row.text("id"));
            switch (draw.below(3)) {
                case 0 -> leaf(oracle, unit, id);
                case 1 -> grade(id);
                default -> condition(unit, id);
            }
        }
    }

    private void leaf(Oracle oracle, Unit unit, String id) {
        List<Node> leaves = oracle.leaves().stream()
                .filter(leaf -> !unit.entries.get(leaf).leftOut()
                        && !unit.verified.get(leaf).is("disqualified")
                        && leaf.most().terminates())
                .toList();
        if (!leaves.isEmpty() && draw.may(Feature.DECISION_ON_LEAF, 100)) {
            Node leaf = draw.one(leaves);
            Fraction half = leaf.least().plus(leaf.most()).over(Fraction.of(2));
            Map<String, String> row = row("override", draw.spelt(leaf.row.text("id")));
            row.put("unit", id);
            row.put("value", draw.one(List.of(leaf.least(), half, leaf.most())).plain());
        }
    }

    private void grade(String unit) {
        List<Row> grades = Row.of(pair.pack(), "grades");
        if (!grades.isEmpty() && draw.may(Feature.DECISION_ON_GRADE, 100)) {
            Map<String, String> row = row("override", "grade");
            row.put("unit", unit);
            row.put("value", draw.spelt(draw.one(grades).text("id")));
        }
    }

    private void condition(Unit unit, String id) {
        List<Row> conditions = new ArrayList<>(new Ballots(pair).conditions());
        Row.of(pair.pack(), "conditions").stream()
                .filter(row -> Asked.stands(unit, row.text("when"), List.of(row)))
                .forEach(conditions::add);
        if (!conditions.isEmpty() && draw.may(Feature.DECISION_ON_CONDITION, 100)) {
            Map<String, String> row =
                    row("override", draw.spelt(draw.one(conditions).text("id")));
            row.put("unit", id);
            row.put("value", draw.one(List.of("yes", "no", "có")));
        }
    }

    // ---- ties

    private void ties(String group, Standings standings) {
        for (List<Unit> tied : standings.undecided()) {
            if (draw.chance(60)) {
                draw.drawn.add(Feature.DECISION_TIE);
                int number = 0;
                for (Unit unit : draw.shuffled(tied)) {
                    Map<String, String> row = row("tie", group);
                    row.put("unit", draw.spelt(unit.row.text("id")));
                    row.put("value", Integer.toString(++number));
                }
            }
        }
    }

    private void cutOffs(Map<String, Outcome> outcomes) {
        outcomes.forEach((place, outcome) -> {
            boolean open = outcome.award().text("cut_off_tie", "decide").equals("decide");
            List<Unit> edge = outcome.edge().stream()
                    .filter(unit -> outcome.verdicts().get(unit).answered() == Answered.MET)
                    .toList();
            if (!open || edge.isEmpty()) {
                return;
            }
            draw.drawn.add(Feature.DECISION_CUT_OFF);
            if (draw.chance(40)) {
                row("cut_off", place).put("value", draw.one(List.of("over", "under")));
                return;
            }
            for (Unit unit : draw.some(edge, draw.between(1, outcome.left()))) {
                Map<String, String> row = row("cut_off", place);
                row.put("unit", draw.spelt(unit.row.text("id")));
                row.put("value", draw.chance(50) ? "yes" : "");
            }
        });
    }
}
