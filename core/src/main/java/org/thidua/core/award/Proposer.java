package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.EligibilityRules;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Place;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.ranking.Scope;
import org.thidua.core.sheet.Amount;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * Steps 4 and 5 of scoring: examines candidates and proposes them for awards, one award at a time.
 *
 * <p>Candidates are the placed units in the order of their places, without those that hold an award which excludes
 * this one.
 * With {@code roll_over} none a place belongs to a position among the candidates and stays unused if its unit fails
 * a condition; with next it passes down.
 * A tie over the last place is decided by the award's policy, never by chance.
 */
public final class Proposer {
    private final EligibilityRules rules;
    private final ImmutableList<Ranking> rankings;
    private final Decisions decisions;
    private final Map<Id<Commendation>, Set<Id<Unit>>> holders = new HashMap<>();

    /**
     * A proposer for one season.
     *
     * @param rules the rule engine that judges conditions
     * @param rankings all rankings of the season
     * @param decisions what people decided about conditions and about ties over last places
     */
    public Proposer(EligibilityRules rules, ImmutableList<Ranking> rankings, Decisions decisions) {
        this.rules = rules;
        this.rankings = rankings;
        this.decisions = decisions;
    }

    /**
     * Proposes units for all awards.
     *
     * @param awards the awards, in the order in which they are shared out
     * @return one outcome for each award and group
     */
    public ImmutableList<Outcome> propose(List<Award> awards) {
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (Award award : awards) {
            Set<Id<Unit>> given = new LinkedHashSet<>();
            for (Ranking ranking : rankings) {
                if (ranking.scope().equals(award.scope())) {
                    Outcome outcome = new Sharing(award, ranking).outcome();
                    outcome.proposed()
                            .forEach(proposal ->
                                    given.add(proposal.place().contestant().id()));
                    outcomes.add(outcome);
                }
            }
            holders.put(award.id(), given);
        }
        return outcomes.build();
    }

    private boolean holds(Id<Unit> unit, Id<Commendation> award) {
        return holders.getOrDefault(award, Set.of()).contains(unit);
    }

    private ImmutableSet<Id<Commendation>> heldBy(Id<Unit> unit) {
        ImmutableSet.Builder<Id<Commendation>> held = ImmutableSet.builder();
        holders.forEach((award, units) -> {
            if (units.contains(unit)) {
                held.add(award);
            }
        });
        return held.build();
    }

    /** The sharing out of one award in one group. */
    private final class Sharing {
        private final Award award;
        private final Ranking ranking;
        private final Map<Id<Unit>, Examination> examined = new HashMap<>();
        private final Map<Id<Unit>, Decision> decided = new HashMap<>();

        Sharing(Award award, Ranking ranking) {
            this.award = award;
            this.ranking = ranking;
        }

        Outcome outcome() {
            for (Place place : ranking.places()) {
                examined.put(place.contestant().id(), examine(place));
            }
            int base = baseSize();
            Integer quota = quotaOf(base);
            Set<Id<Unit>> chosen = new LinkedHashSet<>();
            Set<Id<Unit>> tied = new LinkedHashSet<>();
            choose(quota, chosen, tied);
            ImmutableList.Builder<Proposal> proposed = ImmutableList.builder();
            Place last = null;
            for (Place place : ranking.places()) {
                if (chosen.contains(place.contestant().id())) {
                    proposed.add(new Proposal(
                            place,
                            examination(place).findings(),
                            decided.get(place.contestant().id())));
                    last = place;
                }
            }
            ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
            for (Place place : ranking.places()) {
                if (!chosen.contains(place.contestant().id())) {
                    leftOut.add(leftOut(place, tied, last));
                }
            }
            for (Contestant unit : ranking.unplaced()) {
                leftOut.add(new LeftOut(
                        unit,
                        LeftOut.Why.DISQUALIFIED,
                        unit.barriers(),
                        unit.entry().findings(),
                        null,
                        null));
            }
            int given = chosen.size();
            return new Outcome(
                    award,
                    ranking.group(),
                    base,
                    quota,
                    quota == null ? 0 : Math.max(0, given - quota),
                    quota == null ? 0 : Math.max(0, quota - given),
                    ranking.provisional(),
                    proposed.build(),
                    leftOut.build());
        }

