package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * For which units a row stands: all, those with one value of an attribute, or those with none of the values named.
 *
 * @param attribute the attribute looked at, null for all units
 * @param others whether the units meant are those whose value is <em>not</em> listed
 * @param values the values listed
 */
public record When(@Nullable Id<Attribute> attribute, boolean others, ImmutableList<Datum> values) {
    /** For all units. */
    public static final When ALWAYS = new When(null, true, ImmutableList.of());

    /**
     * Tells whether the row stands for a value of its attribute.
     *
     * @param value a unit's value of the attribute
     * @return whether it stands
     */
    public boolean holdsFor(Datum value) {
        return attribute == null || values.stream().anyMatch(value::sameAs) != others;
    }

    /**
     * Tells whether the row stands for a unit.
     *
     * @param unit the unit's attributes
     * @return whether it stands; false if the unit's value is not known
     */
    public boolean holdsFor(Attributes unit) {
        if (attribute == null) {
            return true;
        }
        Datum value = unit.attribute(attribute);
        return value != null && holdsFor(value);
    }

    /** A unit as far as its attributes go. */
    public interface Attributes {
        /**
         * The unit's value of an attribute.
         *
         * @param attribute the attribute's id
         * @return the value, or null if it is not known
         */
        @Nullable
        Datum attribute(Id<Attribute> attribute);
    }
}
