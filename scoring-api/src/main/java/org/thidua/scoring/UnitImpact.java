package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * What a newer pack changes for one unit.
 *
 * @param unit the unit's id
 * @param name the unit's name
 * @param cluster the name of its cluster
 * @param totalBefore its total by the older pack, as printed
 * @param totalAfter its total by the newer pack, as printed
 * @param stateBefore what the total by the older pack stands for
 * @param stateAfter what the total by the newer pack stands for
 * @param gradeBefore the title of its grade by the older pack, empty if it has none
 * @param gradeAfter the title of its grade by the newer pack, empty if it has none
 * @param isGradeChanged whether that is another grade; one that is only called otherwise is not
 * @param ranks its places that changed, by scope
 * @param won the titles of the awards it is proposed for by the newer pack only
 * @param lost the titles of the awards it is proposed for by the older pack only
 */
public record UnitImpact(
        String unit,
        String name,
        String cluster,
        BigDecimal totalBefore,
        BigDecimal totalAfter,
        UnitSheet.State stateBefore,
        UnitSheet.State stateAfter,
        String gradeBefore,
        String gradeAfter,
        boolean isGradeChanged,
        ImmutableList<Rank> ranks,
        ImmutableList<Award> won,
        ImmutableList<Award> lost) {
    /**
     * A place that changed.
     *
     * @param scope {@code cluster}, {@code all} or the id of an attribute, as in the newer pack
     * @param group the group: the id of a cluster, {@code all}, or the value of an attribute
     * @param title the group for people
     * @param before the place by the older pack, null if it has none there; 2.5 is possible
     * @param after the place by the newer pack, null if it has none there
     */
    public record Rank(
            String scope,
            String group,
            Words title,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /**
     * An award.
     *
     * @param id its id, in the pack that has it; the newer one first
     * @param title its title there
     */
    public record Award(String id, String title) {}

    /**
     * {@return whether the total is another}
     */
    public boolean isTotalChanged() {
        return totalBefore.compareTo(totalAfter) != 0;
    }

    boolean isChanged() {
        return isTotalChanged()
                || stateBefore != stateAfter
                || isGradeChanged
                || !ranks.isEmpty()
                || !won.isEmpty()
                || !lost.isEmpty();
    }

    /**
     * {@return all that changes, such as {@code tổng điểm 92,5 → 91; hạng trong Cụm Bắc sông Hậu 2 → 3}}
     */
    public Words text() {
        return Words.of(language -> {
            boolean vi = language == Language.VI;
            List<String> parts = new ArrayList<>();
            if (isTotalChanged()) {
                parts.add((vi ? "tổng điểm " : "total ")
                        + language.number(totalBefore.toPlainString())
                        + " → "
                        + language.number(totalAfter.toPlainString()));
            }
            if (stateBefore != stateAfter) {
                parts.add(state(stateBefore, vi) + " → " + state(stateAfter, vi));
            }
            for (Rank rank : ranks) {
                parts.add((vi ? "hạng " : "rank ")
                        + "("
                        + rank.title().in(language)
                        + ") "
                        + place(rank.before(), language)
                        + " → "
                        + place(rank.after(), language));
            }
            if (isGradeChanged) {
                parts.add((vi ? "xếp loại " : "grade ") + grade(gradeBefore, vi) + " → " + grade(gradeAfter, vi));
            }
            won.forEach(award -> parts.add((vi ? "thêm đề nghị " : "now proposed for ") + quoted(award)));
            lost.forEach(award -> parts.add((vi ? "thôi đề nghị " : "no longer proposed for ") + quoted(award)));
            return String.join("; ", parts);
        });
    }

    private static String quoted(Award award) {
        return "\"" + award.title() + "\"";
    }

    private static String grade(String title, boolean vi) {
        return title.isEmpty() ? (vi ? "(không có)" : "(none)") : title;
    }

    private static String place(@Nullable BigDecimal rank, Language language) {
        return rank == null
                ? (language == Language.VI ? "(không xếp hạng)" : "(not placed)")
                : language.number(rank.toPlainString());
    }

    private static String state(UnitSheet.State state, boolean vi) {
        return switch (state) {
            case SCORED -> vi ? "đủ số liệu" : "scored";
            case PROVISIONAL -> vi ? "tạm tính" : "provisional";
            case DISQUALIFIED -> vi ? "không xếp hạng" : "disqualified";
        };
    }
}
