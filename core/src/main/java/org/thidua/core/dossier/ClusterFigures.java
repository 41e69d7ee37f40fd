package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Sets the verified figures of a cluster side by side, for the criteria whose points depend on the others. */
final class ClusterFigures {
    private final Scheme scheme;
    private final Problems problems;

    ClusterFigures(Scheme scheme, Problems problems) {
        this.scheme = scheme;
        this.problems = problems;
    }

    /** Gives every reading that is compared those of its cluster; units without a value are not looked at. */
    void compare(Map<Id<Unit>, List<Reading>> readings, Function<Id<Unit>, Optional<Cluster>> clusterOf) {
        for (Criterion leaf : scheme.leaves()) {
            if (leaf.rule() instanceof Rule.Relative relative) {
                Map<Cluster, List<Id<Unit>>> members = new LinkedHashMap<>();
                readings.forEach((unit, all) -> {
                    if (all.get(leaf.leaf()).isNumber()) {
                        clusterOf
                                .apply(unit)
                                .ifPresent(cluster -> members.computeIfAbsent(cluster, key -> new ArrayList<>())
                                        .add(unit));
                    }
                });
                members.forEach((cluster, units) -> compare(leaf, relative, cluster, units, readings));
            }
        }
    }

    private void compare(
            Criterion leaf,
            Rule.Relative relative,
            Cluster cluster,
            List<Id<Unit>> units,
            Map<Id<Unit>, List<Reading>> readings) {
        Map<Id<Unit>, Reading> compared = new LinkedHashMap<>();
        for (Id<Unit> unit : units) {
            Optional.ofNullable(readings.get(unit)).ifPresent(all -> compared.put(unit, all.get(leaf.leaf())));
        }
        Peers peers = peers(relative, compared);
        boolean byBest = relative.variant() == Rule.Variant.BEST || relative.variant() == Rule.Variant.BEST_LOW;
        Exact best = relative.variant() == Rule.Variant.BEST ? peers.highest() : peers.lowest();
        if (byBest && best.signum() == 0) {
            problems.add(
                    Fault.RELATIVE_ZERO,
                    leaf.row().place(),
                    "0",
                    "criterion",
                    leaf.id(),
                    "cluster",
                    cluster.id(),
                    "other",
                    relative.variant() == Rule.Variant.BEST
                            ? Rule.Variant.MIN_MAX.word()
                            : Rule.Variant.MIN_MAX_LOW.word(),
                    "units",
                    peers.leaders().stream().map(Id::toString).collect(Collectors.joining(", ")));
            return;
        }
        compared.forEach((unit, reading) ->
                Optional.ofNullable(readings.get(unit)).ifPresent(all -> all.set(leaf.leaf(), reading.among(peers))));
    }

    private static Peers peers(Rule.Relative relative, Map<Id<Unit>, Reading> compared) {
        Exact lowest = null;
        Exact highest = null;
        Exact lead = null;
        for (Reading reading : compared.values()) {
            Exact number = reading.number();
            lowest = lowest == null ? number : lowest.min(number);
            highest = highest == null ? number : highest.max(number);
            Exact over = excess(relative, reading);
            if (over != null && over.signum() > 0) {
                lead = lead == null ? over : lead.max(over);
            }
        }
        if (lowest == null || highest == null) {
            throw new IllegalStateException("a cluster is compared only if a unit has a figure");
        }
        Exact best = switch (relative.variant()) {
            case BEST, MIN_MAX -> highest;
            case BEST_LOW, MIN_MAX_LOW -> lowest;
            case EXCESS -> lead;
        };
        ImmutableList.Builder<Id<?>> leaders = ImmutableList.builder();
        compared.forEach((unit, reading) -> {
            Exact own = relative.variant() == Rule.Variant.EXCESS ? excess(relative, reading) : reading.number();
            if (best != null && best.equals(own)) {
                leaders.add(unit);
            }
        });
        return new Peers(lowest, highest, lead, leaders.build());
    }

    /** By how much a figure passes its target; null if the criterion has none. */
    private static @Nullable Exact excess(Rule.Relative relative, Reading reading) {
        Target target = relative.target();
        if (target == null) {
            return null;
        }
        Exact due = target.number() == null ? reading.target() : target.number();
        return due == null ? null : reading.number().minus(due);
    }
}
