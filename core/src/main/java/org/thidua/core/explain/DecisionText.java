package org.thidua.core.explain;

import org.thidua.core.dossier.Decision;
import org.thidua.core.value.Language;

/** What people decided, as a sentence cites it. */
public final class DecisionText {
    private DecisionText() {}

    /**
     * Cites a decision.
     *
     * <p>Example: {@code theo quyết định của Hội đồng Thi đua - Khen thưởng (biên bản số 1); lý do: …}
     *
     * @param decision the decision
     * @param language the language
     * @return by whom, in which document and why, as far as that is said; without a full stop
     */
    public static String of(Decision decision, Language language) {
        boolean vi = language == Language.VI;
        StringBuilder text = new StringBuilder(vi ? "theo quyết định" : "as decided");
        if (!decision.by().isEmpty()) {
            text.append(vi ? " của " : " by ").append(decision.by());
        }
        if (!decision.document().isEmpty()) {
            text.append(" (").append(decision.document()).append(')');
        }
        if (!decision.reason().isEmpty()) {
            text.append(vi ? "; lý do: " : "; reason: ").append(decision.reason());
        }
        return text.toString();
    }
}
