package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Deadline.Boundary;
import org.thidua.core.criteria.Deadline.Obligor;
import org.thidua.core.value.Words;

/** D1, D2, D3, D4, D10 and R1: what is due by when, and in which order. */
class PeriodDutyTest {
    // ---- D1: "từ ngày 25/11 - 10/12/2021"

    @Test
    void inspections_and_conference_are_held_from_25_11_to_10_12_and_both_days_count() {
        assertThat(inspectedOn("2021-11-25", "2021-11-25")
                        .conference("2021-12-10", "2021-12-10")
                        .verdict("D1"))
                .isEqualTo("met");
        assertThat(inspectedOn("2021-11-24", "2021-11-25")
                        .conference("2021-12-10", "")
                        .verdict("D1"))
                .isEqualTo("not_met");
        assertThat(inspectedOn("2021-12-10", "2021-12-11")
                        .conference("2021-12-10", "")
                        .verdict("D1"))
                .isEqualTo("not_met");
        assertThat(inspectedOn("2021-12-01", "2021-12-01")
                        .conference("2021-12-11", "")
                        .verdict("D1"))
                .isEqualTo("not_met");
    }

    @Test
    void a_conference_on_a_date_that_was_allowed_is_waived_in_both_duties() {
        Season later = Season.empty()
                .inspected()
                .conference("2021-12-15", "2021-12-15")
                .waived(Plan.CONFERENCE, "2021-12-15");
        assertThat(later.verdict("D1")).isEqualTo("waived");
        assertThat(later.verdict("D2")).isEqualTo("waived");
        assertThat(later.found("D1").vi()).isEqualTo("hội nghị ngày 15/12/2021, được gia hạn đến hết ngày 15/12/2021");
        Season still = Season.empty().inspected().conference("2021-12-16", "").waived(Plan.CONFERENCE, "2021-12-15");
        assertThat(still.verdict("D1")).isEqualTo("not_met");
        assertThat(still.verdict("D2")).isEqualTo("not_met");
    }

    @Test
    void a_conference_with_a_later_date_of_its_own_is_not_bound_by_the_end_of_inspections() {
        Deadline later = Plan.deadline("hoi-nghi", "Hội nghị", "2021-12-16", Boundary.BY, Obligor.CONFERENCE);
        List<Deadline> plan = List.of(Plan.WORK_FROM, Plan.WORK_TO, later);

        assertThat(inspectedOn("2021-12-10", "2021-12-10")
                        .conference("2021-12-16", "")
                        .duties(plan, Plan.ROWS)
                        .verdict("D1"))
                .isEqualTo("met");
        assertThat(inspectedOn("2021-12-11", "2021-12-11")
                        .conference("2021-12-16", "")
                        .duties(plan, Plan.ROWS)
                        .verdict("D1"))
                .isEqualTo("not_met");
        assertThat(inspectedOn("2021-12-10", "2021-12-10")
                        .conference("2021-12-17", "")
                        .duties(plan, Plan.ROWS)
                        .verdict("D1"))
                .isEqualTo("not_met");
    }

    @Test
    void an_inspection_on_a_date_that_was_allowed_is_waived() {
        Season later = inspectedOn("2021-12-12", "2021-12-13")
                .conference("2021-12-08", "")
                .waived(Plan.WORK_TO, "2021-12-13");
        assertThat(later.verdict("D1")).isEqualTo("waived");
    }

    @Test
    void what_is_not_there_is_open_before_the_last_moment_and_broken_from_then_on() {
        assertThat(Season.empty().asOf("2021-12-09").verdict("D1")).isEqualTo("unknown");
        assertThat(Season.empty().asOf("2021-12-10").verdict("D1")).isEqualTo("not_met");
        assertThat(Season.empty().asOf("2021-12-08").verdict("D2")).isEqualTo("unknown");
        assertThat(Season.empty().asOf("2021-12-09").verdict("D2")).isEqualTo("not_met");
    }

    @Test
    void what_is_planned_is_open() {
        Season planned = Season.empty().inspected().conference("2021-12-08", "").asOf("2021-12-05");
        assertThat(planned.verdict("D1")).isEqualTo("unknown");
        assertThat(planned.verdict("D2")).isEqualTo("unknown");
        assertThat(planned.found("D2").vi()).isEqualTo("hội nghị ngày 8/12/2021 là dự kiến");
        assertThat(planned.asOf("2021-12-08").verdict("D2")).isEqualTo("met");
    }

