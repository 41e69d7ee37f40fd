package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.panel.Reading;
import org.thidua.core.scoring.Cases;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.Step;
import org.thidua.core.scoring.Work;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/**
 * Step 2 of scoring: from the cases that hold to points, entry by entry.
 *
 * <p>Every entry is computed exactly, kept within its minimum and maximum, then rounded if the pack or the criterion
 * says so; the total is rounded, never kept within limits.
 * A line without a value has the points that the criterion's {@code absent} says, or none.
 */
public final class Assessor {
    private final Scheme scheme;

    /**
     * An assessor for one scheme.
     *
     * @param scheme the criteria
     */
    public Assessor(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Makes the sheet of a unit.
     *
     * @param dossier the unit and its verified values
     * @param cases the one case of each leaf that has a value
     * @return the sheet
     */
    public Sheet assess(Dossier dossier, Cases cases) {
        Assessing work = new Assessing(dossier, cases);
        List<Entry> roots = new ArrayList<>();
        scheme.roots().forEach(root -> roots.add(work.entryOf(root)));
        Exact sum = Exact.ZERO;
        BigDecimal printed = BigDecimal.ZERO;
        Exact max = Exact.ZERO;
        for (Entry root : roots) {
            Amount amount = root.amount();
            if (amount != null) {
                sum = sum.plus(amount.points());
                printed = printed.add(amount.printedNumber());
            }
            if (root.criterion().kind() != Kind.PENALTY && root.standing() != Standing.LEFT_OUT) {
                max = max.plus(root.max());
            }
        }
        Amount total = Amount.of(sum, scheme.rounded().total() ? scheme.rounding() : null);
        work.adjust("", printed, Exact.ZERO, total);
        ImmutableMap.Builder<Id<Criterion>, Entry> ordered = ImmutableMap.builder();
        for (Criterion criterion : scheme.byId().values()) {
            Entry entry = work.entries.get(criterion.id());
            if (entry != null) {
                ordered.put(criterion.id(), entry);
            }
        }
        return new Sheet(dossier, ordered.buildOrThrow(), ImmutableList.copyOf(work.adjustments), total, max);
    }

    /** The work on one unit. */
    private final class Assessing {
        private final Dossier dossier;
        private final Cases cases;
        private final Map<Id<Criterion>, Entry> entries = new HashMap<>();
        private final List<Adjustment> adjustments = new ArrayList<>();

        Assessing(Dossier dossier, Cases cases) {
            this.dossier = dossier;
            this.cases = cases;
        }

        Entry entryOf(Criterion criterion) {
            Entry entry = criterion.isLeaf() ? lineOf(criterion) : groupOf(criterion);
            entries.put(criterion.id(), entry);
            return entry;
        }

        private Line lineOf(Criterion leaf) {
            Reading reading = dossier.reading(leaf.leaf());
            return switch (reading.state()) {
                case VALUE -> {
                    ScoringCase hit = cases.find(leaf).orElse(null);
                    if (hit == null) {
                        yield new Line(leaf, reading, Standing.OPEN, null, null, ImmutableList.of());
                    }
                    Work work = hit.work(reading);
                    List<Step> steps = new ArrayList<>(work.steps());
                    Amount amount = limited(leaf, leaf.max(), work.points(), steps);
                    yield new Line(leaf, reading, Standing.COUNTED, amount, hit, ImmutableList.copyOf(steps));
                }
                case DISQUALIFIED -> withoutPoints(leaf, reading);
                case NOT_APPLICABLE -> new Line(leaf, reading, Standing.LEFT_OUT, null, null, ImmutableList.of());
                case PENDING -> new Line(leaf, reading, Standing.OPEN, null, null, ImmutableList.of());
                case MISSING ->
                    switch (leaf.absent()) {
                        case PENDING, ERROR -> new Line(leaf, reading, Standing.OPEN, null, null, ImmutableList.of());
                        case ZERO -> withoutPoints(leaf, reading);
                        case EXCLUDE -> new Line(leaf, reading, Standing.LEFT_OUT, null, null, ImmutableList.of());
                    };
            };
        }

        private Line withoutPoints(Criterion leaf, Reading reading) {
            Amount zero = Amount.of(Exact.ZERO, roundingOf(leaf));
            Step step = Step.of(Step.Operation.TAKE, Exact.ZERO, Exact.ZERO);
            return new Line(leaf, reading, Standing.COUNTED, zero, null, ImmutableList.of(step));
        }

        private Group groupOf(Criterion parent) {
            List<Entry> children = new ArrayList<>();
            parent.children().forEach(child -> children.add(entryOf(child)));
            List<Entry> counted = children.stream()
                    .filter(child -> child.standing() != Standing.LEFT_OUT)
                    .toList();
            if (counted.isEmpty()) {
                return new Group(parent, Standing.LEFT_OUT, null, parent.max(), ImmutableList.of());
            }
            Rule.Combination rule = (Rule.Combination) parent.rule();
            List<Step> steps = new ArrayList<>();
            Exact combined = combine(rule, counted, steps);
            Exact max = maxOf(parent, rule, children, counted);
            boolean sums = rule.way() == Rule.Way.SUM;
            // Over the rest a combination may have more than over all.
            boolean ownLimit = sums || rule.way() == Rule.Way.WEIGHTED_SUM || parent.maxGiven();
            Amount amount = limited(parent, ownLimit ? parent.max() : max, combined, steps);
            BigDecimal printed = sums ? printedSum(counted) : combined.toDecimal();
            adjust(parent.id().toString(), printed, amount.exact().minus(combined), amount);
            boolean open = counted.stream().anyMatch(Entry::isOpen);
            return new Group(parent, open ? Standing.OPEN : Standing.COUNTED, amount, max, ImmutableList.copyOf(steps));
        }

        private static Exact combine(Rule.Combination rule, List<Entry> counted, List<Step> steps) {
            // A child that is still open adds nothing yet and is counted all the same.
            List<Rule.Share> shares = sharesOf(counted, child -> {
                Amount amount = child.amount();
                return amount == null ? Exact.ZERO : amount.points();
            });
            Exact combined = rule.combine(shares);
            new CombinationSteps(rule, counted, shares, combined, steps).write();
            return combined;
        }

        /**
         * The most this unit could have had. Under a sum the maxima of what is left out leave, and other combinations
         * are over the rest; a weighted sum is not renormalised, so there it stays.
         */
        private Exact maxOf(Criterion parent, Rule.Combination rule, List<Entry> children, List<Entry> counted) {
            if (parent.kind() == Kind.PENALTY) {
                return parent.max();
            }
            if (rule.way() != Rule.Way.SUM && parent.maxGiven()) {
                return parent.max();
            }
            Exact max = rule.combine(sharesOf(rule.way() == Rule.Way.WEIGHTED_SUM ? children : counted, Entry::max));
            return parent.maxGiven() ? max.min(parent.max()) : max;
        }

        private static List<Rule.Share> sharesOf(List<Entry> entries, Function<Entry, Exact> points) {
            return entries.stream()
                    .map(entry -> new Rule.Share(entry.criterion().weight(), points.apply(entry)))
                    .toList();
        }

        private Amount limited(Criterion criterion, Exact max, Exact points, List<Step> steps) {
            Exact within = points;
            if (within.compareTo(max) > 0) {
                within = max;
                steps.add(Step.of(Step.Operation.CAP, within, points, within));
            } else if (within.compareTo(criterion.min()) < 0) {
                within = criterion.min();
                steps.add(Step.of(Step.Operation.FLOOR, within, points, within));
            }
            Rounding rounding = roundingOf(criterion);
            Amount amount = Amount.of(within, rounding);
            if (rounding != null && !amount.points().equals(within)) {
                steps.add(Step.rounded(within, rounding, amount.points()));
            }
            return amount;
        }

        private @Nullable Rounding roundingOf(Criterion criterion) {
            if (criterion.rounding() != null) {
                return criterion.rounding();
            }
            boolean rounded = criterion.isLeaf()
                    ? scheme.rounded().lines()
                    : scheme.rounded().groups();
            return rounded ? scheme.rounding() : null;
        }

        /** Notes what a cap did, and what the printed figure differs from its printed parts for any other reason. */
        void adjust(String criterion, BigDecimal printedParts, Exact cap, Amount amount) {
            // A cap whose digits never end is written as what the printed figures need, so that no rounding is left
            // over.
            BigDecimal capped = cap.isDecimal()
                    ? cap.toDecimal()
                    : amount.exact().toDecimal().subtract(printedParts);
            if (capped.signum() != 0) {
                adjustments.add(new Adjustment(Adjustment.Why.CAP, criterion, capped));
            }
            BigDecimal rest = amount.printedNumber().subtract(printedParts).subtract(capped);
            if (rest.signum() != 0) {
                adjustments.add(new Adjustment(Adjustment.Why.ROUNDING, criterion, rest));
            }
        }

        private BigDecimal printedSum(List<Entry> counted) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Entry child : counted) {
                Amount amount = child.amount();
                sum = amount == null ? sum : sum.add(amount.printedNumber());
            }
            return sum;
        }
    }
}