        private Examination examine(Place place) {
            Contestant contestant = place.contestant();
            Candidate unit = contestant.unit();
            boolean known = !contestant.isProvisional();
            Candidate candidate = new Candidate(
                    unit.sheet(),
                    false,
                    unit.grade(),
                    known ? place.rank() : null,
                    known ? place.tied() : null,
                    heldBy(contestant.id()));
            Owner owner = new Owner(Owner.Kind.AWARD, award.id());
            Examination own = Examination.of(award.conditions(), rules, new Question(owner, candidate), decisions);
            // Whether the unit may be placed at all is a condition too, and may itself be unknown.
            if (contestant.entry().verdict() == Verdict.UNKNOWN && own.verdict() != Verdict.NOT_MET) {
                ImmutableList<Finding> all = ImmutableList.<Finding>builder()
                        .addAll(contestant.entry().findings())
                        .addAll(own.findings())
                        .build();
                return new Examination(all, Verdict.UNKNOWN);
            }
            return own;
        }

        private Examination examination(Place place) {
            Examination examination = examined.get(place.contestant().id());
            if (examination == null) {
                throw new IllegalStateException("every placed unit is examined");
            }
            return examination;
        }

        private boolean isEligible(Place place) {
            return examination(place).verdict() == Verdict.MET;
        }

        private boolean isExcluded(Place place) {
            return award.excludes().stream()
                    .anyMatch(higher -> holds(place.contestant().id(), higher));
        }

        private int baseSize() {
            return switch (award.quota().base()) {
                case MEMBERS -> ranking.places().size() + ranking.unplaced().size();
                case RANKED -> ranking.places().size();
                case ELIGIBLE ->
                    (int) ranking.places().stream().filter(this::isEligible).count();
                case LEADERS -> leaders();
                case HOLDERS ->
                    award.quota().holders() == null
                            ? 0
                            : holdersHere(award.quota().holders());
            };
        }

        /** Cluster leaders: where an award is shared out among all, they are the first of every cluster. */
        private int leaders() {
            List<Ranking> groups = List.of(ranking);
            if (ranking.scope().equals(Scope.ALL)) {
                List<Ranking> clusters = rankings.stream()
                        .filter(other -> other.scope().equals(Scope.CLUSTER))
                        .toList();
                groups = clusters.isEmpty() ? groups : clusters;
            }
            return groups.stream()
                    .filter(group -> !group.places().isEmpty())
                    .mapToInt(group -> group.tieGroups().get(0).size())
                    .sum();
        }

        private int holdersHere(Id<Commendation> held) {
            long placed = ranking.places().stream()
                    .filter(place -> holds(place.contestant().id(), held))
                    .count();
            return (int) placed;
        }

        /** The units here that hold what takes places of this award; one that holds two such awards takes one place. */
        private int countedHere() {
            long counted = ranking.places().stream()
                    .map(place -> place.contestant().id())
                    .filter(unit -> award.quota().counts().stream().anyMatch(held -> holds(unit, held)))
                    .count();
            return (int) counted;
        }

        private @Nullable Integer quotaOf(int base) {
            if (!award.quota().isLimited()) {
                return null;
            }
            return Math.max(0, award.quota().placesFor(base) - countedHere());
        }

        private void choose(@Nullable Integer quota, Set<Id<Unit>> chosen, Set<Id<Unit>> tied) {
            int taken = 0;
            for (ImmutableList<Place> equal : ranking.tieGroups()) {
                List<Place> candidates =
                        equal.stream().filter(place -> !isExcluded(place)).toList();
                List<Place> eligible =
                        candidates.stream().filter(this::isEligible).toList();
                int wanted = award.passesDown() ? eligible.size() : candidates.size();
                int left = quota == null ? Integer.MAX_VALUE : quota - taken;
                boolean fits = wanted <= left;
                boolean straddles = !fits && left > 0;
                if (fits || (straddles && award.cutOffTie() == Award.CutOffTie.ALL)) {
                    eligible.forEach(place -> chosen.add(place.contestant().id()));
                } else if (straddles) {
                    Set<Id<Unit>> winners = decide(eligible, left);
                    eligible.forEach(place -> {
                        Id<Unit> unit = place.contestant().id();
                        (winners.contains(unit) ? chosen : tied).add(unit);
                    });
                }
                taken += wanted;
            }
        }

