package org.thidua.core.explain;

import java.util.Objects;
import org.thidua.core.dossier.Decision;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.value.Language;

/** What people decided, as a sentence cites it. */
public final class DecisionText {
    private DecisionText() {}

    /**
     * Says which grade was decided in the place of which.
     *
     * <p>Example: {@code Xếp loại Tốt thay cho Khá đã tính, theo quyết định của …}
     *
     * @param graded a grade that people decided
     * @param language the language
     * @return the sentence
     */
    public static String grade(Grader.Graded graded, Language language) {
        boolean vi = language == Language.VI;
        Decision decided = Objects.requireNonNull(graded.decided());
        String computed = graded.computed() == null
                ? (vi ? "không xếp loại" : "none")
                : graded.computed().title();
        String given = graded.grade() == null ? "" : graded.grade().title();
        return (vi
                        ? "Xếp loại " + given + " thay cho " + computed + " đã tính, "
                        : "Grade " + given + " instead of " + computed + " as worked out, ")
                + of(decided, language) + ".";
    }

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
