package org.thidua.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thidua.core.dossier.Unit;
import org.thidua.core.value.Id;

/**
 * The ranking of one group.
 *
 * @param scope among whom units are grouped
 * @param group the group: a cluster's id, {@code all}, or the value of an attribute
 * @param chain the measures that decided
 * @param provisional whether a place rests on something still open
 * @param places the placed units, best first, tied ones by id
 * @param unplaced the units that are disqualified, by id
 */
public record Ranking(
        Scope scope,
        String group,
        Chain chain,
        boolean provisional,
        ImmutableList<Place> places,
        ImmutableList<Contestant> unplaced) {
    /**
     * {@return the groups of units that the chain leaves tied, each to be decided by people}
     */
    public ImmutableList<ImmutableList<Place>> undecided() {
        return tieGroups().stream().filter(group -> group.size() > 1).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the placed units in groups of equal place, best first}
     */
    public ImmutableList<ImmutableList<Place>> tieGroups() {
        List<ImmutableList<Place>> groups = new ArrayList<>();
        List<Place> current = new ArrayList<>();
        for (Place place : places) {
            if (!current.isEmpty() && !current.get(0).rank().equals(place.rank())) {
                groups.add(ImmutableList.copyOf(current));
                current.clear();
            }
            current.add(place);
        }
        if (!current.isEmpty()) {
            groups.add(ImmutableList.copyOf(current));
        }
        return ImmutableList.copyOf(groups);
    }

    /**
     * Finds the place of a unit.
     *
     * @param unit its id
     * @return its place, or empty if it is not placed here
     */
    public Optional<Place> find(Id<Unit> unit) {
        return places.stream()
                .filter(place -> place.contestant().id().equals(unit))
                .findFirst();
    }

    /**
     * The names by which decisions may call groups.
     *
     * @param rankings all rankings
     * @return of each its group, and its scope and group
     */
    public static ImmutableList<String> names(List<Ranking> rankings) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Ranking ranking : rankings) {
            names.add(ranking.group(), ranking.scope().word() + "/" + ranking.group());
        }
        return names.build();
    }
}
