package org.thidua.core.sheet;

import static org.thidua.core.kit.SheetAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.State;

/** Parents combine the points of their children, and say how, so that it can be done again by hand. */
class CombinationTest {
    /** Children with 4, 9 and 6 points of 10 each, with the weights 1, 2 and 0.5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM           | 19   | 30 | 4 + 9 + 6 (a; b; c) = 19",
                "WEIGHTED_SUM  | 25   | 35 | 1 × 4 (a) = 4; 2 × 9 (b) = 18; 0.5 × 6 (c) = 3; 4 + 18 + 3 = 25",
                "MEAN          | 6.333333333333333333333333333333333 | 10 "
                        + "| (4 + 9 + 6) / 3 (a; b; c) = 6.333333333333333333333333333333333",
                "WEIGHTED_MEAN | 7.142857142857142857142857142857143 | 10 | 1 × 4 (a) = 4; 2 × 9 (b) = 18; "
                        + "0.5 × 6 (c) = 3; 4 + 18 + 3 = 25; 25 / 3.5 = 7.142857142857142857142857142857143",
                "GEOMETRIC_MEAN | 6   | 10 | 4 × 9 × 6 (a; b; c) = 216; 216^(1/3) = 6",
                "MIN           | 4    | 10 | min(4; 9; 6) (a; b; c) = 4",
                "MAX           | 9    | 10 | max(4; 9; 6) (a; b; c) = 9",
            })
    void each_way_says_how_it_comes_to_its_points(Rule.Way way, String points, String max, String steps) {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I",
                way,
                Draft.mark("a", "10").weight("1"),
                Draft.mark("b", "10").weight("2"),
                Draft.mark("c", "10").weight("0.5")));
        assertThat(Given.unit(scheme, "A")
                        .value("a", "4")
                        .value("b", "9")
                        .value("c", "6")
                        .sheet())
                .line("I")
                .hasPoints(points)
                .hasMax(max)
                .isWorkedOut(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 9  | 10 | 9 (b) = 9",
                "2 | 15 | 20 | 9 + 6 (b; c) = 15",
                "3 | 19 | 30 | 4 + 9 + 6 (a; b; c) = 19",
            })
    void the_best_are_as_many_as_the_criterion_says(int n, String points, String max, String steps) {
        assertThat(best(n, "4", "9", "6"))
                .line("I")
                .hasPoints(points)
                .hasMax(max)
                .isWorkedOut(steps);
    }

    /** Means of 8 and 4: 6; the maxima 10 and 5 have a mean of 7.5. */
    @ParameterizedTest
    @CsvSource({
        // max given, points, max
        "'',  6, 7.5",
        "12,  6, 12",
        "5,   5, 5",
    })
    void a_maximum_that_is_given_stands_and_otherwise_combines_as_the_points_do(
            String given, String points, String max) {
        Scheme scheme = Draft.scheme(Draft.parent("I", Rule.Way.MEAN, Draft.mark("a", "10"), Draft.mark("b", "5"))
                .max(given));
        assertThat(Given.unit(scheme, "A").value("a", "8").value("b", "4").sheet())
                .line("I")
                .hasPoints(points)
                .hasMax(max);
    }

    /** 10 points at most of a and b; without b, which does not apply, the 6 of a are the most that could be had. */
    @Test
    void a_capped_sum_is_at_most_what_is_not_left_out() {
        Scheme scheme = Draft.scheme(Draft.parent("I", Rule.Way.SUM, Draft.mark("a", "6"), Draft.mark("b", "8"))
                .kind(Kind.BONUS)
                .max("10"));
        assertThat(Given.unit(scheme, "A").value("a", "5").value("b", "7").sheet())
                .line("I")
                .hasPoints("10")
                .hasMax("10");
        assertThat(Given.unit(scheme, "A")
                        .value("a", "5")
                        .state("b", State.NOT_APPLICABLE)
                        .sheet())
                .line("I")
                .hasPoints("5")
                .hasMax("6");
    }

    @Test
    void a_penalty_has_the_maximum_0_whatever_its_children_are() {
        Scheme scheme = Draft.scheme(Draft.parent(
                        "I",
                        Rule.Way.MIN,
                        Draft.mark("a", "0").min("-3"),
                        Draft.mark("b", "0").min("-2"))
                .kind(Kind.PENALTY));
        Sheet sheet = Given.unit(scheme, "A").value("a", "-1").value("b", "-2").sheet();
        assertThat(sheet).line("I").hasPoints("-2").hasMax("0");
        assertThat(sheet).hasTotal("-2").hasMax("0");
    }

    @Test
    void of_equal_children_the_first_counts() {
        assertThat(best(2, "6", "6", "6")).line("I").hasPoints("12").isWorkedOut("6 + 6 (a; b) = 12");
    }

    /** A third, three times, multiplied: the cube root is the third again, to 34 digits. */
    @Test
    void a_geometric_mean_of_equal_fractions_is_that_fraction_to_34_digits() {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I",
                Rule.Way.GEOMETRIC_MEAN,
                Draft.parent("a", Rule.Way.MEAN, Draft.mark("a1", "1"), Draft.mark("a2", "1"), Draft.mark("a3", "1")),
                Draft.parent("b", Rule.Way.MEAN, Draft.mark("b1", "1"), Draft.mark("b2", "1"), Draft.mark("b3", "1"))));
        assertThat(Given.unit(scheme, "A")
                        .value("a1", "1")
                        .value("a2", "0")
                        .value("a3", "0")
                        .value("b1", "1")
                        .value("b2", "0")
                        .value("b3", "0")
                        .sheet())
                .line("I")
                .hasPoints("0.3333333333333333333333333333333333");
    }

    private static Sheet best(int n, String a, String b, String c) {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I",
                new Rule.Combination(Rule.Way.BEST_N, n),
                Draft.mark("a", "10"),
                Draft.mark("b", "10"),
                Draft.mark("c", "10")));
        return Given.unit(scheme, "A").value("a", a).value("b", b).value("c", c).sheet();
    }
}
