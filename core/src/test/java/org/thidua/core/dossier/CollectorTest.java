package org.thidua.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.Scorer.says;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.criteria.When;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.Scorer;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.Severity;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** What is wrong with a season is told at its place, all at once; what is right becomes one value a criterion. */
class CollectorTest {
    private static final Draft MARK = Draft.mark("I", "10");

    // ---- units, clusters, members

    @Test
    void a_unit_and_a_cluster_stand_once() {
        assertThat(season(MARK).unit("a").problems())
                .as("ids are the same without case")
                .containsExactly("ID-TWICE units!A3 Mã \"a\" đã có ở units!A2.");
        assertThat(season(MARK).cluster("c1").problems())
                .containsExactly("ID-TWICE clusters!A3 Mã \"c1\" đã có ở clusters!A2.");
    }

    @Test
    void a_unit_belongs_to_exactly_one_cluster() {
        assertThat(season(MARK).unit("B").problems())
                .containsExactly("UNIT-NO-CLUSTER units!A3 Đơn vị B không thuộc cụm nào.");
        assertThat(season(MARK).cluster("c2").member("c2", "A").problems())
                .containsExactly("UNIT-TWO-CLUSTERS members!A3 Đơn vị A thuộc hai cụm: c1 và c2.");
        assertThat(season(MARK).member("c1", "A").problems())
                .containsExactly("ID-TWICE members!A3 Mã \"A\" đã có ở members!A2.");
    }

    @Test
    void what_is_named_must_be_there() {
        Season season = season(MARK, punctual(due("", true)))
                .member("c9", "A")
                .member("c1", "AB")
                .mark("I", says("ban", "x", "5"), "AA")
                .mark("II", says("ban", "x", "5"), "A")
                .submitted("bd", "A", "ban", "2021-11-18")
                .submitted("bc", "X", "ban", "2021-11-18")
                .submitted("bc", "A", "cum", "2021-11-18");
        assertThat(season.problems())
                .containsExactly(
                        "REFERENCE-UNKNOWN marks!A2 Không có đơn vị \"AA\".",
                        "REFERENCE-UNKNOWN marks!A3 Không có tiêu chí \"II\".",
                        "REFERENCE-UNKNOWN members!A3 Không có cụm \"c9\".",
                        "REFERENCE-UNKNOWN members!A4 Không có đơn vị \"AB\".",
                        "REFERENCE-UNKNOWN submissions!A2 Không có hạn nộp \"bd\".",
                        "REFERENCE-UNKNOWN submissions!A3 Không có đơn vị \"X\".",
                        "REFERENCE-UNKNOWN submissions!A4 Không có nơi nhận \"cum\".");
        assertThat(season(MARK, punctual(due("", true)))
                        .submitted("bc", "X", "ban", "2021-11-18")
                        .submitted("bc", "X", "ban", "2021-11-19")
                        .problems())
                .as("of a unit that is not there it is not also said that it submitted twice")
                .containsExactly(
                        "REFERENCE-UNKNOWN submissions!A2 Không có đơn vị \"X\".",
                        "REFERENCE-UNKNOWN submissions!A3 Không có đơn vị \"X\".");
        assertThat(season.found().get(2).advice().vi()).isEqualTo("Kiểm tra lại tên. Gần nhất: \"c1\".");
    }

    // ---- inspections

    @Test
    void a_conclusion_is_about_one_thing_that_is_there() {
        Season season = season(MARK)
                .mark("I", says("ban", "x", "5"), "A")
                .finding("", "", InspectionFinding.Action.DENY, "")
                .finding("I", "co", InspectionFinding.Action.DENY, "")
                .finding("II", "", InspectionFinding.Action.DENY, "")
                .finding("", "cos", InspectionFinding.Action.DENY, "")
                .finding("I", "", InspectionFinding.Action.SET, "năm");
        assertThat(season.problems())
                .containsExactly(
                        "FINDING-WRONG findings!A2 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "chưa ghi tiêu chí hoặc dữ kiện.",
                        "FINDING-WRONG findings!A3 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "ghi cả tiêu chí và dữ kiện.",
                        "REFERENCE-UNKNOWN findings!A4 Không có tiêu chí \"II\".",
                        "FACT-NOT-READ findings!A5 Không điều kiện nào đọc dữ kiện \"cos\".",
                        "FINDING-WRONG findings!A6 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "\"năm\" không phải số.");
        assertThat(season.found().get(2).advice().vi()).isEqualTo("Kiểm tra lại tên. Gần nhất: \"I\".");
        assertThat(season.collect().get(0).findings().values())
                .as("what is refused changes nothing")
                .isEmpty();
        assertThat(season.collect().get(0).facts()).isEmpty();
    }

    @Test
    void conclusions_that_add_go_together_and_no_others() {
        assertThat(season(MARK)
                        .mark("I", says("ban", "x", "5"), "A")
                        .finding("I", "", InspectionFinding.Action.ADD, "1")
                        .finding("I", "", InspectionFinding.Action.ADD, "-2")
                        .problems())
                .isEmpty();
        assertThat(season(MARK)
                        .mark("I", says("ban", "x", "5"), "A")
                        .finding("I", "", InspectionFinding.Action.SET, "1")
                        .finding("I", "", InspectionFinding.Action.ADD, "1")
                        .problems())
                .containsExactly("FINDING-WRONG findings!A3 Kết luận kiểm tra về đơn vị A không dùng được: "
                        + "đã có kết luận khác ở findings!A2; chỉ các kết luận cộng thêm mới đi cùng nhau.");
    }

    @Test
    void conclusions_that_add_come_in_the_same_order_whatever_the_order_of_rows() {
        for (List<String> values : List.of(List.of("0.5", "0.25"), List.of("0.25", "0.5"))) {
            Season season = season(MARK).mark("I", says("ban", "x", "5"), "A");
            values.forEach(value -> season.finding("I", "", InspectionFinding.Action.ADD, value));
            assertThat(season.collect().get(0).findings().get(0))
                    .extracting(finding -> String.valueOf(finding.value()))
                    .containsExactly("0.25", "0.5");
        }
    }

