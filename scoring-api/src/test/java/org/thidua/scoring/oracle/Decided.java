package org.thidua.scoring.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Oracle.Unit;

/** What people decided: ties, cut-offs, and what stands in place of what was worked out. */
final class Decided {
    private final Oracle oracle;
    private final List<Row> rows;

    Decided(Oracle oracle) {
        this.oracle = oracle;
        this.rows = Row.of(oracle.pair.season(), "decisions");
    }

    private List<Row> rows(String kind, String about) {
        return rows.stream()
                .filter(row -> row.id("kind").equals(kind) && row.id("about").equals(about))
                .toList();
    }

    /** The numbers of tied units of one group. */
    Map<Unit, Fraction> ties(String scope, String group) {
        Map<Unit, Fraction> ties = new HashMap<>();
        for (String about : Set.of(group, scope + "/" + group)) {
            rows("tie", about).forEach(row -> ties.put(oracle.units.get(row.id("unit")), row.number("value")));
        }
        return ties;
    }

    /** What was decided over the last place: the units that get one, or all or none of those given; nothing if it is open. */
    @Nullable
    Set<Unit> cutOff(String award, String group, Set<Unit> over) {
        Set<Unit> named = new HashSet<>();
        boolean decided = false;
        for (String about : Set.of(award, award + "/" + group)) {
            for (Row row : rows("cut_off", about)) {
                if (row.has("unit")) {
                    Unit unit = oracle.units.get(row.id("unit"));
                    decided |= over.contains(unit);
                    if (Row.word(row.text("value", "yes")).equals("yes")) {
                        named.add(unit);
                    }
                } else {
                    decided = true;
                    named.addAll(row.id("value").equals("over") ? over : Set.of());
                }
            }
        }
        named.retainAll(over);
        return decided ? named : null;
    }

    /** What stands instead of a leaf's points, the grade, or a condition's answer of a unit; nothing if nothing does. */
    @Nullable
    String override(String about, Unit unit) {
        return rows("override", about).stream()
                .filter(row -> row.id("unit").equals(unit.id))
                .map(row -> Row.word(row.text("value")))
                .findFirst()
                .orElse(null);
    }
}
