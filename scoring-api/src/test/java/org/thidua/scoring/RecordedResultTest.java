package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;

/** A result of years ago still says why: of a unit, of one criterion, of one award. */
class RecordedResultTest {
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Locale EN = Locale.ENGLISH;

    @TempDir
    static Path dir;

    private static RecordedResult recorded;

    @BeforeAll
    static void record() throws IOException {
        SampleSeasons.score(SampleSeasons.MTTQ).write(dir.resolve("mttq"));
        recorded = RecordedResult.read(dir.resolve("mttq/result.json"));
    }

    // ---- a unit

    @Test
    void a_unit_is_explained_from_its_total_to_its_awards_in_vietnamese() {
        List<String> text = recorded.explain("80", VI);

        assertThat(text.get(0)).startsWith("Long An (80): 96,50/100 điểm; xếp loại: ");
        assertThat(text).contains("Tổng: 14,5 + 15 + 18 + 18 + 8 + 15,5 + 7,5 + 0 = 96,50");
        assertThat(text).contains("I. Công tác Tuyên giáo: 14,5/15");
        assertThat(text).anyMatch(line -> line.startsWith("Hạng 1/6 ("));
        assertThat(text).anyMatch(line -> line.startsWith("Hạng 1/62 (") && line.endsWith(", tạm tính."));
        assertThat(text)
                .contains(
                        "Long An: được đề nghị Cờ thi đua của Ủy ban Trung ương MTTQ Việt Nam: hạng 1, 96,50 điểm;"
                                + " đạt 5/5 điều kiện.",
                        "Long An: đã được đề nghị hình thức cao hơn nên không xét Bằng khen của Ủy ban Trung ương MTTQ Việt"
                                + " Nam.");
    }