    @Test
    void a_conclusion_is_kept_with_the_criterion_that_it_is_about() {
        Season season = season(MARK, Draft.mark("II", "5"))
                .unit("B")
                .member("c1", "B")
                .mark("II", says("ban", "x", "5"), "A")
                .finding("II", "", InspectionFinding.Action.ADD, "-1");
        assertThat(season.collect().get(0).findings().get(1)).hasSize(1);
        assertThat(season.collect().get(0).findings().get(0)).isEmpty();
        assertThat(season.collect().get(1).findings().values())
                .as("B was not inspected")
                .isEmpty();
    }

    @Test
    void nothing_is_concluded_about_what_does_not_count() {
        Season season = season(
                        MARK, Draft.mark("II", "5"), Draft.mark("III", "5").absent(Absent.EXCLUDE))
                .mark("I", says("ban", "x", "not_applicable"), "A")
                .mark("II", says("ban", "x", "disqualified"), "A")
                .finding("I", "", InspectionFinding.Action.SET, "1")
                .finding("II", "", InspectionFinding.Action.ADD, "1")
                .finding("III", "", InspectionFinding.Action.DENY, "");
        assertThat(season.problems())
                .containsExactly(
                        "FINDING-WRONG findings!A2 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "tiêu chí không tính cho đơn vị này.",
                        "FINDING-WRONG findings!A3 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "đơn vị không được xét tiêu chí này.",
                        "FINDING-WRONG findings!A4 Kết luận kiểm tra về đơn vị A không dùng được: "
                                + "tiêu chí không tính cho đơn vị này.");
    }

    @Test
    void a_conclusion_about_a_fact_comes_after_what_was_handed_in() {
        Season season = season(MARK)
                .fact("co", "yes")
                .fact("so", "5")
                .fact("gi", "giỏi")
                .finding("", "co", InspectionFinding.Action.DENY, "")
                .finding("", "so", InspectionFinding.Action.ADD, "-2")
                .finding("", "gi", InspectionFinding.Action.SET, "khá");
        assertThat(season.problems()).isEmpty();
        assertThat(season.collect().get(0).facts())
                .extractingFromEntries(
                        fact -> fact.getKey() + " " + fact.getValue().value())
                .containsExactlyInAnyOrder("co no", "so 3", "gi khá");
        assertThat(season(MARK)
                        .finding("", "so", InspectionFinding.Action.DENY, "")
                        .collect()
                        .get(0)
                        .facts()
                        .get(Id.<UnitFact.Fact>of("so"))
                        .value())
                .hasToString("0");
        assertThat(season(MARK)
                        .fact("so", "5")
                        .finding("", "so", InspectionFinding.Action.CONFIRM, "")
                        .collect()
                        .get(0)
                        .facts()
                        .get(Id.<UnitFact.Fact>of("so"))
                        .value())
                .as("what is confirmed stays")
                .hasToString("5");
        Season nothing = season(MARK).finding("", "so", InspectionFinding.Action.CONFIRM, "");
        assertThat(nothing.problems()).isEmpty();
        assertThat(nothing.collect().get(0).facts())
                .as("there is nothing to confirm")
                .isEmpty();
        assertThat(season(MARK)
                        .finding("", "so", InspectionFinding.Action.ADD, "1")
                        .problems())
                .containsExactly("FINDING-WRONG findings!A2 Kết luận kiểm tra về đơn vị A không dùng được: "
                        + "dữ kiện chưa có hoặc không phải số.");
        assertThat(season(MARK)
                        .finding("", "co", InspectionFinding.Action.SET, "3")
                        .problems())
                .containsExactly("FACT-WRONG findings!A2 Dữ kiện co của A là \"3\", không phải có/không.");
    }

    // ---- the figures of the cluster, and those of conditions

    @Test
    void the_best_of_a_cluster_is_not_zero() {
        Draft relative = Draft.leaf("I", new Rule.Relative(Rule.Variant.BEST, null), "5");
        assertThat(season(relative).figure("I", "0").problems())
                .containsExactly("RELATIVE-ZERO criteria!A2 Tiêu chí I: số liệu tốt nhất của cụm c1 là 0 (A).");
        assertThat(season(Draft.leaf("I", new Rule.Relative(Rule.Variant.MIN_MAX, null), "5"))
                        .figure("I", "0")
                        .problems())
                .isEmpty();
    }

    /**
     * A has 12 of 10, B 15 of 10, C 9 of 10 and D 15 of 12: excesses 2, 5, none and 3; the highest figure is 15 and the
     * lowest 9. E says nothing and is not looked at.
     */
    @ParameterizedTest
    @CsvSource({
        "BEST,        -, B+D",
        "MIN_MAX,     -, B+D",
        "BEST_LOW,    -, C",
        "MIN_MAX_LOW, -, C",
        "EXCESS,      5, B",
    })
    void the_figures_of_a_cluster_stand_side_by_side(Rule.Variant variant, String lead, String leaders) {
        Target target = variant == Rule.Variant.EXCESS ? Target.OWN : null;
        Season season = season(Draft.leaf("I", new Rule.Relative(variant, target), "10"));
        String[][] figures = {{"A", "12", "10"}, {"B", "15", "10"}, {"C", "9", "10"}, {"D", "15", "12"}};
        for (String[] one : figures) {
            season.figureOf(one[0], "I", one[1], target == null ? "" : one[2]);
        }
        for (String other : List.of("B", "C", "D", "E")) {
            season.unit(other).member("c1", other);
        }
        assertThat(season.problems()).isEmpty();
        Peers peers = season.collect().get(0).reading(0).peers();
        assertThat(peers.highest()).isEqualTo(Exact.of(15));
        assertThat(peers.lowest()).isEqualTo(Exact.of(9));
        assertThat(peers.lead() == null ? "-" : peers.lead().toString()).isEqualTo(lead);
        assertThat(peers.leaders().stream().map(Id::toString).collect(Collectors.joining("+")))
                .isEqualTo(leaders);
        assertThat(season.collect().get(4).reading(0).peers())
                .as("E has nothing to compare")
                .isNull();
    }

