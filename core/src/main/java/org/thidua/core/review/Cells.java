package org.thidua.core.review;

import org.thidua.core.problem.Place;

/** Where the cells of a pack stand. */
@FunctionalInterface
public interface Cells {
    /**
     * Finds a cell.
     *
     * @param row the place of its row
     * @param column the id of its column
     * @return the place of the cell; that of the row if the file has no such column
     */
    Place cell(Place row, String column);
}
