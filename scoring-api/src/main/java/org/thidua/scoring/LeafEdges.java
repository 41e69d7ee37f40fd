package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.dossier.Collector;
import org.thidua.core.trial.Given;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;

/** The values of a leaf at which its points change: each edge of its rule, and one unit of the grid to either side. */
final class LeafEdges {
    private final Drafts drafts;
    private final int decimals;

    LeafEdges(Drafts drafts) {
        this.drafts = drafts;
        this.decimals = drafts.rulebook().scheme().rounding().decimals();
    }

    /** What has to be given for each edge; nothing for marks, and where a unit alone says little. */
    List<List<Given>> of(Criterion leaf) {
        Rule rule = leaf.rule();
        if (rule instanceof Rule.Bands bands) {
            return bands(leaf, bands);
        }
        if (rule instanceof Rule.Levels levels) {
            return levels.levels().stream()
                    .map(level -> figure(leaf, Datum.of(level.level().toString())))
                    .toList();
        }
        if (rule instanceof Rule.YesNo) {
            return List.of(figure(leaf, Datum.of(true)), figure(leaf, Datum.of(false)));
        }
        if (rule instanceof Rule.Proportion proportion) {
            return proportion(leaf, proportion.target());
        }
        if (rule instanceof Rule.PerItem items) {
            return counts(
                    leaf, items.per().signum() == 0 ? Exact.ONE : leaf.max().over(items.per()));
        }
        if (rule instanceof Rule.Deduction deduction) {
            return counts(leaf, leaf.max().minus(leaf.min()).over(deduction.per()));
        }
        if (rule instanceof Rule.Punctuality due) {
            return lateness(leaf, due);
        }
        return rule instanceof Rule.ByCase byCase ? cases(leaf, byCase) : List.of();
    }

    static List<Given> figure(Criterion leaf, Datum value) {
        return List.of(Drafts.given(new Given.FigureOf(leaf.measure()), value));
    }

    private List<List<Given>> bands(Criterion leaf, Rule.Bands bands) {
        Id<Attribute> attribute = bands.bands().stream()
                .filter(band -> band.when().attribute() != null)
                .findFirst()
                .map(band -> band.when().attribute())
                .orElse(null);
        if (attribute == null) {
            return bands(leaf, bands, null);
        }
        Attribute known = drafts.rulebook().attributes().get(attribute);
        List<Datum> values = known == null || known.values().isEmpty()
                ? bands.bands().stream()
                        .flatMap(band -> band.when().values().stream())
                        .distinct()
                        .toList()
                : known.values();
        List<List<Given>> all = new ArrayList<>();
        for (Datum value : values) {
            all.addAll(bands(leaf, bands, Drafts.given(new Given.AttributeOf(attribute), value)));
        }
        return all;
    }

    private List<List<Given>> bands(Criterion leaf, Rule.Bands bands, @Nullable Given attribute) {
        Datum unit = attribute == null ? null : attribute.value();
        Set<Exact> values = new TreeSet<>();
        boolean belowZero = false;
        for (Band band : bands.bands()) {
            if (unit == null || band.when().holdsFor(unit)) {
                belowZero |= Intervals.hasBoundBelowZero(band.interval());
                edgesOf(band.interval()).forEach(edge -> values.addAll(around(edge, leaf, bands.target())));
            }
        }
        List<List<Given>> all = new ArrayList<>();
        for (Exact value : values) {
            if (value.signum() >= 0 || belowZero) {
                List<Given> given = new ArrayList<>(figure(leaf, Datum.of(value)));
                if (bands.target() != null && bands.target().isOwn()) {
                    // Of 100 the bounds, which are percents of the target, are figures.
                    given.add(Drafts.given(new Given.TargetOf(leaf.measure()), Exact.HUNDRED));
                }
                if (attribute != null) {
                    given.add(attribute);
                }
                all.add(given);
            }
        }
        return all;
    }

    static List<Exact> edgesOf(Range<Exact> interval) {
        List<Exact> edges = new ArrayList<>();
        if (interval.hasLowerBound()) {
            edges.add(interval.lowerEndpoint());
        }
        if (interval.hasUpperBound()) {
            edges.add(interval.upperEndpoint());
        }
        return edges;
    }

    /** One unit of the pack's decimals. */
    Exact unit() {
        return Exact.of(BigDecimal.ONE.movePointLeft(decimals));
    }

