package org.thidua.core.compliance;

import java.util.ArrayList;
import java.util.List;

/** The port of compliance in ten lines: every duty is asked in turn. */
record PlainRules(List<Duty> duties) implements ComplianceRules {
    @Override
    public List<Judgement> judge(Matter matter) {
        List<Judgement> judgements = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.isKept(matter)) {
                judgements.add(new Judgement(duty, Observance.MET));
            }
            if (duty.isWaived(matter)) {
                judgements.add(new Judgement(duty, Observance.WAIVED));
            }
            if (duty.isBroken(matter)) {
                judgements.add(new Judgement(duty, Observance.NOT_MET));
            }
            if (duty.isOpen(matter)) {
                judgements.add(new Judgement(duty, Observance.UNKNOWN));
            }
        }
        return judgements;
    }
}
