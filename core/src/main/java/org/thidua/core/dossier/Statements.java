package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.Role;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/** What scorers said of units, each at its slot, and the one verified value that they make there. */
final class Statements {
    private final Slots slots;
    private final Problems problems;
    private final Map<Id<Unit>, Map<Slots.Slot, List<Statement>>> said = new HashMap<>();

    Statements(Slots slots, Problems problems) {
        this.slots = slots;
        this.problems = problems;
    }

    boolean isScorer(Criterion criterion, Statement statement) {
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

    void say(Id<Unit> unit, Slots.Slot slot, Statement statement) {
        said.computeIfAbsent(unit, key -> new HashMap<>())
                .computeIfAbsent(slot, key -> new ArrayList<>())
                .add(statement);
    }

    Reading reading(Unit unit, Criterion leaf) {
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

    Reading reading(Unit unit, Slots.Slot slot) {
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
        panel.difference(unit.id(), statements).ifPresent(found -> alert(unit, criterion, panel, statements, found));
        return panel.read(unit.id(), statements, criterion.absent());
    }

    private Reading onlyOne(Unit unit, Slots.Slot slot, List<Statement> statements) {
        if (statements.isEmpty()) {
            return Reading.MISSING;
        }
        if (statements.size() > 1) {
            boolean same = statements.stream().map(Statement::scorer).distinct().count() == 1;
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
                    first.place().shown());
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
}