    /** 10 for all: B passes it by 2, A meets it and does not lead. */
    @ParameterizedTest
    @CsvSource({"10, 12, 2, B", "10, 10, -, ''", "9, 10, -, ''"})
    void who_passes_the_target_by_most_leads(String a, String b, String lead, String leaders) {
        Rule excess = new Rule.Relative(Rule.Variant.EXCESS, new Target(Exact.of(10)));
        Season season = season(Draft.leaf("I", excess, "10"))
                .unit("B")
                .member("c1", "B")
                .figureOf("A", "I", a, "")
                .figureOf("B", "I", b, "");
        Peers peers = season.collect().get(0).reading(0).peers();
        assertThat(peers.lead() == null ? "-" : peers.lead().toString()).isEqualTo(lead);
        assertThat(peers.leaders().stream().map(Id::toString).collect(Collectors.joining("+")))
                .isEqualTo(leaders);
    }

    /** I is marked; a condition looks at a figure that happens to have the same id. */
    @Test
    void a_figure_of_a_condition_is_no_mark_of_a_criterion_of_that_id() {
        Season season = season(MARK).reads("I").figure("I", "3");
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("missing");
    }

    @Test
    void a_figure_that_only_a_condition_reads_is_known_to_it() {
        Season season = season(MARK).reads("dan-so").figure("dan-so", "120");
        assertThat(season.problems()).isEmpty();
        assertThat(season.collect()
                        .get(0)
                        .figures()
                        .get(Id.<Measure>of("dan-so"))
                        .value())
                .hasToString("120");
        Season clash = season(MARK).reads("I").mark("I", says("a", "x", "5"), "A");
        assertThat(clash.problems())
                .as("a figure may have the name of a marked criterion")
                .isEmpty();
        assertThat(clash.collect().get(0).figures().get(Id.<Measure>of("I")).state())
                .isEqualTo(State.MISSING);
        assertThat(season(MARK).reads("dan-so").figure("dan-so", "-1").problems())
                .containsExactly("FIGURE-NEGATIVE figures!A2 Số liệu -1 của tiêu chí dan-so nhỏ hơn 0.");
    }

    // ---- attributes

    @Test
    void an_attribute_is_known_and_its_value_in_its_list() {
        Season season =
                season(MARK).unit("B", "cap", "tinhh").unit("C", "vungg", "1").unit("D", "vungg", "2");
        season.member("c1", "B").member("c1", "C").member("c1", "D");
        assertThat(season.problems())
                .as("a column that is not known is told once")
                .containsExactly(
                        "COLUMN-UNKNOWN units!A1 Bảng không có cột nào tên \"vungg\".",
                        "ATTRIBUTE-VALUE units!A3 \"tinhh\" không thuộc danh sách của thuộc tính cap.");
        assertThat(season.found().get(1).advice().vi()).isEqualTo("Gần nhất: \"tinh\". Các giá trị: tinh, xa.");
        assertThat(season.found().get(0).advice().en())
                .isEqualTo(
                        "The nearest name is \"vung\"." + " A column of your own has a name that begins with \"_\".");
        assertThat(season(MARK).unit("B", "cap", "XA").member("c1", "B").problems())
                .isEmpty();
    }

    @Test
    void a_unit_has_the_attributes_on_which_its_points_depend() {
        When province = new When(Id.of("cap"), false, ImmutableList.of(Datum.of("tinh")));
        When others = new When(Id.of("cap"), true, ImmutableList.of(Datum.of("tinh")));
        Rule rule = new Rule.Bands(null, ImmutableList.of(band(province, Range.all()), band(others, Range.all())));
        assertThat(season(Draft.leaf("I", rule, "5")).problems())
                .containsExactly("ATTRIBUTE-MISSING units!A2 Đơn vị A không có thuộc tính cap, mà tiêu chí I cần đến.");
        assertThat(season(Draft.leaf("I", rule, "5"))
                        .unit("B", "capp", "tinh")
                        .member("c1", "B")
                        .problems())
                .as("a column that is misspelt is the only fault told")
                .containsExactly("COLUMN-UNKNOWN units!A1 Bảng không có cột nào tên \"capp\".");
    }

    // ---- figures

    @Test
    void a_figure_is_one_that_some_criterion_reads() {
        Season season = season(Draft.leaf("I", new Rule.YesNo(), "1").measure("bao-cao"))
                .figure("baocao", "yes")
                .figure("I", "yes");
        assertThat(season.problems())
                .containsExactly(
                        "MEASURE-UNKNOWN figures!A2 Không tiêu chí nào đọc số liệu \"baocao\".",
                        "MEASURE-UNKNOWN figures!A3 Không tiêu chí nào đọc số liệu \"I\".");
        assertThat(season.found().get(0).advice().vi()).isEqualTo("Kiểm tra lại tên. Gần nhất: \"bao-cao\".");
        assertThat(season.found().get(1).advice().vi()).as("nothing is near").isEqualTo("Kiểm tra lại tên.");
    }

