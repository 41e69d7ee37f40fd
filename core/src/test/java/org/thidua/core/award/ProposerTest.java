package org.thidua.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeRules;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Share;
import org.thidua.core.kit.Term;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Ranker;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.ranking.Scope;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Id;

/** Who is proposed for which award, who is not, and why: given + unused = quota + over, and nobody is forgotten. */
class ProposerTest {
    private static final Scheme SCHEME = Draft.scheme(Draft.mark("I", "1000"));
    private static final List<Quota.Base> BASES =
            List.of(Quota.Base.MEMBERS, Quota.Base.RANKED, Quota.Base.ELIGIBLE, Quota.Base.LEADERS);
    private static final List<Award.CutOffTie> POLICIES = List.of(Award.CutOffTie.values());

    // ---- how many places there are

    /** 20 % of 11 = 2.2; of 4 = 0.8; of 5 = 1. */
    @ParameterizedTest
    @CsvSource({
        "20,  100, 11,  DOWN,      0, 2",
        "20,  100, 4,   DOWN,      0, 0",
        "20,  100, 4,   DOWN,      1, 1",
        "20,  100, 5,   DOWN,      0, 1",
        "20,  100, 4,   HALF_UP,   0, 1",
        "20,  100, 11,  HALF_UP,   0, 2",
        "20,  100, 11,  UP,        0, 3",
        "20,  100, 11,  UP,        5, 5",
        "0.2, 1,   11,  DOWN,      0, 2",
        "1,   12,  585, DOWN,      0, 48",
        "1,   12,  585, HALF_UP,   0, 49",
        "1,   12,  588, DOWN,      0, 49",
        "1,   3,   3,   DOWN,      0, 1",
    })
    void a_share_of_the_base_is_an_exact_fraction(
            String above, String below, int units, RoundingMode rounding, int atLeast, int places) {
        Quota quota = Share.of("co")
                .share(above, below)
                .rounding(rounding)
                .atLeast(atLeast)
                .award()
                .quota();
        assertThat(quota.placesFor(units)).isEqualTo(places);
    }

    @Test
    void a_share_is_taken_of_the_members_of_each_group() {
        List<Contestant> eleven = units(11, 100);
        Outcome outcome = propose(eleven, Share.of("co").share("20", "100")).get(0);
        assertThat(words(outcome)).isEqualTo("base 11, quota 2, over 0, unused 0: U01 U02");
        Outcome four = propose(units(4, 100), Share.of("co").share("20", "100")).get(0);
        assertThat(words(four)).isEqualTo("base 4, quota 0, over 0, unused 0:");
        assertThat(left(four)).isEqualTo("U01 quota, U02 quota, U03 quota, U04 quota");
        Outcome one = propose(units(4, 100), Share.of("co").share("20", "100").atLeast(1))
                .get(0);
        assertThat(words(one)).isEqualTo("base 4, quota 1, over 0, unused 0: U01");
    }

    @Test
    void without_a_number_and_a_share_all_who_meet_the_conditions_are_proposed() {
        Outcome outcome = propose(
                        List.of(unit("A", "90", "yes"), unit("B", "80", "no"), unit("C", "70", "yes")),
                        Share.of("lao-dong").needs(term("dk")))
                .get(0);
        assertThat(words(outcome)).isEqualTo("base 3, quota null, over 0, unused 0: A C");
        assertThat(left(outcome)).isEqualTo("B condition");
    }

    /** Six units: F is disqualified, B fails the condition, A and C are tied firsts; half of the base, rounded up. */
    @ParameterizedTest
    @CsvSource({
        "MEMBERS,  6, 3",
        "RANKED,   5, 3",
        "ELIGIBLE, 4, 2",
        "LEADERS,  2, 1",
        "HOLDERS,  1, 1",
    })
    void a_share_may_be_taken_of_several_bases(Quota.Base base, int size, int places) {
        Condition clean =
                Term.fact("kl", "ky-luat", Is.NE, "yes").absent(Verdict.MET).ofRanking();
        List<Contestant> units = List.of(
                unit("A", "90", "yes"),
                unit("B", "85", "no"),
                unit("C", "90", "yes"),
                unit("D", "70", "yes"),
                unit("E", "60", "yes"),
                Given.unit(SCHEME, "F")
                        .value("I", "99")
                        .fact("dat", "yes")
                        .fact("ky-luat", "yes")
                        .contestant(ImmutableList.of(), List.of(clean)));
        Share first = Share.of("nhat")
                .number(1)
                .cutOffTie(Award.CutOffTie.NONE)
                .passesDown()
                .needs(term("n"), total("t", Is.LT, "80"));
        Share second = Share.of("hai").share("1", "2").rounding(RoundingMode.UP).needs(term("h"));
        second = base == Quota.Base.HOLDERS ? second.holdersOf("nhat") : second.base(base);
        Outcome outcome = propose(units, first, second).get(1);
        assertThat(outcome.base()).isEqualTo(size);
        assertThat(outcome.quota()).isEqualTo(places);
    }

