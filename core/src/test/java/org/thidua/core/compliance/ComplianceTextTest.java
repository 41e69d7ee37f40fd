package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thidua.core.explain.ComplianceText;

/** How a duty was kept, word for word. */
class ComplianceTextTest {
    @Test
    void a_report_that_came_late_to_one_recipient() {
        says(
                Season.empty()
                        .receivedOfUnit(Plan.SELF_SCORE, Map.of("head", "2021-11-17", "department", "2021-11-18")),
                "D3",
                "Bến Tre: Nộp báo cáo của đơn vị: không đạt — Báo cáo tự chấm trước ngày 18/11/2021: ban theo dõi Cụm"
                        + " nhận ngày 18/11/2021 (muộn 1 ngày), Cụm trưởng nhận ngày 17/11/2021."
                        + " Căn cứ: Kế hoạch năm 2021.",
                "Bến Tre: Reports of the unit: not met — Báo cáo tự chấm before 2021-11-18: the tracking department"
                        + " had it on 2021-11-18 (1 day late), the head of the cluster had it on 2021-11-17."
                        + " Source: Kế hoạch năm 2021.");
    }

    @Test
    void a_conference_on_10_12() {
        Season season = Season.empty().inspected().conference("2021-12-10", "2021-12-10");
        says(
                season,
                "D2",
                "Cụm 1: Hoàn thành hội nghị tổng kết trước ngày 10/12/2021: không đạt — hội nghị ngày 10/12/2021, quá"
                        + " hạn hết ngày 9/12/2021. Căn cứ: Kế hoạch năm 2021.",
                "Cụm 1: Year-end conference over before 2021-12-10: not met — the conference on 2021-12-10, after"
                        + " the end of 2021-12-09. Source: Kế hoạch năm 2021.");
        says(
                season,
                "D1",
                "Cụm 1: Kiểm tra và tổng kết từ ngày 25/11/2021, chậm nhất ngày 10/12/2021: đạt —"
                        + " kiểm tra x ngày 1/12/2021; kiểm tra h ngày 1/12/2021; kiểm tra t ngày 2/12/2021;"
                        + " hội nghị ngày 10/12/2021. Căn cứ: Kế hoạch năm 2021.",
                "Cụm 1: Inspections and year-end conference from 2021-11-25, by 2021-12-10: met —"
                        + " inspection x on 2021-12-01; inspection h on 2021-12-01; inspection t on 2021-12-02;"
                        + " the conference on 2021-12-10. Source: Kế hoạch năm 2021.");
    }

    @Test
    void a_cluster_that_has_not_inspected_yet() {
        says(
                Season.empty().asOf("2021-12-01"),
                "C1",
                "Cụm 1: Số đơn vị được kiểm tra: chưa rõ — đã kiểm tra: 0, cần 1 đến 2; còn thời gian."
                        + " Căn cứ: Kế hoạch năm 2021.",
                "Cụm 1: Units inspected: unknown — units inspected: 0, needed 1 to 2; there is still time."
                        + " Source: Kế hoạch năm 2021.");
    }

    @Test
    void a_conference_that_was_allowed_later() {
        says(
                Season.empty().conference("2021-12-15", "").waived(Plan.CONFERENCE, "2021-12-15T16:30"),
                "D2",
                "Cụm 1: Hoàn thành hội nghị tổng kết trước ngày 10/12/2021: được gia hạn — hội nghị ngày 15/12/2021,"
                        + " được gia hạn đến 16:30 ngày 15/12/2021. Căn cứ: Kế hoạch năm 2021.",
                "Cụm 1: Year-end conference over before 2021-12-10: waived — the conference on 2021-12-15,"
                        + " allowed until 16:30 on 2021-12-15. Source: Kế hoạch năm 2021.");
    }

    @Test
    void a_regulation_that_is_followed() {
        says(
                Season.full(),
                "D8",
                "Cụm 1: Hội nghị theo Quy chế hoạt động của Cụm thi đua: đạt — hội nghị theo Quy chế theo QĐ số"
                        + " 1708/QĐ-MTTW. Căn cứ: 1708/QĐ-MTTW – Quy chế Cụm thi đua.",
                "Cụm 1: Conference by the regulation of clusters: met — the conference follows Quy chế theo QĐ số"
                        + " 1708/QĐ-MTTW. Source: 1708/QĐ-MTTW – Quy chế Cụm thi đua.");
    }

    private static void says(Season season, String code, String vi, String en) {
        assertThat(ComplianceText.of(season.line(code)).vi()).isEqualTo(vi);
        assertThat(ComplianceText.of(season.line(code)).en()).isEqualTo(en);
    }
}
