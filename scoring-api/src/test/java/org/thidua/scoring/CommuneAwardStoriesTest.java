package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stories of the communes of 2025 about awards: merged units, places, ballots, groups of conditions. */
class CommuneAwardStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.COMMUNES);
    private static final String YEARS = "bang-khen-nhieu-nam";
    private static final String CERTIFICATE = "bang-khen-tinh";
    private static final String COLLECTIVE = "tap-the-lao-dong-xuat-sac";

    // ---- merged units

    @Test
    @Story("Đơn vị hợp nhất từ hai đơn vị cũ có thành tích khác nhau (việc hợp nhất là minh họa) | 31894 | "
            + "bang-khen-nhieu-nam; đơn vị cũ 31912 và 31897 | nn-xuat-sac (all) không đạt: 31912 hai năm, "
            + "31897 đứt ở năm 2024; nn-bang-khen (any) đạt nhờ 31912 năm 2023; không được đề nghị")
    void of_two_histories_the_least_counts_for_grades_and_the_best_for_certificates() {
        assertThat(RESULT.column("predecessors", "old_unit", "unit", "31894")).containsExactly("31912", "31897");
        assertThat(gradesOf("31912")).containsExactly("2023 xuat-sac", "2024 xuat-sac");
        assertThat(gradesOf("31897")).containsExactly("2023 xuat-sac", "2024 tot");
        assertThat(certificatesOf("31912")).containsExactly("2023 yes", "2024 no");
        assertThat(certificatesOf("31897")).containsExactly("2023 no", "2024 no");

        assertThat(RESULT.exclusion(YEARS, "all", "31894")).isEqualTo("condition: nn-xuat-sac");
        assertThat(RESULT.leftOut(YEARS, "all", "31894").path("short_by").asText())
                .as("2 − 0: the row of 31897 broke in the last year")
                .isEqualTo("2");
        assertThat(RESULT.reason(YEARS, "all", "31894"))
                .contains("thiếu 1/3 điều kiện", "hiện 0, cần từ 2", "Các điều kiện còn lại: đạt.");
        assertThat(RESULT.proposed(YEARS, "all")).doesNotContain("31894");
    }

    @Test
    @Story("Hợp nhất, cả hai đơn vị cũ đều Xuất sắc hai năm (việc hợp nhất là minh họa) | 32110 | "
            + "bang-khen-nhieu-nam; 32110 và 32116 | all đạt (2 năm), any đạt; được đề nghị; không xét Bằng "
            + "khen cấp tỉnh nữa")
    void a_unit_merged_of_two_excellent_ones_gets_the_certificate_of_several_years_and_no_other() {
        for (String old : List.of("32110", "32116")) {
            assertThat(gradesOf(old)).as(old).containsExactly("2023 xuat-sac", "2024 xuat-sac");
        }
        assertThat(RESULT.condition(YEARS, "all", "32110", "nn-xuat-sac")).isEqualTo("met, have 2, need ≥ 2");
        assertThat(RESULT.condition(YEARS, "all", "32110", "nn-bang-khen")).isEqualTo("met, have yes, need = yes");
        assertThat(RESULT.proposed(YEARS, "all")).contains("32110");
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-06", "32110")).isEqualTo("higher_award");
    }

    @Test
    @Story("Hợp nhất, không đơn vị cũ nào có Bằng khen (việc hợp nhất là minh họa) | 32182 | "
            + "bang-khen-nhieu-nam; 32182 và 32179 | all đạt, any không đạt")
    void where_no_old_unit_had_a_certificate_the_merged_one_had_none() {
        for (String old : List.of("32182", "32179")) {
            assertThat(gradesOf(old)).as(old).containsExactly("2023 xuat-sac", "2024 xuat-sac");
            assertThat(certificatesOf(old)).as(old).containsExactly("2023 no", "2024 no");
        }
        assertThat(RESULT.exclusion(YEARS, "all", "32182")).isEqualTo("condition: nn-bang-khen");
        assertThat(RESULT.reason(YEARS, "all", "32182"))
                .contains("thiếu 1/3 điều kiện", "hiện không, cần là có", "Các điều kiện còn lại: đạt.");
    }

    @Test
    @Story("Hợp nhất, một đơn vị cũ thiếu ghi nhận năm 2023 (việc hợp nhất là minh họa) | 32071 | "
            + "bang-khen-nhieu-nam; 32071 và 32072 | all chưa rõ: ít nhất 1 năm, năm 2023 của 32072 chưa ghi "
            + "nhận")
    void a_year_that_nobody_recorded_of_one_old_unit_leaves_the_merged_one_unknown() {
        assertThat(gradesOf("32071")).containsExactly("2023 xuat-sac", "2024 xuat-sac");
        assertThat(gradesOf("32072")).as("one year is certain").containsExactly("2024 xuat-sac");
        assertThat(RESULT.exclusion(YEARS, "all", "32071")).isEqualTo("unknown: nn-xuat-sac");
        assertThat(RESULT.reason(YEARS, "all", "32071"))
                .contains("cần từ 2 (chắc chắn 1 năm, năm 2023 chưa ghi thành tích)");
    }

    @Test
    @Story("Hợp nhất không ghi ngày; một đơn vị cũ không có dòng về Bằng khen (việc hợp nhất là minh họa) | "
            + "31864 | bang-khen-nhieu-nam; 31864 và 31863 | any đạt nhờ 31863; all không đạt (năm 2024 của "
            + "31864 xếp loại Khá)")
    void a_merger_without_a_date_counts_for_all_years_before() {
        assertThat(RESULT.column("predecessors", "from", "unit", "31864")).containsExactly("", "");
        assertThat(certificatesOf("31864")).as("nobody recorded any").isEmpty();
        assertThat(certificatesOf("31863")).containsExactly("2023 yes", "2024 no");
        assertThat(gradesOf("31864")).containsExactly("2023 xuat-sac", "2024 kha");
        assertThat(RESULT.exclusion(YEARS, "all", "31864"))
                .startsWith("condition: ")
                .contains("nn-xuat-sac")
                .doesNotContain("nn-bang-khen");
        assertThat(RESULT.reason(YEARS, "all", "31864"))
                .contains("hiện 0, cần từ 2")
                .endsWith("Các điều kiện còn lại: đạt.");
    }

    @Test
    @Story("Hợp nhất, năm 2024 đã đứt chuỗi (việc hợp nhất là minh họa) | 32155 | bang-khen-nhieu-nam; 32158"
            + " và 32170 | all không đạt dù không ai ghi nhận năm 2023; any không đạt")
    void what_broke_in_the_last_year_is_broken_whatever_the_year_before_was() {
        assertThat(gradesOf("32158")).containsExactly("2024 xuat-sac");
        assertThat(gradesOf("32170")).containsExactly("2024 tot");
        assertThat(RESULT.exclusion(YEARS, "all", "32155")).isEqualTo("condition: nn-bang-khen; nn-xuat-sac");
        assertThat(RESULT.reason(YEARS, "all", "32155")).contains("hiện 0, cần từ 2", "hiện không, cần là có");
    }

    @Test
    @Story("Không hợp nhất, thiếu ghi nhận năm 2023 | 31975; 31988 | bang-khen-nhieu-nam | 31975: năm 2024 "
            + "Xuất sắc, chưa rõ; 31988: năm 2024 Khá, không đạt")
    void a_missing_year_is_unknown_before_a_good_one_and_nothing_before_one_that_broke_the_row() {
        assertThat(RESULT.rows("predecessors", "unit", "31975")).isEmpty();
        assertThat(gradesOf("31975")).containsExactly("2024 xuat-sac");
        assertThat(RESULT.exclusion(YEARS, "all", "31975")).isEqualTo("unknown: nn-xuat-sac");
        assertThat(RESULT.reason(YEARS, "all", "31975")).contains("năm 2023 chưa ghi thành tích");

        assertThat(RESULT.rows("predecessors", "unit", "31988")).isEmpty();
        assertThat(gradesOf("31988")).containsExactly("2024 kha");
        assertThat(RESULT.exclusion(YEARS, "all", "31988"))
                .startsWith("condition: ")
                .contains("nn-xuat-sac");
        assertThat(RESULT.reason(YEARS, "all", "31988")).contains("hiện 0, cần từ 2");
    }

    // ---- places

    @Test
    @Story("Hết chỉ tiêu Bằng khen nhiều năm | 32065 | bang-khen-nhieu-nam, chỉ tiêu 3 | đủ điều kiện, hạng "
            + "sau 32152, 32244, 32110; được Bằng khen cấp tỉnh")
    void who_meets_all_conditions_but_comes_fourth_gets_the_certificate_of_its_cluster() {
        assertThat(RESULT.award(YEARS, "all").path("quota").asInt()).isEqualTo(3);
        assertThat(RESULT.proposed(YEARS, "all")).containsExactly("32152", "32244", "32110");
        assertThat(RESULT.exclusion(YEARS, "all", "32065")).isEqualTo("quota");
        JsonNode last = RESULT.place("all", "32110");
        JsonNode next = RESULT.place("all", "32065");
        assertThat(RESULT.leftOut(YEARS, "all", "32065").path("short_by").asText())
                .isEqualTo(SampleResult.decimal(last.path("total"))
                        .subtract(SampleResult.decimal(next.path("total")))
                        .toPlainString());
        assertThat(RESULT.proposed(CERTIFICATE, "cum-05")).contains("32065");
    }

    @Test
    @Story("Chỉ tiêu 20 % của số đơn vị dẫn đầu Cụm | 32095 | co-thi-dua | 8 đơn vị dẫn đầu: 1.6 còn 1; "
            + "32095 được đề nghị, Cụm số 6 còn 3 - 1 = 2 Bằng khen")
    void a_fifth_of_eight_leaders_is_one_flag_which_counts_against_the_certificates_of_its_cluster() {
        List<String> leaders = new ArrayList<>();
        SampleSeasons.all(RESULT.json().path("awards"), "award", "dan-dau-cum")
                .forEach(award -> leaders.addAll(SampleSeasons.texts(award.path("proposed"), "unit")));
        assertThat(leaders).hasSize(8).contains("32095");
        assertThat(RESULT.award("co-thi-dua", "all").path("base").asInt()).isEqualTo(8);
        assertThat(RESULT.award("co-thi-dua", "all").path("quota").asInt())
                .as("20 % × 8 = 1.6")
                .isEqualTo(1);
        assertThat(RESULT.proposed("co-thi-dua", "all")).containsExactly("32095");

        assertThat(RESULT.award(CERTIFICATE, "cum-06").path("base").asInt()).isEqualTo(9);
        assertThat(RESULT.award(CERTIFICATE, "cum-06").path("quota").asInt())
                .as("40 % × 9 = 3.6; 3 − 1")
                .isEqualTo(2);
        assertThat(RESULT.award(CERTIFICATE, "cum-05").path("base").asInt()).isEqualTo(9);
        assertThat(RESULT.award(CERTIFICATE, "cum-05").path("quota").asInt())
                .as("nobody of this cluster has the flag")
                .isEqualTo(3);
    }

    @Test
    @Story("Bằng nhau ở suất cuối, Hội đồng chọn một đơn vị | 31849; 31885 | cum-02, bang-khen-tinh | 93.00 "
            + "= 93.00; 31849 được đề nghị theo biên bản giả lập số 1, 31885 để lại vì đồng hạng")
    void of_two_equal_units_over_the_last_place_the_council_names_one() {
        assertTied("cum-02", "31849", "31885", "93.00");
        assertThat(RESULT.proposed(CERTIFICATE, "cum-02")).containsExactly("31876", "31882", "31849");
        assertThat(RESULT.reason(CERTIFICATE, "cum-02", "31849"))
                .contains("suất cuối theo quyết định của ", "(biên bản giả lập số 1)");
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-02", "31885")).isEqualTo("tie");
        assertThat(RESULT.award(CERTIFICATE, "cum-02").path("unused").asInt()).isZero();
    }

    @Test
    @Story("Bằng nhau ở suất cuối, chưa có quyết định | 31942; 31993 | cum-03, bang-khen-tinh | 93.50 = "
            + "93.50; không đơn vị nào được đề nghị, một suất chưa dùng")
    void of_two_equal_units_over_the_last_place_none_is_proposed_before_a_decision() {
        assertTied("cum-03", "31942", "31993", "93.50");
        assertThat(RESULT.rows("decisions", "about", CERTIFICATE + "/cum-03")).isEmpty();
        assertThat(RESULT.proposed(CERTIFICATE, "cum-03")).containsExactly("31985", "31972");
        for (String unit : List.of("31942", "31993")) {
            assertThat(RESULT.exclusion(CERTIFICATE, "cum-03", unit)).isEqualTo("tie");
            assertThat(RESULT.reason(CERTIFICATE, "cum-03", unit)).endsWith("; cần có quyết định.");
        }
        assertThat(RESULT.award(CERTIFICATE, "cum-03").path("unused").asInt()).isEqualTo(1);
    }

    // ---- ballots

    @Test
    @Story("Phiếu đồng ý dưới 80 % | 32227 | cum-06, bang-khen-tinh | 6 trên 8 phiếu: 75 %; không đạt (không"
            + " tính phiếu của đơn vị được xét)")
    void six_of_eight_votes_are_75_per_cent_where_the_units_own_does_not_count() {
        assertThat(vote("32227"))
                .containsEntry("present", "9")
                .containsEntry("agree", "7")
                .containsEntry("own", "agree");
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-06", "32227")).isEqualTo("condition: bang-khen-tinh/ballot");
        assertThat(RESULT.reason(CERTIFICATE, "cum-06", "32227"))
                .as("(7 − 1) / (9 − 1)")
                .contains("hiện 75, cần từ 80");
        assertThat(RESULT.leftOut(CERTIFICATE, "cum-06", "32227")
                        .path("short_by")
                        .asText())
                .as("80 − 75")
                .isEqualTo("5");
    }

    @Test
    @Story("Không đủ số người dự | 32185 | cum-07, bang-khen-tinh | có mặt 3 trên 6, cần 4; chưa rõ")
    void three_of_six_others_are_no_quorum() {
        assertThat(vote("32185"))
                .containsEntry("members", "7")
                .containsEntry("present", "4")
                .containsEntry("own", "agree");
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-07", "32185")).isEqualTo("unknown: bang-khen-tinh/ballot");
        assertThat(RESULT.reason(CERTIFICATE, "cum-07", "32185"))
                .as("4 − 1 of 7 − 1, and 2/3 × 6")
                .contains("không đủ số người dự: 3/6, cần 4");
    }

    @Test
    @Story("Chưa bỏ phiếu | 32047 | cum-05, bang-khen-tinh | không có dòng; chưa rõ")
    void without_a_ballot_nothing_is_known() {
        assertThat(RESULT.rows("votes", "unit", "32047")).isEmpty();
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-05", "32047")).isEqualTo("unknown: bang-khen-tinh/ballot");
        assertThat(RESULT.reason(CERTIFICATE, "cum-05", "32047")).contains("chưa bỏ phiếu");
    }

    // ---- conditions

    @Test
    @Story("Muộn ở một nơi nhận | 32128 | cum-04; Cụm trưởng nhận 22/11 | muộn 2 ngày, V.1 = 4.00; chưa được"
            + " kiểm tra nên không đạt nhóm nen-nep; D3 không đạt")
    void who_was_late_and_not_inspected_fails_the_whole_group() {
        assertThat(RESULT.rows("inspections", "unit", "32128")).isEmpty();
        assertThat(RESULT.exclusion(CERTIFICATE, "cum-04", "32128"))
                .isEqualTo("condition: bk-da-kiem-tra; bk-dung-han");
        assertThat(RESULT.reason(CERTIFICATE, "cum-04", "32128"))
                .contains("thiếu 1/4 điều kiện", "hiện không, cần là có", "hiện 2, cần bằng 0");
    }

    @Test
    @Story("Muộn ở một nơi nhận, đã được kiểm tra | 32134 | cum-04; ban theo dõi nhận 21/11 | muộn 1 ngày, "
            + "V.1 = 4.50; đạt nhóm nen-nep nhờ bk-da-kiem-tra")
    void who_was_late_but_inspected_meets_one_of_the_group() {
        assertThat(RESULT.rows("inspections", "unit", "32134")).hasSize(1);
        assertThat(RESULT.condition(CERTIFICATE, "cum-04", "32134", "bk-dung-han"))
                .isEqualTo("not_met, have 1, need = 0");
        assertThat(RESULT.condition(CERTIFICATE, "cum-04", "32134", "bk-da-kiem-tra"))
                .isEqualTo("met, have yes, need = yes");
        assertThat(RESULT.proposed(CERTIFICATE, "cum-04")).contains("32134");
    }

    @Test
    @Story("Tập thể lao động xuất sắc: tỷ lệ 70 % và 69,9 % | 31885; 31834 | tt-tien-tien | 31885 đạt; 31834"
            + " thiếu 0.1")
    void seventy_per_cent_are_enough_and_69_9_are_not() {
        assertThat(RESULT.condition(COLLECTIVE, "all", "31885", "tt-tien-tien")).isEqualTo("met, have 70, need ≥ 70");
        assertThat(RESULT.proposed(COLLECTIVE, "all")).contains("31885");
        assertThat(RESULT.exclusion(COLLECTIVE, "all", "31834")).isEqualTo("condition: tt-tien-tien");
        assertThat(RESULT.leftOut(COLLECTIVE, "all", "31834").path("short_by").asText())
                .as("70 − 69.9")
                .isEqualTo("0.1");
    }

    @Test
    @Story("Thiếu số liệu của điều kiện | 32185 | tt-chien-si, không có dòng | chưa rõ")
    void a_figure_that_nobody_reported_leaves_a_condition_unknown() {
        assertThat(RESULT.rows("figures", "unit", "32185", "measure", "chien-si-thi-dua-co-so"))
                .isEmpty();
        assertThat(RESULT.exclusion(COLLECTIVE, "all", "32185")).isEqualTo("unknown: tt-chien-si");
        assertThat(RESULT.reason(COLLECTIVE, "all", "32185")).contains("chưa có số liệu chien-si-thi-dua-co-so");
    }

    // ---- parts

    /** Tied on the third of three places, equal in the total and in all that follows it in the ranking. */
    private static void assertTied(String cluster, String one, String other, String total) {
        for (String unit : List.of(one, other)) {
            JsonNode place = RESULT.place(cluster, unit);
            assertThat(place.path("total").asText()).isEqualTo(total);
            assertThat(place.path("rank").asText()).isEqualTo("3");
            assertThat(place.path("tied").asBoolean()).isTrue();
        }
        for (String measure : List.of("T", "III")) {
            assertThat(RESULT.group(one, measure).path("points"))
                    .as(measure)
                    .isEqualTo(RESULT.group(other, measure).path("points"));
        }
        assertThat(RESULT.award(CERTIFICATE, cluster).path("quota").asInt()).isEqualTo(3);
    }

    private static Map<String, String> vote(String unit) {
        List<Map<String, String>> votes = RESULT.rows("votes", "unit", unit, "award", CERTIFICATE);
        assertThat(votes).hasSize(1);
        return votes.get(0);
    }

    private static List<String> gradesOf(String unit) {
        return past(unit, "grade", "id");
    }

    private static List<String> certificatesOf(String unit) {
        return past(unit, "award", "value");
    }

    private static List<String> past(String unit, String kind, String what) {
        return RESULT.rows("history", "unit", unit, "kind", kind).stream()
                .map(row -> row.get("year") + " " + row.get(what))
                .sorted()
                .toList();
    }
}
