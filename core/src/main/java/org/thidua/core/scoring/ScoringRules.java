package org.thidua.core.scoring;

import java.util.List;
import org.thidua.core.dossier.Dossier;

/** The port through which a rule engine says which cases hold for a unit. Implementations are thread-safe. */
public interface ScoringRules {
    /**
     * Finds the cases that hold.
     *
     * @param dossier what is known of the unit
     * @return every case of the pack that holds for the unit, in any order
     */
    List<ScoringCase> casesFor(Dossier dossier);
}