    @Test
    void an_award_shared_out_among_all_counts_the_leaders_of_every_cluster() {
        List<Contestant> units = List.of(
                given("A", "90", "yes").cluster("c1").contestant(),
                given("B", "90", "yes").cluster("c1").contestant(),
                given("C", "80", "yes").cluster("c2").contestant(),
                given("D", "70", "yes").cluster("c2").contestant());
        Share all = Share.of("co").scope(Scope.ALL).share("1", "3").base(Quota.Base.LEADERS);
        assertThat(propose(units, all).get(0).base())
                .as("A and B lead c1, C leads c2")
                .isEqualTo(3);
    }

    // ---- who gets them

    /** A, C and D would do, B fails; two places. */
    @Test
    void a_place_whose_unit_fails_stays_unused_or_passes_down() {
        List<Contestant> units =
                List.of(unit("A", "90", "yes"), unit("B", "80", "no"), unit("C", "70", "yes"), unit("D", "60", "yes"));
        Outcome stays =
                propose(units, Share.of("co").number(2).needs(term("dk"))).get(0);
        assertThat(words(stays)).isEqualTo("base 4, quota 2, over 0, unused 1: A");
        assertThat(left(stays)).isEqualTo("B condition, C quota, D quota");
        Outcome passes = propose(units, Share.of("co").number(2).passesDown().needs(term("dk")))
                .get(0);
        assertThat(words(passes)).isEqualTo("base 4, quota 2, over 0, unused 0: A C");
        assertThat(left(passes)).isEqualTo("B condition, D quota");
    }

    @Test
    void places_that_nobody_can_take_stay_unused() {
        Outcome outcome = propose(
                        List.of(unit("A", "90", "yes"), unit("B", "80", "no")),
                        Share.of("co").number(5).passesDown().needs(term("dk")))
                .get(0);
        assertThat(words(outcome)).isEqualTo("base 2, quota 5, over 0, unused 4: A");
    }

