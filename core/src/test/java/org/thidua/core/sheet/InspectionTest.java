package org.thidua.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.SheetAssert.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.InspectionFinding.Action;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.State;
import org.thidua.core.value.Exact;

/** What an inspection concludes comes after all scorers, and what it replaced stays to be seen. */
class InspectionTest {
    /** 2 incidents of 1.5 off 5 leave 2 points; what is found is kept within 0 and 5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SET     | 4.5  | 4.5 | 5 − 2 × 1.5 = 2; 2 → 4.5 (finding) = 4.5",
                "SET     | 7    | 5   | 5 − 2 × 1.5 = 2; 2 → 7 (finding) = 7; min(7; 5) = 5",
                "ADD     | 1.5  | 3.5 | 5 − 2 × 1.5 = 2; 2 + 1.5 (finding) = 3.5",
                "ADD     | -3   | 0   | 5 − 2 × 1.5 = 2; 2 − 3 (finding) = -1; max(-1; 0) = 0",
                "DENY    | ''   | 0   | 5 − 2 × 1.5 = 2; 2 → 0 (finding) = 0",
                "CONFIRM | ''   | 2   | 5 − 2 × 1.5 = 2",
            })
    void a_conclusion_changes_the_points_within_the_limits(Action action, String value, String points, String steps) {
        assertThat(Given.unit(deduction(Absent.PENDING), "A")
                        .value("I", "2")
                        .finding("I", action, value)
                        .sheet())
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
    }

    @Test
    void several_conclusions_that_add_are_added_up() {
        assertThat(Given.unit(deduction(Absent.PENDING), "A")
                        .value("I", "2")
                        .finding("I", Action.ADD, "1")
                        .finding("I", Action.ADD, "0.5")
                        .sheet())
                .line("I")
                .hasPoints("3.5");
    }

    /** A missing value that means 0 has 0 points; a conclusion that confirms it changes nothing, any other is written out. */
    @ParameterizedTest
    @CsvSource({"CONFIRM, '', 0, 0 = 0", "SET, 3, 3, 0 = 0; 0 → 3 (finding) = 3"})
    void a_missing_value_that_means_zero_may_be_confirmed_or_changed(
            Action action, String value, String points, String steps) {
        assertThat(Given.unit(deduction(Absent.ZERO), "A")
                        .finding("I", action, value)
                        .sheet())
                .line("I")
                .hasPoints(points)
                .isWorkedOut(steps);
    }

    @Test
    void what_is_found_is_rounded_like_any_points() {
        Scheme scheme = Draft.scheme(Draft.mark("I", "5").rounded(1, RoundingMode.DOWN));
        assertThat(Given.unit(scheme, "A")
                        .value("I", "4")
                        .finding("I", Action.SET, "3.19")
                        .sheet())
                .line("I")
                .hasPoints("3.1");
    }

    /** Where nothing was reported, points are set or denied all the same; nothing is there to add to or to confirm. */
    @ParameterizedTest
    @CsvSource({
        "PENDING, MISSING, SET,     3,  3,         VALUE",
        "PENDING, MISSING, DENY,    '', 0,         VALUE",
        "PENDING, MISSING, ADD,     1,  no points, MISSING",
        "PENDING, MISSING, CONFIRM, '', no points, MISSING",
        "PENDING, PENDING, SET,     3,  3,         VALUE",
        "PENDING, PENDING, ADD,     1,  no points, PENDING",
        "ZERO,    MISSING, SET,     3,  3,         VALUE",
        "ZERO,    MISSING, ADD,     1,  1,         MISSING",
        "ZERO,    MISSING, CONFIRM, '', 0,         MISSING",
    })
    void a_line_without_a_value(Absent absent, State state, Action action, String value, String points, State then) {
        Sheet sheet = Given.unit(deduction(absent), "A")
                .state("I", state)
                .finding("I", action, value)
                .sheet();
        assertThat(sheet).line("I").hasPoints(points);
        assertThat(sheet.line("I").state()).isEqualTo(then);
        assertThat(sheet.isOpen()).isEqualTo(points.equals("no points"));
    }

    @Test
    void a_deduction_may_be_denied() {
        Scheme scheme = Draft.scheme(Draft.mark("I", "0").min("-5").kind(Kind.PENALTY));
        assertThat(Given.unit(scheme, "A")
                        .value("I", "-3")
                        .finding("I", Action.DENY, "")
                        .sheet())
                .hasTotal("0");
    }

    private static Scheme deduction(Absent absent) {
        return Draft.scheme(
                Draft.leaf("I", new Rule.Deduction(Exact.of("1.5")), "5").absent(absent));
    }
}
