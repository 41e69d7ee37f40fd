package org.thidua.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Rounding;

/** Every entry: compute, keep within minimum and maximum, round; and what caps and roundings do is an entry too. */
class RoundingTest {
    private static final Rule THIRDS = new Rule.Proportion(new Target(Exact.of("3")));

    /** Two lines of 1 × 1 / 3 each. */
    @ParameterizedTest
    @CsvSource({
        "false, false, false, 0.3333333333333333333333333333333333, 0.6666666666666666666666666666666667, 0.6666666666666666666666666666666667",
        "true,  false, false, 0.33,                                 0.66,                                 0.66",
        "false, true,  false, 0.3333333333333333333333333333333333, 0.67,                                 0.67",
        "false, false, true,  0.3333333333333333333333333333333333, 0.6666666666666666666666666666666667, 0.67",
        "true,  true,  true,  0.33,                                 0.66,                                 0.66",
    })
    void points_are_rounded_where_the_pack_says(
            boolean lines, boolean groups, boolean total, String line, String group, String sum) {
        Scheme scheme = Draft.scheme(
                new Rounding(2, RoundingMode.HALF_UP),
                new Scheme.RoundedAt(lines, groups, total),
                Draft.parent("I", Rule.Way.SUM, Draft.leaf("I.1", THIRDS, "1"), Draft.leaf("I.2", THIRDS, "1")));
        Sheet sheet =
                Given.unit(scheme, "A").value("I.1", "1").value("I.2", "1").sheet();
        assertThat(sheet).line("I.1").hasPoints(line);
        assertThat(sheet).line("I").hasPoints(group);
        assertThat(sheet).hasTotal(sum);
        assertAddsUp(sheet);
    }

    @Test
    void a_criterion_rounds_its_own_entry_whatever_the_pack_rounds() {
        Scheme scheme = Draft.scheme(Draft.leaf("I", THIRDS, "2").rounded(1, RoundingMode.DOWN));
        assertThat(Given.unit(scheme, "A").value("I", "1").sheet())
                .line("I")
                .because("2 × 1 / 3 = 0.666… is 0.6 rounded down")
                .hasPoints("0.6")
                .isWorkedOut("2 × 1 / 3 = 0.6666666666666666666666666666666667;"
                        + " round(0.6666666666666666666666666666666667; 1) (down) = 0.6");
    }

    @Test
    void rounded_points_are_printed_with_all_their_decimals() {
        Scheme scheme = Draft.scheme(
                new Rounding(2, RoundingMode.HALF_UP), new Scheme.RoundedAt(true, true, true), Draft.mark("I", "5"));
        assertThat(Given.unit(scheme, "A").value("I", "4.5").sheet())
                .hasTotal("4.50")
                .line("I")
                .hasPoints("4.50");
    }

    /** 4 + 3 = 7, capped at 5: −2; then 5 + 6 = 11. */
    @Test
    void a_cap_is_an_entry_of_its_own() {
        Scheme scheme = Draft.scheme(
                Draft.parent("II", Rule.Way.SUM, Draft.mark("II.1", "5"), Draft.mark("II.2", "5"))
                        .kind(Kind.BONUS)
                        .max("5"),
                Draft.mark("I", "10"));
        Sheet sheet = Given.unit(scheme, "A")
                .value("II.1", "4")
                .value("II.2", "3")
                .value("I", "6")
                .sheet();
        assertThat(sheet).line("II").hasPoints("5").hasMax("5").isWorkedOut("4 + 3 (II.1; II.2) = 7; min(7; 5) = 5");
        assertThat(sheet)
                .hasTotal("11")
                .hasMax("15")
                .hasSum(Kind.BONUS, "5")
                .hasSum(Kind.BASE, "6")
                .hasAdjustments("CAP II -2");
        assertAddsUp(sheet);
    }

    /** 1.25 + 1.25 = 2.5, rounded half up to 3: +0.5. */
    @Test
    void a_rounding_is_an_entry_of_its_own() {
        Scheme scheme = Draft.scheme(
                new Rounding(0, RoundingMode.HALF_UP),
                new Scheme.RoundedAt(false, false, true),
                Draft.mark("I", "5"),
                Draft.mark("II", "5"));
        Sheet sheet =
                Given.unit(scheme, "A").value("I", "1.25").value("II", "1.25").sheet();
        assertThat(sheet).hasTotal("3").hasAdjustments("ROUNDING total 0.5");
        assertAddsUp(sheet);
    }

