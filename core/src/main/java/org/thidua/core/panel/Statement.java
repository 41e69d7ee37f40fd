package org.thidua.core.panel;

import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * What one scorer says of one unit: a figure or a mark.
 *
 * @param scorer the role in which it is said, null if not named
 * @param by who says it, a unit's id or a code; empty if not named
 * @param state whether there is a value
 * @param value the value, null unless the state is {@link State#VALUE}
 * @param target the unit's own target, null if none is given
 * @param reason why it is said, empty if no reason is given
 * @param evidence what supports it, empty if nothing is named
 * @param cells where its parts stand
 */
public record Statement(
        @Nullable Id<Role> scorer,
        String by,
        State state,
        @Nullable Datum value,
        @Nullable Datum target,
        String reason,
        String evidence,
        Cells cells) {
    /**
     * Checks that a value is there exactly if the state says so.
     *
     * @param scorer the role, or null
     * @param by who says it
     * @param state whether there is a value
     * @param value the value, or null
     * @param target the unit's own target, or null
     * @param reason why it is said
     * @param evidence what supports it
     * @param cells where its parts stand
     */
    public Statement {
        if ((state == State.VALUE) != (value != null)) {
            throw new IllegalArgumentException("a value is there exactly if the state says so: " + state);
        }
    }

    /**
     * {@return the place of the value}
     */
    public Place place() {
        return cells.value();
    }
}
