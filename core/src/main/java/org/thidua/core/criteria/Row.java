package org.thidua.core.criteria;

import org.thidua.core.problem.Place;

/**
 * One row of a pack: what a result names when it says which rule applied.
 *
 * @param id its id, such as {@code I.1/2}
 * @param place where it stands
 * @param basis what it rests on
 */
public record Row(String id, Place place, Basis basis) {}
