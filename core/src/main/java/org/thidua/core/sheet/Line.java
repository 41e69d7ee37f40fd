package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Exact;

/**
 * The line of one leaf: why a unit has these points here.
 *
 * @param criterion the leaf
 * @param reading the verified value and who gave it
 * @param standing whether the line counts
 * @param amount its points, null if it is open or left out
 * @param hit the case that held, null if there was no value
 * @param steps the arithmetic
 * @param findings what inspections concluded about it, in the order of their places; none for most
 */
public record Line(
        Criterion criterion,
        Reading reading,
        Standing standing,
        @Nullable Amount amount,
        @Nullable ScoringCase hit,
        ImmutableList<Step> steps,
        ImmutableList<InspectionFinding> findings)
        implements Entry {
    /**
     * {@return whether there is a value, from scorers or from an inspection that gave points instead}
     */
    public State state() {
        boolean found = !reading.isValue() && findings.stream().anyMatch(Inspected::givesPoints);
        return found ? State.VALUE : reading.state();
    }

    /**
     * {@return the row that applied: of the band or level, else of the criterion itself}
     */
    public Row row() {
        return hit == null ? criterion.row() : hit.row();
    }

    @Override
    public Exact max() {
        return criterion.max();
    }

    @Override
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
