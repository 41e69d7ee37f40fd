package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.Role;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * Step 1 of scoring: checks what was handed in against the scheme, and makes one verified value for each criterion.
 *
 * <p>Every row that cannot be right becomes a problem at its place, all of them at once.
 * The value for a late report is the number of days it was late, or {@code never}.
 */
public final class Collector {
    /** The value of a deadline that nothing was handed in for. */
    public static final Datum NEVER = Datum.of("never");

    private static final Words UNIT = new Words("đơn vị", "unit");
    private static final Words CLUSTER = new Words("cụm", "cluster");
    private static final Words CRITERION = new Words("tiêu chí", "criterion");
    private static final Words DEADLINE = new Words("hạn nộp", "deadline");
    private static final Words RECIPIENT = new Words("nơi nhận", "recipient");

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
        private final Map<Id<Unit>, Unit> units = new HashMap<>();
        private final Map<Id<Cluster>, Cluster> clusters = new HashMap<>();
        private final Map<Id<Unit>, Membership> members = new HashMap<>();
        private final Map<Id<Unit>, Map<Slots.Slot, List<Statement>>> said = new HashMap<>();
        private final FigureCheck figureCheck;
        private final Map<Id<Unit>, Map<Id<UnitFact.Fact>, UnitFact>> facts = new HashMap<>();
        private final Map<List<Id<?>>, Map<Id<Deadline.Recipient>, Submission>> received = new HashMap<>();
        private final Set<Id<?>> senders = new HashSet<>();

        Collecting(SeasonFacts season, Problems problems) {
            this.season = season;
            this.problems = problems;
            this.figureCheck = new FigureCheck(slots, problems);
        }

        ImmutableList<Dossier> dossiers() {
            takeUnits();
            takeMembers();
            takeSenders();
            season.figures().forEach(this::takeFigure);
            reportNotReported();
            season.marks().forEach(this::takeMark);
            season.submissions().forEach(this::takeSubmission);
            season.facts().forEach(this::takeFact);
            List<Unit> ordered = new ArrayList<>(units.values());
            ordered.sort(Comparator.comparing(Unit::id));
            Map<Id<Unit>, List<Reading>> readings = new LinkedHashMap<>();
            ordered.forEach(unit -> readings.put(unit.id(), readings(unit)));
            new ClusterFigures(scheme, problems).compare(readings, this::clusterOf);
            Findings findings = new Findings(scheme, units, factsRead, problems);
            findings.take(season.findings(), readings, facts);
            ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
            for (Unit unit : ordered) {
                Cluster cluster = clusterOf(unit.id()).orElse(null);
                if (cluster != null) {
                    List<Reading> ofUnit = readings.getOrDefault(unit.id(), List.of());
                    Map<Id<UnitFact.Fact>, UnitFact> known = facts.getOrDefault(unit.id(), Map.of());
                    dossiers.add(new Dossier(
                            unit,
                            cluster,
                            ImmutableList.copyOf(ofUnit),
                            ImmutableMap.copyOf(known),
                            figuresOf(unit),
                            findings.of(unit.id())));
                }
            }
            return dossiers.build();
        }

        private Optional<Cluster> clusterOf(Id<Unit> unit) {
            return Optional.ofNullable(members.get(unit))
                    .map(Membership::cluster)
                    .map(clusters::get);
        }

        /** The figures that conditions look at, each as the first criterion that reads it has it verified. */
        private ImmutableMap<Id<Measure>, Reading> figuresOf(Unit unit) {
            ImmutableMap.Builder<Id<Measure>, Reading> figures = ImmutableMap.builder();
            slots.forConditions().forEach(slot -> figures.put(slot.measure(), reading(unit, slot)));
            return figures.buildOrThrow();
        }

