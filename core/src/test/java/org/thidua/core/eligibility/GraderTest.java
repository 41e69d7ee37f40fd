package org.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.When;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeRules;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Term;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Who gets which grade: by exact values, with side conditions, and never by a guess. */
class GraderTest {
    private static final Scheme SCHEME = Draft.scheme(Draft.mark("I", "100"), Draft.mark("II", "10"));

    private static final Condition EXCELLENT_HAS_A_MODEL =
            Term.fact("xs-1", "mo-hinh", Is.EQ, "yes").ofGrade("xs");
    private static final Condition GOOD_IS_CLEAN =
            Term.fact("tot-1", "ky-luat", Is.EQ, "no").ofGrade("tot");

    /** xs from 90, tot above 80 to below 90, kha from 60 to 80, khong below 60. */
    private static final ImmutableList<Grade> GRADES = ImmutableList.of(
            grade("xs", Range.atLeast(Exact.of("90")), "tot", EXCELLENT_HAS_A_MODEL),
            grade("tot", Range.open(Exact.of("80"), Exact.of("90")), "kha", GOOD_IS_CLEAN),
            grade("kha", Range.closed(Exact.of("60"), Exact.of("80")), null),
            grade("khong", Range.lessThan(Exact.of("60")), null));

    @ParameterizedTest
    @CsvSource({
        "100,        xs",
        "90.0000001, xs",
        "90,         xs",
        "89.9999999, tot",
        "80.0000001, tot",
        "80,         kha",
        "60,         kha",
        "59.9999999, khong",
        "0,          khong",
    })
    void a_closed_end_belongs_to_the_grade_and_an_open_end_does_not(String total, String grade) {
        assertThat(graded(given(total).fact("mo-hinh", "yes").fact("ky-luat", "no")))
                .isEqualTo(grade);
    }

    /** Who fails a side condition gets the grade in "otherwise", whose own conditions are then asked. */
    @ParameterizedTest
    @CsvSource({
        "95, yes, no,  xs,  xs",
        "95, yes, yes, xs,  xs",
        "95, no,  no,  tot, xs+tot",
        "95, no,  yes, kha, xs+tot+kha",
        "85, no,  no,  tot, tot",
        "85, no,  yes, kha, tot+kha",
        "70, no,  yes, kha, kha",
    })
    void a_side_condition_that_fails_leads_to_the_grade_named_otherwise(
            String total, String model, String discipline, String grade, String examined) {
        Given unit = given(total).fact("mo-hinh", model).fact("ky-luat", discipline);
        assertThat(graded(unit)).isEqualTo(grade);
        assertThat(grader(GRADES)
                        .grade(candidate(unit), Decisions.none(), new Problems())
                        .examinations())
                .as("every grade on the way was examined")
                .hasSize(examined.split("\\+", -1).length);
    }

    @Test
    void a_grade_that_is_failed_without_otherwise_leaves_no_grade() {
        ImmutableList<Grade> grades = ImmutableList.of(grade("xs", Range.all(), null, EXCELLENT_HAS_A_MODEL));
        Problems problems = new Problems();
        Candidate unit = candidate(given("95").fact("mo-hinh", "no"));
        assertThat(grader(grades).grade(unit, Decisions.none(), problems).id()).isNull();
        assertThat(said(problems)).isEmpty();
    }

    @Test
    void grades_that_pass_a_unit_on_in_a_circle_leave_no_grade() {
        ImmutableList<Grade> grades = ImmutableList.of(
                grade("xs", Range.atLeast(Exact.of("90")), "tot", EXCELLENT_HAS_A_MODEL),
                grade("tot", Range.lessThan(Exact.of("90")), "xs", GOOD_IS_CLEAN));
        assertThat(graded(grades, given("95").fact("mo-hinh", "no").fact("ky-luat", "yes")))
                .isEqualTo("none");
    }

