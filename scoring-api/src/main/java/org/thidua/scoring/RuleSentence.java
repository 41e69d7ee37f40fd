package org.thidua.scoring;

import org.thidua.core.problem.Place;
import org.thidua.core.prose.Sentence;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * What one row of a pack says, as a reviewer reads it aloud.
 *
 * <p>Example: row {@code I.3/2} of {@code bands} says {@code Tiêu chí I.3, từ 70 % đến dưới 90 % so với chỉ tiêu: 50 %
 * điểm tối đa, tức 2 điểm.}
 *
 * @param table the stable id of the table, such as {@code bands}
 * @param heading the table as people call it
 * @param id the id of the row; for rows without one their key, such as {@code I.4/self} or {@code cluster/1}
 * @param place where the row stands; it changes with the order of rows, nothing else does
 * @param text what the row says, with its note
 * @param source the text it rests on and the clause, as cited; empty if it rests on none
 * @param status how well that text supports it: {@code verified}, {@code carried_over} or {@code illustrative}; empty if it
 *     rests on none
 * @param standing the same as people say it
 */
public record RuleSentence(
        String table, Words heading, String id, Place place, Words text, String source, String status, Words standing) {
    private static final Words NONE = new Words("", "");

    static RuleSentence of(Sentence sentence) {
        return new RuleSentence(
                sentence.chapter().table(),
                sentence.chapter().title(),
                sentence.id(),
                sentence.place(),
                sentence.text(),
                sentence.source(),
                sentence.status() == null ? "" : sentence.status().word(),
                sentence.status() == null ? NONE : sentence.status().title());
    }

    /**
     * {@return the place as results name it, such as {@code bands!A7}}
     */
    public String at() {
        return place.at();
    }

    /**
     * {@return what the row says, on what it rests and how well that supports it}
     */
    public Words whole() {
        return Words.of(language -> {
            boolean vi = language == Language.VI;
            String how = standing.in(language);
            if (source.isEmpty()) {
                return text.in(language) + (how.isEmpty() ? "" : (vi ? " Tình trạng: " : " Status: ") + how + ".");
            }
            return text.in(language) + (vi ? " Căn cứ: " : " Source: ") + source + " (" + how + ").";
        });
    }
}
