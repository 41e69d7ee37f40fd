package org.thidua.core.compliance;

import java.util.List;

/** The port through which a rule engine says how duties were kept. Implementations are thread-safe. */
public interface ComplianceRules {
    /**
     * Judges the duties of a cluster, or of a unit.
     *
     * @param matter whose duties
     * @return one judgement for every duty that binds it, in any order
     */
    List<Judgement> judge(Matter matter);
}