        private void takeUnits() {
            boolean allKnown = true;
            for (Map.Entry<Id<Attribute>, Place> column :
                    season.attributeColumns().entrySet()) {
                if (!attributes.containsKey(column.getKey())) {
                    allKnown = false;
                    String near = nearest(column.getKey().toString(), attributes.keySet());
                    problems.add(
                            Fault.COLUMN_UNKNOWN, column.getValue(), near, "name", column.getKey(), "nearest", near);
                }
            }
            for (Unit unit : season.units()) {
                Unit first = units.putIfAbsent(unit.id(), unit);
                if (first != null) {
                    problems.add(Fault.ID_TWICE, unit.place(), "", "value", unit.id(), "first", shown(first.place()));
                }
                unit.attributes().forEach((id, value) -> takeAttribute(unit, id, value));
                if (allKnown) {
                    attributesNeeded.forEach((attribute, criterion) -> needAttribute(unit, attribute, criterion));
                }
            }
            for (Cluster cluster : season.clusters()) {
                Cluster first = clusters.putIfAbsent(cluster.id(), cluster);
                if (first != null) {
                    problems.add(
                            Fault.ID_TWICE, cluster.place(), "", "value", cluster.id(), "first", shown(first.place()));
                }
            }
        }

        private void needAttribute(Unit unit, Id<Attribute> attribute, Criterion criterion) {
            if (unit.attribute(attribute) == null) {
                problems.add(
                        Fault.ATTRIBUTE_MISSING,
                        unit.place(),
                        "",
                        "unit",
                        unit.id(),
                        "attribute",
                        attribute,
                        "reader",
                        new Words("tiêu chí " + criterion.id(), "criterion " + criterion.id()));
            }
        }

        private void takeAttribute(Unit unit, Id<Attribute> id, Datum value) {
            Attribute attribute = attributes.get(id);
            if (attribute == null) {
                return;
            }
            if (!attribute.values().isEmpty() && attribute.values().stream().noneMatch(value::sameAs)) {
                List<String> known =
                        attribute.values().stream().map(Datum::toString).toList();
                problems.add(
                        Fault.ATTRIBUTE_VALUE,
                        unit.place(),
                        value.text(),
                        "value",
                        value.text(),
                        "attribute",
                        attribute.id(),
                        "nearest",
                        Nearest.to(value.text(), known).orElse(""),
                        "known",
                        String.join(", ", known));
            }
        }

        private void takeMembers() {
            Set<Id<Unit>> named = new HashSet<>();
            for (Membership membership : season.members()) {
                named.add(membership.unit());
                Place place = membership.place();
                boolean known = isKnown(membership.cluster(), clusters.keySet(), CLUSTER, place);
                if (isKnown(membership.unit(), units.keySet(), UNIT, place) && known) {
                    Membership first = members.putIfAbsent(membership.unit(), membership);
                    if (first != null && first.cluster().equals(membership.cluster())) {
                        problems.add(
                                Fault.ID_TWICE, place, "", "value", membership.unit(), "first", shown(first.place()));
                    } else if (first != null) {
                        problems.add(
                                Fault.UNIT_TWO_CLUSTERS,
                                place,
                                "",
                                "unit",
                                membership.unit(),
                                "one",
                                first.cluster(),
                                "other",
                                membership.cluster());
                    }
                }
            }
            for (Unit unit : units.values()) {
                if (!named.contains(unit.id())) {
                    problems.add(Fault.UNIT_NO_CLUSTER, unit.place(), "", "unit", unit.id());
                }
            }
        }

