package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.ranking.Contestant;

/**
 * That a unit is not proposed for an award, with the first reason that applies.
 *
 * @param unit the unit
 * @param why the reason
 * @param inTheWay the conditions that are not met or unknown, if that is the reason
 * @param findings all conditions that were looked at
 * @param decided what people decided about a tie over the last place, null unless that is the reason
 * @param shortBy how far it is from the single number it fails, or from the total of the last unit proposed; else null
 */
public record LeftOut(
        Contestant unit,
        Why why,
        ImmutableList<Finding> inTheWay,
        ImmutableList<Finding> findings,
        @Nullable Decision decided,
        @Nullable String shortBy) {
    /** Why a unit is not proposed, in the order in which reasons apply. */
    public enum Why {
        /** It is disqualified from ranking. */
        DISQUALIFIED("disqualified"),
        /** It is proposed for a higher award that excludes this one. */
        HIGHER_AWARD("higher_award"),
        /** A condition is not met. */
        CONDITION("condition"),
        /** No condition fails, but one is unknown. */
        UNKNOWN("unknown"),
        /** It is tied over the last place. */
        TIE("tie"),
        /** The places are used up. */
        QUOTA("quota");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /**
         * {@return the word used in results}
         */
        public String word() {
            return word;
        }
    }
}
