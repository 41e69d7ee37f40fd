package org.thidua.core.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;

/**
 * An inspection at one place (kiểm tra): of a unit itself, or of a lower level within it.
 *
 * @param id its id
 * @param cluster the cluster whose team inspects
 * @param unit the unit inspected, or in which the inspected place lies
 * @param level the level of what is inspected, such as commune or province; empty if not said
 * @param site where it took place
 * @param from its first day, null if not said
 * @param to its last day, null if not said
 * @param place where it stands
 */
public record Inspection(
        Id<Inspection> id,
        Id<Cluster> cluster,
        Id<Unit> unit,
        String level,
        String site,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        org.thidua.core.problem.Place place) {
    /**
     * {@return its last day, its first if only that is said, null if neither is}
     */
    public @Nullable LocalDate end() {
        return to == null ? from : to;
    }
}
