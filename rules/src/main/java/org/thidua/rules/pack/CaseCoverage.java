package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * Finds figures that no case of a criterion holds, and figures that two hold, over all its figures at once.
 *
 * <p>Figure by figure the values are cut where a case begins or ends; values that the same cases hold stand for each
 * other, so that few of all combinations have to be looked at.
 */
final class CaseCoverage {
    /** More combinations than any table that people write has. */
    private static final int MOST_LOOKED_AT = 50_000;

    private final Id<Criterion> criterion;
    private final ImmutableList<Id<Measure>> measures;
    private final List<Domain> domains;
    private final Problems problems;
    private int lookedAt;

    CaseCoverage(
            Id<Criterion> criterion, ImmutableList<Id<Measure>> measures, List<Domain> domains, Problems problems) {
        this.criterion = criterion;
        this.measures = measures;
        this.domains = domains;
        this.problems = problems;
    }

    /** One case: the row it stands in, where, and what each figure must be. */
    record Part(String row, Place place, ImmutableList<Case.Pattern> patterns) {}

    void check(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<Part> written = new ArrayList<>(parts);
        written.sort(Comparator.comparing(part -> part.place().row()));
        look(written, written, 0, List.of(), new HashSet<>());
        if (lookedAt > MOST_LOOKED_AT) {
            problems.add(Fault.CASES_MANY, written.get(0).place(), "", "criterion", criterion, "limit", MOST_LOOKED_AT);
        }
    }

    /** Goes on with the next figure for every set of cases that is left; each case is told of once. */
    private void look(List<Part> all, List<Part> holding, int figure, List<Datum> values, Set<String> told) {
        if (++lookedAt > MOST_LOOKED_AT) {
            return;
        }
        if (holding.isEmpty()) {
            boolean counts = domains.stream().anyMatch(domain -> domain.step() != null);
            problems.add(
                    Fault.CASES_GAP,
                    all.get(0).place(),
                    shown(values).en(),
                    "counted",
                    counts ? "" : criterion,
                    "criterion",
                    criterion,
                    "figures",
                    shown(values));
            return;
        }
        if (figure == measures.size()) {
            for (int at = 1; at < holding.size(); at++) {
                Part one = holding.get(0);
                Part other = holding.get(at);
                if (told.add(other.row())) {
                    problems.add(
                            Fault.CASES_OVERLAP,
                            one.place().to(other.place()),
                            shown(values).en(),
                            "one",
                            one.row(),
                            "other",
                            other.row(),
                            "figures",
                            shown(values));
                }
            }
            return;
        }
        pieces(holding, figure).forEach((parts, value) -> {
            List<Datum> longer = new ArrayList<>(values);
            longer.add(value);
            look(all, parts, figure + 1, longer, told);
        });
    }

    /** A value of a figure for every set of cases that some value of it leaves, in the order of the values. */
    private Map<List<Part>, Datum> pieces(List<Part> holding, int figure) {
        Map<List<Part>, Datum> pieces = new LinkedHashMap<>();
        for (Datum value : examples(holding, figure)) {
            List<Part> parts = holding.stream()
                    .filter(part -> part.patterns().get(figure).matches(value))
                    .toList();
            pieces.putIfAbsent(parts, value);
        }
        return pieces;
    }

    private List<Datum> examples(List<Part> holding, int figure) {
        List<Case.Pattern> patterns =
                holding.stream().map(part -> part.patterns().get(figure)).toList();
        if (patterns.stream().anyMatch(pattern -> pattern.answer() != null)) {
            return List.of(Datum.of(true), Datum.of(false));
        }
        ImmutableSortedSet.Builder<Exact> ends = ImmutableSortedSet.naturalOrder();
        for (Case.Pattern pattern : patterns) {
            Range<Exact> interval = pattern.interval();
            if (interval != null && interval.hasLowerBound()) {
                ends.add(interval.lowerEndpoint());
            }
            if (interval != null && interval.hasUpperBound()) {
                ends.add(interval.upperEndpoint());
            }
        }
        List<Datum> examples = new ArrayList<>();
        Domain domain = domains.get(figure);
        for (Range<Exact> piece : pieces(ends.build().asList())) {
            if (domain.touches(piece)) {
                Optional<Exact> example = domain.exampleIn(piece.intersection(domain.values()));
                example.ifPresent(value -> examples.add(Datum.of(value)));
            }
        }
        return examples;
    }

    /** The line cut at some values: each of them alone, and what lies between them, below and above. */
    private static List<Range<Exact>> pieces(List<Exact> ends) {
        if (ends.isEmpty()) {
            return List.of(Range.all());
        }
        List<Range<Exact>> pieces = new ArrayList<>();
        pieces.add(Range.lessThan(ends.get(0)));
        for (int at = 0; at < ends.size(); at++) {
            pieces.add(Range.singleton(ends.get(at)));
            pieces.add(
                    at + 1 < ends.size()
                            ? Range.open(ends.get(at), ends.get(at + 1))
                            : Range.greaterThan(ends.get(at)));
        }
        return pieces;
    }

    /** The figures as far as they matter: {@code quy = 0, thang = 1}. */
    private Words shown(List<Datum> values) {
        return new Words(shown(values, Language.VI), shown(values, Language.EN));
    }

    private String shown(List<Datum> values, Language language) {
        return String.join(
                ", ",
                IntStream.range(0, values.size())
                        .mapToObj(at -> measures.get(at) + " = "
                                + language.value(values.get(at).toString()))
                        .toList());
    }
}
