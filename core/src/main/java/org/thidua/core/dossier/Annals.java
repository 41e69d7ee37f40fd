package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.History;
import org.thidua.core.history.Honour;
import org.thidua.core.history.Predecessor;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** What earlier years brought: each honour of a unit at most once a year, and predecessors without a circle. */
final class Annals {
    private final int season;
    private final Register register;
    private final Problems problems;
    private final List<Achievement> achievements = new ArrayList<>();
    private final Map<Id<?>, List<Predecessor>> predecessors = new HashMap<>();

    Annals(int season, Register register, Problems problems) {
        this.season = season;
        this.register = register;
        this.problems = problems;
    }

    void take(Proceedings proceedings) {
        Map<List<Object>, Achievement> once = new HashMap<>();
        Map<List<Object>, Achievement> grades = new HashMap<>();
        Set<Id<?>> units = new HashSet<>(register.unitIds());
        proceedings.predecessors().forEach(predecessor -> units.add(predecessor.old()));
        for (Predecessor predecessor : proceedings.predecessors()) {
            Named.isKnown(predecessor.unit(), units, Register.UNIT, predecessor.place(), problems);
        }
        for (Achievement achievement : proceedings.achievements()) {
            if (!Named.isKnown(achievement.unit(), units, Register.UNIT, achievement.place(), problems)) {
                continue;
            }
            if (achievement.year() >= season) {
                wrong(
                        achievement,
                        new Words(
                                "năm " + achievement.year() + " không phải năm trước mùa " + season,
                                achievement.year() + " is not before the season of " + season));
                continue;
            }
            Achievement first = once.putIfAbsent(
                    List.of(achievement.unit(), achievement.year(), achievement.honour()), achievement);
            if (first != null) {
                problems.add(
                        Fault.ID_TWICE,
                        achievement.place(),
                        "",
                        "value",
                        achievement.unit() + " / " + achievement.year() + " / "
                                + achievement.honour().id(),
                        "first",
                        first.place().shown());
                continue;
            }
            if (achievement.had() && achievement.honour().kind() == Honour.Kind.GRADE) {
                Achievement other = grades.putIfAbsent(List.of(achievement.unit(), achievement.year()), achievement);
                if (other != null) {
                    wrong(
                            achievement,
                            new Words(
                                    "năm " + achievement.year() + " đã có xếp loại "
                                            + other.honour().id() + " ở "
                                            + other.place().shown(),
                                    "in " + achievement.year() + " it had the grade "
                                            + other.honour().id() + " already, at "
                                            + other.place().shown()));
                }
            }
            achievements.add(achievement);
        }
        proceedings.predecessors().forEach(this::take);
        Set<Id<?>> told = new HashSet<>();
        for (Id<?> unit : predecessors.keySet().stream().sorted().toList()) {
            if (!told.contains(unit)) {
                told.addAll(refuseCircle(unit));
            }
        }
    }

    private void take(Predecessor predecessor) {
        List<Predecessor> others = predecessors.computeIfAbsent(predecessor.unit(), key -> new ArrayList<>());
        others.stream()
                .filter(other -> other.old().equals(predecessor.old()))
                .findFirst()
                .ifPresentOrElse(
                        other -> problems.add(
                                Fault.ID_TWICE,
                                predecessor.place(),
                                "",
                                "value",
                                predecessor.unit() + " / " + predecessor.old(),
                                "first",
                                other.place().shown()),
                        () -> others.add(predecessor));
    }

    /** A unit may go on under its own id, but no two units can come from each other; the units of a circle. */
    private Set<Id<?>> refuseCircle(Id<?> start) {
        Set<Id<?>> seen = new HashSet<>();
        List<Id<?>> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Id<?> next = open.remove(open.size() - 1);
            for (Predecessor predecessor : predecessors.getOrDefault(next, List.of())) {
                boolean itself = predecessor.old().equals(predecessor.unit());
                if (predecessor.old().equals(start) && !itself) {
                    problems.add(
                            Fault.PREDECESSOR_CIRCLE,
                            predecessor.place(),
                            "",
                            "unit",
                            start,
                            "old",
                            predecessor.unit());
                    return seen;
                }
                if (!itself && seen.add(predecessor.old())) {
                    open.add(predecessor.old());
                }
            }
        }
        return Set.of();
    }

    /** Tells of honours that conditions ask for, that are no award or grade of the pack, and that nobody recorded. */
    void reportNotRecorded(ImmutableMap<Honour, Place> asked) {
        Set<Honour> recorded = new HashSet<>();
        achievements.forEach(achievement -> recorded.add(achievement.honour()));
        asked.forEach((honour, place) -> {
            if (!recorded.contains(honour) && register.hasUnits()) {
                List<Id<?>> others = new ArrayList<>();
                recorded.stream()
                        .filter(other -> other.kind() == honour.kind())
                        .forEach(other -> others.add(other.id()));
                problems.add(
                        Fault.HONOUR_NOT_RECORDED,
                        place,
                        honour.id().toString(),
                        "honour",
                        honour.id(),
                        "nearest",
                        Named.nearest(honour.id().toString(), others));
            }
        });
    }

    ImmutableMap<Id<?>, History> histories() {
        List<Predecessor> all = new ArrayList<>();
        predecessors.values().forEach(all::addAll);
        return History.of(achievements, all, season);
    }

    private void wrong(Achievement achievement, Words reason) {
        problems.add(
                Fault.HISTORY_WRONG,
                achievement.place(),
                Integer.toString(achievement.year()),
                "unit",
                achievement.unit(),
                "reason",
                reason);
    }
}