    @Test
    void a_unit_is_explained_from_its_total_to_its_awards_in_english() {
        List<String> text = recorded.explain("80", EN);

        assertThat(text.get(0)).startsWith("Long An (80): 96.50/100 points; grade: ");
        assertThat(text).contains("Total: 14.5 + 15 + 18 + 18 + 8 + 15.5 + 7.5 + 0 = 96.50");
        assertThat(text).anyMatch(line -> line.startsWith("Rank 1/6 ("));
        assertThat(text).anyMatch(line -> line.startsWith("Rank 1/62 (") && line.endsWith(", provisional."));
        assertThat(text)
                .contains("Long An: proposed for Cờ thi đua của Ủy ban Trung ương MTTQ Việt Nam: rank 1, 96.50 points;"
                        + " 5 of 5 conditions met.");
        assertThat(text).anyMatch(line -> line.startsWith("Long An: already proposed for a higher award, "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "Long An", "LONG AN", " long an "})
    void a_unit_is_named_by_its_id_or_its_name_without_regard_to_case(String name) {
        assertThat(recorded.explain(name, VI)).isEqualTo(recorded.explain("80", VI));
    }

    @Test
    void every_unit_and_every_line_of_it_is_explained_in_both_languages() {
        JsonNode result = SampleSeasons.json(SampleSeasons.MTTQ);
        for (JsonNode unit : result.path("units")) {
            List<String> vi = recorded.explain(unit.path("unit").asText(), VI);
            List<String> en = recorded.explain(unit.path("unit").asText(), EN);
            assertThat(vi).hasSameSizeAs(en).isNotEqualTo(en);
            for (JsonNode line : unit.path("lines")) {
                // Deeper groups are set in further.
                assertThat(vi)
                        .map(String::strip)
                        .contains(line.path("text").path("vi").asText());
                assertThat(en)
                        .map(String::strip)
                        .contains(line.path("text").path("en").asText());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"67, ' (tạm tính)', ' (provisional)'", "58, ' (không xếp hạng)', ' (not ranked)'"})
    void a_unit_that_is_open_or_not_placed_is_called_so(String unit, String vi, String en) {
        assertThat(recorded.explain(unit, VI).get(0)).contains(" điểm" + vi);
        assertThat(recorded.explain(unit, EN).get(0)).contains(" points" + en);
    }

    @Test
    void a_unit_that_is_not_placed_is_told_why() {
        assertThat(recorded.explain("58", VI))
                .anyMatch(line ->
                        line.startsWith("Không xếp hạng (") && line.contains("Đã đăng ký tham gia thi đua đầu năm"));
        assertThat(recorded.explain("58", EN))
                .anyMatch(line ->
                        line.startsWith("Not ranked (") && line.contains("Đã đăng ký tham gia thi đua đầu năm"));
    }

    // ---- a criterion

    @Test
    void a_criterion_is_explained_by_its_sentence_and_its_steps() {
        List<String> text = recorded.explain("80", "i.2", VI);

        assertThat(text).hasSize(3);
        assertThat(text.get(0)).contains("I.2").contains("3,00/3 điểm").contains("3 × 3029 / 2970 = 3,0595…");
        assertThat(text.get(1)).isEqualTo("    3 × 3029 / 2970 = 3,05959595959595959595959595959596");
        assertThat(text.get(2)).isEqualTo("    min(3,05959595959595959595959595959596; 3) = 3,00");
        assertThat(recorded.explain("80", "I.2", EN).get(1))
                .isEqualTo("    3 × 3029 / 2970 = 3.05959595959595959595959595959596");
    }

    @Test
    void a_group_is_explained_by_what_stands_below_it_its_sum_and_its_cap() {
        List<String> vi = recorded.explain("48", "T", VI);
        List<String> en = recorded.explain("48", "T", EN);

        assertThat(vi).hasSize(1 + 3 + 2 + 1).hasSameSizeAs(en);
        assertThat(vi.get(0)).isEqualTo("T. Điểm thưởng: 10/10");
        assertThat(vi.subList(4, 7))
                .containsExactly(
                        "    4 + 4 + 3 (T.1; T.2; T.3) = 11", "    min(11; 10) = 10", "    giới hạn điểm: -1,00");
        assertThat(en.get(0)).endsWith(": 10/10");
        assertThat(en.get(6)).isEqualTo("    limit: -1.00");
    }

    @Test
    void ids_of_criteria_keep_their_points_where_numbers_have_commas() {
        assertThat(recorded.explain("80", "III.3", VI))
                .contains("    0,6 × 5 (III.3.1) = 3", "    0,4 × 5 (III.3.2) = 2", "    3 + 2 = 5");
    }

    // ---- an award

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | co-ubtw      | được đề nghị                                  | proposed for",
                "75 | co-ubtw      | chưa đủ điều kiện đề nghị                     | not eligible for",
                "36 | bang-khen    | đủ điều kiện, nhưng đồng hạng ở suất cuối cùng | eligible, but tied over the last place",
                "58 | bang-khen    | không xếp hạng nên không xét                  | not ranked, so not considered",
                "67 | bang-khen    | chưa kết luận được về                         | no conclusion yet on",
                "48 | co-chinh-phu | đủ điều kiện, nhưng đã hết chỉ tiêu           | eligible, but the quota of",
                "48 | bang-khen    | đã được đề nghị hình thức cao hơn             | already proposed for a higher award"
            })
    void an_award_is_explained_by_the_first_reason_that_applies(String unit, String award, String vi, String en) {
        assertThat(recorded.explain(unit, award, VI).get(0)).contains(": " + vi);
        assertThat(recorded.explain(unit, award, EN).get(0)).contains(": " + en);
    }

    @ParameterizedTest
    @CsvSource({
        "80, co-ubtw, 5",
        "75, co-ubtw, 5",
        "58, co-ubtw, 2",
        "67, bang-khen, 7",
        "48, bang-khen, 7",
        "36, bang-khen, 7",
        "89, co-chinh-phu, 2"
    })
    void each_condition_of_an_award_is_explained_whatever_became_of_it(String unit, String award, int conditions) {
        assertThat(recorded.explain(unit, award, VI)).hasSize(1 + conditions);
        assertThat(recorded.explain(unit, award, EN)).hasSize(1 + conditions);
        assertThat(recorded.explain(unit, award, VI).subList(1, 1 + conditions))
                .allMatch(line -> line.matches("  .+: (đạt|không đạt|chưa rõ) – .+ Căn cứ: .+[.]"));
    }

