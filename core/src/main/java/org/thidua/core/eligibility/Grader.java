package org.thidua.core.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Gives each unit its grade, by exact values. */
public final class Grader {
    private final ImmutableList<Grade> grades;
    private final EligibilityRules rules;

    /**
     * A grader.
     *
     * @param grades the grades, the best first
     * @param rules the rule engine that judges side conditions
     */
    public Grader(ImmutableList<Grade> grades, EligibilityRules rules) {
        this.grades = grades;
        this.rules = rules;
    }

    /**
     * What a unit's grade is and why.
     *
     * @param grade the grade, null if it is not known or the pack has none
     * @param examinations the side conditions examined on the way, those of the grade by points first
     * @param decided the decision that put this grade in place, null for most
     * @param computed the grade without that decision, null if there is none
     */
    public record Graded(
            @Nullable Grade grade,
            ImmutableList<Examination> examinations,
            @Nullable Decision decided,
            @Nullable Grade computed) {
        /**
         * {@return the id of the grade, null if there is none}
         */
        public @Nullable Id<Grade> id() {
            return grade == null ? null : grade.id();
        }
    }

    /**
     * Grades a unit.
     *
     * @param unit the unit; one that takes what is known gets the grade that is printed for now
     * @param decisions what people decided; a grade of theirs stands in the place of the one found
     * @param problems receives the fault of two grades that hold the unit
     * @return its grade and why
     */
    public Graded grade(Candidate unit, Decisions decisions, Problems problems) {
        List<Grade> holding =
                grades.stream().filter(grade -> holds(grade, unit)).toList();
        if (holding.size() > 1) {
            problems.add(
                    Fault.GRADE_TWO,
                    holding.get(1).place(),
                    "",
                    "one",
                    holding.get(0).id(),
                    "other",
                    holding.get(1).id(),
                    "unit",
                    unit.dossier().unit().id());
        }
        if (holding.isEmpty() && grades.stream().anyMatch(grade -> isGraded(grade, unit))) {
            Grade first = grades.get(0);
            problems.add(
                    Fault.GRADE_NONE,
                    first.place(),
                    valueOf(first, unit),
                    "unit",
                    unit.dossier().unit().id(),
                    "value",
                    valueOf(first, unit));
        }
        List<Examination> examinations = new ArrayList<>();
        Set<Id<Grade>> seen = new HashSet<>();
        Grade grade = holding.isEmpty() ? null : holding.get(0);
        while (grade != null) {
            if (!seen.add(grade.id())) {
                grade = null;
                break;
            }
            Owner owner = new Owner(Owner.Kind.GRADE, grade.id());
            Examination examination = Examination.of(grade.conditions(), rules, new Question(owner, unit), decisions);
            examinations.add(examination);
            if (examination.verdict() == Verdict.MET) {
                break;
            }
            grade = examination.verdict() == Verdict.UNKNOWN
                    ? null
                    : find(grade.otherwise()).orElse(null);
        }
        return decided(new Graded(grade, ImmutableList.copyOf(examinations), null, null), unit, decisions);
    }

    private Graded decided(Graded found, Candidate unit, Decisions decisions) {
        Decision decision = decisions.ofGrade(unit.dossier().unit().id()).orElse(null);
        Datum value = decision == null ? null : decision.value();
        Grade given = value == null ? null : find(Id.of(value.text())).orElse(null);
        if (decision == null || given == null) {
            return found;
        }
        if (given.equals(found.grade())) {
            if (unit.takesKnown()) {
                return found;
            }
            decisions.notNeeded(decision, new Words("đơn vị vốn đã xếp loại đó", "the unit has that grade anyway"));
            return found;
        }
        decisions.need(decision);
        return new Graded(given, found.examinations(), decision, found.grade());
    }

    private static boolean holds(Grade grade, Candidate unit) {
        List<Datum> found = unit.find(grade.measure());
        return grade.when().holdsFor(unit.dossier())
                && found.size() == 1
                && found.get(0).number() != null
                && grade.interval().contains(found.get(0).number());
    }

    /** Whether a grade would have to say something about the unit: its measure is known, and so is its attribute. */
    private static boolean isGraded(Grade grade, Candidate unit) {
        boolean attributeKnown = grade.when().attribute() == null
                || unit.dossier().attribute(grade.when().attribute()) != null;
        return attributeKnown && !unit.find(grade.measure()).isEmpty();
    }

    private static String valueOf(Grade grade, Candidate unit) {
        return unit.find(grade.measure()).stream().map(Datum::toString).collect(Collectors.joining(", "));
    }

    private Optional<Grade> find(@Nullable Id<Grade> id) {
        return grades.stream().filter(grade -> grade.id().equals(id)).findFirst();
    }
}
