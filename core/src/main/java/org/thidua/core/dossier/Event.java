package org.thidua.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;

/**
 * An event of a cluster, such as its year-end conference (hội nghị tổng kết).
 *
 * @param id its id
 * @param kind what it is, such as {@code conference}
 * @param cluster the cluster
 * @param host the unit at whose place it is held, null if not said
 * @param site where it is held
 * @param form in which form, empty if in the usual one
 * @param from its first day, null if not said
 * @param to its last day, null if not said
 * @param decidedBy who fixed its date, by role or code; empty if not said
 * @param agreedWith with whom that was agreed, a unit or a code; empty if not said
 * @param document on what its content rests, empty if nothing is named
 * @param place where it stands
 */
public record Event(
        Id<Event> id,
        String kind,
        Id<Cluster> cluster,
        @Nullable Id<Unit> host,
        String site,
        String form,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String decidedBy,
        String agreedWith,
        String document,
        org.thidua.core.problem.Place place) {
    /** The kind of a year-end conference. */
    public static final String CONFERENCE = "conference";

    /**
     * {@return its last day, its first if only that is said, null if neither is}
     */
    public @Nullable LocalDate end() {
        return to == null ? from : to;
    }
}
