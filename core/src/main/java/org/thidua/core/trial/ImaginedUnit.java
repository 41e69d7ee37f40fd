package org.thidua.core.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.dossier.Circumstances;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Collected;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.Figure;
import org.thidua.core.dossier.Mark;
import org.thidua.core.dossier.Membership;
import org.thidua.core.dossier.Moment;
import org.thidua.core.dossier.Proceedings;
import org.thidua.core.dossier.SeasonFacts;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.dossier.Vote;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.Honour;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * Makes a dossier of what a trial lets be known.
 *
 * <p>It is checked as a season is, but marks and figures are given as verified: scorers and how they combine play no
 * part. The unit lives before every deadline, so what the trial does not say of one is pending.
 */
public final class ImaginedUnit {
    /** Before every deadline that a pack may have. */
    private static final LocalDate FIRST_OF_DAYS = LocalDate.of(1, 1, 1);
    /** How many years in a row a trial may give at most. */
    public static final int MOST_YEARS = 100;
    /** How many decimals a share of votes may have at most. */
    public static final int MOST_DECIMALS_OF_VOTES = 6;

    /** So many years before the season it had what it ever held, out of reach of years in a row. */
    private static final int LONG_AGO = 1000;

    private final Rulebook rulebook;
    private final Collector collector;

    /**
     * Imagines units under one pack.
     *
     * @param rulebook the rules
     */
    public ImaginedUnit(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.collector = rulebook.collectorOfVerified();
    }

    /**
     * Makes what a season with this one unit would say.
     *
     * @param trial the trial
     * @param problems receives every value that cannot be, at its cell
     * @return the unit's dossier, beside which there is no other; not to be used if an error was found
     */
    public Collected collect(Trial trial, Problems problems) {
        Problems found = new Problems();
        Collected collected = collector.collect(new Imagining(trial).season(), found);
        boolean lacksAttribute = collected.dossiers().stream().anyMatch(this::lacksAttribute);
        found.sorted().stream()
                .filter(problem -> lacksAttribute || problem.fault() != Fault.ATTRIBUTE_MISSING)
                .forEach(problem -> problems.addAll(ImmutableList.of(problem)));
        ImmutableList<Dossier> dossiers = collected.dossiers().stream()
                .map(dossier -> withCircumstances(dossier, trial))
                .collect(ImmutableList.toImmutableList());
        return new Collected(dossiers, collected.clusters(), collected.decisions());
    }

    /** Whether a value falls under bands of an attribute that is not given; without such a value nothing asks for it. */
    private boolean lacksAttribute(Dossier dossier) {
        return rulebook.scheme().leaves().stream()
                .filter(leaf -> dossier.reading(leaf.leaf()).isValue())
                .map(Criterion::rule)
                .filter(Rule.Bands.class::isInstance)
                .flatMap(rule -> ((Rule.Bands) rule).bands().stream())
                .map(band -> band.when().attribute())
                .anyMatch(attribute -> attribute != null && dossier.attribute(attribute) == null);
    }

    /** Days late and inspections are set as they are given: no day of receipt has to be made up for them. */
    private Dossier withCircumstances(Dossier dossier, Trial trial) {
        Map<Id<Deadline>, Reading> given = new LinkedHashMap<>();
        Boolean inspected = dossier.circumstances().inspected();
        for (Given one : trial.given()) {
            Datum value = one.value();
            if (one.about() instanceof Given.LatenessOf late) {
                given.put(late.deadline(), value == null ? Reading.of(one.state()) : Reading.of(value));
            } else if (one.about() instanceof Given.Inspected && value != null) {
                inspected = value.yesOrNo().orElse(null);
            }
        }
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        for (Criterion leaf : rulebook.scheme().leaves()) {
            Reading late = leaf.rule() instanceof Rule.Punctuality due
                    ? given.get(due.due().id())
                    : null;
            readings.add(late == null ? dossier.reading(leaf.leaf()) : late);
        }
        Map<Id<Deadline>, Reading> lateness =
                new LinkedHashMap<>(dossier.circumstances().lateness());
        lateness.replaceAll((deadline, reading) -> given.getOrDefault(deadline, reading));
        Circumstances circumstances = new Circumstances(
                inspected,
                ImmutableMap.copyOf(lateness),
                dossier.circumstances().votes(),
                dossier.circumstances().history(),
                dossier.circumstances().lastYear());
        return new Dossier(
                dossier.unit(),
                dossier.cluster(),
                readings.build(),
                dossier.facts(),
                dossier.figures(),
                dossier.findings(),
                circumstances);
    }

