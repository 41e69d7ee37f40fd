package org.thidua.core.dossier;

import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * What people decided where rules do not, or instead of them (quyết định).
 *
 * @param kind what kind of thing is decided
 * @param about what it is about: a ranking, an award, a criterion, a grade, a condition, an event
 * @param unit the unit it speaks of, null if it speaks of none
 * @param value what was decided, null if the row says nothing more
 * @param by who decided, by role; empty if not said
 * @param document what records it, empty if nothing is named
 * @param reason why, empty if no reason is given
 * @param place where it stands
 */
public record Decision(
        Kind kind,
        String about,
        @Nullable Id<Unit> unit,
        @Nullable Datum value,
        String by,
        String document,
        String reason,
        Place place) {
    /** What kind of thing is decided. */
    public enum Kind {
        /** The order among units that the chain of measures leaves tied. */
        TIE,
        /** Who gets the last places of an award when units tie over them. */
        CUT_OFF,
        /** A value in the place of the one worked out. */
        OVERRIDE,
        /** The form in which an event is held. */
        FORM
    }
}
