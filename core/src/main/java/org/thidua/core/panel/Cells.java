package org.thidua.core.panel;

import org.thidua.core.problem.Place;

/**
 * Where the parts of one statement stand, so that each fault is told at its own cell.
 *
 * @param unit the unit's cell
 * @param subject the cell of the measure or criterion
 * @param scorer the scorer's cell
 * @param value the cell of the value or points
 * @param target the cell of the unit's own target
 */
public record Cells(Place unit, Place subject, Place scorer, Place value, Place target) {
    /**
     * A row whose parts have no cells of their own.
     *
     * @param row the place of the row
     * @return that place for every part
     */
    public static Cells of(Place row) {
        return new Cells(row, row, row, row, row);
    }
}
