package org.thidua.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.SheetAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.State;

/** Missing, pending, not applicable, disqualified and 0 are five different states. */
class AbsenceTest {
    /**
     * I.1 has 4 of 10 points, weight 2; I.2, of 10 points and weight 3, has none.
     * Sum: 4, or 4 + 0; of 20, or of 10 if I.2 is left out.
     * Weighted: 2 × 4 = 8; of 2 × 10 + 3 × 10 = 50, left out or not.
     * Mean: (4 + 0) / 2 = 2, or 4 / 1 = 4 over the rest; of 10.
     * Weighted mean: (2 × 4 + 3 × 0) / (2 + 3) = 1.6, or 2 × 4 / 2 = 4 over the rest; of 10.
     * Geometric mean: the root of 4 × 0 is 0, that of 4 alone is 4; of 10, the root of 10 × 10.
     * Smallest: 0, or 4 over the rest. Largest, or the best one: 4. All of 10.
     */
    @ParameterizedTest
    @CsvSource({
        // state,       absent,  parent,       line,      group, max, percent, provisional
        "MISSING,        PENDING, SUM,          no points, 4,     20,  20,      true",
        "MISSING,        ZERO,    SUM,          0,         4,     20,  20,      false",
        "MISSING,        EXCLUDE, SUM,          no points, 4,     10,  40,      false",
        "PENDING,        ZERO,    SUM,          no points, 4,     20,  20,      true",
        "NOT_APPLICABLE, PENDING, SUM,          no points, 4,     10,  40,      false",
        "NOT_APPLICABLE, ZERO,    SUM,          no points, 4,     10,  40,      false",
        "DISQUALIFIED,   PENDING, SUM,          0,         4,     20,  20,      false",
        "DISQUALIFIED,   EXCLUDE, SUM,          0,         4,     20,  20,      false",
        "MISSING,        PENDING, WEIGHTED_SUM, no points, 8,     50,  16,      true",
        "MISSING,        ZERO,    WEIGHTED_SUM, 0,         8,     50,  16,      false",
        "MISSING,        EXCLUDE, WEIGHTED_SUM, no points, 8,     50,  16,      false",
        "NOT_APPLICABLE, PENDING, WEIGHTED_SUM, no points, 8,     50,  16,      false",
        "DISQUALIFIED,   PENDING, WEIGHTED_SUM, 0,         8,     50,  16,      false",
        "MISSING,        PENDING, MEAN,         no points, 2,     10,  20,      true",
        "MISSING,        ZERO,    MEAN,         0,         2,     10,  20,      false",
        "MISSING,        EXCLUDE, MEAN,         no points, 4,     10,  40,      false",
        "PENDING,        EXCLUDE, MEAN,         no points, 2,     10,  20,      true",
        "NOT_APPLICABLE, PENDING, MEAN,         no points, 4,     10,  40,      false",
        "DISQUALIFIED,   PENDING, MEAN,         0,         2,     10,  20,      false",
        "MISSING,        PENDING, WEIGHTED_MEAN,  no points, 1.6,   10,  16,    true",
        "MISSING,        ZERO,    WEIGHTED_MEAN,  0,         1.6,   10,  16,    false",
        "MISSING,        EXCLUDE, WEIGHTED_MEAN,  no points, 4,     10,  40,    false",
        "PENDING,        EXCLUDE, WEIGHTED_MEAN,  no points, 1.6,   10,  16,    true",
        "NOT_APPLICABLE, PENDING, WEIGHTED_MEAN,  no points, 4,     10,  40,    false",
        "DISQUALIFIED,   PENDING, WEIGHTED_MEAN,  0,         1.6,   10,  16,    false",
        "MISSING,        PENDING, GEOMETRIC_MEAN, no points, 0,     10,  0,     true",
        "MISSING,        ZERO,    GEOMETRIC_MEAN, 0,         0,     10,  0,     false",
        "MISSING,        EXCLUDE, GEOMETRIC_MEAN, no points, 4,     10,  40,    false",
        "PENDING,        EXCLUDE, GEOMETRIC_MEAN, no points, 0,     10,  0,     true",
        "NOT_APPLICABLE, PENDING, GEOMETRIC_MEAN, no points, 4,     10,  40,    false",
        "DISQUALIFIED,   PENDING, GEOMETRIC_MEAN, 0,         0,     10,  0,     false",
        "MISSING,        PENDING, MIN,            no points, 0,     10,  0,     true",
        "MISSING,        ZERO,    MIN,            0,         0,     10,  0,     false",
        "MISSING,        EXCLUDE, MIN,            no points, 4,     10,  40,    false",
        "PENDING,        EXCLUDE, MIN,            no points, 0,     10,  0,     true",
        "NOT_APPLICABLE, PENDING, MIN,            no points, 4,     10,  40,    false",
        "DISQUALIFIED,   PENDING, MIN,            0,         0,     10,  0,     false",
        "MISSING,        PENDING, MAX,            no points, 4,     10,  40,    true",
        "MISSING,        ZERO,    MAX,            0,         4,     10,  40,    false",
        "MISSING,        EXCLUDE, MAX,            no points, 4,     10,  40,    false",
        "PENDING,        EXCLUDE, MAX,            no points, 4,     10,  40,    true",
        "NOT_APPLICABLE, PENDING, MAX,            no points, 4,     10,  40,    false",
        "DISQUALIFIED,   PENDING, MAX,            0,         4,     10,  40,    false",
        "MISSING,        PENDING, BEST_N,         no points, 4,     10,  40,    true",
        "MISSING,        ZERO,    BEST_N,         0,         4,     10,  40,    false",
        "MISSING,        EXCLUDE, BEST_N,         no points, 4,     10,  40,    false",
        "PENDING,        EXCLUDE, BEST_N,         no points, 4,     10,  40,    true",
        "NOT_APPLICABLE, PENDING, BEST_N,         no points, 4,     10,  40,    false",
        "DISQUALIFIED,   PENDING, BEST_N,         0,         4,     10,  40,    false",
    })
    void a_line_without_a_value(
            State state,
            Absent absent,
            Rule.Way parent,
            String line,
            String group,
            String max,
            String percent,
            boolean provisional) {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I",
                parent,
                Draft.mark("I.1", "10").weight("2"),
                Draft.mark("I.2", "10").weight("3").absent(absent)));
        Sheet sheet =
                Given.unit(scheme, "A").value("I.1", "4").state("I.2", state).sheet();
        assertThat(sheet).line("I.2").hasPoints(line);
        assertThat(sheet)
                .line("I")
                .hasPoints(group)
                .hasMax(max)
                .hasPercent(percent)
                .is(provisional ? Standing.OPEN : Standing.COUNTED);
        assertThat(sheet).hasTotal(group).hasMax(max).isProvisional(provisional);
    }

    @Test
    void a_parent_all_of_whose_children_are_left_out_is_left_out_too() {
        Scheme scheme = Draft.scheme(
                Draft.parent("I", Rule.Way.MEAN, Draft.mark("I.1", "10"), Draft.mark("I.2", "10")),
                Draft.mark("II", "5"));
        Sheet sheet = Given.unit(scheme, "A")
                .state("I.1", State.NOT_APPLICABLE)
                .state("I.2", State.NOT_APPLICABLE)
                .value("II", "3")
                .sheet();
        assertThat(sheet)
                .line("I")
                .because("nothing in it applies")
                .is(Standing.LEFT_OUT)
                .hasNoPoints();
        assertThat(sheet).hasTotal("3").hasMax("5").isProvisional(false);
    }

    @Test
    void a_unit_to_which_nothing_applies_has_no_percentage() {
        Scheme scheme = Draft.scheme(Draft.mark("I", "10"));
        Sheet sheet = Given.unit(scheme, "A").state("I", State.NOT_APPLICABLE).sheet();
        assertThat(sheet).hasTotal("0").hasMax("0");
        assertThat(Candidate.of(sheet).find(Subject.Common.TOTAL_PERCENT)).isEmpty();
    }

    @Test
    void what_rests_on_an_open_line_is_unknown_to_conditions() {
        Scheme scheme = Draft.scheme(Draft.parent("I", Rule.Way.SUM, Draft.mark("I.1", "10"), Draft.mark("I.2", "10")));
        Candidate unit = Candidate.of(Given.unit(scheme, "A").value("I.1", "4").sheet());
        for (Subject subject : new Subject[] {
            Subject.Common.TOTAL,
            Subject.Common.TOTAL_PERCENT,
            Subject.Common.BASE,
            Subject.Common.EVERY_CRITERION_PERCENT,
            new Subject.PointsOf(scheme.roots().get(0)),
            new Subject.PercentOf(scheme.roots().get(0)),
            new Subject.PointsOf(scheme.leaves().get(1)),
        }) {
            assertThat(unit.find(subject)).as(subject.word()).isEmpty();
        }
        assertThat(unit.find(new Subject.PointsOf(scheme.leaves().get(0))))
                .as("the other line is known")
                .hasSize(1);
        assertThat(unit.find(Subject.Common.BONUS)).as("no bonus root is open").hasSize(1);
    }
}
