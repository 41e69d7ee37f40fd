package org.thidua.rules.base;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.thidua.core.award.Award;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.dossier.Circumstances;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.dossier.Vote;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.History;
import org.thidua.core.history.Honour;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.scoring.Cases;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.sheet.Assessor;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Book;
import org.thidua.rules.pack.PackReader;
import org.thidua.rules.shape.BookShape;

/** Units of a pack with values drawn from a seed: every state, every kind of case, edges and misfits. */
final class RandomUnits {
    private static final int LAST_YEAR = 2020;
    private static final int EDGES = 3;

    private final Rulebook rulebook;
    private final Random random;
    private final ImmutableList<Owner> owners;
    private final ImmutableList<Id<UnitFact.Fact>> facts;

    RandomUnits(Rulebook rulebook, long seed) {
        this.rulebook = rulebook;
        this.random = new Random(seed);
        Set<Owner> asked = new LinkedHashSet<>();
        Set<Id<UnitFact.Fact>> read = new LinkedHashSet<>();
        for (Condition condition : rulebook.conditions()) {
            asked.add(condition.owner());
            if (condition.subject() instanceof Subject.FactOf fact) {
                read.add(fact.fact());
            }
        }
        asked.add(new Owner(Owner.Kind.AWARD, Id.of("no-such-award")));
        this.owners = ImmutableList.copyOf(asked);
        this.facts = ImmutableList.copyOf(read);
    }

    static Rulebook bundled(String pack) {
        Problems problems = new Problems();
        Book book = Book.bundled(Book.class.getClassLoader(), "packs/" + pack, BookShape.PACK, problems);
        Rulebook rulebook = PackReader.read(book, problems);
        problems.throwIfErrors();
        return rulebook;
    }

    /** What a plain loop over all cases finds. */
    static List<ScoringCase> casesByLoop(Rulebook rulebook, Dossier dossier) {
        return rulebook.cases().stream().filter(one -> one.holds(dossier)).toList();
    }

    ImmutableList<Owner> owners() {
        return owners;
    }

    Dossier dossier(int number) {
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        // One in ten has nearly all criteria left out, so that what is asked of every criterion is met by some.
        boolean sparse = random.nextInt(10) == 0;
        for (Criterion leaf : rulebook.scheme().leaves()) {
            boolean leftOut = sparse && random.nextInt(20) > 0;
            readings.add(leftOut ? Reading.of(State.NOT_APPLICABLE) : reading(leaf));
        }
        Map<Id<Attribute>, Datum> attributes = new LinkedHashMap<>();
        for (Attribute attribute : rulebook.attributes().values()) {
            if (random.nextInt(5) > 0 && !attribute.values().isEmpty()) {
                attributes.put(attribute.id(), oneOf(attribute.values()));
            }
        }
        Map<Id<UnitFact.Fact>, UnitFact> known = new LinkedHashMap<>();
        Id<Unit> unit = Id.of("u" + number);
        for (Id<UnitFact.Fact> fact : facts) {
            if (random.nextInt(5) > 0) {
                Datum value = oneOf(List.of(Datum.of("yes"), Datum.of("có"), Datum.of("no"), Datum.of("không")));
                known.put(fact, new UnitFact(unit, fact, value, "", Place.NOWHERE));
            }
        }
        return new Dossier(
                new Unit(unit, "Đơn vị " + number, "", ImmutableMap.copyOf(attributes), Place.NOWHERE),
                new Cluster(Id.of("c" + number % 7), "", "", "", Place.NOWHERE),
                readings.build(),
                ImmutableMap.copyOf(known),
                ImmutableMap.of(),
                ImmutableListMultimap.of(),
                circumstances(unit));
    }

    /** Votes, lateness and earlier years, each known or not. */
    private Circumstances circumstances(Id<Unit> unit) {
        ImmutableMap.Builder<Id<?>, Vote> votes = ImmutableMap.builder();
        rulebook.ballots().forEach(ballot -> {
            if (random.nextInt(4) > 0) {
                int agree = random.nextInt(11);
                votes.put(
                        ballot.award(),
                        new Vote(
                                unit,
                                ballot.award(),
                                10,
                                10,
                                0,
                                agree,
                                10 - agree,
                                0,
                                Vote.Own.NONE,
                                "",
                                Place.NOWHERE));
            }
        });
        ImmutableMap.Builder<Id<Deadline>, Reading> lateness = ImmutableMap.builder();
        rulebook.deadlines().keySet().forEach(deadline -> {
            if (random.nextInt(4) > 0) {
                boolean never = random.nextInt(5) == 0;
                lateness.put(deadline, Reading.of(never ? Collector.NEVER : Datum.of(Exact.of(random.nextInt(3)))));
            }
        });
        List<Achievement> achievements = new ArrayList<>();
        for (Award award : rulebook.awards()) {
            Honour honour = new Honour(Honour.Kind.AWARD, award.id());
            for (int year = LAST_YEAR; year > LAST_YEAR - 4 && random.nextInt(6) > 0; year--) {
                achievements.add(new Achievement(unit, year, honour, random.nextInt(3) > 0, "", Place.NOWHERE));
            }
        }
        History history = History.of(achievements, List.of(), LAST_YEAR + 1).getOrDefault(unit, History.NONE);
        Boolean inspected = random.nextInt(4) == 0 ? null : Boolean.valueOf(random.nextBoolean());
        return new Circumstances(inspected, lateness.buildOrThrow(), votes.buildOrThrow(), history, LAST_YEAR);
    }

