package org.thidua.core.value;

import java.math.RoundingMode;

/**
 * How an entry is rounded: to how many decimals, and which way.
 *
 * <p>The mode is data of each year: 5/164 is 3.04 % rounded down and 3.05 % half up.
 *
 * @param decimals digits after the decimal mark, 0 to 30
 * @param mode which way a remainder goes, as in {@link RoundingMode}
 */
public record Rounding(int decimals, RoundingMode mode) {
    /** The most decimals a pack may ask for. */
    public static final int MOST_DECIMALS = 30;

    /**
     * Checks the number of decimals.
     *
     * @param decimals digits after the decimal mark, 0 to 30
     * @param mode which way a remainder goes
     */
    public Rounding {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals are 0 to " + MOST_DECIMALS + ": " + decimals);
        }
    }

    /**
     * Rounds.
     *
     * @param number an exact number
     * @return the number with at most {@link #decimals} decimals
     */
    public Exact apply(Exact number) {
        return number.round(decimals, mode);
    }
}
