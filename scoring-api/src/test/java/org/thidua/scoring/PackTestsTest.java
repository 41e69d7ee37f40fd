package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.problem.Severity;

/** The tests that stand in a pack: what they may give, what they may expect, and what is said of those that fail. */
final class PackTestsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final String HEADER = "case,given,value,then,result";
    /** A unit that earns all of the base: 4 + 3 + 4 + 3 + 2 + 3 + 1 = 20, and 2 × 1 of the bonus. */
    private static final List<String> WHOLE = List.of(
            "tot,I.1,4,,",
            "tot,I.2,đầy đủ,,",
            "tot,attribute.type,xa,,",
            "tot,hoi-nghi,9,,",
            "tot,tin-bai,20,,",
            "tot,target.tin-bai,20,,",
            "tot,trang-tin,có,,",
            "tot,I.6,0,,",
            "tot,tra-lai,0,,",
            "tot,sang-kien,2,,",
            "tot,fact.dang-ky,yes,,");

    @TempDir
    Path dir;

    /** The sound pack by which all bad input is shown: marks, levels, bands, proportions, a deadline, grades, awards. */
    @BeforeEach
    void layBase() throws IOException, URISyntaxException {
        URL base = PackTestsTest.class.getResource("/bad/base/pack");
        assertThat(base).isNotNull();
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(Path.of(base.toURI()))) {
            for (Path table : tables) {
                Files.copy(table, dir.resolve(table.getFileName().toString()));
            }
        }
    }

    private void table(String table, String... rows) {
        try {
            Files.writeString(dir.resolve(table + ".csv"), String.join("\n", rows) + "\n", UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TestResult test(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        table("tests", lines.toArray(String[]::new));
        return RulePack.read(dir).test();
    }

    private TestResult test(String... rows) {
        return test(List.of(rows));
    }

    /** A whole unit with one more row. */
    private TestResult testWhole(String... more) {
        List<String> rows = new ArrayList<>(WHOLE);
        rows.addAll(List.of(more));
        return test(rows);
    }

    private static List<String> said(TestResult result) {
        return result.failed().stream()
                .flatMap(one -> one.differences().stream())
                .map(difference -> difference.sentence(VI))
                .toList();
    }

    private static List<String> ids(TestResult result) {
        return result.untouched().stream().map(TestResult.Row::id).toList();
    }

    @ParameterizedTest(name = "given {0} = {1}, then {2} = {3}")
    @CsvSource({
        "I.1,           3.5,        I.1,            3.5",
        "criterion.I.1, 3.50,       criterion.i.1,  3.500",
        "i.1,           3,          criterion.I.1.percent, 75",
        "I.1,           0,          I.1,            0",
        "I.1,           pending,    state.I.1,      pending",
        "I.1,           đang chờ,   state.I.1,      đang chờ",
        "I.1,           missing,    state.I.1,      missing",
        "I.1,           not_applicable, state.I.1,  not_applicable",
        "I.1,           not_applicable, max,        19",
        "I.1,           disqualified, I.1,          0",
        "I.1,           disqualified, state.I.1,    disqualified",
        "I.2,           một phần,   rule.I.2,       I.2/2",
        "ke-hoach,      MỘT PHẦN,   I.2,            1.5",
        "figure.ke-hoach, chưa có,  I.2,            0",
        "I.5,           yes,        I.5,            2",
        "trang-tin,     không,      I.5,            0",
        "I.6,           0,          I.6,            3",
        "I.6,           1,          I.6,            2",
        "late.bao-cao,  2,          I.6,            1",
        "criterion.I.6, never,      I.6,            0",
        "I.6,           không nộp,  rule.I.6,       I.6",
        "I.6,           not_applicable, state.I.6,  not_applicable",
        "I.7,           1,          I.7,            0.5",
        "II.1,          2,          bonus,          2",
        "II.1,          4,          II,             3",
        "III.1,         -1.5,       penalty,        -1.5",
        "III.1,         -1.5,       total,          -1.5",
        "I.1,           2,          base,           2",
        "I.1,           2,          I,              2",
        "I.1,           2,          max,            23",
        "I.1,           2,          state,          provisional",
        "I.1,           2,          state.I.6,      pending",
        "I.1,           2,          grade,          trung-binh",
        "fact.dang-ky,  no,         state,          disqualified",
        "fact.dang-ky,  no,         award.co,       disqualified",
        "fact.dang-ky,  no,         condition.dang-ky, not_met",
        "fact.dang-ky,  yes,        condition.dang-ky, met",
        "fact.dang-ky,  missing,    condition.dang-ky, unknown",
        "I.1,           2,          condition.dang-ky, chưa rõ",
    })
    void one_thing_given_and_one_expected(String given, String value, String then, String result) {
        TestResult tested = test("a," + given + "," + value + "," + then + "," + result);

        assertThat(tested.cases()).hasSize(1);
        assertThat(said(tested)).isEmpty();
        assertThat(tested.isPassed()).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "total,         22",
        "total,         22.00",
        "total.percent, 95.65", // 2200 / 23 = 95,652…
        "max,           23",
        "base,          20",
        "bonus,         2",
        "penalty,       0",
        "grade,         TOT",
        "state,         scored",
        "state,         đã chấm",
        "award.co,      proposed",
        "award.bang-khen, higher_award",
        "condition.co-dan-dau, met",
        "rule.I.3,      I.3/xa-3",
    })
    void a_whole_unit(String then, String result) {
        assertThat(said(testWhole("tot,,," + then + "," + result))).isEmpty();
    }

    /** 3 × 2 / 7 = 0,857142…, which this pack does not round. */
    @Test
    void a_number_without_an_end_is_compared_as_the_pack_rounds() {
        assertThat(said(test("a,tin-bai,2,I.4,0.86", "a,target.I.4,7,,"))).isEmpty();
        assertThat(said(test("a,tin-bai,2,I.4,0.85", "a,target.I.4,7,,"))).hasSize(1);
    }

    /** 20 + 2 − 1,5 = 20,5: Tốt, nhưng điểm trừ quá 1. */
    @Test
    void a_grade_whose_condition_fails_gives_the_other() {
        TestResult tested =
                testWhole("tot,III.1,-1.5,grade,kha", "tot,,,total,20.5", "tot,,,condition.tot-diem-tru,not_met");

        assertThat(said(tested)).isEmpty();
        assertThat(ids(tested)).doesNotContain("tot", "kha", "tot-diem-tru").contains("trung-binh");
    }

    @ParameterizedTest(name = "given {0} = {1}, then {2} is {3}")
    @CsvSource({
        "late.bao-cao, 0,    tre,      met",
        "late.bao-cao, 1,    tre,      not_met",
        "I.6,          never, tre,     not_met",
        "I.6,          missing, tre,   unknown",
        "inspected,    yes,  kiem-tra, met",
        "inspected,    no,   kiem-tra, not_met",
        "I.1,          4,    kiem-tra, unknown",
        "years.co,     2,    hai-nam,  met",
        "years.co,     1,    hai-nam,  not_met",
        "years.co,     0,    hai-nam,  not_met",
        "held.bang-khen, no, chua-co,  met",
        "held.bang-khen, yes, chua-co, not_met",
        "votes.co,     80,   phieu,    met",
        "votes.co,     79.99, phieu,   not_met",
        "figure.dan-so, 100, dan-so,   met",
        "dan-so,       99.9, dan-so,   not_met",
        "attribute.type, xa, loai,     met",
        "attribute.type, phuong, loai, not_met",
    })
    void what_only_conditions_look_at(String given, String value, String condition, String verdict) {
        table(
                "conditions",
                "id,of,subject,is,value,title,source",
                "tre,co,late.bao-cao,le,0,Báo cáo đúng hạn,minh-hoa",
                "kiem-tra,co,inspected,eq,yes,Đã được kiểm tra,minh-hoa",
                "hai-nam,co,years.co,ge,2,Hai năm liền có Cờ,minh-hoa",
                "chua-co,co,held.bang-khen,eq,no,Chưa có Bằng khen,minh-hoa",
                "phieu,co,votes.co,ge,80,Phiếu đồng ý,minh-hoa",
                "dan-so,co,figure.dan-so,ge,100,Dân số,minh-hoa",
                "loai,co,attribute.type,eq,xa,Là xã,minh-hoa");
        for (String own : List.of("count", "exclude")) {
            table("ballots", "award,denominator,own,quorum,source", "co,present," + own + ",2/3,minh-hoa");

            assertThat(said(test("a," + given + "," + value + ",condition." + condition + "," + verdict)))
                    .isEmpty();
        }
    }

    @Test
    void figures_of_a_criterion_that_looks_at_several() {
        table("criteria", "id,title,kind,rule,max,source", "K,Kiểm tra và phối hợp,base,cases,23,minh-hoa");
        table("cases", "id,criterion,points,kiem-tra,phoi-hop", "K/1,K,23,>=2,yes", "K/2,K,10,>=2,no", "K/3,K,0,<2,*");
        for (String needless : List.of("bands", "levels", "deadlines")) {
            assertThat(dir.resolve(needless + ".csv").toFile().delete()).isTrue();
        }

        assertThat(said(test("a,kiem-tra,2,rule.K,K/2", "a,figure.phoi-hop,no,K,10")))
                .isEmpty();
        assertThatThrownBy(() -> test("a,K,2,K,10"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        found -> assertThat(found.problems())
                                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                                .extracting(problem -> problem.text().en())
                                .containsExactly(
                                        "Test case \"a\" has a row that cannot be used: criterion K reads several figures,"
                                                + " give each: figure.kiem-tra, figure.phoi-hop."));
    }

    @Test
    void a_failed_case_says_what_was_expected_what_came_out_and_why() {
        TestResult tested =
                test("chin,hoi-nghi,9,I.3,2", "chin,attribute.type,xa,rule.I.3,I.3/xa-2", "dung,I.1,4,I.1,4");

        assertThat(tested.isPassed()).isFalse();
        assertThat(tested.failed()).extracting(TestResult.Case::id).containsExactly("chin");
        assertThat(tested.failed().get(0).differences())
                .extracting(TestResult.Difference::at)
                .containsExactly("tests!E2", "tests!E3");
        assertThat(said(tested))
                .satisfiesExactly(
                        points -> assertThat(points)
                                .startsWith("I.3: mong đợi 2, ra 4. Tiêu chí I.3 — Hội nghị tuyên truyền: 4/4 điểm.")
                                .contains("Căn cứ: "),
                        row -> assertThat(row).startsWith("rule.I.3: mong đợi I.3/xa-2, ra I.3/xa-3. Tiêu chí I.3 — "));
        assertThat(tested.failed().get(0).differences().get(0).sentence(Locale.ENGLISH))
                .startsWith("I.3: expected 2, got 4. Criterion I.3 — Hội nghị tuyên truyền: 4/4 points.");
    }

    @Test
    void a_failed_case_says_what_a_sum_is_made_of_and_why_there_is_no_award() {
        List<String> said = said(testWhole(
                "tot,,,total,15.5",
                "tot,,,I,1",
                "tot,,,grade,kha",
                "tot,,,award.bang-khen,proposed",
                "tot,,,state,provisional"));

        assertThat(said)
                .satisfiesExactly(
                        award -> assertThat(award)
                                .isEqualTo(
                                        "award.bang-khen: mong đợi proposed, ra higher_award. tot: đã được đề nghị hình"
                                                + " thức cao hơn nên không xét Bằng khen."),
                        grade -> assertThat(grade)
                                .startsWith(
                                        "grade: mong đợi kha, ra tot. Tổng điểm 22. Điểm trừ không quá 1 điểm: đạt"),
                        parent -> assertThat(parent)
                                .isEqualTo(
                                        "I: mong đợi 1, ra 20. Gồm: I.1 4; I.2 3; I.3 4; I.4 3; I.5 2; I.6 3; I.7 1."),
                        state -> assertThat(state)
                                .startsWith("state: mong đợi provisional, ra scored. Đã đăng ký thi đua: đạt"),
                        total -> assertThat(total).isEqualTo("total: mong đợi 15,5, ra 22. Gồm: I 20; II 2; III 0."));
    }

    @Test
    void an_open_line_has_no_points_and_0_is_not_expected_of_it() {
        assertThat(said(test("a,I.1,pending,I.1,0")))
                .singleElement()
                .asString()
                .startsWith("I.1: mong đợi 0, ra không có điểm (đang chờ). Tiêu chí I.1 — ");
    }

    /** Bands of an attribute, and no attribute: nobody can say which band holds. */
    @Test
    void a_case_that_cannot_be_scored_fails_with_its_problems() {
        TestResult tested = test("a,hoi-nghi,9,I.3,4");

        assertThat(tested.isPassed()).isFalse();
        assertThat(tested.cases().get(0).differences()).isEmpty();
        assertThat(tested.cases().get(0).problems())
                .extracting(Problem::code, problem -> problem.place().at())
                .containsExactly(tuple("ATTRIBUTE-MISSING", "tests!A2"));
    }

    @Test
    void rows_are_touched_by_what_applied_where_something_is_expected() {
        TestResult tested = test(
                "a,I.1,3,I.1,3",
                "a,fact.dang-ky,yes,,",
                "b,hoi-nghi,5,total,2",
                "b,attribute.type,xa,,",
                "chi-cho,I.2,một phần,,");

        assertThat(said(tested)).isEmpty();
        assertThat(ids(tested))
                .as("case chi-cho expects nothing; what is unknown, or missing and so 0, was not tested")
                .containsExactly(
                        "I.2",
                        "I.2/3",
                        "I.2/2",
                        "I.2/1",
                        "I.3/xa-1",
                        "I.3/phuong-1",
                        "I.3/phuong-2",
                        "I.3/xa-3",
                        "I.4",
                        "I.5",
                        "I.6",
                        "I.7",
                        "II.1",
                        "III.1",
                        "tot",
                        "kha",
                        "tot-diem-tru",
                        "co-dan-dau",
                        "bang-khen-loai");
        assertThat(tested.untouched().get(1).at()).isEqualTo("levels!A4");
        assertThat(tested.rows()).isEqualTo(9 + 3 + 5 + 3 + 4);
    }

    @Test
    void the_order_of_rows_means_nothing() {
        List<String> rows = new ArrayList<>(WHOLE);
        rows.addAll(List.of("tot,,,total,21", "tot,,,grade,kha", "b,I.1,3,I.1,3", "b,,,total,4", "a,I.6,never,I.6,1"));
        TestResult first = test(rows);
        Random random = new Random(20261124);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(rows, random);
            TestResult other = test(rows);

            assertThat(said(other)).hasSize(4).isEqualTo(said(first));
            assertThat(other.cases()).extracting(TestResult.Case::id).containsExactly("a", "b", "tot");
            assertThat(other.untouched()).isEqualTo(first.untouched());
        }
    }

    @Test
    void a_pack_without_tests_passes_and_touches_nothing() {
        TestResult tested = RulePack.read(dir).test();

        assertThat(tested.isPassed()).isTrue();
        assertThat(tested.cases()).isEmpty();
        assertThat(tested.untouched()).hasSize(tested.rows());
    }

    @Test
    void the_longest_known_id_wins() {
        table(
                "criteria",
                "id,title,kind,rule,max,source",
                "state.I.1,Tên như một trạng thái,base,mark,20,minh-hoa",
                "I.1,Chất lượng,base,mark,3,minh-hoa");
        for (String needless : List.of("bands", "levels", "deadlines")) {
            assertThat(dir.resolve(needless + ".csv").toFile().delete()).isTrue();
        }

        assertThat(said(test("a,state.I.1,12,state.I.1,12", "a,criterion.I.1,2,I.1,2")))
                .isEmpty();
    }

    @Test
    void a_file_with_semicolons_has_decimal_commas_and_labels() {
        table("tests", "Trường hợp;Cho;Giá trị;Thì;Kết quả", "a;I.1;3,5;I.1;3,50", "a;I.7;1;;");

        assertThat(said(RulePack.read(dir).test())).isEmpty();
    }

    @Test
    void names_of_rows_that_could_not_be_read_are_not_called_wrong() throws IOException {
        Path criteria = dir.resolve("criteria.csv");
        Files.writeString(
                criteria,
                Files.readString(criteria, UTF_8)
                        .replace("I.5,I,Trang thông tin,,yes_no", "I.5,I,Trang thông tin,,yes_nn"),
                UTF_8);

        assertThatThrownBy(() -> test("a,I.5,yes,I.5,2"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        found -> assertThat(found.problems())
                                .extracting(Problem::code)
                                .contains("WORD-UNKNOWN")
                                .doesNotContain("TEST-WRONG"));
    }
}