    /** A first, B and C tied for the second of two places. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL    | base 4, quota 2, over 1, unused 0: A B C | D quota",
                "NONE   | base 4, quota 2, over 0, unused 1: A     | B tie, C tie, D quota",
                "DECIDE | base 4, quota 2, over 0, unused 1: A     | B tie, C tie, D quota",
            })
    void a_tie_over_the_last_place_follows_the_policy_of_the_award(
            Award.CutOffTie policy, String proposed, String leftOut) {
        List<Contestant> units =
                List.of(unit("A", "90", "yes"), unit("C", "80", "yes"), unit("B", "80", "yes"), unit("D", "70", "yes"));
        Outcome outcome =
                propose(units, Share.of("co").number(2).cutOffTie(policy)).get(0);
        assertThat(words(outcome)).isEqualTo(proposed);
        assertThat(left(outcome)).isEqualTo(leftOut);
    }

    @ParameterizedTest
    @EnumSource(Award.CutOffTie.class)
    void a_tie_that_fits_is_no_tie_over_the_edge(Award.CutOffTie policy) {
        List<Contestant> units = List.of(unit("A", "90", "yes"), unit("B", "90", "yes"), unit("C", "80", "yes"));
        assertThat(words(propose(units, Share.of("co").number(2).cutOffTie(policy))
                        .get(0)))
                .isEqualTo("base 3, quota 2, over 0, unused 0: A B");
    }

    @Test
    void with_places_that_pass_down_a_tied_unit_that_fails_leaves_the_place_to_the_other() {
        List<Contestant> units = List.of(unit("A", "90", "no"), unit("B", "90", "yes"));
        Share co = Share.of("co").number(1).needs(term("dk"));
        Outcome stays = propose(units, co).get(0);
        assertThat(left(stays))
                .as("the place may belong to A, so people decide")
                .isEqualTo("A condition, B tie");
        assertThat(words(propose(units, co.passesDown()).get(0))).isEqualTo("base 2, quota 1, over 0, unused 0: B");
    }

    @Test
    void who_holds_a_higher_award_is_not_considered_and_takes_no_place() {
        List<Contestant> units = List.of(unit("A", "90", "yes"), unit("B", "80", "yes"), unit("C", "70", "yes"));
        ImmutableList<Outcome> outcomes = propose(
                units, Share.of("co").number(1), Share.of("bk").number(1).excludes("co"));
        assertThat(words(outcomes.get(0))).endsWith(": A");
        assertThat(words(outcomes.get(1))).endsWith(": B");
        assertThat(left(outcomes.get(1))).isEqualTo("A higher_award, C quota");
    }

    @ParameterizedTest
    @CsvSource({
        // first, second, left of the second, unused
        "1, 3, 2, 0",
        "3, 3, 0, 0",
        "4, 3, 0, 0",
    })
    void holders_of_another_award_use_up_places_but_never_more_than_there_are(
            int first, int second, int places, int unused) {
        ImmutableList<Outcome> outcomes = propose(
                units(6, 100),
                Share.of("co").number(first),
                Share.of("bk").number(second).counts("co").excludes("co"));
        assertThat(outcomes.get(1).quota()).isEqualTo(places);
        assertThat(outcomes.get(1).proposed()).hasSize(places);
        assertThat(outcomes.get(1).unused()).isEqualTo(unused);
    }

    @Test
    void holders_are_counted_in_their_own_group_only() {
        List<Contestant> units = List.of(
                given("A", "90", "yes").cluster("c1").contestant(),
                given("B", "80", "yes").cluster("c1").contestant(),
                given("C", "90", "yes").cluster("c2").contestant(),
                given("D", "80", "yes").cluster("c2").contestant());
        Share high = Share.of("co").scope(Scope.ALL).number(1).cutOffTie(Award.CutOffTie.ALL);
        ImmutableList<Outcome> outcomes =
                propose(units, high, Share.of("bk").number(2).counts("co"));
        assertThat(words(outcomes.get(0))).isEqualTo("base 4, quota 1, over 1, unused 0: A C");
        assertThat(outcomes.subList(1, 3).stream().map(Outcome::quota)).containsExactly(1, 1);
    }

    @Test
    void a_unit_that_holds_two_of_the_awards_that_use_up_places_takes_one() {
        List<Contestant> units = units(4, 100);
        Outcome outcome = propose(
                        units,
                        Share.of("co").number(1),
                        Share.of("giay").number(2),
                        Share.of("bk").number(3).counts("co", "giay"))
                .get(2);
        assertThat(words(outcome)).isEqualTo("base 4, quota 1, over 0, unused 0: U01");
    }

    @Test
    void a_condition_may_ask_for_an_award_of_the_same_season() {
        List<Contestant> units = List.of(unit("A", "90", "yes"), unit("B", "80", "yes"));
        Term holds = Term.of("co-bk", new Subject.Holds(Id.of("bk")), Is.EQ, "yes");
        ImmutableList<Outcome> outcomes =
                propose(units, Share.of("bk").number(1), Share.of("co").needs(holds));
        assertThat(words(outcomes.get(1))).endsWith(": A");
        assertThat(left(outcomes.get(1))).isEqualTo("B condition");
    }

    @Test
    void the_rank_that_a_condition_reads_is_that_of_the_awards_scope() {
        List<Contestant> units = List.of(
                given("A", "90", "yes").cluster("c1").contestant(),
                given("B", "80", "yes").cluster("c2").contestant());
        Term leader = Term.of("nhat", Subject.Common.RANK, Is.EQ, "1");
        ImmutableList<Outcome> outcomes = propose(
                units,
                Share.of("cum").needs(leader),
                Share.of("toan").scope(Scope.ALL).needs(leader));
        assertThat(outcomes.stream().map(ProposerTest::left)).containsExactly("", "", "B condition");
    }

    // ---- why others do not

    /** Each unit could be left out for several reasons; the first in the order of the regulation is given. */
    @Test
    void the_first_reason_that_applies_is_given() {
        Condition clean =
                Term.fact("kl", "ky-luat", Is.EQ, "no").absent(Verdict.MET).ofRanking();
        List<Contestant> units = List.of(
                unit("A", "99", "no"),
                unit("B", "95", "no"),
                unit("C", "90", "-"),
                unit("D", "85", "yes"),
                unit("E", "80", "yes"),
                unit("F", "80", "no"),
                unit("G", "80", "-"),
                unit("H", "70", "yes"),
                unit("I", "60", "no"),
                Given.unit(SCHEME, "Z")
                        .value("I", "100")
                        .fact("ky-luat", "yes")
                        .contestant(ImmutableList.of(), List.of(clean)));
        ImmutableList<Outcome> outcomes = propose(
                units,
                Share.of("co").number(1),
                Share.of("bk").number(4).excludes("co").needs(term("dk")));
        assertThat(words(outcomes.get(1))).isEqualTo("base 10, quota 4, over 0, unused 3: D");
        assertThat(left(outcomes.get(1)))
                .isEqualTo("A higher_award, B condition, C unknown, E tie, F condition, G unknown, H quota,"
                        + " I condition, Z disqualified");
    }

