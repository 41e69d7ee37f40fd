package org.thidua.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;

/**
 * What one unit earned in earlier years, its own and that of the units it comes from.
 *
 * <p>In a year before it came to be, a unit's history is that of its predecessors, put together as a condition says;
 * where no condition says how, such a year is not known.
 */
public final class History {
    /** A unit of which nothing is recorded. */
    public static final History NONE = new History(ImmutableMap.of(), ImmutableList.of());

    private final ImmutableMap<Honour, NavigableMap<Integer, Boolean>> own;
    private final ImmutableList<Origin> origins;

    private History(ImmutableMap<Honour, NavigableMap<Integer, Boolean>> own, ImmutableList<Origin> origins) {
        this.own = own;
        this.origins = origins;
    }

    /** A predecessor's history, which counts in the years before {@code from}. */
    private record Origin(History history, int from) {}

    /**
     * The histories of all units of which something is recorded.
     *
     * @param achievements what was earned, at most once for each unit, year and honour
     * @param predecessors which unit comes from which
     * @param season the year of the season, which ends all that comes before it
     * @return the histories by unit
     */
    public static ImmutableMap<Id<?>, History> of(
            List<Achievement> achievements, List<Predecessor> predecessors, int season) {
        Building building = new Building(season);
        achievements.forEach(building::take);
        for (Predecessor predecessor : predecessors) {
            building.origins
                    .computeIfAbsent(predecessor.unit(), key -> new ArrayList<>())
                    .add(predecessor);
        }
        Set<Id<?>> units = new HashSet<>(building.own.keySet());
        units.addAll(building.origins.keySet());
        ImmutableMap.Builder<Id<?>, History> histories = ImmutableMap.builder();
        units.forEach(unit -> histories.put(unit, building.history(unit, Set.of())));
        return histories.buildOrThrow();
    }

    /**
     * Counts the years in a row up to a year.
     *
     * <p>The years of a merged unit go on where those of the units it comes from end: of the one with most, or with
     * fewest, as the inheritance says.
     *
     * @param honour the award or grade
     * @param last the last year of the chain
     * @param inheritance what merged units take over, null if nothing is said about it
     * @return the number, or the range it lies in
     */
    public Years inARow(Honour honour, int last, @Nullable Inheritance inheritance) {
        if (origins.isEmpty()) {
            // Before the first year recorded nothing is known.
            int first = firstOwnYear();
            return chain(honour, last, first, new Years(0, null, Math.min(last, first - 1)));
        }
        if (inheritance == null) {
            int since = origins.stream().mapToInt(Origin::from).max().orElseThrow();
            return chain(honour, last, since, new Years(0, null, Math.min(last, since - 1)));
        }
        if (inheritance == Inheritance.NONE) {
            int since = origins.stream().mapToInt(Origin::from).min().orElseThrow();
            return chain(honour, last, since, new Years(0, 0, null));
        }
        List<Years> each = new ArrayList<>();
        for (Origin origin : origins) {
            Years before = origin.history.inARow(honour, Math.min(last, origin.from - 1), inheritance);
            each.add(chain(honour, last, origin.from, before));
        }
        return inheritance == Inheritance.ANY ? longest(each) : shortest(each);
    }

    /** Own years back to the first one of its own, then those before. */
    private Years chain(Honour honour, int last, int since, Years before) {
        int count = 0;
        int least = 0;
        Integer open = null;
        for (int year = last; year >= since; year--) {
            Answer answer = ownIn(honour, year);
            if (answer == Answer.NO) {
                return new Years(open == null ? count : least, count, open);
            }
            if (answer == Answer.UNKNOWN && open == null) {
                open = year;
                least = count;
            }
            count++;
        }
        Integer most = before.most() == null ? null : count + before.most();
        return open == null ? new Years(count + before.least(), most, before.open()) : new Years(least, most, open);
    }

    private static Years longest(List<Years> each) {
        int least = each.stream().mapToInt(Years::least).max().orElseThrow();
        boolean endless = each.stream().anyMatch(years -> years.most() == null);
        Integer most = endless
                ? null
                : Integer.valueOf(
                        each.stream().mapToInt(Years::certainMost).max().orElseThrow());
        return range(least, most, each);
    }

    private static Years shortest(List<Years> each) {
        int least = each.stream().mapToInt(Years::least).min().orElseThrow();
        OptionalInt most = each.stream()
                .filter(years -> years.most() != null)
                .mapToInt(Years::certainMost)
                .min();
        return range(least, most.isPresent() ? Integer.valueOf(most.getAsInt()) : null, each);
    }

