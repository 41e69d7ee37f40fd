package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * The score sheet of one unit.
 *
 * @param dossier the unit and what is known of it
 * @param entries all entries by criterion, parents before their children, in printed order
 * @param adjustments caps and roundings, in printed order, the total's last
 * @param total the unit's total, of what is known
 * @param max the maximum of all base and bonus roots, less what was left out
 */
public record Sheet(
        Dossier dossier,
        ImmutableMap<Id<Criterion>, Entry> entries,
        ImmutableList<Adjustment> adjustments,
        Amount total,
        Exact max) {
    /**
     * {@return the lines of the leaves, in printed order}
     */
    public ImmutableList<Line> lines() {
        return entries.values().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the groups of the parents, in printed order}
     */
    public ImmutableList<Group> groups() {
        return entries.values().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The line of a leaf.
     *
     * @param criterion its id, compared without case
     * @return the line
     * @throws IllegalArgumentException if there is no leaf of that id
     */
    public Line line(String criterion) {
        if (entries.get(Id.<Criterion>of(criterion)) instanceof Line line) {
            return line;
        }
        throw new IllegalArgumentException("no leaf criterion " + criterion);
    }

    /**
     * Finds the entry of a criterion.
     *
     * @param criterion its id
     * @return its entry, or empty if there is no such criterion
     */
    public Optional<Entry> find(Id<Criterion> criterion) {
        return Optional.ofNullable(entries.get(criterion));
    }

    /**
     * {@return whether a line is open, so that the total is provisional}
     */
    public boolean isOpen() {
        return entries.values().stream().anyMatch(Entry::isOpen);
    }

    /**
     * The points of all roots of a kind.
     *
     * @param kind base, bonus or penalty
     * @return their sum, of what is known
     */
    public Exact sumOf(Kind kind) {
        Exact sum = Exact.ZERO;
        for (Entry entry : entries.values()) {
            Amount amount = entry.amount();
            if (isRootOf(entry, kind) && amount != null) {
                sum = sum.plus(amount.points());
            }
        }
        return sum;
    }

    /**
     * Tells whether the points of a kind rest on an open line.
     *
     * @param kind base, bonus or penalty
     * @return whether a root of that kind is open
     */
    public boolean isOpen(Kind kind) {
        return entries.values().stream().anyMatch(entry -> isRootOf(entry, kind) && entry.isOpen());
    }

    private static boolean isRootOf(Entry entry, Kind kind) {
        return entry.criterion().parent() == null && entry.criterion().kind() == kind;
    }
}
