package org.thidua.core.trial;

import com.google.common.collect.ImmutableList;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * One case of a pack's tests (trường hợp kiểm thử): a unit that is alone in its cluster, and what must come of it.
 *
 * <p>Example: the unit for which only {@code hoi-nghi = 9} is known must get 4 points for {@code I.3}.
 *
 * @param id the id of the case
 * @param place where its first row stands
 * @param given what is known of the unit; all else about it is missing
 * @param expected what must come of it, by what is looked at
 */
public record Trial(Id<Trial> id, Place place, ImmutableList<Given> given, ImmutableList<Expectation> expected) {}
