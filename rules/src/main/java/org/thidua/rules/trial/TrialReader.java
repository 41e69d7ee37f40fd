package org.thidua.rules.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.Severity;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.Given;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.trial.Trial;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/**
 * Reads the tests of a pack (Kiểm thử).
 *
 * <p>Rows of one case, in any order, are about one unit, alone in its cluster, of which all else is missing:
 *
 * <pre>{@code
 * tests.csv
 * case,given,value,then,result
 * chin-hoi-nghi,hoi-nghi,9,I.3,4
 * chin-hoi-nghi,,,rule.I.3,I.3/2
 * tre-hai-ngay,I.6,2,I.6,1
 * }</pre>
 */
public final class TrialReader {
    private static final ImmutableList<String> NAMING_TABLES = ImmutableList.of(
            "criteria", "bands", "levels", "cases", "attributes", "deadlines", "grades", "awards", "conditions");

    private final Book book;
    private final Problems problems;
    private final ImmutableSet<String> unread;
    private final GivenReader givens;
    private final ExpectationReader expectations;

    private TrialReader(Book book, Rulebook rulebook, Problems problems) {
        this.book = book;
        this.problems = problems;
        this.unread = problems.hasErrors() ? written(book) : ImmutableSet.of();
        this.givens = new GivenReader(rulebook);
        this.expectations = new ExpectationReader(rulebook);
    }

    /**
     * Reads and checks the tests of a pack.
     *
     * @param book the pack book
     * @param rulebook what was made of the book; values are checked against it unless it has errors
     * @param problems receives every fault found; those of the rulebook are in it
     * @return the tests, by the ids of their cases
     */
    public static ImmutableList<Trial> read(Book book, Rulebook rulebook, Problems problems) {
        if (book.rows("tests").isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Trial> trials = new TrialReader(book, rulebook, problems).trials();
        if (!problems.hasErrors()) {
            ImaginedUnit unit = new ImaginedUnit(rulebook);
            trials.forEach(trial -> checkValues(unit, trial, problems));
        }
        return trials;
    }

    /** In a pack with errors a name may be that of something that could not be read, which was told there. */
    private static ImmutableSet<String> written(Book book) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (String table : NAMING_TABLES) {
            for (Row row : book.rows(table)) {
                String id = row.cell("id").text();
                if (!id.isEmpty()) {
                    ids.add(Id.fold(id));
                }
            }
        }
        return ids.build();
    }

    /** Values that no season could have. What a case lacks is told when it is run. */
    private static void checkValues(ImaginedUnit unit, Trial trial, Problems problems) {
        Set<Place> cells = new HashSet<>();
        for (Given given : trial.given()) {
            cells.add(given.place());
            cells.add(given.valuePlace());
        }
        Problems found = new Problems();
        unit.collect(trial, found);
        problems.addAll(found.sorted().stream()
                .filter(TrialReader::isError)
                .filter(problem -> cells.contains(problem.place()))
                .toList());
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private ImmutableList<Trial> trials() {
        Map<Id<Trial>, Rows> cases = new TreeMap<>();
        for (Row row : book.rows("tests")) {
            row.cell("case")
                    .<Trial>id(problems)
                    .ifPresent(id -> cases.computeIfAbsent(id, Rows::new).take(row));
        }
        return cases.values().stream().map(Rows::trial).collect(ImmutableList.toImmutableList());
    }

    /** The rows of one case. */
    private final class Rows {
        private final Id<Trial> id;
        private final List<Given> given = new ArrayList<>();
        private final List<Expectation> expected = new ArrayList<>();
        private final Map<Object, Cell> first = new HashMap<>();
        private @Nullable Place place;

        Rows(Id<Trial> id) {
            this.id = id;
        }

        void take(Row row) {
            if (place == null) {
                place = row.cell("case").place();
            }
            TestRow test = new TestRow(row, id, unread, problems);
            if (test.isBlank()) {
                test.wrong(
                        row.cell("case"), "", new Words("dòng chỉ có tên trường hợp", "the row holds only its case"));
            }
            if (test.hasBoth("given", "value")) {
                givens.read(test)
                        .filter(one -> isFirst(one.about(), test, "given"))
                        .ifPresent(given::add);
            }
            if (test.hasBoth("then", "result")) {
                expectations
                        .read(test)
                        .filter(one -> isFirst(one.of(), test, "then"))
                        .ifPresent(expected::add);
            }
        }

        private boolean isFirst(Object named, TestRow row, String column) {
            Cell before = first.putIfAbsent(named, row.cell(column));
            if (before != null) {
                row.twice(row.cell(column), before);
            }
            return before == null;
        }

        Trial trial() {
            return new Trial(
                    id,
                    Optional.ofNullable(place).orElse(Place.NOWHERE),
                    ImmutableList.copyOf(given),
                    expected.stream()
                            .sorted((one, other) -> Id.compareCodePoints(Id.fold(one.then()), Id.fold(other.then())))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
