package org.thidua.core.ranking;

import com.google.common.collect.ImmutableList;
import org.thidua.core.eligibility.Subject;

/**
 * The order in which measures decide places.
 *
 * @param scope among whom
 * @param keys the measures, the first deciding first
 * @param places how shared places are numbered
 */
public record Chain(Scope scope, ImmutableList<Key> keys, Places places) {
    /**
     * One measure of a chain.
     *
     * @param measure what is compared
     * @param descending whether more is better
     * @param exact whether exact values are compared, rather than printed ones
     */
    public record Key(Subject measure, boolean descending, boolean exact) {}

    /** How shared places are numbered. */
    public enum Places {
        /** 1, 2, 2, 4: as many places are skipped as were shared. */
        SKIPPING,
        /** 1, 2, 2, 3: no place is skipped. */
        DENSE,
        /** 1, 2.5, 2.5, 4: the mean of the places shared. */
        MEAN
    }
}
