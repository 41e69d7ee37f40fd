package org.thidua.scoring;

import java.util.Locale;
import org.thidua.core.compliance.ComplianceLine;
import org.thidua.core.explain.ComplianceText;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * How one duty was kept by one who had it, as a caller sees it.
 *
 * @param id the code of the duty, such as {@code D3}
 * @param who the id of the unit or cluster
 * @param name its name
 * @param verdict {@code met}, {@code not_met}, {@code waived} or {@code unknown}
 * @param vi the sentence in Vietnamese
 * @param en the sentence in English
 */
public record DutyResult(String id, String who, String name, String verdict, String vi, String en) {
    static DutyResult of(ComplianceLine line) {
        Words text = ComplianceText.of(line);
        return new DutyResult(
                line.id(), line.who(), line.whoName(), line.verdict().word(), text.vi(), text.en());
    }

    /**
     * Says what was found and on what the duty rests.
     *
     * @param locale English for English locales, Vietnamese for all others
     * @return the sentence
     */
    public String sentence(Locale locale) {
        return Language.of(locale) == Language.EN ? en : vi;
    }
}
