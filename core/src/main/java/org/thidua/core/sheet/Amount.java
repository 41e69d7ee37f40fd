package org.thidua.core.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Rounding;

/**
 * The points of an entry: what came out exactly, and what is carried on and printed.
 *
 * @param exact the points before the entry's own rounding, which conditions and grades compare
 * @param points the points after it, which are added up
 * @param decimals to how many decimals it was rounded, null if it was not
 */
public record Amount(Exact exact, Exact points, @Nullable Integer decimals) {
    /**
     * Rounds, if there is a rounding.
     *
     * @param exact the points
     * @param rounding how to round, null to leave them
     * @return the amount
     */
    public static Amount of(Exact exact, @Nullable Rounding rounding) {
        return rounding == null
                ? new Amount(exact, exact, null)
                : new Amount(exact, rounding.apply(exact), rounding.decimals());
    }

    /**
     * {@return the points as printed: with the declared decimals if rounded, else plainly, 34 digits at most}
     */
    public String printed() {
        return decimals == null ? points.toString() : points.toFixed(decimals);
    }

    /**
     * {@return the number that {@link #printed} shows}
     */
    public BigDecimal printedNumber() {
        return new BigDecimal(printed());
    }
}
