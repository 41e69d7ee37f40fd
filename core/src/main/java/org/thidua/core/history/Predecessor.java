package org.thidua.core.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * That a unit comes, alone or merged with others, from an older one.
 *
 * @param unit the unit
 * @param old the unit it comes from, which may be of the same id
 * @param from since when, null if only that it was before this season
 * @param place where it stands
 */
public record Predecessor(Id<?> unit, Id<?> old, @Nullable LocalDate from, Place place) {}
