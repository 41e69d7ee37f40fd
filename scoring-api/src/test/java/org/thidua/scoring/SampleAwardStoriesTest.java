package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stories of 2021 about awards: places, conditions, ballots and the honours of earlier years. */
class SampleAwardStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.MTTQ);

    // ---- places and conditions

    @Test
    @Story("Nộp báo cáo muộn, dẫn đầu Cụm nhưng không được cờ (D3) | 75 | cum-dong-nam-bo; Cụm trưởng nhận "
            + "19/11, ban theo dõi nhận 20/11 | muộn 3 ngày, VI.1 = 1.50; suất cờ của Cụm không dùng")
    void the_leader_of_a_cluster_whose_report_was_late_gets_no_flag_and_the_place_stays_unused() {
        assertThat(RESULT.rank("cum-dong-nam-bo", "75")).isEqualTo("1");
        JsonNode award = RESULT.award("co-ubtw", "cum-dong-nam-bo");
        assertThat(award.path("proposed")).isEmpty();
        assertThat(award.path("quota").asInt()).isEqualTo(1);
        assertThat(award.path("unused").asInt()).isEqualTo(1);
        assertThat(RESULT.exclusion("co-ubtw", "cum-dong-nam-bo", "75")).isEqualTo("condition: co-ubtw-bao-cao");
        JsonNode left = RESULT.leftOut("co-ubtw", "cum-dong-nam-bo", "75");
        // 1.50 of 3 points are 50 per cent, where 100 are needed.
        assertThat(SampleResult.decimal(left.path("short_by"))).isEqualByComparingTo("50");
        assertThat(RESULT.proposed("bang-khen", "cum-dong-nam-bo"))
                .as("it is proposed for what does not ask for that")
                .contains("75");
    }

    @Test
    @Story("Chỉ tiêu 20 % làm tròn xuống |  | co-chinh-phu | 9 đơn vị được cờ của Ủy ban Trung ương: 1.8 còn 1")
    void a_fifth_of_nine_is_one_when_rounded_down() {
        List<String> flags = new ArrayList<>();
        SampleSeasons.all(RESULT.json().path("awards"), "award", "co-ubtw")
                .forEach(award -> flags.addAll(SampleSeasons.texts(award.path("proposed"), "unit")));
        assertThat(flags).hasSize(9);
        JsonNode award = RESULT.award("co-chinh-phu", "all");

        assertThat(award.path("base").asInt()).isEqualTo(9);
        assertThat(award.path("quota").asInt()).as("20 % × 9 = 1.8").isEqualTo(1);
        assertThat(RESULT.proposed("co-chinh-phu", "all")).containsExactly("80");
        assertThat(flags).contains("80");
        // The next who holds the flag is 96.50 − 95.00 behind.
        assertThat(RESULT.exclusion("co-chinh-phu", "all", "48")).isEqualTo("quota");
        assertThat(RESULT.leftOut("co-chinh-phu", "all", "48").path("short_by").asText())
                .isEqualTo("1.50");
    }

    @Test
    @Story("Một tiêu chí 0 điểm | 91 | VI.6 = no; cum-nam-song-hau | không được Bằng khen, suất chuyển xuống"
            + " đơn vị kế tiếp")
    void one_criterion_of_0_points_costs_the_commendation_which_passes_down() {
        assertThat(RESULT.line("91", "VI.6").path("value").asText()).isEqualTo("no");
        assertThat(RESULT.points("91", "VI.6")).isEqualTo("0.00");
        assertThat(RESULT.exclusion("bang-khen", "cum-nam-song-hau", "91")).isEqualTo("condition: bang-khen-diem-liet");
        JsonNode left = RESULT.leftOut("bang-khen", "cum-nam-song-hau", "91");
        assertThat(SampleResult.decimal(left.path("short_by"))).as("30 − 0").isEqualByComparingTo("30");
        assertThat(RESULT.proposed("bang-khen", "cum-nam-song-hau")).containsExactly("95", "96", "94");
        assertThat(RESULT.award("bang-khen", "cum-nam-song-hau").path("unused").asInt())
                .isZero();
    }

    // ---- ballots

    @Test
    @Story("Đúng ngưỡng 80 % phiếu | 48 | co-ubtw; 4 trên 5 thành viên | đạt điều kiện co-ubtw/ballot")
    void four_votes_of_five_members_are_exactly_80_per_cent_and_enough() {
        assertThat(vote("48", "co-ubtw")).containsEntry("members", "5").containsEntry("agree", "4");
        assertThat(RESULT.condition("co-ubtw", "cum-5-thanh-pho", "48", "co-ubtw/ballot"))
                .isEqualTo("met, have 80, need ≥ 80");
        assertThat(RESULT.proposed("co-ubtw", "cum-5-thanh-pho")).containsExactly("48");
    }

    @Test
    @Story("Không tính phiếu của mình, phiếu không quá nửa | 79 | bang-khen; 3 trên 5, bỏ phiếu của mình còn"
            + " 2 trên 4 | 50 không quá 50: không đạt; suất chuyển xuống 92")
    void without_the_vote_on_itself_half_is_not_more_than_half_and_the_place_passes_down() {
        assertThat(vote("79", "bang-khen"))
                .containsEntry("present", "5")
                .containsEntry("consulted", "0")
                .containsEntry("agree", "3")
                .containsEntry("own", "agree");
        assertThat(RESULT.exclusion("bang-khen", "cum-5-thanh-pho", "79")).isEqualTo("condition: bang-khen/ballot");
        assertThat(RESULT.reason("bang-khen", "cum-5-thanh-pho", "79"))
                .as("(3 − 1) / (5 − 1)")
                .contains("thiếu 1/5 điều kiện", "hiện 50, cần trên 50");
        assertThat(RESULT.leftOut("bang-khen", "cum-5-thanh-pho", "79")
                        .path("short_by")
                        .asText())
                .isEqualTo("0");
        assertThat(RESULT.rank("cum-5-thanh-pho", "79")).isEqualTo("4");
        assertThat(RESULT.rank("cum-5-thanh-pho", "92")).isEqualTo("5");
        assertThat(RESULT.proposed("bang-khen", "cum-5-thanh-pho")).containsExactly("31", "01", "92");
        assertThat(RESULT.award("bang-khen", "cum-5-thanh-pho").path("unused").asInt())
                .isZero();
    }

    @Test
    @Story("Bỏ phiếu không đủ số người có mặt | 52 | bang-khen; có mặt 1 trong 4 thành viên khác, cần 3 | "
            + "chưa rõ; cum-duyen-hai-mien-trung còn một Bằng khen chưa dùng")
    void without_a_quorum_a_ballot_says_nothing_whatever_was_written() {
        assertThat(vote("52", "bang-khen"))
                .containsEntry("members", "5")
                .containsEntry("present", "2")
                .containsEntry("consulted", "3")
                .containsEntry("own", "agree");
        assertThat(RESULT.exclusion("bang-khen", "cum-duyen-hai-mien-trung", "52"))
                .isEqualTo("unknown: bang-khen/ballot");
        assertThat(RESULT.reason("bang-khen", "cum-duyen-hai-mien-trung", "52"))
                .as("1 of 4 others, 2/3 × 4 rounded up are 3")
                .contains("không đủ số người dự: 1/4, cần 3");
        assertThat(RESULT.proposed("bang-khen", "cum-duyen-hai-mien-trung")).containsExactly("56", "51");
        assertThat(RESULT.award("bang-khen", "cum-duyen-hai-mien-trung")
                        .path("unused")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Story("Không có biên bản kiểm phiếu | 24 | bang-khen, cum-phia-bac-2; không có dòng | chưa rõ; 08 đứng "
            + "sau không đủ điều kiện nên còn một Bằng khen chưa dùng")
    void without_a_ballot_the_place_is_kept_and_who_comes_next_must_meet_the_conditions_too() {
        assertThat(RESULT.rows("votes", "unit", "24", "award", "bang-khen")).isEmpty();
        assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-2", "24")).isEqualTo("unknown: bang-khen/ballot");
        assertThat(RESULT.reason("bang-khen", "cum-phia-bac-2", "24")).contains("chưa bỏ phiếu");
        assertThat(RESULT.rank("cum-phia-bac-2", "24")).isEqualTo("3");
        assertThat(RESULT.rank("cum-phia-bac-2", "08")).isEqualTo("5");
        assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-2", "08")).startsWith("condition: ");
        assertThat(RESULT.proposed("bang-khen", "cum-phia-bac-2")).containsExactly("22", "20");
        assertThat(RESULT.award("bang-khen", "cum-phia-bac-2").path("unused").asInt())
                .isEqualTo(1);
    }

    // ---- earlier years

    @Test
    @Story("Chuỗi năm năm liền được cờ | 80 | co-ubtw 2016–2020 | years.co-ubtw = 5; được đề nghị Cờ thi đua"
            + " của Chính phủ")
    void five_flags_in_a_row_are_more_than_the_two_that_the_flag_of_the_government_asks_for() {
        assertThat(flagsOf("80")).containsExactly("2016 yes", "2017 yes", "2018 yes", "2019 yes", "2020 yes");
        assertThat(RESULT.condition("co-chinh-phu", "all", "80", "co-chinh-phu-lien-tuc"))
                .isEqualTo("met, have 5, need ≥ 2");
        assertThat(RESULT.proposed("co-chinh-phu", "all")).containsExactly("80");
    }

    @Test
    @Story("Thiếu một năm trong chuỗi | 89 | co-ubtw 2019 không có dòng | ít nhất 1 năm liền kề, cần 2: "
            + "co-chinh-phu chưa rõ")
    void a_year_of_which_nobody_wrote_anything_leaves_the_row_of_years_unknown() {
        assertThat(flagsOf("89"))
                .as("one year is certain, and nothing is said of the year before it")
                .containsExactly("2016 no", "2017 no", "2018 yes", "2020 yes");
        assertThat(RESULT.proposed("co-ubtw", "cum-nam-song-hau")).containsExactly("89");
        assertThat(RESULT.exclusion("co-chinh-phu", "all", "89")).isEqualTo("unknown: co-chinh-phu-lien-tuc");
        assertThat(RESULT.reason("co-chinh-phu", "all", "89"))
                .contains("cần từ 2 (chắc chắn 1 năm, năm 2019 chưa ghi thành tích)");
    }

    @Test
    @Story("Chuỗi bị ngắt bởi một năm không được cờ | 49 | co-ubtw 2019 = no | years.co-ubtw = 1, cần 2: không đạt")
    void a_year_without_the_flag_breaks_the_row_of_years() {
        assertThat(flagsOf("49")).containsExactly("2016 no", "2017 yes", "2018 yes", "2019 no", "2020 yes");
        assertThat(RESULT.proposed("co-ubtw", "cum-duyen-hai-mien-trung")).containsExactly("49");
        assertThat(RESULT.exclusion("co-chinh-phu", "all", "49")).isEqualTo("condition: co-chinh-phu-lien-tuc");
        assertThat(RESULT.reason("co-chinh-phu", "all", "49")).contains("hiện 1, cần từ 2");
        assertThat(RESULT.leftOut("co-chinh-phu", "all", "49").path("short_by").asText())
                .as("2 − 1")
                .isEqualTo("1");
    }

    @Test
    @Story("Nộp muộn nhưng có thành tích trước đó (nhóm chỉ cần một) | 30; 75; 11 | bang-khen, nhóm "
            + "thanh-tich | 30: hai năm liền có Bằng khen; 75: đã từng được cờ; 11: không có gì")
    void of_a_group_of_conditions_an_earlier_honour_makes_good_for_a_late_report() {
        assertThat(certificatesOf("30")).endsWith("2018 no", "2019 yes", "2020 yes");
        assertThat(group("cum-phia-bac-3", "30", "dung-han")).isEqualTo("not_met, have 1, need ≤ 0");
        assertThat(group("cum-phia-bac-3", "30", "hai-nam")).isEqualTo("met, have 2, need ≥ 2");
        assertThat(group("cum-phia-bac-3", "30", "tung-co")).isEqualTo("not_met, have no, need = yes");

        assertThat(flagsOf("75")).startsWith("2016 yes");
        assertThat(group("cum-dong-nam-bo", "75", "dung-han")).isEqualTo("not_met, have 3, need ≤ 0");
        assertThat(group("cum-dong-nam-bo", "75", "hai-nam")).startsWith("not_met, ");
        assertThat(group("cum-dong-nam-bo", "75", "tung-co")).isEqualTo("met, have yes, need = yes");

        assertThat(flagsOf("11")).hasSize(5).allMatch(year -> year.endsWith(" no"));
        assertThat(certificatesOf("11")).hasSize(5).allMatch(year -> year.endsWith(" no"));
        assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-1", "11"))
                .startsWith("condition: ")
                .contains("bang-khen-dung-han; bang-khen-hai-nam; bang-khen-tung-co");
    }

    // ---- parts

    private static String group(String cluster, String unit, String condition) {
        return RESULT.condition("bang-khen", cluster, unit, "bang-khen-" + condition);
    }

    private static Map<String, String> vote(String unit, String award) {
        List<Map<String, String>> votes = RESULT.rows("votes", "unit", unit, "award", award);
        assertThat(votes).hasSize(1);
        return votes.get(0);
    }

    private static List<String> flagsOf(String unit) {
        return honoursOf(unit, "co-ubtw");
    }

    private static List<String> certificatesOf(String unit) {
        return honoursOf(unit, "bang-khen");
    }

    private static List<String> honoursOf(String unit, String award) {
        List<String> years = RESULT.column("history", "year", "unit", unit, "id", award);
        List<String> values = RESULT.column("history", "value", "unit", unit, "id", award);
        List<String> honours = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            honours.add(years.get(i) + " " + values.get(i));
        }
        return honours.stream().sorted().toList();
    }
}
