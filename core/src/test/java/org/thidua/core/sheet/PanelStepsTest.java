package org.thidua.core.sheet;

import static org.thidua.core.kit.Scorer.says;
import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Scorer;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.Within;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/** A line says which marks count and how they became one number, so that it can be done again by hand. */
class PanelStepsTest {
    /** Marks 2, 5, 7, 9 of which the lowest is dropped: 5, 7 and 9 count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM    | 21 | 5 + 7 + 9 (Hội đồng: b; c; d) = 21; 21 = 21",
                "MEAN   | 7  | (5 + 7 + 9) / 3 (Hội đồng: b; c; d) = 7; 7 = 7",
                "MEDIAN | 7  | median(5; 7; 9) (Hội đồng: b; c; d) = 7; 7 = 7",
                "MIN    | 5  | min(5; 7; 9) (Hội đồng: b; c; d) = 5; 5 = 5",
                "MAX    | 9  | max(5; 7; 9) (Hội đồng: b; c; d) = 9; 9 = 9",
            })
    void the_marks_of_a_role_that_count_are_listed(Within within, String points, String steps) {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("hd").title("Hội đồng").within(within).drops(1, 0));
        assertThat(sheet(
                        panel,
                        panel.read(
                                Id.of("A"),
                                List.of(
                                        says("hd", "d", "9"),
                                        says("hd", "a", "2"),
                                        says("hd", "c", "7"),
                                        says("hd", "b", "5")),
                                Absent.PENDING)))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
    }

    /** The roles say 4, 8 and 9. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM           | 21  | 4 + 8 + 9 (tu; cum; ban) = 21; 21 = 21",
                "MEAN          | 7   | (4 + 8 + 9) / 3 (tu; cum; ban) = 7; 7 = 7",
                "WEIGHTED_MEAN | 7.25 | 1 × 4 (tu) = 4; 2 × 8 (cum) = 16; 1 × 9 (ban) = 9; 4 + 16 + 9 = 29; "
                        + "29 / 4 = 7.25; 7.25 = 7.25",
                "MEDIAN        | 8   | median(4; 8; 9) (tu; cum; ban) = 8; 8 = 8",
                "MIN           | 4   | min(4; 8; 9) (tu; cum; ban) = 4; 4 = 4",
                "MAX           | 9   | max(4; 8; 9) (tu; cum; ban) = 9; 9 = 9",
            })
    void the_values_of_roles_are_combined_step_by_step(Between between, String points, String steps) {
        Panel panel =
                Scorer.panel(between, Scorer.role("tu"), Scorer.role("cum").weight("2"), Scorer.role("ban"));
        assertThat(sheet(
                        panel,
                        panel.read(
                                Id.of("A"),
                                List.of(says("ban", "x", "9"), says("tu", "A", "4"), says("cum", "y", "8")),
                                Absent.PENDING)))
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
    }

    @Test
    void a_role_that_said_nothing_is_listed_as_the_zero_it_counts_for() {
        Panel panel = Scorer.panel(Between.MEAN, Scorer.role("tu"), Scorer.role("cum"));
        assertThat(sheet(panel, panel.read(Id.of("A"), List.of(says("tu", "A", "4")), Absent.ZERO)))
                .line("I")
                .isWorkedOut("(4 + 0) / 2 (tu; cum) = 2; 2 = 2");
    }

    @Test
    void a_single_mark_needs_no_step() {
        Panel panel = Scorer.panel(Between.MEAN, Scorer.role("tu").within(Within.MEAN), Scorer.role("cum"));
        assertThat(sheet(panel, panel.read(Id.of("A"), List.of(says("tu", "A", "4")), Absent.EXCLUDE)))
                .line("I")
                .isWorkedOut("4 = 4");
    }

    @Test
    void each_figure_of_a_formula_has_its_steps() {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE, Scorer.role("gk").title("Giám khảo").within(Within.SUM));
        Reading marks = panel.read(Id.of("A"), List.of(says("gk", "1", "1"), says("gk", "2", "1.5")), Absent.PENDING);
        Reading together =
                Reading.together(ImmutableMap.of(Id.of("I"), marks, Id.of("do-kho"), Reading.of(Datum.of("2"))));
        assertThat(Given.unit(Draft.scheme(Draft.leaf("I", FakeFormula.TIMES, "10")), "A")
                        .reading("I", together)
                        .sheet())
                .line("I")
                .hasPoints("5")
                .isWorkedOut("1 + 1.5 (i, Giám khảo: 1; 2) = 2.5; value * do-kho; value = 2.5; do-kho = 2 = 5");
    }

    private static Sheet sheet(Panel panel, Reading reading) {
        return Given.unit(Draft.scheme(Draft.mark("I", "30").panel(panel)), "A")
                .reading("I", reading)
                .sheet();
    }
}