    @Test
    void a_figure_is_of_the_kind_that_its_rule_reads() {
        Draft[] leaves = {
            Draft.leaf("I", new Rule.YesNo(), "1"),
            Draft.leaf(
                    "II",
                    new Rule.Levels(ImmutableList.of(
                            new Level(Draft.row("II/1"), Id.of("Tốt"), Exact.of("2")),
                            new Level(Draft.row("II/2"), Id.of("Khá"), Exact.of("1")))),
                    "2"),
            Draft.leaf("III", new Rule.PerItem(Exact.of("1")), "5")
        };
        Season wrong = season(leaves).figure("I", "có thể").figure("II", "Kha").figure("III", "nhiều");
        assertThat(wrong.problems())
                .containsExactly(
                        "VALUE-WRONG figures!A2 \"có thể\" không phải có/không của tiêu chí I.",
                        "VALUE-WRONG figures!A3 \"Kha\" không phải một mức của tiêu chí II.",
                        "VALUE-WRONG figures!A4 \"nhiều\" không phải một số của tiêu chí III.");
        assertThat(wrong.found().stream().map(problem -> problem.advice().vi()))
                .containsExactly("Ghi có/không; ví dụ: yes.", "Ghi một mức; ví dụ: Khá.", "Ghi một số; ví dụ: 12.5.");
        assertThat(wrong.found().get(0).text().en()).isEqualTo("\"có thể\" is not yes or no of criterion I.");
        Season right = season(leaves).figure("I", "Không").figure("II", "tỐT").figure("III", "2.5");
        assertThat(right.problems()).isEmpty();
        assertThat(right.readings("A")).containsExactly("value no", "value tỐT", "value 2.5");
    }

    @Test
    void a_figure_is_not_below_zero_unless_a_band_is() {
        Draft count = Draft.leaf("I", new Rule.PerItem(Exact.of("1")), "5");
        assertThat(season(count).figure("I", "-1").problems())
                .containsExactly("FIGURE-NEGATIVE figures!A2 Số liệu -1 của tiêu chí I nhỏ hơn 0.");
        Rule change = new Rule.Bands(
                null,
                ImmutableList.of(
                        band(When.ALWAYS, Range.lessThan(Exact.of("-5"))),
                        band(When.ALWAYS, Range.atLeast(Exact.of("-5")))));
        assertThat(season(Draft.leaf("I", change, "5")).figure("I", "-1").problems())
                .isEmpty();
        Rule growth = new Rule.Bands(null, ImmutableList.of(band(When.ALWAYS, Range.atLeast(Exact.ZERO))));
        assertThat(season(Draft.leaf("I", growth, "5")).figure("I", "-1").problems())
                .hasSize(1);
    }

    @Test
    void a_figure_stands_on_the_grid_of_its_criterion() {
        Draft count = Draft.leaf("I", new Rule.PerItem(Exact.of("1")), "5").step("1");
        assertThat(season(count).figure("I", "1.5").problems())
                .containsExactly("FIGURE-STEP figures!A2 Số liệu 1,5 không phải bội số của 1 (tiêu chí I).");
        assertThat(season(count).figure("I", "2.0").problems()).isEmpty();
    }

    /** The month's report is an answer, the number of people a number that may be below 0 in one of its patterns. */
    @Test
    void figures_of_cases_are_of_the_kind_that_the_patterns_ask_for() {
        Draft cases = Draft.leaf("I", byCase(Range.atLeast(Exact.of("-2"))), "5");
        assertThat(season(cases).figure("bao-cao", "có").figure("nguoi", "-1").problems())
                .isEmpty();
        assertThat(season(cases).figure("bao-cao", "3").figure("nguoi", "nhiều").problems())
                .containsExactly(
                        "VALUE-WRONG figures!A2 \"3\" không phải có/không của tiêu chí I.",
                        "VALUE-WRONG figures!A3 \"nhiều\" không phải một số của tiêu chí I.");
        Draft fromZero = Draft.leaf("I", byCase(Range.atLeast(Exact.ZERO)), "5");
        assertThat(season(fromZero)
                        .figure("bao-cao", "có")
                        .figure("nguoi", "-1")
                        .problems())
                .containsExactly("FIGURE-NEGATIVE figures!A3 Số liệu -1 của tiêu chí I nhỏ hơn 0.");
    }

    /** The formula reads its own figure, counted in whole numbers, and the difficulty do-kho. */
    @Test
    void a_formula_takes_an_answer_or_any_number_for_figures_that_are_not_its_own() {
        Draft formula = Draft.leaf("I", FakeFormula.TIMES, "5").step("1");
        assertThat(season(formula).figure("I", "-2").figure("do-kho", "-1.5").problems())
                .as("a formula may read what is below 0; the grid is that of its own figure")
                .isEmpty();
        assertThat(season(formula).figure("I", "2").figure("do-kho", "có").problems())
                .isEmpty();
        assertThat(season(formula).figure("I", "có").figure("do-kho", "khó").problems())
                .containsExactly(
                        "VALUE-WRONG figures!A2 \"có\" không phải một số của tiêu chí I.",
                        "VALUE-WRONG figures!A3 \"khó\" không phải một số của tiêu chí I.");
        assertThat(season(formula).figure("I", "1.5").figure("do-kho", "1").problems())
                .containsExactly("FIGURE-STEP figures!A2 Số liệu 1,5 không phải bội số của 1 (tiêu chí I).");
    }

