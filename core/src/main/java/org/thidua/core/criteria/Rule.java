package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

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

    /**
     * The points of the one case that every figure matches.
     *
     * @param measures the figures looked at, in the order of their ids
     * @param cases all cases
     */
    record ByCase(ImmutableList<Id<Measure>> measures, ImmutableList<Case> cases) implements Rule {
        @Override
        public String word() {
            return "cases";
        }
    }

    /**
     * Points by the figures of the other units of the cluster.
     *
     * @param variant how they are compared
     * @param target what the figure has to pass under {@link Variant#EXCESS}, null for every other variant
     */
    record Relative(Variant variant, @Nullable Target target) implements Rule {
        @Override
        public String word() {
            return "relative";
        }
    }

    /** How a figure is compared with those of the cluster. */
    enum Variant {
        /** Maximum × figure / largest. */
        BEST,
        /** Maximum × smallest / figure, where less is better. */
        BEST_LOW,
        /** Maximum × (figure − smallest) / (largest − smallest). */
        MIN_MAX,
        /** Maximum × (largest − figure) / (largest − smallest), where less is better. */
        MIN_MAX_LOW,
        /** Half the maximum for the target, the rest by the share of the largest excess over it. */
        EXCESS;

        /**
         * {@return the word used in books}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a formula gives.
     *
     * @param formula the formula
     * @param target the target it may name, null if there is none
     */
    record ByFormula(Formula formula, @Nullable Target target) implements Rule {
        @Override
        public String word() {
            return "formula";
        }
    }

    /**
     * A parent: how the points of its children combine.
     *
     * @param way how they combine
     * @param best how many children count under {@link Way#BEST_N}, 0 for every other way
     */
    record Combination(Way way, int best) implements Rule {
        /** The sum of the children. */
        public static final Combination SUM = new Combination(Way.SUM, 0);

        /**
         * Checks that the number goes with the way.
         *
         * @param way how they combine
         * @param best how many children count
         */
        public Combination {
            if ((way == Way.BEST_N) != (best > 0)) {
                throw new IllegalArgumentException("a number goes with best_n and with nothing else: " + best);
            }
        }

        @Override
        public String word() {
            return way.word();
        }

        /**
         * Combines what the children have, exactly; a root that does not end has 34 digits.
         *
         * @param children the children that take part, in printed order
         * @return the points of the parent, 0 if no child takes part
         */
        public Exact combine(List<Share> children) {
            if (children.isEmpty()) {
                return Exact.ZERO;
            }
            return switch (way) {
                case SUM -> sum(children, Share::points);
                case WEIGHTED_SUM -> sum(children, Share::weighed);
                case MEAN -> sum(children, Share::points).over(Exact.of(children.size()));
                case WEIGHTED_MEAN -> {
                    Exact weights = sum(children, Share::weight);
                    yield weights.signum() == 0
                            ? Exact.ZERO
                            : sum(children, Share::weighed).over(weights);
                }
                case GEOMETRIC_MEAN ->
                    children.stream()
                            .map(Share::points)
                            .reduce(Exact.ONE, Exact::times)
                            .root(children.size());
                case MIN ->
                    children.stream().map(Share::points).reduce(Exact::min).orElse(Exact.ZERO);
                case MAX ->
                    children.stream().map(Share::points).reduce(Exact::max).orElse(Exact.ZERO);
                case BEST_N -> sum(best(children).stream().map(children::get).toList(), Share::points);
            };
        }

        /**
         * Which children count under {@link Way#BEST_N}.
         *
         * @param children the children that take part
         * @return the positions of the largest, as many as count, ascending from 0; of equal ones the first
         */
        public List<Integer> best(List<Share> children) {
            return IntStream.range(0, children.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer at) -> children.get(at).points())
                            .reversed())
                    .limit(best)
                    .sorted()
                    .toList();
        }

        private static Exact sum(List<Share> children, Function<Share, Exact> part) {
            Exact sum = Exact.ZERO;
            for (Share child : children) {
                sum = sum.plus(part.apply(child));
            }
            return sum;
        }
    }

    /** The ways in which the points of children become those of their parent. */
    enum Way {
        /** Their sum. */
        SUM,
        /** The sum of weight × points, not renormalised. */
        WEIGHTED_SUM,
        /** Their mean, over those not left out. */
        MEAN,
        /** The sum of weight × points / the sum of the weights, over those not left out. */
        WEIGHTED_MEAN,
        /** The root of their product, over those not left out. */
        GEOMETRIC_MEAN,
        /** The smallest. */
        MIN,
        /** The largest. */
        MAX,
        /** The sum of the largest, as many as the criterion says. */
        BEST_N;

        /**
         * {@return the word used in books and results}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * {@return whether the children need weights}
         */
        public boolean weighs() {
            return this == WEIGHTED_SUM || this == WEIGHTED_MEAN;
        }
    }

    /**
     * What one child brings.
     *
     * @param weight its weight
     * @param points its points, or its maximum
     */
    record Share(Exact weight, Exact points) {
        /**
         * {@return weight × points}
         */
        public Exact weighed() {
            return weight.times(points);
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
        if (this instanceof Relative relative) {
            return Optional.ofNullable(relative.target());
        }
        if (this instanceof ByFormula byFormula) {
            return Optional.ofNullable(byFormula.target());
        }
        return this instanceof Proportion proportion ? Optional.of(proportion.target()) : Optional.empty();
    }
}
