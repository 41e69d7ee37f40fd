package org.thidua.core.scoring;

import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Peers;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Points by the figures of the cluster: of 10 points, the figures being from 20 to 80. */
class RelativeTest {
    private static final Peers FROM_20_TO_80 = peers("20", "80");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEST        | 80 | 10  | 10 × 80 / 80 = 10",
                "BEST        | 40 | 5   | 10 × 40 / 80 = 5",
                "BEST        | 0  | 0   | 10 × 0 / 80 = 0",
                "BEST_LOW    | 20 | 10  | 10 × 20 / 20 = 10",
                "BEST_LOW    | 80 | 2.5 | 10 × 20 / 80 = 2.5",
                "MIN_MAX     | 80 | 10  | 10 × (80 − 20) / (80 − 20) = 10",
                "MIN_MAX     | 50 | 5   | 10 × (50 − 20) / (80 − 20) = 5",
                "MIN_MAX     | 20 | 0   | 10 × (20 − 20) / (80 − 20) = 0",
                "MIN_MAX_LOW | 20 | 10  | 10 × (80 − 20) / (80 − 20) = 10",
                "MIN_MAX_LOW | 65 | 2.5 | 10 × (80 − 65) / (80 − 20) = 2.5",
            })
    void a_figure_is_set_beside_the_lowest_and_the_highest(
            Rule.Variant variant, String value, String points, String steps) {
        assertThat(sheet(new Rule.Relative(variant, null), value, "", FROM_20_TO_80))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
    }

    @ParameterizedTest
    @CsvSource({"MIN_MAX", "MIN_MAX_LOW"})
    void where_all_are_equal_all_have_the_maximum(Rule.Variant variant) {
        assertThat(sheet(new Rule.Relative(variant, null), "0", "", peers("0", "0")))
                .line("I")
                .hasPoints("10")
                .isWorkedOut("10 = 10");
    }

    /** Half of 10 for the target of 40; the leader is 20 above its own target. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40   | 5    | 10 / 2 = 5",
                "20   | 2.5  | 10 / 2 = 5; 5 × 20 / 40 = 2.5",
                "0    | 0    | 10 / 2 = 5; 5 × 0 / 40 = 0",
                "45   | 6.25 | 10 / 2 = 5; 45 − 40 = 5; 5 × 5 / 20 = 1.25; 5 + 1.25 = 6.25",
                "60   | 10   | 10 / 2 = 5; 60 − 40 = 20; 5 × 20 / 20 = 5; 5 + 5 = 10",
            })
    void who_passes_the_target_has_half_and_a_share_of_the_rest(String value, String points, String steps) {
        Peers peers = new Peers(Exact.ZERO, Exact.of("60"), Exact.of("20"), ImmutableList.of(Id.of("A")));
        assertThat(sheet(new Rule.Relative(Rule.Variant.EXCESS, Target.OWN), value, "40", peers))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
        assertThat(sheet(new Rule.Relative(Rule.Variant.EXCESS, new Target(Exact.of("40"))), value, "", peers))
                .line("I")
                .hasPoints(points);
    }

    private static Sheet sheet(Rule rule, String value, String target, Peers peers) {
        return Given.unit(Draft.scheme(Draft.leaf("I", rule, "10")), "A")
                .among("I", value, target, peers)
                .sheet();
    }

    private static Peers peers(String lowest, String highest) {
        return new Peers(Exact.of(lowest), Exact.of(highest), null, ImmutableList.of(Id.of("A")));
    }
}
