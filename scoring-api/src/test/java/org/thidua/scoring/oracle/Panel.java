package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several scorers said becomes one verified value. */
final class Panel {
    static final Verified MISSING = Verified.of("missing");

    private final List<Row> roles;
    private final String absent;

    private Panel(List<Row> roles, String absent) {
        this.roles = roles;
        this.absent = absent;
    }

    /** What one row of figures or marks says; a number only if the state is {@code value}. */
    record Verified(
            String state,
            @Nullable Fraction number,
            String text,
            @Nullable Fraction target) {
        static Verified of(String state) {
            return new Verified(state, null, "", null);
        }

        static Verified of(Fraction number, @Nullable Fraction target) {
            return new Verified("value", number, "", target);
        }

        boolean is(String named) {
            return state.equals(named);
        }
    }

    record Statement(String role, String by, Verified says) {}

    /** Which statements count at all: not a unit's own, where the role does without. */
    static List<Statement> counting(List<Statement> said, List<Row> roles, String unit) {
        return said.stream()
                .filter(one -> roles.stream()
                        .noneMatch(role -> role.id("role").equals(one.role())
                                && role.id("own_mark").equals("exclude")
                                && one.by().equals(unit)))
                .toList();
    }

    static Verified read(List<Statement> said, List<Row> roles, String unit, String absent) {
        if (roles.isEmpty()) {
            if (said.size() > 1) {
                throw new Refusal("two statements where one is due");
            }
            return said.isEmpty() ? MISSING : said.get(0).says();
        }
        List<Row> ordered = new ArrayList<>(roles);
        ordered.sort(Comparator.comparing(role -> role.number("order")));
        return new Panel(ordered, absent).between(counting(said, roles, unit));
    }

    private Verified between(List<Statement> said) {
        List<Verified> answers = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        for (Row role : roles) {
            answers.add(within(
                    role,
                    said.stream()
                            .filter(one -> one.role().equals(role.id("role")))
                            .map(Statement::says)
                            .toList()));
            weights.add(role.number("weight", Fraction.ZERO));
        }
        String between = roles.get(0).text("between", "first_available");
        switch (between) {
            case "first_available" -> {
                return answers.stream()
                        .filter(answer -> !answer.is("missing"))
                        .findFirst()
                        .orElse(MISSING);
            }
            case "last_available" -> {
                return answers.stream()
                        .filter(answer -> !answer.is("missing"))
                        .reduce((one, next) -> next)
                        .orElse(MISSING);
            }
            default -> {
                return combined(between, answers, weights);
            }
        }
    }

    private Verified combined(String between, List<Verified> answers, List<Fraction> weights) {
        for (String strictest : List.of("disqualified", "pending")) {
            if (answers.stream().anyMatch(answer -> answer.is(strictest))) {
                return Verified.of(strictest);
            }
        }
        if (answers.stream().allMatch(answer -> answer.is("missing"))) {
            return MISSING;
        }
        List<Fraction> numbers = new ArrayList<>();
        List<Fraction> counted = new ArrayList<>();
        Fraction target = null;
        for (int at = 0; at < answers.size(); at++) {
            Verified answer = answers.get(at);
            if (answer.is("missing")) {
                switch (absent) {
                    case "zero" -> {
                        numbers.add(Fraction.ZERO);
                        counted.add(weights.get(at));
                    }
                    case "exclude" -> {}
                    case "error" -> {
                        return MISSING;
                    }
                    default -> {
                        return Verified.of("pending");
                    }
                }
            } else if (answer.is("value")) {
                numbers.add(answer.number());
                counted.add(weights.get(at));
                target = answer.target() == null ? target : answer.target();
            }
        }
        if (numbers.isEmpty()) {
            return Verified.of("not_applicable");
        }
        if (between.equals("weighted_mean")) {
            Fraction sum = Fraction.ZERO;
            Fraction weight = Fraction.ZERO;
            for (int at = 0; at < numbers.size(); at++) {
                sum = sum.plus(numbers.get(at).times(counted.get(at)));
                weight = weight.plus(counted.get(at));
            }
            return Verified.of(sum.over(weight), target);
        }
        return Verified.of(combine(between, numbers), target);
    }

    private static Verified within(Row role, List<Verified> said) {
        for (String strictest : List.of("disqualified", "pending")) {
            if (said.stream().anyMatch(one -> one.is(strictest))) {
                return Verified.of(strictest);
            }
        }
        List<Verified> values = said.stream().filter(one -> one.is("value")).toList();
        if (values.isEmpty()) {
            return said.stream().anyMatch(one -> one.is("not_applicable")) ? Verified.of("not_applicable") : MISSING;
        }
        if (values.size() < role.whole("at_least", 1)) {
            return Verified.of("pending");
        }
        String within = role.text("within", "single");
        if (within.equals("single")) {
            if (said.size() > 1) {
                throw new Refusal("two statements of one role");
            }
            return values.get(0);
        }
        List<Fraction> numbers =
                new ArrayList<>(values.stream().map(Verified::number).sorted().toList());
        int low = role.whole("drop_low", 0);
        int high = role.whole("drop_high", 0);
        if (low + high >= numbers.size()) {
            return Verified.of("pending");
        }
        return Verified.of(
                combine(within, numbers.subList(low, numbers.size() - high)),
                values.stream()
                        .map(Verified::target)
                        .filter(target -> target != null)
                        .findFirst()
                        .orElse(null));
    }

    private static Fraction combine(String way, List<Fraction> numbers) {
        List<Fraction> sorted = numbers.stream().sorted().toList();
        Fraction sum = sorted.stream().reduce(Fraction.ZERO, Fraction::plus);
        int size = sorted.size();
        return switch (way) {
            case "sum" -> sum;
            case "mean" -> sum.over(Fraction.of(size));
            case "median" ->
                sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).over(Fraction.of(2));
            case "min" -> sorted.get(0);
            case "max" -> sorted.get(size - 1);
            default -> throw new Refusal("no way to combine: " + way);
        };
    }
}
