package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Entry;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.change.PackChanges;

/** Looks for what changed the result of a season most. */
final class ImpactCauses {
    /** What a row is called and rests on. */
    private static final ImmutableSet<String> SAID_ONLY =
            ImmutableSet.of("title", "title_en", "source", "clause", "status", "note", "unit");

    private static final ImmutableSet<PackChange.Sort> NOT_A_CHANGE_OF_CELLS =
            ImmutableSet.of(PackChange.Sort.ADDED, PackChange.Sort.REMOVED, PackChange.Sort.MOVED);

    private static final int MOST = 3;

    private final SeasonResult before;
    private final SeasonResult after;
    private final ImmutableMap<String, String> renamed;
    private final ImmutableMap<String, String> grades;
    private final ImmutableList<UnitImpact> units;
    private final Map<String, Parents> moved;
    private final ImmutableListMultimap<String, PackChange> changes;

    ImpactCauses(SeasonResult before, SeasonResult after, PackChanges changes, ImmutableList<UnitImpact> units) {
        this.before = before;
        this.after = after;
        this.renamed = changes.renamed("criteria");
        this.grades = changes.renamed("grades");
        this.units = units;
        this.changes = Multimaps.index(
                changes.changes().stream()
                        .map(PackChange::of)
                        .filter(ImpactCauses::canDecide)
                        .toList(),
                change -> key(change.about()));
        this.moved = moved();
    }

    /** Whether a change may be why a unit has another result: no point depends on what a row rests on or is called. */
    private static boolean canDecide(PackChange change) {
        boolean stays = Sets.intersection(change.sorts(), NOT_A_CHANGE_OF_CELLS).isEmpty();
        return !stays || change.values().stream().anyMatch(value -> !SAID_ONLY.contains(value.column()));
    }

    /** The criteria whose points changed most. */
    ImmutableList<ImpactCause> ofPoints() {
        Map<String, Exact> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (UnitSheet now : after.sheets()) {
            Map<String, Exact> changed = changed(before.sheet(now.unit()), now);
            changed.forEach((id, change) -> {
                sums.merge(id, change.magnitude(), Exact::plus);
                counts.merge(id, 1, Integer::sum);
            });
        }
        List<ImpactCause> causes = new ArrayList<>();
        criteria().forEach((id, about) -> {
            Exact sum = sums.get(id);
            if (sum != null) {
                causes.add(new ImpactCause(about, sum, counts.getOrDefault(id, 0), changes.get(key(about))));
            }
        });
        Comparator<ImpactCause> bySum = Comparator.comparing(
                cause -> Optional.ofNullable(cause.points()).map(Exact::negated).orElse(Exact.ZERO));
        return biggest(causes, bySum);
    }

    /** Changes of grades, the ranking and awards that touch units. */
    ImmutableList<ImpactCause> beyondPoints() {
        List<ImpactCause> causes = new ArrayList<>();
        for (String thing : changes.keySet()) {
            ImmutableList<PackChange> there = changes.get(thing);
            int touched = touched(there.get(0).about());
            if (touched > 0) {
                causes.add(new ImpactCause(there.get(0).about(), null, touched, there));
            }
        }
        return biggest(causes, Comparator.comparing(cause -> -cause.units()));
    }

    private static String key(PackChange.About about) {
        return about.table() + "/" + Id.fold(about.id());
    }

