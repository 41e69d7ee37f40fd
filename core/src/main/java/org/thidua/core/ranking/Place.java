package org.thidua.core.ranking;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;

/**
 * The place of one unit.
 *
 * @param rank the number of the place; 2.5 is possible
 * @param tied whether others share it
 * @param contestant the unit
 * @param aboveNext what separates it from the unit listed next, null if nothing does or it is the last
 */
public record Place(
        Exact rank,
        boolean tied,
        Contestant contestant,
        @Nullable Separation aboveNext) {
    /**
     * The first measure of the chain that separates two units.
     *
     * @param key the measure
     * @param mine the value of the unit above, as compared
     * @param next the value of the unit below, null if it is not known
     */
    public record Separation(
            Chain.Key key, String mine, @Nullable String next) {}
}
