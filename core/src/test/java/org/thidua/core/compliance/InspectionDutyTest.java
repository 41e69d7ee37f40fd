package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C1, C2, C3 and D6: what is inspected, in which order and how long. */
class InspectionDutyTest {
    // ---- C1: "01 đến 02 tỉnh, thành phố"

    @Test
    void a_cluster_inspects_one_or_two_units() {
        assertThat(Season.full().verdict("C1")).isEqualTo("met");
        Season three = Season.empty().inspected();
        three.inspection("a", "84", "province", "2021-12-02", "").inspection("b", "86", "province", "2021-12-03", "");
        assertThat(three.verdict("C1")).isEqualTo("not_met");
        assertThat(three.found("C1").vi()).isEqualTo("đã kiểm tra: 3, cần 1 đến 2");
        assertThat(three.found("C1").en()).isEqualTo("units inspected: 3, needed 1 to 2");
    }

    @Test
    void a_cluster_without_inspections_is_open_until_the_time_for_them_is_over() {
        assertThat(Season.empty().asOf("2021-12-09").verdict("C1")).isEqualTo("unknown");
        assertThat(Season.empty().asOf("2021-12-09").found("C1").vi())
                .isEqualTo("đã kiểm tra: 0, cần 1 đến 2; còn thời gian");
        assertThat(Season.empty().asOf("2021-12-10").verdict("C1")).isEqualTo("not_met");
        assertThat(Season.empty().noInspectionsInSeason().verdict("C1")).isEqualTo("unknown");
    }

    // ---- C2: "một đơn vị cấp xã, một đơn vị cấp huyện"

    @Test
    void one_place_of_each_level_is_inspected() {
        assertThat(Season.full().verdict("C2")).isEqualTo("met");
        Season two = Season.full().inspection("x2", Season.UNIT, "Commune", "2021-12-01", "");
        assertThat(two.verdict("C2")).isEqualTo("not_met");
        assertThat(two.found("C2").vi()).isEqualTo("cấp xã: 2, cần đúng 1");
        Season none = Season.empty().inspection("t", Season.UNIT, "province", "2021-12-02", "");
        assertThat(none.verdict("C2")).isEqualTo("not_met");
        assertThat(none.found("C2").en())
                .isEqualTo("commune level: 0, needed exactly 1; district level: 0, needed exactly 1");
        assertThat(none.asOf("2021-12-05").verdict("C2")).isEqualTo("unknown");
    }

    @Test
    void an_inspection_without_a_level_may_be_of_any() {
        Season unsaid = Season.empty()
                .inspection("x", Season.UNIT, "", "2021-12-01", "")
                .inspection("h", Season.UNIT, "district", "2021-12-01", "")
                .inspection("t", Season.UNIT, "province", "2021-12-02", "");
        assertThat(unsaid.verdict("C2")).isEqualTo("unknown");
        assertThat(unsaid.verdict("C3")).isEqualTo("unknown");
        assertThat(Season.full()
                        .inspection("y", Season.UNIT, "", "2021-12-02", "")
                        .verdict("C2"))
                .isEqualTo("unknown");
    }

    @Test
    void a_pack_without_district_level_asks_for_none() {
        List<InspectionRow> rows = List.of(Plan.level("commune", 1, 1), Plan.level("province", 1, 2));
        Season after2025 = Season.empty()
                .duties(Plan.DEADLINES, rows)
                .inspection("x", Season.UNIT, "commune", "2021-12-01", "")
                .inspection("t", Season.UNIT, "province", "2021-12-02", "");
        assertThat(after2025.verdict("C2")).isEqualTo("met");
        assertThat(after2025.verdict("C3")).isEqualTo("met");
        ImmutableList<Duty> one = Duties.of(List.of(), List.of(Plan.level("commune", 1, 1)));
        assertThat(one).extracting(Duty::code).containsExactly(Duty.Code.C2);
    }

    // ---- C3: "sau đó làm việc với … cấp tỉnh, thành phố"

    @Test
    void a_commune_comes_not_later_than_a_district_and_that_not_later_than_the_province() {
        assertThat(Season.full().verdict("C3")).isEqualTo("met");
        Season wrong = Season.empty()
                .inspection("x", Season.UNIT, "commune", "2021-12-02", "")
                .inspection("h", Season.UNIT, "district", "2021-12-01", "")
                .inspection("t", Season.UNIT, "province", "2021-12-02", "");
        assertThat(wrong.verdict("C3")).isEqualTo("not_met");
        assertThat(wrong.found("C3").vi()).isEqualTo("cấp xã ngày 2/12/2021, cấp huyện ngày 1/12/2021");
        assertThat(wrong.found("C3").en()).isEqualTo("commune level on 2021-12-02, district level on 2021-12-01");
    }

    @Test
    void an_order_is_open_while_levels_or_days_are_missing() {
        Season two = Season.empty()
                .inspection("x", Season.UNIT, "commune", "2021-12-01", "")
                .inspection("h", Season.UNIT, "district", "2021-12-01", "");
        assertThat(two.asOf("2021-12-05").verdict("C3")).isEqualTo("unknown");
        assertThat(two.asOf("2021-12-31").verdict("C3")).isEqualTo("met");
        assertThat(Season.empty()
                        .inspection("t", Season.UNIT, "province", "2021-12-01", "")
                        .verdict("C3"))
                .isEqualTo("unknown");
        assertThat(two.inspection("t", Season.UNIT, "province", "", "").verdict("C3"))
                .isEqualTo("unknown");
    }

    // ---- D6: "không quá 02 ngày"

    @Test
    void the_inspection_of_a_unit_takes_two_days_and_not_three() {
        assertThat(Season.full().verdict("D6")).isEqualTo("met");
        Season three = Season.full().inspection("t2", Season.UNIT, "province", "2021-12-03", "");
        assertThat(three.verdict("D6")).isEqualTo("not_met");
        assertThat(three.found("D6").vi())
                .isEqualTo("số ngày (từ ngày 1/12/2021 đến ngày 3/12/2021): 3, cần không quá 2");
        assertThat(three.found("D6").en()).isEqualTo("days (from 2021-12-01 to 2021-12-03): 3, needed at most 2");
    }

    @Test
    void days_that_are_not_recorded_or_still_to_come_are_open() {
        assertThat(Season.empty()
                        .inspection("t", Season.UNIT, "province", "", "")
                        .verdict("D6"))
                .isEqualTo("unknown");
        assertThat(Season.full().asOf("2021-12-01").verdict("D6")).isEqualTo("unknown");
    }

    @Test
    void units_that_are_not_inspected_have_none_of_these_duties() {
        assertThat(Season.full().lines())
                .filteredOn(line -> line.who().equals(Season.HEAD))
                .extracting(ComplianceLine::id)
                .containsExactly("D3");
    }
}