    /** The making of one season. */
    private final class Imagining {
        private final Trial trial;
        private final Id<Unit> unit;
        private final Map<Id<Attribute>, Datum> attributes = new LinkedHashMap<>();
        private final Map<Id<Measure>, Given> figures = new LinkedHashMap<>();
        private final Map<Id<Measure>, Given> targets = new LinkedHashMap<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<UnitFact> facts = new ArrayList<>();
        private final Map<List<Object>, Achievement> achievements = new LinkedHashMap<>();
        private final List<Vote> votes = new ArrayList<>();

        Imagining(Trial trial) {
            this.trial = trial;
            this.unit = Id.of(trial.id().toString());
            trial.given().forEach(this::take);
        }

        SeasonFacts season() {
            Id<Cluster> cluster = Id.of("*");
            return new SeasonFacts(
                    "*",
                    "",
                    rulebook.year(),
                    trial.place(),
                    Moment.of(FIRST_OF_DAYS),
                    ImmutableMap.of(),
                    ImmutableList.of(
                            new Unit(unit, unit.toString(), "", ImmutableMap.copyOf(attributes), trial.place())),
                    ImmutableList.of(new Cluster(cluster, "", "", "", trial.place())),
                    ImmutableList.of(new Membership(cluster, unit, Membership.Post.MEMBER, trial.place())),
                    reported(),
                    ImmutableList.copyOf(marks),
                    ImmutableList.of(),
                    ImmutableList.copyOf(facts),
                    ImmutableList.of(),
                    proceedings());
        }

        private void take(Given given) {
            Given.About about = given.about();
            Datum value = given.value();
            if (about instanceof Given.FigureOf figure) {
                figures.put(figure.measure(), given);
            } else if (about instanceof Given.TargetOf target) {
                targets.put(target.measure(), given);
            } else if (about instanceof Given.MarkOf mark) {
                marks.add(new Mark(unit, mark.criterion(), statement(given, null)));
            } else if (value != null) {
                takeKnown(about, value, given.valuePlace());
            }
        }

        private void takeKnown(Given.About about, Datum value, Place place) {
            if (about instanceof Given.FactOf fact) {
                facts.add(new UnitFact(unit, fact.fact(), value, "", place));
            } else if (about instanceof Given.AttributeOf attribute) {
                attributes.put(attribute.attribute(), value);
            } else if (about instanceof Given.YearsOf years && value.number() != null) {
                int inARow = value.number().toDecimal().intValue();
                for (int back = 1; back <= inARow + 1; back++) {
                    earned(years.honour(), rulebook.year() - back, back <= inARow, place);
                }
            } else if (about instanceof Given.Held held) {
                boolean had = value.yesOrNo().orElse(false);
                earned(held.honour(), rulebook.year() - (had ? LONG_AGO : 1), had, place);
            } else if (about instanceof Given.VotesOf voted && value.number() != null) {
                votes.add(vote(voted.award(), value.number(), place));
            }
        }

        /** So many people that the share comes out even; where its own vote does not count, the unit has cast none. */
        private Vote vote(Id<?> award, Exact percent, Place place) {
            BigDecimal share = percent.toDecimal();
            int people = BigDecimal.TEN.pow(2 + Math.max(0, share.scale())).intValueExact();
            int agree = share.movePointRight(Math.max(0, share.scale())).intValueExact();
            boolean ownExcluded = rulebook.questions().balloted().getOrDefault(award, false);
            int all = ownExcluded ? people + 1 : people;
            return new Vote(unit, award, all, people, 0, agree, 0, 0, ownExcluded ? Vote.Own.NONE : null, "", place);
        }

        private void earned(Honour honour, int year, boolean had, Place place) {
            achievements.putIfAbsent(List.of(honour, year, had), new Achievement(unit, year, honour, had, "", place));
        }

        private Proceedings proceedings() {
            return new Proceedings(
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.copyOf(votes),
                    ImmutableList.of(),
                    ImmutableList.copyOf(achievements.values()),
                    ImmutableList.of());
        }

        private ImmutableList<Figure> reported() {
            ImmutableList.Builder<Figure> reported = ImmutableList.builder();
            figures.forEach((measure, given) ->
                    reported.add(new Figure(unit, measure, statement(given, targets.get(measure)))));
            targets.forEach((measure, target) -> {
                if (!figures.containsKey(measure)) {
                    Given missing = new Given(target.about(), State.MISSING, null, target.place(), target.valuePlace());
                    reported.add(new Figure(unit, measure, statement(missing, target)));
                }
            });
            return reported.build();
        }

        private Statement statement(Given given, @Nullable Given target) {
            Cells cells = new Cells(
                    trial.place(),
                    given.place(),
                    given.place(),
                    given.valuePlace(),
                    target == null ? given.valuePlace() : target.valuePlace());
            return new Statement(
                    null, "", given.state(), given.value(), target == null ? null : target.value(), "", "", cells);
        }
    }
}
