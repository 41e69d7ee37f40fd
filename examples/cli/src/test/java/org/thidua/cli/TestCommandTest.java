package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.scoring.RulePack;

/** {@code thidua test}: what an author reads of the tests in a pack. */
final class TestCommandTest {
    @TempDir
    Path dir;

    /** Three criteria: a mark up to 6, a yes or no for 4 more, and a deduction. */
    private Path pack(String... tests) throws IOException {
        write(
                "pack",
                "key,value",
                "id,nho",
                "version,1.0.0",
                "title,Bộ nhỏ",
                "season,2026",
                "decimals,2",
                "rounding,half_up");
        write("sources", "id,document,title", "s,,Số minh họa");
        write(
                "criteria",
                "id,title,title_en,kind,rule,max,min,per,source",
                "A,Công tác năm,The work,base,mark,6,,,s",
                "B,Có quy chế,A statute,base,yes_no,4,,,s",
                "T,Đơn thư quá hạn,Late answers,penalty,deduction,,-2,0.5,s");
        write(
                "grades",
                "id,title,order,measure,from,below,to,source",
                "tot,Tốt,1,total,8,,*,s",
                "kha,Khá,2,total,*,8,,s");
        write("ranking", "scope,order,measure,direction", "cluster,1,total,desc");
        if (tests.length > 0) {
            write("tests", tests);
        }
        return dir;
    }

    private void write(String table, String... rows) throws IOException {
        Files.writeString(dir.resolve(table + ".csv"), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private static String[] passing() {
        return new String[] {
            "case,given,value,then,result",
            "tot,A,6,total,9.5",
            "tot,B,có,grade,tot",
            "tot,T,1,T,-0.5",
            "kha,A,4.25,total,4.25",
            "kha,B,không,grade,kha"
        };
    }

    @Test
    void all_is_well_in_one_calm_line() throws IOException {
        Called called = Called.with("test", pack(passing()));

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines()).containsExactly("2 trường hợp, tất cả đạt.");
        assertThat(called.err()).isEmpty();
        assertThat(Called.with("test", dir, "--lang", "en").outLines())
                .containsExactly("2 cases, all of which passed.");
    }

    @Test
    void rows_that_no_test_touches_are_listed_and_fail_nothing() throws IOException {
        Called called = Called.with("test", pack("case,given,value,then,result", "mot,A,6,A,6"));

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines())
                .containsExactly(
                        "1 trường hợp, tất cả đạt.",
                        "3/5 dòng chưa trường hợp nào chạm đến:",
                        "  criteria!A3 · B",
                        "  criteria!A4 · T",
                        "  grades!A2 · tot");
        assertThat(Called.with("test", dir, "--lang", "en").outLines())
                .startsWith("1 case, which passed.", "3 of 5 rows touched by no case:");
    }

