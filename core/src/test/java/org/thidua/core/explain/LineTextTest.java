package org.thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.Scorer.says;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.criteria.Target;
import org.thidua.core.criteria.When;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Scorer;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** The sentence of a line, word for word: the points first, then why, on what basis, and who said so. */
class LineTextTest {
    private static final String SOURCE = "40/HD-HĐTĐKT – Hướng dẫn, mục I.";

    @Test
    void a_line_gives_the_points_the_reason_and_the_source() {
        Words text = text(Draft.mark("I", "5").title("Tuyên truyền", "Public information"), "4.50");
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tuyên truyền: 4,5/5 điểm. Điểm chấm 4,5."
                        + " Căn cứ: 40/HD-HĐTĐKT – Hướng dẫn, mục I.");
        assertThat(text.en())
                .isEqualTo("Criterion I — Public information: 4.5/5 points. Marked 4.5."
                        + " Source: 40/HD-HĐTĐKT – Hướng dẫn, mục I.");
    }

    @Test
    void a_criterion_without_an_english_title_keeps_its_own() {
        assertThat(text(Draft.mark("I", "5").title("Tuyên truyền", ""), "5").en())
                .startsWith("Criterion I — Tuyên truyền: 5/5 points.");
    }

    // ---- one case of each rule

    @Test
    void a_yes_and_a_no() {
        Draft leaf = Draft.leaf("I", new Rule.YesNo(), "2");
        reads(leaf, "yes", "2/2 điểm. Có thực hiện: 2 điểm.", "2/2 points. Done: 2 points.");
        reads(leaf, "no", "0/2 điểm. Không thực hiện: 0 điểm.", "0/2 points. Not done: 0 points.");
    }

    @Test
    void a_level() {
        Rule rule = new Rule.Levels(ImmutableList.of(
                new Level(Draft.row("I/1"), Id.of("Có kế hoạch"), Exact.of("1.5")),
                new Level(Draft.row("I/2"), Id.of("Không"), Exact.of("0"))));
        reads(
                Draft.leaf("I", rule, "2"),
                "có KẾ HOẠCH",
                "1,5/2 điểm. Xếp mức \"Có kế hoạch\": 1,5 điểm.",
                "1.5/2 points. Level \"Có kế hoạch\": 1.5 points.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "79.5 | 1/5 điểm. 79,5 lượt, thuộc mức \"dưới 80 lượt\": 1 điểm."
                        + " | 1/5 points. 79.5 lượt, in the band \"below 80 lượt\": 1 points.",
                "80   | 2/5 điểm. 80 lượt, thuộc mức \"đúng 80 lượt\": 2 điểm."
                        + " | 2/5 points. 80 lượt, in the band \"exactly 80 lượt\": 2 points.",
                "90   | 3/5 điểm. 90 lượt, thuộc mức \"trên 80 lượt đến 90 lượt\": 3 điểm."
                        + " | 3/5 points. 90 lượt, in the band \"above 80 lượt to 90 lượt\": 3 points.",
                "95   | 5/5 điểm. 95 lượt, thuộc mức \"trên 90 lượt\": 5 điểm."
                        + " | 5/5 points. 95 lượt, in the band \"above 90 lượt\": 5 points.",
            })
    void a_band_of_values(String value, String vi, String en) {
        Rule rule = new Rule.Bands(
                null,
                ImmutableList.of(
                        band(Range.lessThan(Exact.of("80")), "1", null),
                        band(Range.singleton(Exact.of("80")), "2", null),
                        band(Range.openClosed(Exact.of("80"), Exact.of("90")), "3", null),
                        band(Range.greaterThan(Exact.of("90")), "5", null)));
        reads(Draft.leaf("I", rule, "5").unit("lượt"), value, vi, en);
    }

    /** 93.5 × 100 / 100 = 93.5 %; 90 % × 5 = 4.5. */
    @Test
    void a_band_of_a_target() {
        Rule rule = new Rule.Bands(
                new Target(Exact.of("100")),
                ImmutableList.of(
                        band(Range.closedOpen(Exact.of("90"), Exact.of("100")), null, "90"),
                        band(Range.atLeast(Exact.of("100")), null, "100")));
        Draft leaf = Draft.leaf("I", rule, "5").unit("hộ");
        reads(
                leaf,
                "93.5",
                "4,5/5 điểm. Đạt 93,5 % chỉ tiêu (93,5/100 hộ), thuộc mức \"từ 90 % đến dưới 100 %\":"
                        + " 90 % × 5 = 4,5.",
                "4.5/5 points. Reached 93.5 % of the target (93.5/100 hộ), in the band"
                        + " \"from 90 % to below 100 %\": 90 % × 5 = 4.5.");
        reads(
                leaf,
                "120",
                "5/5 điểm. Đạt 120 % chỉ tiêu (120/100 hộ), thuộc mức \"từ 100 % trở lên\": 100 % × 5 = 5.",
                "5/5 points. Reached 120 % of the target (120/100 hộ), in the band \"from 100 % upwards\":"
                        + " 100 % × 5 = 5.");
    }

    /** 25 × 100 / 27 = 92.592592… % of the unit's own target. */
    @Test
    void a_percentage_that_does_not_end_is_cut_off_and_says_so() {
        Rule rule = new Rule.Bands(Target.OWN, ImmutableList.of(band(Range.all(), "3", null)));
        Words text = LineText.of(Given.unit(Draft.scheme(Draft.leaf("I", rule, "5")), "A")
                .value("I", "25", "27")
                .sheet()
                .line("I"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: 3/5 điểm. Đạt 92,5925… % chỉ tiêu (25/27),"
                        + " thuộc mức \"mọi giá trị\": 3 điểm. Căn cứ: " + SOURCE);
        assertThat(text.en())
                .isEqualTo("Criterion I — Tiêu chí I: 3/5 points. Reached 92.5925… % of the target (25/27),"
                        + " in the band \"any value\": 3 points. Source: " + SOURCE);
    }

    /** 10 × 45 / 50 = 9; 10 × 60 / 50 = 12, kept at 10. */
    @Test
    void a_proportion() {
        Draft leaf = Draft.leaf("I", new Rule.Proportion(new Target(Exact.of("50"))), "10")
                .unit("hộ");
        reads(
                leaf,
                "45",
                "9/10 điểm. Đạt 45 hộ so với chỉ tiêu 50 hộ: 10 × 45 / 50 = 9.",
                "9/10 points. Reached 45 hộ against a target of 50 hộ: 10 × 45 / 50 = 9.");
        reads(
                leaf,
                "60",
                "10/10 điểm. Đạt 60 hộ so với chỉ tiêu 50 hộ: 10 × 60 / 50 = 12; không quá 10.",
                "10/10 points. Reached 60 hộ against a target of 50 hộ: 10 × 60 / 50 = 12; not more than 10.");
    }

    @Test
    void points_for_each_item() {
        reads(
                Draft.leaf("I", new Rule.PerItem(Exact.of("0.5")), "2"),
                "3",
                "1,5/2 điểm. 3 lần: 3 × 0,5 = 1,5.",
                "1.5/2 points. 3 times: 3 × 0.5 = 1.5.");
        reads(
                Draft.leaf("I", new Rule.PerItem(Exact.of("0.5")), "2").unit("sáng kiến"),
                "5",
                "2/2 điểm. 5 sáng kiến: 5 × 0,5 = 2,5; không quá 2.",
                "2/2 points. 5 sáng kiến: 5 × 0.5 = 2.5; not more than 2.");
    }

    /** 5 − 2 × 2 = 1; 5 − 3 × 2 = −1, kept at 0. */
    @Test
    void a_deduction() {
        Draft leaf = Draft.leaf("I", new Rule.Deduction(Exact.of("2")), "5");
        reads(leaf, "2", "1/5 điểm. 2 lần: 5 − 2 × 2 = 1.", "1/5 points. 2 times: 5 − 2 × 2 = 1.");
        reads(
                leaf,
                "3",
                "0/5 điểm. 3 lần: 5 − 3 × 2 = -1; không dưới 0.",
                "0/5 points. 3 times: 5 − 3 × 2 = -1; not less than 0.");
    }

    @Test
    void a_deadline() {
        Deadline due = new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "Báo cáo năm",
                LocalDate.of(2021, 11, 18),
                null,
                Deadline.Boundary.BY,
                null,
                ImmutableList.of());
        Draft leaf = Draft.leaf("I", new Rule.Punctuality(due, Exact.of("0.5")), "3");
        reads(leaf, "0", "3/3 điểm. Nộp đúng hạn: 3 điểm.", "3/3 points. Handed in in time: 3 points.");
        reads(
                leaf,
                "2",
                "2/3 điểm. Nộp muộn 2 ngày: 3 − 2 × 0,5 = 2.",
                "2/3 points. Handed in 2 days late: 3 − 2 × 0.5 = 2.");
        reads(
                leaf,
                "1",
                "2,5/3 điểm. Nộp muộn 1 ngày: 3 − 1 × 0,5 = 2,5.",
                "2.5/3 points. Handed in 1 day late: 3 − 1 × 0.5 = 2.5.");
        reads(leaf, "never", "0/3 điểm. Không nộp: 0 điểm.", "0/3 points. Never handed in: 0 points.");
    }

    @Test
    void a_penalty_has_no_maximum_to_show() {
        Draft leaf = Draft.leaf("I", new Rule.PerItem(Exact.of("-0.5")), "0")
                .kind(Kind.PENALTY)
                .min("-2");
        reads(leaf, "2", "-1 điểm. 2 lần: 2 × -0,5 = -1.", "-1 points. 2 times: 2 × -0.5 = -1.");
    }

    /** 10 × 1 / 3 = 3.3333…. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP,   '3,33', làm tròn (nửa lên),     rounded half up",
        "HALF_DOWN, '3,33', làm tròn (nửa xuống),   rounded half down",
        "HALF_EVEN, '3,33', làm tròn (nửa về chẵn), rounded half to even",
        "UP,        '3,34', làm tròn ra xa số 0,    rounded away from zero",
        "DOWN,      '3,33', cắt bỏ phần thừa,       truncated",
        "CEILING,   '3,34', làm tròn lên,           rounded up",
        "FLOOR,     '3,33', làm tròn xuống,         rounded down",
    })
    void a_rounding_is_said(RoundingMode mode, String points, String vi, String en) {
        String english = points.replace(',', '.');
        reads(
                Draft.leaf("I", new Rule.Proportion(new Target(Exact.of("3"))), "10")
                        .rounded(2, mode),
                "1",
                points + "/10 điểm. Đạt 1 so với chỉ tiêu 3: 10 × 1 / 3 = 3,3333…; " + vi + " → " + points + ".",
                english + "/10 points. Reached 1 against a target of 3: 10 × 1 / 3 = 3.3333…; " + en + " → " + english
                        + ".");
    }

    // ---- one line of each state

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PENDING        | PENDING | chưa có điểm. Đang chờ kết quả; tổng điểm là tạm tính."
                        + " | no points yet. The result is still to come; the total is provisional.",
                "MISSING        | PENDING | chưa có điểm. Chưa có số liệu; tổng điểm là tạm tính."
                        + " | no points yet. Nothing was reported; the total is provisional.",
                "MISSING        | ZERO    | 0/5 điểm. Không có số liệu: tính 0 điểm theo quy định của tiêu chí."
                        + " | 0/5 points. Nothing was reported: 0 points, as the criterion says.",
                "MISSING        | EXCLUDE | không tính. Không có số liệu: tiêu chí không tính cho đơn vị này,"
                        + " điểm tối đa của tiêu chí không tính vào tổng."
                        + " | left out. Nothing was reported: the criterion is left out for this unit,"
                        + " its maximum does not count.",
                "NOT_APPLICABLE | PENDING | không tính. Không áp dụng cho đơn vị này;"
                        + " điểm tối đa của tiêu chí không tính vào tổng."
                        + " | left out. Does not apply to this unit; its maximum does not count.",
                "DISQUALIFIED   | PENDING | 0/5 điểm. Không xét tiêu chí này: 0 điểm."
                        + " | 0/5 points. Disqualified for this criterion: 0 points.",
            })
    void a_line_without_a_value_says_why(State state, Absent absent, String vi, String en) {
        Words text = LineText.of(Given.unit(Draft.scheme(Draft.mark("I", "5").absent(absent)), "A")
                .state("I", state)
                .sheet()
                .line("I"));
        assertThat(text.vi()).isEqualTo("Tiêu chí I — Tiêu chí I: " + vi + " Căn cứ: " + SOURCE);
        assertThat(text.en()).isEqualTo("Criterion I — Tiêu chí I: " + en + " Source: " + SOURCE);
    }

    // ---- who said so

    @Test
    void the_scorer_is_named_with_what_it_replaces_and_its_reason() {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("ban").title("Ban chấm"),
                Scorer.role("cum").title("Cụm"),
                Scorer.role("tu"));
        Words text = scored(
                panel, says("ban", "b", "4.5", "thiếu minh chứng"), says("cum", "c", "pending"), says("tu", "A", "5"));
        assertThat(text.vi())
                .endsWith(" Nguồn: Ban chấm; thay cho Cụm đang chờ; thay cho tu 5; lý do: thiếu minh chứng.");
        assertThat(text.en())
                .endsWith(" Scored by: Ban chấm; in place of Cụm pending; in place of tu 5;"
                        + " reason: thiếu minh chứng.");
    }

    @Test
    void what_is_pending_is_said_with_who_is_waited_for() {
        Panel panel = Scorer.panel(Between.FIRST_AVAILABLE, Scorer.role("ban").title("Ban chấm"), Scorer.role("tu"));
        Words text = scored(panel, says("ban", "b", "pending"), says("tu", "A", "5"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: chưa có điểm. Đang chờ kết quả; tổng điểm là tạm tính."
                        + " Căn cứ: " + SOURCE + " Nguồn: Ban chấm; thay cho tu 5.");
    }

    /** Without 2, 9 and the own 8: (5 + 6) / 2 = 5.5. */
    @Test
    void marks_that_do_not_count_are_named_with_the_reason() {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("hd")
                        .title("Hội đồng")
                        .within(Within.MEAN)
                        .drops(1, 1)
                        .withoutOwnMark());
        Words text = scored(
                panel,
                says("hd", "A", "8"),
                says("hd", "m1", "2"),
                says("hd", "m2", "5"),
                says("hd", "m3", "6"),
                says("hd", "m4", "9"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: 5,5/10 điểm. Điểm chấm 5,5: (5 + 6) / 2"
                        + " (Hội đồng: m2; m3) = 5,5. Căn cứ: " + SOURCE
                        + " Nguồn: Hội đồng; không tính Hội đồng (A) 8: không tính điểm tự chấm cho mình;"
                        + " không tính Hội đồng (m1) 2: bỏ điểm thấp nhất;"
                        + " không tính Hội đồng (m4) 9: bỏ điểm cao nhất.");
        assertThat(text.en())
                .endsWith(" Scored by: Hội đồng; not counting Hội đồng (A) 8: own mark not counted;"
                        + " not counting Hội đồng (m1) 2: lowest mark dropped;"
                        + " not counting Hội đồng (m4) 9: highest mark dropped.");
    }

    /** (7 + 9) / 2 = 8. */
    @Test
    void a_scorer_who_gave_no_value_beside_others_is_named() {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE, Scorer.role("hd").title("Hội đồng").within(Within.MEAN));
        Words text = scored(panel, says("hd", "m1", "7"), says("hd", "m2", "not_applicable"), says("hd", "m3", "9"));
        assertThat(text.vi())
                .endsWith("8/10 điểm. Điểm chấm 8: (7 + 9) / 2 (Hội đồng: m1; m3) = 8. Căn cứ: " + SOURCE
                        + " Nguồn: Hội đồng; không tính Hội đồng (m2) không áp dụng: không có giá trị.");
        assertThat(text.en()).endsWith(" Scored by: Hội đồng; not counting Hội đồng (m2) not applicable: no value.");
    }

    @Test
    void several_scorers_are_named_in_their_order() {
        Panel panel = Scorer.panel(
                Between.MEAN,
                Scorer.role("ban").title("Ban chấm"),
                Scorer.role("cum").title("Cụm"));
        assertThat(scored(panel, says("cum", "c", "4"), says("ban", "b", "6")).vi())
                .endsWith("5/10 điểm. Điểm chấm 5: (6 + 4) / 2 (Ban chấm; Cụm) = 5. Căn cứ: " + SOURCE
                        + " Nguồn: Ban chấm, Cụm.");
    }

    // ---- on what basis

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40/HD | Hướng dẫn | mục I | VERIFIED     | 40/HD – Hướng dẫn, mục I | 40/HD – Hướng dẫn, mục I",
                "40/HD | ''        | ''    | VERIFIED     | 40/HD | 40/HD",
                "40/HD | Hướng dẫn | mục I | CARRIED_OVER"
                        + " | 40/HD – Hướng dẫn, mục I (lấy theo văn bản khác năm)"
                        + " | 40/HD – Hướng dẫn, mục I (carried over)",
                "''    | Ví dụ     | ''    | ILLUSTRATIVE | Ví dụ (số liệu minh họa) | Ví dụ (illustrative)",
            })
    void a_basis_says_how_well_it_supports_the_number(
            String document, String title, String clause, Status status, String vi, String en) {
        Basis basis = new Basis(new Source(Id.of("s"), document, title, status), clause, status);
        assertThat(LineText.basis(basis, Language.VI)).isEqualTo(vi);
        assertThat(LineText.basis(basis, Language.EN)).isEqualTo(en);
    }

    private static void reads(Draft leaf, String value, String vi, String en) {
        Words text = text(leaf, value);
        assertThat(text.vi()).isEqualTo("Tiêu chí I — Tiêu chí I: " + vi + " Căn cứ: " + SOURCE);
        assertThat(text.en()).isEqualTo("Criterion I — Tiêu chí I: " + en + " Source: " + SOURCE);
    }

    private static Words text(Draft leaf, String value) {
        return LineText.of(
                Given.unit(Draft.scheme(leaf), "A").value("I", value).sheet().line("I"));
    }

    private static Words scored(Panel panel, Statement... said) {
        Draft leaf = Draft.mark("I", "10").panel(panel);
        return LineText.of(Given.unit(Draft.scheme(leaf), "A")
                .reading("I", panel.read(Id.of("A"), List.of(said), Absent.PENDING))
                .sheet()
                .line("I"));
    }

    private static Band band(Range<Exact> interval, String points, String percent) {
        return new Band(
                Draft.row("I/x"),
                When.ALWAYS,
                interval,
                new Rewards(points == null ? null : Exact.of(points), percent == null ? null : Exact.of(percent)));
    }
}
