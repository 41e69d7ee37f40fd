package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Measure;
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
 * @param figures the figures that conditions look at, by the ids of their measures
 * @param findings what inspections concluded about leaves, by their numbers; none for most
 * @param circumstances what else conditions may ask for
 */
public record Dossier(
        Unit unit,
        Cluster cluster,
        ImmutableList<Reading> readings,
        ImmutableMap<Id<UnitFact.Fact>, UnitFact> facts,
        ImmutableMap<Id<Measure>, Reading> figures,
        ImmutableListMultimap<Integer, InspectionFinding> findings,
        Circumstances circumstances)
        implements When.Attributes {
    /**
     * The dossier of a unit that was not inspected, and no figure of which is looked at by conditions.
     *
     * @param unit the unit
     * @param cluster its cluster
     * @param readings one reading for each leaf of the scheme, by its number
     * @param facts facts about the unit
     */
    public Dossier(
            Unit unit,
            Cluster cluster,
            ImmutableList<Reading> readings,
            ImmutableMap<Id<UnitFact.Fact>, UnitFact> facts) {
        this(unit, cluster, readings, facts, ImmutableMap.of(), ImmutableListMultimap.of(), Circumstances.NONE);
    }

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
