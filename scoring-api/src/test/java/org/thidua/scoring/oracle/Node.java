package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A criterion in its tree, with what the pack says of it whatever the unit. */
final class Node {
    final Row row;
    final String id;
    final List<Node> children = new ArrayList<>();

    @Nullable
    Node parent;

    Node(Row row) {
        this.row = row;
        this.id = row.id("id");
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    String kind() {
        return parent == null ? row.text("kind", "base") : parent.kind();
    }

    boolean isPenalty() {
        return kind().equals("penalty");
    }

    String rule() {
        return row.text("rule", isLeaf() ? "" : "sum");
    }

    Fraction weight() {
        return row.number("weight", Fraction.ONE);
    }

    Fraction least() {
        if (row.has("min")) {
            return row.number("min");
        }
        return isPenalty() && !isLeaf()
                ? children.stream().map(Node::least).reduce(Fraction.ZERO, Fraction::plus)
                : Fraction.ZERO;
    }

    /** The maximum of a unit of which nothing is left out. */
    Fraction most() {
        if (isPenalty()) {
            return Fraction.ZERO;
        }
        if (row.has("max")) {
            return row.number("max");
        }
        if (isLeaf()) {
            throw new Refusal("no maximum of " + id);
        }
        return combine(
                children.stream().map(Node::most).toList(),
                children.stream().map(Node::weight).toList());
    }

    /** Points or maxima of children, put together as the rule of this parent says. */
    Fraction combine(List<Fraction> numbers, List<Fraction> weights) {
        Fraction sum = numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
        int size = numbers.size();
        if (size == 0) {
            return Fraction.ZERO;
        }
        List<Fraction> sorted = numbers.stream().sorted().toList();
        return switch (rule()) {
            case "sum" -> sum;
            case "weighted_sum" -> weighted(numbers, weights);
            case "mean" -> sum.over(Fraction.of(size));
            case "weighted_mean" -> {
                Fraction weight = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
                yield weight.signum() == 0
                        ? Fraction.ZERO
                        : weighted(numbers, weights).over(weight);
            }
            case "geometric_mean" ->
                numbers.stream().reduce(Fraction.ONE, Fraction::times).root(size);
            case "min" -> sorted.get(0);
            case "max" -> sorted.get(size - 1);
            case "best_n" ->
                sorted.subList(Math.max(0, size - row.whole("n", size)), size).stream()
                        .reduce(Fraction.ZERO, Fraction::plus);
            default -> throw new Refusal("no rule of a parent: " + rule());
        };
    }

    private static Fraction weighted(List<Fraction> numbers, List<Fraction> weights) {
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < numbers.size(); at++) {
            sum = sum.plus(numbers.get(at).times(weights.get(at)));
        }
        return sum;
    }
}
