package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.history.Honour;
import org.thidua.core.value.Id;

/**
 * What the conditions, grades and rankings of a pack ask of units beside their points.
 *
 * @param facts the facts that some condition asks for, and what they must be
 * @param figures the figures that some condition asks for
 * @param lateness the deadlines of which some condition asks how late a unit was
 * @param honours what some condition asks of earlier years, and the row that does
 * @param balloted the awards that units are voted on for, and whether their own vote is excluded
 */
public record Questions(
        ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> facts,
        ImmutableSet<Id<Measure>> figures,
        ImmutableSet<Id<Deadline>> lateness,
        ImmutableMap<Honour, org.thidua.core.problem.Place> honours,
        ImmutableMap<Id<?>, Boolean> balloted) {
    /** Nothing is asked. */
    public static final Questions NONE = new Questions(
            ImmutableMap.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableMap.of(), ImmutableMap.of());
}
