package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.sheet.Entry;
import org.thidua.core.trial.Given;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/**
 * Which sums of points units can have, and what has to be given of one to have it.
 *
 * <p>The points of each leaf at its edges, or on its grid of marks, are added up in every way; sums that are equal are kept
 * once. One leaf whose points may be anything, a share of a target that the unit brings itself or a mark without a grid,
 * fills what is left to a sum.
 */
final class Reach {
    /** A mark has at most so many values here; on a finer grid only its ends count. */
    private static final int MOST_MARKS = 50;

    private final Drafts drafts;
    private final LeafEdges edges;
    private final List<Given> attributes;
    private final @Nullable Criterion fine;
    private final Map<Criterion, NavigableMap<Exact, Choice>> known = new HashMap<>();

    /** What is given for some leaves, the last ones first. */
    private record Choice(@Nullable Choice before, ImmutableList<Given> given) {
        List<Given> all() {
            List<Given> all = new ArrayList<>();
            for (Choice one = this; one != null; one = one.before) {
                all.addAll(0, one.given);
            }
            return all;
        }
    }

    Reach(Drafts drafts, LeafEdges edges) {
        this.drafts = drafts;
        this.edges = edges;
        this.attributes = drafts.rulebook().attributes().values().stream()
                .filter(attribute -> !attribute.values().isEmpty())
                .map(attribute -> Drafts.given(
                        new Given.AttributeOf(attribute.id()),
                        attribute.values().get(0)))
                .toList();
        this.fine = drafts.rulebook().scheme().roots().stream()
                .filter(root -> root.kind() == Kind.BASE)
                .flatMap(root -> fine(root).stream())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Criterion fine() {
        return fine;
    }

    /** The first leaf whose points may be anything and come undiminished into the total. */
    private static Optional<Criterion> fine(Criterion criterion) {
        if (criterion.isLeaf()) {
            boolean any = criterion.rule() instanceof Rule.Mark && criterion.step() == null;
            boolean share =
                    criterion.rule().measuredAgainst().filter(Target::isOwn).isPresent()
                            && criterion.rule() instanceof Rule.Proportion
                            && (criterion.step() == null || criterion.step().equals(Exact.ONE));
            return any || share ? Optional.of(criterion) : Optional.empty();
        }
        return isSum(criterion)
                ? criterion.children().stream()
                        .flatMap(child -> fine(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSum(Criterion criterion) {
        return criterion.rule().equals(Rule.Combination.SUM);
    }

    /** What gives the leaf that may have any points so many of them; empty if it cannot have them. */
    Optional<List<Given>> filling(Exact points) {
        if (fine == null
                || points.signum() < 0
                || points.compareTo(fine.max()) > 0
                || !points.isMultipleOf(edges.unit())) {
            return Optional.empty();
        }
        if (fine.isMarked()) {
            return Optional.of(List.of(Drafts.given(new Given.MarkOf(fine.id()), points)));
        }
        // Of a target of as many as the maximum has units, each one is worth one unit.
        Exact target = fine.max().over(edges.unit());
        return Optional.of(List.of(
                Drafts.given(new Given.FigureOf(fine.measure()), points.over(edges.unit())),
                Drafts.given(new Given.TargetOf(fine.measure()), target)));
    }

    /** What gives all leaves of some criteria, one of them excepted, the most points. */
    List<Given> most(List<Criterion> leaves, Criterion except) {
        List<Given> given = new ArrayList<>(attributes);
        for (Criterion leaf : leaves) {
            if (!leaf.equals(except) && !options(leaf).isEmpty()) {
                given.addAll(options(leaf).lastEntry().getValue().all());
            }
        }
        return given;
    }

    /** What can be reached by some criteria together. */
    Sums sums(List<Criterion> of) {
        boolean filled = of.stream().anyMatch(criterion -> fine != null && isBelow(fine, criterion));
        return new Sums(added(of), filled);
    }

    private static boolean isBelow(Criterion leaf, Criterion criterion) {
        return leaf.equals(criterion) || criterion.children().stream().anyMatch(child -> isBelow(leaf, child));
    }

    /** Sums that can be reached. */
    final class Sums {
        private final NavigableMap<Exact, Choice> choices;
        private final boolean filled;

        private Sums(NavigableMap<Exact, Choice> choices, boolean filled) {
            this.choices = choices;
            this.filled = filled;
        }

        /** What has to be given to reach exactly this sum. */
        Optional<List<Given>> exactly(Exact sum) {
            Map.Entry<Exact, Choice> below = choices.floorEntry(sum);
            if (below == null) {
                return Optional.empty();
            }
            List<Given> given = new ArrayList<>(attributes);
            given.addAll(below.getValue().all());
            if (!filled) {
                return below.getKey().equals(sum) ? Optional.of(given) : Optional.empty();
            }
            return filling(sum.minus(below.getKey())).map(rest -> {
                given.addAll(rest);
                return given;
            });
        }

        /** The largest sum below one that can be reached. */
        Optional<Exact> below(Exact sum) {
            Exact near = sum.minus(edges.unit());
            return exactly(near).isPresent() ? Optional.of(near) : Optional.ofNullable(choices.lowerKey(sum));
        }

        /** The smallest sum above one that can be reached. */
        Optional<Exact> above(Exact sum) {
            Exact near = sum.plus(edges.unit());
            return exactly(near).isPresent() ? Optional.of(near) : Optional.ofNullable(choices.higherKey(sum));
        }

        /** The smallest sum from one upwards. */
        Optional<Exact> from(Exact sum) {
            return exactly(sum).isPresent() ? Optional.of(sum) : Optional.ofNullable(choices.ceilingKey(sum));
        }
    }

    private NavigableMap<Exact, Choice> added(List<Criterion> criteria) {
        NavigableMap<Exact, Choice> sums = new TreeMap<>(Map.of(Exact.ZERO, new Choice(null, ImmutableList.of())));
        for (Criterion criterion : criteria) {
            if (!criterion.equals(fine) && !options(criterion).isEmpty()) {
                NavigableMap<Exact, Choice> more = new TreeMap<>();
                // The largest first, so that of equal sums one of few zeros is kept.
                sums.descendingMap()
                        .forEach((sum, choice) -> options(criterion)
                                .forEach((points, option) -> more.putIfAbsent(
                                        sum.plus(points), new Choice(choice, ImmutableList.copyOf(option.all())))));
                sums = more;
            }
        }
        return sums;
    }

    /** The points a criterion can have. */
    private NavigableMap<Exact, Choice> options(Criterion criterion) {
        NavigableMap<Exact, Choice> options = known.get(criterion);
        if (options == null) {
            options = criterion.isLeaf()
                    ? leaf(criterion)
                    : isSum(criterion) ? kept(criterion, added(criterion.children())) : inStep(criterion);
            known.put(criterion, options);
        }
        return options;
    }

    NavigableMap<Exact, List<Given>> pointsOf(Criterion leaf) {
        NavigableMap<Exact, List<Given>> points = new TreeMap<>();
        options(leaf).forEach((sum, choice) -> points.put(sum, choice.all()));
        return points;
    }

    private static NavigableMap<Exact, Choice> kept(Criterion parent, NavigableMap<Exact, Choice> sums) {
        NavigableMap<Exact, Choice> kept = new TreeMap<>();
        sums.forEach((sum, choice) -> kept.putIfAbsent(sum.min(parent.max()).max(parent.min()), choice));
        return kept;
    }

    private NavigableMap<Exact, Choice> leaf(Criterion leaf) {
        NavigableMap<Exact, Choice> options = new TreeMap<>();
        for (List<Given> given : values(leaf)) {
            points(leaf, given)
                    .ifPresent(points -> options.putIfAbsent(points, new Choice(null, ImmutableList.copyOf(given))));
        }
        return options;
    }

    private List<List<Given>> values(Criterion leaf) {
        if (leaf.isMarked()) {
            return marks(leaf).stream()
                    .map(mark -> List.of(Drafts.given(new Given.MarkOf(leaf.id()), mark)))
                    .toList();
        }
        if (leaf.rule() instanceof Rule.Relative relative) {
            List<Given> given = new ArrayList<>(LeafEdges.figure(leaf, Datum.of(Exact.of(110))));
            if (relative.target() != null && relative.target().isOwn()) {
                given.add(Drafts.given(new Given.TargetOf(leaf.measure()), Exact.HUNDRED));
            }
            return List.of(given);
        }
        List<List<Given>> fitting = new ArrayList<>();
        for (List<Given> given : edges.of(leaf)) {
            boolean fits = given.stream()
                    .filter(one -> one.about() instanceof Given.AttributeOf)
                    .allMatch(attributes::contains);
            if (fits) {
                fitting.add(given.stream()
                        .filter(one -> !(one.about() instanceof Given.AttributeOf))
                        .toList());
            }
        }
        return fitting;
    }

    private static List<Exact> marks(Criterion leaf) {
        List<Exact> marks = new ArrayList<>(List.of(leaf.min(), leaf.max()));
        Exact step = leaf.step();
        if (step != null && leaf.max().minus(leaf.min()).over(step).compareTo(Exact.of(MOST_MARKS)) <= 0) {
            for (Exact mark = leaf.min(); mark.compareTo(leaf.max()) <= 0; mark = mark.plus(step)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Where children do not simply add up: all of them at their first value, all at their second, and so on. */
    private NavigableMap<Exact, Choice> inStep(Criterion parent) {
        NavigableMap<Exact, Choice> options = new TreeMap<>();
        int most = parent.children().stream()
                .mapToInt(child -> options(child).size())
                .max()
                .orElse(0);
        for (int at = 0; at < most; at++) {
            List<Given> given = new ArrayList<>();
            for (Criterion child : parent.children()) {
                List<Choice> choices = List.copyOf(options(child).values());
                if (!choices.isEmpty()) {
                    given.addAll(choices.get(Math.min(at, choices.size() - 1)).all());
                }
            }
            points(parent, given)
                    .ifPresent(points -> options.putIfAbsent(points, new Choice(null, ImmutableList.copyOf(given))));
        }
        return options;
    }

    private Optional<Exact> points(Criterion criterion, List<Given> given) {
        List<Given> whole = new ArrayList<>(attributes);
        whole.addAll(given);
        return drafts.imagine(whole)
                .flatMap(unit -> unit.contestant().unit().sheet().find(criterion.id()))
                .map(Entry::amount)
                .map(amount -> amount.points());
    }
}
