package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Deadline.Boundary;
import org.thidua.core.criteria.Deadline.Obligor;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/** The plan of 2021 as a pack holds it. */
final class Plan {
    private static final Source PLAN = new Source(Id.of("kh"), "", "Kế hoạch năm 2021", Status.VERIFIED);
    private static final Source REGULATION =
            new Source(Id.of("qc"), "1708/QĐ-MTTW", "Quy chế Cụm thi đua", Status.VERIFIED);

    static final Deadline WORK_FROM =
            deadline("kiem-tra-tu", "Kiểm tra", "2021-11-25", Boundary.FROM, Obligor.INSPECTION);
    static final Deadline WORK_TO = deadline("kiem-tra-den", "Kiểm tra", "2021-12-10", Boundary.BY, Obligor.INSPECTION);
    static final Deadline CONFERENCE =
            deadline("hoi-nghi", "Hội nghị", "2021-12-10", Boundary.BEFORE, Obligor.CONFERENCE);
    static final Deadline SELF_SCORE =
            deadline("tu-cham", "Báo cáo tự chấm", "2021-11-18", Boundary.BEFORE, Obligor.UNIT, "head", "department");
    static final Deadline REPORT = deadline(
            "bao-cao-cum", "Báo cáo của Cụm", "2021-12-15", Boundary.BEFORE, Obligor.DEPARTMENT, "standing_board");
    static final Deadline INSPECTED = deadline("bao-cao-kt", "Báo cáo tổng kết", null, Boundary.BY, Obligor.INSPECTED);

    static final List<Deadline> DEADLINES = List.of(WORK_FROM, WORK_TO, CONFERENCE, SELF_SCORE, REPORT, INSPECTED);

    static final List<InspectionRow> ROWS = List.of(
            item("inspected_units", 1, 2),
            level("commune", 1, 1),
            level("district", 1, 2),
            level("province", 1, 3),
            item("inspection_days", null, 2),
            item("conference_days", 1, 1),
            item("conferences", 1, 1),
            item("teams", 1, 1),
            item("team.department_leader", 1, 1),
            item("team.department_officer", 1, 2),
            item("team.office_officer", 1, 1),
            item("team.personnel_officer", 1, 1),
            item("team.head", 1, null),
            item("team.secretary", 1, null),
            new InspectionRow("regulation", null, null, null, row("regulation", REGULATION)),
            item("head", 1, 1),
            item("agreement", null, null),
            item("sequence", null, null),
            item("form", null, null));

    static final ImmutableList<Duty> DUTIES = Duties.of(DEADLINES, ROWS);

    private Plan() {}

    static InspectionRow item(String item, Integer min, Integer max) {
        return new InspectionRow(item, min, max, null, row(item, PLAN));
    }

    static InspectionRow level(String level, int count, int order) {
        return new InspectionRow("level." + level, count, count, order, row("level." + level, PLAN));
    }

    static Deadline deadline(
            String id, String title, String on, Boundary boundary, Obligor duty, String... recipients) {
        return new Deadline(
                row(id, PLAN),
                Id.of(id),
                title,
                on == null ? null : LocalDate.parse(on),
                null,
                boundary,
                duty,
                Arrays.stream(recipients).map(Id::<Deadline.Recipient>of).collect(ImmutableList.toImmutableList()));
    }

    static Row row(String id, Source source) {
        return new Row(id, Place.of("inspection", 2), new Basis(source, "", Status.VERIFIED));
    }
}
