package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.history.History;
import org.thidua.core.panel.Reading;
import org.thidua.core.value.Id;

/**
 * What is known of a unit beside its figures and marks: what conditions may ask for.
 *
 * @param inspected whether it was inspected, null if that is not known
 * @param lateness how many days late it was with each deadline that conditions ask for, or {@link Collector#NEVER}
 * @param votes the ballots on it, by award
 * @param history what it earned in earlier years
 * @param lastYear the year before the season's
 */
public record Circumstances(
        @Nullable Boolean inspected,
        ImmutableMap<Id<Deadline>, Reading> lateness,
        ImmutableMap<Id<?>, Vote> votes,
        History history,
        int lastYear) {
    /** Nothing is known. */
    public static final Circumstances NONE =
            new Circumstances(null, ImmutableMap.of(), ImmutableMap.of(), History.NONE, 0);
}
