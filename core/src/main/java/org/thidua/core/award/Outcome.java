package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one award in one group: given + unused = quota + over.
 *
 * @param award the award
 * @param group the group
 * @param base the size of the base that a share is taken of
 * @param quota how many places there were, null without a limit
 * @param over how many more than that were proposed
 * @param unused how many places stayed empty
 * @param provisional whether it rests on something still open
 * @param proposed the units proposed, best first
 * @param leftOut all other units of the group, placed ones first and best first, then disqualified ones
 */
public record Outcome(
        Award award,
        String group,
        int base,
        @Nullable Integer quota,
        int over,
        int unused,
        boolean provisional,
        ImmutableList<Proposal> proposed,
        ImmutableList<LeftOut> leftOut) {
    /**
     * The names by which decisions may call awards.
     *
     * @param outcomes all outcomes
     * @return of each its award, and its award and group
     */
    public static ImmutableList<String> names(List<Outcome> outcomes) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Outcome outcome : outcomes) {
            names.add(outcome.award().id().toString(), outcome.award().id() + "/" + outcome.group());
        }
        return names.build();
    }
}