    @Test
    void one_condition_that_is_not_met_decides_even_beside_one_that_is_unknown() {
        Share award = Share.of("co").needs(term("biet"), Term.fact("chua", "khac", Is.EQ, "yes"));
        Outcome outcome = propose(List.of(unit("A", "90", "no"), unit("B", "80", "yes")), award)
                .get(0);
        assertThat(left(outcome)).isEqualTo("A condition, B unknown");
        assertThat(outcome.leftOut().stream().map(ProposerTest::inTheWay)).containsExactly("biet", "chua");
        assertThat(outcome.leftOut().get(0).findings())
                .as("all that was looked at")
                .hasSize(2);
    }

    @Test
    void a_unit_that_may_yet_be_disqualified_is_unknown_and_names_that_condition() {
        Condition clean = Term.fact("kl", "ky-luat", Is.EQ, "no").ofRanking();
        Contestant unclear = Given.unit(SCHEME, "A")
                .value("I", "90")
                .fact("dat", "yes")
                .contestant(ImmutableList.of(), List.of(clean));
        Outcome outcome =
                propose(List.of(unclear), Share.of("co").needs(term("dk"))).get(0);
        assertThat(left(outcome)).isEqualTo("A unknown");
        assertThat(inTheWay(outcome.leftOut().get(0))).isEqualTo("kl");
        assertThat(outcome.provisional()).isTrue();
    }

    /** Total 87.5: 2.5 below 90; two failed conditions have no single distance, and neither has a yes or no. */
    @Test
    void short_by_is_the_distance_of_the_single_failed_number() {
        List<Contestant> units = List.of(unit("A", "87.5", "no"));
        assertThat(shortBy(units, Share.of("co").needs(total("t", Is.GE, "90"))))
                .isEqualTo("2.5");
        assertThat(shortBy(units, Share.of("co").needs(total("t", Is.LE, "80"))))
                .isEqualTo("7.5");
        assertThat(shortBy(units, Share.of("co").needs(total("t", Is.GE, "90"), total("u", Is.GE, "50"))))
                .as("a condition that is met does not matter")
                .isEqualTo("2.5");
        assertThat(shortBy(units, Share.of("co").needs(total("t", Is.GE, "90"), total("u", Is.GE, "95"))))
                .isNull();
        assertThat(shortBy(units, Share.of("co").needs(term("dk")))).isNull();
        assertThat(shortBy(units, Share.of("co").needs(total("t", Is.GE, "90"), term("dk"))))
                .isNull();
    }

    /** The last proposed has 80, the next 77.5 and 60. */
    @Test
    void short_by_of_a_quota_is_the_distance_to_the_last_unit_proposed() {
        List<Contestant> units = List.of(
                unit("A", "90", "yes"), unit("B", "80", "yes"), unit("C", "77.5", "yes"), unit("D", "60", "yes"));
        Outcome outcome = propose(units, Share.of("co").number(2)).get(0);
        assertThat(outcome.leftOut().stream().map(LeftOut::shortBy)).containsExactly("2.5", "20");
        Outcome nobody = propose(units, Share.of("co").number(0)).get(0);
        assertThat(nobody.leftOut().get(0).shortBy())
                .as("nobody is proposed, so nobody is near")
                .isNull();
        Outcome tie = propose(
                        List.of(unit("A", "90", "yes"), unit("B", "90", "yes")),
                        Share.of("co").number(1))
                .get(0);
        assertThat(tie.leftOut().stream().map(LeftOut::shortBy)).containsExactly(null, null);
    }

