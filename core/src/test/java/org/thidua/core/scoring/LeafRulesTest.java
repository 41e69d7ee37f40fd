package org.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.criteria.When;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.FakeRules;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Problems;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Each rule of a leaf: a hit, a miss, and the values on both sides of every edge. */
class LeafRulesTest {
    private static final Scheme BY_SHARE = bandsAgainst(new Target(Exact.of("3")));
    private static final Scheme BY_OWN_SHARE = bandsAgainst(Target.OWN);

    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 0.25", "4.5, 4.5", "5, 5"})
    void a_mark_gives_what_the_scorers_gave(String mark, String points) {
        assertThat(sheet(Draft.mark("I", "5"), mark)).line("I").hasPoints(points);
    }

    @ParameterizedTest
    @CsvSource({"yes, 2", "Có, 2", "no, 0", "KHÔNG, 0"})
    void a_yes_gives_the_maximum_and_a_no_gives_nothing(String answer, String points) {
        assertThat(sheet(Draft.leaf("I", new Rule.YesNo(), "2"), answer))
                .line("I")
                .hasPoints(points);
    }

    @ParameterizedTest
    @CsvSource({"Đạt, 1, I/dat", "đạt, 1, I/dat", "Tốt, 2, I/tot"})
    void a_level_gives_its_points(String level, String points, String row) {
        Rule levels = new Rule.Levels(ImmutableList.of(
                new Level(Draft.row("I/dat"), Id.of("Đạt"), Exact.of("1")),
                new Level(Draft.row("I/tot"), Id.of("Tốt"), Exact.of("2"))));
        assertThat(sheet(Draft.leaf("I", levels, "2"), level))
                .line("I")
                .hasPoints(points)
                .isBy(row);
    }

    @ParameterizedTest
    @CsvSource({
        "0,           1, I/1",
        "89.99999999, 1, I/1",
        "90,          3, I/2",
        "99.99999999, 3, I/2",
        "100,         5, I/3",
        "100.0000001, 5, I/3",
    })
    void a_band_holds_its_lower_end_and_not_its_upper_one(String value, String points, String row) {
        assertThat(sheet(bands(null, "I"), value)).line("I").hasPoints(points).isBy(row);
    }

    /** Bands at 90 % and 100 % of a target of 3: the edges are 90 × 3 = 270 and 100 × 3 = 300, against value × 100. */
    @ParameterizedTest
    @CsvSource({
        "2.69999999, 1, I/1",
        "2.7,        3, I/2",
        "2.99999999, 3, I/2",
        "3,          5, I/3",
    })
    void a_band_of_a_target_compares_value_times_100_with_bound_times_target(String value, String points, String row) {
        assertThat(Given.unit(BY_SHARE, "A").value("I", value).sheet())
                .line("I")
                .hasPoints(points)
                .isBy(row);
    }

    /** Up to 90 % and above it: 90 % of 50 are 45, which belong to the band below. */
    @ParameterizedTest
    @CsvSource({"44.99, I/low", "45, I/low", "45.01, I/high", "50, I/high", "50.01, -"})
    void an_end_of_a_band_of_a_target_belongs_to_it_only_if_it_says_so(String value, String row) {
        Rule rule = new Rule.Bands(
                new Target(Exact.of("50")),
                ImmutableList.of(
                        band("I/low", When.ALWAYS, Range.atMost(Exact.of("90")), "1"),
                        band("I/high", When.ALWAYS, Range.openClosed(Exact.of("90"), Exact.of("100")), "2")));
        Given unit = Given.unit(Draft.scheme(Draft.leaf("I", rule, "2")), "A").value("I", value);
        String rows = ScoringCase.of(Draft.scheme(Draft.leaf("I", rule, "2"))).stream()
                .filter(one -> one.holds(unit.dossier()))
                .map(one -> one.row().id())
                .collect(Collectors.joining(" "));
        assertThat(rows.isEmpty() ? "-" : rows).isEqualTo(row);
    }

    /** 25/28 is 89.2857 %: nothing is rounded up to 90 before it is compared. */
    @ParameterizedTest
    @CsvSource({"25, 28, I/1", "9, 10, I/2", "899999, 1000000, I/1", "7, 7, I/3", "6.9999, 7, I/2"})
    void a_unit_is_measured_against_its_own_target_unrounded(String value, String target, String row) {
        assertThat(Given.unit(BY_OWN_SHARE, "A").value("I", value, target).sheet())
                .line("I")
                .isBy(row);
    }

    /** 45/50 is 45 × 100 / 50 = 90 %, the second band, of 3 points. */
    @Test
    void a_band_of_a_target_shows_the_percentage_reached() {
        assertThat(Given.unit(BY_OWN_SHARE, "A").value("I", "45", "50").sheet())
                .line("I")
                .isWorkedOut("45 × 100 / 50 = 90; 3 = 3");
    }

