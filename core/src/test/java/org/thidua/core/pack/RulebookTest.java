package org.thidua.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.award.Award;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.When;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Figure;
import org.thidua.core.dossier.Membership;
import org.thidua.core.dossier.Moment;
import org.thidua.core.dossier.Proceedings;
import org.thidua.core.dossier.SeasonFacts;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Scorer;
import org.thidua.core.kit.Share;
import org.thidua.core.kit.Term;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** What the rules of a year ask for is what a season may hand in. */
class RulebookTest {
    private static final Scheme SCHEME = Draft.scheme(Draft.mark("I", "10"));
    private static final Subject FACT = new Subject.FactOf(Id.of("x"));
    private static final Subject FIGURE = new Subject.FigureOf(Id.of("x"));
    private static final String NOT_READ = "MEASURE-UNKNOWN";

    @Test
    void conditions_are_those_of_the_ranking_the_grades_and_the_awards() {
        Rulebook rules = rules(
                ImmutableList.of(Term.fact("a", "x", Is.EQ, "yes").ofRanking()),
                ImmutableList.of(grade(FACT, Term.fact("b", "x", Is.EQ, "yes").ofGrade("tot"))),
                ImmutableList.of(),
                Share.of("co").needs(Term.fact("c", "x", Is.EQ, "yes")).award());
        assertThat(rules.conditions())
                .extracting(condition -> condition.id().toString())
                .containsExactly("a", "b", "c");
        assertThat(rules.cases()).as("the one criterion has one case").hasSize(1);
    }

    /** Whoever asks which is larger, or for certain numbers, needs a number; whoever asks for yes or no an answer. */
    @ParameterizedTest
    @CsvSource({
        // is, need,    of a number, of an answer, of a word
        "GE,   3,       '',          FACT-WRONG,   FACT-WRONG",
        "EQ,   3,       '',          FACT-WRONG,   FACT-WRONG",
        "IN,   3;4,     '',          FACT-WRONG,   FACT-WRONG",
        "EQ,   yes,     FACT-WRONG,  '',           FACT-WRONG",
        "IN,   có;no,   FACT-WRONG,  '',           FACT-WRONG",
        "IN,   3;tốt,   '',          '',           ''",
        "IN,   yes;tốt, '',          '',           ''",
        "EQ,   tốt,     '',          '',           ''",
    })
    void a_fact_is_what_the_condition_asks_for(Is is, String need, String number, String answer, String word) {
        Rulebook rules = withCondition(Term.fact("dk", "x", is, need));
        assertThat(codesOfFact(rules, "5")).isEqualTo(number);
        assertThat(codesOfFact(rules, "có")).isEqualTo(answer);
        assertThat(codesOfFact(rules, "giỏi")).isEqualTo(word);
    }

    @Test
    void of_two_conditions_on_a_fact_the_narrower_says_what_it_is() {
        Term any = Term.fact("a", "x", Is.EQ, "tốt");
        Term number = Term.fact("b", "x", Is.GE, "3");
        for (List<Term> order : List.of(List.of(any, number), List.of(number, any))) {
            Rulebook rules = withCondition(order.toArray(Term[]::new));
            assertThat(codesOfFact(rules, "giỏi")).isEqualTo("FACT-WRONG");
            assertThat(codesOfFact(rules, "5")).isEmpty();
        }
    }

    @Test
    void a_fact_that_nothing_asks_for_is_told() {
        assertThat(codesOfFact(withCondition(Term.fact("dk", "y", Is.GE, "3")), "5"))
                .isEqualTo("FACT-NOT-READ");
    }

    @Test
    void a_fact_or_figure_may_be_asked_for_as_a_share_and_then_is_a_number() {
        Rulebook of = withCondition(Term.share("dk", Subject.Common.BONUS, Is.GE, "50", FACT));
        assertThat(codesOfFact(of, "5")).isEmpty();
        assertThat(codesOfFact(of, "tốt")).isEqualTo("FACT-WRONG");
        Rulebook compared = withCondition(Term.share("dk", FACT, Is.EQ, "50", Subject.Common.BONUS));
        assertThat(codesOfFact(compared, "5")).isEmpty();
        assertThat(codesOfFact(compared, "tốt")).isEqualTo("FACT-WRONG");
        assertThat(codesOfFigure(withCondition(Term.share("dk", Subject.Common.BONUS, Is.GE, "50", FIGURE))))
                .isEmpty();
    }

