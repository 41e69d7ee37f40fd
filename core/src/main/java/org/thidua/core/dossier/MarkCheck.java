package org.thidua.core.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Checks whether a mark is for a marked criterion, within its points and on their grid. */
final class MarkCheck {
    private static final Words CRITERION = new Words("tiêu chí", "criterion");

    private final Scheme scheme;
    private final ImmutableSet<Id<Criterion>> leaves;
    private final Problems problems;

    MarkCheck(Scheme scheme, Problems problems) {
        this.scheme = scheme;
        this.leaves = scheme.leaves().stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet());
        this.problems = problems;
    }

    /** The criterion that a mark is for; none, which is told, if that takes no marks. */
    Optional<Criterion> criterionOf(Mark mark) {
        Place place = mark.said().cells().subject();
        Optional<Criterion> found = scheme.find(mark.criterion()).filter(Criterion::isLeaf);
        if (found.isEmpty()) {
            Named.isKnown(mark.criterion(), leaves, CRITERION, place, problems);
            return Optional.empty();
        }
        Criterion criterion = found.get();
        if (!criterion.isMarked()) {
            problems.add(
                    Fault.MARK_NOT_DUE,
                    place,
                    "",
                    "criterion",
                    criterion.id(),
                    "rule",
                    criterion.rule().word());
            return Optional.empty();
        }
        return found;
    }

    boolean isRight(Criterion criterion, Statement statement) {
        Datum value = statement.value();
        if (value == null) {
            return true;
        }
        Place place = statement.place();
        Exact points = value.number();
        if (points == null) {
            FigureCheck.wrongValue(place, value, FigureCheck.A_NUMBER, criterion.id(), "12.5", problems);
            return false;
        }
        if (points.compareTo(criterion.min()) < 0 || points.compareTo(criterion.max()) > 0) {
            problems.add(
                    Fault.MARK_RANGE,
                    place,
                    points.toString(),
                    "value",
                    points,
                    "min",
                    criterion.min(),
                    "max",
                    criterion.max(),
                    "criterion",
                    criterion.id());
            return false;
        }
        if (criterion.step() != null && !points.isMultipleOf(criterion.step())) {
            problems.add(
                    Fault.MARK_STEP,
                    place,
                    points.toString(),
                    "value",
                    points,
                    "step",
                    criterion.step(),
                    "criterion",
                    criterion.id());
            return false;
        }
        return true;
    }
}
