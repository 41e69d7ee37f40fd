package org.thidua.rules.base;

import java.util.ArrayList;
import java.util.List;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Ruling;
import org.thidua.core.eligibility.Verdict;

/** A question as the eligibility rules see it, and the verdicts they report. Used by one session at a time. */
public final class QuestionFact {
    private final Question question;
    private final List<Ruling> rulings = new ArrayList<>();

    QuestionFact(Question question) {
        this.question = question;
    }

    /**
     * {@return what is asked of which unit}
     */
    public Question getQuestion() {
        return question;
    }

    /**
     * Takes the conditions on which a rule found a verdict.
     *
     * @param conditions the conditions
     * @param verdict the verdict
     */
    public void report(List<?> conditions, Verdict verdict) {
        for (Object condition : conditions) {
            rulings.add(new Ruling((Condition) condition, verdict));
        }
    }

    List<Ruling> rulings() {
        return rulings;
    }
}
