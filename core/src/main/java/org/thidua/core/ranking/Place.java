package org.thidua.core.ranking;

import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
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
     * What separates two units: the first measure of the chain in which they differ, or a decision of people.
     *
     * @param key the measure, null if people decided
     * @param mine the value of the unit above, as compared; its number in the decision
     * @param next the value of the unit below, null if it is not known
     * @param decision what people decided, null if a measure separates them
     */
    public record Separation(
            Chain.@Nullable Key key,
            String mine,
            @Nullable String next,
            @Nullable Decision decision) {
        /**
         * {@return the measure as results write it; {@code decision} if people decided}
         */
        public String measure() {
            return key == null ? "decision" : key.measure().word();
        }
    }
}
