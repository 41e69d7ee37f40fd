package org.thidua.core.dossier;

import com.google.common.collect.ImmutableSet;
import org.thidua.core.value.Id;

/**
 * What decisions may be about beside criteria, events and rankings.
 *
 * @param grades the ids of the grades
 * @param conditions the ids of the conditions
 * @param awards the ids of the awards
 */
public record Decidable(
        ImmutableSet<? extends Id<?>> grades,
        ImmutableSet<? extends Id<?>> conditions,
        ImmutableSet<? extends Id<?>> awards) {
    /** Nothing but criteria, events and rankings. */
    public static final Decidable NOTHING = new Decidable(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
}
