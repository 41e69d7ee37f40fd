package org.thidua.core.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * All conditions of one owner for one unit, with the verdict on the whole.
 *
 * <p>All must be met; of those that share an {@code any_group} at least one.
 * One that is not met decides, even beside one that is unknown.
 *
 * @param findings one finding for each condition that applies, by the ids of the conditions
 * @param verdict the verdict on the whole
 */
public record Examination(ImmutableList<Finding> findings, Verdict verdict) {
    /**
     * Examines a unit.
     *
     * @param conditions all conditions of the owner
     * @param rules the rule engine
     * @param question what is asked of which unit
     * @param decisions what people decided; a verdict of theirs stands in the place of the one found
     * @return the findings and the verdict on the whole
     * @throws IllegalStateException if the rules do not report exactly one verdict for each condition
     */
    public static Examination of(
            List<Condition> conditions, EligibilityRules rules, Question question, Decisions decisions) {
        if (conditions.isEmpty()) {
            return new Examination(ImmutableList.of(), Verdict.MET);
        }
        Map<Id<Condition>, Verdict> verdicts = new HashMap<>();
        for (Ruling ruling : rules.rulingsOn(question)) {
            if (verdicts.put(ruling.condition().id(), ruling.verdict()) != null) {
                throw new IllegalStateException(
                        "two verdicts on condition " + ruling.condition().id());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.appliesTo(question)) {
                Verdict verdict = verdicts.remove(condition.id());
                if (verdict == null) {
                    throw new IllegalStateException("no verdict on condition " + condition.id());
                }
                findings.add(decided(condition.finding(question.unit(), verdict), question, decisions));
            }
        }
        if (!verdicts.isEmpty()) {
            throw new IllegalStateException("verdicts on conditions that do not apply: " + verdicts.keySet());
        }
        findings.sort(Comparator.comparing(finding -> finding.condition().id()));
        return new Examination(ImmutableList.copyOf(findings), verdictOf(findings));
    }

    private static Finding decided(Finding found, Question question, Decisions decisions) {
        Decision decision = decisions
                .ofCondition(
                        question.unit().dossier().unit().id(), found.condition().id())
                .orElse(null);
        Datum value = decision == null ? null : decision.value();
        if (decision == null || value == null) {
            return found;
        }
        Verdict given = value.yesOrNo().orElse(false) ? Verdict.MET : Verdict.NOT_MET;
        if (given == found.verdict()) {
            decisions.notNeeded(
                    decision,
                    new Words(
                            "điều kiện đó vốn đã " + given.title().vi(),
                            "that condition is " + given.title().en() + " anyway"));
            return found;
        }
        decisions.need(decision);
        return found.decided(decision, given);
    }

    /**
     * {@return the findings that stand in the way: not met and, if none is, unknown}
     */
    public ImmutableList<Finding> inTheWay() {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict && verdict != Verdict.MET)
                .filter(finding -> !isCoveredByGroup(finding))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isCoveredByGroup(Finding finding) {
        String group = finding.condition().anyGroup();
        return !group.isEmpty() && groupVerdicts(findings).get(groupOf(finding)) != verdict;
    }

    private static Verdict verdictOf(List<Finding> findings) {
        List<Verdict> verdicts = new ArrayList<>(groupVerdicts(findings).values());
        findings.stream()
                .filter(finding -> finding.condition().anyGroup().isEmpty())
                .forEach(finding -> verdicts.add(finding.verdict()));
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    private static ImmutableMap<List<Object>, Verdict> groupVerdicts(List<Finding> findings) {
        Map<List<Object>, Verdict> groups = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.condition().anyGroup().isEmpty()) {
                groups.merge(groupOf(finding), finding.verdict(), Examination::better);
            }
        }
        return ImmutableMap.copyOf(groups);
    }

    /** Groups of different owners have nothing to do with each other, whatever their names. */
    private static List<Object> groupOf(Finding finding) {
        return List.of(finding.condition().owner(), finding.condition().anyGroup());
    }

    private static Verdict better(Verdict one, Verdict other) {
        if (one == Verdict.MET || other == Verdict.MET) {
            return Verdict.MET;
        }
        return one == Verdict.UNKNOWN ? one : other;
    }
}
