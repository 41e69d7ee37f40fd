package org.thidua.core.dossier;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * Checks what inspections concluded: each about one thing that is there, and no two that contradict each other.
 *
 * <p>About one criterion or fact of a unit there is one conclusion, or several that all add.
 */
final class Findings {
    private static final Comparator<InspectionFinding> BY_CONTENT = Comparator.comparing(
                    (InspectionFinding finding) -> String.valueOf(finding.value()), Id::compareCodePoints)
            .thenComparing(InspectionFinding::document, Id::compareCodePoints)
            .thenComparing(InspectionFinding::reason, Id::compareCodePoints);
    private static final Words CRITERION = new Words("tiêu chí", "criterion");

    private final Scheme scheme;
    private final Register register;
    private final UnitFacts facts;
    private final Problems problems;
    private final Map<Id<Unit>, ImmutableListMultimap.Builder<Integer, InspectionFinding>> byUnit = new HashMap<>();

    Findings(Scheme scheme, Register register, UnitFacts facts, Problems problems) {
        this.scheme = scheme;
        this.register = register;
        this.facts = facts;
        this.problems = problems;
    }

    /** Takes all findings; those about facts change the facts. */
    void take(List<InspectionFinding> findings, Map<Id<Unit>, List<Reading>> readings) {
        Map<List<Id<?>>, List<InspectionFinding>> together = new LinkedHashMap<>();
        for (InspectionFinding finding : findings) {
            if (register.isUnit(finding.unit(), finding.cells().unit())
                    && isAboutOneThing(finding)
                    && isNumber(finding)) {
                Id<?> about = finding.criterion() == null ? finding.fact() : finding.criterion();
                if (about != null) {
                    together.computeIfAbsent(List.of(finding.unit(), about), key -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        for (List<InspectionFinding> about : together.values()) {
            if (agree(about)) {
                // The steps that add must not depend on the order of rows.
                about.sort(BY_CONTENT);
                for (InspectionFinding finding : about) {
                    if (finding.criterion() != null) {
                        takeOfCriterion(finding, finding.criterion(), readings.getOrDefault(finding.unit(), List.of()));
                    } else if (finding.fact() != null) {
                        takeOfFact(finding, finding.fact());
                    }
                }
            }
        }
    }

    /** Takes the points that people decided; they come after all conclusions of inspections. */
    void takeDecisions(Decisions decisions, Map<Id<Unit>, List<Reading>> readings) {
        decisions
                .ofCriteria()
                .forEach((unit, byCriterion) -> byCriterion.forEach((id, decision) -> {
                    Criterion leaf = scheme.find(id).orElseThrow();
                    List<Reading> ofUnit = readings.getOrDefault(unit, List.of());
                    Reading reading = leaf.leaf() < ofUnit.size() ? ofUnit.get(leaf.leaf()) : Reading.MISSING;
                    Words reason = withoutPoints(leaf, reading);
                    if (reason != null) {
                        decisions.wrong(decision, reason);
                        return;
                    }
                    put(
                            unit,
                            leaf,
                            new InspectionFinding(
                                    unit,
                                    id,
                                    null,
                                    InspectionFinding.Action.DECIDE,
                                    decision.value(),
                                    decision.reason(),
                                    decision.document(),
                                    decision.by(),
                                    Cells.of(decision.place())));
                }));
    }

    private void put(Id<Unit> unit, Criterion leaf, InspectionFinding finding) {
        byUnit.computeIfAbsent(unit, key -> ImmutableListMultimap.builder()).put(leaf.leaf(), finding);
    }

    /** Why a unit can have no points for a criterion whatever is found, null if it can. */
    private static @Nullable Words withoutPoints(Criterion leaf, Reading reading) {
        boolean leftOut = reading.state() == State.NOT_APPLICABLE
                || (reading.state() == State.MISSING && leaf.absent() == Absent.EXCLUDE);
        if (leftOut) {
            return new Words("tiêu chí không tính cho đơn vị này", "the criterion is left out for this unit");
        }
        return reading.state() == State.DISQUALIFIED
                ? new Words("đơn vị không được xét tiêu chí này", "the unit is disqualified for this criterion")
                : null;
    }

    ImmutableListMultimap<Integer, InspectionFinding> of(Id<Unit> unit) {
        return Optional.ofNullable(byUnit.get(unit))
                .map(ImmutableListMultimap.Builder::build)
                .orElse(ImmutableListMultimap.of());
    }

    private boolean isAboutOneThing(InspectionFinding finding) {
        if (finding.criterion() != null && finding.fact() != null) {
            wrong(finding, new Words("ghi cả tiêu chí và dữ kiện", "it names both a criterion and a fact"));
            return false;
        }
        if (finding.criterion() == null && finding.fact() == null) {
            wrong(finding, new Words("chưa ghi tiêu chí hoặc dữ kiện", "it names neither a criterion nor a fact"));
            return false;
        }
        if (finding.criterion() != null) {
            List<Id<Criterion>> leaves =
                    scheme.leaves().stream().map(Criterion::id).toList();
            return Named.isKnown(
                    finding.criterion(), leaves, CRITERION, finding.cells().subject(), problems);
        }
        Id<UnitFact.Fact> fact = finding.fact();
        return fact != null && facts.isRead(fact, finding.cells().subject());
    }

    /** Points are numbers, and so is what is added to a fact. */
    private boolean isNumber(InspectionFinding finding) {
        Datum value = finding.value();
        boolean numberDue = finding.criterion() != null || finding.action() == InspectionFinding.Action.ADD;
        if (value == null || !numberDue || value.number() != null) {
            return true;
        }
        wrong(
                finding,
                finding.cells().value(),
                new Words("\"" + value.text() + "\" không phải số", "\"" + value.text() + "\" is not a number"));
        return false;
    }

    private boolean agree(List<InspectionFinding> about) {
        boolean allAdd = about.stream().allMatch(finding -> finding.action() == InspectionFinding.Action.ADD);
        if (about.size() == 1 || allAdd) {
            return true;
        }
        about.sort(Comparator.comparing(finding -> finding.cells().subject().row()));
        InspectionFinding first = about.get(0);
        for (InspectionFinding again : about.subList(1, about.size())) {
            String place = first.cells().subject().shown();
            wrong(
                    again,
                    new Words(
                            "đã có kết luận khác ở " + place + "; chỉ các kết luận cộng thêm mới đi cùng nhau",
                            "there is another conclusion at " + place + "; only those that add go together"));
        }
        return false;
    }

    private void takeOfCriterion(InspectionFinding finding, Id<Criterion> id, List<Reading> readings) {
        Criterion leaf = scheme.find(id).orElseThrow();
        Reading reading = leaf.leaf() < readings.size() ? readings.get(leaf.leaf()) : Reading.MISSING;
        Words reason = withoutPoints(leaf, reading);
        if (reason != null && finding.action() != InspectionFinding.Action.CONFIRM) {
            wrong(finding, reason);
            return;
        }
        put(finding.unit(), leaf, finding);
    }

    private void takeOfFact(InspectionFinding finding, Id<UnitFact.Fact> id) {
        UnitFact before = facts.find(finding.unit(), id).orElse(null);
        boolean number = facts.due(id).filter(due -> due == UnitFact.Due.NUMBER).isPresent();
        Datum value = switch (finding.action()) {
            case SET, DECIDE -> finding.value();
            case DENY -> number ? Datum.of(Exact.ZERO) : Datum.of(false);
            case ADD -> sum(finding, before);
            case CONFIRM -> before == null ? null : before.value();
        };
        if (value != null) {
            facts.replace(new UnitFact(
                    finding.unit(),
                    id,
                    value,
                    finding.document(),
                    finding.cells().value()));
        }
    }

    private @Nullable Datum sum(InspectionFinding finding, @Nullable UnitFact before) {
        Exact number = before == null ? null : before.value().number();
        Exact more = finding.value() == null ? null : finding.value().number();
        if (number == null || more == null) {
            wrong(finding, new Words("dữ kiện chưa có hoặc không phải số", "the fact is not known or not a number"));
            return null;
        }
        return Datum.of(number.plus(more));
    }

    private void wrong(InspectionFinding finding, Words reason) {
        wrong(finding, finding.cells().subject(), reason);
    }

    private void wrong(InspectionFinding finding, Place place, Words reason) {
        problems.add(Fault.FINDING_WRONG, place, "", "unit", finding.unit(), "reason", reason);
    }
}
