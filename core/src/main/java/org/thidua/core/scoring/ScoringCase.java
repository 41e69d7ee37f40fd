package org.thidua.core.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * One case of a criterion: when it holds for a unit, and what points it then gives.
 *
 * <p>Of each criterion exactly one case holds for a unit that has a value, and none for a unit that has none.
 * Comparisons and arithmetic are exact and stand here, so that points never depend on how a rule engine treats numbers.
 */
public sealed interface ScoringCase {
    /**
     * {@return the criterion whose case this is}
     */
    Criterion criterion();

    /**
     * {@return the row that says so}
     */
    Row row();

    /**
     * Tells whether this case holds for a unit.
     *
     * @param dossier what is known of the unit
     * @return whether it holds; never if the unit has no value for the criterion
     */
    boolean holds(Dossier dossier);

    /**
     * Works out the points, exactly, before the criterion's limits and rounding.
     *
     * @param reading the verified value, for which this case holds
     * @return the points and the steps that lead there
     * @throws Formula.NoValueException if the author's formula has no value for the unit's figures
     */
    Work work(Reading reading) throws Formula.NoValueException;

    /**
     * All cases of a scheme.
     *
     * @param scheme the criteria
     * @return the cases of all leaves, in printed order
     */
    static ImmutableList<ScoringCase> of(Scheme scheme) {
        ImmutableList.Builder<ScoringCase> cases = ImmutableList.builder();
        for (Criterion leaf : scheme.leaves()) {
            Rule rule = leaf.rule();
            if (rule instanceof Rule.Mark) {
                cases.add(new Marked(leaf));
            } else if (rule instanceof Rule.YesNo) {
                cases.add(new Answered(leaf, true), new Answered(leaf, false));
            } else if (rule instanceof Rule.Levels levels) {
                levels.levels().forEach(level -> cases.add(new OnLevel(leaf, level)));
            } else if (rule instanceof Rule.Bands bands) {
                bands.bands().forEach(band -> cases.add(new InBand(leaf, bands.target(), band)));
            } else if (rule instanceof Rule.Proportion proportion) {
                cases.add(new InProportion(leaf, proportion.target()));
            } else if (rule instanceof Rule.PerItem perItem) {
                cases.add(new PerItem(leaf, perItem.per()));
            } else if (rule instanceof Rule.Deduction deduction) {
                cases.add(new Deducted(leaf, deduction.per()));
            } else if (rule instanceof Rule.Punctuality punctuality) {
                for (Arrival.When when : Arrival.When.values()) {
                    cases.add(new Arrival(leaf, when, punctuality.per()));
                }
            } else if (rule instanceof Rule.ByCase byCase) {
                byCase.cases().forEach(one -> cases.add(new InCase(leaf, byCase.measures(), one)));
            } else if (rule instanceof Rule.Relative relative) {
                cases.add(new AmongPeers(leaf, relative.variant(), relative.target()));
            } else if (rule instanceof Rule.ByFormula byFormula) {
                cases.add(new ByFormula(leaf, byFormula.formula(), byFormula.target()));
            } else {
                throw new IllegalArgumentException("a leaf has a rule of its own: " + leaf.id());
            }
        }
        return cases.build();
    }

