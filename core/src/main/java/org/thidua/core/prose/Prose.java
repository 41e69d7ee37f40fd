package org.thidua.core.prose;

import com.google.common.collect.ImmutableList;
import org.thidua.core.pack.Rulebook;

/**
 * A pack as sentences, row by row.
 *
 * <p>Example: {@code Tiêu chí I.2, từ 70 % đến dưới 90 % so với chỉ tiêu: 50 % điểm tối đa, tức 2,5 điểm.}
 */
public final class Prose {
    private Prose() {}

    /**
     * Writes the rules of a year.
     *
     * <p>The order is that of {@link Chapter}; within it criteria come as they are printed, and all else by what it
     * belongs to, bands by ascending bound, grades and awards by their order, the rest by id.
     *
     * @param rules the rules
     * @return a sentence for every row
     */
    public static ImmutableList<Sentence> of(Rulebook rules) {
        Pages pages = new Pages(rules);
        PackProse.write(pages);
        CriterionProse.write(pages);
        RowProse.write(pages);
        ScorerProse.write(pages);
        StandingProse.write(pages);
        AwardProse.write(pages);
        ConditionProse.write(pages);
        BallotProse.write(pages);
        CalendarProse.write(pages);
        return pages.sentences();
    }
}
