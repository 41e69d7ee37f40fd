package org.thidua.rules.pack;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Rounding;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Reads the columns of a criterion that mean the same for a leaf and for a parent. */
final class CriterionColumns {
    /** What a minimum must be. */
    static final Words NOT_ABOVE_MAX = new Words("không lớn hơn điểm tối đa", "not above the maximum");

    private static final Words AT_MOST_ZERO = new Words("0 (điểm trừ không cộng điểm)", "0 (a penalty adds no points)");

    private final Rounding rounding;
    private final Numbers numbers;
    private final Problems problems;

    CriterionColumns(Rounding rounding, Numbers numbers, Problems problems) {
        this.rounding = rounding;
        this.numbers = numbers;
        this.problems = problems;
    }

    /** The maximum of a penalty, which is 0 whatever the cell says. */
    Exact maxOfPenalty(Row row) {
        return numbers.within(row.cell("max"), number -> number.signum() == 0, AT_MOST_ZERO)
                .orElse(Exact.ZERO);
    }

    Exact weight(Row row) {
        return row.cell("weight").isBlank()
                ? Exact.ONE
                : numbers.atLeastZero(row.cell("weight")).orElse(Exact.ONE);
    }

    /** How its points are rounded; null if it says nothing of that. */
    @Nullable
    Rounding rounding(Row row) {
        Cell decimals = row.cell("decimals");
        Cell mode = row.cell("rounding");
        if (decimals.isBlank() && mode.isBlank()) {
            return null;
        }
        return new Rounding(
                decimals.wholeNumber(0, Rounding.MOST_DECIMALS, problems).orElse(rounding.decimals()),
                mode.word(Vocabulary.ROUNDINGS, RoundingMode.class, problems).orElse(rounding.mode()));
    }
}
