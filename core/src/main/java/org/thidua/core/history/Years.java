package org.thidua.core.history;

import org.jspecify.annotations.Nullable;

/**
 * How many years in a row up to last year: a number, or a range where a year of the chain is not known.
 *
 * @param least how many there are for certain
 * @param most how many there may be, null if nothing known ends the chain
 * @param open the latest year that is not known and decides, null if the number is known
 */
public record Years(
        int least, @Nullable Integer most, @Nullable Integer open) {
    int certainMost() {
        return most == null ? Integer.MAX_VALUE : most;
    }

    /**
     * {@return whether the number is known}
     */
    public boolean isKnown() {
        return open == null;
    }
}
