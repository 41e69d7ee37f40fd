package org.thidua.core.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thidua.core.criteria.Rule;
import org.thidua.core.scoring.Step;
import org.thidua.core.value.Exact;

/**
 * The arithmetic of a parent, step by step: what each child brings, and how that becomes the parent's points.
 *
 * @param rule how the children combine
 * @param children the children that take part, in printed order
 * @param shares what each of them brings
 * @param combined what comes out
 * @param steps receives the steps
 */
record CombinationSteps(
        Rule.Combination rule, List<Entry> children, List<Rule.Share> shares, Exact combined, List<Step> steps) {
    void write() {
        switch (rule.way()) {
            case SUM -> add(known());
            case WEIGHTED_SUM -> {
                List<Exact> weighed = weighed();
                if (!weighed.isEmpty()) {
                    step(Step.Operation.ADD, weighed, "");
                }
            }
            case WEIGHTED_MEAN -> {
                List<Exact> weighed = weighed();
                Exact sum = Exact.ZERO;
                for (Exact share : weighed) {
                    sum = sum.plus(share);
                }
                Exact weights = Exact.ZERO;
                for (Rule.Share share : shares) {
                    weights = weights.plus(share.weight());
                }
                if (!weighed.isEmpty()) {
                    steps.add(new Step(Step.Operation.ADD, ImmutableList.copyOf(weighed), "", sum));
                }
                if (weights.signum() != 0) {
                    step(Step.Operation.OVER, List.of(sum, weights), "");
                }
            }
            case MEAN -> step(Step.Operation.MEAN, all(), names());
            case GEOMETRIC_MEAN -> {
                Exact product = all().stream().reduce(Exact.ONE, Exact::times);
                steps.add(new Step(Step.Operation.MULTIPLY, ImmutableList.copyOf(all()), names(), product));
                step(Step.Operation.ROOT, List.of(product, Exact.of(shares.size())), "");
            }
            case MIN -> step(Step.Operation.LEAST, all(), names());
            case MAX -> step(Step.Operation.MOST, all(), names());
            case BEST_N -> add(rule.best(shares).stream().filter(this::isKnown).toList());
        }
    }

    private void add(List<Integer> positions) {
        if (!positions.isEmpty()) {
            step(
                    Step.Operation.ADD,
                    positions.stream().map(at -> shares.get(at).points()).toList(),
                    positions.stream().map(this::nameOf).collect(Collectors.joining("; ")));
        }
    }

    /** What each known child brings by its weight, with a step for each. */
    private List<Exact> weighed() {
        List<Exact> weighed = new ArrayList<>();
        for (int at : known()) {
            Rule.Share share = shares.get(at);
            steps.add(Step.of(Step.Operation.TIMES, share.weighed(), share.weight(), share.points())
                    .noted(nameOf(at)));
            weighed.add(share.weighed());
        }
        return weighed;
    }

    private List<Integer> known() {
        return IntStream.range(0, children.size()).filter(this::isKnown).boxed().toList();
    }

    private boolean isKnown(int at) {
        return children.get(at).amount() != null;
    }

    private List<Exact> all() {
        return shares.stream().map(Rule.Share::points).toList();
    }

    private String names() {
        return IntStream.range(0, children.size()).mapToObj(this::nameOf).collect(Collectors.joining("; "));
    }

    private String nameOf(int at) {
        return children.get(at).criterion().id().toString();
    }

    private void step(Step.Operation operation, List<Exact> operands, String note) {
        steps.add(new Step(operation, ImmutableList.copyOf(operands), note, combined));
    }
}