    @Test
    void what_nobody_records_or_has_no_date_is_open() {
        assertThat(Season.full().noInspectionsInSeason().verdict("D1")).isEqualTo("unknown");
        assertThat(Season.full().noConferencesInSeason().verdict("D1")).isEqualTo("unknown");
        assertThat(Season.full().noConferencesInSeason().verdict("D2")).isEqualTo("unknown");
        assertThat(Season.empty().inspected().conference("", "").verdict("D2")).isEqualTo("unknown");
        assertThat(inspectedOn("", "").conference("2021-12-08", "").verdict("D1"))
                .isEqualTo("unknown");
    }

    @Test
    void a_conference_may_have_a_beginning_of_its_own() {
        Deadline from = Plan.deadline(
                "hoi-nghi-tu", "Hội nghị", "2021-12-05", Deadline.Boundary.FROM, Deadline.Obligor.CONFERENCE);
        List<Deadline> deadlines = new ArrayList<>(Plan.DEADLINES);
        deadlines.add(from);
        assertThat(Season.empty()
                        .duties(deadlines, Plan.ROWS)
                        .inspected()
                        .conference("2021-12-04", "")
                        .verdict("D1"))
                .isEqualTo("not_met");
        assertThat(Season.empty()
                        .duties(deadlines, Plan.ROWS)
                        .inspected()
                        .conference("2021-12-05", "")
                        .verdict("D1"))
                .isEqualTo("met");
        Season alone = Season.empty().duties(List.of(from), List.of()).conference("2021-12-05", "");
        assertThat(alone.verdict("D1")).isEqualTo("met");
    }

    @Test
    void a_duty_with_one_time_for_both_names_it_once_and_with_two_names_both() {
        Period inspections = period("2021-12-10");
        assertThat(new CourseDuty.WorkPeriod(inspections, period("2021-12-10"), ImmutableList.of()).title())
                .isEqualTo(new Words(
                        "Kiểm tra và tổng kết chậm nhất ngày 10/12/2021",
                        "Inspections and year-end conference by 2021-12-10"));
        assertThat(new CourseDuty.WorkPeriod(inspections, period("2021-12-16"), ImmutableList.of()).title())
                .isEqualTo(new Words(
                        "Kiểm tra chậm nhất ngày 10/12/2021; tổng kết chậm nhất ngày 16/12/2021",
                        "Inspections by 2021-12-10; year-end conference by 2021-12-16"));
    }

    private static Period period(String last) {
        return new Period(
                ImmutableList.of(),
                ImmutableList.of(
                        Plan.deadline("den", "Kiểm tra", last, Deadline.Boundary.BY, Deadline.Obligor.CONFERENCE)));
    }

    // ---- D2: "hoàn thành trước ngày 10/12/2021"

    @Test
    void before_10_12_excludes_that_day_and_by_10_12_includes_it() {
        assertThat(Season.empty().conference("2021-12-09", "2021-12-09").verdict("D2"))
                .isEqualTo("met");
        assertThat(Season.empty().conference("2021-12-09", "2021-12-10").verdict("D2"))
                .isEqualTo("not_met");
        assertThat(Season.empty().conference("2021-12-10", "2021-12-10").verdict("D2"))
                .isEqualTo("not_met");
        Deadline by =
                Plan.deadline("hoi-nghi", "Hội nghị", "2021-12-10", Deadline.Boundary.BY, Deadline.Obligor.CONFERENCE);
        assertThat(Season.empty()
                        .duties(List.of(by), List.of())
                        .conference("2021-12-10", "")
                        .verdict("D2"))
                .isEqualTo("met");
        assertThat(Season.empty()
                        .duties(List.of(by), List.of())
                        .conference("2021-12-11", "")
                        .verdict("D2"))
                .isEqualTo("not_met");
    }

    // ---- D3: "về Cụm trưởng … và ban, đơn vị … theo dõi Cụm thi đua trước ngày 18/11/2021"

    @Test
    void a_report_must_reach_both_recipients_in_time() {
        assertThat(selfScore(Map.of("head", "2021-11-17", "department", "2021-11-17"))
                        .verdict("D3"))
                .isEqualTo("met");
        Season late = selfScore(Map.of("head", "2021-11-17", "department", "2021-11-20"));
        assertThat(late.verdict("D3")).isEqualTo("not_met");
        assertThat(late.found("D3").vi())
                .isEqualTo("Báo cáo tự chấm trước ngày 18/11/2021: ban theo dõi Cụm nhận ngày 20/11/2021 (muộn 3 ngày),"
                        + " Cụm trưởng nhận ngày 17/11/2021");
        assertThat(late.found("D3").en())
                .isEqualTo("Báo cáo tự chấm before 2021-11-18: the tracking department had it on 2021-11-20"
                        + " (3 days late), the head of the cluster had it on 2021-11-17");
        Season never = selfScore(Map.of("head", "2021-11-17"));
        assertThat(never.verdict("D3")).isEqualTo("not_met");
        assertThat(never.found("D3").vi()).endsWith("ban theo dõi Cụm không nhận được");
    }

