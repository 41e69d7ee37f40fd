package org.thidua.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
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
     * @return one ranking for each group, by the code points of the groups' folded names
     */
    public ImmutableList<Ranking> rank(Chain chain, List<Contestant> contestants) {
        Map<String, List<Contestant>> groups = new TreeMap<>(Comparator.comparing(Id::fold, Id::compareCodePoints));
        for (Contestant contestant : contestants) {
            chain.scope()
                    .groupOf(contestant.unit().dossier())
                    .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(contestant));
        }
        ImmutableList.Builder<Ranking> rankings = ImmutableList.builder();
        groups.forEach((group, members) -> rankings.add(rank(chain, group, members)));
        return rankings.build();
    }

    private Ranking rank(Chain chain, String group, List<Contestant> members) {
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
        boolean provisional = guessed[0] || ordered.stream().anyMatch(Contestant::isProvisional);
        return new Ranking(chain.scope(), group, chain, provisional, placesOf(chain, tieGroups), unplaced.build());
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

    private static ImmutableList<Place> placesOf(Chain chain, List<List<Runner>> tieGroups) {
        List<Runner> order = tieGroups.stream().flatMap(List::stream).toList();
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int position = 0;
        for (int tie = 0; tie < tieGroups.size(); tie++) {
            int size = tieGroups.get(tie).size();
            Exact rank = rankOf(chain.places(), position, size, tie);
            for (Runner unit : tieGroups.get(tie)) {
                Runner next = position + 1 < order.size() ? order.get(position + 1) : null;
                places.add(new Place(rank, size > 1, unit.contestant(), separation(chain, unit, next)));
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

    private static Place.@Nullable Separation separation(Chain chain, Runner unit, @Nullable Runner next) {
        if (next == null) {
            return null;
        }
        for (int depth = 0; depth < chain.keys().size(); depth++) {
            Datum mine = unit.values().get(depth);
            Datum other = next.values().get(depth);
            Exact one = mine == null ? null : mine.number();
            Exact two = other == null ? null : other.number();
            if (mine != null && one != null && !one.equals(two)) {
                return new Place.Separation(chain.keys().get(depth), mine.text(), other == null ? null : other.text());
            }
        }
        return null;
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
