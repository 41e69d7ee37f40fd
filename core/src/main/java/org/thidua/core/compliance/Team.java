package org.thidua.core.compliance;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.dossier.TeamPart;
import org.thidua.core.value.Id;

/**
 * One inspection team (đoàn kiểm tra); inspections by people of the same roles from the same places are by one team.
 *
 * @param first the first inspection it took part in
 * @param parts its people
 */
record Team(Inspection first, ImmutableList<TeamPart> parts) {
    /** The teams of a cluster, as far as inspections say who took part. */
    static ImmutableList<Team> of(ClusterFile file) {
        Map<Multiset<List<String>>, Team> teams = new LinkedHashMap<>();
        for (Inspection inspection : file.inspections()) {
            ImmutableList<TeamPart> parts = file.teams().get(inspection.id());
            if (!parts.isEmpty()) {
                teams.putIfAbsent(composition(parts), new Team(inspection, parts));
            }
        }
        return ImmutableList.copyOf(teams.values());
    }

    private static ImmutableMultiset<List<String>> composition(List<TeamPart> parts) {
        Multiset<List<String>> people = HashMultiset.create();
        for (TeamPart part : parts) {
            people.add(List.of(Id.fold(part.role()), Id.fold(part.from())), part.count());
        }
        return ImmutableMultiset.copyOf(people);
    }

    /** How many people of a role it has. */
    int count(String role) {
        return ofRole(role).stream().mapToInt(TeamPart::count).sum();
    }

    /** Its people of a role. */
    ImmutableList<TeamPart> ofRole(String role) {
        return parts.stream()
                .filter(part -> Id.fold(part.role()).equals(role))
                .collect(ImmutableList.toImmutableList());
    }
}