    /** 3.126 + 2.13 = 5.256, capped at 5.005: −0.251; rounded half up to 5.01: +0.005. */
    @Test
    void a_sum_is_capped_before_it_is_rounded() {
        Scheme scheme = Draft.scheme(
                new Rounding(2, RoundingMode.HALF_UP),
                new Scheme.RoundedAt(false, true, false),
                Draft.parent("I", Rule.Way.SUM, Draft.mark("I.1", "5"), Draft.mark("I.2", "5"))
                        .kind(Kind.BONUS)
                        .max("5.005"));
        Sheet sheet = Given.unit(scheme, "A")
                .value("I.1", "3.126")
                .value("I.2", "2.13")
                .sheet();
        assertThat(sheet).hasTotal("5.01").hasAdjustments("CAP I -0.251", "ROUNDING I 0.005");
        assertAddsUp(sheet);
    }

    /** −3 − 2 = −5, kept above −4: +1; 10 − 4 = 6. */
    @Test
    void a_penalty_is_kept_above_its_minimum_and_the_total_is_not_kept_at_all() {
        Scheme scheme = Draft.scheme(
                Draft.mark("I", "10"),
                Draft.parent(
                                "P",
                                Rule.Way.SUM,
                                Draft.mark("P.1", "0").min("-3"),
                                Draft.mark("P.2", "0").min("-3"))
                        .kind(Kind.PENALTY)
                        .min("-4"));
        Sheet sheet = Given.unit(scheme, "A")
                .value("I", "10")
                .value("P.1", "-3")
                .value("P.2", "-2")
                .sheet();
        assertThat(sheet).hasTotal("6").hasMax("10").hasSum(Kind.PENALTY, "-4").hasAdjustments("CAP P 1");
        assertAddsUp(sheet);
        Sheet nothing = Given.unit(scheme, "B")
                .value("I", "0")
                .value("P.1", "-3")
                .value("P.2", "0")
                .sheet();
        assertThat(nothing).hasTotal("-3");
    }

    @Test
    void a_sum_of_exact_thirds_is_whole_and_its_printed_parts_are_made_up_for() {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I",
                Rule.Way.SUM,
                Draft.leaf("I.1", THIRDS, "1"),
                Draft.leaf("I.2", THIRDS, "1"),
                Draft.leaf("I.3", THIRDS, "1")));
        Sheet sheet = Given.unit(scheme, "A")
                .value("I.1", "1")
                .value("I.2", "1")
                .value("I.3", "1")
                .sheet();
        assertThat(sheet).hasTotal("1").hasAdjustments("ROUNDING I 0.0000000000000000000000000000000001");
        assertAddsUp(sheet);
    }

    /** Roots printed, and what was adjusted at the total, make the printed total; so for every sum of the tree. */
    private static void assertAddsUp(Sheet sheet) {
        for (Group group : sheet.groups()) {
            BigDecimal parts = adjusted(sheet, group.criterion().id().toString());
            for (Entry entry : sheet.entries().values()) {
                if (group.criterion().id().equals(entry.criterion().parent()) && entry.amount() != null) {
                    parts = parts.add(entry.amount().printedNumber());
                }
            }
            assertThat(parts)
                    .as("printed parts of %s", group.criterion().id())
                    .isEqualByComparingTo(group.amount().printedNumber());
        }
        BigDecimal total = adjusted(sheet, "");
        for (Entry entry : ImmutableList.copyOf(sheet.entries().values())) {
            if (entry.criterion().parent() == null && entry.amount() != null) {
                total = total.add(entry.amount().printedNumber());
            }
        }
        assertThat(total)
                .as("printed parts of the total")
                .isEqualByComparingTo(sheet.total().printedNumber());
    }

    private static BigDecimal adjusted(Sheet sheet, String criterion) {
        return sheet.adjustments().stream()
                .filter(adjustment -> adjustment.criterion().equals(criterion))
                .map(Adjustment::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
