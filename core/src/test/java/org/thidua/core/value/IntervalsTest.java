package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An interval is read out as an official would: which ends belong to it is said in words. */
class IntervalsTest {
    static Stream<Arguments> intervals() {
        return Stream.of(
                Arguments.of(
                        Range.closedOpen(n("90"), n("99.5")), "từ 90 % đến dưới 99,5 %", "from 90 % to below 99.5 %"),
                Arguments.of(Range.openClosed(n("90"), n("99.5")), "trên 90 % đến 99,5 %", "above 90 % to 99.5 %"),
                Arguments.of(Range.atLeast(n("90")), "từ 90 % trở lên", "from 90 % upwards"),
                Arguments.of(Range.greaterThan(n("90")), "trên 90 %", "above 90 %"),
                Arguments.of(Range.atMost(n("4.5")), "đến 4,5 %", "to 4.5 %"),
                Arguments.of(Range.lessThan(n("4.5")), "dưới 4,5 %", "below 4.5 %"),
                Arguments.of(Range.singleton(n("0")), "đúng 0 %", "exactly 0 %"),
                Arguments.of(Range.all(), "mọi giá trị", "any value"));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void an_interval_says_which_of_its_ends_belong_to_it(Range<Exact> interval, String vi, String en) {
        assertThat(Intervals.words(interval, " %")).isEqualTo(new Words(vi, en));
    }

    @Test
    void two_ends_that_hold_nothing_together_are_quoted_as_they_were_written() {
        assertThat(Intervals.ends(Range.atLeast(n("8.5")), Range.lessThan(n("4"))))
                .isEqualTo(new Words("\"từ 8,5 dưới 4\"", "\"from 8.5 below 4\""));
        assertThat(Intervals.ends(Range.greaterThan(n("4")), Range.atMost(n("4"))))
                .isEqualTo(new Words("\"trên 4 đến 4\"", "\"above 4 to 4\""));
    }

    @Test
    void an_end_below_zero_lets_figures_be_below_zero() {
        assertThat(Intervals.hasBoundBelowZero(Range.atLeast(n("-0.1")))).isTrue();
        assertThat(Intervals.hasBoundBelowZero(Range.atLeast(n("0")))).isFalse();
        assertThat(Intervals.hasBoundBelowZero(Range.atMost(n("-0.1")))).isTrue();
        assertThat(Intervals.hasBoundBelowZero(Range.lessThan(n("0")))).isFalse();
        assertThat(Intervals.hasBoundBelowZero(Range.closed(n("-5"), n("5")))).isTrue();
        assertThat(Intervals.hasBoundBelowZero(Range.closed(n("0"), n("5")))).isFalse();
        assertThat(Intervals.hasBoundBelowZero(Range.all())).isFalse();
    }

    private static Exact n(String number) {
        return Exact.of(number);
    }
}