    private static Years range(int least, @Nullable Integer most, List<Years> each) {
        if (most != null && most == least) {
            return new Years(least, most, null);
        }
        Integer open = null;
        for (Years years : each) {
            if (years.open() != null && (open == null || years.open() > open)) {
                open = years.open();
            }
        }
        return new Years(least, most, open);
    }

    /**
     * Tells whether the unit ever had an honour.
     *
     * @param honour the award or grade
     * @param last the last year that counts
     * @param inheritance what merged units take over, null if nothing is said about it
     * @return yes if some year says so; no if every year from the first one recorded for it to the last says no
     */
    public Answer ever(Honour honour, int last, @Nullable Inheritance inheritance) {
        if (origins.isEmpty()) {
            NavigableMap<Integer, Boolean> years = own.get(honour);
            int first = years == null ? Integer.MAX_VALUE : years.firstKey();
            return first > last ? Answer.UNKNOWN : ownEver(honour, first, last);
        }
        int since = origins.stream().mapToInt(Origin::from).min().orElseThrow();
        Answer itself = ownEver(honour, since, last);
        if (itself == Answer.YES || inheritance == Inheritance.NONE) {
            return itself;
        }
        if (inheritance == null) {
            return Answer.UNKNOWN;
        }
        List<Answer> answers = new ArrayList<>();
        for (Origin origin : origins) {
            answers.add(origin.history.ever(honour, Math.min(last, origin.from - 1), inheritance));
        }
        Answer inherited = inheritance == Inheritance.ANY
                ? one(Answer.YES, Answer.NO, answers)
                : one(Answer.NO, Answer.YES, answers);
        return one(Answer.YES, Answer.NO, List.of(itself, inherited));
    }

    /** The answer that decides if it is among them, unknown if that may still be, else the other. */
    private static Answer one(Answer deciding, Answer other, List<Answer> answers) {
        if (answers.contains(deciding)) {
            return deciding;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : other;
    }

    private Answer ownEver(Honour honour, int first, int last) {
        List<Answer> answers = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            answers.add(ownIn(honour, year));
        }
        return one(Answer.YES, Answer.NO, answers);
    }

    private Answer ownIn(Honour honour, int year) {
        NavigableMap<Integer, Boolean> years = own.get(honour);
        Boolean had = years == null ? null : years.get(year);
        if (had != null) {
            return had ? Answer.YES : Answer.NO;
        }
        boolean otherGrade = honour.kind() == Honour.Kind.GRADE
                && own.entrySet().stream()
                        .filter(entry -> entry.getKey().kind() == Honour.Kind.GRADE)
                        .anyMatch(entry -> Boolean.TRUE.equals(entry.getValue().get(year)));
        return otherGrade ? Answer.NO : Answer.UNKNOWN;
    }

    /** The first year of which anything is recorded of the unit itself; none at all if nothing is. */
    private int firstOwnYear() {
        return own.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(Integer.MAX_VALUE);
    }

    /** Histories in the making. */
    private static final class Building {
        private final int season;
        private final Map<Id<?>, Map<Honour, NavigableMap<Integer, Boolean>>> own = new HashMap<>();
        private final Map<Id<?>, List<Predecessor>> origins = new HashMap<>();

        Building(int season) {
            this.season = season;
        }

        void take(Achievement achievement) {
            own.computeIfAbsent(achievement.unit(), key -> new HashMap<>())
                    .computeIfAbsent(achievement.honour(), key -> new TreeMap<>())
                    .put(achievement.year(), achievement.had());
        }

        /** A unit that comes from one of its own id goes on where that left off. */
        History history(Id<?> unit, Set<Id<?>> younger) {
            Set<Id<?>> seen = new HashSet<>(younger);
            seen.add(unit);
            ImmutableList.Builder<Origin> from = ImmutableList.builder();
            for (Predecessor predecessor : origins.getOrDefault(unit, List.of())) {
                History old = seen.contains(predecessor.old())
                        ? new History(ownOf(predecessor.old()), ImmutableList.of())
                        : history(predecessor.old(), seen);
                int year =
                        predecessor.from() == null ? season : predecessor.from().getYear();
                from.add(new Origin(old, year));
            }
            return new History(ownOf(unit), from.build());
        }

        private ImmutableMap<Honour, NavigableMap<Integer, Boolean>> ownOf(Id<?> unit) {
            return ImmutableMap.copyOf(own.getOrDefault(unit, Map.of()));
        }
    }
}
