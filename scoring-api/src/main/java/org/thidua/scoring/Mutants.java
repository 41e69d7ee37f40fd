package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import java.util.stream.Collectors;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.mutation.Mutation;
import org.thidua.rules.mutation.Mutations;
import org.thidua.rules.pack.PackReader;

/** Changes a pack in one place at a time, reads it anew, and looks whether one of its tests notices. */
final class Mutants {
    /** The columns that name a row where it has no id, in the order of preference. */
    private static final ImmutableList<String> NAMES = ImmutableList.of("id", "key", "criterion", "award");

    private final RulePack pack;
    private final ImmutableSetMultimap<Place, String> touching;

    private Mutants(RulePack pack, ImmutableSetMultimap<Place, String> touching) {
        this.pack = pack;
        this.touching = touching;
    }

    static MutationResult of(RulePack pack) {
        TestRun run = TestRun.of(pack);
        TestResult tests = run.result();
        if (!tests.isPassed()) {
            return new MutationResult(tests, ImmutableList.of());
        }
        Mutants mutants = new Mutants(pack, run.touching());
        return new MutationResult(
                tests,
                // Each is a pack of its own; the order of the list is kept.
                Mutations.of(pack.book(), pack.rulebook()).parallelStream()
                        .map(mutation -> new MutationResult.Mutant(
                                mutation.changes().stream()
                                        .map(Mutants::change)
                                        .collect(ImmutableList.toImmutableList()),
                                mutants.fate(mutation)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private MutationResult.Fate fate(Mutation mutation) {
        Book book = mutation.in(pack.book());
        Problems problems = new Problems();
        Rulebook rulebook = PackReader.read(book, problems);
        if (problems.hasErrors()) {
            return MutationResult.Fate.REFUSED;
        }
        // Tests name rows and no numbers of them, and their values are checked when they are scored.
        boolean passed = TestRun.of(pack.with(rulebook)).isPassed(firstOf(mutation));
        return passed ? MutationResult.Fate.UNNOTICED : MutationResult.Fate.NOTICED;
    }

    /** The cases in which a changed row applied: they are the likeliest to notice, so they run first. */
    private Set<String> firstOf(Mutation mutation) {
        return mutation.changes().stream()
                .flatMap(change -> touching.get(change.cell().row().place()).stream())
                .collect(Collectors.toSet());
    }

    private static MutationResult.Change change(Mutation.Change change) {
        Cell cell = change.cell();
        return new MutationResult.Change(
                cell.place().at(), nameOf(cell.row()), cell.columnName(), change.from(), change.to());
    }

    private static String nameOf(Row row) {
        return NAMES.stream()
                .filter(column -> row.table().hasColumn(column))
                .map(column -> row.cell(column).text())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
