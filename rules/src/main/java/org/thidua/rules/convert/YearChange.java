package org.thidua.rules.convert;

import org.thidua.core.value.Words;

/**
 * A cell that the step to a new year changed, or that a person should look at.
 *
 * @param table the table: its label in Vietnamese, its id in English
 * @param row what names the row, such as the id of a deadline
 * @param column the column or key: its label in Vietnamese, its id in English
 * @param before what stood there, empty if nothing
 * @param after what stands there now, empty if nothing
 */
public record YearChange(Words table, String row, Words column, String before, String after) {}