    @Test
    void an_unknown_side_condition_leaves_no_certain_grade() {
        Problems problems = new Problems();
        Grader.Graded graded =
                grader(GRADES).grade(candidate(given("95").fact("ky-luat", "no")), Decisions.none(), problems);
        assertThat(graded.grade()).isNull();
        assertThat(graded.examinations().get(0).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(said(problems)).as("unknown is not a problem").isEmpty();
        assertThat(graded(given("95").fact("mo-hinh", "no")))
                .as("the first condition fails for certain, the second is unknown")
                .isEqualTo("none");
    }

    /** 85 of I is known, up to 10 of II is open: tot for now, and nothing for certain. */
    @Test
    void an_open_total_has_a_grade_for_now_and_none_for_certain() {
        Candidate open = candidate(Given.unit(SCHEME, "A")
                .value("I", "85")
                .state("II", State.PENDING)
                .fact("ky-luat", "no"));
        Problems problems = new Problems();
        assertThat(grader(GRADES).grade(open, Decisions.none(), problems).id()).isNull();
        assertThat(grader(GRADES)
                        .grade(open.takingKnown(), Decisions.none(), problems)
                        .id())
                .isEqualTo(Id.of("tot"));
        assertThat(said(problems)).isEmpty();
    }

    @Test
    void a_grade_stands_only_for_the_units_it_names() {
        When communes = new When(Id.of("cap"), false, ImmutableList.of(Datum.of("xa")));
        When others = new When(Id.of("cap"), true, ImmutableList.of(Datum.of("xa")));
        ImmutableList<Grade> grades = ImmutableList.of(
                grade("xs-xa", communes, Subject.Common.TOTAL, Range.atLeast(Exact.of("80"))),
                grade("xs", others, Subject.Common.TOTAL, Range.atLeast(Exact.of("90"))),
                grade("dat-xa", communes, Subject.Common.TOTAL, Range.lessThan(Exact.of("80"))),
                grade("dat", others, Subject.Common.TOTAL, Range.lessThan(Exact.of("90"))));
        assertThat(graded(grades, given("85").attribute("cap", "xa"))).isEqualTo("xs-xa");
        assertThat(graded(grades, given("85").attribute("cap", "tinh"))).isEqualTo("dat");
        assertThat(graded(grades, given("85")))
                .as("a unit whose level is not known has no certain grade")
                .isEqualTo("none");
    }

    @Test
    void a_known_total_that_no_grade_holds_is_a_problem() {
        ImmutableList<Grade> grades = ImmutableList.of(grade("xs", Range.atLeast(Exact.of("90")), null));
        Problems problems = new Problems();
        assertThat(grader(grades)
                        .grade(candidate(given("89.5")), Decisions.none(), problems)
                        .grade())
                .isNull();
        assertThat(said(problems))
                .isEqualTo("GRADE-NONE Không loại nào áp dụng cho A (giá trị 89.5)."
                        + " | No grade applies to A (value 89.5).");
    }

    @Test
    void two_grades_that_look_at_different_measures_may_both_hold_which_is_a_problem() {
        Subject points = new Subject.PointsOf(SCHEME.find(Id.of("II")).orElseThrow());
        ImmutableList<Grade> grades = ImmutableList.of(
                grade("xs", Range.atLeast(Exact.of("90")), null),
                grade("tot", When.ALWAYS, points, Range.lessThan(Exact.of("5"))),
                grade("kha", Range.lessThan(Exact.of("90")), null));
        Problems problems = new Problems();
        Grader.Graded graded = grader(grades).grade(candidate(given("95")), Decisions.none(), problems);
        assertThat(graded.id()).isEqualTo(Id.of("xs"));
        assertThat(said(problems))
                .isEqualTo("GRADE-TWO Hai loại xs và tot cùng áp dụng cho A. | Two grades xs and tot apply to A.");
    }

    @Test
    void a_pack_without_grades_gives_none_and_reports_nothing() {
        Problems problems = new Problems();
        assertThat(grader(ImmutableList.of())
                        .grade(candidate(given("95")), Decisions.none(), problems)
                        .id())
                .isNull();
        assertThat(said(problems)).isEmpty();
    }

    /** A third of 100 thrice is 100, which "from 100" holds: nothing was rounded away. */
    @Test
    void grades_compare_exact_values() {
        Scheme thirds = Draft.scheme(Draft.mark("I", "100"), Draft.mark("II", "100"), Draft.mark("III", "100"));
        Subject percent = Subject.Common.TOTAL_PERCENT;
        ImmutableList<Grade> grades = ImmutableList.of(
                grade(
                        "tren",
                        When.ALWAYS,
                        percent,
                        Range.atLeast(Exact.of("100").over(Exact.of("3")))),
                grade(
                        "duoi",
                        When.ALWAYS,
                        percent,
                        Range.lessThan(Exact.of("100").over(Exact.of("3")))));
        Given unit = Given.unit(thirds, "A").value("I", "100").value("II", "0").value("III", "0");
        assertThat(graded(grades, unit)).isEqualTo("tren");
        unit.value("I", "99.9999999999");
        assertThat(graded(grades, unit)).isEqualTo("duoi");
    }

    /** A unit with this total: all of it from I, nothing from II. */
    private static Given given(String total) {
        return Given.unit(SCHEME, "A").value("I", total).value("II", "0");
    }

    private static Candidate candidate(Given unit) {
        return Candidate.of(unit.sheet());
    }

    private static Grader grader(ImmutableList<Grade> grades) {
        return new Grader(grades, FakeRules.of(SCHEME, grades, ImmutableList.of()));
    }

    private static String graded(Given unit) {
        return graded(GRADES, unit);
    }

    private static String graded(ImmutableList<Grade> grades, Given unit) {
        Problems problems = new Problems();
        Id<Grade> grade = grader(grades)
                .grade(candidate(unit), Decisions.none(), problems)
                .id();
        assertThat(said(problems)).isEmpty();
        return grade == null ? "none" : grade.toString();
    }

    private static String said(Problems problems) {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.text().vi() + " | "
                        + problem.text().en())
                .collect(Collectors.joining("\n"));
    }

    private static Grade grade(String id, Range<Exact> interval, String otherwise, Condition... conditions) {
        return new Grade(
                Place.of("grades", 2),
                Id.of(id),
                id,
                When.ALWAYS,
                Subject.Common.TOTAL,
                interval,
                otherwise == null ? null : Id.of(otherwise),
                Arrays.stream(conditions).collect(ImmutableList.toImmutableList()));
    }

    private static Grade grade(String id, When when, Subject measure, Range<Exact> interval) {
        return new Grade(Place.of("grades", 2), Id.of(id), id, when, measure, interval, null, ImmutableList.of());
    }
}
