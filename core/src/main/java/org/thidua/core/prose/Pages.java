package org.thidua.core.prose;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Status;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** Where sentences are written down, each in both languages, one after another. */
final class Pages {
    private final Rulebook rules;
    private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

    Pages(Rulebook rules) {
        this.rules = rules;
    }

    Rulebook rules() {
        return rules;
    }

    ImmutableList<Sentence> sentences() {
        return sentences.build();
    }

    /** Writes what a row says, a full stop and the row's note. */
    void write(Chapter chapter, Row row, Function<Speaker, String> text) {
        write(chapter, row.id(), row.place(), row.basis(), text);
    }

    void write(Chapter chapter, String id, Place place, @Nullable Basis basis, Function<Speaker, String> text) {
        String source = basis == null ? "" : basis.cited();
        write(chapter, id, place, source, basis == null ? null : basis.status(), text);
    }

    void write(
            Chapter chapter,
            String id,
            Place place,
            String source,
            @Nullable Status status,
            Function<Speaker, String> text) {
        String note = rules.particulars().noteOf(place);
        Words words = Words.of(language -> whole(text.apply(new Speaker(rules, language)), note, language));
        sentences.add(new Sentence(chapter, id, place, words, source, status));
    }

    private static String whole(String text, String note, Language language) {
        String remark = note.isEmpty() ? "" : (language == Language.VI ? " Ghi chú: " : " Note: ") + ended(note);
        return ended(text) + remark;
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
