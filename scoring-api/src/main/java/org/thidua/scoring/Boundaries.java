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
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Line;
import org.thidua.core.trial.Given;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.trial.Trial;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;

/** The tests that straddle the edges of bands and are not there yet: at each edge, and one unit to either side. */
final class Boundaries {
    private final RulePack pack;
    private final Scoring scoring;
    private final ImaginedUnit imagined;
    private final ImmutableList.Builder<SuggestedTest> rows = ImmutableList.builder();

    private Boundaries(RulePack pack) {
        this.pack = pack;
        this.scoring = Scoring.of(pack);
        this.imagined = new ImaginedUnit(pack.rulebook());
    }

    static ImmutableList<SuggestedTest> missingIn(RulePack pack) {
        Boundaries boundaries = new Boundaries(pack);
        for (Criterion leaf : pack.rulebook().scheme().leaves()) {
            if (leaf.rule() instanceof Rule.Bands bands) {
                boundaries.straddle(leaf, bands);
            }
        }
        return boundaries.rows.build();
    }

    private void straddle(Criterion leaf, Rule.Bands bands) {
        Id<Attribute> attribute = bands.bands().stream()
                .filter(band -> band.when().attribute() != null)
                .findFirst()
                .map(band -> band.when().attribute())
                .orElse(null);
        if (attribute == null) {
            straddle(leaf, bands, null);
            return;
        }
        Attribute known = pack.rulebook().attributes().get(attribute);
        List<Datum> values = known == null || known.values().isEmpty()
                ? bands.bands().stream()
                        .flatMap(band -> band.when().values().stream())
                        .distinct()
                        .toList()
                : known.values();
        for (Datum value : values) {
            Given given = new Given(new Given.AttributeOf(attribute), State.VALUE, value, Place.NOWHERE, Place.NOWHERE);
            straddle(leaf, bands, given);
        }
    }

    private void straddle(Criterion leaf, Rule.Bands bands, @Nullable Given attribute) {
        Datum unit = attribute == null ? null : attribute.value();
        Set<Exact> values = new TreeSet<>();
        boolean belowZero = false;
        for (Band band : bands.bands()) {
            if (unit == null || band.when().holdsFor(unit)) {
                belowZero |= Intervals.hasBoundBelowZero(band.interval());
                edgesOf(band.interval()).forEach(edge -> values.addAll(around(edge, leaf, bands.target())));
            }
        }
        for (Exact value : values) {
            if (value.signum() >= 0 || belowZero) {
                suggest(leaf, bands.target(), attribute, Datum.of(value));
            }
        }
    }

    private static List<Exact> edgesOf(Range<Exact> interval) {
        List<Exact> edges = new ArrayList<>();
        if (interval.hasLowerBound()) {
            edges.add(interval.lowerEndpoint());
        }
        if (interval.hasUpperBound()) {
            edges.add(interval.upperEndpoint());
        }
        return edges;
    }

    /** An edge and its neighbours on the grid; if it is not on the grid itself, the two that enclose it. */
    private List<Exact> around(Exact edge, Criterion leaf, @Nullable Target target) {
        int decimals = pack.rulebook().scheme().rounding().decimals();
        Exact grid = leaf.step() == null ? Exact.of(BigDecimal.ONE.movePointLeft(decimals)) : leaf.step();
        Exact value = target == null || target.number() == null
                ? edge
                : edge.times(target.number()).hundredth();
        Exact onGrid = value.over(grid).round(0, RoundingMode.FLOOR).times(grid);
        return onGrid.equals(value)
                ? List.of(value.minus(grid), value, value.plus(grid))
                : List.of(onGrid, onGrid.plus(grid));
    }

    private void suggest(Criterion leaf, @Nullable Target target, @Nullable Given attribute, Datum value) {
        List<Given> given = new ArrayList<>();
        given.add(new Given(new Given.FigureOf(leaf.measure()), State.VALUE, value, Place.NOWHERE, Place.NOWHERE));
        if (target != null && target.isOwn()) {
            // Of 100 the bounds, which are percents of the target, are figures.
            given.add(new Given(
                    new Given.TargetOf(leaf.measure()),
                    State.VALUE,
                    Datum.of(Exact.HUNDRED),
                    Place.NOWHERE,
                    Place.NOWHERE));
        }
        if (attribute != null) {
            given.add(attribute);
        }
        if (pack.trials().stream().anyMatch(trial -> holds(trial, given))) {
            return;
        }
        Datum unit = attribute == null ? null : attribute.value();
        String id = leaf.id() + (unit == null ? "" : "-" + unit) + "=" + value;
        try {
            Trial trial = new Trial(Id.of(id), Place.NOWHERE, ImmutableList.copyOf(given), ImmutableList.of());
            Line line = scoring.score(trial, imagined)
                    .contestant()
                    .unit()
                    .sheet()
                    .line(leaf.id().toString());
            write(id, leaf, line, given);
        } catch (ProblemsException cannotBe) {
            // A value that no season could have needs no test.
        }
    }

    /** Whether a test that expects something gives all this already. */
    private static boolean holds(Trial trial, List<Given> given) {
        return !trial.expected().isEmpty()
                && given.stream().allMatch(due -> trial.given().stream().anyMatch(one -> isSame(one, due)));
    }

    private static boolean isSame(Given one, Given due) {
        return one.about().equals(due.about())
                && one.value() != null
                && due.value() != null
                && one.value().sameAs(due.value());
    }

    private void write(String id, Criterion leaf, Line line, List<Given> given) {
        Amount amount = line.amount();
        if (amount == null) {
            return;
        }
        List<String> then = List.of("rule." + leaf.id(), "criterion." + leaf.id());
        List<String> results = List.of(line.row().id(), amount.printed());
        for (int at = 0; at < Math.max(given.size(), then.size()); at++) {
            boolean gives = at < given.size();
            boolean expects = at < then.size();
            rows.add(new SuggestedTest(
                    id,
                    gives ? nameOf(given.get(at), leaf) : "",
                    gives ? String.valueOf(given.get(at).value()) : "",
                    expects ? then.get(at) : "",
                    expects ? results.get(at) : ""));
        }
    }

    private static String nameOf(Given given, Criterion leaf) {
        if (given.about() instanceof Given.AttributeOf attribute) {
            return "attribute." + attribute.attribute();
        }
        return (given.about() instanceof Given.TargetOf ? "target." : "criterion.") + leaf.id();
    }
}
