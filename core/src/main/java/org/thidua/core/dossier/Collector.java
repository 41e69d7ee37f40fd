package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * Step 1 of scoring: checks what was handed in against the scheme, and makes one verified value for each criterion.
 *
 * <p>Every row that cannot be right becomes a problem at its place, all of them at once.
 * The value for a late report is the number of days it was late, or {@code never}.
 */
public final class Collector {
    /** The value of a deadline that nothing was handed in for. */
    public static final Datum NEVER = Datum.of("never");

    private final Scheme scheme;
    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead;
    private final ZoneId zone;
    private final Slots slots;
    private final ImmutableMap<Id<Attribute>, Criterion> attributesNeeded;

    /**
     * A collector for one pack.
     *
     * @param scheme the criteria
     * @param attributes the attributes that units may have
     * @param deadlines the deadlines that something may be handed in for
     * @param factsRead the facts that some condition asks for, and what they must be
     * @param figuresRead the figures that some condition asks for
     * @param zone the time zone in which dates are meant
     */
    public Collector(
            Scheme scheme,
            ImmutableMap<Id<Attribute>, Attribute> attributes,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead,
            ImmutableSet<Id<Measure>> figuresRead,
            ZoneId zone) {
        this.scheme = scheme;
        this.attributes = attributes;
        this.deadlines = deadlines;
        this.factsRead = factsRead;
        this.zone = zone;
        this.slots = Slots.of(scheme, figuresRead);
        Map<Id<Attribute>, Criterion> needed = new LinkedHashMap<>();
        for (Criterion leaf : scheme.leaves()) {
            if (leaf.rule() instanceof Rule.Bands bands) {
                for (Band band : bands.bands()) {
                    if (band.when().attribute() != null) {
                        needed.putIfAbsent(band.when().attribute(), leaf);
                    }
                }
            }
        }
        this.attributesNeeded = ImmutableMap.copyOf(needed);
    }

    /**
     * Makes the dossier of every unit.
     *
     * @param season what was handed in
     * @param problems receives every fault found
     * @return the dossiers in the order of the units' ids; not to be used if an error was found
     */
    public ImmutableList<Dossier> collect(SeasonFacts season, Problems problems) {
        return new Collecting(season, problems).dossiers();
    }

    /** The work on one season. */
    private final class Collecting {
        private final SeasonFacts season;
        private final Problems problems;
        private final Register register;
        private final FigureCheck figureCheck;
        private final MarkCheck markCheck;
        private final Statements statements;
        private final Receipts receipts;
        private final UnitFacts facts;

        Collecting(SeasonFacts season, Problems problems) {
            this.season = season;
            this.problems = problems;
            this.register = Register.of(season, attributes, attributesNeeded, problems);
            this.figureCheck = new FigureCheck(slots, problems);
            this.markCheck = new MarkCheck(scheme, problems);
            this.statements = new Statements(slots, problems);
            this.receipts = new Receipts(deadlines, zone, season.asOf(), register, problems);
            this.facts = new UnitFacts(factsRead, register, problems);
        }

        ImmutableList<Dossier> dossiers() {
            season.figures().forEach(this::takeFigure);
            reportNotReported();
            season.marks().forEach(this::takeMark);
            season.submissions().forEach(receipts::take);
            season.facts().forEach(facts::take);
            Map<Id<Unit>, List<Reading>> readings = new LinkedHashMap<>();
            register.units().forEach(unit -> readings.put(unit.id(), readings(unit)));
            new ClusterFigures(scheme, problems).compare(readings, register::clusterOf);
            Findings findings = new Findings(scheme, register, facts, problems);
            findings.take(season.findings(), readings);
            ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
            for (Unit unit : register.units()) {
                register.clusterOf(unit.id())
                        .ifPresent(cluster -> dossiers.add(new Dossier(
                                unit,
                                cluster,
                                ImmutableList.copyOf(readings.getOrDefault(unit.id(), List.of())),
                                facts.of(unit.id()),
                                figuresOf(unit),
                                findings.of(unit.id()))));
            }
            return dossiers.build();
        }

        /** The figures that conditions look at, each as the first criterion that reads it has it verified. */
        private ImmutableMap<Id<Measure>, Reading> figuresOf(Unit unit) {
            ImmutableMap.Builder<Id<Measure>, Reading> figures = ImmutableMap.builder();
            slots.forConditions().forEach(slot -> figures.put(slot.measure(), statements.reading(unit, slot)));
            return figures.buildOrThrow();
        }

        private void takeFigure(Figure figure) {
            Statement statement = figure.said();
            boolean known = register.isUnit(figure.unit(), statement.cells().unit());
            List<Slots.Slot> reading = slots.reading(figure.measure());
            if (reading.isEmpty()) {
                problems.add(
                        Fault.MEASURE_UNKNOWN,
                        statement.cells().subject(),
                        figure.measure().toString(),
                        "value",
                        figure.measure(),
                        "nearest",
                        Named.nearest(figure.measure().toString(), slots.measures()));
                return;
            }
            figureCheck.reportTargetNotUsed(figure, reading);
            for (Slots.Slot slot : reading) {
                boolean right = figureCheck.isRight(figure, slot);
                Criterion criterion = slot.leaf();
                if (known && right && (criterion == null || statements.isScorer(criterion, statement))) {
                    statements.say(figure.unit(), slot, statement);
                }
            }
        }

        /** Figures that a formula or a case names, no other criterion reads, and nobody reports: most likely mistyped. */
        private void reportNotReported() {
            Set<Id<Measure>> reported =
                    season.figures().stream().map(Figure::measure).collect(Collectors.toSet());
            for (Criterion leaf : scheme.leaves()) {
                for (Id<Measure> measure : leaf.figures()) {
                    boolean onlyNamed = slots.reading(measure).stream()
                            .map(Slots.Slot::leaf)
                            .allMatch(reader -> reader != null
                                    && (reader.rule() instanceof Rule.ByCase
                                            || (reader.rule() instanceof Rule.ByFormula
                                                    && !reader.measure().equals(measure))));
                    if (onlyNamed && !season.units().isEmpty() && !reported.contains(measure)) {
                        Set<Id<Measure>> others = new HashSet<>(reported);
                        others.addAll(slots.measures());
                        others.remove(measure);
                        problems.add(
                                Fault.MEASURE_NOT_REPORTED,
                                leaf.row().place(),
                                measure.toString(),
                                "measure",
                                measure,
                                "criterion",
                                leaf.id(),
                                "nearest",
                                Named.nearest(measure.toString(), others));
                    }
                }
            }
        }

        private void takeMark(Mark mark) {
            Statement statement = mark.said();
            boolean known = register.isUnit(mark.unit(), statement.cells().unit());
            markCheck.criterionOf(mark).ifPresent(criterion -> {
                if (markCheck.isRight(criterion, statement) && statements.isScorer(criterion, statement) && known) {
                    statements.say(mark.unit(), slots.ofMarks(criterion), statement);
                }
            });
        }

        private List<Reading> readings(Unit unit) {
            List<Reading> readings = new ArrayList<>();
            for (Criterion leaf : scheme.leaves()) {
                Reading reading = leaf.rule() instanceof Rule.Punctuality punctuality
                        ? receipts.punctuality(unit, punctuality.due())
                        : statements.reading(unit, leaf);
                if (reading.state() == State.MISSING && leaf.absent() == Absent.ERROR) {
                    problems.add(Fault.VALUE_DUE, unit.place(), "", "unit", unit.id(), "criterion", leaf.id());
                }
                readings.add(reading);
            }
            return readings;
        }
    }
}
