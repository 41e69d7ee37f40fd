package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;

/** How the points of a criterion come about: by a rule of its own, or from its children. */
public sealed interface Rule {
    /**
     * {@return the word used in books and results, such as {@code bands}}
     */
    String word();

    /** Points that scorers give, on a grid if there is one. */
    record Mark() implements Rule {
        @Override
        public String word() {
            return "mark";
        }
    }

    /** The maximum for a yes, 0 for a no. */
    record YesNo() implements Rule {
        @Override
        public String word() {
            return "yes_no";
        }
    }

    /**
     * The points of the level named.
     *
     * @param levels all levels
     */
    record Levels(ImmutableList<Level> levels) implements Rule {
        @Override
        public String word() {
            return "levels";
        }
    }

    /**
     * The points of the band that holds the value, or its percentage of the target.
     *
     * @param target what the value is a percentage of, null if bounds are values themselves
     * @param bands all bands
     */
    record Bands(@Nullable Target target, ImmutableList<Band> bands) implements Rule {
        @Override
        public String word() {
            return "bands";
        }
    }

    /**
     * The maximum × value / target.
     *
     * @param target what the value is divided by
     */
    record Proportion(Target target) implements Rule {
        @Override
        public String word() {
            return "proportion";
        }
    }

    /**
     * Points for each occurrence.
     *
     * @param per points for one
     */
    record PerItem(Exact per) implements Rule {
        @Override
        public String word() {
            return "per_item";
        }
    }

    /**
     * The maximum, less points for each occurrence.
     *
     * @param per points taken for one, above 0
     */
    record Deduction(Exact per) implements Rule {
        @Override
        public String word() {
            return "deduction";
        }
    }

    /**
     * The maximum in time, less points for each day late, the minimum if never.
     *
     * @param due the deadline
     * @param per points taken for each day late, above 0
     */
    record Punctuality(Deadline due, Exact per) implements Rule {
        @Override
        public String word() {
            return "deadline";
        }
    }

    /** A parent: how the points of its children combine. */
    enum Combination implements Rule {
        /** Their sum. */
        SUM,
        /** The sum of weight × points, not renormalised. */
        WEIGHTED_SUM,
        /** Their mean, over those not left out. */
        MEAN;

        @Override
        public String word() {
            return switch (this) {
                case SUM -> "sum";
                case WEIGHTED_SUM -> "weighted_sum";
                case MEAN -> "mean";
            };
        }
    }

    /**
     * What the rule measures figures against.
     *
     * @return the target, or empty if the rule has none
     */
    default Optional<Target> measuredAgainst() {
        if (this instanceof Bands bands) {
            return Optional.ofNullable(bands.target());
        }
        return this instanceof Proportion proportion ? Optional.of(proportion.target()) : Optional.empty();
    }
}
