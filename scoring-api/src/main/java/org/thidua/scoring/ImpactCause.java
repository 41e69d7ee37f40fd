package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * Why a newer pack changes the result of a season: a criterion whose points changed, or a change of a grade, the ranking or an
 * award.
 *
 * @param about the criterion, grade or award, as it is in the newer pack if it is there
 * @param points the changes of its points, up or down, added up over all units, exactly; null unless it is a criterion
 * @param units how many units it concerns
 * @param changes what changed there; none if its points changed for another reason, such as the rounding of the pack
 */
public record ImpactCause(
        PackChange.About about, @Nullable Exact points, int units, ImmutableList<PackChange> changes) {
    /**
     * {@return the cause in words, such as {@code I.3 (Hội nghị): điểm thay đổi cộng lại 12,5 ở 8 đơn vị (tối đa 5 → 4)}}
     */
    public Words text() {
        return Words.of(language -> {
            boolean vi = language == Language.VI;
            String what =
                    changes.stream().map(change -> change.text().in(language)).collect(Collectors.joining("; "));
            String how = (units == 1 && !vi ? "1 unit" : units + (vi ? " đơn vị" : " units"));
            Exact sum = points;
            String effect = sum == null
                    ? (vi ? how + " có kết quả khác" : "another result for " + how)
                    : (vi ? "điểm thay đổi cộng lại " : "points changed by ")
                            + language.readable(sum)
                            + (vi ? " ở " : " in all, for ")
                            + how;
            String reason = what.isEmpty() ? (vi ? "do thay đổi ở chỗ khác" : "from a change elsewhere") : what;
            return about.heading().in(language) + ": " + effect + " (" + reason + ")";
        });
    }
}
