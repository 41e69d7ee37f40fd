package org.thidua.core.sheet;

import java.math.BigDecimal;

/**
 * What a cap or a rounding did to a sum, so that printed figures add up.
 *
 * @param why cap or rounding
 * @param criterion the id of the parent; empty for the unit's total
 * @param value what is added, negative if points are taken
 */
public record Adjustment(Why why, String criterion, BigDecimal value) {
    /** Why a sum is adjusted. */
    public enum Why {
        /** It was kept within its minimum and maximum. */
        CAP,
        /** It was rounded, or its parts were. */
        ROUNDING
    }
}
