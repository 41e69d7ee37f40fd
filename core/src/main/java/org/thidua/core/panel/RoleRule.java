package org.thidua.core.panel;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * How the marks of one role count for a criterion.
 *
 * @param role the role
 * @param title its name for people
 * @param order its place among the roles, the first being 1
 * @param within how several marks become one
 * @param dropHigh how many of the highest marks are set aside
 * @param dropLow how many of the lowest marks are set aside
 * @param atLeast how many marks there must be, counted before any are set aside
 * @param ownMarkCounts whether a unit's mark for itself counts
 * @param weight its weight in a weighted mean
 * @param place where it stands
 */
public record RoleRule(
        Id<Role> role,
        String title,
        int order,
        Within within,
        int dropHigh,
        int dropLow,
        int atLeast,
        boolean ownMarkCounts,
        Exact weight,
        Place place) {
    /**
     * Tells whether a statement of this role counts at all.
     *
     * @param said the statement
     * @param unit the unit it speaks of
     * @return whether it counts; a unit's mark for itself may not
     */
    public boolean counts(Statement said, Id<?> unit) {
        return ownMarkCounts || !Id.fold(said.by()).equals(unit.folded());
    }

    /**
     * {@return what people call it: its title, or its id if it has none}
     */
    public String shown() {
        return title.isEmpty() ? role.toString() : title;
    }
}
