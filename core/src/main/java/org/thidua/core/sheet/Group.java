package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Exact;

/**
 * The entry of one parent: how its children's points came together.
 *
 * @param criterion the parent
 * @param standing whether it counts; a group that rests on an open line is open, with the points known so far
 * @param amount its points, null if it is left out
 * @param max its maximum, less what was left out
 * @param steps the arithmetic
 */
public record Group(
        Criterion criterion, Standing standing, @Nullable Amount amount, Exact max, ImmutableList<Step> steps)
        implements Entry {
    @Override
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
