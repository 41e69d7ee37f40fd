package org.thidua.core.dossier;

import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.panel.Cells;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * What an inspection concluded about a criterion or a fact of a unit (kết luận kiểm tra). It comes after all scorers.
 *
 * <p>Of a criterion it speaks in points, before they are kept within the criterion's limits.
 * A decision of people about points comes last of all, and stands among the findings.
 *
 * @param unit the unit
 * @param criterion the criterion, null if it speaks of a fact
 * @param fact the fact, null if it speaks of a criterion
 * @param action what it does
 * @param value what is set or added, null for the other actions
 * @param reason why, empty if no reason is given
 * @param document what records it, empty if nothing is named
 * @param by who decided, by role, for a decision; else empty
 * @param cells where its parts stand, the action in place of the scorer
 */
public record InspectionFinding(
        Id<Unit> unit,
        @Nullable Id<Criterion> criterion,
        @Nullable Id<UnitFact.Fact> fact,
        Action action,
        @Nullable Datum value,
        String reason,
        String document,
        String by,
        Cells cells) {
    /** What an inspection does to what scorers said. */
    public enum Action {
        /** Puts its own value in place. */
        SET,
        /** Adds to it, or takes from it. */
        ADD,
        /** Does not accept it: no points; no, or 0, for a fact. */
        DENY,
        /** Leaves it as it is. */
        CONFIRM,
        /** Puts the value that people decided in place, after all inspections. */
        DECIDE;

        /**
         * {@return whether it comes with a value}
         */
        public boolean hasValue() {
            return this == SET || this == ADD || this == DECIDE;
        }
    }
}
