package org.thidua.core.trial;

import org.thidua.core.criteria.Criterion;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * One thing that must come of a trial's unit.
 *
 * @param of what is looked at
 * @param then what is looked at, as the author wrote it
 * @param result what it must be
 * @param place the cell of the result
 */
public record Expectation(Of of, String then, Datum result, Place place) {
    /** What can come of a unit. */
    public sealed interface Of {}

    /**
     * The points of a criterion, as printed.
     *
     * @param criterion the criterion
     */
    public record PointsOf(Id<Criterion> criterion) implements Of {}

    /**
     * The points of a criterion in percent of its maximum.
     *
     * @param criterion the criterion
     */
    public record PercentOf(Id<Criterion> criterion) implements Of {}

    /**
     * The id of the row that applied.
     *
     * @param criterion a leaf
     */
    public record RowOf(Id<Criterion> criterion) implements Of {}

    /**
     * Whether there is a value for a criterion.
     *
     * @param criterion a leaf
     */
    public record StateOf(Id<Criterion> criterion) implements Of {}

    /**
     * What became of the unit under an award: {@code proposed}, or why it was left out.
     *
     * @param award the award
     */
    public record AwardOf(Id<Commendation> award) implements Of {}

    /**
     * The verdict on a condition.
     *
     * @param condition the condition
     */
    public record VerdictOn(Id<Condition> condition) implements Of {}

    /** What every unit has one of. */
    public enum Common implements Of {
        /** The total, as printed. */
        TOTAL("total"),
        /** The most points the unit could have. */
        MAX("max"),
        /** The points of the base roots. */
        BASE("base"),
        /** The points of the bonus roots. */
        BONUS("bonus"),
        /** The points of the penalty roots. */
        PENALTY("penalty"),
        /** 100 × total / maximum. */
        TOTAL_PERCENT("total.percent"),
        /** The grade as printed. */
        GRADE("grade"),
        /** Whether the unit is scored, provisional or disqualified. */
        STATE("state");

        private final String word;

        Common(String word) {
            this.word = word;
        }

        /**
         * {@return the word used in books}
         */
        public String word() {
            return word;
        }

        /**
         * {@return whether it is a number}
         */
        public boolean isNumber() {
            return this != GRADE && this != STATE;
        }
    }
}
