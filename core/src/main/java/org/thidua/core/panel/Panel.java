package org.thidua.core.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * The scorers of a criterion and how their statements become one verified value.
 *
 * <p>First the marks of each role become one, then the values of the roles.
 * Under {@code first_available} a role that said nothing is skipped and one that is pending is waited for;
 * under the ways that combine, a role that said nothing is treated as the criterion's {@code absent} says.
 *
 * @param roles the roles in their order
 * @param between how the values of the roles become one
 * @param alert the difference between roles above which people are told, null for never
 */
public record Panel(
        ImmutableList<RoleRule> roles,
        Between between,
        @Nullable Exact alert) {
    private static final Comparator<Statement> BY_VALUE =
            Comparator.comparing(Panel::valueOf).thenComparing(said -> Id.fold(said.by()), Id::compareCodePoints);

    /**
     * Finds the rule of a role.
     *
     * @param role the role's id
     * @return its rule, or empty if it is not a scorer here
     */
    public Optional<RoleRule> find(Id<Role> role) {
        return roles.stream().filter(rule -> rule.role().equals(role)).findFirst();
    }

    /**
     * Makes one value of what the scorers said.
     *
     * @param unit the unit they speak of
     * @param said their statements, each of a role of this panel, in any order
     * @param absent what the criterion makes of a missing value
     * @return the verified value, or why there is none
     */
    public Reading read(Id<?> unit, List<Statement> said, Absent absent) {
        List<Opinion> opinions = new ArrayList<>();
        for (RoleRule rule : roles) {
            opinions.add(opinionOf(rule, unit, said));
        }
        return between.picksOne() ? pick(opinions) : combine(opinions, absent);
    }

    /**
     * Finds the two roles that differ most, if they differ by more than the alert allows.
     *
     * @param unit the unit they speak of
     * @param said their statements
     * @return the difference to be told, or empty
     */
    public Optional<Difference> difference(Id<?> unit, List<Statement> said) {
        if (alert == null) {
            return Optional.empty();
        }
        Difference widest = null;
        for (RoleRule one : roles) {
            for (RoleRule other : roles) {
                Exact low = opinionOf(one, unit, said).number();
                Exact high = opinionOf(other, unit, said).number();
                if (low != null && high != null && high.minus(low).compareTo(alert) > 0) {
                    if (widest == null || high.minus(low).compareTo(widest.gap()) > 0) {
                        widest = new Difference(other.role(), high, one.role(), low);
                    }
                }
            }
        }
        return Optional.ofNullable(widest);
    }

    /**
     * Two roles that differ.
     *
     * @param one the role with the higher value
     * @param oneValue its value
     * @param other the role with the lower value
     * @param otherValue its value
     */
    public record Difference(Id<Role> one, Exact oneValue, Id<Role> other, Exact otherValue) {
        /**
         * {@return by how much they differ}
         */
        public Exact gap() {
            return oneValue.minus(otherValue);
        }
    }

    /** What one role makes of its marks. */
    private record Opinion(
            RoleRule rule,
            State state,
            @Nullable Datum value,
            @Nullable Exact target,
            List<Statement> counted,
            List<SetAside> setAside,
            @Nullable Combined how) {
        @Nullable
        Exact number() {
            return value == null ? null : value.number();
        }

        boolean isMissing() {
            return state == State.MISSING;
        }
    }

    private static Opinion opinionOf(RoleRule rule, Id<?> unit, List<Statement> all) {
        List<Statement> said = new ArrayList<>();
        List<SetAside> aside = new ArrayList<>();
        for (Statement statement : all) {
            if (rule.role().equals(statement.scorer())) {
                if (!rule.counts(statement, unit)) {
                    aside.add(new SetAside(statement, SetAside.Why.OWN_MARK, null));
                } else {
                    said.add(statement);
                }
            }
        }
        List<Statement> values = new ArrayList<>();
        for (Statement statement : said) {
            if (statement.state() == State.VALUE) {
                values.add(statement);
            }
        }
        State state = stateOf(rule, said, values);
        if (state != State.VALUE) {
            return new Opinion(rule, state, null, null, said, aside, null);
        }
        if (rule.within() == Within.SINGLE) {
            Statement only = values.get(0);
            return new Opinion(rule, state, only.value(), targetOf(values), values, aside, null);
        }
        for (Statement statement : said) {
            if (statement.state() != State.VALUE) {
                aside.add(new SetAside(statement, SetAside.Why.NO_VALUE, null));
            }
        }
        values.sort(BY_VALUE);
        for (int dropped = 0; dropped < rule.dropLow() && !values.isEmpty(); dropped++) {
            aside.add(new SetAside(values.remove(0), SetAside.Why.LOWEST, null));
        }
        for (int dropped = 0; dropped < rule.dropHigh() && !values.isEmpty(); dropped++) {
            aside.add(new SetAside(values.remove(values.size() - 1), SetAside.Why.HIGHEST, null));
        }
        if (values.isEmpty()) {
            return new Opinion(rule, State.PENDING, null, null, List.of(), aside, null);
        }
        List<Exact> numbers = values.stream().map(Panel::valueOf).toList();
        Exact one = switch (rule.within()) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).over(Exact.of(numbers.size()));
            case MEDIAN -> median(numbers);
            case MIN -> numbers.get(0);
            case MAX -> numbers.get(numbers.size() - 1);
            case SINGLE -> throw new IllegalStateException("single is not combined");
        };
        Combined how = new Combined(
                Combined.Way.valueOf(rule.within().name()),
                ImmutableList.copyOf(numbers),
                ImmutableList.of(),
                values.stream().map(Statement::by).collect(ImmutableList.toImmutableList()),
                rule.shown(),
                one);
        return new Opinion(rule, State.VALUE, Datum.of(one), targetOf(values), values, aside, how);
    }

    private static State stateOf(RoleRule rule, List<Statement> said, List<Statement> values) {
        if (said.stream().anyMatch(statement -> statement.state() == State.DISQUALIFIED)) {
            return State.DISQUALIFIED;
        }
        if (said.stream().anyMatch(statement -> statement.state() == State.PENDING)) {
            return State.PENDING;
        }
        if (values.isEmpty()) {
            return said.stream().anyMatch(statement -> statement.state() == State.NOT_APPLICABLE)
                    ? State.NOT_APPLICABLE
                    : State.MISSING;
        }
        return values.size() < rule.atLeast() ? State.PENDING : State.VALUE;
    }

    private Reading pick(List<Opinion> opinions) {
        List<Opinion> ordered = new ArrayList<>(opinions);
        if (between == Between.LAST_AVAILABLE) {
            Collections.reverse(ordered);
        }
        Opinion chosen = null;
        ImmutableList.Builder<SetAside> aside = ImmutableList.builder();
        for (Opinion opinion : ordered) {
            aside.addAll(opinion.setAside());
            if (chosen == null && !opinion.isMissing()) {
                chosen = opinion;
            } else if (chosen != null) {
                for (Statement statement : opinion.counted()) {
                    aside.add(new SetAside(
                            statement, SetAside.Why.PRECEDENCE, chosen.rule().role()));
                }
            }
        }
        if (chosen == null) {
            return new Reading(State.MISSING, null, null, ImmutableList.of(), ImmutableList.of(), aside.build());
        }
        return new Reading(
                chosen.state(),
                chosen.value(),
                chosen.target(),
                ImmutableList.of(chosen.rule().role()),
                ImmutableList.copyOf(chosen.counted()),
                aside.build(),
                chosen.how() == null ? ImmutableList.of() : ImmutableList.of(chosen.how()),
                ImmutableMap.of(),
                null,
                null);
    }

    private Reading combine(List<Opinion> opinions, Absent absent) {
        ImmutableList.Builder<SetAside> aside = ImmutableList.builder();
        ImmutableList.Builder<Statement> counted = ImmutableList.builder();
        ImmutableList.Builder<Id<Role>> scorers = ImmutableList.builder();
        List<Exact> numbers = new ArrayList<>();
        List<Exact> weights = new ArrayList<>();
        List<String> names = new ArrayList<>();
        ImmutableList.Builder<Combined> how = ImmutableList.builder();
        Exact target = null;
        for (Opinion opinion : opinions) {
            aside.addAll(opinion.setAside());
            if (opinion.isMissing()) {
                if (absent == Absent.ZERO) {
                    numbers.add(Exact.ZERO);
                    weights.add(opinion.rule().weight());
                    names.add(opinion.rule().shown());
                }
                continue;
            }
            counted.addAll(opinion.counted());
            scorers.add(opinion.rule().role());
            Exact number = opinion.number();
            if (number != null) {
                numbers.add(number);
                weights.add(opinion.rule().weight());
                names.add(opinion.rule().shown());
                if (opinion.how() != null) {
                    how.add(opinion.how());
                }
                target = target == null ? opinion.target() : target;
            }
        }
        State state = stateOf(opinions, absent);
        if (state != State.VALUE) {
            return new Reading(state, null, null, scorers.build(), counted.build(), aside.build());
        }
        Exact result = combined(numbers, weights);
        how.add(new Combined(
                Combined.Way.valueOf(between.name()),
                ImmutableList.copyOf(numbers),
                ImmutableList.copyOf(weights),
                ImmutableList.copyOf(names),
                "",
                result));
        return new Reading(
                state,
                Datum.of(result),
                target,
                scorers.build(),
                counted.build(),
                aside.build(),
                how.build(),
                ImmutableMap.of(),
                null,
                null);
    }

    private static State stateOf(List<Opinion> opinions, Absent absent) {
        if (opinions.stream().allMatch(Opinion::isMissing)) {
            return State.MISSING;
        }
        if (opinions.stream().anyMatch(opinion -> opinion.state() == State.DISQUALIFIED)) {
            return State.DISQUALIFIED;
        }
        if (opinions.stream().anyMatch(opinion -> opinion.state() == State.PENDING)) {
            return State.PENDING;
        }
        if (opinions.stream().anyMatch(Opinion::isMissing)) {
            if (absent == Absent.PENDING) {
                return State.PENDING;
            }
            if (absent == Absent.ERROR) {
                return State.MISSING;
            }
        }
        boolean none = opinions.stream()
                .allMatch(opinion ->
                        opinion.state() == State.NOT_APPLICABLE || (opinion.isMissing() && absent == Absent.EXCLUDE));
        return none ? State.NOT_APPLICABLE : State.VALUE;
    }

    private Exact combined(List<Exact> numbers, List<Exact> weights) {
        List<Exact> ascending = new ArrayList<>(numbers);
        ascending.sort(Comparator.naturalOrder());
        return switch (between) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).over(Exact.of(numbers.size()));
            case WEIGHTED_MEAN -> {
                Exact sum = Exact.ZERO;
                for (int at = 0; at < numbers.size(); at++) {
                    sum = sum.plus(numbers.get(at).times(weights.get(at)));
                }
                yield sum.over(sum(weights));
            }
            case MEDIAN -> median(ascending);
            case MIN -> ascending.get(0);
            case MAX -> ascending.get(ascending.size() - 1);
            case FIRST_AVAILABLE, LAST_AVAILABLE -> throw new IllegalStateException("one is picked");
        };
    }

    private static Exact sum(List<Exact> numbers) {
        Exact sum = Exact.ZERO;
        for (Exact number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    private static Exact median(List<Exact> ascending) {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : ascending.get(middle - 1).plus(ascending.get(middle)).over(Exact.of(2));
    }

    private static @Nullable Exact targetOf(List<Statement> values) {
        for (Statement statement : values) {
            if (statement.target() != null) {
                return statement.target().number();
            }
        }
        return null;
    }

    private static Exact valueOf(Statement statement) {
        Datum value = statement.value();
        if (value == null || value.number() == null) {
            throw new IllegalStateException("only numbers are combined: " + value);
        }
        return value.number();
    }
}
