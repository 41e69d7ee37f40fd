package org.thidua.core.sheet;

import static org.thidua.core.kit.SheetAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;

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
