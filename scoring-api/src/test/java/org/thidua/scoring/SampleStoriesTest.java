package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories of 2021 about points: what is open or left out, who scores, what came late, what is capped. */
class SampleStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.MTTQ);

    // ---- what is not known

    @ParameterizedTest
    @CsvSource({
        "67, III.1, missing, cum-tay-nguyen",
        "44, VI.3, missing, cum-bac-trung-bo",
        "45, V.3, pending, cum-bac-trung-bo"
    })
    @Story({
        "Thiếu số liệu | 67; 44 | III.1 (dòng ghi missing); VI.3 (không có dòng) | kết quả tạm thời; "
                + "cum-tay-nguyen còn một Bằng khen chưa dùng",
        "Đang thẩm định | 45 | V.3, ban theo dõi pending | chờ, không lấy điểm tự chấm"
    })
    void an_open_line_makes_the_unit_and_all_that_rests_on_it_provisional(
            String unit, String criterion, String state, String cluster) {
        JsonNode line = RESULT.line(unit, criterion);
        assertThat(RESULT.unit(unit).path("state").asText()).isEqualTo("provisional");
        assertThat(line.path("state").asText()).isEqualTo(state);
        assertThat(line.path("points").isNull()).isTrue();
        assertThat(line.path("steps")).isEmpty();
        assertThat(RESULT.ranking(cluster).path("provisional").asBoolean()).isTrue();
        assertThat(RESULT.ranking("all").path("provisional").asBoolean()).isTrue();
        assertThat(RESULT.award("bang-khen", cluster).path("provisional").asBoolean())
                .isTrue();
        assertThat(RESULT.exclusion("co-ubtw", cluster, unit)).startsWith("unknown");
        assertThat(RESULT.exclusion("bang-khen", cluster, unit)).startsWith("unknown");
    }

    @Test
    void only_three_units_are_provisional() {
        assertThat(unitsWithState("provisional")).containsExactly("44", "45", "67");
    }

    @Test
    @Story("Thiếu số liệu | 67; 44 | III.1 (dòng ghi missing); VI.3 (không có dòng) | kết quả tạm thời; "
            + "cum-tay-nguyen còn một Bằng khen chưa dùng")
    void while_a_unit_is_open_a_commendation_of_its_cluster_stays_unused() {
        assertThat(RESULT.column("figures", "state", "unit", "67", "measure", "quy-vi-nguoi-ngheo"))
                .containsExactly("missing");
        assertThat(RESULT.rows("figures", "unit", "44", "measure", "can-bo-tap-huan"))
                .isEmpty();
        assertThat(RESULT.award("bang-khen", "cum-tay-nguyen").path("unused").asInt())
                .isEqualTo(1);
        assertThat(RESULT.proposed("bang-khen", "cum-tay-nguyen")).containsExactly("68", "64");
    }

    @Test
    @Story("Đang thẩm định | 45 | V.3, ban theo dõi pending | chờ, không lấy điểm tự chấm")
    void what_the_department_still_examines_is_waited_for_and_the_self_score_is_not_taken() {
        assertThat(RESULT.line("45", "V.3").path("scorer").asText()).isEqualTo("department");
        assertThat(RESULT.text("45", "V.3")).contains("Tự chấm 2,5");
    }

    // ---- what is left out

    @ParameterizedTest
    @CsvSource({"93, not_applicable", "95, missing"})
    @Story({
        "Tiêu chí không áp dụng | 93 | V.2 not_applicable | điểm tối đa còn 97",
        "Không có số liệu, đưa ra khỏi điểm tối đa | 95 | V.2 không có dòng | tối đa 97"
    })
    void a_criterion_left_out_takes_its_maximum_with_it(String unit, String state) {
        JsonNode line = RESULT.line(unit, "V.2");
        assertThat(line.path("state").asText()).isEqualTo(state);
        assertThat(line.path("points").isNull()).isTrue();
        assertThat(line.path("max").asText()).isEqualTo("3");
        assertThat(RESULT.group(unit, "V").path("max").asText()).as("8 − 3").isEqualTo("5");
        assertThat(RESULT.unit(unit).path("max").asText()).as("100 − 3").isEqualTo("97");
        assertThat(RESULT.unit(unit).path("state").asText()).isEqualTo("scored");
    }

    @Test
    void no_other_unit_has_another_maximum_than_100() {
        List<String> others = new ArrayList<>();
        RESULT.json().path("units").forEach(unit -> {
            if (!unit.path("max").asText().equals("100")) {
                others.add(unit.path("unit").asText());
            }
        });
        assertThat(others).containsExactly("93", "95");
    }

    @Test
    @Story("Mục bị loại, đơn vị vẫn xếp hạng | 84 | III.5 disqualified | mục đó 0 điểm")
    void a_disqualified_line_has_0_points_and_the_unit_is_still_placed() {
        assertThat(RESULT.line("84", "III.5").path("state").asText()).isEqualTo("disqualified");
        assertThat(RESULT.points("84", "III.5")).isEqualTo("0.00");
        assertThat(RESULT.unit("84").path("state").asText()).isEqualTo("scored");
        assertThat(RESULT.unit("84").path("max").asText()).isEqualTo("100");
        assertThat(RESULT.rank("cum-bac-song-hau", "84")).isEqualTo("6");
    }

    @Test
    @Story("Không đăng ký thi đua | 58 | fact dang-ky = no | có điểm, không xếp hạng")
    void who_has_not_registered_is_scored_but_neither_placed_nor_proposed() {
        assertThat(RESULT.unit("58").path("state").asText()).isEqualTo("disqualified");
        assertThat(SampleResult.decimal(RESULT.unit("58").path("total"))).isPositive();
        for (String group : List.of("cum-dong-nam-bo", "all")) {
            JsonNode ranking = RESULT.ranking(group);
            assertThat(SampleSeasons.texts(ranking.path("places"), "unit")).doesNotContain("58");
            assertThat(SampleSeasons.only(ranking.path("unplaced"), "unit", "58")
                            .path("why")
                            .asText())
                    .isEqualTo("dang-ky");
        }
        for (String award : List.of("co-ubtw", "bang-khen")) {
            assertThat(RESULT.exclusion(award, "cum-dong-nam-bo", "58")).isEqualTo("disqualified: dang-ky");
        }
        assertThat(unitsWithState("disqualified")).containsExactly("58");
    }

    // ---- scorers

    @Test
    @Story("Điểm tự chấm cao hơn nhiều điểm thẩm định | 72 | 15 trên 28 mục tự chấm | tự chấm 78.53, thẩm "
            + "định 70.56; cảnh báo chênh lệch ở I.4, III.3.2, V.3")
    void a_self_score_far_above_the_verified_one_is_reported() {
        List<JsonNode> problems = SampleSeasons.all(RESULT.json().path("problems"), "code", "SCORERS-DIFFER");
        List<String> texts = new ArrayList<>();
        problems.forEach(problem -> texts.add(problem.path("text").path("en").asText()));

        assertThat(texts)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith("72, criterion I.4: ")
                                .contains("differ by 1.75"),
                        text -> assertThat(text)
                                .startsWith("72, criterion III.3.2: ")
                                .contains("differ by 2.5"),
                        text -> assertThat(text)
                                .startsWith("72, criterion V.3: ")
                                .contains("differ by 1.5"));
        assertThat(RESULT.json().path("problems"))
                .as("there is nothing else to report")
                .hasSize(3);
    }

    /** Where others scored beside it, only what the unit said of itself is left. */
    @Test
    @Story("Điểm tự chấm cao hơn nhiều điểm thẩm định | 72 | 15 trên 28 mục tự chấm | tự chấm 78.53, thẩm "
            + "định 70.56; cảnh báo chênh lệch ở I.4, III.3.2, V.3")
    void what_a_unit_says_of_itself_would_give_it_eight_points_more(@TempDir Path dir) {
        Path season = SampleSeasons.copy(SampleSeasons.seasonFolder(SampleSeasons.MTTQ), dir);
        int reported = 0;
        int corrected = 0;
        for (String[] table : new String[][] {{"figures", "measure", "value"}, {"marks", "criterion", "points"}}) {
            Path file = season.resolve(table[0] + ".csv");
            List<List<String>> rows = SampleSeasons.rows(file);
            int subject = rows.get(0).indexOf(table[1]);
            int value = rows.get(0).indexOf(table[2]);
            int scorer = rows.get(0).indexOf("scorer");
            Map<String, String> own = new HashMap<>();
            rows.stream()
                    .filter(row -> row.get(0).equals("72") && row.get(scorer).equals("self"))
                    .forEach(row -> own.put(row.get(subject), row.get(value)));
            List<List<String>> others = rows.stream()
                    .filter(row -> row.get(0).equals("72") && own.containsKey(row.get(subject)))
                    .filter(row -> !row.get(scorer).equals("self"))
                    .toList();
            reported += own.size();
            corrected += (int) others.stream()
                    .filter(row -> !row.get(value).equals(own.get(row.get(subject))))
                    .count();
            rows.removeAll(others);
            SampleSeasons.write(file, rows);
        }
        SeasonResult self = SampleSeasons.score(RulePack.bundled(SampleSeasons.MTTQ), season);

        assertThat(corrected + " of " + reported).isEqualTo("15 of 28");
        assertThat(self.sheet("72").total()).isEqualByComparingTo("78.53");
        assertThat(RESULT.unit("72").path("total").asText()).isEqualTo("70.56");
    }

    // ---- deadlines

    @ParameterizedTest
    @CsvSource({
        // 3 points, 0.5 off for each day after 17 November
        "75, VI.1, 3, 3 − 3 × 0.5, 1.50",
        "30, VI.1, 1, 3 − 1 × 0.5, 2.50",
        "20, VI.1, 0, 3, 3.00",
        "33, VI.1, 0, 3, 3.00",
        "11, VI.1, never, 0, 0.00",
        // 2 points, 0.5 off for each day after 20 June
        "62, VI.2, 2, 2 − 2 × 0.5, 1.00",
        "54, VI.2, 4, 2 − 4 × 0.5, 0.00"
    })
    @Story({
        "Nộp báo cáo muộn, dẫn đầu Cụm nhưng không được cờ (D3) | 75 | cum-dong-nam-bo; Cụm trưởng nhận "
                + "19/11, ban theo dõi nhận 20/11 | muộn 3 ngày, VI.1 = 1.50; suất cờ của Cụm không dùng",
        "Nộp đúng ngày 18/11 là muộn 1 ngày, dù nơi nhận kia đúng hạn (D3) | 30 | Cụm trưởng nhận 17/11, "
                + "ban theo dõi nhận 18/11 lúc 8 giờ | VI.1 = 2.50",
        "Nộp cuối ngày 17/11 là đúng hạn | 20 | nhận 17/11 lúc 23 giờ 30 | VI.1 = 3.00",
        "D3 · Báo cáo tự chấm đến ngày 19/11, được gia hạn | 33 | hai nơi nhận, ngày 19/11; gia hạn đến "
                + "hết 19/11 | D3 được gia hạn; VI.1 = 3.00",
        "Không nộp báo cáo tự chấm (D3) | 11 | không có dòng | VI.1 = 0.00",
        "Báo cáo sáu tháng muộn | 62; 54 | nhận 22/6; 24/6 | VI.2 = 1.00; 0.00"
    })
    void a_report_loses_half_a_point_for_each_day_it_is_late(
            String unit, String criterion, String days, String sum, String points) {
        assertThat(RESULT.line(unit, criterion).path("value").asText()).isEqualTo(days);
        assertThat(RESULT.steps(unit, criterion)).containsExactly(sum + " = " + points);
        assertThat(RESULT.points(unit, criterion)).isEqualTo(points);
    }

    // ---- grades, caps

    @Test
    @Story("Xếp loại có điều kiện kèm theo | 56 | trừ 2.50 điểm | trên 90 điểm nhưng xếp loại Tốt")
    void a_grade_has_a_condition_of_its_own() {
        assertThat(RESULT.unit("56").path("total").asText()).isEqualTo("90.50");
        assertThat(SampleResult.decimal(RESULT.group("56", "P").path("points"))).isEqualByComparingTo("-2.50");
        assertThat(RESULT.unit("56").path("grade").asText()).isEqualTo("tot");
    }

    @ParameterizedTest
    @CsvSource({"48, T, 11, 10, -1.00", "06, P, -6, -5, 1.00"})
    @Story({"Điểm thưởng quá trần | 48 | T | 11.00 còn 10.00", "Điểm trừ quá sàn | 06 | P | -6.00 còn -5.00"})
    void bonus_and_penalty_are_capped_and_the_cap_is_an_entry(
            String unit, String criterion, String sum, String points, String cap) {
        JsonNode group = RESULT.group(unit, criterion);
        assertThat(SampleResult.decimal(group.path("steps").path(0).path("value")))
                .isEqualByComparingTo(sum);
        assertThat(SampleResult.decimal(group.path("points"))).isEqualByComparingTo(points);
        JsonNode adjustment = SampleSeasons.only(RESULT.unit(unit).path("adjustments"), "criterion", criterion);
        assertThat(adjustment.path("why").asText()).isEqualTo("cap");
        assertThat(adjustment.path("value").asText()).isEqualTo(cap);
    }

    @Test
    void the_base_criteria_have_90_points_and_the_bonus_10() {
        BigDecimal base = BigDecimal.ZERO;
        for (JsonNode line : RESULT.unit("01").path("lines")) {
            if (line.path("kind").asText().equals("base")
                    && List.of("I", "II", "III", "IV", "V", "VI")
                            .contains(line.path("parent").asText())) {
                base = base.add(SampleResult.decimal(line.path("max")));
            }
        }
        // What stands below a mean or a weighted sum counts with the maximum of that.
        for (String combined : List.of("II.4", "III.3")) {
            base = base.add(SampleResult.decimal(RESULT.group("01", combined).path("max")));
        }
        BigDecimal roots = BigDecimal.ZERO;
        for (String root : List.of("I", "II", "III", "IV", "V", "VI")) {
            roots = roots.add(SampleResult.decimal(RESULT.group("01", root).path("max")));
        }

        assertThat(base).isEqualByComparingTo("90");
        assertThat(roots).as("15 + 15 + 18 + 18 + 8 + 16").isEqualByComparingTo("90");
        assertThat(SampleResult.decimal(RESULT.group("01", "T").path("max"))).isEqualByComparingTo("10");
        assertThat(SampleResult.decimal(RESULT.group("01", "P").path("max"))).isEqualByComparingTo("0");
    }

    // ---- parts

    private static List<String> unitsWithState(String state) {
        return SampleSeasons.all(RESULT.json().path("units"), "state", state).stream()
                .map(unit -> unit.path("unit").asText())
                .toList();
    }
}
