package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.thidua.core.panel.Combined;
import org.thidua.core.panel.Reading;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Exact;

/** The arithmetic that made one value of several marks or roles, before the rule of the criterion looks at it. */
final class PanelSteps {
    private PanelSteps() {}

    /** The steps of a reading, of each of its figures in turn; none where a single number was handed in. */
    static List<Step> of(Reading reading) {
        List<Step> steps = new ArrayList<>();
        reading.figures().forEach((figure, one) -> write(one, figure, steps));
        write(reading, "", steps);
        return steps;
    }

    private static void write(Reading reading, String figure, List<Step> steps) {
        for (Combined combined : reading.combined()) {
            if (combined.numbers().size() > 1) {
                write(combined, figure, steps);
            }
        }
    }

    private static void write(Combined combined, String figure, List<Step> steps) {
        String names = String.join("; ", combined.names());
        String of = combined.role().isEmpty() ? names : combined.role() + ": " + names;
        String note = figure.isEmpty() ? of : figure + ", " + of;
        switch (combined.way()) {
            case SUM -> steps.add(step(Step.Operation.ADD, combined, note));
            case MEAN -> steps.add(step(Step.Operation.MEAN, combined, note));
            case MEDIAN -> steps.add(step(Step.Operation.MEDIAN, combined, note));
            case MIN -> steps.add(step(Step.Operation.LEAST, combined, note));
            case MAX -> steps.add(step(Step.Operation.MOST, combined, note));
            case WEIGHTED_MEAN -> weighed(combined, figure, steps);
        }
    }

    private static void weighed(Combined combined, String figure, List<Step> steps) {
        List<Exact> weighed = new ArrayList<>();
        Exact sum = Exact.ZERO;
        Exact weights = Exact.ZERO;
        for (int at = 0; at < combined.numbers().size(); at++) {
            Exact weight = combined.weights().get(at);
            Exact share = weight.times(combined.numbers().get(at));
            String name = combined.names().get(at);
            steps.add(Step.of(
                            Step.Operation.TIMES,
                            share,
                            weight,
                            combined.numbers().get(at))
                    .noted(figure.isEmpty() ? name : figure + ", " + name));
            weighed.add(share);
            sum = sum.plus(share);
            weights = weights.plus(weight);
        }
        steps.add(new Step(Step.Operation.ADD, ImmutableList.copyOf(weighed), "", sum));
        steps.add(Step.of(Step.Operation.OVER, combined.result(), sum, weights));
    }

    private static Step step(Step.Operation operation, Combined combined, String note) {
        return new Step(operation, combined.numbers(), note, combined.result());
    }
}