        private void takeFigure(Figure figure) {
            Statement statement = figure.said();
            boolean known = isKnown(
                    figure.unit(), units.keySet(), UNIT, statement.cells().unit());
            List<Slots.Slot> reading = slots.reading(figure.measure());
            if (reading.isEmpty()) {
                problems.add(
                        Fault.MEASURE_UNKNOWN,
                        statement.cells().subject(),
                        figure.measure().toString(),
                        "value",
                        figure.measure(),
                        "nearest",
                        nearest(figure.measure().toString(), slots.measures()));
                return;
            }
            figureCheck.reportTargetNotUsed(figure, reading);
            for (Slots.Slot slot : reading) {
                boolean right = figureCheck.isRight(figure, slot);
                Criterion criterion = slot.leaf();
                if (known && right && (criterion == null || isScorer(criterion, statement))) {
                    say(figure.unit(), slot, statement);
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
                    if (onlyNamed && !units.isEmpty() && !reported.contains(measure)) {
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
                                nearest(measure.toString(), others));
                    }
                }
            }
        }

        private void takeMark(Mark mark) {
            Statement statement = mark.said();
            Place place = statement.cells().subject();
            boolean known =
                    isKnown(mark.unit(), units.keySet(), UNIT, statement.cells().unit());
            Optional<Criterion> found = scheme.find(mark.criterion()).filter(Criterion::isLeaf);
            if (found.isEmpty()) {
                isKnown(
                        mark.criterion(),
                        scheme.leaves().stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet()),
                        CRITERION,
                        place);
                return;
            }
            Criterion criterion = found.get();
            if (!criterion.isMarked()) {
                problems.add(
                        Fault.MARK_NOT_DUE,
                        place,
                        "",
                        "criterion",
                        criterion.id(),
                        "rule",
                        criterion.rule().word());
                return;
            }
            if (isMarkRight(criterion, statement) && isScorer(criterion, statement) && known) {
                say(mark.unit(), slots.ofMarks(criterion), statement);
            }
        }

        private boolean isMarkRight(Criterion criterion, Statement statement) {
            Datum value = statement.value();
            if (value == null) {
                return true;
            }
            Place place = statement.place();
            Exact points = value.number();
            if (points == null) {
                figureCheck.wrongValue(place, value, FigureCheck.A_NUMBER, criterion.id(), "12.5");
                return false;
            }
            if (points.compareTo(criterion.min()) < 0 || points.compareTo(criterion.max()) > 0) {
                problems.add(
                        Fault.MARK_RANGE,
                        place,
                        points.toString(),
                        "value",
                        points,
                        "min",
                        criterion.min(),
                        "max",
                        criterion.max(),
                        "criterion",
                        criterion.id());
                return false;
            }
            if (criterion.step() != null && !points.isMultipleOf(criterion.step())) {
                problems.add(
                        Fault.MARK_STEP,
                        place,
                        points.toString(),
                        "value",
                        points,
                        "step",
                        criterion.step(),
                        "criterion",
                        criterion.id());
                return false;
            }
            return true;
        }

        private boolean isScorer(Criterion criterion, Statement statement) {
            Panel panel = criterion.panel();
            Id<Role> scorer = statement.scorer();
            if (panel == null || (scorer != null && panel.find(scorer).isPresent())) {
                return true;
            }
            List<String> known =
                    panel.roles().stream().map(rule -> rule.role().toString()).toList();
            String value = scorer == null ? "" : scorer.toString();
            problems.add(
                    Fault.SCORER_UNKNOWN,
                    statement.cells().scorer(),
                    value,
                    "value",
                    value,
                    "criterion",
                    criterion.id(),
                    "nearest",
                    Nearest.to(value, known).orElse(""),
                    "known",
                    String.join(", ", known));
            return false;
        }

        private void say(Id<Unit> unit, Slots.Slot slot, Statement statement) {
            said.computeIfAbsent(unit, key -> new HashMap<>())
                    .computeIfAbsent(slot, key -> new ArrayList<>())
                    .add(statement);
        }

        private void takeSubmission(Submission submission) {
            Place place = submission.place();
            Deadline deadline = deadlines.get(submission.deadline());
            if (deadline == null) {
                isKnown(submission.deadline(), deadlines.keySet(), DEADLINE, place);
                return;
            }
            boolean known = isKnown(submission.who(), senders, UNIT, place);
            if (!deadline.recipients().isEmpty()) {
                known &= isKnown(submission.to(), deadline.recipients(), RECIPIENT, place);
            }
            Submission first = received.computeIfAbsent(
                            List.of(submission.deadline(), submission.who()), key -> new HashMap<>())
                    .putIfAbsent(submission.to(), submission);
            if (known && first != null) {
                problems.add(
                        Fault.SUBMISSION_TWICE,
                        place,
                        "",
                        "who",
                        submission.who(),
                        "deadline",
                        submission.deadline(),
                        "to",
                        submission.to(),
                        "first",
                        shown(first.place()));
            }
        }

        private void takeSenders() {
            senders.addAll(units.keySet());
            for (Cluster cluster : season.clusters()) {
                senders.add(cluster.id());
                if (!cluster.department().isEmpty()) {
                    senders.add(Id.of(cluster.department()));
                }
            }
        }

        private void takeFact(UnitFact fact) {
            UnitFact.Due due = factsRead.get(fact.fact());
            if (due == null) {
                problems.add(
                        Fault.FACT_NOT_READ,
                        fact.place(),
                        fact.fact().toString(),
                        "value",
                        fact.fact(),
                        "nearest",
                        nearest(fact.fact().toString(), factsRead.keySet()));
            }
            Datum value = fact.value();
            boolean wrong = (due == UnitFact.Due.NUMBER && value.number() == null)
                    || (due == UnitFact.Due.YES_OR_NO && value.yesOrNo().isEmpty());
            if (wrong) {
                problems.add(
                        Fault.FACT_WRONG,
                        fact.place(),
                        value.text(),
                        "fact",
                        fact.fact(),
                        "unit",
                        fact.unit(),
                        "value",
                        value.text(),
                        "due",
                        due == UnitFact.Due.NUMBER ? FigureCheck.A_NUMBER : FigureCheck.A_YES_OR_NO);
            }
            if (isKnown(fact.unit(), units.keySet(), UNIT, fact.place())) {
                UnitFact first = facts.computeIfAbsent(fact.unit(), key -> new HashMap<>())
                        .putIfAbsent(fact.fact(), fact);
                if (first != null) {
                    problems.add(
                            Fault.ID_TWICE,
                            fact.place(),
                            "",
                            "value",
                            fact.unit() + " / " + fact.fact(),
                            "first",
                            shown(first.place()));
                }
            }
        }

        private List<Reading> readings(Unit unit) {
            List<Reading> readings = new ArrayList<>();
            for (Criterion leaf : scheme.leaves()) {
                Reading reading = leaf.rule() instanceof Rule.Punctuality punctuality
                        ? punctuality(unit, punctuality.due())
                        : reading(unit, leaf);
                if (reading.state() == State.MISSING && leaf.absent() == Absent.ERROR) {
                    problems.add(Fault.VALUE_DUE, unit.place(), "", "unit", unit.id(), "criterion", leaf.id());
                }
                readings.add(reading);
            }
            return readings;
        }

        private Reading reading(Unit unit, Criterion leaf) {
            if (leaf.isMarked()) {
                return reading(unit, slots.ofMarks(leaf));
            }
            boolean together = leaf.rule() instanceof Rule.ByCase || leaf.rule() instanceof Rule.ByFormula;
            if (!together) {
                return reading(unit, slots.of(leaf, leaf.measure()));
            }
            ImmutableMap.Builder<Id<?>, Reading> figures = ImmutableMap.builder();
            for (Id<Measure> measure : leaf.figures()) {
                figures.put(measure, reading(unit, slots.of(leaf, measure)));
            }
            return Reading.together(figures.buildOrThrow());
        }

        private Reading reading(Unit unit, Slots.Slot slot) {
            List<Statement> statements = said.getOrDefault(unit.id(), Map.of()).getOrDefault(slot, List.of());
            Criterion criterion = slot.leaf();
            Panel panel = criterion == null ? null : criterion.panel();
            if (criterion == null || panel == null) {
                return onlyOne(unit, slot, statements);
            }
            for (RoleRule rule : panel.roles()) {
                List<Statement> ofRole = statements.stream()
                        .filter(statement -> rule.role().equals(statement.scorer()))
                        .filter(statement -> rule.counts(statement, unit.id()))
                        .toList();
                if (rule.within() == Within.SINGLE && ofRole.size() > 1) {
                    twice(Fault.MARK_TWICE, unit, slot, ofRole);
                    return Reading.MISSING;
                }
            }
            panel.difference(unit.id(), statements)
                    .ifPresent(found -> alert(unit, criterion, panel, statements, found));
            return panel.read(unit.id(), statements, criterion.absent());
        }

        private Reading onlyOne(Unit unit, Slots.Slot slot, List<Statement> statements) {
            if (statements.isEmpty()) {
                return Reading.MISSING;
            }
            if (statements.size() > 1) {
                boolean same =
                        statements.stream().map(Statement::scorer).distinct().count() == 1;
                twice(same ? Fault.MARK_TWICE : Fault.SCORERS_TWO, unit, slot, statements);
                return Reading.MISSING;
            }
            Statement only = statements.get(0);
            Id<Role> scorer = only.scorer();
            Datum target = only.target();
            return new Reading(
                    only.state(),
                    only.value(),
                    target == null ? null : target.number(),
                    scorer == null ? ImmutableList.of() : ImmutableList.of(scorer),
                    ImmutableList.of(only),
                    ImmutableList.of());
        }

        private void twice(Fault fault, Unit unit, Slots.Slot slot, List<Statement> statements) {
            List<Statement> ordered = new ArrayList<>(statements);
            ordered.sort(Comparator.comparing(statement -> statement.place().row()));
            Statement first = ordered.get(0);
            for (Statement again : ordered.subList(1, ordered.size())) {
                problems.add(
                        fault,
                        again.place(),
                        "",
                        "scorer",
                        Objects.requireNonNullElse(again.scorer(), ""),
                        "unit",
                        unit.id(),
                        "criterion",
                        slot.name(),
                        "first",
                        shown(first.place()));
            }
        }

        private void alert(
                Unit unit, Criterion criterion, Panel panel, List<Statement> statements, Panel.Difference found) {
            Place place = statements.stream()
                    .filter(statement -> found.one().equals(statement.scorer()))
                    .map(Statement::place)
                    .findFirst()
                    .orElse(unit.place());
            problems.add(
                    Fault.SCORERS_DIFFER,
                    place,
                    found.oneValue().toString(),
                    "unit",
                    unit.id(),
                    "criterion",
                    criterion.id(),
                    "one",
                    titleOf(panel, found.one()),
                    "oneValue",
                    found.oneValue(),
                    "other",
                    titleOf(panel, found.other()),
                    "otherValue",
                    found.otherValue(),
                    "gap",
                    found.gap(),
                    "alert",
                    Objects.requireNonNull(panel.alert()));
        }

        private static String titleOf(Panel panel, Id<Role> role) {
            return panel.find(role)
                    .map(RoleRule::title)
                    .filter(title -> !title.isEmpty())
                    .orElse(role.toString());
        }

        private Reading punctuality(Unit unit, Deadline deadline) {
            Collection<Submission> receipts = received.getOrDefault(List.of(deadline.id(), unit.id()), Map.of())
                    .values();
            int due = Math.max(1, deadline.recipients().size());
            LocalDateTime last = deadline.lastMoment();
            if (receipts.size() < due) {
                return season.asOf().in(zone).isBefore(last) ? Reading.of(State.PENDING) : Reading.of(NEVER);
            }
            long days = 0;
            for (Submission receipt : receipts) {
                LocalDateTime at = receipt.at().in(zone);
                if (at.isAfter(last)) {
                    days = Math.max(days, Math.max(1, ChronoUnit.DAYS.between(last.toLocalDate(), at.toLocalDate())));
                }
            }
            return Reading.of(Datum.of(Exact.of(days)));
        }

        private boolean isKnown(Id<?> id, Collection<? extends Id<?>> known, Words what, Place place) {
            if (known.contains(id)) {
                return true;
            }
            problems.add(
                    Fault.REFERENCE_UNKNOWN,
                    place,
                    id.toString(),
                    "what",
                    what,
                    "value",
                    id,
                    "nearest",
                    nearest(id.toString(), known));
            return false;
        }
    }

    private static String nearest(String wrong, Collection<? extends Id<?>> known) {
        return Nearest.to(wrong, known.stream().map(Id::toString).collect(Collectors.toList()))
                .orElse("");
    }

    private static String shown(Place place) {
        return place.shown();
    }
}
