package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/**
 * One case of a criterion that looks at several figures at once (trường hợp).
 *
 * @param row the row it stands in
 * @param patterns what each figure must be, in the order of the criterion's figures
 * @param rewards what it gives
 */
public record Case(Row row, ImmutableList<Pattern> patterns, Rewards rewards) {
    /**
     * Tells whether every figure matches.
     *
     * @param figures the figures, in the order of the patterns
     * @return whether the case holds
     */
    public boolean holds(List<Datum> figures) {
        for (int at = 0; at < patterns.size(); at++) {
            if (!patterns.get(at).matches(figures.get(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What one figure must be: any, a yes or a no, or a number in an interval.
     *
     * @param interval the numbers that match, null for any figure and for an answer
     * @param answer the answer that matches, null for any figure and for a number
     */
    public record Pattern(
            @Nullable Range<Exact> interval, @Nullable Boolean answer) {
        /** Whatever the figure is. */
        public static final Pattern ANY = new Pattern(null, null);

        /**
         * {@return whether every figure matches}
         */
        public boolean isAny() {
            return interval == null && answer == null;
        }

        /**
         * Tells whether a figure matches.
         *
         * @param figure the figure
         * @return whether it does
         */
        public boolean matches(Datum figure) {
            if (answer != null) {
                return figure.yesOrNo().filter(answer::equals).isPresent();
            }
            return interval == null || (figure.number() != null && interval.contains(figure.number()));
        }
    }
}