    @Test
    void a_report_is_open_while_there_is_time() {
        Season open = Season.empty().asOf("2021-11-16").receivedOfUnit(Plan.SELF_SCORE, Map.of("head", "2021-11-15"));
        assertThat(open.verdict("D3")).isEqualTo("unknown");
        assertThat(open.found("D3").vi()).endsWith("ban theo dõi Cụm chưa nhận, còn thời gian");
        assertThat(Season.empty().verdict("D3")).isEqualTo("unknown");
    }

    @Test
    void a_report_may_be_allowed_later() {
        Season later = Season.empty()
                .receivedOfUnit(
                        Plan.SELF_SCORE, Map.of("head", "2021-11-19", "department", "2021-11-20"), "2021-11-20");
        assertThat(later.verdict("D3")).isEqualTo("waived");
        assertThat(later.found("D3").vi())
                .startsWith("Báo cáo tự chấm trước ngày 18/11/2021 (được gia hạn đến hết ngày 20/11/2021): ");
    }

    // ---- D4 and R1

    @Test
    void the_report_of_the_cluster_is_due_before_15_12() {
        assertThat(report("2021-12-14").verdict("D4")).isEqualTo("met");
        assertThat(report("2021-12-15").verdict("D4")).isEqualTo("not_met");
        assertThat(report("2021-12-15").found("D4").en())
                .isEqualTo("Báo cáo của Cụm before 2021-12-15: the Standing Board had it on 2021-12-15 (1 day late)");
        assertThat(Season.empty().verdict("D4")).isEqualTo("unknown");
    }

    @Test
    void a_unit_that_is_inspected_has_its_reports_ready_when_the_inspection_begins() {
        assertThat(Season.full().verdict("R1")).isEqualTo("met");
        Season late = Season.full().receivedOfUnit(Plan.INSPECTED, Map.of("*", "2021-12-02"));
        assertThat(late.verdict("R1")).isEqualTo("not_met");
        assertThat(late.found("R1").vi())
                .isEqualTo("Báo cáo tổng kết chậm nhất ngày bắt đầu kiểm tra: nhận ngày 2/12/2021" + " (muộn 1 ngày)");
        assertThat(Season.empty().inspected().verdict("R1")).isEqualTo("unknown");
    }

    // ---- D10: "để phục vụ tại Hội nghị"

    @Test
    void inspections_come_before_the_conference_and_that_before_the_report() {
        assertThat(Season.full().verdict("D10")).isEqualTo("met");
        Season same = inspectedOn("2021-12-07", "2021-12-08").conference("2021-12-08", "");
        assertThat(same.received(Plan.REPORT, Map.of("standing_board", "2021-12-08"))
                        .verdict("D10"))
                .isEqualTo("met");
        assertThat(inspectedOn("2021-12-08", "2021-12-09")
                        .conference("2021-12-08", "")
                        .verdict("D10"))
                .isEqualTo("not_met");
        Season early = Season.full().received(Plan.REPORT, Map.of("standing_board", "2021-12-07"));
        assertThat(early.verdict("D10")).isEqualTo("not_met");
        assertThat(early.found("D10").vi())
                .isEqualTo("hội nghị kết thúc ngày 8/12/2021, Báo cáo của Cụm nộp ngày 7/12/2021");
    }

    @Test
    void an_order_of_what_is_not_there_is_open() {
        assertThat(Season.empty().inspected().conference("2021-12-08", "").verdict("D10"))
                .isEqualTo("unknown");
        assertThat(Season.full().noConferences().verdict("D10")).isEqualTo("unknown");
        assertThat(Season.full().noConferencesInSeason().verdict("D10")).isEqualTo("unknown");
        assertThat(Season.full().noInspectionsInSeason().verdict("D10")).isEqualTo("unknown");
        assertThat(Season.full().noConferences().conference("", "").verdict("D10"))
                .isEqualTo("unknown");
        assertThat(Season.full().asOf("2021-12-05").verdict("D10")).isEqualTo("unknown");
    }

    private static Season inspectedOn(String from, String to) {
        return Season.empty().inspection("kt", Season.UNIT, "province", from, to);
    }

    private static Season selfScore(Map<String, String> at) {
        return Season.empty().receivedOfUnit(Plan.SELF_SCORE, at);
    }

    private static Season report(String day) {
        return Season.empty().received(Plan.REPORT, Map.of("standing_board", day));
    }
}
