package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Panel;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/**
 * One criterion of the scheme (tiêu chí): a leaf with a rule, or a parent of others.
 *
 * @param row the row it stands in
 * @param id its id
 * @param parent its parent's id, null for a root
 * @param title its name in Vietnamese
 * @param titleEn its name in English, empty if not given
 * @param kind base, bonus or penalty, that of its root
 * @param rule how its points come about
 * @param max the most points it gives to a unit for which nothing is left out
 * @param min the fewest points it gives
 * @param maxGiven whether the author gave {@code max}, rather than leaving it to the children
 * @param measure the figure it reads, by default one of its own name
 * @param unit what the figure is counted in, empty if not said
 * @param step the grid of its marks or figures, null if they may be anything
 * @param weight its factor under a parent that weighs, 1 if not said
 * @param panel its scorers and how they combine, null if one scorer may speak for a unit, whoever it is
 * @param absent what it makes of a missing value
 * @param rounding how its own entry is rounded whatever the pack rounds, null if it says nothing
 * @param leaf its number among the leaves, from 0 in printed order; −1 for a parent
 * @param children the criteria below it, in printed order; empty for a leaf
 */
public record Criterion(
        Row row,
        Id<Criterion> id,
        @Nullable Id<Criterion> parent,
        String title,
        String titleEn,
        Kind kind,
        Rule rule,
        Exact max,
        Exact min,
        boolean maxGiven,
        Id<Measure> measure,
        String unit,
        @Nullable Exact step,
        Exact weight,
        @Nullable Panel panel,
        Absent absent,
        @Nullable Rounding rounding,
        int leaf,
        ImmutableList<Criterion> children) {
    /**
     * {@return whether its points come from a rule of its own}
     */
    public boolean isLeaf() {
        return leaf >= 0;
    }

    /**
     * {@return whether its values are points given by scorers, not figures}
     */
    public boolean isMarked() {
        return rule instanceof Rule.Mark;
    }

    /**
     * {@return the figures it reads, in the order of their ids; none for a parent, for marks and for a deadline}
     */
    public ImmutableList<Id<Measure>> figures() {
        if (rule instanceof Rule.Mark || rule instanceof Rule.Punctuality || rule instanceof Rule.Combination) {
            return ImmutableList.of();
        }
        if (rule instanceof Rule.ByCase byCase) {
            return byCase.measures();
        }
        if (rule instanceof Rule.ByFormula byFormula) {
            ImmutableSortedSet.Builder<Id<Measure>> read = ImmutableSortedSet.naturalOrder();
            read.addAll(byFormula.formula().figures());
            if (readsOwnFigure(byFormula)) {
                read.add(measure);
            }
            return read.build().asList();
        }
        return ImmutableList.of(measure);
    }

    /** A formula needs the criterion's own figure for its value, or for the target that comes with it. */
    private static boolean readsOwnFigure(Rule.ByFormula byFormula) {
        Target target = byFormula.target();
        return byFormula.formula().reserved().contains(Formula.VALUE)
                || (target != null
                        && target.isOwn()
                        && byFormula.formula().reserved().contains(Formula.TARGET));
    }

    /**
     * {@return the id of the parent as results show it, empty for a root}
     */
    public String parentText() {
        return parent == null ? "" : parent.toString();
    }

    /**
     * This leaf with another number.
     *
     * @param number its number among the leaves
     * @return the leaf
     */
    public Criterion numbered(int number) {
        return copy(panel, number, children);
    }

    /**
     * This parent with other children.
     *
     * @param below the criteria below it
     * @return the parent
     */
    public Criterion withChildren(ImmutableList<Criterion> below) {
        return copy(panel, leaf, below);
    }

    /**
     * This criterion, and all below it, without scorers: one value, whoever gives it.
     *
     * @return the criterion
     */
    public Criterion withoutPanel() {
        return copy(
                null, leaf, children.stream().map(Criterion::withoutPanel).collect(ImmutableList.toImmutableList()));
    }

    private Criterion copy(@Nullable Panel scorers, int number, ImmutableList<Criterion> below) {
        return new Criterion(
                row, id, parent, title, titleEn, kind, rule, max, min, maxGiven, measure, unit, step, weight, scorers,
                absent, rounding, number, below);
    }
}