    @Test
    void an_award_proposed_shows_every_condition_met() {
        List<String> text = recorded.explain("80", "co-ubtw", VI);

        assertThat(text).hasSize(1 + 5);
        assertThat(text.subList(1, 6)).allMatch(line -> line.contains(": đạt – "));
        assertThat(text).anyMatch(line -> line.contains("Dẫn đầu Cụm thi đua"));
    }

    // ---- without the pack

    @Test
    void without_the_pack_at_hand_ids_stand_for_titles() throws IOException {
        JsonNode other = SampleSeasons.json(SampleSeasons.MTTQ).deepCopy();
        ((ObjectNode) other.path("pack")).put("fingerprint", "sha256:0");
        Path file = Files.writeString(dir.resolve("other.json"), other.toString());
        RecordedResult unknown = RecordedResult.read(file);

        assertThat(unknown.explain("48", "T", VI).get(0)).isEqualTo("T: 10/10");
        assertThat(unknown.explain("80", "co-ubtw", VI)).isEqualTo(recorded.explain("80", "co-ubtw", VI));
        assertThat(unknown.explain("80", VI)).hasSameSizeAs(recorded.explain("80", VI));
    }

    // ---- what is not there

    @ParameterizedTest
    @CsvSource({"Long Anh, Long An", "81, 80"})
    void an_unknown_unit_is_answered_with_the_nearest(String name, String nearest) {
        Problem problem = only(() -> recorded.explain(name, VI));

        assertThat(problem.code()).isEqualTo("RESULT-LACKS");
        assertThat(problem.text().vi()).isEqualTo("Kết quả không có đơn vị \"" + name + "\".");
        assertThat(problem.text().en()).isEqualTo("The result has no unit \"" + name + "\".");
        assertThat(problem.example()).isNotEmpty();
        if (name.startsWith("Long")) {
            assertThat(problem.example()).isEqualTo(nearest);
        }
    }

    @Test
    void an_unknown_criterion_or_award_is_answered_with_the_nearest() {
        Problem problem = only(() -> recorded.explain("80", "I.33", VI));

        assertThat(problem.code()).isEqualTo("RESULT-LACKS");
        assertThat(problem.text().vi()).isEqualTo("Kết quả không có tiêu chí hay hình thức khen thưởng \"I.33\".");
        assertThat(problem.text().en()).isEqualTo("The result has no criterion or award \"I.33\".");
        assertThat(problem.example()).isEqualTo("I.3");
        assertThat(only(() -> recorded.explain("không có", "I.3", VI)).code()).isEqualTo("RESULT-LACKS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "không phải json        | không phải JSON                  | it is not JSON",
                "{\"schema\": \"thidua-result/1\" | không phải JSON          | it is not JSON",
                "{}                     | không theo mẫu thidua-result/1   | it does not follow schema thidua-result/1",
                "[1, 2]                 | không theo mẫu thidua-result/1   | it does not follow schema thidua-result/1",
                "{\"schema\": \"thidua-result/2\"} | không theo mẫu thidua-result/1 | it does not follow schema thidua-result/1",
                "''                     | không theo mẫu thidua-result/1   | it does not follow schema thidua-result/1"
            })
    void what_is_no_result_is_refused(String content, String vi, String en) throws IOException {
        Path file = Files.writeString(dir.resolve("wrong.json"), content);
        Problem problem = only(() -> RecordedResult.read(file));

        assertThat(problem.code()).isEqualTo("RESULT-UNREADABLE");
        assertThat(problem.text().vi()).startsWith("Không đọc được kết quả \"").endsWith(": " + vi + ".");
        assertThat(problem.text().en()).startsWith("The result \"").endsWith(": " + en + ".");
    }

    @Test
    void a_file_that_is_not_there_is_called_so() {
        Problem problem = only(() -> RecordedResult.read(dir.resolve("none.json")));

        assertThat(problem.code()).isEqualTo("RESULT-UNREADABLE");
        assertThat(problem.text().vi()).endsWith(": không có tệp này.");
        assertThat(problem.text().en()).endsWith(": there is no such file.");
    }

    @Test
    void a_folder_is_no_result() {
        assertThat(only(() -> RecordedResult.read(dir)).code()).isEqualTo("RESULT-UNREADABLE");
    }

    private static Problem only(ThrowingCallable call) {
        List<Problem> problems =
                catchThrowableOfType(ProblemsException.class, call).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
