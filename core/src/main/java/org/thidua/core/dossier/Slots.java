package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.value.Id;

/**
 * Where a statement about a unit goes: one slot for the marks of each marked criterion, one for each figure that a
 * criterion reads, and one for each figure that only conditions read.
 */
final class Slots {
    private final ImmutableListMultimap<Id<Measure>, Slot> byMeasure;
    private final ImmutableSet<Id<Measure>> ofFormulas;
    private final ImmutableList<Slot> forConditions;

    private Slots(
            ImmutableListMultimap<Id<Measure>, Slot> byMeasure,
            ImmutableSet<Id<Measure>> ofFormulas,
            ImmutableList<Slot> forConditions) {
        this.byMeasure = byMeasure;
        this.ofFormulas = ofFormulas;
        this.forConditions = forConditions;
    }

    /**
     * One slot.
     *
     * @param leaf the criterion, null for a figure that only conditions read
     * @param measure the figure; the criterion's own if it is marked
     */
    record Slot(@Nullable Criterion leaf, Id<Measure> measure) {
        /** What sentences call it: the criterion, else the figure. */
        Id<?> name() {
            return leaf == null ? measure : leaf.id();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Slot that
                    && (leaf == null) == (that.leaf == null)
                    && name().equals(that.name())
                    && measure.equals(that.measure);
        }

        @Override
        public int hashCode() {
            return 31 * name().hashCode() + measure.hashCode();
        }
    }

    static Slots of(Scheme scheme, ImmutableSet<Id<Measure>> figuresRead) {
        ImmutableListMultimap.Builder<Id<Measure>, Slot> byMeasure = ImmutableListMultimap.builder();
        ImmutableSet.Builder<Id<Measure>> ofFormulas = ImmutableSet.builder();
        Set<Id<Measure>> known = new HashSet<>();
        ImmutableList.Builder<Slot> forConditions = ImmutableList.builder();
        for (Criterion leaf : scheme.leaves()) {
            for (Id<Measure> measure : leaf.figures()) {
                Slot slot = new Slot(leaf, measure);
                byMeasure.put(measure, slot);
                if (known.add(measure) && figuresRead.contains(measure)) {
                    forConditions.add(slot);
                }
                if (leaf.rule() instanceof Rule.ByFormula) {
                    ofFormulas.add(measure);
                }
            }
        }
        for (Id<Measure> measure : figuresRead) {
            if (known.add(measure)) {
                Slot slot = new Slot(null, measure);
                byMeasure.put(measure, slot);
                forConditions.add(slot);
            }
        }
        return new Slots(byMeasure.build(), ofFormulas.build(), forConditions.build());
    }

    /** The slots that read a figure, in printed order of their criteria. */
    ImmutableList<Slot> reading(Id<Measure> measure) {
        return byMeasure.get(measure);
    }

    /** The figures that something reads. */
    ImmutableSet<Id<Measure>> measures() {
        return byMeasure.keySet();
    }

    /** The figures that conditions read, each in the slot of the first criterion that reads it. */
    ImmutableList<Slot> forConditions() {
        return forConditions;
    }

    /** Whether some formula reads a figure, which then may be below 0. */
    boolean isReadByFormula(Id<Measure> measure) {
        return ofFormulas.contains(measure);
    }

    Slot of(Criterion leaf, Id<Measure> measure) {
        return new Slot(leaf, measure);
    }

    Slot ofMarks(Criterion leaf) {
        return new Slot(leaf, leaf.measure());
    }
}
