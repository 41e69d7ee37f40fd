package org.thidua.rules.change;

import org.thidua.core.value.Words;

/**
 * One cell that says something else.
 *
 * @param column the id of its column; in the table {@code pack} the key
 * @param name the column as people call it
 * @param before what it said as people say it, empty if it was blank
 * @param after what it says as people say it, empty if it is blank
 */
public record CellChange(String column, Words name, Words before, Words after) {}
