package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The why of a written result: of a unit, a criterion, a group of criteria, an award. */
final class ExplainCommandTest {
    @TempDir
    static Path sample;

    @TempDir
    Path dir;

    @BeforeAll
    static void score_the_sample_season() {
        assertThat(Called.with("score", "--out", sample).code()).isZero();
    }

    @Test
    void a_unit_is_explained_from_its_total_to_its_awards() {
        Called unit = Called.with("explain", sample, "80");

        assertThat(unit.code()).isEqualTo(Main.DONE);
        assertThat(unit.err()).isEmpty();
        assertThat(unit.outLines()).first().asString().startsWith("Long An (80): 96,50/100 điểm");
        assertThat(unit.outLines())
                .anyMatch(line -> line.startsWith("I. Công tác Tuyên giáo: "))
                .anyMatch(line -> line.startsWith("  Tiêu chí I.1 — "))
                .anyMatch(line -> line.startsWith("T. Điểm thưởng: 7,5/10"))
                .anyMatch(line -> line.startsWith("Tổng: ") && line.endsWith(" = 96,50"))
                .anyMatch(line -> line.startsWith("Hạng 1/6 "))
                .anyMatch(line -> line.startsWith("Long An: được đề nghị Cờ thi đua của Chính phủ: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Long An", "long an", "LONG AN", " Long An "})
    void a_unit_is_found_by_its_name_as_by_its_id(String name) {
        assertThat(Called.with("explain", sample, name)).isEqualTo(Called.with("explain", sample, "80"));
    }

    @Test
    void a_result_is_found_by_its_file_as_by_its_folder() {
        assertThat(Called.with("explain", sample.resolve("result.json"), "80", "I.1"))
                .isEqualTo(Called.with("explain", sample, "80", "I.1"));
    }

    @Test
    void a_criterion_is_explained_by_its_rule_its_source_and_who_scored_it() {
        Called criterion = Called.with("explain", sample, "Hà Nội", "i.3");

        assertThat(criterion.code()).isEqualTo(Main.DONE);
        assertThat(criterion.outLines())
                .first()
                .asString()
                .as("33 of 38 meetings are 86.8421… %, in the band that gives half of 4 points")
                .startsWith("  Tiêu chí I.3 — ")
                .contains(
                        "2,00/4 điểm",
                        "33/38 hội nghị",
                        "từ 70 % đến dưới 90 %",
                        "50 % × 4 = 2",
                        "Căn cứ: ",
                        "Nguồn: ");
        assertThat(criterion.out()).doesNotContain("Tiêu chí I.2", "Tiêu chí I.4");
    }

    @Test
    void a_criterion_without_a_figure_says_so() {
        assertThat(Called.with("explain", sample, "67", "III.1").out()).contains("chưa có điểm. Chưa có số liệu");
    }

    @Test
    void a_group_is_explained_with_all_below_it_and_its_sum() {
        Called group = Called.with("explain", sample, "Tiền Giang", "II");

        assertThat(group.code()).isEqualTo(Main.DONE);
        assertThat(group.outLines()).first().asString().startsWith("II. ").endsWith(": 15/15");
        assertThat(group.outLines())
                .anyMatch(line -> line.startsWith("  Tiêu chí II.1 — "))
                .anyMatch(line -> line.startsWith("    Tiêu chí II.4.2 — "))
                .contains(
                        "      (3 + 3) / 2 (II.4.1; II.4.2) = 3",
                        "    4 + 3 + 3 + 3 + 2 (II.1; II.2; II.3; II.4; II.5) = 15")
                .noneMatch(line -> line.contains("Tiêu chí III."));
    }

    @Test
    void an_award_is_explained_by_its_conditions() {
        Called award = Called.with("explain", sample, "80", "CO-UBTW");

        assertThat(award.code()).isEqualTo(Main.DONE);
        assertThat(award.outLines())
                .hasSize(6)
                .first()
                .isEqualTo("Long An: được đề nghị Cờ thi đua của Ủy ban Trung ương MTTQ Việt Nam:"
                        + " hạng 1, 96,50 điểm; đạt 5/5 điều kiện.");
        assertThat(award.outLines().subList(1, 6)).allMatch(line -> line.matches(" {2}.+: đạt – .+ Căn cứ: .+"));
    }

    @Test
    void an_award_that_is_not_proposed_names_what_is_lacking() {
        List<String> lines = Called.with("explain", sample, "75", "co-ubtw").outLines();

        assertThat(lines)
                .first()
                .asString()
                .isEqualTo(
                        "Đồng Nai: chưa đủ điều kiện đề nghị Cờ thi đua của Ủy ban Trung ương MTTQ Việt Nam: thiếu 1/5"
                                + " điều kiện (Gửi báo cáo tự chấm điểm đúng hạn – hiện 50, cần bằng 100)."
                                + " Các điều kiện còn lại: đạt.");
        assertThat(lines.get(1))
                .startsWith(
                        "  Gửi báo cáo tự chấm điểm đúng hạn: không đạt – hiện 50, cần bằng 100, còn cách 50. Căn cứ: ");
        assertThat(lines.subList(2, 6)).allMatch(line -> line.contains(": đạt – "));
    }

    @Test
    void an_award_of_which_something_is_not_known_names_the_open_question() {
        assertThat(Called.with("explain", sample, "An Giang", "co-chinh-phu").outLines())
                .first()
                .asString()
                .startsWith("An Giang: chưa kết luận được về Cờ thi đua của Chính phủ, còn chưa rõ: ")
                .endsWith("– cần từ 2 (chắc chắn 1 năm, năm 2019 chưa ghi thành tích).");
    }

    @Test
    void an_award_of_a_pack_that_is_not_bundled_is_explained_as_well() throws IOException {
        String bundled = Files.readString(sample.resolve("result.json"));
        Files.writeString(dir.resolve("result.json"), bundled.replace("sha256:", "sha256:0"));

        for (String unit : List.of("80", "75", "11", "14")) {
            assertThat(Called.with("explain", dir, unit, "bang-khen"))
                    .isEqualTo(Called.with("explain", sample, unit, "bang-khen"));
        }
    }

    @Test
    void english_is_spoken_on_demand() {
        assertThat(Called.with("explain", sample, "36", "--lang", "en").out())
                .startsWith("Nam Định (36): 85.00/100 points")
                .contains("  Criterion I.1 — Annual plan of communication work: 2.00/2 points.", "Rank 4/8 ", "tied")
                .doesNotContain("Tiêu chí I.1", "Hạng 4");
        assertThat(Called.with("explain", sample, "75", "co-ubtw", "--lang", "en")
                        .out())
                .contains(": not eligible");
    }

    @Test
    void an_unknown_unit_ends_with_1_and_the_nearest_name() {
        Called unknown = Called.with("explain", sample, "Long Am");

        assertFailed(unknown, "RESULT-LACKS");
        assertThat(unknown.err()).contains("đơn vị \"Long Am\"", "Gần nhất: \"Long An\"");
    }

    @Test
    void an_unknown_criterion_or_award_ends_with_1_and_the_nearest_id() {
        Called criterion = Called.with("explain", sample, "80", "I.9");
        Called award = Called.with("explain", sample, "80", "co-ubtv");

        assertFailed(criterion, "RESULT-LACKS");
        assertThat(criterion.err()).contains("tiêu chí hay hình thức khen thưởng \"I.9\"", "Gần nhất: \"I.");
        assertFailed(award, "RESULT-LACKS");
        assertThat(award.err()).contains("Gần nhất: \"co-ubtw\"");
    }

    @Test
    void a_failure_is_said_in_english_on_demand() {
        Called unknown = Called.with("explain", sample, "Long Am", "--lang", "en");

        assertFailed(unknown, "RESULT-LACKS");
        assertThat(unknown.err()).contains("The result has no unit \"Long Am\".", "1 error, 0 warnings.");
    }

    @Test
    void a_file_that_is_not_json_ends_with_1() throws IOException {
        Path file = Files.writeString(dir.resolve("result.json"), "không phải JSON");

        Called wrong = Called.with("explain", file, "80");

        assertFailed(wrong, "RESULT-UNREADABLE");
        assertThat(wrong.err()).contains("\"" + file + "\": không phải JSON.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "7", "{\"schema\": \"thidua-result/2\"}", "{\"schema\": \"thidua-res"})
    void a_file_that_is_no_result_ends_with_1(String content) throws IOException {
        Files.writeString(dir.resolve("result.json"), content);

        assertFailed(Called.with("explain", dir, "80"), "RESULT-UNREADABLE");
    }

    @Test
    void a_result_that_is_not_there_ends_with_1() {
        Called missing = Called.with("explain", dir, "80");

        assertFailed(missing, "RESULT-UNREADABLE");
        assertThat(missing.err()).contains("\"" + dir.resolve("result.json") + "\": không có tệp này.");
    }

    private static void assertFailed(Called called, String code) {
        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.out()).isEmpty();
        assertThat(called.errLines()).hasSize(2).first().asString().startsWith(code + " · ");
        assertThat(called.err()).doesNotContain("Exception");
    }
}
