package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums, products and quotients behave as exact fractions until an entry is rounded. */
class ExactTest {
    @Test
    void three_times_a_third_is_one() {
        Exact third = Exact.ONE.over(Exact.of("3"));
        assertThat(third.times(Exact.of("3"))).isEqualTo(Exact.ONE);
        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(Exact.ONE.minus(third).minus(third)).isEqualTo(third).hasSameHashCodeAs(third);
    }

    @ParameterizedTest
    @CsvSource({
        "1,   3,   0.3333333333333333333333333333333333",
        "2,   3,   0.6666666666666666666666666666666667",
        "200, 3,   66.66666666666666666666666666666667",
        "-1,  6,   -0.1666666666666666666666666666666667",
        "1,   8,   0.125",
        "6,   1.5, 4",
        "0,   7,   0",
        "5,   -20, -0.25",
    })
    void a_quotient_is_printed_whole_or_with_34_digits(String one, String other, String printed) {
        assertThat(Exact.of(one).over(Exact.of(other))).hasToString(printed);
    }

    /** 5/164 in percent is 3.0487…. */
    @ParameterizedTest
    @CsvSource({
        "DOWN,    3.04",
        "FLOOR,   3.04",
        "HALF_UP, 3.05",
        "UP,      3.05",
    })
    void five_of_164_depends_on_the_way_of_rounding(RoundingMode mode, String percent) {
        Exact share = Exact.of("5").times(Exact.HUNDRED).over(Exact.of("164"));
        assertThat(new Rounding(2, mode).apply(share).toFixed(2)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5,  HALF_UP, 3",
        "2.5,  HALF_DOWN, 2",
        "2.5,  HALF_EVEN, 2",
        "3.5,  HALF_EVEN, 4",
        "-2.5, HALF_UP, -3",
        "-2.5, CEILING, -2",
        "-2.5, FLOOR, -3",
        "2.1,  UP, 3",
        "-2.9, DOWN, -2",
    })
    void the_ways_of_rounding_are_those_of_the_regulation(String number, RoundingMode mode, String rounded) {
        assertThat(Exact.of(number).round(0, mode)).isEqualTo(Exact.of(rounded));
    }

    @Test
    void a_fraction_is_rounded_from_its_exact_value_and_not_from_its_printed_one() {
        Exact half = Exact.of("0.5");
        Exact sliver = Exact.ONE.over(Exact.of("3" + "0".repeat(60)));
        assertThat(half.minus(sliver).round(0, RoundingMode.HALF_UP)).isEqualTo(Exact.ZERO);
        assertThat(half.round(0, RoundingMode.HALF_UP)).isEqualTo(Exact.ONE);
    }

    @ParameterizedTest
    @CsvSource({"50, 50.0", "0, -0.00", "0.10, 0.1", "100, 100.000"})
    void numbers_are_equal_whatever_their_trailing_zeros(String one, String other) {
        assertThat(Exact.of(one)).isEqualTo(Exact.of(other)).hasSameHashCodeAs(Exact.of(other));
        assertThat(Exact.of(one)).isEqualByComparingTo(Exact.of(other));
        assertThat(Exact.of(one)).hasToString(Exact.of(other).toString());
    }

    @Test
    void fractions_are_compared_exactly() {
        Exact third = Exact.ONE.over(Exact.of("3"));
        assertThat(third).isGreaterThan(Exact.of("0." + "3".repeat(90)));
        assertThat(third).isLessThan(Exact.of("0." + "3".repeat(89) + "4"));
        assertThat(third.negated()).isLessThan(Exact.ZERO);
        assertThat(third.negated().magnitude()).isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0.5, true", "1.6, 0.5, false", "0, 0.25, true", "-1, 0.5, true", "1, 3, false"})
    void a_mark_lies_on_the_grid_of_its_step(String mark, String step, boolean lies) {
        assertThat(Exact.of(mark).isMultipleOf(Exact.of(step))).isEqualTo(lies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1e3", "+1", ".5", "1.", "--1", "0x1", "NaN", "١"})
    void what_is_not_a_plain_decimal_number_is_refused(String text) {
        assertThat(Exact.parse(text)).isEmpty();
        assertThatThrownBy(() -> Exact.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Exact.ONE.over(Exact.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** The digits of the roots are those of published tables of mathematical constants. */
    @ParameterizedTest
    @CsvSource({
        "2,                        2, 1.414213562373095048801688724209698",
        "2,                        3, 1.259921049894873164767210607278228",
        "10,                       5, 1.584893192461113485202101373391507",
        "9,                        2, 3",
        "0,                        2, 0",
        "7.5,                      1, 7.5",
        "0.0001,                   4, 0.1",
        "0.000000000001,           2, 0.000001",
        "1000000000000000000000000000000000000000000, 2, 1000000000000000000000",
        "1000000000000000000000000000000000000000000000000000000000000000000000000000000002, 2, 31622776601683793319988935444327190000000",
    })
    void a_root_is_exact_or_has_34_digits(String number, int degree, String root) {
        assertThat(Exact.of(number).root(degree)).hasToString(root);
    }

    @Test
    void the_root_of_a_fraction_has_34_digits() {
        assertThat(Exact.of(4).over(Exact.of(9)).root(2)).hasToString("0.6666666666666666666666666666666667");
    }

    @Test
    void nothing_negative_has_a_root() {
        assertThatThrownBy(() -> Exact.of(-4).root(2)).isInstanceOf(ArithmeticException.class);
    }
}
