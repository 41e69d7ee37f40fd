package org.thidua.core.ranking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * Among whom units are ranked and awards are shared out: each cluster, all units, or those with the same attribute.
 *
 * @param kind which of the three
 * @param attribute the attribute, null unless units are grouped by one
 */
public record Scope(Kind kind, @Nullable Id<Attribute> attribute) {
    /** Within each cluster. */
    public static final Scope CLUSTER = new Scope(Kind.CLUSTER, null);
    /** Among all units. */
    public static final Scope ALL = new Scope(Kind.ALL, null);

    /** How units are grouped, in the order in which rankings are listed. */
    public enum Kind {
        /** By cluster. */
        CLUSTER,
        /** All in one group. */
        ALL,
        /** By the value of an attribute. */
        ATTRIBUTE
    }

    /**
     * {@return the scope as books and results write it}
     */
    public String word() {
        return switch (kind) {
            case CLUSTER -> "cluster";
            case ALL -> "all";
            case ATTRIBUTE -> String.valueOf(attribute);
        };
    }

    /**
     * The group of a unit.
     *
     * @param unit the unit
     * @return the cluster's id, {@code all}, or the value of the attribute; empty if the unit lacks the attribute
     */
    public Optional<String> groupOf(Dossier unit) {
        return switch (kind) {
            case CLUSTER -> Optional.of(unit.cluster().id().toString());
            case ALL -> Optional.of("all");
            case ATTRIBUTE -> {
                Datum value = attribute == null ? null : unit.attribute(attribute);
                yield Optional.ofNullable(value).map(Datum::toString);
            }
        };
    }
}
