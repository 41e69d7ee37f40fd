package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The stories of 2021 about what inspections concluded and what the council decided on points. */
class SampleFindingStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.MTTQ);

    @Test
    @Story("Kết luận kiểm tra đặt lại điểm | 04 | IV.6 | 1.00 thay cho 1.75 đã chấm")
    void a_finding_that_sets_points_takes_the_place_of_those_marked() {
        assertThat(RESULT.line("04", "IV.6").path("value").asText()).isEqualTo("1.75");
        assertThat(RESULT.steps("04", "IV.6")).containsExactly("1.75 = 1.75", "1.75 → 1 (finding) = 1.00");
        assertThat(RESULT.points("04", "IV.6")).isEqualTo("1.00");
        assertConclusion("04", "IV.6", "đặt lại 1 điểm");
    }

    @Test
    @Story("Kết luận kiểm tra cộng thêm | 34 | I.5 | 2.50 + 0.50 = 3.00")
    void a_finding_that_adds_comes_on_top_of_what_the_rule_gave() {
        assertThat(RESULT.line("34", "I.5").path("value").asText()).isEqualTo("5");
        assertThat(RESULT.steps("34", "I.5"))
                .as("5 models of half a point each")
                .containsExactly("5 × 0.5 = 2.5", "2.5 + 0.5 (finding) = 3.00");
        assertThat(RESULT.points("34", "I.5")).isEqualTo("3.00");
        assertConclusion("34", "I.5", "cộng thêm 0,5 điểm");
    }

    @Test
    @Story("Kết luận kiểm tra không công nhận | 08 | III.5 | 0.00 thay cho 2.00; dưới 30 % nên không được Bằng khen")
    void a_finding_that_denies_leaves_0_points_and_costs_the_commendation() {
        assertThat(RESULT.steps("08", "III.5")).containsExactly("4 × 0.5 = 2", "2 → 0 (finding) = 0.00");
        assertThat(RESULT.points("08", "III.5")).isEqualTo("0.00");
        assertConclusion("08", "III.5", "không công nhận, 0 điểm");
        assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-2", "08")).isEqualTo("condition: bang-khen-diem-liet");
        assertThat(RESULT.leftOut("bang-khen", "cum-phia-bac-2", "08")
                        .path("short_by")
                        .asText())
                .as("30 − 0 per cent")
                .isEqualTo("30");
    }

    @Test
    @Story("Kết luận kiểm tra xác nhận | 79 | I.4 | giữ nguyên 3.00")
    void a_finding_that_confirms_changes_nothing_and_is_told() {
        assertThat(RESULT.line("79", "I.4").path("value").asText()).isEqualTo("3");
        assertThat(RESULT.steps("79", "I.4")).containsExactly("3 = 3.00");
        assertThat(RESULT.points("79", "I.4")).isEqualTo("3.00");
        assertConclusion("79", "I.4", "xác nhận");
    }

    @Test
    @Story("Kết luận kiểm tra về dữ kiện | 86 | fact ky-luat = yes | Bằng khen: không đạt điều kiện "
            + "bang-khen-ky-luat")
    void a_finding_on_a_fact_stands_above_what_the_unit_reported() {
        assertThat(RESULT.column("facts", "value", "unit", "86", "fact", "ky-luat"))
                .containsExactly("no");
        assertThat(RESULT.column("findings", "value", "unit", "86", "fact", "ky-luat"))
                .containsExactly("yes");
        assertThat(RESULT.exclusion("bang-khen", "cum-bac-song-hau", "86")).isEqualTo("condition: bang-khen-ky-luat");
        assertThat(RESULT.reason("bang-khen", "cum-bac-song-hau", "86"))
                .contains("thiếu 1/5 điều kiện", "hiện có, cần là không");
    }

    @Test
    @Story("Quyết định thay điểm đã tính | 02 | V.3 | 2.75 thay cho 2.25 đã tính; điểm đã tính vẫn được ghi bên cạnh")
    void a_decision_takes_the_place_of_the_points_that_are_kept_beside_it() {
        assertThat(RESULT.line("02", "V.3").path("value").asText()).isEqualTo("2.25");
        assertThat(RESULT.steps("02", "V.3")).containsExactly("2.25 = 2.25", "2.25 → 2.75 (decision) = 2.75");
        assertThat(RESULT.points("02", "V.3")).isEqualTo("2.75");
        assertThat(RESULT.text("02", "V.3"))
                .contains("Điểm chấm 2,25: quyết định: 2,25 → 2,75.", ": 2,75 điểm thay cho điểm tính được; ")
                .contains(RESULT.column("decisions", "by", "unit", "02"))
                .contains(RESULT.column("decisions", "document", "unit", "02"))
                .contains(RESULT.column("decisions", "reason", "unit", "02"));
    }

    /** The line says what was concluded, why and in which document. */
    private static void assertConclusion(String unit, String criterion, String conclusion) {
        assertThat(RESULT.text(unit, criterion))
                .contains("Kết luận kiểm tra: " + conclusion + "; ")
                .contains(RESULT.column("findings", "reason", "unit", unit))
                .contains(RESULT.column("findings", "document", "unit", unit));
    }
}
