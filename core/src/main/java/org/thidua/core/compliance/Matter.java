package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.dossier.Unit;
import org.thidua.core.value.Id;

/**
 * One whose duties are looked at: a cluster, or a unit in it.
 *
 * @param file all that is known of the cluster
 * @param unit the unit, null for the cluster itself
 */
public record Matter(ClusterFile file, @Nullable Unit unit) {
    /**
     * All who have duties in a cluster.
     *
     * @param file all that is known of the cluster
     * @return the cluster itself, then its units, by their ids
     */
    public static ImmutableList<Matter> of(ClusterFile file) {
        ImmutableList.Builder<Matter> matters = ImmutableList.builder();
        matters.add(new Matter(file, null));
        file.members().forEach(unit -> matters.add(new Matter(file, unit)));
        return matters.build();
    }

    /**
     * {@return the id of the unit, or of the cluster}
     */
    public Id<?> who() {
        return unit == null ? file.cluster().id() : unit.id();
    }

    /**
     * {@return the name of the unit, or of the cluster; its id if it has none}
     */
    public String whoName() {
        String name = unit == null ? file.cluster().name() : unit.name();
        return name.isEmpty() ? who().toString() : name;
    }

    boolean isCluster() {
        return unit == null;
    }

    boolean isInspectedUnit() {
        return unit != null && !inspections().isEmpty();
    }

    /** The inspections in the unit, or all of the cluster. */
    ImmutableList<Inspection> inspections() {
        return unit == null ? file.inspections() : file.inspectionsOf(unit.id());
    }

    /** The inspections that have begun; one without a date is taken to have. */
    ImmutableList<Inspection> begun() {
        return inspections().stream()
                .filter(inspection -> hasBegun(inspection.from()))
                .collect(ImmutableList.toImmutableList());
    }

    boolean hasBegun(@Nullable LocalDate from) {
        return from == null || !from.isAfter(today());
    }

    boolean isHead(Id<?> who) {
        return file.heads().stream().anyMatch(head -> head.folded().equals(who.folded()));
    }

    /** The last day of which anything is known. */
    LocalDate today() {
        return file.asOf().toLocalDate();
    }
}
