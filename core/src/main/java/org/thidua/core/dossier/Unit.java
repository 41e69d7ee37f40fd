package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * A unit that takes part (đơn vị).
 *
 * @param id its id
 * @param name its name
 * @param level its level, such as province; empty if not said
 * @param attributes its attributes as far as they are known
 * @param place where it stands
 */
public record Unit(Id<Unit> id, String name, String level, ImmutableMap<Id<Attribute>, Datum> attributes, Place place)
        implements When.Attributes {
    @Override
    public @Nullable Datum attribute(Id<Attribute> attribute) {
        return attributes.get(attribute);
    }
}
