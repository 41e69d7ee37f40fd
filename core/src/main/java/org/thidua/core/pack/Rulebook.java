package org.thidua.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.award.Award;
import org.thidua.core.compliance.Duty;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Source;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Decidable;
import org.thidua.core.dossier.Questions;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.eligibility.Ballot;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.history.Honour;
import org.thidua.core.problem.Place;
import org.thidua.core.ranking.Chain;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.value.Id;

/**
 * The rules of one year, checked: all that is needed to score a season of that year.
 *
 * @param id the pack's id
 * @param version the pack's version
 * @param title its name in Vietnamese
 * @param titleEn its name in English, empty if not given
 * @param year the year of the seasons it scores
 * @param zone the time zone in which its dates are meant
 * @param sources the texts it rests on, by id
 * @param attributes the attributes that units may have, by id
 * @param deadlines what is due when, by id
 * @param scheme the criteria
 * @param grades the grades, the best first
 * @param entryConditions the conditions of the ranking itself
 * @param chains one ranking chain for every scope in which units are ranked
 * @param awards the awards, in the order in which they are shared out
 * @param ballots how votes are counted, by award
 * @param duties what clusters and units have to do and when; none where nobody is followed up
 * @param particulars what it says that no point depends on
 */
public record Rulebook(
        String id,
        String version,
        String title,
        String titleEn,
        int year,
        ZoneId zone,
        ImmutableMap<Id<Source>, Source> sources,
        ImmutableMap<Id<Attribute>, Attribute> attributes,
        ImmutableMap<Id<Deadline>, Deadline> deadlines,
        Scheme scheme,
        ImmutableList<Grade> grades,
        ImmutableList<Condition> entryConditions,
        ImmutableList<Chain> chains,
        ImmutableList<Award> awards,
        ImmutableList<Ballot> ballots,
        ImmutableList<Duty> duties,
        Particulars particulars) {
    /**
     * {@return all cases of the scheme, for a rule engine}
     */
    public ImmutableList<ScoringCase> cases() {
        return ScoringCase.of(scheme);
    }

    /**
     * {@return all conditions of the ranking, the grades and the awards, for a rule engine}
     */
    public ImmutableList<Condition> conditions() {
        ImmutableList.Builder<Condition> all = ImmutableList.builder();
        all.addAll(entryConditions);
        grades.forEach(grade -> all.addAll(grade.conditions()));
        awards.forEach(award -> all.addAll(award.conditions()));
        return all.build();
    }

    /**
     * {@return the collector that checks seasons against these rules}
     */
    public Collector collector() {
        return collectorOf(scheme);
    }

    /**
     * {@return a collector for values that are verified already: any criterion takes one value, and no scorer is named}
     */
    public Collector collectorOfVerified() {
        return collectorOf(scheme.withoutPanels());
    }

    private Collector collectorOf(Scheme read) {
        Decidable decidable = new Decidable(
                grades.stream().map(Grade::id).collect(ImmutableSet.toImmutableSet()),
                conditions().stream().map(Condition::id).collect(ImmutableSet.toImmutableSet()),
                awards.stream().map(Award::id).collect(ImmutableSet.toImmutableSet()));
        return new Collector(read, attributes, deadlines, questions(), decidable, zone);
    }

    /**
     * {@return what conditions, grades and rankings ask of units beside their points}
     */
    public Questions questions() {
        ImmutableSortedSet.Builder<Id<Measure>> figures = ImmutableSortedSet.naturalOrder();
        ImmutableSortedSet.Builder<Id<Deadline>> lateness = ImmutableSortedSet.naturalOrder();
        for (Subject subject : subjects()) {
            if (subject instanceof Subject.FigureOf figure) {
                figures.add(figure.measure());
            } else if (subject instanceof Subject.LateOf late) {
                lateness.add(late.deadline().id());
            }
        }
        Map<Id<?>, Boolean> balloted = new HashMap<>();
        ballots.forEach(ballot -> balloted.put(ballot.award(), ballot.ownExcluded()));
        return new Questions(
                factsRead(), figures.build(), lateness.build(), honoursOfOthers(), ImmutableMap.copyOf(balloted));
    }

    /** The honours that conditions ask for and this pack does not give itself. */
    private ImmutableMap<Honour, Place> honoursOfOthers() {
        Map<Honour, Place> honours = new LinkedHashMap<>();
        for (Condition condition : conditions()) {
            Honour honour = null;
            if (condition.subject() instanceof Subject.YearsOf years) {
                honour = years.honour();
            } else if (condition.subject() instanceof Subject.Held held) {
                honour = held.honour();
            }
            if (honour != null && !isGiven(honour)) {
                honours.putIfAbsent(honour, condition.row().place());
            }
        }
        return ImmutableMap.copyOf(honours);
    }

    private boolean isGiven(Honour honour) {
        return honour.kind() == Honour.Kind.AWARD
                ? awards.stream().anyMatch(award -> award.id().equals(honour.id()))
                : grades.stream().anyMatch(grade -> grade.id().equals(honour.id()));
    }

    /**
     * {@return all that conditions, grades and rankings look at}
     */
    public ImmutableList<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Condition condition : conditions()) {
            subjects.add(condition.subject());
            if (condition.share() != null) {
                subjects.add(condition.share().of());
            }
        }
        grades.forEach(grade -> subjects.add(grade.measure()));
        chains.forEach(chain -> chain.keys().forEach(key -> subjects.add(key.measure())));
        return ImmutableList.copyOf(subjects);
    }

    private ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead() {
        Map<Id<UnitFact.Fact>, UnitFact.Due> facts = new HashMap<>();
        for (Condition condition : conditions()) {
            boolean answers = condition.values().stream()
                    .allMatch(value -> value.yesOrNo().isPresent());
            UnitFact.Due due = answers ? UnitFact.Due.YES_OR_NO : UnitFact.Due.ANYTHING;
            boolean number = condition.is().isOrdering()
                    || condition.share() != null
                    || condition.values().stream().allMatch(value -> value.number() != null);
            addFact(condition.subject(), number ? UnitFact.Due.NUMBER : due, facts);
            if (condition.share() != null) {
                addFact(condition.share().of(), UnitFact.Due.NUMBER, facts);
            }
        }
        grades.forEach(grade -> addFact(grade.measure(), UnitFact.Due.NUMBER, facts));
        chains.forEach(chain -> chain.keys().forEach(key -> addFact(key.measure(), UnitFact.Due.NUMBER, facts)));
        return ImmutableMap.copyOf(facts);
    }

    /** A fact that is asked for in two ways must be what the narrower one asks for. */
    private static void addFact(Subject subject, UnitFact.Due due, Map<Id<UnitFact.Fact>, UnitFact.Due> facts) {
        if (subject instanceof Subject.FactOf fact) {
            facts.merge(fact.fact(), due, (one, other) -> one == UnitFact.Due.ANYTHING ? other : one);
        }
    }
}
