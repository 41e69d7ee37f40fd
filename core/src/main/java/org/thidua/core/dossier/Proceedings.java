package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.Predecessor;

/**
 * What happened around the scoring of a season, as it was handed in: who met, inspected, voted and decided, and what
 * earlier years brought.
 *
 * @param waivers later dates that were allowed
 * @param inspections inspections
 * @param events conferences and other events of clusters
 * @param teams who took part in inspections and events, by number
 * @param votes results of ballots
 * @param decisions what people decided
 * @param achievements what was earned in earlier years
 * @param predecessors which unit comes from which
 */
public record Proceedings(
        ImmutableList<Waiver> waivers,
        ImmutableList<Inspection> inspections,
        ImmutableList<Event> events,
        ImmutableList<TeamPart> teams,
        ImmutableList<Vote> votes,
        ImmutableList<Decision> decisions,
        ImmutableList<Achievement> achievements,
        ImmutableList<Predecessor> predecessors) {
    /** Nothing happened that was recorded. */
    public static final Proceedings NONE = new Proceedings(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
}