    @Test
    void a_failed_test_is_explained_and_ends_with_1() throws IOException {
        String[] tests = passing();
        tests[3] = "tot,T,1,T,-1";
        Called called = Called.with("test", pack(tests));

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.outLines())
                .satisfiesExactly(
                        failed -> assertThat(failed)
                                .startsWith(
                                        "Không đạt · tot · tests!E4 · T: mong đợi -1, ra -0,5. Tiêu chí T — Đơn thư quá"
                                                + " hạn: -0,5 điểm.")
                                .contains("Căn cứ: Số minh họa"),
                        summary -> assertThat(summary).isEqualTo("2 trường hợp, 1 không đạt."));
        assertThat(called.err()).isEmpty();
        assertThat(Called.with("test", dir, "--lang", "en").outLines())
                .satisfiesExactly(
                        failed -> assertThat(failed)
                                .startsWith("Failed · tot · tests!E4 · T: expected -1, got -0.5. Criterion T — Late"
                                        + " answers: "),
                        summary -> assertThat(summary).isEqualTo("2 cases, 1 failed."));
    }

    @Test
    void a_case_that_cannot_be_scored_fails_with_its_problem() throws IOException {
        pack("case,given,value,then,result", "mot,A,6,A,6");
        write(
                "criteria",
                "id,title,kind,rule,max,absent,source",
                "A,Công tác năm,base,mark,6,,s",
                "B,Có quy chế,base,yes_no,4,error,s");
        Called called = Called.with("test", dir);

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.outLines())
                .first()
                .asString()
                .startsWith("Không đạt · mot · không chấm được: VALUE-DUE · tests.csv:2, A \"case\" · ");
        assertThat(called.outLines()).element(1).isEqualTo("1 trường hợp, 1 không đạt.");
    }

    @Test
    void a_pack_without_tests_says_that_nothing_was_tested() throws IOException {
        Called called = Called.with("test", pack());

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines())
                .containsExactly("Bộ quy tắc không có bảng Kiểm thử (tests): chưa kiểm thử dòng nào trong 5 dòng.");
        assertThat(Called.with("test", dir, "--lang", "en").outLines())
                .containsExactly("The pack has no tests: none of its 5 rows was tested.");
    }

    @Test
    void a_bundled_pack_is_tested_by_its_name() {
        Called called = Called.with("test", "pci-2016");

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines()).isNotEmpty();
    }

    @Test
    void a_test_that_cannot_be_read_is_a_problem_of_the_pack() throws IOException {
        Called called = Called.with("test", pack("case,given,value,then,result", "mot,AB,6,A,6"));

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.out()).isEmpty();
        assertThat(called.errLines())
                .first()
                .asString()
                .startsWith(
                        "TEST-WRONG · tests.csv:2, B \"given\" · Trường hợp kiểm thử \"mot\" có dòng không dùng được:");
    }

    /** Hai mức gặp nhau ở 8, bước 1: 7, 8, 9 và 0, 1; trường hợp đã có thì không đề nghị nữa. */
    @Test
    void missing_cases_at_the_edges_of_bands_are_suggested_as_rows_that_pass() throws IOException {
        pack();
        write("criteria", "id,title,kind,rule,max,step,source", "A,Số hội nghị,base,bands,10,1,s");
        write("bands", "id,criterion,from,below,to,points", "A/1,A,0,8,,2", "A/2,A,8,,*,10");
        write("tests", "case,given,value,then,result", "bay,A,7,A,2");

        Called suggested = Called.with("test", dir, "--suggest");

        assertThat(suggested.code()).isEqualTo(Main.DONE);
        assertThat(suggested.outLines())
                .containsExactly(
                        "case,given,value,then,result",
                        "A=0,criterion.A,0,rule.A,A/1",
                        "A=0,,,criterion.A,2",
                        "A=1,criterion.A,1,rule.A,A/1",
                        "A=1,,,criterion.A,2",
                        "A=8,criterion.A,8,rule.A,A/2",
                        "A=8,,,criterion.A,10",
                        "A=9,criterion.A,9,rule.A,A/2",
                        "A=9,,,criterion.A,10",
                        // Of the grades' edge at 8 the nearest totals are 2, which case bay has, and 10.
                        "total 10,criterion.A,8,total,10",
                        "total 10,,,grade,tot");
        Files.writeString(dir.resolve("tests.csv"), suggested.out(), StandardCharsets.UTF_8);
        assertThat(Called.with("test", dir).outLines()).containsExactly("5 trường hợp, tất cả đạt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mttq-provinces-2021", "mttq-communes-2025"})
    void what_is_suggested_for_a_bundled_pack_passes_and_touches_every_row_that_one_unit_can(String pack)
            throws IOException {
        Path copy = SampleBook.pack(pack, dir.resolve("copy")).folder();
        Files.delete(copy.resolve("tests.csv"));
        Called suggested = Called.with("test", copy, "--suggest");
        Files.writeString(copy.resolve("tests.csv"), suggested.out(), StandardCharsets.UTF_8);

        Called called = Called.with("test", copy);

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines()).first().asString().endsWith(" trường hợp, tất cả đạt.");
        assertThat(called.outLines())
                .as("the place in the ranking cannot be given")
                .hasSize(3);
        assertThat(called.out()).containsPattern("  conditions!A\\d · (co-ubtw-dan-dau|dan-dau-hang)");
        assertThat(suggested.errLines()).anyMatch(line -> line.contains("(rank = 1)"));
        assertThat(Called.with("test", copy, "--suggest").outLines()).hasSize(1);
    }

    @Test
    void the_tests_of_the_bundled_packs_pass_and_touch_every_row() {
        for (String pack : RulePack.bundledIds()) {
            assertThat(Called.with("test", pack).outLines())
                    .as(pack)
                    .singleElement()
                    .asString()
                    .endsWith(" trường hợp, tất cả đạt.");
        }
    }

    /** Quy chế có thì 4 điểm, còn 3,99, 4 và 4,01 điểm chấm: ngay dưới, đúng và ngay trên ranh giới 8. */
    @Test
    void edges_of_grades_limits_and_answers_are_suggested_too() throws IOException {
        Called suggested = Called.with("test", pack(), "--suggest");

        assertThat(suggested.outLines())
                .contains(
                        "B=yes,criterion.B,yes,rule.B,B",
                        "B=no,,,criterion.B,0",
                        "T=3,criterion.T,3,rule.T,T",
                        "T=4,,,criterion.T,-2",
                        "T=5,,,criterion.T,-2")
                .containsSubsequence(
                        "total 7.99,criterion.B,yes,total,7.99",
                        "total 7.99,criterion.T,0,grade,kha",
                        "total 7.99,criterion.A,3.99,,",
                        "total 8,criterion.B,yes,total,8",
                        "total 8,criterion.T,0,grade,tot",
                        "total 8,criterion.A,4,,")
                .anyMatch(line -> line.matches("total 7.99,.*,grade,kha"))
                .anyMatch(line -> line.matches("total 8,.*,grade,tot"))
                .anyMatch(line -> line.matches("total 8.01,.*,grade,tot"));
        Files.writeString(dir.resolve("tests.csv"), suggested.out(), StandardCharsets.UTF_8);
        assertThat(Called.with("test", dir).outLines())
                .singleElement()
                .asString()
                .endsWith("tất cả đạt.");
        assertThat(Called.with("test", dir, "--suggest").outLines()).hasSize(1);
    }

    /** 4,25 điểm không nằm ở ranh giới: đổi ranh giới xếp loại 8 thành 9 hay 7 thì không trường hợp nào đổi. */
    @Test
    void changes_that_no_test_notices_are_listed() throws IOException {
        Called called = Called.with("test", pack(passing()), "--mutate");

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.outLines())
                .element(1)
                .asString()
                .matches(
                        "Đổi thử \\d+ chỗ, mỗi lần một bước: kiểm thử nhận ra \\d+; bộ quy tắc bị từ chối khi kiểm tra \\d+; không kiểm"
                                + " thử nào nhận ra \\d+:");
        assertThat(called.outLines())
                .contains(
                        "  grades!E2, dòng tot, cột from: 8 → 9; grades!F3, dòng kha, cột below: 8 → 9",
                        "  grades!E2, dòng tot, cột from: 8 → 7; grades!F3, dòng kha, cột below: 8 → 7")
                .noneMatch(line -> line.contains("dòng T, cột per"));
        assertThat(Called.with("test", dir, "--mutate", "--lang", "en").outLines())
                .contains("  grades!E2, row tot, column from: 8 → 9; grades!F3, row kha, column below: 8 → 9");
    }

    @Test
    void a_change_is_looked_for_only_where_all_tests_pass() throws IOException {
        String[] tests = passing();
        tests[3] = "tot,T,1,T,-1";
        Called called = Called.with("test", pack(tests), "--mutate");

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.out()).doesNotContain("Đổi thử");
    }
}
