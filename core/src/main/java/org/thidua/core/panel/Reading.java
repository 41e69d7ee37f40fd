package org.thidua.core.panel;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * The one verified value of a unit for a criterion, or why there is none.
 *
 * @param state whether there is a value
 * @param value the value, null unless the state is {@link State#VALUE}
 * @param target the unit's own target, null if there is none
 * @param scorers the roles that it comes from, in their order; empty if none is named
 * @param counted the statements that it comes from
 * @param setAside what was said and does not count
 */
public record Reading(
        State state,
        @Nullable Datum value,
        @Nullable Exact target,
        ImmutableList<Id<Role>> scorers,
        ImmutableList<Statement> counted,
        ImmutableList<SetAside> setAside) {
    /** Nobody has said anything. */
    public static final Reading MISSING = of(State.MISSING);

    /**
     * A reading without a value and without scorers.
     *
     * @param state any state but {@link State#VALUE}
     * @return the reading
     */
    public static Reading of(State state) {
        return new Reading(state, null, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * A value that no scorer gave, such as the days a report was late.
     *
     * @param value the value
     * @return the reading
     */
    public static Reading of(Datum value) {
        return new Reading(State.VALUE, value, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return the value as a number}
     *
     * @throws IllegalStateException if there is no value or it is no number, which the season's check rules out
     */
    public Exact number() {
        if (value == null || value.number() == null) {
            throw new IllegalStateException("not a number: " + value);
        }
        return value.number();
    }

    /**
     * {@return whether there is a value and it is a number}
     */
    public boolean isNumber() {
        return value != null && value.number() != null;
    }

    /**
     * {@return whether there is a value}
     */
    public boolean isValue() {
        return state == State.VALUE;
    }
}
