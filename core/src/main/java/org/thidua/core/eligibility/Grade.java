package org.thidua.core.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * A grade (xếp loại): who reaches it, and who does not although the measure would do.
 *
 * @param place where it stands
 * @param id its id
 * @param title its name
 * @param when the units it stands for
 * @param measure what is graded, usually the total
 * @param interval the values it holds
 * @param otherwise the grade of those who fail its conditions, null if it has none
 * @param conditions its side conditions
 */
public record Grade(
        Place place,
        Id<Grade> id,
        String title,
        When when,
        Subject measure,
        Range<Exact> interval,
        @Nullable Id<Grade> otherwise,
        ImmutableList<Condition> conditions) {}
