package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Exact;

/** One entry of a sheet: the line of a leaf or the group of a parent. */
public sealed interface Entry permits Line, Group {
    /**
     * {@return the criterion}
     */
    Criterion criterion();

    /**
     * {@return whether it counts}
     */
    Standing standing();

    /**
     * {@return its points; null for a line that is open or left out, and for a group that is left out}
     */
    @Nullable
    Amount amount();

    /**
     * {@return the most points this unit could have had here}
     */
    Exact max();

    /**
     * {@return the arithmetic}
     */
    ImmutableList<Step> steps();

    /**
     * {@return whether it is open or rests on an open line}
     */
    boolean isOpen();

    /**
     * {@return 100 × points / maximum, exactly; empty without points or with a maximum of 0}
     */
    default Optional<Exact> percent() {
        Amount amount = amount();
        if (amount == null || max().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(amount.exact().times(Exact.HUNDRED).over(max()));
    }
}