    @Test
    void grades_and_rankings_ask_for_numbers() {
        Rulebook graded = rules(ImmutableList.of(), ImmutableList.of(grade(FACT)), ImmutableList.of());
        assertThat(codesOfFact(graded, "5")).isEmpty();
        assertThat(codesOfFact(graded, "tốt")).isEqualTo("FACT-WRONG");
        Rulebook ranked = rules(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(chain(FACT)));
        assertThat(codesOfFact(ranked, "5")).isEmpty();
        assertThat(codesOfFact(ranked, "tốt")).isEqualTo("FACT-WRONG");
    }

    @Test
    void a_figure_is_read_if_a_condition_a_grade_or_a_ranking_looks_at_it() {
        assertThat(codesOfFigure(withCondition(Term.of("dk", FIGURE, Is.GE, "3"))))
                .isEmpty();
        assertThat(codesOfFigure(rules(ImmutableList.of(), ImmutableList.of(grade(FIGURE)), ImmutableList.of())))
                .isEmpty();
        assertThat(codesOfFigure(rules(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(chain(FIGURE)))))
                .isEmpty();
        assertThat(codesOfFigure(withCondition(Term.fact("dk", "x", Is.GE, "3"))))
                .as("a fact of that name is no figure")
                .isEqualTo(NOT_READ);
    }

    private static Rulebook withCondition(Term... terms) {
        return rules(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Share.of("co").needs(terms).award());
    }

    private static Grade grade(Subject measure, Condition... conditions) {
        return new Grade(
                Place.of("grades", 2),
                Id.of("tot"),
                "Tốt",
                When.ALWAYS,
                measure,
                Range.atLeast(Exact.ZERO),
                null,
                ImmutableList.copyOf(conditions));
    }

    private static Chain chain(Subject measure) {
        return new Chain(Scope.CLUSTER, ImmutableList.of(new Chain.Key(measure, true, false)), Chain.Places.SKIPPING);
    }

    private static Rulebook rules(
            ImmutableList<Condition> entry, ImmutableList<Grade> grades, ImmutableList<Chain> chains, Award... awards) {
        return new Rulebook(
                "bo-quy-tac",
                "1",
                "Bộ quy tắc",
                "",
                2021,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                SCHEME,
                grades,
                entry,
                chains,
                ImmutableList.copyOf(awards),
                ImmutableList.of(),
                ImmutableList.of(),
                Particulars.NONE);
    }

    private static String codesOfFact(Rulebook rules, String value) {
        UnitFact fact = new UnitFact(Id.of("A"), Id.of("x"), Datum.of(value), "", Place.of("facts", 2));
        return codes(rules, ImmutableList.of(), ImmutableList.of(fact));
    }

    private static String codesOfFigure(Rulebook rules) {
        Statement said = Scorer.says("ban", "x", "5");
        return codes(rules, ImmutableList.of(new Figure(Id.of("A"), Id.of("x"), said)), ImmutableList.of());
    }

    /** What is told of a season with unit A, one figure and one fact x. */
    private static String codes(Rulebook rules, ImmutableList<Figure> figures, ImmutableList<UnitFact> facts) {
        SeasonFacts season = new SeasonFacts(
                "mua-2021",
                "Mùa 2021",
                2021,
                Place.of("season", 2),
                Moment.parse("2021-12-31").orElseThrow(),
                ImmutableMap.of(),
                ImmutableList.of(new Unit(Id.of("A"), "A", "", ImmutableMap.of(), Place.of("units", 2))),
                ImmutableList.of(new Cluster(Id.of("c1"), "c1", "", "", Place.of("clusters", 2))),
                ImmutableList.of(
                        new Membership(Id.of("c1"), Id.of("A"), Membership.Post.MEMBER, Place.of("members", 2))),
                figures,
                ImmutableList.of(),
                ImmutableList.of(),
                facts,
                ImmutableList.of(),
                Proceedings.NONE);
        Problems problems = new Problems();
        rules.collector().collect(season, problems);
        return String.join(
                ";", problems.sorted().stream().map(problem -> problem.code()).toList());
    }
}
