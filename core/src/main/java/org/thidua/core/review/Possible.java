package org.thidua.core.review;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Is;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Intervals;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** The values that a subject can have. */
sealed interface Possible {
    /** Those of them that meet a condition. */
    Possible meeting(Condition condition);

    /** Those of them that fail a condition. */
    Possible failing(Condition condition);

    boolean isEmpty();

    /**
     * Writes the values.
     *
     * @param names what people call a value in a language
     */
    Words words(BiFunction<String, Language, String> names);

    /** Numbers of some intervals. */
    static Possible numbers(Range<Exact> range, boolean whole) {
        return new Numbers(ImmutableRangeSet.of(range), whole);
    }

    /** Some values and no other. */
    static Possible values(List<Datum> values) {
        return new Listed(ImmutableList.copyOf(values));
    }

    /** Anything. */
    static Possible anything() {
        return new Open(null, ImmutableList.of());
    }

    /**
     * Numbers.
     *
     * @param ranges the intervals they are in
     * @param whole whether they are whole
     */
    record Numbers(ImmutableRangeSet<Exact> ranges, boolean whole) implements Possible {
        @Override
        public Possible meeting(Condition condition) {
            return new Numbers(ranges.intersection(asked(condition)), whole);
        }

        @Override
        public Possible failing(Condition condition) {
            return new Numbers(ranges.intersection(asked(condition).complement()), whole);
        }

        private static ImmutableRangeSet<Exact> asked(Condition condition) {
            ImmutableRangeSet.Builder<Exact> asked = ImmutableRangeSet.builder();
            Is is = condition.is();
            for (Datum value : condition.values()) {
                Exact number = value.number();
                if (number != null) {
                    asked.add(
                            switch (is) {
                                case EQ, NE, IN, NOT_IN -> Range.singleton(number);
                                case GE -> Range.atLeast(number);
                                case GT -> Range.greaterThan(number);
                                case LE -> Range.atMost(number);
                                case LT -> Range.lessThan(number);
                            });
                }
            }
            boolean isNegated = is == Is.NE || is == Is.NOT_IN;
            return isNegated ? asked.build().complement() : asked.build();
        }

        @Override
        public boolean isEmpty() {
            return ranges.asRanges().stream().noneMatch(range -> !whole || hasWhole(range));
        }

        private static boolean hasWhole(Range<Exact> range) {
            if (!range.hasLowerBound() || !range.hasUpperBound()) {
                return true;
            }
            Exact first = range.lowerEndpoint().round(0, RoundingMode.CEILING);
            boolean isOpen = range.lowerBoundType() == BoundType.OPEN && first.equals(range.lowerEndpoint());
            return range.contains(isOpen ? first.plus(Exact.ONE) : first);
        }

        @Override
        public Words words(BiFunction<String, Language, String> names) {
            return Words.of(language -> ranges.asRanges().stream()
                    .map(range -> Intervals.words(range, "").in(language))
                    .collect(Collectors.joining("; ")));
        }
    }

    /**
     * Values of a closed list.
     *
     * @param values the values
     */
    record Listed(ImmutableList<Datum> values) implements Possible {
        @Override
        public Possible meeting(Condition condition) {
            return Possible.values(values.stream().filter(condition::allows).toList());
        }

        @Override
        public Possible failing(Condition condition) {
            return Possible.values(
                    values.stream().filter(value -> !condition.allows(value)).toList());
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public Words words(BiFunction<String, Language, String> names) {
            return Words.of(language -> values.stream()
                    .map(value -> names.apply(value.toString(), language))
                    .collect(Collectors.joining("; ")));
        }
    }

    /**
     * Anything but what is excluded, or, once something was asked for, one of these.
     *
     * @param allowed what was asked for, null for anything
     * @param excluded what may not be
     */
    record Open(@Nullable ImmutableList<Datum> allowed, ImmutableList<Datum> excluded) implements Possible {
        @Override
        public Possible meeting(Condition condition) {
            if (condition.is().isOrdering()) {
                return this;
            }
            boolean isNegated = condition.is() == Is.NE || condition.is() == Is.NOT_IN;
            return isNegated ? without(condition.values()) : only(condition.values());
        }

        @Override
        public Possible failing(Condition condition) {
            return this;
        }

        private Open only(List<Datum> values) {
            ImmutableList<Datum> left = values.stream()
                    .filter(value -> allowed == null || isIn(value, allowed))
                    .collect(ImmutableList.toImmutableList());
            return new Open(left, excluded);
        }

        private Open without(List<Datum> values) {
            return new Open(
                    allowed,
                    ImmutableList.<Datum>builder()
                            .addAll(excluded)
                            .addAll(values)
                            .build());
        }

        private static boolean isIn(Datum value, List<Datum> values) {
            return values.stream().anyMatch(value::sameAs);
        }

        @Override
        public boolean isEmpty() {
            return allowed != null && allowed.stream().allMatch(value -> isIn(value, excluded));
        }

        @Override
        public Words words(BiFunction<String, Language, String> names) {
            return Words.of(language -> language == Language.VI ? "mọi giá trị" : "anything");
        }
    }
}
