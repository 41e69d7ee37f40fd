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
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.scoring.Cases;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.Step;
import org.thidua.core.scoring.Work;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;
import org.thidua.core.value.Words;

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
     * @param problems receives every formula that has no value for the unit's figures
     * @return the sheet; not to be used if an error was found
     */
    public Sheet assess(Dossier dossier, Cases cases, Problems problems) {
        Assessing work = new Assessing(dossier, cases, problems);
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
        private final Problems problems;
        private final Map<Id<Criterion>, Entry> entries = new HashMap<>();
        private final List<Adjustment> adjustments = new ArrayList<>();

        Assessing(Dossier dossier, Cases cases, Problems problems) {
            this.dossier = dossier;
            this.cases = cases;
            this.problems = problems;
        }

        Entry entryOf(Criterion criterion) {
            Entry entry = criterion.isLeaf() ? lineOf(criterion) : groupOf(criterion);
            entries.put(criterion.id(), entry);
            return entry;
        }

        private Line lineOf(Criterion leaf) {
            Reading reading = dossier.reading(leaf.leaf());
            return switch (reading.state()) {
                case VALUE -> counted(leaf, reading);
                case DISQUALIFIED -> withoutPoints(leaf, reading);
                case NOT_APPLICABLE -> line(leaf, reading, Standing.LEFT_OUT);
                case PENDING -> open(leaf, reading);
                case MISSING ->
                    switch (leaf.absent()) {
                        case PENDING, ERROR -> open(leaf, reading);
                        case ZERO -> withoutPoints(leaf, reading);
                        case EXCLUDE -> line(leaf, reading, Standing.LEFT_OUT);
                    };
            };
        }

        private Line counted(Criterion leaf, Reading reading) {
            ScoringCase hit = cases.find(leaf).orElse(null);
            if (hit == null) {
                return line(leaf, reading, Standing.OPEN);
            }
            try {
                Work work = hit.work(reading);
                List<Step> steps = PanelSteps.of(reading);
                steps.addAll(work.steps());
                return counted(leaf, reading, hit, work.points(), steps);
            } catch (Formula.NoValueException nothing) {
                problems.add(
                        Fault.FORMULA_NO_VALUE,
                        leaf.row().place(),
                        "",
                        "criterion",
                        leaf.id(),
                        "unit",
                        dossier.unit().id(),
                        "part",
                        nothing.part(),
                        "position",
                        nothing.position(),
                        "reason",
                        nothing.reason(),
                        "value",
                        String.valueOf(reading.value()));
                return line(leaf, reading, Standing.OPEN);
            }
        }

        private Line counted(
                Criterion leaf, Reading reading, @Nullable ScoringCase hit, Exact points, List<Step> steps) {
            ImmutableList<InspectionFinding> findings = dossier.findings().get(leaf.leaf());
            Exact found = points;
            for (InspectionFinding finding : findings) {
                Exact before = found;
                boolean worked = !steps.isEmpty();
                found = Inspected.points(finding, before, steps);
                boolean decided = finding.action() == InspectionFinding.Action.DECIDE;
                if (decided && worked && found.equals(before)) {
                    problems.add(
                            Fault.DECISION_NOT_NEEDED,
                            finding.cells().value(),
                            found.toString(),
                            "about",
                            leaf.id(),
                            "reason",
                            new Words("điểm tính được cũng là " + found, found + " points are worked out, too"));
                }
            }
            Amount amount = limited(leaf, leaf.max(), found, steps);
            return new Line(leaf, reading, Standing.COUNTED, amount, hit, ImmutableList.copyOf(steps), findings);
        }

        /** A line without a value, unless an inspection gave points all the same. */
        private Line open(Criterion leaf, Reading reading) {
            boolean given = dossier.findings().get(leaf.leaf()).stream().anyMatch(Inspected::givesPoints);
            return given
                    ? counted(leaf, reading, null, Exact.ZERO, new ArrayList<>())
                    : line(leaf, reading, Standing.OPEN);
        }

        private Line line(Criterion leaf, Reading reading, Standing standing) {
            ImmutableList<InspectionFinding> findings = dossier.findings().get(leaf.leaf());
            return new Line(leaf, reading, standing, null, null, ImmutableList.of(), findings);
        }

        private Line withoutPoints(Criterion leaf, Reading reading) {
            List<Step> steps = new ArrayList<>(List.of(Step.of(Step.Operation.TAKE, Exact.ZERO, Exact.ZERO)));
            ImmutableList<InspectionFinding> findings = dossier.findings().get(leaf.leaf());
            boolean changed =
                    findings.stream().anyMatch(finding -> finding.action() != InspectionFinding.Action.CONFIRM);
            if (reading.state() == State.MISSING && changed) {
                return counted(leaf, reading, null, Exact.ZERO, steps);
            }
            Amount zero = Amount.of(Exact.ZERO, roundingOf(leaf));
            return new Line(leaf, reading, Standing.COUNTED, zero, null, ImmutableList.copyOf(steps), findings);
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
            // What is left out may leave more or less to be had than the pack's maximum.
            Amount amount = limited(parent, max, combined, steps);
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
