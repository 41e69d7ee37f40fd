package org.thidua.rules.base;

import java.util.ArrayList;
import java.util.List;
import org.thidua.core.compliance.Duty;
import org.thidua.core.compliance.Judgement;
import org.thidua.core.compliance.Matter;
import org.thidua.core.compliance.Observance;

/** A cluster or unit as the compliance rules see it, and the judgements they report. Used by one session at a time. */
public final class MatterFact {
    private final Matter matter;
    private final List<Judgement> judgements = new ArrayList<>();

    MatterFact(Matter matter) {
        this.matter = matter;
    }

    /**
     * {@return whose duties are looked at}
     */
    public Matter getMatter() {
        return matter;
    }

    /**
     * Takes the duties of which a rule found how they were kept.
     *
     * @param duties the duties
     * @param observance how they were kept
     */
    public void report(List<?> duties, Observance observance) {
        for (Object duty : duties) {
            judgements.add(new Judgement((Duty) duty, observance));
        }
    }

    List<Judgement> judgements() {
        return judgements;
    }
}