    private Exact gridOf(Criterion leaf) {
        return leaf.step() == null ? unit() : leaf.step();
    }

    /** An edge and its neighbours on the grid; if it is not on the grid itself, the two that enclose it. */
    private List<Exact> around(Exact edge, Criterion leaf, @Nullable Target target) {
        Exact value = target == null || target.number() == null
                ? edge
                : edge.times(target.number()).hundredth();
        return around(value, gridOf(leaf));
    }

    static List<Exact> around(Exact value, Exact grid) {
        Exact onGrid = value.over(grid).round(0, RoundingMode.FLOOR).times(grid);
        return onGrid.equals(value)
                ? List.of(value.minus(grid), value, value.plus(grid))
                : List.of(onGrid, onGrid.plus(grid));
    }

    private List<List<Given>> proportion(Criterion leaf, Target target) {
        Exact due = target.number() == null ? Exact.HUNDRED : target.number();
        Set<Exact> values = new TreeSet<>(around(due, gridOf(leaf)));
        values.add(Exact.ZERO);
        List<List<Given>> all = new ArrayList<>();
        for (Exact value : values) {
            List<Given> given = new ArrayList<>(figure(leaf, Datum.of(value)));
            if (target.isOwn()) {
                given.add(Drafts.given(new Given.TargetOf(leaf.measure()), Exact.HUNDRED));
            }
            all.add(given);
        }
        return all;
    }

    /** None, one, and where the count reaches the limit of the criterion. */
    private List<List<Given>> counts(Criterion leaf, Exact limit) {
        Exact grid = leaf.step() == null ? Exact.ONE : leaf.step();
        return countsUpTo(limit.magnitude(), grid).stream()
                .map(count -> figure(leaf, Datum.of(count)))
                .toList();
    }

    private static Set<Exact> countsUpTo(Exact limit, Exact grid) {
        Set<Exact> counts = new TreeSet<>(around(limit, grid));
        counts.add(Exact.ZERO);
        counts.add(grid);
        counts.removeIf(count -> count.signum() < 0);
        return counts;
    }

    private static List<List<Given>> lateness(Criterion leaf, Rule.Punctuality due) {
        Given.About about = new Given.LatenessOf(due.due().id());
        List<List<Given>> all = new ArrayList<>();
        countsUpTo(leaf.max().minus(leaf.min()).over(due.per()), Exact.ONE)
                .forEach(days -> all.add(List.of(Drafts.given(about, days))));
        all.add(List.of(Drafts.given(about, Collector.NEVER)));
        return all;
    }

    /** For each case figures that match it, and each of its edges with the neighbours, the other figures as they match. */
    private List<List<Given>> cases(Criterion leaf, Rule.ByCase rule) {
        Exact grid = gridOf(leaf);
        List<List<Given>> all = new ArrayList<>();
        for (Case one : rule.cases()) {
            List<Datum> matching = one.patterns().stream()
                    .map(pattern -> matching(pattern, grid))
                    .toList();
            all.add(figures(rule, matching));
            for (int at = 0; at < matching.size(); at++) {
                Range<Exact> interval = one.patterns().get(at).interval();
                if (interval != null) {
                    Set<Exact> values = new TreeSet<>();
                    edgesOf(interval).forEach(edge -> values.addAll(around(edge, grid)));
                    for (Exact value : values) {
                        List<Datum> moved = new ArrayList<>(matching);
                        moved.set(at, Datum.of(value));
                        all.add(figures(rule, moved));
                    }
                }
            }
        }
        return all;
    }

    private static Datum matching(Case.Pattern pattern, Exact grid) {
        if (pattern.answer() != null) {
            return Datum.of(pattern.answer());
        }
        Range<Exact> interval = pattern.interval();
        List<Exact> edges = interval == null ? List.of() : edgesOf(interval);
        for (Exact edge : edges) {
            for (Exact value : around(edge, grid)) {
                if (interval != null && interval.contains(value) && value.signum() >= 0) {
                    return Datum.of(value);
                }
            }
        }
        return Datum.of(Exact.ZERO);
    }

    private static List<Given> figures(Rule.ByCase rule, List<Datum> values) {
        ImmutableList.Builder<Given> given = ImmutableList.builder();
        for (int at = 0; at < values.size(); at++) {
            given.add(Drafts.given(new Given.FigureOf(rule.measures().get(at)), values.get(at)));
        }
        return given.build();
    }
}
