package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * How many places an award has in each group. Without a number and without a share there is no limit.
 *
 * @param number a fixed number of places, null if there is none
 * @param share a share of the base, an exact fraction; null if there is none
 * @param base what a share is taken of
 * @param holders the award whose holders are the base, null unless the base is {@link Base#HOLDERS}
 * @param rounding which way a share is rounded to whole places
 * @param atLeast the fewest places
 * @param counts awards whose holders in the same group use up places
 */
public record Quota(
        @Nullable Exact number,
        @Nullable Exact share,
        Base base,
        @Nullable Id<Commendation> holders,
        RoundingMode rounding,
        int atLeast,
        ImmutableList<Id<Commendation>> counts) {
    /** What a share is taken of. */
    public enum Base {
        /** All units of the group. */
        MEMBERS,
        /** The placed units. */
        RANKED,
        /** The placed units that meet every condition. */
        ELIGIBLE,
        /** The units in first place, all that are tied there. */
        LEADERS,
        /** The units proposed for another award this season. */
        HOLDERS
    }

    /**
     * {@return whether the number of places is limited}
     */
    public boolean isLimited() {
        return number != null || share != null;
    }

    /**
     * The places before those used up by other awards.
     *
     * @param size the size of the base
     * @return how many places there are
     * @throws IllegalStateException if there is no limit
     */
    public int placesFor(int size) {
        Exact places = number;
        if (share != null) {
            places = share.times(Exact.of(size)).round(0, rounding);
        }
        if (places == null) {
            throw new IllegalStateException("the award has no limit");
        }
        return Math.max(places.min(Exact.of(Integer.MAX_VALUE)).toDecimal().intValueExact(), atLeast);
    }
}
