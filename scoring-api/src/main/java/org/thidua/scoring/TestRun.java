package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.problem.Severity;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.sheet.Line;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.trial.Trial;

/** One run of all tests of a pack: scores each case, compares, and notes which rows applied. */
final class TestRun {
    private final RulePack pack;
    private final Rulebook rulebook;
    private final Scoring scoring;
    private final ImaginedUnit imagined;
    private final ImmutableMap<Place, String> rows;
    private final SetMultimap<Place, String> touched = LinkedHashMultimap.create();

    private TestRun(RulePack pack) {
        this.pack = pack;
        this.rulebook = pack.rulebook();
        this.scoring = Scoring.of(pack);
        this.imagined = new ImaginedUnit(rulebook);
        this.rows = rows(rulebook);
    }

    static TestRun of(RulePack pack) {
        return new TestRun(pack);
    }

    /** Whether every case passes; takes some before all others, and ends with the first that does not pass. */
    boolean isPassed(Set<String> first) {
        return pack.trials().stream()
                .sorted(Comparator.comparing(
                        (Trial trial) -> !first.contains(trial.id().toString())))
                .allMatch(trial -> run(trial).isPassed());
    }

    /** Which cases touched each row, by where it stands; all are known once {@link #result} was asked for. */
    ImmutableSetMultimap<Place, String> touching() {
        return ImmutableSetMultimap.copyOf(touched);
    }

    TestResult result() {
        ImmutableList<TestResult.Case> cases =
                pack.trials().stream().map(this::run).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<TestResult.Row> untouched = ImmutableList.builder();
        rows.forEach((place, id) -> {
            if (!touched.containsKey(place)) {
                untouched.add(new TestResult.Row(place.at(), id));
            }
        });
        return new TestResult(cases, untouched.build(), rows.size());
    }

    private TestResult.Case run(Trial trial) {
        String id = trial.id().toString();
        try {
            Tried tried = scoring.score(trial, imagined);
            ImmutableList.Builder<TestResult.Difference> differences = ImmutableList.builder();
            Answers answers = new Answers(tried, rulebook.scheme());
            for (Expectation expectation : trial.expected()) {
                answers.difference(expectation).ifPresent(differences::add);
            }
            if (!trial.expected().isEmpty()) {
                touch(id, tried);
            }
            return new TestResult.Case(id, differences.build(), ImmutableList.of());
        } catch (ProblemsException found) {
            // What is only worth a look keeps nothing from being scored, and says nothing of why this could not be.
            ImmutableList<Problem> errors = found.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .collect(ImmutableList.toImmutableList());
            return new TestResult.Case(id, ImmutableList.of(), errors);
        }
    }

    /** All rows that a test can touch; the row of a leaf stands before the rows of its table. */
    private static ImmutableMap<Place, String> rows(Rulebook rulebook) {
        Map<Place, String> rows = new LinkedHashMap<>();
        for (ScoringCase one : rulebook.cases()) {
            rows.putIfAbsent(
                    one.criterion().row().place(), one.criterion().row().id());
            rows.putIfAbsent(one.row().place(), one.row().id());
        }
        for (Grade grade : rulebook.grades()) {
            rows.putIfAbsent(grade.place(), grade.id().toString());
        }
        for (Condition condition : rulebook.conditions()) {
            rows.putIfAbsent(condition.row().place(), condition.id().toString());
        }
        return ImmutableMap.copyOf(rows);
    }

    private void touch(String id, Tried tried) {
        for (Line line : tried.contestant().unit().sheet().lines()) {
            if (line.hit() != null) {
                touched.put(line.criterion().row().place(), id);
                touched.put(line.row().place(), id);
            }
        }
        Grade grade = tried.contestant().printed().grade();
        if (grade != null) {
            touched.put(grade.place(), id);
        }
        for (Finding finding : tried.findings()) {
            // What stays unknown was not tested.
            if (finding.verdict() != Verdict.UNKNOWN) {
                touched.put(finding.condition().row().place(), id);
                touchGrade(id, finding.condition().owner());
            }
        }
    }

    /** A grade whose conditions were judged held the unit's points, even if the unit then got another. */
    private void touchGrade(String id, Owner owner) {
        if (owner.kind() == Owner.Kind.GRADE) {
            rulebook.grades().stream()
                    .filter(grade -> grade.id().equals(owner.id()))
                    .forEach(grade -> touched.put(grade.place(), id));
        }
    }
}
