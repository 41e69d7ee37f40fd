package org.thidua.core.history;

import org.thidua.core.value.Id;

/**
 * What can be earned in a year: an award, or a grade.
 *
 * @param kind which of the two
 * @param id the id of the award or grade
 */
public record Honour(Kind kind, Id<?> id) {
    /** What can be earned in a year. */
    public enum Kind {
        /** An award or title (danh hiệu, hình thức khen thưởng). */
        AWARD,
        /** A grade (xếp loại); of the grades of one year a unit has one. */
        GRADE
    }
}
