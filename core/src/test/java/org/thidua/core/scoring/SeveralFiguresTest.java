package org.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Criteria that look at several figures at once: cases and formulas. */
class SeveralFiguresTest {
    /** Reports that are missing: by quarter and by month. None: 8; monthly only, up to 2: 75 %; else nothing. */
    private static final Rule REPORTS = new Rule.ByCase(
            ImmutableList.of(Id.of("quy"), Id.of("thang")),
            ImmutableList.of(
                    row("I/1", "8", null, is(0, 0), is(0, 0)),
                    row("I/2", null, "75", is(0, 0), is(1, 2)),
                    row("I/3", "0", null, is(0, 0), new Case.Pattern(Range.greaterThan(Exact.of(2)), null)),
                    row("I/4", "0", null, new Case.Pattern(Range.atLeast(Exact.ONE), null), Case.Pattern.ANY)));

    @ParameterizedTest
    @CsvSource({
        "quy=0 thang=0,  8, I/1",
        "quy=0 thang=1,  6, I/2",
        "quy=0 thang=2,  6, I/2",
        "quy=0 thang=3,  0, I/3",
        "quy=1 thang=0,  0, I/4",
        "quy=4 thang=12, 0, I/4",
    })
    void the_case_that_every_figure_matches_gives_its_points(String figures, String points, String row) {
        assertThat(Given.unit(Draft.scheme(Draft.leaf("I", REPORTS, "8")), "A")
                        .figures("I", figures)
                        .sheet())
                .line("I")
                .hasPoints(points)
                .isBy(row);
    }

    @Test
    void an_answer_is_matched_in_either_language() {
        Case.Pattern yes = new Case.Pattern(null, true);
        assertThat(yes.matches(Datum.of("có"))).isTrue();
        assertThat(yes.matches(Datum.of("yes"))).isTrue();
        assertThat(yes.matches(Datum.of("không"))).isFalse();
        assertThat(yes.matches(Datum.of("1"))).as("a number is no answer").isFalse();
        assertThat(Case.Pattern.ANY.matches(Datum.of("1"))).isTrue();
    }

    /** Of all figures the first in the order disqualified, pending, missing, not applicable decides. */
    @ParameterizedTest
    @CsvSource({
        "VALUE,          VALUE,          VALUE",
        "VALUE,          NOT_APPLICABLE, NOT_APPLICABLE",
        "MISSING,        NOT_APPLICABLE, MISSING",
        "MISSING,        PENDING,        PENDING",
        "PENDING,        DISQUALIFIED,   DISQUALIFIED",
        "DISQUALIFIED,   VALUE,          DISQUALIFIED",
    })
    void one_figure_without_a_value_decides_for_all(State one, State other, State together) {
        for (ImmutableMap<Id<?>, Reading> figures : ImmutableList.of(
                ImmutableMap.<Id<?>, Reading>of(Id.of("a"), reading(one), Id.of("b"), reading(other)),
                ImmutableMap.<Id<?>, Reading>of(Id.of("a"), reading(other), Id.of("b"), reading(one)))) {
            Reading reading = Reading.together(figures);
            assertThat(reading.state()).isEqualTo(together);
            assertThat(reading.value() == null).isEqualTo(together != State.VALUE);
        }
        assertThat(Reading.together(ImmutableMap.of(Id.of("a"), reading(State.VALUE), Id.of("b"), reading(State.VALUE)))
                        .value())
                .hasToString("a=5; b=5");
    }

    @Test
    void a_formula_is_given_what_it_names_and_says_so() {
        assertThat(Given.unit(Draft.scheme(Draft.leaf("I", FakeFormula.TIMES, "10")), "A")
                        .figures("I", "I=2.5 do-kho=1.5")
                        .sheet())
                .line("I")
                .hasPoints("3.75")
                .isWorkedOut("value * do-kho; value = 2.5; do-kho = 1.5 = 3.75");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"MISSING", "PENDING"})
    void a_formula_without_a_figure_is_not_worked_out(State state) {
        assertThat(Given.unit(Draft.scheme(Draft.leaf("I", FakeFormula.TIMES, "10")), "A")
                        .state("I", state)
                        .sheet())
                .line("I")
                .hasNoPoints();
    }

    @Test
    void a_formula_without_a_value_is_a_problem_of_the_unit() {
        Given unit = Given.unit(Draft.scheme(Draft.leaf("I", FakeFormula.TIMES, "10")), "A")
                .figures("I", "I=2 do-kho=0");
        assertThatThrownBy(unit::sheet)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems().get(0).text().vi())
                                .isEqualTo(
                                        "Tiêu chí I: công thức không có kết quả cho đơn vị A (số liệu: I=2; do-kho=0), "
                                                + "ở vị trí 3 \"do-kho\": bằng 0."));
    }

    private static Reading reading(State state) {
        return state == State.VALUE ? Reading.of(Datum.of("5")) : Reading.of(state);
    }

    private static Case row(String id, String points, String percent, Case.Pattern... patterns) {
        return new Case(
                Draft.row(id),
                ImmutableList.copyOf(patterns),
                new Rewards(points == null ? null : Exact.of(points), percent == null ? null : Exact.of(percent)));
    }

    private static Case.Pattern is(int from, int to) {
        return new Case.Pattern(Range.closed(Exact.of(from), Exact.of(to)), null);
    }
}
