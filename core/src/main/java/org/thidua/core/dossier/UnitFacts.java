package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/** Facts about units, each of the kind that the conditions which look at it can compare. */
final class UnitFacts {
    private final ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead;
    private final Register register;
    private final Problems problems;
    private final Map<Id<Unit>, Map<Id<UnitFact.Fact>, UnitFact>> byUnit = new HashMap<>();

    UnitFacts(ImmutableMap<Id<UnitFact.Fact>, UnitFact.Due> factsRead, Register register, Problems problems) {
        this.factsRead = factsRead;
        this.register = register;
        this.problems = problems;
    }

    void take(UnitFact fact) {
        isRead(fact.fact(), fact.place());
        isRight(fact);
        if (register.isUnit(fact.unit(), fact.place())) {
            UnitFact first =
                    byUnit.computeIfAbsent(fact.unit(), key -> new HashMap<>()).putIfAbsent(fact.fact(), fact);
            if (first != null) {
                problems.add(
                        Fault.ID_TWICE,
                        fact.place(),
                        "",
                        "value",
                        fact.unit() + " / " + fact.fact(),
                        "first",
                        first.place().shown());
            }
        }
    }

    /** Puts a fact in the place of what was known. */
    void replace(UnitFact fact) {
        if (isRight(fact)) {
            byUnit.computeIfAbsent(fact.unit(), key -> new HashMap<>()).put(fact.fact(), fact);
        }
    }

    Optional<UnitFact> find(Id<Unit> unit, Id<UnitFact.Fact> fact) {
        return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(fact));
    }

    ImmutableMap<Id<UnitFact.Fact>, UnitFact> of(Id<Unit> unit) {
        return ImmutableMap.copyOf(byUnit.getOrDefault(unit, Map.of()));
    }

    /** What conditions take a fact for; nothing if none looks at it. */
    Optional<UnitFact.Due> due(Id<UnitFact.Fact> fact) {
        return Optional.ofNullable(factsRead.get(fact));
    }

    boolean isRead(Id<UnitFact.Fact> fact, Place place) {
        if (factsRead.containsKey(fact)) {
            return true;
        }
        problems.add(
                Fault.FACT_NOT_READ,
                place,
                fact.toString(),
                "value",
                fact,
                "nearest",
                Named.nearest(fact.toString(), factsRead.keySet()));
        return false;
    }

    private boolean isRight(UnitFact fact) {
        UnitFact.Due due = factsRead.get(fact.fact());
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
        return !wrong;
    }
}
