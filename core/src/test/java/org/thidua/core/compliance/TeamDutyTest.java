package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** C4, C5, C7, T1 and T2: who is in the inspection team. */
class TeamDutyTest {
    private static final List<String> CODES = List.of("C4", "C5", "C7", "T1", "T2");

    @Test
    void the_team_of_the_plan_keeps_every_duty() {
        for (String code : CODES) {
            assertThat(Season.full().verdict(code)).as(code).isEqualTo("met");
        }
    }

    @Test
    void a_team_that_nobody_records_is_open() {
        for (String code : CODES) {
            assertThat(Season.empty().inspected().verdict(code)).as(code).isEqualTo("unknown");
            assertThat(Season.full().noInspectionsInSeason().verdict(code))
                    .as(code)
                    .isEqualTo("unknown");
        }
    }

    @Test
    void a_team_of_a_leader_alone_lacks_all_others() {
        Season alone = Season.empty().inspected().team("x", "leader", "uv-01", 1);
        assertThat(alone.verdict("C7")).isEqualTo("met");
        assertThat(alone.verdict("C4")).isEqualTo("not_met");
        assertThat(alone.found("C4").vi())
                .isEqualTo(
                        "đại diện lãnh đạo ban theo dõi Cụm: 0, cần đúng 1; cán bộ ban theo dõi Cụm: 0, cần 1 đến 2");
        assertThat(alone.verdict("C5")).isEqualTo("not_met");
        assertThat(alone.verdict("T1")).isEqualTo("not_met");
        assertThat(alone.found("T1").en()).isEqualTo("representatives of the head: 0, needed at least 1");
        assertThat(alone.verdict("T2")).isEqualTo("not_met");
    }

    @Test
    void people_of_a_role_are_counted_over_all_rows() {
        Season three = Season.full().team("x", "Department_Officer", "ban-dt", 1);
        assertThat(three.verdict("C4")).isEqualTo("not_met");
        assertThat(three.found("C4").vi()).isEqualTo("cán bộ ban theo dõi Cụm: 3, cần 1 đến 2");
    }

    @Test
    void inspections_by_the_same_people_are_by_one_team() {
        assertThat(Season.full().team("h").verdict("C7")).isEqualTo("met");
        Season two = Season.full().team("h").team("t", "leader", "uv-01", 1);
        assertThat(two.verdict("C7")).isEqualTo("not_met");
        assertThat(two.found("C7").vi()).isEqualTo("số đoàn kiểm tra: 2, cần đúng 1");
        assertThat(two.found("T2").vi()).isEqualTo("Thư ký, cán bộ giúp việc ở đoàn của kiểm tra t: 0, cần ít nhất 1");
    }

    @Test
    void the_council_member_in_charge_leads() {
        assertThat(led("UV-01").verdict("C7")).isEqualTo("met");
        assertThat(led("uv-02").verdict("C7")).isEqualTo("not_met");
        assertThat(led("uv-02").found("C7").vi()).isEqualTo("trưởng đoàn là uv-02, cần là uv-01");
        assertThat(led("").verdict("C7")).isEqualTo("unknown");
        assertThat(led("uv-01").councilMember("").verdict("C7")).isEqualTo("unknown");
        Season unled = Season.empty().inspected().team("x", "secretary", "", 1);
        assertThat(unled.verdict("C7")).isEqualTo("unknown");
        assertThat(unled.found("C7").en()).isEqualTo("it is not recorded who leads");
    }

    private static Season led(String from) {
        return Season.empty().inspected().team("x", "leader", from, 1);
    }
}
