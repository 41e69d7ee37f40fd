package org.thidua.core.eligibility;

import org.thidua.core.value.Id;

/**
 * What a condition belongs to: an award, a grade, or the ranking as a whole.
 *
 * @param kind which of the three
 * @param id the id of the award or grade; {@code ranking} for the ranking
 */
public record Owner(Kind kind, Id<?> id) {
    /** The ranking: who fails its conditions is scored but not placed. */
    public static final Owner RANKING = new Owner(Kind.RANKING, Id.of("ranking"));

    /** What a condition belongs to. */
    public enum Kind {
        /** An award. */
        AWARD,
        /** A grade. */
        GRADE,
        /** The ranking. */
        RANKING
    }
}
