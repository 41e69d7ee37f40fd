package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Row;
import org.thidua.core.panel.Reading;
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
 */
public record Line(
        Criterion criterion,
        Reading reading,
        Standing standing,
        @Nullable Amount amount,
        @Nullable ScoringCase hit,
        ImmutableList<Step> steps)
        implements Entry {
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