    /**
     * The points that the scorers gave.
     *
     * @param criterion the criterion
     */
    record Marked(Criterion criterion) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            return dossier.reading(criterion.leaf()).isValue();
        }

        @Override
        public Work work(Reading reading) {
            return Work.of(Step.of(Step.Operation.TAKE, reading.number(), reading.number()));
        }
    }

    /**
     * Yes or no.
     *
     * @param criterion the criterion
     * @param yes the answer for which it stands
     */
    record Answered(Criterion criterion, boolean yes) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Datum value = dossier.reading(criterion.leaf()).value();
            return value != null
                    && value.yesOrNo().filter(answer -> answer == yes).isPresent();
        }

        @Override
        public Work work(Reading reading) {
            Exact points = yes ? criterion.max() : Exact.ZERO;
            return Work.of(Step.of(Step.Operation.TAKE, points, points));
        }
    }

    /**
     * One of the criterion's levels.
     *
     * @param criterion the criterion
     * @param level the level
     */
    record OnLevel(Criterion criterion, Level level) implements ScoringCase {
        @Override
        public Row row() {
            return level.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Datum value = dossier.reading(criterion.leaf()).value();
            return value != null && Id.fold(value.text()).equals(level.level().folded());
        }

        @Override
        public Work work(Reading reading) {
            return Work.of(Step.of(Step.Operation.TAKE, level.points(), level.points()));
        }
    }

    /**
     * A band that holds the value, or its percentage of the target.
     *
     * <p>With a target, value × 100 is compared with bound × target, so that nothing is rounded before the comparison.
     *
     * @param criterion the criterion
     * @param target what the value is a percentage of, null if the bounds are values themselves
     * @param band the band
     */
    record InBand(Criterion criterion, @Nullable Target target, Band band) implements ScoringCase {
        @Override
        public Row row() {
            return band.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Reading reading = dossier.reading(criterion.leaf());
            if (!reading.isNumber() || !band.when().holdsFor(dossier)) {
                return false;
            }
            if (target == null) {
                return band.interval().contains(reading.number());
            }
            Exact value = reading.number().times(Exact.HUNDRED);
            Exact due = targetOf(target, reading);
            Range<Exact> interval = band.interval();
            if (interval.hasLowerBound()) {
                int side = value.compareTo(interval.lowerEndpoint().times(due));
                if (side < 0 || (side == 0 && interval.lowerBoundType() == BoundType.OPEN)) {
                    return false;
                }
            }
            if (interval.hasUpperBound()) {
                int side = value.compareTo(interval.upperEndpoint().times(due));
                return side < 0 || (side == 0 && interval.upperBoundType() == BoundType.CLOSED);
            }
            return true;
        }

        @Override
        public Work work(Reading reading) {
            Work rewarded = rewarded(band.rewards(), criterion);
            if (target == null) {
                return rewarded;
            }
            Exact due = targetOf(target, reading);
            Exact share = reading.number().times(Exact.HUNDRED).over(due);
            return rewarded.after(Step.of(Step.Operation.SHARE, share, reading.number(), Exact.HUNDRED, due));
        }
    }

    /**
     * Points in proportion to the target.
     *
     * @param criterion the criterion
     * @param target the target
     */
    record InProportion(Criterion criterion, Target target) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            return dossier.reading(criterion.leaf()).isNumber();
        }

        @Override
        public Work work(Reading reading) {
            Exact due = targetOf(target, reading);
            Exact points = criterion.max().times(reading.number()).over(due);
            return Work.of(Step.of(Step.Operation.SHARE, points, criterion.max(), reading.number(), due));
        }
    }

    /**
     * Points for each occurrence.
     *
     * @param criterion the criterion
     * @param per points for one
     */
    record PerItem(Criterion criterion, Exact per) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            return dossier.reading(criterion.leaf()).isNumber();
        }

        @Override
        public Work work(Reading reading) {
            return Work.of(Step.of(Step.Operation.TIMES, reading.number().times(per), reading.number(), per));
        }
    }

    /**
     * Points taken for each occurrence.
     *
     * @param criterion the criterion
     * @param per points taken for one
     */
    record Deducted(Criterion criterion, Exact per) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            return dossier.reading(criterion.leaf()).isNumber();
        }

        @Override
        public Work work(Reading reading) {
            return less(criterion.max(), reading.number(), per);
        }
    }

    /**
     * Something due that came in time, late or never.
     *
     * @param criterion the criterion
     * @param when how it came
     * @param per points taken for each day late
     */
    record Arrival(Criterion criterion, When when, Exact per) implements ScoringCase {
        /** How something due came. */
        public enum When {
            /** In time. */
            IN_TIME,
            /** Late. */
            LATE,
            /** Never. */
            NEVER
        }

        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Reading reading = dossier.reading(criterion.leaf());
            return reading.isValue() && whenOf(reading) == when;
        }

        @Override
        public Work work(Reading reading) {
            return switch (when) {
                case IN_TIME -> Work.of(Step.of(Step.Operation.TAKE, criterion.max(), criterion.max()));
                case NEVER -> Work.of(Step.of(Step.Operation.TAKE, criterion.min(), criterion.min()));
                case LATE -> less(criterion.max(), reading.number(), per);
            };
        }

        private static When whenOf(Reading reading) {
            if (Collector.NEVER.equals(reading.value())) {
                return When.NEVER;
            }
            return reading.number().signum() == 0 ? When.IN_TIME : When.LATE;
        }
    }

    /**
     * A case that every figure matches.
     *
     * @param criterion the criterion
     * @param measures the figures it looks at
     * @param one the case
     */
    record InCase(Criterion criterion, ImmutableList<Id<Measure>> measures, Case one) implements ScoringCase {
        @Override
        public Row row() {
            return one.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Reading reading = dossier.reading(criterion.leaf());
            return reading.isValue() && one.holds(figures(reading));
        }

        @Override
        public Work work(Reading reading) {
            return rewarded(one.rewards(), criterion);
        }

        /**
         * The figures as the case sees them.
         *
         * @param reading the verified figures
         * @return one for each measure, in their order
         */
        public ImmutableList<Datum> figures(Reading reading) {
            ImmutableList.Builder<Datum> figures = ImmutableList.builder();
            for (Id<Measure> measure : measures) {
                Datum figure = reading.figure(measure.folded());
                if (figure == null) {
                    throw new IllegalStateException("no figure of " + measure + ", though there is a value");
                }
                figures.add(figure);
            }
            return figures.build();
        }
    }

    /**
     * Points by the figures of the cluster.
     *
     * @param criterion the criterion
     * @param variant how figures are compared
     * @param target what has to be passed, null if nothing has
     */
    record AmongPeers(
            Criterion criterion,
            Rule.Variant variant,
            @Nullable Target target) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            Reading reading = dossier.reading(criterion.leaf());
            return reading.isNumber() && reading.peers() != null;
        }

        @Override
        public Work work(Reading reading) {
            Peers peers = reading.peers();
            if (peers == null) {
                throw new IllegalStateException("the cluster is looked at before scoring");
            }
            Exact value = reading.number();
            Exact max = criterion.max();
            return switch (variant) {
                case BEST -> share(max, value, peers.highest());
                case BEST_LOW -> share(max, peers.lowest(), value);
                case MIN_MAX -> span(value, peers.lowest(), peers);
                case MIN_MAX_LOW -> span(peers.highest(), value, peers);
                case EXCESS -> excess(reading, peers);
            };
        }

        private static Work share(Exact max, Exact above, Exact below) {
            return Work.of(Step.of(Step.Operation.SHARE, max.times(above).over(below), max, above, below));
        }

        private Work span(Exact from, Exact to, Peers peers) {
            Exact max = criterion.max();
            Exact width = peers.highest().minus(peers.lowest());
            if (width.signum() == 0) {
                return Work.of(Step.of(Step.Operation.TAKE, max, max));
            }
            Exact points = max.times(from.minus(to)).over(width);
            return Work.of(Step.of(Step.Operation.SPAN, points, max, from, to, peers.highest(), peers.lowest()));
        }

        /** Half for the target; below it in proportion; above it by the share of the largest excess of the cluster. */
        private Work excess(Reading reading, Peers peers) {
            Exact due = targetOf(target == null ? Target.OWN : target, reading);
            Exact half = criterion.max().over(Exact.of(2));
            Exact over = reading.number().minus(due);
            Step first = Step.of(Step.Operation.OVER, half, criterion.max(), Exact.of(2));
            if (over.signum() == 0) {
                return Work.of(first);
            }
            if (over.signum() < 0) {
                Exact points = half.times(reading.number()).over(due);
                Step last = Step.of(Step.Operation.SHARE, points, half, reading.number(), due);
                return new Work(points, ImmutableList.of(first, last));
            }
            Exact lead = peers.lead();
            if (lead == null) {
                throw new IllegalStateException("who has passed the target does not lead less than nobody");
            }
            Exact rest = half.times(over).over(lead);
            return new Work(
                    half.plus(rest),
                    ImmutableList.of(
                            first,
                            Step.of(Step.Operation.MINUS, over, reading.number(), due),
                            Step.of(Step.Operation.SHARE, rest, half, over, lead),
                            Step.of(Step.Operation.ADD, half.plus(rest), half, rest)));
        }
    }

    /**
     * What the author's formula gives.
     *
     * @param criterion the criterion
     * @param formula the formula
     * @param target the target it may name, null if there is none
     */
    record ByFormula(
            Criterion criterion, Formula formula, @Nullable Target target) implements ScoringCase {
        @Override
        public Row row() {
            return criterion.row();
        }

        @Override
        public boolean holds(Dossier dossier) {
            return dossier.reading(criterion.leaf()).isValue();
        }

        @Override
        public Work work(Reading reading) throws Formula.NoValueException {
            ImmutableMap<String, Datum> named = named(reading);
            Exact points = formula.value(named);
            return Work.of(new Step(Step.Operation.FORMULA, ImmutableList.of(), said(reading), points));
        }

        /**
         * What the formula names, with the unit's figures.
         *
         * @param reading the verified figures
         * @return the reserved names and the folded ids of figures, in the order of the ids
         */
        public ImmutableMap<String, Datum> named(Reading reading) {
            ImmutableMap.Builder<String, Datum> named = ImmutableMap.builder();
            if (formula.reserved().contains(Formula.VALUE)) {
                Datum own = reading.figure(criterion.measure().folded());
                if (own == null) {
                    throw new IllegalStateException(
                            "no figure of " + criterion.measure() + ", though there is a value");
                }
                named.put(Formula.VALUE, own);
            }
            if (formula.reserved().contains(Formula.TARGET) && target != null) {
                named.put(Formula.TARGET, Datum.of(targetOf(target, reading)));
            }
            if (formula.reserved().contains(Formula.MAX)) {
                named.put(Formula.MAX, Datum.of(criterion.max()));
            }
            for (Id<Measure> figure : formula.figures()) {
                Datum known = reading.figure(figure.folded());
                if (known != null) {
                    named.put(figure.folded(), known);
                }
            }
            return named.buildOrThrow();
        }

        /**
         * What the formula names, as people read it.
         *
         * @param reading the verified figures
         * @return the reserved names and the ids of figures as they are written, with their values
         */
        public ImmutableMap<String, Datum> shown(Reading reading) {
            ImmutableMap.Builder<String, Datum> shown = ImmutableMap.builder();
            named(reading).forEach((name, value) -> {
                String written = formula.figures().stream()
                        .filter(figure -> figure.folded().equals(name))
                        .map(Id::toString)
                        .findFirst()
                        .orElse(name);
                shown.put(written, value);
            });
            return shown.buildOrThrow();
        }

        private String said(Reading reading) {
            StringBuilder said = new StringBuilder(formula.text());
            shown(reading)
                    .forEach((name, value) ->
                            said.append(Step.FIGURES).append(name).append(" = ").append(value));
            return said.toString();
        }
    }

    private static Work rewarded(Rewards rewards, Criterion criterion) {
        Exact points = rewards.points(criterion.max());
        Exact percent = rewards.percent();
        return Work.of(
                percent == null
                        ? Step.of(Step.Operation.TAKE, points, points)
                        : Step.of(Step.Operation.PERCENT_OF, points, percent, criterion.max()));
    }

    private static Work less(Exact from, Exact count, Exact per) {
        return Work.of(Step.of(Step.Operation.LESS, from.minus(count.times(per)), from, count, per));
    }

    private static Exact targetOf(Target target, Reading reading) {
        Exact due = target.number() == null ? reading.target() : target.number();
        if (due == null) {
            throw new IllegalStateException("a unit's own target is checked before scoring");
        }
        return due;
    }
}
