package org.thidua.core.review;

import org.thidua.core.pack.Particulars;
import org.thidua.core.pack.Period;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;

/** The time of a pack against that of another. */
public final class PeriodReview {
    private PeriodReview() {}

    /**
     * Reports that two packs of one id, or one that follows the other, are in force on the same days.
     *
     * @param rules a pack
     * @param other another pack; one of the same id and version is the same pack
     * @param problems where it is reported
     */
    public static void report(Rulebook rules, Rulebook other, Problems problems) {
        boolean isSame = isNamed(rules.id(), other) && rules.version().equals(other.version());
        boolean isRelated = isNamed(rules.id(), other)
                || isNamed(value(rules, "follows"), other)
                || isNamed(value(other, "follows"), rules);
        Period period = Period.of(rules);
        if (!isSame && isRelated && period.overlaps(Period.of(other))) {
            problems.add(
                    Fault.PACKS_OVERLAP,
                    place(rules),
                    "",
                    "pack",
                    rules.id() + " " + rules.version(),
                    "other",
                    other.id() + " " + other.version(),
                    "period",
                    period.common(Period.of(other)).words());
        }
    }

    /** A pack may be named with its version behind a space or {@code @}. */
    private static boolean isNamed(String name, Rulebook pack) {
        String folded = Id.fold(name);
        String id = Id.fold(pack.id());
        return folded.equals(id) || folded.startsWith(id + " ") || folded.startsWith(id + "@");
    }

    private static String value(Rulebook rules, String key) {
        return rules.particulars().keys().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(Particulars.Key::value)
                .orElse("");
    }

    private static Place place(Rulebook rules) {
        return rules.particulars().keys().stream()
                .filter(row -> row.key().equals("in_force_from") || row.key().equals("id"))
                .reduce((first, second) -> second.key().equals("id") ? first : second)
                .map(Particulars.Key::place)
                .orElse(Place.ofTable("pack", "pack"));
    }
}
