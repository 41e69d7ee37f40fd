package org.thidua.core.prose;

import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Status;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Words;

/**
 * What one row of a pack says.
 *
 * @param chapter the table it belongs to
 * @param id the id of the row, such as {@code I.2/1}; for rows without one its key, such as {@code I.4/self}
 * @param place where the row stands
 * @param text what it says, ending in a full stop
 * @param source the text it rests on, as cited; empty if it rests on none
 * @param status how well that text supports it, null if it rests on none
 */
public record Sentence(
        Chapter chapter,
        String id,
        Place place,
        Words text,
        String source,
        @Nullable Status status) {}
