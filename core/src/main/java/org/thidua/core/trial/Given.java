package org.thidua.core.trial;

import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.history.Honour;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * One thing that a trial lets be known of its unit.
 *
 * @param about what is known
 * @param state whether there is a value, and if not, why
 * @param value the value, null unless the state is {@link State#VALUE}
 * @param place the cell that names what is known
 * @param valuePlace the cell of the value
 */
public record Given(About about, State state, @Nullable Datum value, Place place, Place valuePlace) {
    /** What can be known of a unit. */
    public sealed interface About {}

    /**
     * The verified mark of a criterion.
     *
     * @param criterion the criterion
     */
    public record MarkOf(Id<Criterion> criterion) implements About {}

    /**
     * The verified figure of a measure.
     *
     * @param measure the measure
     */
    public record FigureOf(Id<Measure> measure) implements About {}

    /**
     * The unit's own target for a measure.
     *
     * @param measure the measure
     */
    public record TargetOf(Id<Measure> measure) implements About {}

    /**
     * A fact about the unit.
     *
     * @param fact the fact
     */
    public record FactOf(Id<UnitFact.Fact> fact) implements About {}

    /**
     * An attribute of the unit.
     *
     * @param attribute the attribute
     */
    public record AttributeOf(Id<Attribute> attribute) implements About {}

    /**
     * How many days the unit was late, or that it never handed in.
     *
     * @param deadline the deadline
     */
    public record LatenessOf(Id<Deadline> deadline) implements About {}

    /**
     * For how many years in a row, up to last year, the unit had something.
     *
     * @param honour the award or grade
     */
    public record YearsOf(Honour honour) implements About {}

    /**
     * Whether the unit ever had something in an earlier year.
     *
     * @param honour the award or grade
     */
    public record Held(Honour honour) implements About {}

    /**
     * The share of those who voted for the unit, in percent.
     *
     * @param award the award voted on
     */
    public record VotesOf(Id<?> award) implements About {}

    /** Whether the unit was inspected. */
    public record Inspected() implements About {}
}