    /** 90 % × 5 = 4.5. */
    @Test
    void a_band_may_give_a_percentage_of_the_maximum() {
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(
                        new Band(Draft.row("I/1"), When.ALWAYS, Range.all(), new Rewards(null, Exact.of("90")))));
        assertThat(sheet(Draft.leaf("I", rule, "5"), "1"))
                .line("I")
                .hasPoints("4.5")
                .isWorkedOut("90 % × 5 = 4.5");
    }

    @ParameterizedTest
    @CsvSource({"2.9, I/low", "3, I/low", "3.1, I/high"})
    void a_band_that_begins_above_leaves_its_lower_end_to_the_band_below(String value, String row) {
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(
                        band("I/low", When.ALWAYS, Range.atMost(Exact.of("3")), "1"),
                        band("I/high", When.ALWAYS, Range.greaterThan(Exact.of("3")), "2")));
        assertThat(sheet(Draft.leaf("I", rule, "2"), value)).line("I").isBy(row);
    }

    @ParameterizedTest
    @CsvSource({"tinh, I/tinh", "Tỉnh, I/khac", "xa, I/khac"})
    void a_band_stands_only_for_the_units_it_names(String level, String row) {
        When province = new When(Id.of("cap"), false, ImmutableList.of(Datum.of("tinh")));
        When others = new When(Id.of("cap"), true, ImmutableList.of(Datum.of("tinh")));
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(band("I/tinh", province, Range.all(), "1"), band("I/khac", others, Range.all(), "2")));
        Scheme scheme = Draft.scheme(Draft.leaf("I", rule, "2"));
        assertThat(Given.unit(scheme, "A")
                        .value("I", "7")
                        .attribute("cap", level)
                        .sheet())
                .line("I")
                .isBy(row);
    }

    /** 10 × 45 / 50 = 9; 10 × 60 / 50 = 12, kept within 10. */
    @ParameterizedTest
    @CsvSource({
        "0,  0,   10 × 0 / 50 = 0",
        "45, 9,   10 × 45 / 50 = 9",
        "50, 10,  10 × 50 / 50 = 10",
        "60, 10,  10 × 60 / 50 = 12; min(12; 10) = 10",
    })
    void a_proportion_is_kept_within_the_maximum(String value, String points, String arithmetic) {
        Rule rule = new Rule.Proportion(new Target(Exact.of("50")));
        assertThat(sheet(Draft.leaf("I", rule, "10"), value))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(arithmetic);
    }

    /** 3 × 0.5 = 1.5; 5 × 0.5 = 2.5, kept within 2. */
    @ParameterizedTest
    @CsvSource({
        "0, 0,   0 × 0.5 = 0",
        "3, 1.5, 3 × 0.5 = 1.5",
        "4, 2,   4 × 0.5 = 2",
        "5, 2,   5 × 0.5 = 2.5; min(2.5; 2) = 2",
    })
    void points_for_each_item_are_kept_within_the_maximum(String count, String points, String arithmetic) {
        Rule rule = new Rule.PerItem(Exact.of("0.5"));
        assertThat(sheet(Draft.leaf("I", rule, "2"), count))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(arithmetic);
    }

    /** 5 − 2 × 2 = 1; 5 − 3 × 2 = −1, kept above 0. */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 5 − 0 × 2 = 5",
        "2, 1, 5 − 2 × 2 = 1",
        "3, 0, 5 − 3 × 2 = -1; max(-1; 0) = 0",
    })
    void a_deduction_never_goes_below_the_minimum(String count, String points, String arithmetic) {
        Rule rule = new Rule.Deduction(Exact.of("2"));
        assertThat(sheet(Draft.leaf("I", rule, "5"), count))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(arithmetic);
    }

    /** 3 − 1 × 0.5 = 2.5; 3 − 7 × 0.5 = −0.5, kept above −0.25; never: the minimum. */
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 2.5", "6, 0", "7, -0.25", "never, -0.25"})
    void a_late_report_loses_points_for_each_day_and_one_never_submitted_has_the_minimum(String days, String points) {
        Deadline due = new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "Báo cáo năm",
                LocalDate.of(2021, 11, 18),
                null,
                Deadline.Boundary.BY,
                null,
                ImmutableList.of());
        Draft leaf =
                Draft.leaf("I", new Rule.Punctuality(due, Exact.of("0.5")), "3").min("-0.25");
        assertThat(sheet(leaf, days)).line("I").hasPoints(points);
    }

    /** 2 × −0.5 = −1; 5 × −0.5 = −2.5, kept above −2. */
    @ParameterizedTest
    @CsvSource({"0, 0", "2, -1", "4, -2", "5, -2"})
    void a_penalty_takes_points_down_to_its_minimum(String count, String points) {
        Draft leaf = Draft.leaf("P", new Rule.PerItem(Exact.of("-0.5")), "0")
                .kind(Kind.PENALTY)
                .min("-2");
        Sheet sheet = Given.unit(Draft.scheme(leaf), "A").value("P", count).sheet();
        assertThat(sheet).line("P").hasPoints(points);
        assertThat(sheet).hasTotal(points).hasMax("0");
    }

    @Test
    void a_unit_without_a_value_has_no_case() {
        Given unit = Given.unit(BY_SHARE, "A").state("I", State.PENDING);
        assertThat(FakeRules.of(BY_SHARE).casesFor(unit.dossier()))
                .as("points need a value")
                .isEmpty();
    }

    @Test
    void none_and_two_cases_are_problems_and_never_a_guess() {
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(
                        band("I/1", When.ALWAYS, Range.lessThan(Exact.of("5")), "1"),
                        band("I/2", When.ALWAYS, Range.lessThan(Exact.of("3")), "2")));
        Scheme scheme = Draft.scheme(Draft.leaf("I", rule, "2"));
        assertThat(problemsOf(scheme, "2"))
                .isEqualTo("CASE-TWO Hai trường hợp I/1 và I/2 của tiêu chí I cùng áp dụng cho A (giá trị 2).");
        assertThat(problemsOf(scheme, "4")).isEmpty();
        assertThat(problemsOf(scheme, "5"))
                .isEqualTo("CASE-NONE Không trường hợp nào của tiêu chí I áp dụng cho A (giá trị 5).");
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = "VALUE", mode = EnumSource.Mode.EXCLUDE)
    void no_case_holds_for_a_line_without_a_value(State state) {
        Target ten = new Target(Exact.of("10"));
        List<Rule> rules = List.of(
                new Rule.Mark(),
                new Rule.YesNo(),
                new Rule.Bands(null, ImmutableList.of(band("I/1", When.ALWAYS, Range.all(), "1"))),
                new Rule.Proportion(ten),
                new Rule.PerItem(Exact.ONE),
                new Rule.Deduction(Exact.ONE),
                new Rule.Relative(Rule.Variant.BEST, null),
                FakeFormula.TIMES);
        for (Rule rule : rules) {
            Scheme scheme = Draft.scheme(Draft.leaf("I", rule, "5"));
            Given unit = Given.unit(scheme, "A").state("I", state);
            assertThat(FakeRules.of(scheme).casesFor(unit.dossier()))
                    .as(rule.word())
                    .isEmpty();
        }
    }

    @Test
    void two_cases_are_told_in_the_same_order_in_whichever_they_were_reported() {
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(
                        band("I/1", When.ALWAYS, Range.all(), "1"),
                        band("I/2", When.ALWAYS, Range.all(), "2"),
                        band("I/3", When.ALWAYS, Range.all(), "2")));
        Scheme scheme = Draft.scheme(Draft.leaf("I", rule, "2"));
        Given unit = Given.unit(scheme, "A").value("I", "4");
        List<ScoringCase> reported = new ArrayList<>(ScoringCase.of(scheme));
        Problems ascending = new Problems();
        Cases.of(scheme, unit.dossier(), reported.subList(0, 2), ascending);
        Collections.reverse(reported);
        Problems descending = new Problems();
        Cases.of(scheme, unit.dossier(), reported.subList(1, 3), descending);
        assertThat(descending.sorted())
                .extracting(problem -> problem.text().vi())
                .isEqualTo(ascending.sorted().stream()
                        .map(problem -> problem.text().vi())
                        .toList());
        assertThat(ascending.count()).isEqualTo(1);
    }

    private static String problemsOf(Scheme scheme, String value) {
        Problems problems = new Problems();
        Given unit = Given.unit(scheme, "A").value("I", value);
        Cases.of(scheme, unit.dossier(), FakeRules.of(scheme).casesFor(unit.dossier()), problems);
        StringBuilder found = new StringBuilder();
        problems.sorted()
                .forEach(problem -> found.append(problem.code())
                        .append(' ')
                        .append(problem.text().vi()));
        return found.toString();
    }

    private static Sheet sheet(Draft leaf, String value) {
        return Given.unit(Draft.scheme(leaf), "A").value("I", value).sheet();
    }

    private static Scheme bandsAgainst(Target target) {
        return Draft.scheme(bands(target, "I"));
    }

    private static Draft bands(Target target, String id) {
        Rule rule = new Rule.Bands(
                target,
                ImmutableList.of(
                        band(id + "/1", When.ALWAYS, Range.lessThan(Exact.of("90")), "1"),
                        band(id + "/2", When.ALWAYS, Range.closedOpen(Exact.of("90"), Exact.of("100")), "3"),
                        band(id + "/3", When.ALWAYS, Range.atLeast(Exact.of("100")), "5")));
        return Draft.leaf(id, rule, "5");
    }

    private static Band band(String row, When when, Range<Exact> interval, String points) {
        return new Band(Draft.row(row), when, interval, new Rewards(Exact.of(points), null));
    }
}
