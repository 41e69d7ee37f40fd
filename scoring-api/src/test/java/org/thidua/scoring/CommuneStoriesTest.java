package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories of the communes of 2025 about points, ranks and duties. */
class CommuneStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.COMMUNES);

    // ---- points

    @Test
    @Story("Điểm thưởng quá trần | 32095 | T | 6.00 còn 5.00; tổng 99.50")
    void a_bonus_of_6_points_counts_5() {
        JsonNode bonus = RESULT.group("32095", "T");
        assertThat(List.of(RESULT.points("32095", "T.1"), RESULT.points("32095", "T.2"), RESULT.points("32095", "T.3")))
                .as("3 + 2 + 1 = 6")
                .containsExactly("3.00", "2.00", "1.00");
        assertThat(SampleResult.decimal(bonus.path("points"))).isEqualByComparingTo("5");
        JsonNode adjustment = SampleSeasons.only(RESULT.unit("32095").path("adjustments"), "criterion", "T");
        assertThat(adjustment.path("why").asText()).isEqualTo("cap");
        assertThat(adjustment.path("value").asText()).isEqualTo("-1.00");
        assertThat(RESULT.unit("32095").path("total").asText()).isEqualTo("99.50");
    }

    @Test
    @Story("Quyết định thay điểm một tiêu chí | 32104 | I.4 | chấm 3.00, quyết định 3.50; tổng 94.50")
    void a_decision_takes_the_place_of_a_mark() {
        assertThat(RESULT.line("32104", "I.4").path("value").asText()).isEqualTo("3");
        assertThat(RESULT.steps("32104", "I.4")).containsExactly("3 = 3", "3 → 3.5 (decision) = 3.50");
        assertThat(RESULT.points("32104", "I.4")).isEqualTo("3.50");
        assertThat(RESULT.text("32104", "I.4"))
                .contains("3,5 điểm thay cho điểm tính được")
                .contains(RESULT.column("decisions", "document", "unit", "32104"));
        assertThat(RESULT.unit("32104").path("total").asText()).isEqualTo("94.50");
    }

    @ParameterizedTest
    @CsvSource({
        "31834, 4 = 4.00, 4.00, xác nhận",
        "31951, 3 → 0 (finding) = 0.00, 0.00, 'không công nhận, 0 điểm'",
        "32083, 3.25 − 0.5 (finding) = 2.75, 2.75, '0,5 điểm'",
        "32236, 3.25 → 2.5 (finding) = 2.50, 2.50, 'đặt lại 2,5 điểm'"
    })
    @Story("Kết luận kiểm tra | 31834; 31951; 32083; 32236 | I.4; II.3; III.4; I.4 | giữ 4.00; 3 còn 0; 3.25"
            + " - 0.5 = 2.75; 3.25 thành 2.50")
    void a_finding_confirms_denies_adds_or_sets_points(String unit, String last, String points, String conclusion) {
        List<String> criteria = RESULT.column("findings", "criterion", "unit", unit);
        assertThat(criteria).hasSize(1);
        String criterion = criteria.get(0);

        assertThat(RESULT.steps(unit, criterion)).endsWith(last);
        assertThat(RESULT.points(unit, criterion)).isEqualTo(points);
        assertThat(RESULT.text(unit, criterion))
                .contains("Kết luận kiểm tra: ", conclusion + "; ")
                .contains(RESULT.column("findings", "reason", "unit", unit))
                .contains(RESULT.column("findings", "document", "unit", unit));
    }

    @Test
    @Story("Kết luận kiểm tra | 31834; 31951; 32083; 32236 | I.4; II.3; III.4; I.4 | giữ 4.00; 3 còn 0; 3.25"
            + " - 0.5 = 2.75; 3.25 thành 2.50")
    void the_findings_are_on_the_criteria_that_the_story_names() {
        assertThat(RESULT.column("findings", "unit")).containsExactly("31834", "31951", "32083", "32236");
        assertThat(RESULT.column("findings", "criterion")).containsExactly("I.4", "II.3", "III.4", "I.4");
        assertThat(RESULT.steps("31951", "II.3")).startsWith("3 × 1 = 3");
        assertThat(RESULT.line("32083", "III.4").path("value").asText()).isEqualTo("3.25");
        assertThat(RESULT.line("32236", "I.4").path("value").asText()).isEqualTo("3.25");
    }

    @Test
    @Story("Điểm tự chấm cao hơn điểm thẩm định | 32137 | I.4 | tự chấm 4, thẩm định 2; cảnh báo chênh lệch")
    void a_self_score_two_points_above_the_verified_one_is_reported() {
        assertThat(RESULT.column("marks", "points", "unit", "32137", "criterion", "I.4", "scorer", "self"))
                .containsExactly("4");
        assertThat(RESULT.line("32137", "I.4").path("scorer").asText()).isEqualTo("department");
        assertThat(RESULT.points("32137", "I.4")).isEqualTo("2.00");
        assertThat(RESULT.json().path("problems"))
                .as("nothing else is reported")
                .hasSize(1);
        JsonNode problem = RESULT.json().path("problems").path(0);
        assertThat(problem.path("code").asText()).isEqualTo("SCORERS-DIFFER");
        assertThat(problem.path("severity").asText()).isEqualTo("warning");
        assertThat(problem.path("text").path("vi").asText())
                .startsWith("32137, tiêu chí I.4: Tự chấm (4) và ")
                .contains("(2) chênh nhau 2,");
    }

    // ---- deadlines

    @ParameterizedTest
    @CsvSource({
        // 5 points, 0.5 off for each day after 20 November
        "32128, V.1, 2, 5 − 2 × 0.5, 4.00",
        "32134, V.1, 1, 5 − 1 × 0.5, 4.50",
        "32119, V.1, 0, 5, 5.00",
        "31975, V.1, 0, 5, 5.00",
        "31988, V.1, never, 0, 0.00",
        // 4 points, one off for each day after 20 September
        "32218, V.2, 2, 4 − 2 × 1, 2.00"
    })
    @Story({
        "Muộn ở một nơi nhận | 32128 | cum-04; Cụm trưởng nhận 22/11 | muộn 2 ngày, V.1 = 4.00; chưa được"
                + " kiểm tra nên không đạt nhóm nen-nep; D3 không đạt",
        "Muộn ở một nơi nhận, đã được kiểm tra | 32134 | cum-04; ban theo dõi nhận 21/11 | muộn 1 ngày, "
                + "V.1 = 4.50; đạt nhóm nen-nep nhờ bk-da-kiem-tra",
        "Gia hạn | 32119 | cum-06; nhận 23/11, gia hạn đến hết 24/11 | V.1 = 5.00; D3 được gia hạn",
        "Nộp cuối ngày 20/11 là đúng hạn | 31975 | Cụm trưởng nhận 20/11 lúc 23 giờ 30 | V.1 = 5.00",
        "Một nơi không nhận được báo cáo | 31988 | không có dòng gửi Cụm trưởng | V.1 = 0.00",
        "Báo cáo chín tháng muộn | 32218 | nhận 22/9 | V.2 = 2.00"
    })
    void a_report_loses_points_for_each_day_it_is_late_at_either_recipient(
            String unit, String criterion, String days, String sum, String points) {
        assertThat(RESULT.line(unit, criterion).path("value").asText()).isEqualTo(days);
        assertThat(RESULT.steps(unit, criterion)).containsExactly(sum + " = " + points);
        assertThat(RESULT.points(unit, criterion)).isEqualTo(points);
    }

    @Test
    @Story("Muộn ở một nơi nhận | 32128 | cum-04; Cụm trưởng nhận 22/11 | muộn 2 ngày, V.1 = 4.00; chưa được"
            + " kiểm tra nên không đạt nhóm nen-nep; D3 không đạt")
    void a_report_that_the_head_had_on_22_november_is_two_days_late() {
        RESULT.assertDuty("D3", "32128", "not_met", "Cụm trưởng nhận ngày 22/11/2025 (muộn 2 ngày)");
    }

    @Test
    @Story("Muộn ở một nơi nhận, đã được kiểm tra | 32134 | cum-04; ban theo dõi nhận 21/11 | muộn 1 ngày, "
            + "V.1 = 4.50; đạt nhóm nen-nep nhờ bk-da-kiem-tra")
    void a_report_that_the_department_had_on_21_november_is_a_day_late() {
        RESULT.assertDuty("D3", "32134", "not_met", "ban theo dõi Cụm nhận ngày 21/11/2025 (muộn 1 ngày)");
    }

    @Test
    @Story("Gia hạn | 32119 | cum-06; nhận 23/11, gia hạn đến hết 24/11 | V.1 = 5.00; D3 được gia hạn")
    void a_report_by_the_day_that_was_allowed_is_waived() {
        assertThat(RESULT.column("waivers", "until", "who", "32119")).containsExactly("2025-11-24");
        RESULT.assertDuty(
                "D3",
                "32119",
                "waived",
                "(được gia hạn đến hết ngày 24/11/2025)",
                "ban theo dõi Cụm nhận ngày 23/11/2025",
                "Cụm trưởng nhận ngày 23/11/2025");
    }

    @Test
    @Story("Nộp cuối ngày 20/11 là đúng hạn | 31975 | Cụm trưởng nhận 20/11 lúc 23 giờ 30 | V.1 = 5.00")
    void a_report_of_half_past_eleven_at_night_is_in_time() {
        assertThat(RESULT.column("submissions", "at", "who", "31975", "to", "head"))
                .containsExactly("2025-11-20T23:30:00");
        RESULT.assertDuty("D3", "31975", "met", "Cụm trưởng nhận ngày 20/11/2025.");
    }

    @Test
    @Story("Một nơi không nhận được báo cáo | 31988 | không có dòng gửi Cụm trưởng | V.1 = 0.00")
    void a_report_that_one_recipient_never_had_is_not_handed_in() {
        assertThat(RESULT.rows("submissions", "who", "31988", "to", "head")).isEmpty();
        RESULT.assertDuty("D3", "31988", "not_met", "Cụm trưởng không nhận được");
    }

    // ---- ranks

    @Test
    @Story("Bằng nhau, Hội nghị xếp thứ tự | 32155; 32161 | cum-07, hạng 3 và 4 | 92.00 = 92.00; hạng theo "
            + "quyết định; trong bảng chung vẫn đồng hạng")
    void a_conference_puts_equal_units_in_order_within_its_cluster_only() {
        for (String unit : List.of("32155", "32161")) {
            assertThat(RESULT.unit(unit).path("total").asText()).isEqualTo("92.00");
            assertThat(RESULT.place("cum-07", unit).path("tied").asBoolean()).isFalse();
            assertThat(RESULT.place("all", unit).path("tied").asBoolean()).isTrue();
        }
        assertThat(RESULT.rank("cum-07", "32155")).isEqualTo("3");
        assertThat(RESULT.rank("cum-07", "32161")).isEqualTo("4");
        assertThat(RESULT.place("cum-07", "32155")
                        .path("above_next_by")
                        .path("measure")
                        .asText())
                .isEqualTo("decision");
        assertThat(RESULT.ranking("cum-07").path("undecided")).isEmpty();
        assertThat(RESULT.rank("all", "32155")).isEqualTo(RESULT.rank("all", "32161"));
        assertThat(RESULT.ranking("all").path("undecided").toString()).contains("[\"32155\",\"32161\"]");
    }

    @Test
    @Story("Thuộc diện không xét thi đua | 31927 | fact vi-pham = yes | có điểm, không xếp hạng")
    void who_may_not_be_considered_is_scored_and_not_placed() {
        assertThat(RESULT.column("facts", "value", "unit", "31927", "fact", "vi-pham"))
                .containsExactly("yes");
        assertThat(RESULT.unit("31927").path("state").asText()).isEqualTo("disqualified");
        assertThat(SampleResult.decimal(RESULT.unit("31927").path("total"))).isPositive();
        for (String group : List.of("cum-01", "all")) {
            JsonNode ranking = RESULT.ranking(group);
            assertThat(SampleSeasons.texts(ranking.path("places"), "unit")).doesNotContain("31927");
            assertThat(SampleSeasons.texts(ranking.path("unplaced"), "unit")).containsExactly("31927");
            assertThat(SampleSeasons.texts(ranking.path("unplaced"), "why")).containsExactly("vi-pham");
        }
    }

    // ---- duties of clusters

    @Test
    @Story("Cụm vi phạm kế hoạch kiểm tra |  | cum-08 | C1 không đạt: kiểm tra 3 đơn vị; C5 không đạt: đoàn "
            + "thiếu cán bộ Văn phòng")
    void a_cluster_inspected_one_unit_too_many_with_a_team_that_lacked_the_office() {
        assertThat(new LinkedHashSet<>(RESULT.column("inspections", "unit", "cluster", "cum-08")))
                .hasSize(3);
        RESULT.assertDuty("C1", "cum-08", "not_met", "đã kiểm tra: 3, cần 1 đến 2");
        assertThat(RESULT.rows("teams", "of", "kt-08-1")).isNotEmpty();
        assertThat(RESULT.rows("teams", "of", "kt-08-1", "role", "office_officer"))
                .isEmpty();
        RESULT.assertDuty("C5", "cum-08", "not_met", "cán bộ Văn phòng: 0, cần đúng 1");
    }

    @Test
    @Story("Hội nghị được gia hạn |  | cum-06, họp 18/12 | D2 được gia hạn đến hết 18/12")
    void a_conference_by_the_day_that_was_allowed_is_waived() {
        assertThat(RESULT.column("events", "to", "cluster", "cum-06")).containsExactly("2025-12-18");
        RESULT.assertDuty(
                "D2",
                "cum-06",
                "waived",
                "chậm nhất ngày 16/12/2025",
                "hội nghị ngày 18/12/2025, được gia hạn đến hết ngày 18/12/2025");
    }

    @Test
    @Story("Hội nghị trực tuyến có quyết định |  | cum-07, hn-07 | F1 đạt")
    void a_conference_may_be_held_online_by_a_decision() {
        assertThat(RESULT.column("events", "id", "form", "truc-tuyen")).containsExactly("hn-07");
        assertThat(RESULT.column("decisions", "value", "kind", "form", "about", "hn-07"))
                .containsExactly("truc-tuyen");
        RESULT.assertDuty("F1", "cum-07", "met", "hình thức truc-tuyen, đã có quyết định");
    }
}
