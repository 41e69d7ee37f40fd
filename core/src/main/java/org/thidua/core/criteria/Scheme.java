package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/** The scoring scheme (bảng tiêu chí): the criteria as a tree, and where points are rounded. */
public final class Scheme {
    private final ImmutableList<Criterion> roots;
    private final Rounding rounding;
    private final RoundedAt rounded;
    private final ImmutableMap<Id<Criterion>, Criterion> byId;
    private final ImmutableList<Criterion> leaves;

    /**
     * A scheme.
     *
     * @param roots the criteria without a parent, in printed order, their leaves numbered from 0 in that order
     * @param rounding the pack's rounding
     * @param rounded at which entries it is applied
     */
    public Scheme(ImmutableList<Criterion> roots, Rounding rounding, RoundedAt rounded) {
        this.roots = roots;
        this.rounding = rounding;
        this.rounded = rounded;
        Map<Id<Criterion>, Criterion> all = new LinkedHashMap<>();
        roots.forEach(root -> collect(root, all));
        this.byId = ImmutableMap.copyOf(all);
        this.leaves = all.values().stream().filter(Criterion::isLeaf).collect(ImmutableList.toImmutableList());
        for (int at = 0; at < leaves.size(); at++) {
            if (leaves.get(at).leaf() != at) {
                throw new IllegalArgumentException("leaf " + leaves.get(at).id() + " is not numbered in printed order");
            }
        }
    }

    /**
     * At which entries the pack rounds.
     *
     * @param lines every leaf
     * @param groups every parent
     * @param total the unit's total
     */
    public record RoundedAt(boolean lines, boolean groups, boolean total) {
        /** Nothing is rounded but by a criterion's own decimals. */
        public static final RoundedAt NOTHING = new RoundedAt(false, false, false);
    }

    /**
     * {@return the criteria without a parent, in printed order}
     */
    public ImmutableList<Criterion> roots() {
        return roots;
    }

    /**
     * {@return the pack's rounding}
     */
    public Rounding rounding() {
        return rounding;
    }

    /**
     * {@return at which entries the pack rounds}
     */
    public RoundedAt rounded() {
        return rounded;
    }

    /**
     * {@return all leaves, in printed order: the leaf numbered 0 first}
     */
    public ImmutableList<Criterion> leaves() {
        return leaves;
    }

    /**
     * {@return all criteria by their ids, parents before their children, in printed order}
     */
    public ImmutableMap<Id<Criterion>, Criterion> byId() {
        return byId;
    }

    /**
     * Finds a criterion.
     *
     * @param id its id
     * @return the criterion, or empty if there is none of that id
     */
    public Optional<Criterion> find(Id<Criterion> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return the maximum total of a unit for which nothing is left out: that of all base and bonus roots}
     */
    public Exact max() {
        Exact sum = Exact.ZERO;
        for (Criterion root : roots) {
            if (root.kind() != Kind.PENALTY) {
                sum = sum.plus(root.max());
            }
        }
        return sum;
    }

    /**
     * {@return this scheme without scorers: every criterion takes one value, whoever gives it}
     */
    public Scheme withoutPanels() {
        return new Scheme(
                roots.stream().map(Criterion::withoutPanel).collect(ImmutableList.toImmutableList()),
                rounding,
                rounded);
    }

    private static void collect(Criterion criterion, Map<Id<Criterion>, Criterion> all) {
        all.put(criterion.id(), criterion);
        criterion.children().forEach(child -> collect(child, all));
    }
}