    /** A question of the unit, with a grade, a rank and awards held as may be. */
    Question question(Dossier dossier, Owner owner) {
        Problems problems = new Problems();
        Cases cases = Cases.of(rulebook.scheme(), dossier, casesByLoop(rulebook, dossier), problems);
        Sheet sheet = new Assessor(rulebook.scheme()).assess(dossier, cases, problems);
        List<Id<Grade>> grades = new ArrayList<>();
        rulebook.grades().forEach(grade -> grades.add(grade.id()));
        Set<Id<Commendation>> holds = new LinkedHashSet<>();
        for (Award award : rulebook.awards()) {
            if (random.nextBoolean()) {
                holds.add(award.id());
            }
        }
        boolean placed = random.nextInt(4) > 0;
        return new Question(
                owner,
                new Candidate(
                        sheet,
                        random.nextBoolean(),
                        grades.isEmpty() || random.nextInt(4) == 0 ? null : oneOf(grades),
                        placed ? Exact.of(1 + random.nextInt(3)) : null,
                        placed ? random.nextBoolean() : null,
                        ImmutableSet.copyOf(holds)));
    }

    private Reading reading(Criterion leaf) {
        if (random.nextInt(8) == 0) {
            return Reading.of(oneOf(List.of(State.MISSING, State.PENDING, State.NOT_APPLICABLE, State.DISQUALIFIED)));
        }
        Rule rule = leaf.rule();
        if (rule instanceof Rule.YesNo) {
            // The last is neither: then no case holds.
            return Reading.of(oneOf(List.of(Datum.of("yes"), Datum.of("Không"), Datum.of("no"), Datum.of("?"))));
        }
        if (rule instanceof Rule.Levels levels) {
            List<String> words = new ArrayList<>(List.of("no such level"));
            for (Level level : levels.levels()) {
                words.add(level.level().toString());
            }
            return Reading.of(Datum.of(oneOf(words)));
        }
        if (rule instanceof Rule.Punctuality) {
            return Reading.of(random.nextInt(3) == 0 ? Collector.NEVER : Datum.of(Exact.of(random.nextInt(4))));
        }
        if (rule instanceof Rule.Bands bands && random.nextInt(EDGES) == 0) {
            return onAnEdge(bands);
        }
        if (rule instanceof Rule.ByCase || rule instanceof Rule.ByFormula) {
            return together(leaf);
        }
        if (rule instanceof Rule.Relative) {
            Exact highest = Exact.of(50 + random.nextInt(50));
            Exact own = Exact.of(1 + random.nextInt(50));
            Peers peers = new Peers(Exact.ONE, highest, highest, ImmutableList.of());
            return value(own, Exact.of(1 + random.nextInt(40))).among(peers);
        }
        Exact target = rule.measuredAgainst().map(Target::number).orElseGet(() -> Exact.of(1 + random.nextInt(40)));
        Exact value = Exact.of(random.nextInt(1300)).over(Exact.of(10));
        return value(value, target);
    }

    /** Several figures: small counts, and answers where cases ask for them. */
    private Reading together(Criterion leaf) {
        ImmutableMap.Builder<Id<?>, Reading> figures = ImmutableMap.builder();
        for (Id<Measure> measure : leaf.figures()) {
            boolean answer = leaf.rule() instanceof Rule.ByCase byCase
                    && byCase.cases().stream()
                            .map(one -> one.patterns().get(byCase.measures().indexOf(measure)))
                            .anyMatch(pattern -> pattern.answer() != null);
            Datum value = answer ? Datum.of(random.nextBoolean()) : Datum.of(Exact.of(random.nextInt(5)));
            figures.put(measure, Reading.of(value));
        }
        return Reading.together(figures.buildOrThrow());
    }

    /** A figure that is a bound of a band, or a hair above or below it. */
    private Reading onAnEdge(Rule.Bands bands) {
        Exact bound = oneOf(bands.bands().stream()
                .filter(band -> band.interval().hasLowerBound())
                .map(band -> band.interval().lowerEndpoint())
                .toList());
        Exact hair = Exact.of("0.0000000001").times(Exact.of(random.nextInt(3) - 1L));
        Exact target = Exact.of(1 + random.nextInt(40));
        Exact edge = bands.target() == null ? bound : bound.times(target).hundredth();
        return value(edge.plus(hair), target);
    }

    private static Reading value(Exact value, Exact target) {
        return new Reading(
                State.VALUE, Datum.of(value), target, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
