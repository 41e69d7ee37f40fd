package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** D5, D7, D8, D9, C6 and F1: the year-end conference and the head who hosts it. */
class ConferenceDutyTest {
    private static final String REGULATION = "1708/QĐ-MTTW";

    @Test
    void a_conference_takes_one_day() {
        assertThat(Season.full().verdict("D5")).isEqualTo("met");
        Season two = Season.empty().conference("2021-12-07", "2021-12-08");
        assertThat(two.verdict("D5")).isEqualTo("not_met");
        assertThat(two.found("D5").vi()).isEqualTo("số ngày của hội nghị: 2, cần đúng 1");
        assertThat(Season.empty().conference("", "").verdict("D5")).isEqualTo("unknown");
        assertThat(two.asOf("2021-12-07").verdict("D5")).isEqualTo("unknown");
    }

    @Test
    void a_cluster_has_one_head() {
        assertThat(Season.full().verdict("D7")).isEqualTo("met");
        assertThat(Season.full().heads().verdict("D7")).isEqualTo("not_met");
        assertThat(Season.full().heads("80", "83").verdict("D7")).isEqualTo("not_met");
        assertThat(Season.full().heads("80", "83").found("D7").en()).isEqualTo("number of heads: 2, needed exactly 1");
    }

    @Test
    void a_conference_names_the_regulation_that_it_follows() {
        assertThat(followed("Quyết định số 1708/qđ-mttw ngày 02/11/2017").verdict("D8"))
                .isEqualTo("met");
        assertThat(followed("QĐ 11708/QĐ-MTTW").verdict("D8")).isEqualTo("not_met");
        assertThat(followed("Quy chế cũ").found("D8").vi())
                .isEqualTo("hội nghị theo Quy chế cũ, cần theo 1708/QĐ-MTTW");
        assertThat(followed("").verdict("D8")).isEqualTo("unknown");
        Season illustrative = Season.full().duties(List.of(), List.of(Plan.item("regulation", null, null)));
        assertThat(illustrative.verdict("D8")).isEqualTo("unknown");
    }

    @Test
    void the_council_member_fixes_the_date_in_agreement_with_the_head() {
        assertThat(agreed("UV-01", "80").verdict("D9")).isEqualTo("met");
        assertThat(agreed("uv-01", "head").verdict("D9")).isEqualTo("met");
        assertThat(agreed("uv-02", "80").verdict("D9")).isEqualTo("not_met");
        assertThat(agreed("uv-02", "80").found("D9").vi()).isEqualTo("hội nghị do uv-02 quyết định, cần là uv-01");
        assertThat(agreed("uv-01", "83").found("D9").en()).isEqualTo("agreed with 83, which is not the head");
        assertThat(agreed("", "80").verdict("D9")).isEqualTo("unknown");
        assertThat(agreed("uv-01", "").verdict("D9")).isEqualTo("unknown");
        assertThat(agreed("uv-01", "80").councilMember("").verdict("D9")).isEqualTo("unknown");
        assertThat(agreed("council_member", "80").councilMember("").verdict("D9"))
                .isEqualTo("met");
        assertThat(agreed("uv-01", "80").heads().verdict("D9")).isEqualTo("unknown");
    }

    @Test
    void there_is_one_conference_at_the_place_of_the_head() {
        assertThat(Season.full().verdict("C6")).isEqualTo("met");
        assertThat(Season.full().conference("2021-12-09", "").verdict("C6")).isEqualTo("not_met");
        assertThat(hosted("83").verdict("C6")).isEqualTo("not_met");
        assertThat(hosted("83").found("C6").vi()).isEqualTo("hội nghị tại đơn vị 83, không phải Cụm trưởng");
        assertThat(hosted("").verdict("C6")).isEqualTo("unknown");
        assertThat(hosted("80").heads().verdict("C6")).isEqualTo("unknown");
        assertThat(Season.empty().verdict("C6")).isEqualTo("not_met");
        assertThat(Season.empty().asOf("2021-12-08").verdict("C6")).isEqualTo("unknown");
        assertThat(Season.full().asOf("2021-12-07").verdict("C6")).isEqualTo("unknown");
    }

    @Test
    void another_form_than_the_usual_one_needs_a_decision() {
        assertThat(held("").verdict("F1")).isEqualTo("met");
        assertThat(held("Truc-Tiep").verdict("F1")).isEqualTo("met");
        assertThat(held("truc-tuyen").verdict("F1")).isEqualTo("not_met");
        assertThat(held("truc-tuyen").found("F1").vi())
                .isEqualTo("hội nghị theo hình thức truc-tuyen, chưa có quyết định");
        assertThat(held("truc-tuyen").asOf("2021-12-07").verdict("F1")).isEqualTo("unknown");
        assertThat(held("truc-tuyen").formDecided("HN").verdict("F1")).isEqualTo("met");
        assertThat(held("truc-tuyen").formDecided("cum-1").verdict("F1")).isEqualTo("met");
        assertThat(held("truc-tuyen").formDecided("hn-2").verdict("F1")).isEqualTo("not_met");
    }

    @Test
    void how_a_conference_was_held_is_open_where_there_is_none() {
        for (String code : List.of("D5", "D8", "D9", "F1")) {
            assertThat(Season.empty().verdict(code)).as(code).isEqualTo("unknown");
            assertThat(Season.empty().noConferencesInSeason().verdict(code))
                    .as(code)
                    .isEqualTo("unknown");
        }
        assertThat(Season.empty().noConferencesInSeason().verdict("C6")).isEqualTo("unknown");
    }

    private static Season followed(String document) {
        return conference(Season.HEAD, "", "uv-01", Season.HEAD, document);
    }

    private static Season agreed(String by, String with) {
        return conference(Season.HEAD, "", by, with, REGULATION);
    }

    private static Season hosted(String host) {
        return conference(host, "", "uv-01", Season.HEAD, REGULATION);
    }

    private static Season held(String form) {
        return conference(Season.HEAD, form, "uv-01", Season.HEAD, REGULATION);
    }

    private static Season conference(String host, String form, String by, String with, String document) {
        return Season.empty().conference(host, form, "2021-12-08", "", by, with, document);
    }
}