        /** Who of a tie over the last place gets one, as people decided; nobody if they did not. */
        private Set<Id<Unit>> decide(List<Place> tie, int left) {
            Set<Id<Unit>> units = new LinkedHashSet<>();
            tie.forEach(place -> units.add(place.contestant().id()));
            List<Decision> about = new ArrayList<>();
            for (Decision decision : decisions.cutOffsOf(award.id(), ranking.group())) {
                boolean here =
                        decision.unit() == null || ranking.find(decision.unit()).isPresent();
                if (here) {
                    about.add(decision);
                }
            }
            if (about.isEmpty()) {
                return Set.of();
            }
            about.forEach(decision -> decisions.need(decision, ranking.group()));
            if (award.cutOffTie() != Award.CutOffTie.DECIDE) {
                decisions.wrong(
                        about.get(0),
                        new Words(
                                "quy tắc đã nói ai được khi bằng nhau ở suất cuối",
                                "the rules say already who gets a last place that units tie over"));
                return Set.of();
            }
            return about.get(0).unit() == null ? side(about, units) : named(about, units, left);
        }

        private Set<Id<Unit>> side(List<Decision> about, Set<Id<Unit>> tie) {
            Decision decision = about.get(0);
            if (about.size() > 1) {
                contradictsItself(decision);
                return Set.of();
            }
            tie.forEach(unit -> decided.put(unit, decision));
            boolean over =
                    decision.value() != null && Id.fold(decision.value().text()).equals("over");
            return over ? tie : Set.of();
        }

        private Set<Id<Unit>> named(List<Decision> about, Set<Id<Unit>> tie, int left) {
            Set<Id<Unit>> winners = new LinkedHashSet<>();
            for (Decision decision : about) {
                Id<Unit> unit = decision.unit();
                if (unit == null) {
                    contradictsItself(decision);
                    return Set.of();
                }
                if (!tie.contains(unit)) {
                    decisions.wrong(
                            decision,
                            new Words(
                                    "đơn vị " + unit + " không thuộc các đơn vị đồng hạng ở suất cuối",
                                    "unit " + unit + " is not among those tied over the last place"));
                    return Set.of();
                }
                boolean wins =
                        decision.value() == null || decision.value().yesOrNo().orElse(false);
                if (wins) {
                    winners.add(unit);
                }
            }
            if (winners.size() > left) {
                decisions.wrong(
                        about.get(0),
                        new Words(
                                "chọn " + winners.size() + " đơn vị cho " + left + " suất; nếu lấy cả thì ghi over",
                                winners.size() + " units are named for " + left + " places; to take all, write over"));
                return Set.of();
            }
            Decision first = about.get(0);
            tie.forEach(unit -> decided.put(
                    unit,
                    about.stream()
                            .filter(decision -> unit.equals(decision.unit()))
                            .findFirst()
                            .orElse(first)));
            return winners;
        }

        private void contradictsItself(Decision decision) {
            decisions.wrong(
                    decision,
                    new Words(
                            "vừa quyết định cho cả nhóm, vừa nêu từng đơn vị",
                            "it decides about the whole tie and names units, too"));
        }

        private LeftOut leftOut(Place place, Set<Id<Unit>> tied, @Nullable Place last) {
            Contestant unit = place.contestant();
            Examination examination = examination(place);
            ImmutableList<Finding> inTheWay = examination.inTheWay();
            if (isExcluded(place)) {
                return new LeftOut(
                        unit, LeftOut.Why.HIGHER_AWARD, ImmutableList.of(), examination.findings(), null, null);
            }
            if (examination.verdict() == Verdict.NOT_MET) {
                String missing = inTheWay.size() == 1 && inTheWay.get(0).missing() != null
                        ? inTheWay.get(0).missing().toString()
                        : null;
                return new LeftOut(unit, LeftOut.Why.CONDITION, inTheWay, examination.findings(), null, missing);
            }
            if (examination.verdict() == Verdict.UNKNOWN) {
                return new LeftOut(unit, LeftOut.Why.UNKNOWN, inTheWay, examination.findings(), null, null);
            }
            if (tied.contains(unit.id())) {
                return new LeftOut(
                        unit,
                        LeftOut.Why.TIE,
                        ImmutableList.of(),
                        examination.findings(),
                        decided.get(unit.id()),
                        null);
            }
            String shortBy = last == null ? null : distance(last, place);
            return new LeftOut(unit, LeftOut.Why.QUOTA, ImmutableList.of(), examination.findings(), null, shortBy);
        }

        /** How far the total is below that of the last unit proposed; null where another measure decided against it. */
        private @Nullable String distance(Place above, Place below) {
            Amount more = above.contestant().unit().sheet().total();
            Amount less = below.contestant().unit().sheet().total();
            BigDecimal difference = more.printedNumber().subtract(less.printedNumber());
            return difference.signum() < 0 ? null : difference.toPlainString();
        }
    }
}
