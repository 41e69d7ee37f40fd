package org.thidua.core.kit;

import java.util.ArrayList;
import java.util.List;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.EligibilityRules;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Ruling;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.ScoringRules;

/** Both rule ports in ten lines: every case and every condition is asked in turn. */
public record FakeRules(List<ScoringCase> cases, List<Condition> conditions) implements ScoringRules, EligibilityRules {
    public static FakeRules of(Scheme scheme) {
        return new FakeRules(ScoringCase.of(scheme), List.of());
    }

    public static FakeRules of(Scheme scheme, List<Grade> grades, List<Condition> others) {
        List<Condition> all = new ArrayList<>(others);
        grades.forEach(grade -> all.addAll(grade.conditions()));
        return new FakeRules(ScoringCase.of(scheme), all);
    }

    @Override
    public List<ScoringCase> casesFor(Dossier dossier) {
        return cases.stream().filter(row -> row.holds(dossier)).toList();
    }

    @Override
    public List<Ruling> rulingsOn(Question question) {
        List<Ruling> rulings = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.isMet(question)) {
                rulings.add(new Ruling(condition, Verdict.MET));
            }
            if (condition.isNotMet(question)) {
                rulings.add(new Ruling(condition, Verdict.NOT_MET));
            }
            if (condition.isUnknown(question)) {
                rulings.add(new Ruling(condition, Verdict.UNKNOWN));
            }
        }
        return rulings;
    }
}
