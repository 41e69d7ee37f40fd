package org.thidua.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.sheet.Standing;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * Step 3 of scoring: places units by a chain of measures.
 *
 * <p>Units are split by the first measure, those equal in it by the second, and so on; who is equal in all is tied.
 * Provisional units are placed by what is known of them.
 * A unit whose measure is not known at all comes after those whose measure is, and the ranking is provisional, unless
 * the measure is a criterion that does not apply to it.
 */
public final class Ranker {
    private final ImmutableList<Grade> grades;

    /**
     * A ranker.
     *
     * @param grades the grades, the best first, for chains that compare grades
     */
    public Ranker(ImmutableList<Grade> grades) {
        this.grades = grades;
    }

    /**
     * Ranks every group of a scope.
     *
     * @param chain the scope and its measures
     * @param contestants all units, in any order
     * @param decisions what people decided about ties
     * @return one ranking for each group, by the code points of the groups' folded names
     */
    public ImmutableList<Ranking> rank(Chain chain, List<Contestant> contestants, Decisions decisions) {
        Map<String, List<Contestant>> groups = new TreeMap<>(Comparator.comparing(Id::fold, Id::compareCodePoints));
        for (Contestant contestant : contestants) {
            chain.scope()
                    .groupOf(contestant.unit().dossier())
                    .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(contestant));
        }
        ImmutableList.Builder<Ranking> rankings = ImmutableList.builder();
        groups.forEach((group, members) -> rankings.add(rank(chain, group, members, decisions)));
        return rankings.build();
    }

    private Ranking rank(Chain chain, String group, List<Contestant> members, Decisions decisions) {
        List<Contestant> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparing(Contestant::id));
        List<Runner> standing = new ArrayList<>();
        ImmutableList.Builder<Contestant> unplaced = ImmutableList.builder();
        for (Contestant contestant : ordered) {
            if (contestant.isDisqualified()) {
                unplaced.add(contestant);
            } else {
                standing.add(new Runner(contestant, valuesOf(chain, contestant)));
            }
        }
        List<List<Runner>> tieGroups = new ArrayList<>();
        boolean[] guessed = {false};
        split(chain, standing, 0, tieGroups, guessed);
        Map<Id<Unit>, Decision> order = new HashMap<>();
        for (Decision decision : decisions.tiesOf(chain.scope().word(), group)) {
            if (decision.unit() != null) {
                order.put(decision.unit(), decision);
            }
        }
        List<List<Runner>> settled = new ArrayList<>();
        tieGroups.forEach(tie -> settled.addAll(settled(tie, order, decisions)));
        boolean provisional = guessed[0] || ordered.stream().anyMatch(Contestant::isProvisional);
        return new Ranking(chain.scope(), group, chain, provisional, placesOf(chain, settled, order), unplaced.build());
    }

    /** A unit with its values along the chain, null where a value is not known. */
    private record Runner(Contestant contestant, List<@Nullable Datum> values) {}

    private static void split(
            Chain chain, List<Runner> equal, int depth, List<List<Runner>> tieGroups, boolean[] guessed) {
        if (equal.size() <= 1 || depth == chain.keys().size()) {
            if (!equal.isEmpty()) {
                tieGroups.add(equal);
            }
            return;
        }
        Chain.Key key = chain.keys().get(depth);
        Map<Exact, List<Runner>> byValue =
                new TreeMap<>(key.descending() ? Comparator.<Exact>reverseOrder() : Comparator.<Exact>naturalOrder());
        List<Runner> unknown = new ArrayList<>();
        for (Runner unit : equal) {
            Datum value = unit.values().get(depth);
            if (value == null || value.number() == null) {
                unknown.add(unit);
            } else {
                byValue.computeIfAbsent(value.number(), number -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (List<Runner> same : byValue.values()) {
            split(chain, same, depth + 1, tieGroups, guessed);
        }
        if (!unknown.isEmpty()) {
            guessed[0] |= unknown.stream().anyMatch(unit -> !isLeftOut(key, unit));
            split(chain, unknown, depth + 1, tieGroups, guessed);
        }
    }

    /** A criterion that does not apply to a unit is settled; any other unknown may still come to be known. */
    private static boolean isLeftOut(Chain.Key key, Runner unit) {
        Criterion criterion = null;
        if (key.measure() instanceof Subject.PointsOf points) {
            criterion = points.criterion();
        } else if (key.measure() instanceof Subject.PercentOf percent) {
            criterion = percent.criterion();
        }
        return criterion != null
                && unit.contestant()
                        .unit()
                        .sheet()
                        .find(criterion.id())
                        .filter(entry -> entry.standing() == Standing.LEFT_OUT)
                        .isPresent();
    }

    /** A tie in the order that people decided, or as it is if they decided none. */
    private static List<List<Runner>> settled(List<Runner> tie, Map<Id<Unit>, Decision> order, Decisions decisions) {
        List<Decision> about = tie.stream()
                .map(runner -> order.get(runner.contestant().id()))
                .filter(Objects::nonNull)
                .toList();
        if (about.isEmpty()) {
            return List.of(tie);
        }
        if (tie.size() == 1) {
            return List.of(tie);
        }
        about.forEach(decisions::need);
        long numbers = about.stream().map(Ranker::numberOf).distinct().count();
        if (about.size() < tie.size() || numbers < tie.size()) {
            String units = tie.stream()
                    .map(runner -> runner.contestant().id().toString())
                    .collect(Collectors.joining(", "));
            decisions.wrong(
                    about.get(0),
                    new Words(
                            "các đơn vị đồng hạng là " + units + "; mỗi đơn vị cần một thứ tự riêng",
                            "the tied units are " + units + "; each needs a number of its own"));
            return List.of(tie);
        }
        List<Runner> ordered = new ArrayList<>(tie);
        ordered.sort(Comparator.comparing(runner -> numberOf(decisionOf(runner, order))));
        return ordered.stream().map(List::of).toList();
    }

    private static Decision decisionOf(Runner runner, Map<Id<Unit>, Decision> order) {
        return Objects.requireNonNull(order.get(runner.contestant().id()));
    }

    private static Exact numberOf(Decision decision) {
        Datum value = decision.value();
        if (value == null || value.number() == null) {
            throw new IllegalStateException("the order among tied units is checked before ranking: " + decision);
        }
        return value.number();
    }

    private static ImmutableList<Place> placesOf(
            Chain chain, List<List<Runner>> tieGroups, Map<Id<Unit>, Decision> decided) {
        List<Runner> order = tieGroups.stream().flatMap(List::stream).toList();
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int position = 0;
        for (int tie = 0; tie < tieGroups.size(); tie++) {
            int size = tieGroups.get(tie).size();
            Exact rank = rankOf(chain.places(), position, size, tie);
            for (Runner unit : tieGroups.get(tie)) {
                Runner next = position + 1 < order.size() ? order.get(position + 1) : null;
                places.add(new Place(rank, size > 1, unit.contestant(), separation(chain, unit, next, decided)));
                position++;
            }
        }
        return places.build();
    }

    private static Exact rankOf(Chain.Places places, int before, int size, int groupsBefore) {
        return switch (places) {
            case SKIPPING -> Exact.of(before + 1L);
            case DENSE -> Exact.of(groupsBefore + 1L);
            case MEAN -> Exact.of(2L * before + size + 1).over(Exact.of(2));
        };
    }

    private static Place.@Nullable Separation separation(
            Chain chain, Runner unit, @Nullable Runner next, Map<Id<Unit>, Decision> decided) {
        if (next == null) {
            return null;
        }
        for (int depth = 0; depth < chain.keys().size(); depth++) {
            Datum mine = unit.values().get(depth);
            Datum other = next.values().get(depth);
            Exact one = mine == null ? null : mine.number();
            Exact two = other == null ? null : other.number();
            if (mine != null && one != null && !one.equals(two)) {
                return new Place.Separation(
                        chain.keys().get(depth), mine.text(), other == null ? null : other.text(), null);
            }
        }
        Decision mine = decided.get(unit.contestant().id());
        Decision other = decided.get(next.contestant().id());
        return mine == null || other == null
                ? null
                : new Place.Separation(
                        null, numberOf(mine).toString(), numberOf(other).toString(), mine);
    }

    private List<@Nullable Datum> valuesOf(Chain chain, Contestant contestant) {
        List<@Nullable Datum> values = new ArrayList<>();
        for (Chain.Key key : chain.keys()) {
            values.add(valueOf(key, contestant));
        }
        return values;
    }

    private @Nullable Datum valueOf(Chain.Key key, Contestant contestant) {
        Candidate known = contestant.unit().takingKnown();
        Sheet sheet = known.sheet();
        if (key.measure() == Subject.Common.GRADE) {
            Grade grade = contestant.printed().grade();
            return grade == null ? null : new Datum(grade.id().toString(), Exact.of(-grades.indexOf(grade)));
        }
        if (!key.exact()) {
            if (key.measure() == Subject.Common.TOTAL) {
                return printed(sheet.total());
            }
            if (key.measure() == Subject.Common.TOTAL_PERCENT && sheet.max().signum() != 0) {
                return Datum.of(sheet.total().points().times(Exact.HUNDRED).over(sheet.max()));
            }
            if (key.measure() instanceof Subject.PercentOf percent) {
                return printedPercent(sheet.find(percent.criterion().id()).orElse(null));
            }
            Entry entry = key.measure() instanceof Subject.PointsOf points
                    ? sheet.find(points.criterion().id()).orElse(null)
                    : null;
            if (entry != null && entry.amount() != null) {
                return printed(entry.amount());
            }
        }
        List<Datum> found = known.find(key.measure());
        return found.size() == 1 ? found.get(0) : null;
    }

    private static @Nullable Datum printedPercent(@Nullable Entry entry) {
        if (entry == null || entry.percent().isEmpty() || entry.amount() == null) {
            return null;
        }
        return Datum.of(entry.amount().points().times(Exact.HUNDRED).over(entry.max()));
    }

    private static Datum printed(Amount amount) {
        return new Datum(amount.printed(), amount.points());
    }
}
