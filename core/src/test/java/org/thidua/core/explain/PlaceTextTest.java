package org.thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.When;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.State;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Ranker;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;

/** Why one unit stands above the next, word for word, and who must decide a tie. */
class PlaceTextTest {
    private static final Scheme SCHEME =
            Draft.scheme(Draft.mark("I", "100"), Draft.mark("II", "10").kind(Kind.BONUS));
    private static final Chain.Key TOTAL = new Chain.Key(Subject.Common.TOTAL, true, false);
    private static final Chain.Key BONUS = new Chain.Key(Subject.Common.BONUS, true, false);

    @Test
    void the_first_measure_decides() {
        above(
                rank(Scope.CLUSTER, List.of(TOTAL, BONUS), unit("Long An", "90", "6.5"), unit("Bến Tre", "90", "5")),
                "Long An xếp trên Bến Tre: tổng điểm: 96,5 > 95.",
                "Long An ranks above Bến Tre: total: 96.5 > 95.");
    }

    /** 89 + 7.5 = 89.5 + 7 = 96.5. */
    @Test
    void a_later_measure_decides_between_equals() {
        above(
                rank(
                        Scope.CLUSTER,
                        List.of(TOTAL, BONUS),
                        unit("Long An", "89", "7.5"),
                        unit("Tiền Giang", "89.5", "7")),
                "Long An xếp trên Tiền Giang: bằng nhau về tổng điểm; xét điểm thưởng: 7,5 > 7.",
                "Long An ranks above Tiền Giang: equal in total; then by bonus: 7.5 > 7.");
    }

    @Test
    void where_less_is_better_the_sign_turns() {
        Chain.Key fewer = new Chain.Key(Subject.Common.BONUS, false, false);
        above(
                rank(Scope.CLUSTER, List.of(fewer), unit("A", "80", "1"), unit("B", "90", "2")),
                "A xếp trên B: điểm thưởng: 1 < 2.",
                "A ranks above B: bonus: 1 < 2.");
    }

    @Test
    void what_is_not_known_is_called_unknown() {
        Subject points = new Subject.PointsOf(SCHEME.find(Id.of("II")).orElseThrow());
        Contestant open = Given.unit(SCHEME, "B")
                .value("I", "90")
                .state("II", State.PENDING)
                .contestant();
        above(
                rank(Scope.CLUSTER, List.of(new Chain.Key(points, true, false)), unit("A", "80", "1"), open),
                "A xếp trên B: điểm tiêu chí II: 1 > chưa rõ.",
                "A ranks above B: points of criterion II: 1 > unknown.");
    }

    /** 95 + 0 = 95 and the better grade, 85 + 8 = 93. */
    @Test
    void grades_are_called_by_their_titles() {
        ImmutableList<Grade> grades = ImmutableList.of(
                grade("xs", "Xuất sắc", Range.atLeast(Exact.of("95"))),
                grade("tot", "Tốt", Range.lessThan(Exact.of("95"))));
        Chain chain = new Chain(
                Scope.CLUSTER,
                ImmutableList.of(new Chain.Key(Subject.Common.GRADE, true, false), TOTAL),
                Chain.Places.SKIPPING);
        List<Contestant> units = List.of(
                Given.unit(SCHEME, "A").value("I", "95").value("II", "0").contestant(grades, List.of()),
                Given.unit(SCHEME, "B").value("I", "85").value("II", "8").contestant(grades, List.of()));
        above(
                new Ranker(grades).rank(chain, units, Decisions.none()).get(0),
                "A xếp trên B: xếp loại: Xuất sắc > Tốt.",
                "A ranks above B: grade: Xuất sắc > Tốt.");
    }

    @Test
    void equal_units_are_separated_by_nothing_and_nobody_stands_below_the_last() {
        Ranking ranking = rank(Scope.CLUSTER, List.of(TOTAL, BONUS), unit("A", "90", "5"), unit("B", "90", "5"));
        above(
                ranking,
                "A và B bằng nhau ở mọi chỉ tiêu xếp hạng.",
                "A and B are equal in every measure of the ranking.");
        assertThat(PlaceText.above(ranking, 1, Language.VI)).isEmpty();
    }

    @Test
    void a_tie_names_its_units_and_who_decides() {
        Contestant[] units = {unit("A", "95", "0"), unit("B", "85", "5"), unit("C", "85", "5")};
        Ranking cluster = rank(Scope.CLUSTER, List.of(TOTAL, BONUS), units);
        assertThat(PlaceText.undecided(cluster, cluster.undecided().get(0), Language.VI))
                .isEqualTo("Hạng 2: B, C bằng nhau về tổng điểm, điểm thưởng;"
                        + " các đơn vị trong Cụm, do Cụm trưởng chủ trì, quyết định.");
        assertThat(PlaceText.undecided(cluster, cluster.undecided().get(0), Language.EN))
                .isEqualTo("Rank 2: B, C are equal in total, bonus;"
                        + " the members of the cluster, chaired by its head, must decide.");
        Ranking all = new Ranker(ImmutableList.of())
                .rank(
                        new Chain(Scope.ALL, ImmutableList.of(TOTAL), Chain.Places.MEAN),
                        List.of(units),
                        Decisions.none())
                .get(0);
        assertThat(PlaceText.undecided(all, all.undecided().get(0), Language.VI))
                .isEqualTo("Hạng 2,5: B, C bằng nhau về tổng điểm; Hội đồng Thi đua - Khen thưởng quyết định.");
        assertThat(PlaceText.undecided(all, all.undecided().get(0), Language.EN))
                .isEqualTo(
                        "Rank 2.5: B, C are equal in total;" + " the Emulation and Commendation Council must decide.");
    }

    private static Grade grade(String id, String title, Range<Exact> interval) {
        return new Grade(
                Draft.row(id).place(),
                Id.of(id),
                title,
                When.ALWAYS,
                Subject.Common.TOTAL,
                interval,
                null,
                ImmutableList.of());
    }

    private static void above(Ranking ranking, String vi, String en) {
        assertThat(PlaceText.above(ranking, 0, Language.VI)).isEqualTo(vi);
        assertThat(PlaceText.above(ranking, 0, Language.EN)).isEqualTo(en);
    }

    private static Ranking rank(Scope scope, List<Chain.Key> keys, Contestant... units) {
        Chain chain = new Chain(scope, ImmutableList.copyOf(keys), Chain.Places.SKIPPING);
        return new Ranker(ImmutableList.of())
                .rank(chain, List.of(units), Decisions.none())
                .get(0);
    }

    private static Contestant unit(String id, String base, String bonus) {
        return Given.unit(SCHEME, id).value("I", base).value("II", bonus).contestant();
    }
}