    /** Ranked by I alone: A has 95 of I and 0 of II, B has 80 and 40, which is 25 more in total. */
    @Test
    void a_unit_that_another_measure_left_below_is_not_short_of_points() {
        Scheme scheme = Draft.scheme(Draft.mark("I", "100"), Draft.mark("II", "100"));
        Subject first = new Subject.PointsOf(scheme.find(Id.of("I")).orElseThrow());
        Chain chain =
                new Chain(Scope.CLUSTER, ImmutableList.of(new Chain.Key(first, true, false)), Chain.Places.SKIPPING);
        List<Contestant> units = List.of(
                Given.unit(scheme, "A").value("I", "95").value("II", "0").contestant(),
                Given.unit(scheme, "B").value("I", "80").value("II", "40").contestant());
        Outcome outcome = new Proposer(
                        FakeRules.of(scheme),
                        new Ranker(ImmutableList.of()).rank(chain, units, Decisions.none()),
                        Decisions.none())
                .propose(List.of(Share.of("co").number(1).award()))
                .get(0);
        assertThat(left(outcome)).isEqualTo("B quota");
        assertThat(outcome.leftOut().get(0).shortBy()).isNull();
    }

    // ---- conservation

    @Test
    void places_are_conserved_and_nobody_is_forgotten_in_500_random_seasons() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            List<Contestant> units = randomUnits(random);
            List<Award> awards = List.of(
                    randomAward(random, "co", List.of()),
                    randomAward(random, "bk", List.of("co")),
                    randomAward(random, "gk", List.of("co", "bk")));
            for (Outcome outcome : propose(units, awards)) {
                check(
                        outcome,
                        units,
                        "seed " + seed + ", award " + outcome.award().id());
            }
        }
    }

    private static void check(Outcome outcome, List<Contestant> units, String which) {
        int given = outcome.proposed().size();
        if (outcome.quota() == null) {
            assertThat(outcome.over() + outcome.unused()).as(which).isZero();
        } else {
            assertThat(given + outcome.unused())
                    .as("%s: given + unused = quota + over", which)
                    .isEqualTo(outcome.quota() + outcome.over());
            assertThat(outcome.over() > 0 && outcome.award().cutOffTie() != Award.CutOffTie.ALL)
                    .as("%s: more than the quota only where all of a tie are taken", which)
                    .isFalse();
        }
        List<Id<Unit>> named = new ArrayList<>();
        outcome.proposed()
                .forEach(proposal -> named.add(proposal.place().contestant().id()));
        outcome.leftOut().forEach(left -> named.add(left.unit().id()));
        List<Id<Unit>> all = units.stream()
                .filter(one -> Scope.CLUSTER.groupOf(one.unit().dossier()).equals(Optional.of(outcome.group())))
                .map(Contestant::id)
                .toList();
        assertThat(named)
                .as("%s: each unit of the group is named once", which)
                .containsExactlyInAnyOrderElementsOf(all);
        for (Proposal proposal : outcome.proposed()) {
            assertThat(proposal.findings().stream().map(Finding::verdict))
                    .as("%s: %s meets all", which, proposal.place().contestant().id())
                    .containsOnly(Verdict.MET);
        }
        if (!outcome.proposed().isEmpty()) {
            Sheet lowest = sheet(outcome.proposed().get(given - 1).place().contestant());
            assertThat(outcome.leftOut().stream()
                            .filter(left -> left.why() == LeftOut.Why.QUOTA || left.why() == LeftOut.Why.TIE)
                            .map(left -> sheet(left.unit()).total().points()))
                    .as("%s: who meets all and is not proposed stands below all who are", which)
                    .allMatch(total -> total.compareTo(lowest.total().points()) < 0);
        }
        for (LeftOut left : outcome.leftOut()) {
            boolean conditional = left.why() == LeftOut.Why.CONDITION
                    || left.why() == LeftOut.Why.UNKNOWN
                    || left.why() == LeftOut.Why.DISQUALIFIED;
            assertThat(left.inTheWay().isEmpty())
                    .as("%s: %s, %s names its conditions", which, left.unit().id(), left.why())
                    .isEqualTo(!conditional);
            assertThat(left.why() == LeftOut.Why.QUOTA && outcome.quota() == null)
                    .as("%s: no quota, no such reason", which)
                    .isFalse();
        }
    }

    private static List<Contestant> randomUnits(Random random) {
        Condition clean = Term.fact("kl", "ky-luat", Is.EQ, "no").ofRanking();
        List<Contestant> units = new ArrayList<>();
        int count = 1 + random.nextInt(14);
        for (int at = 1; at <= count; at++) {
            Given unit = Given.unit(SCHEME, "U" + at)
                    .value("I", String.valueOf(80 + random.nextInt(6)))
                    .cluster("c" + random.nextInt(2));
            answer(unit, "dat", "yes", "no", random.nextInt(6));
            answer(unit, "ky-luat", "no", "yes", random.nextInt(9));
            units.add(unit.contestant(ImmutableList.of(), List.of(clean)));
        }
        return units;
    }

    /** Nothing for 1, the bad answer for 2, else the good one. */
    private static void answer(Given unit, String fact, String good, String bad, int dice) {
        if (dice != 1) {
            unit.fact(fact, dice == 2 ? bad : good);
        }
    }

    private static Award randomAward(Random random, String id, List<String> higher) {
        Share share = Share.of(id).needs(Term.fact(id + "-dk", "dat", Is.EQ, "yes"));
        switch (random.nextInt(3)) {
            case 0 -> share.number(random.nextInt(5));
            case 1 ->
                share.share(String.valueOf(1 + random.nextInt(3)), String.valueOf(3 + random.nextInt(3)))
                        .base(BASES.get(random.nextInt(BASES.size())))
                        .atLeast(random.nextInt(2));
            default -> share.rounding(RoundingMode.UP);
        }
        share.cutOffTie(POLICIES.get(random.nextInt(POLICIES.size())));
        if (random.nextBoolean()) {
            share.passesDown();
        }
        if (random.nextBoolean()) {
            share.excludes(higher.toArray(new String[0]));
        }
        if (random.nextBoolean()) {
            share.counts(higher.toArray(new String[0]));
        }
        return share.award();
    }

    // ---- words

    private static Sheet sheet(Contestant unit) {
        return unit.unit().sheet();
    }

    private static Given given(String id, String total, String met) {
        Given unit = Given.unit(SCHEME, id).value("I", total);
        return met.equals("-") ? unit : unit.fact("dat", met);
    }

    private static Contestant unit(String id, String total, String met) {
        return given(id, total, met).contestant();
    }

    /** Units U01, U02, … with totals from the top down, none tied. */
    private static List<Contestant> units(int count, int top) {
        List<Contestant> units = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            units.add(unit((at < 10 ? "U0" : "U") + at, String.valueOf(top - at), "yes"));
        }
        return units;
    }

    private static Term term(String id) {
        return Term.fact(id, "dat", Is.EQ, "yes");
    }

    private static Term total(String id, Is is, String value) {
        return Term.of(id, Subject.Common.TOTAL, is, value);
    }

    private static ImmutableList<Outcome> propose(List<Contestant> units, Share... shares) {
        List<Award> awards = new ArrayList<>();
        for (Share share : shares) {
            awards.add(share.award());
        }
        return propose(units, awards);
    }

    private static ImmutableList<Outcome> propose(List<Contestant> units, List<Award> awards) {
        List<Condition> conditions = new ArrayList<>();
        awards.forEach(award -> conditions.addAll(award.conditions()));
        ImmutableList.Builder<Ranking> rankings = ImmutableList.builder();
        for (Scope scope : List.of(Scope.CLUSTER, Scope.ALL)) {
            Chain chain = new Chain(
                    scope, ImmutableList.of(new Chain.Key(Subject.Common.TOTAL, true, false)), Chain.Places.SKIPPING);
            rankings.addAll(new Ranker(ImmutableList.of()).rank(chain, units, Decisions.none()));
        }
        FakeRules rules = FakeRules.of(SCHEME, List.of(), conditions);
        return new Proposer(rules, rankings.build(), Decisions.none()).propose(awards);
    }

    private static String shortBy(List<Contestant> units, Share share) {
        return propose(units, share).get(0).leftOut().get(0).shortBy();
    }

    private static String words(Outcome outcome) {
        String names = outcome.proposed().stream()
                .map(proposal -> " " + proposal.place().contestant().id())
                .collect(Collectors.joining());
        return "base " + outcome.base() + ", quota " + outcome.quota() + ", over " + outcome.over() + ", unused "
                + outcome.unused() + ":" + names;
    }

    private static String left(Outcome outcome) {
        return outcome.leftOut().stream()
                .map(left -> left.unit().id() + " " + left.why().word())
                .collect(Collectors.joining(", "));
    }

    private static String inTheWay(LeftOut left) {
        return left.inTheWay().stream()
                .map(finding -> finding.condition().id().toString())
                .collect(Collectors.joining(", "));
    }
}
