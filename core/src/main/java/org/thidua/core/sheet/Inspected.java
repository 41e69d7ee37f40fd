package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/** What the conclusions of an inspection make of the points of a line, before its limits and its rounding. */
final class Inspected {
    private Inspected() {}

    /** Whether a finding gives points even where nothing was reported. */
    static boolean givesPoints(InspectionFinding finding) {
        return switch (finding.action()) {
            case SET, DENY, DECIDE -> true;
            case ADD, CONFIRM -> false;
        };
    }

    /** The points after a finding, with the step that leads there. */
    static Exact points(InspectionFinding finding, Exact before, List<Step> steps) {
        return switch (finding.action()) {
            case SET -> replaced(before, number(finding), "finding", steps);
            case DECIDE -> replaced(before, number(finding), "decision", steps);
            case DENY -> replaced(before, Exact.ZERO, "finding", steps);
            case ADD -> {
                Exact more = number(finding);
                Exact sum = before.plus(more);
                steps.add(new Step(Step.Operation.ADD, ImmutableList.of(before, more), "finding", sum));
                yield sum;
            }
            case CONFIRM -> before;
        };
    }

    private static Exact replaced(Exact before, Exact after, String note, List<Step> steps) {
        steps.add(
                steps.isEmpty()
                        ? Step.of(Step.Operation.TAKE, after, after).noted(note)
                        : Step.of(Step.Operation.REPLACE, after, before, after).noted(note));
        return after;
    }

    private static Exact number(InspectionFinding finding) {
        Datum value = finding.value();
        if (value == null || value.number() == null) {
            throw new IllegalStateException("a finding's points are checked before scoring: " + finding);
        }
        return value.number();
    }
}
