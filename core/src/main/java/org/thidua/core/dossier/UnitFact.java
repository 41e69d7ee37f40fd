package org.thidua.core.dossier;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * A fact about a unit that conditions may ask for (dữ kiện).
 *
 * @param unit the unit
 * @param fact the name of the fact
 * @param value its value
 * @param document what proves it, empty if nothing is named
 * @param place where it stands
 */
public record UnitFact(Id<Unit> unit, Id<Fact> fact, Datum value, String document, Place place) {
    /** The name of a fact; only ever the parameter of an id. */
    public interface Fact {}

    /** What kind of value the conditions ask for. */
    public enum Due {
        /** Anything: it is compared as it is. */
        ANYTHING,
        /** A number: some condition asks which is larger, or for certain numbers. */
        NUMBER,
        /** Yes or no: some condition asks for one of them. */
        YES_OR_NO
    }
}
