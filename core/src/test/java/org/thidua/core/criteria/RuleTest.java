package org.thidua.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.value.Exact;

/** What a rule measures figures against, and what becomes of parents of which nothing takes part. */
class RuleTest {
    @Test
    void a_rule_with_a_target_is_measured_against_it() {
        Target ten = new Target(Exact.of(10));
        assertThat(new Rule.Bands(ten, ImmutableList.of()).measuredAgainst()).contains(ten);
        assertThat(new Rule.Bands(null, ImmutableList.of()).measuredAgainst()).isEmpty();
        assertThat(new Rule.Proportion(ten).measuredAgainst()).contains(ten);
        assertThat(new Rule.Relative(Rule.Variant.EXCESS, Target.OWN).measuredAgainst())
                .contains(Target.OWN);
        assertThat(new Rule.Relative(Rule.Variant.BEST, null).measuredAgainst()).isEmpty();
        FakeFormula formula = FakeFormula.FORMULA;
        assertThat(new Rule.ByFormula(formula, ten).measuredAgainst()).contains(ten);
        assertThat(new Rule.ByFormula(formula, null).measuredAgainst()).isEmpty();
        assertThat(new Rule.PerItem(Exact.ONE).measuredAgainst()).isEmpty();
    }

    @Test
    void a_parent_of_which_nothing_takes_part_has_no_points() {
        for (Rule.Way way : Rule.Way.values()) {
            assertThat(new Rule.Combination(way, way == Rule.Way.BEST_N ? 1 : 0).combine(List.of()))
                    .as(way.word())
                    .isEqualTo(Exact.ZERO);
        }
    }

    /** Weights of 0: nothing can be divided by their sum. */
    @Test
    void a_weighted_mean_without_weight_has_no_points() {
        Rule.Share weightless = new Rule.Share(Exact.ZERO, Exact.of(5));
        assertThat(new Rule.Combination(Rule.Way.WEIGHTED_MEAN, 0).combine(List.of(weightless)))
                .isEqualTo(Exact.ZERO);
    }

    @Test
    void a_number_goes_with_the_best_and_with_nothing_else() {
        assertThatThrownBy(() -> new Rule.Combination(Rule.Way.BEST_N, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rule.Combination(Rule.Way.SUM, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reward_is_points_or_a_percentage_of_the_maximum() {
        assertThat(new Rewards(Exact.of(3), null).points(Exact.of(5))).isEqualTo(Exact.of(3));
        assertThat(new Rewards(null, Exact.of(90)).points(Exact.of(5)))
                .as("90 % × 5")
                .isEqualTo(Exact.of("4.5"));
        assertThatThrownBy(() -> new Rewards(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rewards(Exact.ONE, Exact.ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
