package org.thidua.core.compliance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Row;
import org.thidua.core.value.Id;

/**
 * One row of a pack's table of what inspections and conferences must be like.
 *
 * @param item what it is about, such as {@code inspected_units} or {@code level.commune}
 * @param min the least, null for none
 * @param max the most, null for none
 * @param order which place it has among others of its kind, null for none
 * @param row the row it stands in
 */
public record InspectionRow(
        String item,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer order,
        Row row) {
    /** How the items begin that speak of the inspections at one level. */
    public static final String LEVEL = "level.";
    /** How the items begin that speak of the people of one role in an inspection team. */
    public static final String TEAM = "team.";

    /**
     * {@return how many there must be}
     */
    public Bounds bounds() {
        return new Bounds(min, max);
    }

    /**
     * {@return the level that it speaks of, such as {@code commune}; empty if it speaks of none}
     */
    public Optional<String> level() {
        return after(LEVEL);
    }

    /**
     * {@return the role in a team that it speaks of, such as {@code secretary}; empty if it speaks of none}
     */
    public Optional<String> role() {
        return after(TEAM);
    }

    private Optional<String> after(String beginning) {
        String folded = Id.fold(item);
        return folded.startsWith(beginning) && folded.length() > beginning.length()
                ? Optional.of(folded.substring(beginning.length()))
                : Optional.empty();
    }
}
