package org.thidua.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.When;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Term;
import org.thidua.core.panel.State;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/** Places by a chain of measures: who is first, who is tied, and what separates each unit from the next. */
class RankerTest {
    /** I of 100 base points, II of 10 bonus points; the total is printed with two decimals. */
    private static final Scheme SCHEME = Draft.scheme(
            new Rounding(2, RoundingMode.HALF_UP),
            new Scheme.RoundedAt(false, false, true),
            Draft.mark("I", "100"),
            Draft.mark("II", "10").kind(Kind.BONUS));

    private static final Chain.Key TOTAL = more(Subject.Common.TOTAL);
    private static final Chain.Key BONUS = more(Subject.Common.BONUS);

    @Test
    void the_next_measure_of_the_chain_breaks_a_tie() {
        Ranking ranking = rank(chain(TOTAL, BONUS), unit("A", "90", "5"), unit("B", "88", "7"), unit("C", "80", "1"));
        assertThat(places(ranking)).isEqualTo("1 B, 2 A, 3 C");
        assertThat(ranking.undecided()).isEmpty();
        assertThat(ranking.find(Id.of("a")).map(Place::rank)).contains(Exact.of(2));
        assertThat(ranking.find(Id.of("D"))).as("D is not placed here").isEmpty();
    }

    @Test
    void a_tie_that_nothing_breaks_stays_a_tie_and_is_listed_by_id() {
        Ranking ranking = rank(
                chain(TOTAL, BONUS),
                unit("d", "80", "1"),
                unit("C", "90", "5"),
                unit("B", "90", "5"),
                unit("a", "90", "5"));
        assertThat(places(ranking)).isEqualTo("1= a, 1= B, 1= C, 4 d");
        assertThat(ranking.undecided()).hasSize(1);
        assertThat(ranking.undecided().get(0)).hasSize(3);
        assertThat(ranking.provisional()).as("a tie is not provisional").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SKIPPING | 1 A, 2= B, 2= C, 4 D, 5= E, 5= F, 5= G, 8 H",
                "DENSE    | 1 A, 2= B, 2= C, 3 D, 4= E, 4= F, 4= G, 5 H",
                "MEAN     | 1 A, 2.5= B, 2.5= C, 4 D, 6= E, 6= F, 6= G, 8 H",
            })
    void shared_places_are_numbered_as_the_pack_says(Chain.Places places, String expected) {
        Ranking ranking = rank(
                new Chain(Scope.CLUSTER, ImmutableList.of(TOTAL), places),
                unit("A", "95", "0"),
                unit("B", "90", "0"),
                unit("C", "90", "0"),
                unit("D", "85", "0"),
                unit("E", "80", "0"),
                unit("F", "80", "0"),
                unit("G", "80", "0"),
                unit("H", "75", "0"));
        assertThat(places(ranking)).isEqualTo(expected);
        assertThat(ranking.tieGroups().stream().map(List::size)).containsExactly(1, 2, 1, 3, 1);
    }

    @Test
    void what_separates_neighbours_is_the_first_measure_in_which_they_differ() {
        Ranking ranking = rank(
                chain(TOTAL, BONUS),
                unit("A", "90", "7"),
                unit("B", "92", "5"),
                unit("C", "93", "4"),
                unit("D", "93", "4"),
                unit("E", "90", "1"));
        assertThat(places(ranking)).isEqualTo("1 A, 2 B, 3= C, 3= D, 5 E");
        assertThat(separations(ranking))
                .as("A has 97, as B, C and D; E has 91")
                .containsExactly("bonus 7 > 5", "bonus 5 > 4", "nothing", "total 97.00 > 91.00", "last");
    }

    @Test
    void a_measure_may_be_better_the_smaller_it_is() {
        Chain.Key fewer = new Chain.Key(Subject.Common.BONUS, false, false);
        Ranking ranking = rank(chain(TOTAL, fewer), unit("A", "90", "5"), unit("B", "88", "7"));
        assertThat(places(ranking)).isEqualTo("1 A, 2 B");
        assertThat(separations(ranking)).containsExactly("bonus 5 > 7", "last");
        assertThat(places(rank(
                        chain(new Chain.Key(Subject.Common.TOTAL, false, false)),
                        unit("A", "90", "5"),
                        unit("B", "80", "5"))))
                .isEqualTo("1 B, 2 A");
    }

    /** 94.996 is printed 95.00, 94.994 is printed 94.99. */
    @Test
    void printed_totals_are_compared_as_printed_and_exact_ones_as_they_are() {
        Contestant[] units = {unit("A", "94.996", "0"), unit("B", "95", "0"), unit("C", "94.994", "0")};
        Ranking printed = rank(chain(TOTAL), units);
        assertThat(places(printed)).isEqualTo("1= A, 1= B, 3 C");
        assertThat(separations(printed)).containsExactly("nothing", "total 95.00 > 94.99", "last");
        Ranking exact = rank(chain(new Chain.Key(Subject.Common.TOTAL, true, true)), units);
        assertThat(places(exact)).isEqualTo("1 B, 2 A, 3 C");
        assertThat(separations(exact)).containsExactly("total 95 > 94.996", "total 94.996 > 94.994", "last");
    }

    @Test
    void points_of_a_criterion_are_compared_as_printed_or_exactly() {
        Scheme scheme = Draft.scheme(Draft.mark("I", "10").rounded(1, RoundingMode.HALF_UP));
        Subject points = new Subject.PointsOf(scheme.find(Id.of("I")).orElseThrow());
        Contestant a = Given.unit(scheme, "A").value("I", "4.96").contestant();
        Contestant b = Given.unit(scheme, "B").value("I", "5.04").contestant();
        assertThat(places(rank(chain(new Chain.Key(points, true, false)), a, b)))
                .isEqualTo("1= A, 1= B");
        assertThat(places(rank(chain(new Chain.Key(points, true, true)), a, b))).isEqualTo("1 B, 2 A");
        Subject percent = new Subject.PercentOf(scheme.find(Id.of("I")).orElseThrow());
        assertThat(places(rank(chain(new Chain.Key(percent, true, false)), a, b)))
                .isEqualTo("1= A, 1= B");
        assertThat(places(rank(chain(new Chain.Key(percent, true, true)), a, b)))
                .isEqualTo("1 B, 2 A");
    }

    /** 94.996 is printed 95.00, and 95.00 of 110 is 95 of 110. */
    @Test
    void totals_in_percent_are_compared_as_printed_or_exactly() {
        Contestant[] units = {unit("A", "94.996", "0"), unit("B", "95", "0"), unit("C", "94.994", "0")};
        assertThat(places(rank(chain(more(Subject.Common.TOTAL_PERCENT)), units)))
                .isEqualTo("1= A, 1= B, 3 C");
        assertThat(places(rank(chain(new Chain.Key(Subject.Common.TOTAL_PERCENT, true, true)), units)))
                .isEqualTo("1 B, 2 A, 3 C");
        Contestant without = Given.unit(SCHEME, "D")
                .value("I", "90")
                .state("II", State.NOT_APPLICABLE)
                .contestant();
        assertThat(places(rank(chain(more(Subject.Common.TOTAL_PERCENT)), units[0], without)))
                .as("90 of 100 is more than 94.996 of 110, 86.36… %")
                .isEqualTo("1 D, 2 A");
        Contestant nothing = Given.unit(SCHEME, "E")
                .state("I", State.NOT_APPLICABLE)
                .state("II", State.NOT_APPLICABLE)
                .contestant();
        assertThat(places(rank(chain(more(Subject.Common.TOTAL_PERCENT)), nothing, units[0])))
                .as("a unit without a maximum has no percentage")
                .isEqualTo("1 A, 2 E");
    }

    @Test
    void a_percentage_of_a_criterion_that_does_not_apply_or_is_open_comes_last() {
        Subject percent = new Subject.PercentOf(SCHEME.find(Id.of("II")).orElseThrow());
        Contestant without = Given.unit(SCHEME, "A")
                .value("I", "100")
                .state("II", State.NOT_APPLICABLE)
                .contestant();
        Ranking settled = rank(chain(more(percent), TOTAL), without, unit("B", "80", "0"));
        assertThat(places(settled)).isEqualTo("1 B, 2 A");
        assertThat(settled.provisional()).isFalse();
        Contestant open = Given.unit(SCHEME, "A")
                .value("I", "100")
                .state("II", State.PENDING)
                .contestant();
        Ranking waiting = rank(chain(more(percent), TOTAL), open, unit("B", "80", "0"));
        assertThat(places(waiting)).isEqualTo("1 B, 2 A");
        assertThat(waiting.provisional()).isTrue();
    }

    @Test
    void a_unit_is_placed_by_what_is_known_and_its_ranking_is_provisional() {
        Contestant open = Given.unit(SCHEME, "A")
                .value("I", "85")
                .state("II", State.PENDING)
                .contestant();
        Ranking ranking = rank(chain(TOTAL), open, unit("B", "80", "7"), unit("C", "80", "1"));
        assertThat(places(ranking)).isEqualTo("1 B, 2 A, 3 C");
        assertThat(ranking.provisional()).isTrue();
        assertThat(rank(chain(TOTAL), unit("B", "80", "7")).provisional()).isFalse();
    }

    @Test
    void a_unit_whose_fact_is_not_known_comes_last_and_makes_the_ranking_provisional() {
        Subject fact = new Subject.FactOf(Id.of("sang-kien"));
        Contestant known = Given.unit(SCHEME, "B")
                .value("I", "80")
                .value("II", "0")
                .fact("sang-kien", "1")
                .contestant();
        Ranking ranking = rank(chain(more(fact), TOTAL), unit("A", "90", "0"), known);
        assertThat(places(ranking)).isEqualTo("1 B, 2 A");
        assertThat(ranking.provisional()).isTrue();
    }

    @Test
    void units_of_which_a_measure_is_not_known_are_split_by_the_next() {
        Subject fact = new Subject.FactOf(Id.of("sang-kien"));
        Contestant known = Given.unit(SCHEME, "C")
                .value("I", "70")
                .value("II", "0")
                .fact("sang-kien", "0")
                .contestant();
        Ranking ranking = rank(chain(more(fact), TOTAL), unit("A", "80", "0"), unit("B", "90", "0"), known);
        assertThat(places(ranking)).isEqualTo("1 C, 2 B, 3 A");
    }

    @Test
    void a_unit_to_which_a_criterion_does_not_apply_comes_last_by_it_for_good() {
        Subject bonus = new Subject.PointsOf(SCHEME.find(Id.of("II")).orElseThrow());
        Contestant without = Given.unit(SCHEME, "A")
                .value("I", "100")
                .state("II", State.NOT_APPLICABLE)
                .contestant();
        Ranking ranking = rank(chain(more(bonus), TOTAL), without, unit("B", "80", "7"), unit("C", "80", "0"));
        assertThat(places(ranking)).isEqualTo("1 B, 2 C, 3 A");
        assertThat(separations(ranking)).containsExactly("criterion.II 7 > 0", "criterion.II 0 > unknown", "last");
        assertThat(ranking.provisional()).as("nothing is still open").isFalse();
        Chain fewest = chain(new Chain.Key(bonus, false, false));
        assertThat(places(rank(fewest, without, unit("B", "80", "7"), unit("C", "80", "0"))))
                .as("unknown is last, whichever way a measure is better")
                .isEqualTo("1 C, 2 B, 3 A");
    }

    @Test
    void a_measure_that_is_not_needed_to_split_units_makes_nothing_provisional() {
        Subject fact = new Subject.FactOf(Id.of("sk"));
        Ranking ranking = rank(chain(TOTAL, more(fact)), unit("A", "90", "0"), unit("B", "80", "0"));
        assertThat(ranking.provisional()).isFalse();
    }

    @Test
    void a_disqualified_unit_is_listed_apart_with_the_condition_it_fails() {
        Condition clean = Term.fact("kl", "ky-luat", Is.EQ, "no").ofRanking();
        Contestant barred = Given.unit(SCHEME, "A")
                .value("I", "100")
                .value("II", "10")
                .fact("ky-luat", "yes")
                .contestant(ImmutableList.of(), List.of(clean));
        Contestant good = Given.unit(SCHEME, "B")
                .value("I", "80")
                .value("II", "1")
                .fact("ky-luat", "no")
                .contestant(ImmutableList.of(), List.of(clean));
        Contestant unclear = Given.unit(SCHEME, "C")
                .value("I", "70")
                .value("II", "1")
                .contestant(ImmutableList.of(), List.of(clean));
        Ranking ranking = rank(chain(TOTAL), barred, good);
        assertThat(places(ranking)).isEqualTo("1 B");
        assertThat(ranking.unplaced().stream().map(one -> one.id().toString())).containsExactly("A");
        assertThat(ranking.unplaced().get(0).barriers().stream()
                        .map(finding -> finding.condition().id().toString()))
                .containsExactly("kl");
        assertThat(ranking.provisional()).isFalse();
        Ranking open = rank(chain(TOTAL), barred, good, unclear);
        assertThat(places(open)).as("who may be disqualified is placed for now").isEqualTo("1 B, 2 C");
        assertThat(open.provisional()).isTrue();
    }

    /** The grade needs 90 % of I: A has 95 + 0 = 95 and the better grade, B has 88 + 10 = 98. */
    @Test
    void grades_may_come_before_totals() {
        Subject points = new Subject.PointsOf(SCHEME.find(Id.of("I")).orElseThrow());
        Grade good = grade("tot", points, Range.atLeast(Exact.of("90")));
        Grade fair = grade("kha", points, Range.lessThan(Exact.of("90")));
        ImmutableList<Grade> grades = ImmutableList.of(good, fair);
        List<Contestant> units = List.of(
                Given.unit(SCHEME, "A").value("I", "95").value("II", "0").contestant(grades, List.of()),
                Given.unit(SCHEME, "B").value("I", "88").value("II", "10").contestant(grades, List.of()),
                Given.unit(SCHEME, "C").value("I", "91").value("II", "0").contestant(grades, List.of()));
        Ranking ranking = new Ranker(grades)
                .rank(chain(more(Subject.Common.GRADE), TOTAL), units, Decisions.none())
                .get(0);
        assertThat(places(ranking)).isEqualTo("1 A, 2 C, 3 B");
        assertThat(separations(ranking)).containsExactly("total 95.00 > 91.00", "grade tot > kha", "last");
    }

    @Test
    void units_are_ranked_within_each_group_of_the_scope() {
        List<Contestant> units = List.of(
                given("A", "80").cluster("c2").attribute("cap", "tinh").contestant(),
                given("B", "90").cluster("C1").attribute("cap", "xa").contestant(),
                given("C", "70").cluster("c2").attribute("cap", "xa").contestant(),
                given("D", "60").cluster("c10").contestant());
        assertThat(groups(Scope.CLUSTER, units)).containsExactly("C1: 1 B", "c10: 1 D", "c2: 1 A, 2 C");
        assertThat(groups(Scope.ALL, units)).containsExactly("all: 1 B, 2 A, 3 C, 4 D");
        assertThat(groups(new Scope(Scope.Kind.ATTRIBUTE, Id.of("cap")), units))
                .as("a unit without the attribute is in no group")
                .containsExactly("tinh: 1 A", "xa: 1 B, 2 C");
    }

    @Test
    void the_order_in_which_units_come_means_nothing() {
        List<Contestant> units = new ArrayList<>(
                List.of(unit("A", "90", "5"), unit("B", "90", "5"), unit("C", "88", "7"), unit("D", "70", "0")));
        Ranker ranker = new Ranker(ImmutableList.of());
        List<Ranking> ranked = ranker.rank(chain(TOTAL, BONUS), units, Decisions.none());
        Collections.reverse(units);
        assertThat(ranker.rank(chain(TOTAL, BONUS), units, Decisions.none())).isEqualTo(ranked);
    }

    private static List<String> groups(Scope scope, List<Contestant> units) {
        Chain chain = new Chain(scope, ImmutableList.of(TOTAL), Chain.Places.SKIPPING);
        return new Ranker(ImmutableList.of())
                .rank(chain, units, Decisions.none()).stream()
                        .map(ranking -> ranking.group() + ": " + places(ranking))
                        .toList();
    }

    private static Grade grade(String id, Subject measure, Range<Exact> interval) {
        return new Grade(
                Draft.row(id).place(), Id.of(id), id, When.ALWAYS, measure, interval, null, ImmutableList.of());
    }

    private static Chain.Key more(Subject measure) {
        return new Chain.Key(measure, true, false);
    }

    private static Chain chain(Chain.Key... keys) {
        return new Chain(Scope.CLUSTER, ImmutableList.copyOf(keys), Chain.Places.SKIPPING);
    }

    private static Given given(String id, String base) {
        return Given.unit(SCHEME, id).value("I", base).value("II", "0");
    }

    private static Contestant unit(String id, String base, String bonus) {
        return Given.unit(SCHEME, id).value("I", base).value("II", bonus).contestant();
    }

    private static Ranking rank(Chain chain, Contestant... units) {
        return new Ranker(ImmutableList.of())
                .rank(chain, Arrays.asList(units), Decisions.none())
                .get(0);
    }

    private static String places(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.rank()
                        + (place.tied() ? "= " : " ")
                        + place.contestant().id())
                .collect(Collectors.joining(", "));
    }

    /** What separates each unit from the one listed next. */
    private static List<String> separations(Ranking ranking) {
        List<String> all = new ArrayList<>();
        for (Place place : ranking.places()) {
            Place.Separation found = place.aboveNext();
            boolean last = all.size() + 1 == ranking.places().size();
            all.add(
                    found == null
                            ? (last ? "last" : "nothing")
                            : found.key().measure().word() + " " + found.mine() + " > "
                                    + (found.next() == null ? "unknown" : found.next()));
        }
        return all;
    }
}
