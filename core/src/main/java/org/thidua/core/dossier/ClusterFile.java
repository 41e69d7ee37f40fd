package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.value.Id;

/**
 * All that is known of what a cluster had to do in a season (hồ sơ Cụm), checked: who met, who inspected whom, what was
 * received when.
 *
 * @param cluster the cluster
 * @param heads the units that are its head; exactly one where all is as it should be
 * @param members its units, by their ids
 * @param inspections its inspections, by their ids
 * @param conferences its year-end conferences, by their ids
 * @param teams who took part in an inspection or event, by its id
 * @param formsDecided the events whose form people decided, and the cluster itself if that was decided for all of them
 * @param received what the cluster or its department handed in, by deadline
 * @param receivedOfUnits what its units handed in, by unit and deadline
 * @param lastMoments the last moment for the cluster, by deadline, a waiver counted
 * @param asOf up to when all of this is known
 * @param inspectionsKnown whether the season records inspections at all
 * @param conferencesKnown whether the season records conferences at all
 */
public record ClusterFile(
        Cluster cluster,
        ImmutableList<Id<Unit>> heads,
        ImmutableList<Unit> members,
        ImmutableList<Inspection> inspections,
        ImmutableList<Event> conferences,
        ImmutableListMultimap<Id<?>, TeamPart> teams,
        ImmutableSet<Id<?>> formsDecided,
        ImmutableMap<Id<Deadline>, Arrival> received,
        ImmutableMap<Id<Unit>, ImmutableMap<Id<Deadline>, Arrival>> receivedOfUnits,
        ImmutableMap<Id<Deadline>, LocalDateTime> lastMoments,
        LocalDateTime asOf,
        boolean inspectionsKnown,
        boolean conferencesKnown) {
    /**
     * The inspections in one of its units.
     *
     * @param unit the unit
     * @return its inspections, by their ids
     */
    public ImmutableList<Inspection> inspectionsOf(Id<Unit> unit) {
        return inspections.stream()
                .filter(inspection -> inspection.unit().equals(unit))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return its units that are inspected, by their ids}
     */
    public ImmutableList<Unit> inspected() {
        return members.stream()
                .filter(unit -> !inspectionsOf(unit.id()).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What a unit handed in.
     *
     * @param unit the unit
     * @param deadline the deadline
     * @return when it was received; empty if nothing can be said of that
     */
    public Optional<Arrival> receivedOf(Id<Unit> unit, Id<Deadline> deadline) {
        return Optional.ofNullable(
                receivedOfUnits.getOrDefault(unit, ImmutableMap.of()).get(deadline));
    }
}
