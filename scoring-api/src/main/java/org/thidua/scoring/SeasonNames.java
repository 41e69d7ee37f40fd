package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Figure;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.dossier.Mark;
import org.thidua.core.dossier.Proceedings;
import org.thidua.core.dossier.SeasonFacts;
import org.thidua.core.dossier.Submission;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.Vote;
import org.thidua.core.dossier.Waiver;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.Honour;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.rules.change.PackChanges;

/**
 * Reads the facts of a season as one of two packs calls things: what the other pack calls otherwise gets the name it has here.
 *
 * <p>An id that only the other pack knows could be nothing but a fault otherwise.
 */
final class SeasonNames {
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            "attributes", "deadlines", "criteria", "grades", "awards", "conditions", PackChanges.FIGURES);

    private final ImmutableMap<String, Map<String, String>> names;
    private final RulePack pack;

    private SeasonNames(Function<String, ImmutableMap<String, String>> renamed, RulePack pack) {
        ImmutableMap.Builder<String, Map<String, String>> all = ImmutableMap.builder();
        TABLES.forEach(table -> all.put(table, renamed.apply(table)));
        this.names = all.buildOrThrow();
        this.pack = pack;
    }

    static SeasonNames ofNewer(PackChanges changes, RulePack newer) {
        return new SeasonNames(changes::renamed, newer);
    }

    static SeasonNames ofOlder(PackChanges changes, RulePack older) {
        return new SeasonNames(
                table -> changes.renamed(table).entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey)),
                older);
    }

    /** The season with its facts so called. */
    Season in(Season season) {
        SeasonFacts facts = season.facts();
        return season.with(new SeasonFacts(
                facts.id(),
                facts.title(),
                facts.year(),
                facts.yearPlace(),
                facts.asOf(),
                keyed(facts.attributeColumns()),
                all(facts.units(), this::unit),
                facts.clusters(),
                facts.members(),
                all(facts.figures(), one -> new Figure(one.unit(), id(PackChanges.FIGURES, one.measure()), one.said())),
                all(facts.marks(), one -> new Mark(one.unit(), id("criteria", one.criterion()), one.said())),
                all(
                        facts.submissions(),
                        one -> new Submission(
                                id("deadlines", one.deadline()), one.who(), one.to(), one.at(), one.place())),
                facts.facts(),
                all(facts.findings(), this::finding),
                proceedings(facts.proceedings())));
    }

    private Proceedings proceedings(Proceedings from) {
        return new Proceedings(
                all(
                        from.waivers(),
                        one -> new Waiver(
                                id("deadlines", one.deadline()),
                                one.who(),
                                one.until(),
                                one.by(),
                                one.document(),
                                one.reason(),
                                one.place())),
                from.inspections(),
                from.events(),
                from.teams(),
                all(from.votes(), this::vote),
                all(from.decisions(), this::decision),
                all(from.achievements(), this::achievement),
                from.predecessors());
    }

    private Unit unit(Unit unit) {
        return new Unit(unit.id(), unit.name(), unit.level(), keyed(unit.attributes()), unit.place());
    }

    private InspectionFinding finding(InspectionFinding one) {
        return new InspectionFinding(
                one.unit(),
                one.criterion() == null ? null : id("criteria", one.criterion()),
                one.fact(),
                one.action(),
                one.value(),
                one.reason(),
                one.document(),
                one.by(),
                one.cells());
    }

    private Vote vote(Vote one) {
        return new Vote(
                one.unit(),
                id("awards", one.award()),
                one.members(),
                one.present(),
                one.consulted(),
                one.agree(),
                one.disagree(),
                one.invalid(),
                one.own(),
                one.document(),
                one.place());
    }

    private Decision decision(Decision one) {
        return new Decision(
                one.kind(), about(one), one.unit(), value(one), one.by(), one.document(), one.reason(), one.place());
    }

    /** An award may be followed by a group; what is overridden is a criterion, a condition or the grade. */
    private String about(Decision decision) {
        String about = decision.about();
        return switch (decision.kind()) {
            case CUT_OFF -> {
                int slash = about.indexOf('/');
                yield slash < 0
                        ? name("awards", about)
                        : name("awards", about.substring(0, slash)) + about.substring(slash);
            }
            case OVERRIDE -> name("conditions", name("criteria", about));
            case TIE, FORM -> about;
        };
    }

    private @Nullable Datum value(Decision decision) {
        Datum value = decision.value();
        boolean grade = decision.kind() == Decision.Kind.OVERRIDE
                && Id.fold(decision.about()).equals("grade");
        return value == null || !grade ? value : Datum.of(name("grades", value.text()));
    }

    /** A pack may still ask for an honour by the name that it had in earlier years. */
    private Achievement achievement(Achievement one) {
        Honour honour = one.honour();
        if (isAsked(honour)) {
            return one;
        }
        String table = honour.kind() == Honour.Kind.AWARD ? "awards" : "grades";
        Honour named = new Honour(honour.kind(), id(table, honour.id()));
        return new Achievement(one.unit(), one.year(), named, one.had(), one.document(), one.place());
    }

    private boolean isAsked(Honour honour) {
        return pack.rulebook().subjects().stream()
                .anyMatch(subject -> (subject instanceof Subject.YearsOf years
                                && years.honour().equals(honour))
                        || (subject instanceof Subject.Held held
                                && held.honour().equals(honour)));
    }

    private <V> ImmutableMap<Id<Attribute>, V> keyed(ImmutableMap<Id<Attribute>, V> map) {
        ImmutableMap.Builder<Id<Attribute>, V> keyed = ImmutableMap.builder();
        map.forEach((id, value) -> keyed.put(id("attributes", id), value));
        return keyed.buildKeepingLast();
    }

    private <T> Id<T> id(String table, Id<T> id) {
        String name = names.getOrDefault(table, Map.of()).get(id.folded());
        return name == null ? id : Id.of(name);
    }

    private String name(String table, String text) {
        return names.getOrDefault(table, Map.of()).getOrDefault(Id.fold(text), text);
    }

    private static <T> ImmutableList<T> all(ImmutableList<T> list, Function<T, T> change) {
        return list.stream().map(change).collect(ImmutableList.toImmutableList());
    }
}
