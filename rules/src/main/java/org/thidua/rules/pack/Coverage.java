package org.thidua.rules.pack;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Intervals;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** Finds values that no interval of a set holds, and values that two hold, before any unit is scored. */
final class Coverage {
    private final Fault gap;
    private final Fault overlap;
    private final Domain domain;
    private final WhenReader whens;
    private final Problems problems;

    Coverage(Fault gap, Fault overlap, Domain domain, WhenReader whens, Problems problems) {
        this.gap = gap;
        this.overlap = overlap;
        this.domain = domain;
        this.whens = whens;
        this.problems = problems;
    }

    /** One interval: the row it stands in, the units it stands for, and the cells of its ends. */
    record Part(String row, When when, Range<Exact> interval, Place lower, Place upper) {}

    void check(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        for (WhenReader.Context context :
                whens.contexts(parts.stream().map(Part::when).toList())) {
            List<Part> standing = new ArrayList<>();
            for (Part part : parts) {
                if (part.when().holdsFor(context)) {
                    standing.add(part);
                }
            }
            standing.sort(Comparator.comparing(Part::interval, Coverage::byLowerBound));
            checkOverlaps(standing, context);
            checkGaps(parts, standing, context);
        }
    }

    private void checkOverlaps(List<Part> standing, WhenReader.Context context) {
        Part reaching = null;
        for (Part part : standing) {
            if (reaching != null && reaching.interval().isConnected(part.interval())) {
                Part other = reaching;
                domain.exampleIn(reaching.interval().intersection(part.interval()))
                        .ifPresent(value -> problems.add(
                                overlap,
                                other.upper().to(part.lower()),
                                value.toString(),
                                "value",
                                value,
                                "one",
                                named(other),
                                "other",
                                named(part),
                                "context",
                                context.words()));
            }
            if (reaching == null || byUpperBound(part.interval(), reaching.interval()) > 0) {
                reaching = part;
            }
        }
    }

    private void checkGaps(List<Part> all, List<Part> standing, WhenReader.Context context) {
        TreeRangeSet<Exact> covered = TreeRangeSet.create();
        standing.forEach(part -> covered.add(part.interval()));
        for (Range<Exact> hole :
                covered.complement().subRangeSet(domain.values()).asRanges()) {
            Optional<Exact> example = domain.exampleIn(hole);
            if (example.isEmpty()) {
                continue;
            }
            Part below = standing.stream()
                    .filter(part -> part.interval().hasUpperBound()
                            && hole.hasLowerBound()
                            && part.interval().upperEndpoint().equals(hole.lowerEndpoint()))
                    .findFirst()
                    .orElse(null);
            Part above = standing.stream()
                    .filter(part -> part.interval().hasLowerBound()
                            && hole.hasUpperBound()
                            && part.interval().lowerEndpoint().equals(hole.upperEndpoint()))
                    .findFirst()
                    .orElse(null);
            problems.add(
                    gap,
                    placeOf(all.get(0), below, above),
                    example.get().toString(),
                    "lower",
                    below == null ? start(hole.hasLowerBound()) : upperEnd(below.interval()),
                    "upper",
                    above == null ? new Words("vô cùng", "infinity") : lowerEnd(above.interval()),
                    "value",
                    example.get(),
                    "context",
                    context.words());
        }
    }

    private static Place placeOf(Part any, @Nullable Part below, @Nullable Part above) {
        if (below == null) {
            return above == null ? any.lower() : above.lower();
        }
        return above == null ? below.upper() : below.upper().to(above.lower());
    }

    private static Words named(Part part) {
        Words interval = Intervals.words(part.interval(), "");
        return new Words(part.row() + " (\"" + interval.vi() + "\")", part.row() + " (\"" + interval.en() + "\")");
    }

    private static Words upperEnd(Range<Exact> interval) {
        boolean closed = interval.upperBoundType() == BoundType.CLOSED;
        return quoted(closed ? new Words("đến ", "to ") : new Words("dưới ", "below "), interval.upperEndpoint());
    }

    private static Words lowerEnd(Range<Exact> interval) {
        boolean closed = interval.lowerBoundType() == BoundType.CLOSED;
        return quoted(closed ? new Words("từ ", "from ") : new Words("trên ", "above "), interval.lowerEndpoint());
    }

    private static Words quoted(Words bound, Exact number) {
        String plain = number.toString();
        return new Words(
                "\"" + bound.vi() + Language.VI.number(plain) + "\"",
                "\"" + bound.en() + Language.EN.number(plain) + "\"");
    }

    private static Words start(boolean zero) {
        return zero ? new Words("0", "0") : new Words("âm vô cùng", "minus infinity");
    }

    private static int byLowerBound(Range<Exact> one, Range<Exact> other) {
        if (!one.hasLowerBound() || !other.hasLowerBound()) {
            return Boolean.compare(one.hasLowerBound(), other.hasLowerBound());
        }
        int order = one.lowerEndpoint().compareTo(other.lowerEndpoint());
        return order != 0
                ? order
                : Boolean.compare(one.lowerBoundType() == BoundType.OPEN, other.lowerBoundType() == BoundType.OPEN);
    }

    private static int byUpperBound(Range<Exact> one, Range<Exact> other) {
        if (!one.hasUpperBound() || !other.hasUpperBound()) {
            return Boolean.compare(other.hasUpperBound(), one.hasUpperBound());
        }
        int order = one.upperEndpoint().compareTo(other.upperEndpoint());
        return order != 0
                ? order
                : Boolean.compare(one.upperBoundType() == BoundType.CLOSED, other.upperBoundType() == BoundType.CLOSED);
    }

    /** Orders rows of one criterion by their ascending bounds, for the numbers of rows without an id. */
    static Comparator<Range<Exact>> ascending() {
        return ((Comparator<Range<Exact>>) Coverage::byLowerBound).thenComparing(Coverage::byUpperBound);
    }
}