    /** What is refused is told, and nothing is made of it. */
    @Test
    void a_value_that_is_refused_is_not_taken_for_one() {
        Draft[] leaves = {
            MARK,
            Draft.mark("II", "5").step("0.5").panel(Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("ban"))),
            Draft.leaf("III", new Rule.YesNo(), "1"),
            Draft.leaf(
                    "IV",
                    new Rule.Levels(ImmutableList.of(new Level(Draft.row("IV/1"), Id.of("Tốt"), Exact.ONE))),
                    "1"),
            Draft.leaf("V", new Rule.PerItem(Exact.ONE), "5").step("1"),
            Draft.leaf("VI", new Rule.Proportion(Target.OWN), "5"),
        };
        String[][] refused = {
            {"-1", "3.3", "có thể", "Kha", "nhiều", "0"},
            {"năm", "2", "1", "1", "-1", "-1"},
            {"11", "5", "x", "x", "1.5", "x"},
        };
        for (String[] each : refused) {
            Season season = season(leaves)
                    .mark("I", says("ban", "x", each[0]), "A")
                    .mark("II", says(each[1].equals("3.3") ? "ban" : "cum", "x", each[1]), "A")
                    .figure("III", each[2])
                    .figure("IV", each[3])
                    .figure("V", each[4])
                    .figure("VI", "5", each[5]);
            assertThat(season.found()).hasSize(6);
            assertThat(season.readings("A")).hasSize(6).containsOnly("missing");
        }
    }

    @Test
    void a_figure_may_be_pending() {
        Statement pending = says("ban", "x", "pending");
        Season season =
                season(Draft.leaf("I", new Rule.PerItem(Exact.ONE), "5")).figureOf("A", "I", pending);
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("pending");
    }

    @Test
    void a_target_above_zero_is_taken_with_its_figure() {
        Season season =
                season(Draft.leaf("I", new Rule.Proportion(Target.OWN), "5")).figure("I", "7", "0.5");
        assertThat(season.problems()).isEmpty();
        assertThat(season.collect().get(0).reading(0).target()).isEqualTo(Exact.of("0.5"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "-0.1, false", "10.1, false"})
    void a_mark_lies_within_its_minimum_and_maximum(String points, boolean right) {
        assertThat(season(MARK).mark("I", says("ban", "x", points), "A").problems())
                .hasSize(right ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',  chưa ghi,        it is not given",
        "12x, không phải số,   it is not a number",
        "0,   phải lớn hơn 0,  it must be above 0",
        "-3,  phải lớn hơn 0,  it must be above 0",
    })
    void a_units_own_target_is_a_number_above_zero(String target, String vi, String en) {
        Season season =
                season(Draft.leaf("I", new Rule.Proportion(Target.OWN), "5")).figure("I", "7", target);
        assertThat(season.problems())
                .containsExactly("TARGET-WRONG figures!A2 Chỉ tiêu riêng \"" + target
                        + "\" của A cho I không dùng được: " + vi + ".");
        assertThat(season.found().get(0).text().en())
                .isEqualTo("The own target \"" + target + "\" of A for I is of no use: " + en + ".");
    }

    @Test
    void a_target_that_nothing_uses_is_told_and_harmless() {
        Season season = season(Draft.leaf("I", new Rule.Proportion(new Target(Exact.of("50"))), "5"))
                .figure("I", "7", "60");
        assertThat(season.problems())
                .containsExactly(
                        "CELL-NOT-USED figures!A2 Ô \"target\" có giá trị \"60\" nhưng tiêu chí I không dùng đến.");
        assertThat(season.found().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void one_figure_may_serve_two_criteria() {
        Season season = season(
                        Draft.leaf("I", new Rule.PerItem(Exact.of("1")), "5").measure("so-buoi"),
                        Draft.leaf("II", new Rule.PerItem(Exact.of("2")), "5").measure("so-buoi"))
                .figure("SO-BUOI", "2");
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("value 2", "value 2");
    }

    // ---- marks

    @Test
    void a_mark_is_within_its_limits_and_on_its_grid() {
        Season season = season(Draft.mark("I", "10").step("0.5"), Draft.leaf("II", new Rule.YesNo(), "1"))
                .mark("I", says("ban", "x", "10.5"), "A")
                .mark("I", says("ban", "x", "-1"), "A")
                .mark("I", says("ban", "x", "4.3"), "A")
                .mark("I", says("ban", "x", "khá"), "A")
                .mark("II", says("ban", "x", "1"), "A");
        assertThat(season.problems())
                .containsExactly(
                        "MARK-RANGE marks!A2 10,5 điểm nằm ngoài khoảng 0 … 10 của tiêu chí I.",
                        "MARK-RANGE marks!A3 -1 điểm nằm ngoài khoảng 0 … 10 của tiêu chí I.",
                        "MARK-STEP marks!A4 4,3 điểm không đúng bước chấm 0,5 của tiêu chí I.",
                        "VALUE-WRONG marks!A5 \"khá\" không phải một số của tiêu chí I.",
                        "MARK-NOT-DUE marks!A6 Tiêu chí II không chấm bằng điểm mà theo quy tắc \"yes_no\".");
        assertThat(season.found().get(0).text().en()).isEqualTo("10.5 points are outside 0 … 10 of criterion I.");
        assertThat(season(Draft.mark("I", "10").step("0.5"))
                        .mark("I", says("ban", "x", "10"), "A")
                        .problems())
                .isEmpty();
    }

    @Test
    void where_a_panel_is_named_only_its_roles_speak() {
        Draft leaf = Draft.mark("I", "10")
                .panel(Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("ban"), Scorer.role("cum")));
        Season season = season(leaf).mark("I", says("bann", "x", "5"), "A");
        assertThat(season.problems()).containsExactly("SCORER-UNKNOWN marks!A2 \"bann\" không phải nguồn chấm của I.");
        assertThat(season.found().get(0).advice().vi()).isEqualTo("Gần nhất: \"ban\". Các nguồn chấm: ban, cum.");
        assertThat(season(MARK).mark("I", says("ai", "x", "5"), "A").readings("A"))
                .as("elsewhere anybody may")
                .containsExactly("value 5");
    }

    @Test
    void two_marks_are_a_problem_where_one_is_due() {
        Season same = season(MARK).mark("I", says("ban", "x", "5"), "A").mark("I", says("ban", "y", "5"), "A");
        assertThat(same.problems())
                .containsExactly(
                        "MARK-TWICE marks!A3 Nguồn chấm \"ban\" có hai giá trị của A cho I:" + " ở đây và ở marks!A2.");
        Season two = season(MARK).mark("I", says("ban", "x", "5"), "A").mark("I", says("cum", "y", "5"), "A");
        assertThat(two.problems())
                .containsExactly("SCORERS-TWO marks!A3 A có hai nguồn chấm cho I: ở đây và ở marks!A2,"
                        + " nhưng bộ quy tắc không nói dùng nguồn nào.");
        Scorer council = Scorer.role("hd");
        Season single = season(Draft.mark("I", "10").panel(Scorer.panel(Between.FIRST_AVAILABLE, council)))
                .mark("I", says("hd", "x", "5"), "A")
                .mark("I", says("hd", "y", "6"), "A");
        assertThat(single.problems())
                .containsExactly(
                        "MARK-TWICE marks!A3 Nguồn chấm \"hd\" có hai giá trị của A cho I:" + " ở đây và ở marks!A2.");
        Season mean = season(
                        Draft.mark("I", "10").panel(Scorer.panel(Between.FIRST_AVAILABLE, council.within(Within.MEAN))))
                .mark("I", says("hd", "x", "5"), "A")
                .mark("I", says("hd", "y", "6"), "A");
        assertThat(mean.problems()).isEmpty();
        assertThat(mean.readings("A")).containsExactly("value 5.5");
    }

    @Test
    void an_own_mark_that_does_not_count_is_no_second_mark() {
        Panel panel = Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("hd").withoutOwnMark());
        Season season = season(Draft.mark("I", "10").panel(panel))
                .mark("I", says("hd", "a", "9"), "A")
                .mark("I", says("hd", "B", "6"), "A");
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("value 6");
    }

    /** 8 − 4.5 = 3.5, more than 2. */
    @Test
    void scorers_who_differ_by_more_than_the_alert_are_told() {
        Panel roles = Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("ban").title("Ban chấm"), Scorer.role("cum"));
        Draft leaf = Draft.mark("I", "10").panel(new Panel(roles.roles(), roles.between(), Exact.of("2")));
        Season season = season(leaf).mark("I", says("cum", "c", "4.5"), "A").mark("I", says("ban", "b", "8"), "A");
        assertThat(season.problems())
                .containsExactly(
                        "SCORERS-DIFFER marks!A3 A, tiêu chí I: Ban chấm (8) và cum (4,5) chênh nhau 3,5," + " quá 2.");
        assertThat(season.found().get(0).text().en())
                .isEqualTo("A, criterion I: Ban chấm (8) and cum (4.5) differ by 3.5, more than 2.");
        assertThat(season.found().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(season.readings("A")).containsExactly("value 8");
    }

    @Test
    void a_value_that_must_not_be_missing_is_due() {
        assertThat(season(Draft.mark("I", "10").absent(Absent.ERROR)).problems())
                .containsExactly("VALUE-DUE units!A2 Thiếu giá trị của A cho tiêu chí I,"
                        + " mà tiêu chí này không được thiếu.");
        assertThat(season(Draft.mark("I", "10").absent(Absent.ERROR))
                        .mark("I", says("ban", "x", "pending"), "A")
                        .problems())
                .as("pending is not missing")
                .isEmpty();
    }

    // ---- facts

    @Test
    void a_fact_is_of_the_kind_that_its_conditions_ask_for() {
        Season season = season(MARK)
                .fact("so", "nhiều")
                .fact("co", "3")
                .fact("gi", "bất kỳ")
                .fact("soo", "1");
        assertThat(season.problems())
                .containsExactly(
                        "FACT-WRONG facts!A2 Dữ kiện so của A là \"nhiều\", không phải một số.",
                        "FACT-WRONG facts!A3 Dữ kiện co của A là \"3\", không phải có/không.",
                        "FACT-NOT-READ facts!A5 Không điều kiện nào đọc dữ kiện \"soo\".");
        assertThat(season.found().get(2).severity()).isEqualTo(Severity.WARNING);
        assertThat(season.found().get(2).advice().vi()).isEqualTo("Kiểm tra lại tên. Gần nhất: \"so\".");
        assertThat(season(MARK).fact("so", "1").fact("SO", "2").problems())
                .containsExactly("ID-TWICE facts!A3 Mã \"A / SO\" đã có ở facts!A2.");
    }

    // ---- deadlines

    /** One recipient; the day and the second on both sides of the last moment. */
    @ParameterizedTest
    @CsvSource({
        // at,    boundary, received,                  days
        "'',      by,       2021-11-18,                0",
        "'',      by,       2021-11-18T23:59:59,       0",
        "'',      by,       2021-11-18T23:59:59.999,   0",
        "'',      by,       2021-11-19T00:00:00,       1",
        "'',      by,       2021-11-19,                1",
        "'',      by,       2021-11-21T08:00,          3",
        "'',      by,       2021-12-01,                13",
        "'',      by,       2021-11-18T16:59:59Z,      0",
        "'',      by,       2021-11-18T17:00:00Z,      1",
        "'',      by,       2021-11-19T01:59:59+09:00, 0",
        "'',      before,   2021-11-17,                0",
        "'',      before,   2021-11-17T23:59:59,       0",
        "'',      before,   2021-11-17T23:59:59.5,     0",
        "'',      before,   2021-11-18T00:00:00,       1",
        "'',      before,   2021-11-18,                1",
        "'',      before,   2021-11-19,                2",
        "16:30,   by,       2021-11-18T16:30:00,       0",
        "16:30,   by,       2021-11-18T16:30:01,       1",
        "16:30,   by,       2021-11-18,                1",
        "16:30,   by,       2021-11-19T08:00,          1",
        "16:30,   by,       2021-11-20T08:00,          2",
        "16:30,   before,   2021-11-18T16:29:59,       0",
        "16:30,   before,   2021-11-18T16:30:00,       1",
    })
    void days_late_are_local_days_and_at_least_one(String at, String boundary, String received, String days) {
        Season season = season(punctual(due(at, boundary.equals("by")))).submitted("bc", "A", "ban", received);
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("value " + days);
    }

    /** Two recipients: each must have it in time, the later one counts. */
    @ParameterizedTest
    @CsvSource({
        "2021-11-18, 2021-11-18, value 0",
        "2021-11-18, 2021-11-20, value 2",
        "2021-11-22, 2021-11-20, value 4",
        "2021-11-18, '',         value never",
        "'',         '',         value never",
    })
    void the_last_of_two_recipients_counts(String ban, String cum, String days) {
        Season season = season(punctual(due("", true, "ban", "cum")));
        if (!ban.isEmpty()) {
            season.submitted("bc", "A", "ban", ban);
        }
        if (!cum.isEmpty()) {
            season.submitted("bc", "A", "cum", cum);
        }
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-17,          pending",
        "2021-11-18T23:59:58, pending",
        "2021-11-18,          value never",
        "2021-11-19,          value never",
    })
    void what_was_not_received_is_pending_until_the_deadline(String asOf, String reading) {
        assertThat(season(punctual(due("", true))).asOf(asOf).readings("A")).containsExactly(reading);
        Season half =
                season(punctual(due("", true, "ban", "cum"))).asOf(asOf).submitted("bc", "A", "ban", "2021-11-10");
        assertThat(half.readings("A")).as("one of two recipients has it").containsExactly(reading);
    }

    @Test
    void a_receipt_is_recorded_once() {
        Season season = season(punctual(due("", true)))
                .submitted("bc", "A", "ban", "2021-11-18")
                .submitted("bc", "a", "ban", "2021-11-20");
        assertThat(season.problems())
                .containsExactly("SUBMISSION-TWICE submissions!A3 a có hai lần nhận cho hạn bc tại \"ban\":"
                        + " ở đây và ở submissions!A2.");
    }

    @Test
    void what_a_cluster_or_a_department_hands_in_is_not_its_units() {
        Season season = season(punctual(due("", true)))
                .submitted("bc", "c1", "ban", "2021-11-18")
                .submitted("bc", "van-phong", "ban", "2021-11-18");
        assertThat(season.problems()).isEmpty();
        assertThat(season.readings("A")).containsExactly("value never");
    }

    // ---- what comes out

    @Test
    void dossiers_come_in_the_order_of_ids_with_what_is_known_of_each() {
        Season season = season(MARK)
                .unit("10")
                .unit("9", "cap", "xa")
                .member("c1", "10")
                .member("c1", "9")
                .fact("co", "yes")
                .mark("I", says("ban", "x", "7"), "9");
        ImmutableList<Dossier> dossiers = season.collect();
        assertThat(season.found()).isEmpty();
        assertThat(dossiers.stream().map(one -> one.unit().id().toString())).containsExactly("10", "9", "A");
        assertThat(dossiers.get(1).attribute(Id.of("CAP"))).isEqualTo(Datum.of("xa"));
        assertThat(dossiers.get(2).facts()).containsOnlyKeys(Id.of("co"));
        assertThat(season.readings("10")).containsExactly("missing");
        assertThat(season.readings("9")).containsExactly("value 7");
    }

    @Test
    void all_problems_are_told_at_once() {
        Season season = season(MARK)
                .unit("B")
                .mark("I", says("ban", "x", "99"), "A")
                .figure("khong-co", "1")
                .fact("co", "3");
        assertThat(season.found().stream().map(Problem::code))
                .containsExactly("FACT-WRONG", "MEASURE-UNKNOWN", "MARK-RANGE", "UNIT-NO-CLUSTER");
    }

    /** 5 points for a report and as many people as the interval says, else 0. */
    private static Rule byCase(Range<Exact> people) {
        Case.Pattern yes = new Case.Pattern(null, true);
        Case.Pattern many = new Case.Pattern(people, null);
        Rewards five = new Rewards(Exact.of(5), null);
        Rewards none = new Rewards(Exact.ZERO, null);
        return new Rule.ByCase(
                ImmutableList.of(Id.of("bao-cao"), Id.of("nguoi")),
                ImmutableList.of(
                        new Case(Draft.row("I/1"), ImmutableList.of(yes, many), five),
                        new Case(Draft.row("I/2"), ImmutableList.of(Case.Pattern.ANY, Case.Pattern.ANY), none)));
    }

    private static Draft punctual(Deadline due) {
        return Draft.leaf("BC", new Rule.Punctuality(due, Exact.of("0.5")), "3");
    }

    private static Deadline due(String at, boolean included, String... recipients) {
        String[] to = recipients.length == 0 ? new String[] {"ban"} : recipients;
        return new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "Báo cáo năm",
                LocalDate.of(2021, 11, 18),
                at.isEmpty() ? null : LocalTime.parse(at),
                included ? Deadline.Boundary.BY : Deadline.Boundary.BEFORE,
                null,
                Arrays.stream(to).map(Id::<Deadline.Recipient>of).collect(ImmutableList.toImmutableList()));
    }

    private static Band band(When when, Range<Exact> interval) {
        return new Band(Draft.row("I/x"), when, interval, new Rewards(Exact.ONE, null));
    }

    /** A season of these criteria with unit A in cluster c1, as of the end of 2021. */
    private static Season season(Draft... leaves) {
        return new Season(Draft.scheme(leaves)).unit("A").cluster("c1").member("c1", "A");
    }

    /** The tables of a season, each row at its place. */
    private static final class Season {
        private final Scheme scheme;
        private final Map<Id<Attribute>, Place> columns = new LinkedHashMap<>();
        private final List<Unit> units = new ArrayList<>();
        private final List<Cluster> clusters = new ArrayList<>();
        private final List<Membership> members = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Submission> submissions = new ArrayList<>();
        private final List<UnitFact> facts = new ArrayList<>();
        private final List<InspectionFinding> findings = new ArrayList<>();
        private final List<Id<Measure>> figuresRead = new ArrayList<>();
        private Problems problems = new Problems();
        private String asOf = "2021-12-31";

        Season(Scheme scheme) {
            this.scheme = scheme;
        }

        @CanIgnoreReturnValue
        Season unit(String id) {
            return add(id, ImmutableMap.of());
        }

        @CanIgnoreReturnValue
        Season unit(String id, String attribute, String value) {
            columns.putIfAbsent(Id.of(attribute), Place.of("units", 1));
            return add(id, ImmutableMap.of(Id.of(attribute), Datum.of(value)));
        }

        @CanIgnoreReturnValue
        private Season add(String id, ImmutableMap<Id<Attribute>, Datum> attributes) {
            units.add(new Unit(Id.of(id), id, "", attributes, Place.of("units", units.size() + 2)));
            return this;
        }

        @CanIgnoreReturnValue
        Season cluster(String id) {
            clusters.add(new Cluster(Id.of(id), id, "van-phong", "", Place.of("clusters", clusters.size() + 2)));
            return this;
        }

        @CanIgnoreReturnValue
        Season member(String cluster, String unit) {
            members.add(new Membership(
                    Id.of(cluster), Id.of(unit), Membership.Post.MEMBER, Place.of("members", members.size() + 2)));
            return this;
        }

        @CanIgnoreReturnValue
        Season figure(String measure, String value) {
            return figure(measure, value, "");
        }

        @CanIgnoreReturnValue
        Season figure(String measure, String value, String target) {
            return figureOf("A", measure, value, target);
        }

        @CanIgnoreReturnValue
        Season figureOf(String unit, String measure, String value, String target) {
            Statement said = new Statement(
                    null,
                    "",
                    State.VALUE,
                    Datum.of(value),
                    target.isEmpty() ? null : Datum.of(target),
                    "",
                    "",
                    Cells.of(Place.of("figures", figures.size() + 2)));
            return figureOf(unit, measure, said);
        }

        @CanIgnoreReturnValue
        Season figureOf(String unit, String measure, Statement said) {
            figures.add(new Figure(Id.of(unit), Id.of(measure), said));
            return this;
        }

        @CanIgnoreReturnValue
        Season mark(String criterion, Statement said, String unit) {
            Statement placed = new Statement(
                    said.scorer(),
                    said.by(),
                    said.state(),
                    said.value(),
                    said.target(),
                    said.reason(),
                    said.evidence(),
                    Cells.of(Place.of("marks", marks.size() + 2)));
            marks.add(new Mark(Id.of(unit), Id.of(criterion), placed));
            return this;
        }

        @CanIgnoreReturnValue
        Season submitted(String deadline, String who, String to, String at) {
            submissions.add(new Submission(
                    Id.of(deadline),
                    Id.of(who),
                    Id.of(to),
                    Moment.parse(at).orElseThrow(),
                    Place.of("submissions", submissions.size() + 2)));
            return this;
        }

        @CanIgnoreReturnValue
        Season fact(String fact, String value) {
            facts.add(new UnitFact(Id.of("A"), Id.of(fact), Datum.of(value), "", Place.of("facts", facts.size() + 2)));
            return this;
        }

        /** A conclusion of an inspection about unit A. */
        @CanIgnoreReturnValue
        Season finding(String criterion, String fact, InspectionFinding.Action action, String value) {
            findings.add(new InspectionFinding(
                    Id.of("A"),
                    criterion.isEmpty() ? null : Id.of(criterion),
                    fact.isEmpty() ? null : Id.of(fact),
                    action,
                    value.isEmpty() ? null : Datum.of(value),
                    "",
                    "",
                    "",
                    Cells.of(Place.of("findings", findings.size() + 2))));
            return this;
        }

        /** A figure that some condition looks at. */
        @CanIgnoreReturnValue
        Season reads(String measure) {
            figuresRead.add(Id.of(measure));
            return this;
        }

        @CanIgnoreReturnValue
        Season asOf(String moment) {
            asOf = moment;
            return this;
        }

        @CanIgnoreReturnValue
        ImmutableList<Dossier> collect() {
            problems = new Problems();
            ImmutableMap.Builder<Id<Deadline>, Deadline> deadlines = ImmutableMap.builder();
            scheme.leaves().forEach(leaf -> {
                if (leaf.rule() instanceof Rule.Punctuality punctuality) {
                    deadlines.put(punctuality.due().id(), punctuality.due());
                }
            });
            Attribute level = new Attribute(Id.of("cap"), "Cấp", ImmutableList.of(Datum.of("tinh"), Datum.of("xa")));
            Attribute region = new Attribute(Id.of("vung"), "Vùng", ImmutableList.of());
            Collector collector = new Collector(
                    scheme,
                    ImmutableMap.of(level.id(), level, region.id(), region),
                    deadlines.buildOrThrow(),
                    new Questions(
                            ImmutableMap.of(
                                    Id.of("so"), UnitFact.Due.NUMBER,
                                    Id.of("co"), UnitFact.Due.YES_OR_NO,
                                    Id.of("gi"), UnitFact.Due.ANYTHING),
                            ImmutableSet.copyOf(figuresRead),
                            ImmutableSet.of(),
                            ImmutableMap.of(),
                            ImmutableMap.of()),
                    Decidable.NOTHING,
                    ZoneId.of("Asia/Ho_Chi_Minh"));
            SeasonFacts season = new SeasonFacts(
                    "mua-2021",
                    "Mùa 2021",
                    2021,
                    Place.of("season", 2),
                    Moment.parse(asOf).orElseThrow(),
                    ImmutableMap.copyOf(columns),
                    ImmutableList.copyOf(units),
                    ImmutableList.copyOf(clusters),
                    ImmutableList.copyOf(members),
                    ImmutableList.copyOf(figures),
                    ImmutableList.copyOf(marks),
                    ImmutableList.copyOf(submissions),
                    ImmutableList.copyOf(facts),
                    ImmutableList.copyOf(findings),
                    Proceedings.NONE);
            return collector.collect(season, problems).dossiers();
        }

        ImmutableList<Problem> found() {
            collect();
            return problems.sorted();
        }

        List<String> problems() {
            return found().stream()
                    .map(problem -> problem.code() + " " + problem.place().at() + " "
                            + problem.text().vi())
                    .toList();
        }

        /** The readings of a unit, each as {@code value 5} or {@code pending}. */
        List<String> readings(String unit) {
            return collect().stream()
                    .filter(dossier -> dossier.unit().id().equals(Id.of(unit)))
                    .flatMap(dossier -> dossier.readings().stream())
                    .map(Season::words)
                    .collect(Collectors.toList());
        }

        private static String words(Reading reading) {
            return reading.state().word() + (reading.value() == null ? "" : " " + reading.value());
        }
    }
}
