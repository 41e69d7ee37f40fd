package org.thidua.core.kit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Circumstances;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.scoring.Cases;
import org.thidua.core.sheet.Assessor;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** A unit of a scheme with its verified values, on its way to a sheet and into a ranking. */
public final class Given {
    private final Scheme scheme;
    private final String unit;
    private Circumstances circumstances = Circumstances.NONE;
    private final Map<Id<Criterion>, Reading> readings = new HashMap<>();
    private final Map<Id<Attribute>, Datum> attributes = new LinkedHashMap<>();
    private final Map<Id<UnitFact.Fact>, UnitFact> facts = new LinkedHashMap<>();
    private final Map<Id<Measure>, Reading> figures = new LinkedHashMap<>();
    private final ListMultimap<Id<Criterion>, InspectionFinding> findings = ArrayListMultimap.create();
    private String cluster = "cum-1";

    private Given(Scheme scheme, String unit) {
        this.scheme = scheme;
        this.unit = unit;
    }

    public static Given unit(Scheme scheme, String unit) {
        return new Given(scheme, unit);
    }

    @CanIgnoreReturnValue
    public Given value(String criterion, String value) {
        readings.put(Id.of(criterion), Reading.of(Datum.of(value)));
        return this;
    }

    @CanIgnoreReturnValue
    public Given value(String criterion, String value, String target) {
        readings.put(
                Id.of(criterion),
                new Reading(
                        State.VALUE,
                        Datum.of(value),
                        Exact.of(target),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()));
        return this;
    }

    @CanIgnoreReturnValue
    public Given state(String criterion, State state) {
        readings.put(Id.of(criterion), Reading.of(state));
        return this;
    }

    /** What a panel has read of its scorers. */
    @CanIgnoreReturnValue
    public Given reading(String criterion, Reading reading) {
        readings.put(Id.of(criterion), reading);
        return this;
    }

    /** A figure beside those of its cluster. */
    @CanIgnoreReturnValue
    public Given among(String criterion, String value, String target, Peers peers) {
        Reading reading = new Reading(
                State.VALUE,
                Datum.of(value),
                target.isEmpty() ? null : Exact.of(target),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        readings.put(Id.of(criterion), reading.among(peers));
        return this;
    }

    /** Several figures of one criterion, such as {@code thang=1 quy=0}. */
    @CanIgnoreReturnValue
    public Given figures(String criterion, String figures) {
        ImmutableMap.Builder<Id<?>, Reading> together = ImmutableMap.builder();
        for (String figure : figures.split(" ", -1)) {
            List<String> sides = List.of(figure.split("=", -1));
            together.put(Id.of(sides.get(0)), Reading.of(Datum.of(sides.get(1))));
        }
        readings.put(Id.of(criterion), Reading.together(together.buildOrThrow()));
        return this;
    }

    /** What an inspection concluded. */
    @CanIgnoreReturnValue
    public Given finding(String criterion, InspectionFinding.Action action, String value) {
        findings.put(
                Id.of(criterion),
                new InspectionFinding(
                        Id.of(unit),
                        Id.of(criterion),
                        null,
                        action,
                        value.isEmpty() ? null : Datum.of(value),
                        "thiếu minh chứng",
                        "BB 01",
                        "",
                        Cells.of(Place.NOWHERE)));
        return this;
    }

    /** A figure that conditions look at. */
    @CanIgnoreReturnValue
    public Given figure(String measure, Reading reading) {
        figures.put(Id.of(measure), reading);
        return this;
    }

    @CanIgnoreReturnValue
    public Given attribute(String attribute, String value) {
        attributes.put(Id.of(attribute), Datum.of(value));
        return this;
    }

    @CanIgnoreReturnValue
    public Given fact(String fact, String value) {
        facts.put(Id.of(fact), new UnitFact(Id.of(unit), Id.of(fact), Datum.of(value), "", Place.NOWHERE));
        return this;
    }

    @CanIgnoreReturnValue
    public Given cluster(String in) {
        cluster = in;
        return this;
    }

    /** What conditions may ask for beside points, facts and figures. */
    @CanIgnoreReturnValue
    public Given circumstances(Circumstances known) {
        circumstances = known;
        return this;
    }

    public Dossier dossier() {
        ImmutableList<Reading> all = scheme.leaves().stream()
                .map(leaf -> readings.getOrDefault(leaf.id(), Reading.MISSING))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<Integer, InspectionFinding> found = ImmutableListMultimap.builder();
        scheme.leaves().forEach(leaf -> found.putAll(leaf.leaf(), findings.get(leaf.id())));
        return new Dossier(
                new Unit(Id.of(unit), unit, "", ImmutableMap.copyOf(attributes), Place.NOWHERE),
                new Cluster(Id.of(cluster), cluster, "", "", Place.NOWHERE),
                all,
                ImmutableMap.copyOf(facts),
                ImmutableMap.copyOf(figures),
                found.build(),
                circumstances);
    }

    /** The sheet, made by the fake rules and guarded against none and two cases. */
    public Sheet sheet() {
        Problems problems = new Problems();
        Dossier dossier = dossier();
        Cases cases = Cases.of(scheme, dossier, FakeRules.of(scheme).casesFor(dossier), problems);
        problems.throwIfErrors();
        Sheet sheet = new Assessor(scheme).assess(dossier, cases, problems);
        problems.throwIfErrors();
        return sheet;
    }

    /** The unit ready to be placed in a year without grades and without conditions of the ranking. */
    public Contestant contestant() {
        return contestant(ImmutableList.of(), List.of());
    }

    /** The unit graded, and examined by the conditions of the ranking. */
    public Contestant contestant(ImmutableList<Grade> grades, List<Condition> entry) {
        FakeRules rules = FakeRules.of(scheme, grades, entry);
        Grader grader = new Grader(grades, rules);
        Problems problems = new Problems();
        Candidate scored = Candidate.of(sheet());
        Grader.Graded certain = grader.grade(scored, Decisions.none(), problems);
        Grader.Graded printed = grader.grade(scored.takingKnown(), Decisions.none(), problems);
        problems.throwIfErrors();
        Candidate graded = scored.withGrade(certain.id());
        return new Contestant(
                graded, printed, Examination.of(entry, rules, new Question(Owner.RANKING, graded), Decisions.none()));
    }
}
