package org.thidua.core.history;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * That a unit had, or did not have, an award or a grade in an earlier year.
 *
 * @param unit the unit as it was then
 * @param year the year
 * @param honour the award or grade
 * @param had whether it had it
 * @param document what proves it, empty if nothing is named
 * @param place where it stands
 */
public record Achievement(Id<?> unit, int year, Honour honour, boolean had, String document, Place place) {}
