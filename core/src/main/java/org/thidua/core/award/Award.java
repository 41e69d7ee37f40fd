package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import org.thidua.core.criteria.Row;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;

/**
 * One award (danh hiệu hoặc hình thức khen thưởng).
 *
 * @param row the row it stands in
 * @param id its id
 * @param title its name
 * @param level its level, such as the state's; empty if not said
 * @param scope among whom it is shared out
 * @param quota how many places it has in each group
 * @param cutOffTie what becomes of units tied over the last place
 * @param passesDown whether a place whose unit fails a condition passes down, rather than staying unused
 * @param excludes awards whose holders are not considered: the highest stands
 * @param conditions what a unit must meet
 */
public record Award(
        Row row,
        Id<Commendation> id,
        String title,
        String level,
        Scope scope,
        Quota quota,
        CutOffTie cutOffTie,
        boolean passesDown,
        ImmutableList<Id<Commendation>> excludes,
        ImmutableList<Condition> conditions) {
    /** What becomes of units tied over the last place. */
    public enum CutOffTie {
        /** All are proposed: more than the quota. */
        ALL,
        /** None is proposed: fewer than the quota. */
        NONE,
        /** None is proposed until people decide. */
        DECIDE
    }
}
