package org.thidua.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.panel.Reading;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;

/** The one case of each criterion that holds for a unit, guarded: none and two are problems, never a guess. */
public final class Cases {
    private final @Nullable ScoringCase[] byLeaf;

    private Cases(@Nullable ScoringCase[] byLeaf) {
        this.byLeaf = byLeaf;
    }

    /**
     * Sorts out what the rules reported.
     *
     * @param scheme the criteria
     * @param dossier the unit
     * @param reported the cases reported, in any order
     * @param problems receives every criterion for which none or two were reported
     * @return the case of each leaf that has a value
     */
    public static Cases of(Scheme scheme, Dossier dossier, List<ScoringCase> reported, Problems problems) {
        @Nullable ScoringCase[] byLeaf = new ScoringCase[scheme.leaves().size()];
        List<ScoringCase> more = new ArrayList<>();
        for (ScoringCase hit : reported) {
            int leaf = hit.criterion().leaf();
            if (byLeaf[leaf] == null) {
                byLeaf[leaf] = hit;
            } else {
                more.add(hit);
            }
        }
        more.sort(Comparator.comparing(hit -> hit.row().id()));
        for (ScoringCase second : more) {
            ScoringCase first = byLeaf[second.criterion().leaf()];
            String one = first == null ? "" : first.row().id();
            boolean inOrder = one.compareTo(second.row().id()) <= 0;
            problems.add(
                    Fault.CASE_TWO,
                    second.row().place(),
                    "",
                    "one",
                    inOrder ? one : second.row().id(),
                    "other",
                    inOrder ? second.row().id() : one,
                    "criterion",
                    second.criterion().id(),
                    "unit",
                    dossier.unit().id(),
                    "value",
                    valueOf(dossier.reading(second.criterion().leaf())));
        }
        for (Criterion leaf : scheme.leaves()) {
            Reading reading = dossier.reading(leaf.leaf());
            if (reading.isValue() && byLeaf[leaf.leaf()] == null) {
                problems.add(
                        Fault.CASE_NONE,
                        leaf.row().place(),
                        valueOf(reading),
                        "criterion",
                        leaf.id(),
                        "unit",
                        dossier.unit().id(),
                        "value",
                        valueOf(reading));
            }
        }
        return new Cases(byLeaf);
    }

    /**
     * The case of a leaf.
     *
     * @param leaf the leaf
     * @return its case, or empty if the unit has no value for it
     */
    public Optional<ScoringCase> find(Criterion leaf) {
        return Optional.ofNullable(byLeaf[leaf.leaf()]);
    }

    private static String valueOf(Reading reading) {
        return String.valueOf(reading.value());
    }
}
