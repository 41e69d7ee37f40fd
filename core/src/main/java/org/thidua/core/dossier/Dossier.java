package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.When;
import org.thidua.core.panel.Reading;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * All that is known of one unit, checked: the one fact that the rules look at.
 *
 * @param unit the unit
 * @param cluster its cluster
 * @param readings one reading for each leaf of the scheme, by its number
 * @param facts facts about the unit
 */
public record Dossier(
        Unit unit, Cluster cluster, ImmutableList<Reading> readings, ImmutableMap<Id<UnitFact.Fact>, UnitFact> facts)
        implements When.Attributes {
    /**
     * The reading for a leaf.
     *
     * @param leaf the leaf's number in the scheme
     * @return its verified value, or why there is none
     */
    public Reading reading(int leaf) {
        return readings.get(leaf);
    }

    @Override
    public @Nullable Datum attribute(Id<Attribute> attribute) {
        return unit.attribute(attribute);
    }
}
