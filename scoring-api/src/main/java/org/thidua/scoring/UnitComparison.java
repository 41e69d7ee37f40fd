package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.change.PackChanges;

/** The results of one season by two packs, put side by side unit by unit. */
final class UnitComparison {
    private final ImmutableMap<String, String> grades;
    private final Map<String, Map<String, UnitImpact.Award>> heldBefore;
    private final Map<String, Map<String, UnitImpact.Award>> heldAfter;
    private final Map<String, Map<String, Placed>> placedBefore;
    private final Map<String, Map<String, Placed>> placedAfter;

    private UnitComparison(SeasonResult before, SeasonResult after, PackChanges changes) {
        this.grades = changes.renamed("grades");
        this.heldBefore = held(before, changes.renamed("awards"));
        this.heldAfter = held(after, ImmutableMap.of());
        this.placedBefore = placed(before, changes.renamed("attributes"));
        this.placedAfter = placed(after, ImmutableMap.of());
    }

    /** One place of one unit. */
    private record Placed(String scope, RankedGroup group, BigDecimal rank) {}

    /** The units for which something changes, by id. */
    static ImmutableList<UnitImpact> of(SeasonResult before, SeasonResult after, PackChanges changes) {
        UnitComparison comparison = new UnitComparison(before, after, changes);
        return after.sheets().stream()
                .map(sheet -> comparison.compare(before.sheet(sheet.unit()), sheet))
                .filter(UnitImpact::isChanged)
                .collect(ImmutableList.toImmutableList());
    }

    private UnitImpact compare(UnitSheet old, UnitSheet now) {
        String oldGrade = Id.fold(old.grade().orElse(""));
        boolean another = !grades.getOrDefault(oldGrade, oldGrade)
                .equals(Id.fold(now.grade().orElse("")));
        Map<String, UnitImpact.Award> had = heldBefore.getOrDefault(now.unit(), Map.of());
        Map<String, UnitImpact.Award> has = heldAfter.getOrDefault(now.unit(), Map.of());
        return new UnitImpact(
                now.unit(),
                now.name(),
                now.clusterName(),
                old.total(),
                now.total(),
                old.state(),
                now.state(),
                old.gradeTitle().orElse(""),
                now.gradeTitle().orElse(""),
                another,
                ranks(now.unit()),
                beyond(has, had),
                beyond(had, has));
    }

    private ImmutableList<UnitImpact.Rank> ranks(String unit) {
        Map<String, Placed> was = placedBefore.getOrDefault(unit, Map.of());
        Map<String, Placed> is = placedAfter.getOrDefault(unit, Map.of());
        Set<String> scopes = new LinkedHashSet<>(is.keySet());
        scopes.addAll(was.keySet());
        ImmutableList.Builder<UnitImpact.Rank> ranks = ImmutableList.builder();
        for (String scope : scopes) {
            Placed old = was.get(scope);
            Placed now = is.get(scope);
            if (!isSame(old, now)) {
                ranks.add(rank(old, now));
            }
        }
        return ranks.build();
    }

    private static boolean isSame(@Nullable Placed old, @Nullable Placed now) {
        return old != null && now != null && old.rank().compareTo(now.rank()) == 0;
    }

    private static UnitImpact.Rank rank(@Nullable Placed old, @Nullable Placed now) {
        Placed known = now == null ? old : now;
        if (known == null) {
            throw new IllegalStateException("a place that is in neither result");
        }
        boolean all = known.group().scope().equals("all");
        String title = known.group().title();
        return new UnitImpact.Rank(
                known.scope(),
                known.group().group(),
                all ? new Words("toàn bộ đơn vị", "all units") : new Words(title, title),
                old == null ? null : old.rank(),
                now == null ? null : now.rank());
    }

    private static ImmutableList<UnitImpact.Award> beyond(
            Map<String, UnitImpact.Award> some, Map<String, UnitImpact.Award> others) {
        return some.entrySet().stream()
                .filter(held -> !others.containsKey(held.getKey()))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    /** The awards that units are proposed for, by unit and by what the newer pack calls the award. */
    private static Map<String, Map<String, UnitImpact.Award>> held(
            SeasonResult result, ImmutableMap<String, String> renamed) {
        Map<String, Map<String, UnitImpact.Award>> held = new LinkedHashMap<>();
        for (AwardResult award : result.awards()) {
            String id = Id.fold(award.award());
            for (AwardResult.Unit unit : award.proposals()) {
                held.computeIfAbsent(unit.unit(), any -> new LinkedHashMap<>())
                        .put(
                                renamed.getOrDefault(id, id),
                                new UnitImpact.Award(renamed.getOrDefault(id, award.award()), award.title()));
            }
        }
        return held;
    }

    /** The places of units, by unit and by scope and group. */
    private static Map<String, Map<String, Placed>> placed(SeasonResult result, ImmutableMap<String, String> renamed) {
        Map<String, Map<String, Placed>> placed = new LinkedHashMap<>();
        for (RankedGroup group : result.rankings()) {
            String folded = Id.fold(group.scope());
            String scope = renamed.getOrDefault(folded, folded);
            for (RankedGroup.RankedUnit unit : group.places()) {
                placed.computeIfAbsent(unit.unit(), any -> new LinkedHashMap<>())
                        .put(scope + "/" + Id.fold(group.group()), new Placed(scope, group, unit.rank()));
            }
        }
        return placed;
    }
}
