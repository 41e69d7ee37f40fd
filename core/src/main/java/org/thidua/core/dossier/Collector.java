package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.history.History;
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
    private final Questions questions;
    private final Decidable decidable;
    private final ZoneId zone;
    private final Slots slots;
    private final ImmutableMap<Id<Attribute>, Criterion> attributesNeeded;

    /**
     * A collector for one pack.
     *
     * @param scheme the criteria
     * @param attributes the attributes that units may have
     * @param deadlines the deadlines that something may be handed in for
     * @param questions what conditions ask of units beside their points
     * @param decidable what decisions may be about
     * @param zone the time zone in which dates are meant
     */
    public Collector(
            Scheme scheme,
            ImmutableMap<Id<Attribute>, Attribute> attributes,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            Questions questions,
            Decidable decidable,
            ZoneId zone) {
        this.scheme = scheme;
        this.attributes = attributes;
        this.deadlines = deadlines;
        this.questions = questions;
        this.decidable = decidable;
        this.zone = zone;
        this.slots = Slots.of(scheme, questions.figures());
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
     * Makes the dossier of every unit and the file of every cluster.
     *
     * @param season what was handed in
     * @param problems receives every fault found
     * @return what the season says; not to be used if an error was found
     */
    public Collected collect(SeasonFacts season, Problems problems) {
        return new Collecting(season, problems).collected();
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
        private final Affairs affairs;
        private final Votes votes;
        private final Annals annals;

        Collecting(SeasonFacts season, Problems problems) {
            this.season = season;
            this.problems = problems;
            this.register = Register.of(season, attributes, attributesNeeded, problems);
            this.figureCheck = new FigureCheck(slots, problems);
            this.markCheck = new MarkCheck(scheme, problems);
            this.statements = new Statements(slots, problems);
            this.receipts = new Receipts(deadlines, zone, season.asOf(), register, problems);
            this.facts = new UnitFacts(questions.facts(), register, problems);
            this.affairs = new Affairs(register, problems);
            this.votes = new Votes(questions.balloted(), register, problems);
            this.annals = new Annals(season.year(), register, problems);
        }

        Collected collected() {
            Proceedings proceedings = season.proceedings();
            season.figures().forEach(this::takeFigure);
            reportNotReported();
            season.marks().forEach(this::takeMark);
            proceedings.waivers().forEach(receipts::take);
            season.submissions().forEach(receipts::take);
            season.facts().forEach(facts::take);
            affairs.take(proceedings);
            proceedings.votes().forEach(votes::take);
            annals.take(proceedings);
            annals.reportNotRecorded(questions.honours());
            Decisions decisions = Decisions.of(proceedings.decisions(), scheme, decidable, register, affairs, problems);
            return new Collected(dossiers(decisions), files(decisions), decisions);
        }

        private ImmutableList<Dossier> dossiers(Decisions decisions) {
            Map<Id<Unit>, List<Reading>> readings = new LinkedHashMap<>();
            register.units().forEach(unit -> readings.put(unit.id(), readings(unit)));
            new ClusterFigures(scheme, problems).compare(readings, register::clusterOf);
            Findings findings = new Findings(scheme, register, facts, problems);
            findings.take(season.findings(), readings);
            findings.takeDecisions(decisions, readings);
            ImmutableMap<Id<?>, History> histories = annals.histories();
            ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
            for (Unit unit : register.units()) {
                register.clusterOf(unit.id())
                        .ifPresent(cluster -> dossiers.add(new Dossier(
                                unit,
                                cluster,
                                ImmutableList.copyOf(readings.getOrDefault(unit.id(), List.of())),
                                facts.of(unit.id()),
                                figuresOf(unit),
                                findings.of(unit.id()),
                                circumstances(unit, histories.getOrDefault(unit.id(), History.NONE)))));
            }
            return dossiers.build();
        }

        private Circumstances circumstances(Unit unit, History history) {
            ImmutableMap.Builder<Id<Deadline>, Reading> lateness = ImmutableMap.builder();
            for (Id<Deadline> asked : questions.lateness()) {
                Deadline deadline = deadlines.get(asked);
                if (deadline != null) {
                    lateness.put(asked, receipts.lateness(unit, deadline));
                }
            }
            return new Circumstances(
                    affairs.inspected(unit.id(), season.asOf().in(zone).toLocalDate()),
                    lateness.buildOrThrow(),
                    votes.of(unit.id()),
                    history,
                    season.year() - 1);
        }

        /** What is known of each cluster's duties; nothing where nobody is followed up on any. */
        private ImmutableList<ClusterFile> files(Decisions decisions) {
            ImmutableList.Builder<ClusterFile> files = ImmutableList.builder();
            register.clusters().forEach(cluster -> files.add(file(cluster, decisions)));
            return files.build();
        }

        private ClusterFile file(Cluster cluster, Decisions decisions) {
            ImmutableList<Inspection> inspections = affairs.inspectionsOf(cluster.id());
            ImmutableList<Event> conferences = affairs.conferencesOf(cluster.id());
            ImmutableMap.Builder<Id<Deadline>, Arrival> received = ImmutableMap.builder();
            ImmutableMap.Builder<Id<Deadline>, LocalDateTime> last = ImmutableMap.builder();
            List<Deadline> ofUnits = new ArrayList<>();
            for (Deadline deadline : deadlines.values()) {
                receipts.lastMoment(deadline, cluster).ifPresent(moment -> last.put(deadline.id(), moment));
                if (deadline.duty() == Deadline.Obligor.CLUSTER || deadline.duty() == Deadline.Obligor.DEPARTMENT) {
                    receipts.ofCluster(cluster, deadline).ifPresent(arrival -> received.put(deadline.id(), arrival));
                } else if (deadline.duty() == Deadline.Obligor.UNIT || deadline.duty() == Deadline.Obligor.INSPECTED) {
                    ofUnits.add(deadline);
                }
            }
            ImmutableMap.Builder<Id<Unit>, ImmutableMap<Id<Deadline>, Arrival>> receivedOfUnits =
                    ImmutableMap.builder();
            ImmutableList.Builder<Unit> members = ImmutableList.builder();
            for (Id<Unit> id : register.membersOf(cluster.id())) {
                register.find(id).ifPresent(members::add);
                ImmutableMap.Builder<Id<Deadline>, Arrival> ofUnit = ImmutableMap.builder();
                for (Deadline deadline : ofUnits) {
                    LocalDate inspected = inspections.stream()
                            .filter(inspection -> inspection.unit().equals(id))
                            .map(Inspection::from)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null);
                    receipts.ofUnit(cluster, id, deadline, inspected)
                            .ifPresent(arrival -> ofUnit.put(deadline.id(), arrival));
                }
                receivedOfUnits.put(id, ofUnit.buildOrThrow());
            }
            return new ClusterFile(
                    cluster,
                    register.headsOf(cluster.id()),
                    members.build(),
                    inspections,
                    conferences,
                    affairs.teamsOf(inspections, conferences),
                    decisions.forms(),
                    received.buildOrThrow(),
                    receivedOfUnits.buildOrThrow(),
                    last.buildOrThrow(),
                    season.asOf().in(zone),
                    affairs.hasInspections(),
                    affairs.hasConferences());
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
                        ? receipts.lateness(unit, punctuality.due())
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
