package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.value.Id;

/** Who looks at how everybody kept the duties of a year. */
public final class Overseer {
    private final ImmutableList<Duty> duties;
    private final ComplianceRules rules;

    /**
     * An overseer of the duties of one pack.
     *
     * @param duties the duties
     * @param rules the rule engine with the same duties
     */
    public Overseer(ImmutableList<Duty> duties, ComplianceRules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    /**
     * Tells how every duty was kept.
     *
     * @param files all that is known of each cluster
     * @return one line for each duty and whom it binds, by duty and then by their ids
     * @throws IllegalStateException if the rules do not report exactly one judgement for each duty that binds
     */
    public ImmutableList<ComplianceLine> lines(List<ClusterFile> files) {
        if (duties.isEmpty()) {
            return ImmutableList.of();
        }
        List<ComplianceLine> lines = new ArrayList<>();
        files.forEach(file -> Matter.of(file).forEach(matter -> look(matter, lines)));
        Comparator<ComplianceLine> byDuty =
                Comparator.comparing(line -> line.duty().code());
        lines.sort(byDuty.thenComparing(line -> Id.fold(line.who()), Id::compareCodePoints));
        return ImmutableList.copyOf(lines);
    }

    private void look(Matter matter, List<ComplianceLine> lines) {
        Map<Duty, Observance> judged = new HashMap<>();
        for (Judgement judgement : rules.judge(matter)) {
            if (judged.put(judgement.duty(), judgement.observance()) != null) {
                throw new IllegalStateException("two judgements on " + name(judgement.duty(), matter));
            }
        }
        for (Duty duty : duties) {
            if (duty.binds(matter)) {
                Observance verdict = judged.remove(duty);
                if (verdict == null) {
                    throw new IllegalStateException("no judgement on " + name(duty, matter));
                }
                lines.add(new ComplianceLine(
                        duty,
                        duty.code().name(),
                        matter.who().toString(),
                        matter.whoName(),
                        verdict,
                        duty.found(matter)));
            }
        }
        judged.keySet().forEach(duty -> {
            throw new IllegalStateException("a judgement on " + name(duty, matter) + ", which it does not bind");
        });
    }

    private static String name(Duty duty, Matter matter) {
        return duty.code() + " of " + matter.who();
    }
}
