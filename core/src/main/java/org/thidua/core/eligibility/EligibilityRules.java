package org.thidua.core.eligibility;

import java.util.List;

/** The port through which a rule engine says which conditions are met. Implementations are thread-safe. */
public interface EligibilityRules {
    /**
     * Judges the conditions of one award, of one grade or of the ranking for a unit.
     *
     * @param question what is asked of which unit
     * @return one ruling for every condition of the owner that applies to the unit, in any order
     */
    List<Ruling> rulingsOn(Question question);
}
