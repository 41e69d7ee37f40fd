package org.thidua.rules.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Nearest;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.trial.Expectation;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.shape.Vocabulary;

/** Reads what must come of a test's unit: the columns {@code then} and {@code result}. */
final class ExpectationReader {
    private static final Words NUMBER = new Words("số", "a number");

    private final Names<Expectation.Of> names = new Names<>();
    private final ImmutableListMultimap<Id<Criterion>, String> rows;
    private final ImmutableList<String> grades;

    ExpectationReader(Rulebook rulebook) {
        ImmutableListMultimap.Builder<Id<Criterion>, String> ids = ImmutableListMultimap.builder();
        for (ScoringCase one : rulebook.cases()) {
            ids.put(one.criterion().id(), one.row().id());
        }
        this.rows = ids.build();
        this.grades =
                rulebook.grades().stream().map(grade -> grade.id().toString()).collect(ImmutableList.toImmutableList());
        for (Expectation.Common common : Expectation.Common.values()) {
            names.add(common.word(), common);
        }
        for (Id<Criterion> id : rulebook.scheme().byId().keySet()) {
            names.add(id.toString(), new Expectation.PointsOf(id));
        }
        for (Id<Criterion> id : rulebook.scheme().byId().keySet()) {
            names.add("criterion." + id, new Expectation.PointsOf(id));
            names.add("criterion." + id + ".percent", new Expectation.PercentOf(id));
        }
        for (Criterion leaf : rulebook.scheme().leaves()) {
            names.add("rule." + leaf.id(), new Expectation.RowOf(leaf.id()));
            names.add("state." + leaf.id(), new Expectation.StateOf(leaf.id()));
        }
        rulebook.awards().forEach(award -> names.add("award." + award.id(), new Expectation.AwardOf(award.id())));
        rulebook.conditions()
                .forEach(condition ->
                        names.add("condition." + condition.id(), new Expectation.VerdictOn(condition.id())));
    }

    /** Reads a row, both of whose cells are filled. */
    Optional<Expectation> read(TestRow row) {
        Cell then = row.cell("then");
        Cell result = row.cell("result");
        return row.find(then, names)
                .flatMap(of -> result(of, row)
                        .map(value -> new Expectation(of, then.datum().text(), value, result.place())));
    }

    private Optional<Datum> result(Expectation.Of of, TestRow row) {
        Cell cell = row.cell("result");
        if (of instanceof Expectation.RowOf leaf) {
            return oneOf(rows.get(leaf.criterion()), row);
        }
        if (of == Expectation.Common.GRADE) {
            return oneOf(grades, row);
        }
        if (of == Expectation.Common.STATE) {
            return word(Vocabulary.UNIT_STATES, row);
        }
        if (of instanceof Expectation.StateOf) {
            return word(Vocabulary.STATES, row);
        }
        if (of instanceof Expectation.AwardOf) {
            return word(Vocabulary.OUTCOMES, row);
        }
        if (of instanceof Expectation.VerdictOn) {
            return word(Vocabulary.UNKNOWN_SUBJECTS, row);
        }
        if (cell.datum().number() == null) {
            row.notDue(cell, NUMBER, "4.5");
            return Optional.empty();
        }
        return Optional.of(cell.datum());
    }

    private static Optional<Datum> word(Vocabulary words, TestRow row) {
        Cell cell = row.cell("result");
        Optional<String> found = words.find(cell.text());
        if (found.isEmpty()) {
            Words listed = words.listed();
            row.notDue(
                    cell,
                    new Words("một trong: " + listed.vi(), "one of: " + listed.en()),
                    words.ids().get(0));
        }
        return found.map(Datum::of);
    }

    private static Optional<Datum> oneOf(List<String> known, TestRow row) {
        Cell cell = row.cell("result");
        String written = cell.datum().text();
        Optional<String> found = known.stream()
                .filter(id -> Id.fold(id).equals(Id.fold(written)))
                .findFirst();
        if (found.isEmpty()) {
            String listed = String.join(", ", known.stream().distinct().toList());
            String example = Nearest.to(written, known).orElse(known.isEmpty() ? "" : known.get(0));
            row.notDue(cell, new Words("một trong: " + listed, "one of: " + listed), example);
        }
        return found.map(id -> new Datum(id, null));
    }
}
