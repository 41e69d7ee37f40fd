package org.thidua.rules.base;

import java.util.ArrayList;
import java.util.List;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.scoring.ScoringCase;

/** A unit as the scoring rules see it, and the cases they report for it. Used by one session at a time. */
public final class UnitFact {
    private final Dossier dossier;
    private final List<ScoringCase> cases = new ArrayList<>();

    UnitFact(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * {@return what is known of the unit}
     */
    public Dossier getDossier() {
        return dossier;
    }

    /**
     * Takes the cases that a rule found to hold.
     *
     * @param found the cases
     */
    public void report(List<?> found) {
        for (Object one : found) {
            cases.add((ScoringCase) one);
        }
    }

    List<ScoringCase> cases() {
        return cases;
    }
}
