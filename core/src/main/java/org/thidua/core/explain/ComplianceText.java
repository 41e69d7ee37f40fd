package org.thidua.core.explain;

import java.util.stream.Collectors;
import org.thidua.core.compliance.ComplianceLine;
import org.thidua.core.criteria.Row;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** Sentences about how duties were kept. */
public final class ComplianceText {
    private ComplianceText() {}

    /**
     * Writes the sentence of a line.
     *
     * @param line the line
     * @return the sentence in both languages
     */
    public static Words of(ComplianceLine line) {
        return Words.of(language -> in(line, language));
    }

    /**
     * Writes the sentence of a line in one language.
     *
     * <p>Example: {@code Cụm 1: Số đơn vị được kiểm tra: không đạt — đã kiểm tra: 3, cần 1 đến 2. Căn cứ: ….}
     *
     * @param line the line
     * @param language the language
     * @return who, which duty, how it was kept, what was found, and on what it rests
     */
    public static String in(ComplianceLine line, Language language) {
        String sources = line.duty().rows().stream()
                .map(Row::basis)
                .map(basis -> LineText.basis(basis, language))
                .distinct()
                .collect(Collectors.joining("; "));
        return line.whoName() + ": " + line.duty().title().in(language) + ": "
                + line.verdict().title().in(language) + " — " + line.found().in(language) + ". "
                + (language == Language.VI ? "Căn cứ: " : "Source: ") + sources + ".";
    }
}
