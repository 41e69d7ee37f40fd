package org.thidua.core.criteria;

import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * One level of a criterion that is judged by name, such as "plan and launch meeting".
 *
 * @param row the row it stands in
 * @param level the name of the level
 * @param points its points
 */
public record Level(Row row, Id<Level> level, Exact points) {}
