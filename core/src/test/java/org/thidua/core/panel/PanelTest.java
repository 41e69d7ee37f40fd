package org.thidua.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.Scorer.says;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.dossier.Unit;
import org.thidua.core.kit.Scorer;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** How marks of one role become one, how roles become one, and what is set aside on the way. */
class PanelTest {
    private static final Id<Unit> UNIT = Id.of("A");

    /** The department comes first, then the cluster, then the unit itself. */
    @ParameterizedTest
    @CsvSource({
        // ban,          cum,            tu, verified
        "5,              4,              3,  value 5 of ban",
        "-,              4,              3,  value 4 of cum",
        "-,              -,              3,  value 3 of tu",
        "-,              -,              -,  missing",
        "missing,        4,              3,  value 4 of cum",
        "missing,        missing,        -,  missing",
        "0,              4,              3,  value 0 of ban",
        "pending,        4,              3,  pending of ban",
        "-,              pending,        3,  pending of cum",
        "not_applicable, 4,              3,  not_applicable of ban",
        "disqualified,   4,              3,  disqualified of ban",
        "5,              disqualified,   3,  value 5 of ban",
    })
    void the_first_role_that_says_anything_decides(String ban, String cum, String tu, String verified) {
        assertThat(verified(threeRoles(Between.FIRST_AVAILABLE), three(ban, cum, tu)))
                .as("missing is skipped, pending is waited for, and 0 is a value")
                .isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, 3,       value 3 of tu",
        "5, 4, -,       value 4 of cum",
        "5, -, missing, value 5 of ban",
        "5, 4, pending, pending of tu",
        "-, -, -,       missing",
    })
    void the_last_role_that_says_anything_decides(String ban, String cum, String tu, String verified) {
        assertThat(verified(threeRoles(Between.LAST_AVAILABLE), three(ban, cum, tu)))
                .isEqualTo(verified);
    }

    @Test
    void what_another_role_replaces_is_kept_with_the_role_that_counts_instead() {
        assertThat(setAside(threeRoles(Between.FIRST_AVAILABLE), three("-", "4", "3")))
                .isEqualTo("tu 3 PRECEDENCE cum");
        assertThat(setAside(threeRoles(Between.FIRST_AVAILABLE), three("5", "4", "3")))
                .isEqualTo("cum 4 PRECEDENCE ban; tu 3 PRECEDENCE ban");
        assertThat(setAside(threeRoles(Between.LAST_AVAILABLE), three("5", "4", "3")))
                .isEqualTo("cum 4 PRECEDENCE tu; ban 5 PRECEDENCE tu");
        assertThat(setAside(threeRoles(Between.FIRST_AVAILABLE), three("pending", "4", "-")))
                .as("what is waited for is not overtaken by what is there")
                .isEqualTo("cum 4 PRECEDENCE ban");
    }

    /**
     * Marks 1, 2, 6 and 9: sum 18, mean 18 / 4 = 4.5, median (2 + 6) / 2 = 4.
     * Without the lowest and the highest: 2 and 6, sum 8, mean 4.
     */
    @ParameterizedTest
    @CsvSource({
        // within, low, high, value
        "SUM,      0,   0,    18",
        "MEAN,     0,   0,    4.5",
        "MEDIAN,   0,   0,    4",
        "MIN,      0,   0,    1",
        "MAX,      0,   0,    9",
        "SUM,      1,   1,    8",
        "MEAN,     1,   1,    4",
        "MEDIAN,   1,   0,    6",
        "MEDIAN,   0,   1,    2",
        "MIN,      1,   0,    2",
        "MAX,      0,   1,    6",
        "MEAN,     2,   1,    6",
    })
    void marks_of_one_role_become_one_after_the_drops(Within within, int low, int high, String value) {
        Panel panel = council(within, low, high, 1);
        assertThat(verified(panel, council("6", "1", "9", "2"))).isEqualTo("value " + value + " of hd");
    }

    /** 5 + 5 + 6 = 16; 16 / 3 does not terminate and is not rounded: three times it is 16. */
    @Test
    void a_mean_is_exact() {
        Reading reading = council(Within.MEAN, 0, 0, 1).read(UNIT, council("5", "5", "6"), Absent.PENDING);
        assertThat(reading.number().times(Exact.of("3"))).isEqualTo(Exact.of("16"));
    }

    @Test
    void of_equal_marks_the_one_of_the_first_scorer_is_dropped_as_lowest_and_of_the_last_as_highest() {
        Panel panel = council(Within.MEAN, 1, 1, 1);
        List<Statement> marks = List.of(says("hd", "c", "5"), says("hd", "a", "5"), says("hd", "b", "5"));
        String aside = panel.read(UNIT, marks, Absent.PENDING).setAside().stream()
                .map(one -> one.said().by() + " " + one.why())
                .collect(Collectors.joining("; "));
        assertThat(aside)
                .as("the order in which marks were handed in means nothing")
                .isEqualTo("a LOWEST; c HIGHEST");
    }

    /** Two of three must be there before anything is dropped; what remains after the drops may be fewer. */
    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, 7 5 6, value 6 of hd",
        "2, 0, 0, 7 5,   value 6 of hd",
        "2, 0, 0, 7,     pending of hd",
        "2, 0, 0, '',    missing",
        "3, 1, 1, 7 5 6, value 6 of hd",
        "3, 1, 1, 7 5,   pending of hd",
        "2, 1, 0, 7 5,   value 7 of hd",
        "1, 1, 1, 7 5,   pending of hd",
    })
    void fewer_marks_than_due_are_waited_for(int atLeast, int low, int high, String marks, String verified) {
        String[] each = marks.isEmpty() ? new String[0] : marks.split(" ", -1);
        assertThat(verified(council(Within.MEAN, low, high, atLeast), council(each)))
                .isEqualTo(verified);
    }

    /** 8 by the unit itself, 5 and 6 by others: (5 + 6) / 2 = 5.5; with its own (8 + 5 + 6) / 3 = 19/3. */
    @Test
    void a_units_mark_for_itself_may_not_count() {
        List<Statement> marks = List.of(says("hd", "a", "8"), says("hd", "B", "5"), says("hd", "C", "6"));
        Panel without = Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("hd").within(Within.MEAN).withoutOwnMark().atLeast(2));
        assertThat(verified(without, marks)).isEqualTo("value 5.5 of hd");
        assertThat(setAside(without, marks))
                .as("names are compared without case")
                .isEqualTo("hd 8 OWN_MARK -");
        Reading with = council(Within.MEAN, 0, 0, 1).read(UNIT, marks, Absent.PENDING);
        assertThat(with.number().times(Exact.of("3"))).isEqualTo(Exact.of("19"));
        assertThat(verified(without, marks.subList(0, 2)))
                .as("marks are counted after the own one is set aside")
                .isEqualTo("pending of hd");
    }

    @Test
    void a_unit_that_alone_marks_itself_has_said_nothing() {
        Panel panel = Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("hd").withoutOwnMark(), Scorer.role("tu"));
        assertThat(verified(panel, List.of(says("hd", "A", "8"), says("tu", "A", "7"))))
                .isEqualTo("value 7 of tu");
        assertThat(setAside(panel, List.of(says("hd", "A", "8"), says("tu", "A", "7"))))
                .isEqualTo("hd 8 OWN_MARK -");
    }

    /**
     * 8 by the department with weight 3, 4 by the cluster with weight 1.
     * Sum 12, mean 12 / 2 = 6, weighted (3 × 8 + 1 × 4) / (3 + 1) = 7, median (4 + 8) / 2 = 6.
     * With a cluster of 0: sum 8, mean 4, weighted 24 / 4 = 6, median 4.
     * Without the cluster: 8 whichever way, weighted 24 / 3 = 8.
     */
    @ParameterizedTest
    @CsvSource({
        // between,      cum, absent,  verified
        "SUM,            4,   PENDING, value 12 of ban+cum",
        "MEAN,           4,   PENDING, value 6 of ban+cum",
        "WEIGHTED_MEAN,  4,   PENDING, value 7 of ban+cum",
        "MEDIAN,         4,   PENDING, value 6 of ban+cum",
        "MIN,            4,   PENDING, value 4 of ban+cum",
        "MAX,            4,   PENDING, value 8 of ban+cum",
        "SUM,            -,   PENDING, pending of ban",
        "MEAN,           -,   PENDING, pending of ban",
        "WEIGHTED_MEAN,  -,   PENDING, pending of ban",
        "MAX,            -,   PENDING, pending of ban",
        "SUM,            -,   ZERO,    value 8 of ban",
        "MEAN,           -,   ZERO,    value 4 of ban",
        "WEIGHTED_MEAN,  -,   ZERO,    value 6 of ban",
        "MEDIAN,         -,   ZERO,    value 4 of ban",
        "MIN,            -,   ZERO,    value 0 of ban",
        "MAX,            -,   ZERO,    value 8 of ban",
        "SUM,            -,   EXCLUDE, value 8 of ban",
        "MEAN,           -,   EXCLUDE, value 8 of ban",
        "WEIGHTED_MEAN,  -,   EXCLUDE, value 8 of ban",
        "MEDIAN,         -,   EXCLUDE, value 8 of ban",
        "MIN,            -,   EXCLUDE, value 8 of ban",
        "MEAN,           -,   ERROR,   missing of ban",
        "WEIGHTED_MEAN,  -,   ERROR,   missing of ban",
    })
    void values_of_roles_combine_and_a_missing_role_is_as_the_criterion_says(
            Between between, String cum, Absent absent, String verified) {
        Panel panel = Scorer.panel(
                between, Scorer.role("ban").weight("3"), Scorer.role("cum").weight("1"));
        List<Statement> said = new ArrayList<>(List.of(says("ban", "b", "8")));
        if (!cum.equals("-")) {
            said.add(says("cum", "c", cum));
        }
        assertThat(verified(panel.read(UNIT, said, absent))).isEqualTo(verified);
        assertThat(panel.read(UNIT, List.of(), absent).state())
                .as("nobody has said anything")
                .isEqualTo(State.MISSING);
    }

    /** A disqualification decides, then what is waited for; who finds the criterion not applicable gives no value. */
    @ParameterizedTest
    @CsvSource({
        "disqualified,   pending,        8,              disqualified",
        "disqualified,   8,              not_applicable, disqualified",
        "pending,        8,              not_applicable, pending",
        "8,              pending,        -,              pending",
        "not_applicable, 8,              4,              value 6",
        "not_applicable, not_applicable, 4,              value 4",
        "not_applicable, not_applicable, not_applicable, not_applicable",
        "not_applicable, 8,              -,              pending",
    })
    void states_mix_and_the_strictest_decides(String ban, String cum, String tu, String verified) {
        Reading reading = threeRoles(Between.MEAN).read(UNIT, three(ban, cum, tu), Absent.PENDING);
        assertThat(verified(reading).replaceAll(" of .*", "")).isEqualTo(verified);
    }

    @Test
    void roles_that_do_not_apply_beside_roles_left_out_do_not_apply() {
        Reading reading = threeRoles(Between.MEAN).read(UNIT, three("not_applicable", "-", "-"), Absent.EXCLUDE);
        assertThat(reading.state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "disqualified 7 pending, disqualified of hd",
        "7 pending 9,            pending of hd",
        "7 not_applicable 9,     value 8 of hd",
        "not_applicable missing, not_applicable of hd",
        "missing missing,        missing",
    })
    void states_mix_within_one_role_too(String marks, String verified) {
        assertThat(verified(council(Within.MEAN, 0, 0, 1), council(marks.split(" ", -1))))
                .isEqualTo(verified);
    }

    @Test
    void a_mark_without_a_value_beside_others_is_set_aside() {
        assertThat(setAside(council(Within.MEAN, 0, 0, 1), council("7", "not_applicable", "9")))
                .isEqualTo("hd null NO_VALUE -");
    }

    /** Mean of (2, 6, 9 without 2 and 9) = 6 and of 4: (6 + 4) / 2 = 5. */
    @Test
    void marks_become_one_within_each_role_before_the_roles_become_one() {
        Panel panel =
                Scorer.panel(Between.MEAN, Scorer.role("hd").within(Within.MEAN).drops(1, 1), Scorer.role("cum"));
        List<Statement> said = new ArrayList<>(council("9", "2", "6"));
        said.add(says("cum", "c", "4"));
        assertThat(verified(panel, said)).isEqualTo("value 5 of hd+cum");
        assertThat(setAside(panel, said)).isEqualTo("hd 2 LOWEST -; hd 9 HIGHEST -");
    }

    /** An alert of 1.5: 5 and 3.5 are 1.5 apart and normal, 5 and 3.4 are 1.6 apart. */
    @ParameterizedTest
    @CsvSource({
        "5,       3.5,  4, -",
        "5,       3.4,  4, ban 5 cum 3.4 1.6",
        "3.4,     5,    4, cum 5 ban 3.4 1.6",
        "5,       3.4,  2, ban 5 tu 2 3",
        "5,       -,    3, ban 5 tu 3 2",
        "pending, 3.4,  2, -",
    })
    void the_widest_difference_above_the_alert_is_told(String ban, String cum, String tu, String difference) {
        Panel roles = threeRoles(Between.FIRST_AVAILABLE);
        Panel panel = new Panel(roles.roles(), roles.between(), Exact.of("1.5"));
        String told = panel.difference(UNIT, three(ban, cum, tu))
                .map(found -> found.one() + " " + found.oneValue() + " " + found.other() + " " + found.otherValue()
                        + " " + found.gap())
                .orElse("-");
        assertThat(told).isEqualTo(difference);
        assertThat(roles.difference(UNIT, three(ban, cum, tu)))
                .as("without an alert nobody is told")
                .isEmpty();
    }

    /** cum and tu are both 4 above ban: the first in order is named. */
    @Test
    void of_two_differences_as_wide_as_each_other_the_first_is_told() {
        Panel roles = threeRoles(Between.FIRST_AVAILABLE);
        Panel panel = new Panel(roles.roles(), roles.between(), Exact.of("1.5"));
        assertThat(panel.difference(UNIT, three("1", "5", "5")).orElseThrow().one())
                .hasToString("cum");
    }

    /** What a figure is measured against is what the scorer says who counts; of several, the first who says anything. */
    @ParameterizedTest
    @CsvSource({
        // between,       target of ban, of cum, taken
        "FIRST_AVAILABLE, 10,            8,      10",
        "LAST_AVAILABLE,  10,            8,      8",
        "MEAN,            10,            8,      10",
        "MEAN,            -,             8,      8",
        "MEAN,            -,             -,      -",
        "FIRST_AVAILABLE, -,             8,      -",
    })
    void the_target_comes_with_the_figure_that_counts(Between between, String ban, String cum, String taken) {
        Panel panel = Scorer.panel(between, Scorer.role("ban"), Scorer.role("cum"));
        List<Statement> said = List.of(withTarget("ban", ban), withTarget("cum", cum));
        Exact target = panel.read(UNIT, said, Absent.PENDING).target();
        assertThat(target == null ? "-" : target.toString()).isEqualTo(taken);
    }

    private static Statement withTarget(String role, String target) {
        Statement said = says(role, role, "5");
        return new Statement(
                said.scorer(),
                said.by(),
                said.state(),
                said.value(),
                target.equals("-") ? null : Datum.of(target),
                said.reason(),
                said.evidence(),
                said.cells());
    }

    @Test
    void the_alert_compares_what_each_role_makes_of_its_marks() {
        Panel roles = Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("hd").within(Within.MEAN), Scorer.role("tu"));
        Panel panel = new Panel(roles.roles(), roles.between(), Exact.of("1"));
        List<Statement> said = new ArrayList<>(council("2", "8"));
        said.add(says("tu", "A", "6"));
        assertThat(panel.difference(UNIT, said))
                .as("the mean of 2 and 8 is 5, which is 1 from 6")
                .isEmpty();
    }

    private static Panel threeRoles(Between between) {
        return Scorer.panel(between, Scorer.role("ban"), Scorer.role("cum"), Scorer.role("tu"));
    }

    private static Panel council(Within within, int low, int high, int atLeast) {
        return Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("hd").within(within).drops(low, high).atLeast(atLeast));
    }

    /** Marks of one council, by m1, m2, …. */
    private static List<Statement> council(String... marks) {
        List<Statement> said = new ArrayList<>();
        for (String mark : marks) {
            said.add(says("hd", "m" + (said.size() + 1), mark));
        }
        return said;
    }

    /** What three roles say, handed in last role first; "-" says nothing at all. */
    private static List<Statement> three(String ban, String cum, String tu) {
        List<Statement> said = new ArrayList<>();
        String[][] each = {{"tu", tu}, {"cum", cum}, {"ban", ban}};
        for (String[] one : each) {
            if (!one[1].equals("-")) {
                said.add(says(one[0], one[0], one[1]));
            }
        }
        return said;
    }

    private static String verified(Panel panel, List<Statement> said) {
        return verified(panel.read(UNIT, said, Absent.PENDING));
    }

    private static String verified(Reading reading) {
        String scorers = reading.scorers().stream().map(Id::toString).collect(Collectors.joining("+"));
        return reading.state().word()
                + (reading.value() == null ? "" : " " + reading.value())
                + (scorers.isEmpty() ? "" : " of " + scorers);
    }

    private static String setAside(Panel panel, List<Statement> said) {
        return panel.read(UNIT, said, Absent.PENDING).setAside().stream()
                .map(aside -> aside.said().scorer() + " " + aside.said().value() + " " + aside.why() + " "
                        + (aside.instead() == null ? "-" : aside.instead()))
                .collect(Collectors.joining("; "));
    }

    /** One mark, which is the highest and dropped: it is set aside once, and the other role counts. */
    @Test
    void a_mark_that_is_dropped_is_set_aside_once() {
        Panel panel = Scorer.panel(
                Between.LAST_AVAILABLE, Scorer.role("cum").within(Within.SUM).drops(0, 1), Scorer.role("ban"));
        Reading reading = panel.read(Id.of("A"), List.of(says("cum", "x", "4"), says("ban", "y", "7")), Absent.PENDING);
        assertThat(reading.value()).hasToString("7");
        assertThat(reading.setAside()).hasSize(1);
    }
}