    /** The first three, and all that are as big as the third. */
    private static ImmutableList<ImpactCause> biggest(List<ImpactCause> causes, Comparator<ImpactCause> order) {
        List<ImpactCause> sorted = causes.stream().sorted(order).toList();
        return sorted.stream()
                .filter(cause -> sorted.size() <= MOST || order.compare(cause, sorted.get(MOST - 1)) <= 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** How the points of a unit changed, by criterion as the newer pack calls it; of parents only what no child explains. */
    private Map<String, Exact> changed(UnitSheet old, UnitSheet now) {
        Map<String, Exact> was = new LinkedHashMap<>();
        Map<String, Exact> is = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>();
        old.sheet().entries().values().forEach(entry -> was.put(newId(entry.criterion()), points(entry)));
        now.sheet()
                .entries()
                .values()
                .forEach(entry -> is.put(entry.criterion().id().folded(), points(entry)));
        Map<String, Exact> changed = new LinkedHashMap<>();
        was.forEach(
                (id, points) -> changed.put(id, is.getOrDefault(id, Exact.ZERO).minus(points)));
        is.forEach((id, points) -> changed.putIfAbsent(id, points));
        moved.forEach((id, parents) -> {
            parents.left().forEach(parent -> changed.merge(parent, was.getOrDefault(id, Exact.ZERO), Exact::plus));
            parents.joined()
                    .forEach(parent -> changed.merge(
                            parent, is.getOrDefault(id, Exact.ZERO).negated(), Exact::plus));
        });
        changed.values().removeIf(change -> change.signum() == 0);
        old.sheet()
                .entries()
                .values()
                .forEach(entry -> explain(entry.criterion(), newId(entry.criterion()), changed, explained, true));
        now.sheet()
                .entries()
                .values()
                .forEach(entry ->
                        explain(entry.criterion(), entry.criterion().id().folded(), changed, explained, false));
        changed.keySet().removeAll(explained);
        return changed;
    }

    /** What lies above a criterion that moved, in one pack only. */
    private record Parents(ImmutableList<String> left, ImmutableList<String> joined) {}

    /** The criteria that have another parent, by what the newer pack calls them: points that only moved are no cause. */
    private Map<String, Parents> moved() {
        Map<String, String> parents = new HashMap<>();
        old().values().forEach(known -> parents.put(newId(known), parentOf(known, true)));
        Map<String, Parents> moves = new LinkedHashMap<>();
        for (Criterion known : now().values()) {
            String id = known.id().folded();
            String parent = parents.get(id);
            if (parent != null && !parent.equals(parentOf(known, false))) {
                List<String> above = above(parent, parents);
                List<String> joined = new ArrayList<>();
                for (Criterion at = parent(known); at != null; at = parent(at)) {
                    joined.add(at.id().folded());
                }
                moves.put(
                        id,
                        new Parents(
                                above.stream()
                                        .filter(one -> !joined.contains(one))
                                        .collect(ImmutableList.toImmutableList()),
                                joined.stream()
                                        .filter(one -> !above.contains(one))
                                        .collect(ImmutableList.toImmutableList())));
            }
        }
        return moves;
    }

    private static List<String> above(String first, Map<String, String> parents) {
        List<String> above = new ArrayList<>();
        for (String at = first; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            above.add(at);
        }
        return above;
    }

    private String parentOf(Criterion criterion, boolean isOld) {
        if (criterion.parent() == null) {
            return "";
        }
        String id = criterion.parent().folded();
        return isOld ? renamed.getOrDefault(id, id) : id;
    }

    private @Nullable Criterion parent(Criterion criterion) {
        return criterion.parent() == null ? null : now().get(criterion.parent());
    }

    private ImmutableMap<Id<Criterion>, Criterion> old() {
        return before.pack().rulebook().scheme().byId();
    }

    private ImmutableMap<Id<Criterion>, Criterion> now() {
        return after.pack().rulebook().scheme().byId();
    }

    private void explain(
            Criterion criterion, String id, Map<String, Exact> changed, Set<String> explained, boolean isOld) {
        for (Criterion child : criterion.children()) {
            String childId = isOld ? newId(child) : child.id().folded();
            if (changed.containsKey(childId)) {
                explained.add(id);
            }
        }
    }

    private String newId(Criterion criterion) {
        String id = criterion.id().folded();
        return renamed.getOrDefault(id, id);
    }

    private static Exact points(Entry entry) {
        Amount amount = entry.amount();
        return amount == null ? Exact.ZERO : amount.points();
    }

    /** All criteria as they are printed by the newer pack, then those that are gone. */
    private Map<String, PackChange.About> criteria() {
        Map<String, PackChange.About> criteria = new LinkedHashMap<>();
        now().values().forEach(known -> criteria.put(known.id().folded(), about(known)));
        old().values().forEach(known -> criteria.putIfAbsent(newId(known), about(known)));
        return criteria;
    }

    private static PackChange.About about(Criterion criterion) {
        String english = criterion.titleEn();
        return new PackChange.About(
                "criteria",
                criterion.id().toString(),
                new Words(criterion.title(), english.isEmpty() ? criterion.title() : english));
    }

    private int touched(PackChange.About about) {
        String id = Id.fold(about.id());
        return (int)
                switch (about.table()) {
                    case "awards" ->
                        units.stream()
                                .filter(
                                        unit -> ImmutableList.<UnitImpact.Award>builder()
                                                .addAll(unit.won())
                                                .addAll(unit.lost())
                                                .build()
                                                .stream()
                                                .anyMatch(award ->
                                                        Id.fold(award.id()).equals(id)))
                                .count();
                    case "grades" ->
                        units.stream()
                                .filter(UnitImpact::isGradeChanged)
                                .filter(unit -> hasGrade(unit, id))
                                .count();
                    case "ranking" ->
                        units.stream().filter(unit -> !unit.ranks().isEmpty()).count();
                    default -> 0L;
                };
    }

    private boolean hasGrade(UnitImpact unit, String id) {
        String old = Id.fold(before.sheet(unit.unit()).grade().orElse(""));
        return grades.getOrDefault(old, old).equals(id)
                || Id.fold(after.sheet(unit.unit()).grade().orElse("")).equals(id);
    }
}
