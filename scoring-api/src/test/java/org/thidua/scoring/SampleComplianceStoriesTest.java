package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The stories of 2021 about duties of the plan: who did not keep which, and what the sentence says of it. */
class SampleComplianceStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.MTTQ);

    // ---- the calendar

    @Test
    @Story("D1 · Kiểm tra bắt đầu trước ngày 25/11 | 34 | cum-phia-bac-3; bắt đầu 24/11 | D1 không đạt")
    void an_inspection_on_24_november_begins_a_day_too_early() {
        assertThat(RESULT.column("inspections", "from", "unit", "34")).contains("2021-11-24");
        RESULT.assertDuty(
                "D1", "cum-phia-bac-3", "not_met", "kiểm tra kt-34-xa ", "ngày 24/11/2021, sớm hơn ngày 25/11/2021");
    }

    @Test
    @Story("D2 · Hội nghị họp đúng ngày 10/12, \"trước ngày 10/12\" không gồm ngày 10/12 (có một Cụm họp "
            + "ngày 10/12 là có nguồn công bố; chọn Cụm này là giả lập) |  | cum-nam-song-hau; không được gia "
            + "hạn | D2 không đạt")
    void a_conference_due_before_10_december_is_late_on_that_day() {
        assertThat(RESULT.column("events", "from", "cluster", "cum-nam-song-hau"))
                .containsExactly("2021-12-10");
        assertThat(RESULT.rows("waivers", "who", "cum-nam-song-hau")).isEmpty();
        RESULT.assertDuty(
                "D2",
                "cum-nam-song-hau",
                "not_met",
                "trước ngày 10/12/2021",
                "hội nghị ngày 10/12/2021, quá hạn hết ngày 9/12/2021");
        RESULT.assertDuty("D1", "cum-nam-song-hau", "met", "hội nghị ngày 10/12/2021");
    }

    @Test
    @Story("D1, D2, D4 · Hội nghị họp ngày 15/12, báo cáo cùng ngày, được Ban Thường trực đồng ý (có một Cụm"
            + " họp ngày 15/12 với sự đồng ý đó là có nguồn công bố; chọn Cụm này và văn bản là giả lập) |  | "
            + "cum-phia-bac-2; gia hạn đến hết 15/12 | D1, D2 và D4 được gia hạn")
    void a_conference_on_a_date_that_was_allowed_waives_all_three_duties() {
        assertThat(RESULT.column("waivers", "until", "who", "cum-phia-bac-2"))
                .containsExactly("2021-12-15", "2021-12-15");
        String allowed = "hội nghị ngày 15/12/2021, được gia hạn đến hết ngày 15/12/2021";
        RESULT.assertDuty("D1", "cum-phia-bac-2", "waived", allowed);
        RESULT.assertDuty("D2", "cum-phia-bac-2", "waived", allowed);
        RESULT.assertDuty(
                "D4", "cum-phia-bac-2", "waived", "(được gia hạn đến hết ngày 15/12/2021)", "nhận ngày 15/12/2021");
    }

    @Test
    @Story("D3 · Báo cáo tự chấm đến ngày 19/11, được gia hạn | 33 | hai nơi nhận, ngày 19/11; gia hạn đến "
            + "hết 19/11 | D3 được gia hạn; VI.1 = 3.00")
    void a_report_by_the_day_that_was_allowed_is_waived_and_loses_no_points() {
        assertThat(RESULT.column("waivers", "until", "who", "33")).containsExactly("2021-11-19");
        RESULT.assertDuty(
                "D3",
                "33",
                "waived",
                "(được gia hạn đến hết ngày 19/11/2021)",
                "ban theo dõi Cụm nhận ngày 19/11/2021",
                "Cụm trưởng nhận ngày 19/11/2021");
        assertThat(RESULT.points("33", "VI.1")).isEqualTo("3.00");
        assertThat(SampleSeasons.line(SampleSeasons.json(SampleSeasons.MTTQ), "33", "VI.1")
                        .at("/text/vi")
                        .asText())
                .contains("Nộp đúng hạn (được gia hạn đến hết ngày 19/11/2021)");
    }

    @Test
    @Story("Nộp báo cáo muộn, dẫn đầu Cụm nhưng không được cờ (D3) | 75 | cum-dong-nam-bo; Cụm trưởng nhận "
            + "19/11, ban theo dõi nhận 20/11 | muộn 3 ngày, VI.1 = 1.50; suất cờ của Cụm không dùng")
    void the_days_of_a_late_report_are_told_for_both_recipients() {
        RESULT.assertDuty(
                "D3",
                "75",
                "not_met",
                "Cụm trưởng nhận ngày 19/11/2021 (muộn 2 ngày)",
                "ban theo dõi Cụm nhận ngày 20/11/2021 (muộn 3 ngày)");
    }

    @Test
    @Story("Nộp đúng ngày 18/11 là muộn 1 ngày, dù nơi nhận kia đúng hạn (D3) | 30 | Cụm trưởng nhận 17/11, "
            + "ban theo dõi nhận 18/11 lúc 8 giờ | VI.1 = 2.50")
    void a_report_due_before_18_november_is_late_on_that_day_though_the_other_recipient_had_it() {
        RESULT.assertDuty(
                "D3",
                "30",
                "not_met",
                "trước ngày 18/11/2021",
                "Cụm trưởng nhận ngày 17/11/2021.",
                "ban theo dõi Cụm nhận ngày 18/11/2021 (muộn 1 ngày)");
    }

    @Test
    @Story("Nộp cuối ngày 17/11 là đúng hạn | 20 | nhận 17/11 lúc 23 giờ 30 | VI.1 = 3.00")
    void a_report_of_half_past_eleven_at_night_is_in_time() {
        assertThat(RESULT.column("submissions", "at", "who", "20", "deadline", "bao-cao-tu-cham"))
                .contains("2021-11-17T23:30:00");
        RESULT.assertDuty("D3", "20", "met", "ban theo dõi Cụm nhận ngày 17/11/2021,");
    }

    @Test
    @Story("Không nộp báo cáo tự chấm (D3) | 11 | không có dòng | VI.1 = 0.00")
    void a_report_that_never_came_is_missed_by_both_recipients() {
        assertThat(RESULT.rows("submissions", "who", "11", "deadline", "bao-cao-tu-cham"))
                .isEmpty();
        RESULT.assertDuty("D3", "11", "not_met", "Cụm trưởng không nhận được", "ban theo dõi Cụm không nhận được");
    }

    @Test
    @Story("D4 · Báo cáo của Cụm đến đúng ngày 15/12 |  | cum-dong-nam-bo; 8 giờ ngày 15/12 | D4 không đạt")
    void a_report_of_a_cluster_due_before_15_december_is_late_at_eight_in_the_morning() {
        assertThat(RESULT.column("submissions", "at", "who", "ban-theo-doi-06", "deadline", "bao-cao-cum"))
                .containsExactly("2021-12-15T08:00:00");
        assertThat(RESULT.column("clusters", "department", "id", "cum-dong-nam-bo"))
                .containsExactly("ban-theo-doi-06");
        RESULT.assertDuty(
                "D4", "cum-dong-nam-bo", "not_met", "trước ngày 15/12/2021", "nhận ngày 15/12/2021 (muộn 1 ngày)");
    }

    @Test
    @Story("D5 · Hội nghị kéo dài hai ngày |  | cum-tay-nguyen; 7 và 8/12 | D5 không đạt")
    void a_conference_takes_one_day() {
        assertThat(RESULT.column("events", "from", "cluster", "cum-tay-nguyen")).containsExactly("2021-12-07");
        assertThat(RESULT.column("events", "to", "cluster", "cum-tay-nguyen")).containsExactly("2021-12-08");
        RESULT.assertDuty("D5", "cum-tay-nguyen", "not_met", "số ngày của hội nghị: 2, cần đúng 1");
    }

    @Test
    @Story("D6 · Kiểm tra một tỉnh trong ba ngày | 51 | 29/11 đến 01/12 | D6 không đạt")
    void an_inspection_of_a_province_takes_two_days_at_most() {
        assertThat(RESULT.column("inspections", "to", "unit", "51"))
                .containsExactly("2021-11-29", "2021-11-30", "2021-12-01");
        RESULT.assertDuty("D6", "51", "not_met", "(từ ngày 29/11/2021 đến ngày 1/12/2021): 3, cần 1 đến 2");
    }

    @Test
    @Story("D7 · Cụm ghi hai Cụm trưởng | 10; 15 | cum-phia-bac-1 | D7 không đạt")
    void a_cluster_has_one_head() {
        assertThat(RESULT.column("members", "unit", "cluster", "cum-phia-bac-1", "role", "head"))
                .containsExactly("10", "15");
        RESULT.assertDuty("D7", "cum-phia-bac-1", "not_met", "số Cụm trưởng: 2, cần đúng 1");
    }

    @Test
    @Story("D8 · Hội nghị không dẫn Quyết định 1708/QĐ-MTTW |  | cum-bac-trung-bo; hn-bac-trung-bo | D8 không đạt")
    void a_conference_names_the_regulation_it_follows() {
        List<String> documents = RESULT.column("events", "document", "id", "hn-bac-trung-bo");
        assertThat(documents).hasSize(1);
        RESULT.assertDuty(
                "D8", "cum-bac-trung-bo", "not_met", "hội nghị theo " + documents.get(0), "cần theo 1708/QĐ-MTTW");
    }

    @Test
    @Story("D9 · Ngày họp thống nhất với đơn vị không phải Cụm trưởng | 01; 31 | cum-5-thanh-pho; thống nhất"
            + " với 31, Cụm trưởng là 01 | D9 không đạt")
    void the_date_of_a_conference_is_agreed_with_the_head() {
        assertThat(RESULT.column("members", "unit", "cluster", "cum-5-thanh-pho", "role", "head"))
                .containsExactly("01");
        assertThat(RESULT.column("events", "agreed_with", "cluster", "cum-5-thanh-pho"))
                .containsExactly("31");
        RESULT.assertDuty("D9", "cum-5-thanh-pho", "not_met", "thống nhất với 31, không phải Cụm trưởng");
    }

    @Test
    @Story("D10 · Kiểm tra sau hội nghị | 52 | cum-duyen-hai-mien-trung; hội nghị 3/12, kiểm tra 6 và 7/12 |"
            + " D10 không đạt")
    void inspections_end_before_the_conference_begins() {
        assertThat(RESULT.column("inspections", "from", "unit", "52"))
                .containsExactly("2021-12-06", "2021-12-06", "2021-12-07");
        RESULT.assertDuty(
                "D10",
                "cum-duyen-hai-mien-trung",
                "not_met",
                "kết thúc ngày 6/12/2021, hội nghị bắt đầu ngày 3/12/2021",
                "kết thúc ngày 7/12/2021, hội nghị bắt đầu ngày 3/12/2021");
    }

    // ---- inspections, teams and conferences

    @Test
    @Story("C1 · Cụm kiểm tra ba tỉnh | 04; 08; 22 | cum-phia-bac-2 | C1 không đạt")
    void a_cluster_inspects_two_provinces_at_most() {
        assertThat(new LinkedHashSet<>(RESULT.column("inspections", "unit", "cluster", "cum-phia-bac-2")))
                .containsExactly("04", "08", "22");
        RESULT.assertDuty("C1", "cum-phia-bac-2", "not_met", "đã kiểm tra: 3, cần 1 đến 2");
    }

    @Test
    @Story("C2 · Kiểm tra hai đơn vị cấp xã | 25 | kt-25-xa; kt-25-xa-2 | C2 không đạt")
    void one_commune_of_a_province_is_inspected() {
        assertThat(RESULT.column("inspections", "id", "unit", "25", "level", "xa"))
                .containsExactlyInAnyOrder("kt-25-xa", "kt-25-xa-2");
        RESULT.assertDuty("C2", "25", "not_met", "cấp xa: 2, cần đúng 1");
    }

    @Test
    @Story("C3 · Làm việc với cấp tỉnh trước cấp xã, cấp huyện | 46 | 30/11 trước 01/12 | C3 không đạt")
    void the_province_is_inspected_after_its_commune_and_district() {
        assertThat(RESULT.column("inspections", "from", "unit", "46", "level", "tinh"))
                .containsExactly("2021-11-30");
        RESULT.assertDuty(
                "C3",
                "46",
                "not_met",
                "cấp xa ngày 1/12/2021, cấp tinh ngày 30/11/2021",
                "cấp huyen ngày 1/12/2021, cấp tinh ngày 30/11/2021");
    }

    @Test
    @Story("C4 · Ban theo dõi cử ba cán bộ |  | cum-nam-song-hau | C4 không đạt")
    void a_department_sends_two_officers_at_most() {
        assertThat(RESULT.column("teams", "count", "role", "department_officer", "from", "ban-theo-doi-03"))
                .containsExactly("3");
        RESULT.assertDuty("C4", "cum-nam-song-hau", "not_met", "cán bộ ban theo dõi Cụm: 3, cần 1 đến 2");
    }

    @Test
    @Story("C5 · Đoàn không có cán bộ Ban Tổ chức - Cán bộ |  | cum-dong-nam-bo; ghi 0 người | C5 không đạt")
    void a_team_has_an_officer_of_the_board_of_organisation_and_personnel() {
        assertThat(RESULT.column("teams", "count", "of", "kt-70-xa", "role", "personnel_officer"))
                .containsExactly("0");
        RESULT.assertDuty("C5", "cum-dong-nam-bo", "not_met", "cán bộ Ban Tổ chức - Cán bộ: 0, cần đúng 1");
    }

    @Test
    @Story("C6 · Hội nghị không họp tại đơn vị Cụm trưởng | 26; 27 | cum-phia-bac-3; họp tại 27, Cụm trưởng "
            + "là 26 | C6 không đạt")
    void a_conference_is_held_at_the_head() {
        assertThat(RESULT.column("members", "unit", "cluster", "cum-phia-bac-3", "role", "head"))
                .containsExactly("26");
        RESULT.assertDuty("C6", "cum-phia-bac-3", "not_met", "hội nghị tại đơn vị 27, không phải Cụm trưởng");
    }

    @Test
    @Story("C7 · Trưởng đoàn không phải ủy viên Hội đồng phụ trách Cụm |  | cum-phia-bac-1; ban-theo-doi-08 "
            + "làm trưởng đoàn | C7 không đạt")
    void the_council_member_in_charge_leads_the_team() {
        assertThat(RESULT.column("clusters", "council_member", "id", "cum-phia-bac-1"))
                .containsExactly("uy-vien-08");
        RESULT.assertDuty("C7", "cum-phia-bac-1", "not_met", "trưởng đoàn là ban-theo-doi-08, cần là uy-vien-08");
    }

    @Test
    @Story("T1 · Đoàn không có đại diện Cụm trưởng |  | cum-tay-nguyen; ghi 0 người | T1 không đạt")
    void a_team_has_somebody_of_the_head() {
        assertThat(RESULT.column("teams", "count", "of", "kt-64-xa", "role", "head"))
                .containsExactly("0");
        RESULT.assertDuty("T1", "cum-tay-nguyen", "not_met", "đại diện lãnh đạo đơn vị Cụm trưởng: 0, cần ít nhất 1");
    }

    @Test
    @Story("T2 · Đoàn không có thư ký |  | cum-bac-trung-bo; không có dòng | T2 không đạt")
    void a_team_has_a_secretary() {
        assertThat(RESULT.rows("teams", "of", "kt-46-tinh")).isNotEmpty();
        assertThat(RESULT.rows("teams", "of", "kt-46-tinh", "role", "secretary"))
                .isEmpty();
        RESULT.assertDuty("T2", "cum-bac-trung-bo", "not_met", "Thư ký, cán bộ giúp việc: 0, cần ít nhất 1");
    }

    @Test
    @Story("R1 · Báo cáo của đơn vị được kiểm tra đến sau ngày bắt đầu kiểm tra | 92 | kiểm tra từ 01/12, "
            + "báo cáo đến 02/12 | R1 không đạt; 83 gửi đúng ngày bắt đầu vẫn đạt")
    void papers_are_due_on_the_day_on_which_the_inspection_begins() {
        assertThat(RESULT.column("inspections", "from", "unit", "92")).startsWith("2021-12-01");
        RESULT.assertDuty("R1", "92", "not_met", "ban theo dõi Cụm nhận ngày 2/12/2021 (muộn 1 ngày)");
        assertThat(RESULT.column("inspections", "from", "unit", "83")).startsWith("2021-11-29");
        RESULT.assertDuty("R1", "83", "met", "ban theo dõi Cụm nhận ngày 29/11/2021.");
    }

    // ---- forms of conferences

    @Test
    @Story("F1 · Họp trực tuyến mà không có quyết định |  | cum-5-thanh-pho; hn-5-thanh-pho | F1 không đạt; "
            + "hn-phia-bac-1 cũng trực tuyến nhưng có quyết định")
    void a_conference_is_held_online_only_by_a_decision() {
        assertThat(RESULT.column("events", "id", "form", "truc-tuyen"))
                .containsExactlyInAnyOrder("hn-5-thanh-pho", "hn-phia-bac-1");
        assertThat(RESULT.rows("decisions", "kind", "form", "about", "hn-5-thanh-pho"))
                .isEmpty();
        RESULT.assertDuty("F1", "cum-5-thanh-pho", "not_met", "hình thức truc-tuyen, chưa có quyết định");
        RESULT.assertDuty("F1", "cum-phia-bac-1", "met", "hình thức truc-tuyen, đã có quyết định");
    }

    @Test
    @Story("Quyết định hình thức họp trực tuyến do dịch bệnh |  | hn-phia-bac-1 | F1 đạt")
    void a_decision_on_the_form_of_a_conference_makes_it_right() {
        assertThat(RESULT.column("decisions", "value", "kind", "form", "about", "hn-phia-bac-1"))
                .containsExactly("truc-tuyen");
        RESULT.assertDuty("F1", "cum-phia-bac-1", "met", "hình thức truc-tuyen, đã có quyết định");
    }

    // ---- none

    @Test
    @Story("Không sai sót nào về tuân thủ |  | cum-bac-song-hau | mọi mục của Cụm và đơn vị đều đạt")
    void a_cluster_without_a_breach_is_said_to_have_met_every_duty() {
        List<String> units = RESULT.column("members", "unit", "cluster", "cum-bac-song-hau");
        assertThat(units).containsExactlyInAnyOrder("80", "82", "83", "84", "86", "87");
        Set<String> ofClusters = new LinkedHashSet<>();
        for (String cluster : RESULT.column("clusters", "id")) {
            ofClusters.addAll(ids(cluster));
        }

        assertThat(ids("cum-bac-song-hau"))
                .hasSize(16)
                .as("nothing that is asked of any cluster is left out")
                .containsExactlyInAnyOrderElementsOf(ofClusters);
        assertThat(verdicts("cum-bac-song-hau")).containsOnly("met");
        for (String unit : units) {
            List<String> inspected = List.of("D3", "D6", "C2", "C3", "R1");
            assertThat(ids(unit))
                    .as(unit)
                    .containsExactlyElementsOf(List.of("83", "86").contains(unit) ? inspected : List.of("D3"));
            assertThat(verdicts(unit)).as(unit).containsOnly("met");
        }
    }

    private static List<String> ids(String who) {
        return RESULT.duties(who).stream().map(line -> line.path("id").asText()).toList();
    }

    private static List<String> verdicts(String who) {
        return RESULT.duties(who).stream()
                .map((JsonNode line) -> line.path("verdict").asText())
                .toList();
    }
}
