package org.thidua.core.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
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
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
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
    private static final Words UNIT = new Words("đơn vị", "unit");
    private static final Words CRITERION = new Words("tiêu chí", "criterion");

    private final Scheme scheme;
    private final Map<Id<Unit>, Unit> units;
    private final ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead;
    private final Problems problems;
    private final Map<Id<Unit>, ImmutableListMultimap.Builder<Integer, InspectionFinding>> byUnit = new HashMap<>();

    Findings(
            Scheme scheme,
            Map<Id<Unit>, Unit> units,
            ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead,
            Problems problems) {
        this.scheme = scheme;
        this.units = units;
        this.factsRead = factsRead;
        this.problems = problems;
    }

    /** Takes all findings; those about facts change the facts. */
    void take(
            List<InspectionFinding> findings,
            Map<Id<Unit>, List<Reading>> readings,
            Map<Id<Unit>, Map<Id<UnitFact.Fact>, UnitFact>> facts) {
        Map<List<Id<?>>, List<InspectionFinding>> together = new LinkedHashMap<>();
        for (InspectionFinding finding : findings) {
            if (isKnown(finding.unit(), units.keySet(), UNIT, finding)
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
                        takeOfFact(
                                finding, finding.fact(), facts.computeIfAbsent(finding.unit(), key -> new HashMap<>()));
                    }
                }
            }
        }
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
            return isKnown(finding.criterion(), leaves, CRITERION, finding);
        }
        Id<UnitFact.Fact> fact = finding.fact();
        if (fact != null && factsRead.containsKey(fact)) {
            return true;
        }
        problems.add(
                Fault.FACT_NOT_READ,
                finding.cells().subject(),
                String.valueOf(fact),
                "value",
                String.valueOf(fact),
                "nearest",
                nearest(String.valueOf(fact), factsRead.keySet()));
        return false;
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
        boolean leftOut = reading.state() == State.NOT_APPLICABLE
                || (reading.state() == State.MISSING && leaf.absent() == Absent.EXCLUDE);
        boolean noPoints = leftOut || reading.state() == State.DISQUALIFIED;
        if (noPoints && finding.action() != InspectionFinding.Action.CONFIRM) {
            Words state = leftOut
                    ? new Words("tiêu chí không tính cho đơn vị này", "the criterion is left out for this unit")
                    : new Words("đơn vị không được xét tiêu chí này", "the unit is disqualified for this criterion");
            wrong(finding, state);
            return;
        }
        byUnit.computeIfAbsent(finding.unit(), key -> ImmutableListMultimap.builder())
                .put(leaf.leaf(), finding);
    }

    private void takeOfFact(InspectionFinding finding, Id<UnitFact.Fact> id, Map<Id<UnitFact.Fact>, UnitFact> facts) {
        UnitFact before = facts.get(id);
        Datum value = switch (finding.action()) {
            case SET -> finding.value();
            case DENY -> factsRead.get(id) == UnitFact.Due.NUMBER ? Datum.of(Exact.ZERO) : Datum.of(false);
            case ADD -> sum(finding, before);
            case CONFIRM -> before == null ? null : before.value();
        };
        if (value != null && isRight(finding, id, value)) {
            facts.put(
                    id,
                    new UnitFact(
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

    private boolean isRight(InspectionFinding finding, Id<UnitFact.Fact> id, Datum value) {
        UnitFact.Due due = factsRead.get(id);
        boolean wrong = (due == UnitFact.Due.NUMBER && value.number() == null)
                || (due == UnitFact.Due.YES_OR_NO && value.yesOrNo().isEmpty());
        if (wrong) {
            problems.add(
                    Fault.FACT_WRONG,
                    finding.cells().value(),
                    value.text(),
                    "fact",
                    id,
                    "unit",
                    finding.unit(),
                    "value",
                    value.text(),
                    "due",
                    due == UnitFact.Due.NUMBER ? FigureCheck.A_NUMBER : FigureCheck.A_YES_OR_NO);
        }
        return !wrong;
    }

    private boolean isKnown(Id<?> id, Collection<? extends Id<?>> known, Words what, InspectionFinding finding) {
        if (known.contains(id)) {
            return true;
        }
        problems.add(
                Fault.REFERENCE_UNKNOWN,
                what.equals(UNIT) ? finding.cells().unit() : finding.cells().subject(),
                id.toString(),
                "what",
                what,
                "value",
                id,
                "nearest",
                nearest(id.toString(), known));
        return false;
    }

    private void wrong(InspectionFinding finding, Words reason) {
        wrong(finding, finding.cells().subject(), reason);
    }

    private void wrong(InspectionFinding finding, Place place, Words reason) {
        problems.add(Fault.FINDING_WRONG, place, "", "unit", finding.unit(), "reason", reason);
    }

    private static String nearest(String wrong, Collection<? extends Id<?>> known) {
        return Nearest.to(wrong, known.stream().map(Id::toString).toList()).orElse("");
    }
}
