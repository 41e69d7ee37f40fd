package org.thidua.core.eligibility;

import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Words;

/**
 * What one condition found of one unit.
 *
 * @param condition the condition
 * @param verdict met, not met or unknown
 * @param have what was found, null if it is not known
 * @param missing how far a number is from what is needed, null if that is no number or nothing is missing
 * @param open what is not known, null unless the verdict is unknown
 * @param decided the decision that put this verdict in place, null for most; {@code open} and {@code missing} are then
 *     what they were without it
 */
public record Finding(
        Condition condition,
        Verdict verdict,
        @Nullable String have,
        @Nullable Exact missing,
        @Nullable Words open,
        @Nullable Decision decided) {
    /**
     * This finding with a verdict that people decided.
     *
     * @param decision the decision
     * @param given the verdict
     * @return what was found, with the verdict decided
     */
    Finding decided(Decision decision, Verdict given) {
        return new Finding(condition, given, have, missing, open, decision);
    }
}
