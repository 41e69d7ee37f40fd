package org.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.Scorer.says;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeRules;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Scorer;
import org.thidua.core.kit.Term;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;

/** What a condition finds: met, not met, or unknown, which is never a no. */
class ConditionTest {
    private static final Owner AWARD = new Owner(Owner.Kind.AWARD, Id.of("co"));

    /** I of 40 and 60 base points, II of 10 bonus points, III down to −5. */
    private static final Scheme SCHEME = Draft.scheme(
            Draft.parent("I", Rule.Way.SUM, Draft.mark("I.1", "40"), Draft.mark("I.2", "60")),
            Draft.mark("II", "10").kind(Kind.BONUS),
            Draft.mark("III", "0").kind(Kind.PENALTY).min("-5"));

    @ParameterizedTest
    @CsvSource({
        // is, need, of 90, of 90.0000001, of 89.9999999
        "EQ,     90,       met,     not_met, not_met",
        "EQ,     90.0,     met,     not_met, not_met",
        "NE,     90,       not_met, met,     met",
        "GE,     90,       met,     met,     not_met",
        "GT,     90,       not_met, met,     not_met",
        "LE,     90,       met,     not_met, met",
        "LT,     90,       not_met, not_met, met",
        "IN,     70;90;80, met,     not_met, not_met",
        "NOT_IN, 70;90;80, not_met, met,     met",
        "IN,     90,       met,     not_met, not_met",
    })
    void numbers_are_compared_exactly(Is is, String need, String at, String above, String below) {
        Term term = Term.fact("dk", "so", is, need);
        assertThat(verdict(term, unit().fact("so", "90"))).isEqualTo(at);
        assertThat(verdict(term, unit().fact("so", "90.0000001"))).isEqualTo(above);
        assertThat(verdict(term, unit().fact("so", "89.9999999"))).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "EQ, yes,   met,     not_met",
        "EQ, có,    met,     not_met",
        "EQ, KHÔNG, not_met, met",
        "NE, no,    met,     not_met",
        "IN, yes;no, met,    met",
    })
    void answers_are_the_same_in_both_languages(Is is, String need, String ofYes, String ofNo) {
        Term term = Term.fact("dk", "bao-cao", is, need);
        assertThat(verdict(term, unit().fact("bao-cao", "Có"))).isEqualTo(ofYes);
        assertThat(verdict(term, unit().fact("bao-cao", "yes"))).isEqualTo(ofYes);
        assertThat(verdict(term, unit().fact("bao-cao", "no"))).isEqualTo(ofNo);
    }

    @ParameterizedTest
    @CsvSource({
        "EQ,     Đồng bằng,        met",
        "EQ,     đồng BẰNG,        met",
        "EQ,     Miền núi,         not_met",
        "NE,     Miền núi,         met",
        "IN,     Miền núi;đồng bằng, met",
        "IN,     Miền núi;Ven biển,  not_met",
        "NOT_IN, Miền núi;Ven biển,  met",
        "NOT_IN, Đồng bằng;Ven biển, not_met",
    })
    void texts_are_compared_without_case(Is is, String need, String verdict) {
        Attribute region = new Attribute(Id.of("vung"), "Vùng", ImmutableList.of());
        Term term = Term.of("dk", new Subject.AttributeOf(region), is, need);
        assertThat(verdict(term, unit().attribute("vung", "Đồng bằng"))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"EQ, xs, met", "EQ, tot, not_met", "NE, tot, met", "IN, xs;tot, met", "NOT_IN, kha;tot, met"})
    void grades_are_compared_by_their_ids(Is is, String need, String verdict) {
        Condition condition = Term.of("dk", Subject.Common.GRADE, is, need).ofAward("co");
        Candidate scored = Candidate.of(unit().sheet());
        assertThat(verdict(condition, scored.withGrade(Id.of("XS")))).isEqualTo(verdict);
        assertThat(verdict(condition, scored)).as("no grade is known").isEqualTo("unknown");
    }

    /** 36 + 54 = 90 base, 5 bonus, −2 penalty: total 93 of 110 = 84.5454… %; I.1 is 90 %, I.2 is 90 %. */
    @ParameterizedTest
    @CsvSource({
        "TOTAL,                   93,  LT",
        "BASE,                    90,  LT",
        "BONUS,                   5,   LT",
        "PENALTY,                 -2,  LT",
        "EVERY_CRITERION_PERCENT, 90,  LT",
    })
    void a_subject_is_what_the_sheet_says(Subject.Common subject, String value, Is not) {
        Given scored = unit();
        assertThat(verdict(Term.of("dk", subject, Is.EQ, value), scored)).isEqualTo("met");
        assertThat(verdict(Term.of("dk", subject, not, value), scored)).isEqualTo("not_met");
    }

    @Test
    void percentages_are_exact_and_points_of_a_criterion_are_its_own() {
        Given scored = unit();
        Subject parent = new Subject.PercentOf(SCHEME.find(Id.of("I")).orElseThrow());
        Subject leaf = new Subject.PointsOf(SCHEME.find(Id.of("I.1")).orElseThrow());
        assertThat(verdict(Term.of("dk", parent, Is.EQ, "90"), scored)).isEqualTo("met");
        assertThat(verdict(Term.of("dk", leaf, Is.EQ, "36"), scored)).isEqualTo("met");
        Exact total = Exact.of("93").times(Exact.HUNDRED).over(Exact.of("110"));
        assertThat(Candidate.of(scored.sheet())
                        .find(Subject.Common.TOTAL_PERCENT)
                        .get(0)
                        .number())
                .isEqualTo(total);
    }

    /** I.1 has 36/40 = 90 %; I.2 has 47.9/60 = 79.8333… %, the worst, 0.1666… below 80. */
    @Test
    void every_criterion_must_reach_the_percentage() {
        Term term = Term.of("dk", Subject.Common.EVERY_CRITERION_PERCENT, Is.GE, "80");
        assertThat(verdict(term, unit().value("I.2", "48"))).isEqualTo("met");
        assertThat(verdict(term, unit().value("I.2", "47.9"))).isEqualTo("not_met");
        assertThat(verdict(term, unit().value("I.2", "48").value("II", "0")))
                .as("a bonus is no base criterion")
                .isEqualTo("met");
        assertThat(verdict(term, unit().state("I.2", State.NOT_APPLICABLE)))
                .as("what is left out is not asked for")
                .isEqualTo("met");
        assertThat(verdict(term, unit().value("I.1", "36").state("I.2", State.PENDING)))
                .as("one that is open may still fall short")
                .isEqualTo("unknown");
        assertThat(verdict(term, unit().value("I.1", "1").state("I.2", State.PENDING)))
                .as("one that falls short cannot be mended by one that is open")
                .isEqualTo("not_met");
        Candidate failing =
                Candidate.of(unit().value("I.1", "20").value("I.2", "47.9").sheet());
        Finding finding = term.ofAward("co").finding(failing, Verdict.NOT_MET);
        assertThat(finding.have()).as("the worst is shown").isEqualTo("50");
        assertThat(finding.missing()).isEqualTo(Exact.of("30"));
    }

    @Test
    void what_rests_on_an_open_line_is_unknown() {
        Given open = unit().state("I.2", State.PENDING);
        assertThat(verdict(Term.of("dk", Subject.Common.TOTAL, Is.GE, "0"), open))
                .isEqualTo("unknown");
        assertThat(verdict(Term.of("dk", Subject.Common.BASE, Is.GE, "0"), open))
                .isEqualTo("unknown");
        assertThat(verdict(Term.of("dk", Subject.Common.BONUS, Is.GE, "5"), open))
                .as("the bonus does not rest on it")
                .isEqualTo("met");
        assertThat(verdict(Term.of("dk", Subject.Common.RANK, Is.LE, "9"), open))
                .isEqualTo("unknown");
        assertThat(verdict(Term.of("dk", Subject.Common.TIED, Is.EQ, "no"), open))
                .isEqualTo("unknown");
        Subject leaf = new Subject.PointsOf(SCHEME.find(Id.of("I.1")).orElseThrow());
        assertThat(verdict(Term.of("dk", leaf, Is.GE, "36"), open)).isEqualTo("met");
    }

    @Test
    void rank_tie_and_awards_held_are_known_once_they_are_given() {
        Candidate placed =
                new Candidate(unit().sheet(), false, null, Exact.of("2.5"), true, ImmutableSet.of(Id.of("bk")));
        assertThat(verdict(Term.of("dk", Subject.Common.RANK, Is.LE, "2.5").ofAward("co"), placed))
                .isEqualTo("met");
        assertThat(verdict(Term.of("dk", Subject.Common.RANK, Is.LT, "2.5").ofAward("co"), placed))
                .isEqualTo("not_met");
        assertThat(verdict(Term.of("dk", Subject.Common.TIED, Is.EQ, "yes").ofAward("co"), placed))
                .isEqualTo("met");
        assertThat(verdict(
                        Term.of("dk", new Subject.Holds(Id.of("BK")), Is.EQ, "yes")
                                .ofAward("co"),
                        placed))
                .isEqualTo("met");
        assertThat(verdict(
                        Term.of("dk", new Subject.Holds(Id.of("hc")), Is.EQ, "yes")
                                .ofAward("co"),
                        placed))
                .as("an award that it does not hold is a known no")
                .isEqualTo("not_met");
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, unknown", "MET, met", "NOT_MET, not_met"})
    void an_unknown_subject_means_what_the_condition_says(Verdict means, String verdict) {
        Term term = Term.fact("dk", "sang-kien", Is.GE, "1").absent(means);
        assertThat(verdict(term, unit())).isEqualTo(verdict);
        assertThat(verdict(term, unit().fact("sang-kien", "0")))
                .as("0 is known")
                .isEqualTo("not_met");
        Finding finding = term.ofAward("co").finding(Candidate.of(unit().sheet()), means);
        assertThat(finding.have()).isNull();
        assertThat(finding.missing()).isNull();
    }

    @Test
    void a_condition_stands_for_the_units_that_when_names() {
        Term term = Term.fact("dk", "so", Is.GE, "3").when("cap", "xa");
        assertThat(verdict(term, unit().attribute("cap", "Xa").fact("so", "1"))).isEqualTo("not_met");
        assertThat(verdict(term, unit().attribute("cap", "tinh").fact("so", "1")))
                .as("it says nothing of others")
                .isEqualTo("-");
        assertThat(verdict(term, unit().fact("so", "5")))
                .as("nobody knows whether it stands for a unit of unknown level")
                .isEqualTo("unknown");
        assertThat(verdict(term.absent(Verdict.MET), unit().fact("so", "1"))).isEqualTo("met");
    }

    @Test
    void a_condition_of_one_award_says_nothing_of_another() {
        Condition other = Term.fact("dk", "so", Is.GE, "3").ofAward("bk");
        assertThat(verdict(other, Candidate.of(unit().fact("so", "5").sheet()))).isEqualTo("-");
    }

    /** Of two in one group one is enough; a group fails only if both do; a condition outside it is asked on its own. */
    @ParameterizedTest
    @CsvSource({
        // a in g, b in g, c alone, whole, in the way
        "yes, yes, yes, met,     ''",
        "yes, no,  yes, met,     ''",
        "no,  -,   yes, unknown, b",
        "-,   -,   yes, unknown, a+b",
        "yes, -,   yes, met,     ''",
        "no,  no,  yes, not_met, a+b",
        "no,  no,  -,   not_met, a+b",
        "yes, no,  no,  not_met, c",
        "no,  -,   no,  not_met, c",
        "yes, no,  -,   unknown, c",
    })
    void of_one_any_group_at_least_one_must_hold(String a, String b, String c, String whole, String inTheWay) {
        List<Condition> conditions = List.of(
                Term.fact("c", "c", Is.EQ, "yes").ofAward("co"),
                Term.fact("b", "b", Is.EQ, "yes").anyGroup("g").ofAward("co"),
                Term.fact("a", "a", Is.EQ, "yes").anyGroup("g").ofAward("co"));
        Given unit = unit();
        String[][] facts = {{"a", a}, {"b", b}, {"c", c}};
        for (String[] fact : facts) {
            if (!fact[1].equals("-")) {
                unit.fact(fact[0], fact[1]);
            }
        }
        Examination examination = examine(conditions, Candidate.of(unit.sheet()));
        assertThat(examination.verdict().word()).isEqualTo(whole);
        assertThat(examination.inTheWay().stream()
                        .map(finding -> finding.condition().id().toString())
                        .collect(Collectors.joining("+")))
                .isEqualTo(inTheWay);
        assertThat(examination.findings().stream()
                        .map(finding -> finding.condition().id().toString()))
                .as("all are listed, by id")
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_figure_is_known_if_somebody_gave_its_value() {
        Term term = Term.of("dk", new Subject.FigureOf(Id.of("dan-so")), Is.GE, "100");
        assertThat(verdict(term, unit().figure("dan-so", Reading.of(Datum.of("100")))))
                .isEqualTo("met");
        assertThat(verdict(term, unit().figure("dan-so", Reading.of(Datum.of("99")))))
                .isEqualTo("not_met");
        assertThat(verdict(term, unit().figure("dan-so", Reading.of(State.PENDING))))
                .as("it is waited for")
                .isEqualTo("unknown");
        assertThat(verdict(term, unit())).as("nobody gave it").isEqualTo("unknown");
    }

    /**
     * Of the council's marks 4, 4, 9 and the unit's own 9 the own one does not count; the lowest 4 and the highest 9 are
     * dropped. One member is still to mark.
     */
    @ParameterizedTest
    @CsvSource({"-, 3", "4, 2", "4.0, 2", "9, 1", "8, 0"})
    void marks_are_counted_without_the_own_one_and_before_any_is_dropped(String value, String count) {
        Panel panel = Scorer.panel(
                Between.FIRST_AVAILABLE,
                Scorer.role("hd").within(Within.MEAN).drops(1, 1).withoutOwnMark());
        List<Statement> said = List.of(
                says("hd", "x", "4"),
                says("hd", "y", "4"),
                says("hd", "z", "9"),
                says("hd", "A", "9"),
                says("hd", "w", "missing"));
        Given scored = unit().reading("II", panel.read(Id.of("A"), said, Absent.PENDING));
        Subject marks =
                new Subject.MarksOf(SCHEME.find(Id.of("II")).orElseThrow(), value.equals("-") ? null : Datum.of(value));
        assertThat(verdict(Term.of("dk", marks, Is.EQ, count), scored)).isEqualTo("met");
        assertThat(verdict(Term.of("dk", marks, Is.NE, count), scored)).isEqualTo("not_met");
    }

    @Test
    void of_a_criterion_that_nobody_marked_there_are_no_marks() {
        Subject marks = new Subject.MarksOf(SCHEME.find(Id.of("II")).orElseThrow(), null);
        assertThat(verdict(Term.of("dk", marks, Is.EQ, "0"), unit().state("II", State.MISSING)))
                .isEqualTo("met");
    }

    /** The bonus is 5: 40 % of it are 2, of which 1.995 is 0.005 short. */
    @Test
    void a_value_may_be_a_share_of_another_subject() {
        Subject fact = new Subject.FactOf(Id.of("so"));
        Term least = Term.share("dk", fact, Is.GE, "40", Subject.Common.BONUS);
        assertThat(verdict(least, unit().fact("so", "2"))).isEqualTo("met");
        assertThat(verdict(least, unit().fact("so", "1.995"))).isEqualTo("not_met");
        assertThat(verdict(least, unit().fact("so", "2").state("II", State.PENDING)))
                .as("a share of what is not known is not known")
                .isEqualTo("unknown");
        assertThat(verdict(least, unit())).as("the fact is not known").isEqualTo("unknown");
        Condition condition = least.ofAward("co");
        Finding finding =
                condition.finding(Candidate.of(unit().fact("so", "1.995").sheet()), Verdict.NOT_MET);
        assertThat(finding.have()).isEqualTo("1.995");
        assertThat(finding.missing()).isEqualTo(Exact.of("0.005"));
        assertThat(condition.needed(Language.VI)).isEqualTo("từ 40 % điểm thưởng");
        assertThat(condition.needed(Language.EN)).isEqualTo("at least 40 % of the bonus");
        assertThat(condition).hasToString("fact.so ≥ 40% of bonus");
    }

    /** 36/40 = 90 % and 51/60 = 85 %, which is nearer to 80. */
    @Test
    void of_several_values_that_all_do_the_one_nearest_to_failing_is_shown() {
        Condition condition = Term.of("dk", Subject.Common.EVERY_CRITERION_PERCENT, Is.GE, "80")
                .ofAward("co");
        Finding finding =
                condition.finding(Candidate.of(unit().value("I.2", "51").sheet()), Verdict.MET);
        assertThat(finding.have()).isEqualTo("85");
        assertThat(finding.missing()).as("nothing is missing").isNull();
    }

    /** I.1 is 1/40 = 2.5 %, already below 80; I.2 is still open. */
    @Test
    void what_already_falls_short_is_shown_though_another_is_open() {
        Condition condition = Term.of("dk", Subject.Common.EVERY_CRITERION_PERCENT, Is.GE, "80")
                .ofAward("co");
        Candidate open = Candidate.of(
                unit().value("I.1", "1").state("I.2", State.PENDING).sheet());
        assertThat(condition.finding(open, Verdict.NOT_MET).have()).isEqualTo("2.5");
        assertThat(condition.finding(open, Verdict.UNKNOWN).have())
                .as("the whole is not known")
                .isNull();
    }

    @Test
    void a_condition_is_written_with_its_subject_and_values() {
        assertThat(Term.fact("dk", "vung", Is.IN, "I;II").ofAward("co")).hasToString("fact.vung ∈ I;II");
    }

    /** One of the three may still come to hold, in whichever order they are asked. */
    @ParameterizedTest
    @CsvSource({"-, no, no", "no, -, no", "no, no, -"})
    void a_group_of_which_one_is_not_known_is_not_known(String a, String b, String c) {
        List<Condition> conditions = List.of(
                Term.fact("a", "a", Is.EQ, "yes").anyGroup("g").ofAward("co"),
                Term.fact("b", "b", Is.EQ, "yes").anyGroup("g").ofAward("co"),
                Term.fact("c", "c", Is.EQ, "yes").anyGroup("g").ofAward("co"));
        Given unit = unit();
        String[][] facts = {{"a", a}, {"b", b}, {"c", c}};
        for (String[] fact : facts) {
            if (!fact[1].equals("-")) {
                unit.fact(fact[0], fact[1]);
            }
        }
        assertThat(examine(conditions, Candidate.of(unit.sheet())).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_owner_without_conditions_asks_for_nothing() {
        assertThat(examine(List.of(), Candidate.of(unit().sheet())).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GE     | 90    | ≥ 90     | từ 90              | at least 90",
                "GT     | 4.5   | > 4.5    | trên 4,5           | above 4.5",
                "LE     | 3     | ≤ 3      | không quá 3        | at most 3",
                "LT     | 3     | < 3      | dưới 3             | below 3",
                "EQ     | 100   | = 100    | bằng 100           | is 100",
                "EQ     | yes   | = yes    | là có              | is yes",
                "NE     | no    | ≠ no     | không là không     | is not no",
                "IN     | I;II  | ∈ I;II   | thuộc I, II        | one of I, II",
                "NOT_IN | I;II  | ∉ I;II   | không thuộc I, II  | none of I, II",
            })
    void what_is_needed_is_said_in_signs_and_in_words(Is is, String need, String signs, String vi, String en) {
        Condition condition = Term.fact("dk", "x", is, need).ofAward("co");
        assertThat(condition.needed()).isEqualTo(signs);
        assertThat(condition.needed(Language.VI)).isEqualTo(vi);
        assertThat(condition.needed(Language.EN)).isEqualTo(en);
    }

    /** 36 of 40, 54 of 60, 5 of 10, and 2 points taken. */
    private static Given unit() {
        return Given.unit(SCHEME, "A")
                .value("I.1", "36")
                .value("I.2", "54")
                .value("II", "5")
                .value("III", "-2");
    }

    private static String verdict(Term term, Given unit) {
        return verdict(term.ofAward("co"), Candidate.of(unit.sheet()));
    }

    /** The verdict of the one condition, "-" if it does not apply; exactly one of the three is ever reported. */
    private static String verdict(Condition condition, Candidate unit) {
        Question question = new Question(AWARD, unit);
        List<String> verdicts = new ArrayList<>();
        if (condition.isMet(question)) {
            verdicts.add("met");
        }
        if (condition.isNotMet(question)) {
            verdicts.add("not_met");
        }
        if (condition.isUnknown(question)) {
            verdicts.add("unknown");
        }
        assertThat(verdicts).as("at most one verdict").hasSizeLessThan(2);
        return verdicts.isEmpty() ? "-" : verdicts.get(0);
    }

    private static Examination examine(List<Condition> conditions, Candidate unit) {
        return Examination.of(
                conditions, FakeRules.of(SCHEME, List.of(), conditions), new Question(AWARD, unit), Decisions.none());
    }
}
