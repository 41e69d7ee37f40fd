package org.thidua.rules.pack;

import java.util.Optional;
import java.util.function.Predicate;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;

/** Reads numbers that must lie in some range. */
final class Numbers {
    private static final Words ABOVE_ZERO = new Words("lớn hơn 0", "above 0");
    private static final Words AT_LEAST_ZERO = new Words("từ 0 trở lên", "0 or more");
    private static final Words BELOW_ZERO = new Words("nhỏ hơn 0", "below 0");

    private static final Words SHARE = new Words(
            "một phần từ 0 đến 1, ví dụ 20%, 0.2 hoặc 1/5", "a share between 0 and 1, such as 20%, 0.2 or 1/5");

    private final Problems problems;

    Numbers(Problems problems) {
        this.problems = problems;
    }

    Optional<Exact> aboveZero(Cell cell) {
        return within(cell, number -> number.signum() > 0, ABOVE_ZERO);
    }

    Optional<Exact> atLeastZero(Cell cell) {
        return within(cell, number -> number.signum() >= 0, AT_LEAST_ZERO);
    }

    Optional<Exact> belowZero(Cell cell) {
        return within(cell, number -> number.signum() < 0, BELOW_ZERO);
    }

    Optional<Exact> within(Cell cell, Predicate<Exact> allowed, Words due) {
        Optional<Exact> number = cell.number(problems);
        number.filter(allowed.negate()).ifPresent(wrong -> report(cell, wrong, due));
        return number.filter(allowed);
    }

    /** Reports a number that is not what it must be. */
    void report(Cell cell, Exact number, Words due) {
        problems.add(
                Fault.NUMBER_RANGE,
                cell.place(),
                number.toString(),
                "value",
                number,
                "column",
                cell.columnName(),
                "due",
                due);
    }

    /** Reads {@code 20%}, {@code 0.2} or {@code 1/12} as an exact fraction. */
    Optional<Exact> share(Cell cell) {
        String text = cell.text();
        Optional<Exact> share = Optional.empty();
        int slash = text.indexOf('/');
        if (text.endsWith("%")) {
            share = cell.numberIn(text.substring(0, text.length() - 1)).map(Exact::hundredth);
        } else if (slash > 0) {
            Optional<Exact> above = cell.numberIn(text.substring(0, slash));
            Optional<Exact> below = cell.numberIn(text.substring(slash + 1)).filter(number -> number.signum() > 0);
            share = above.flatMap(numerator -> below.map(numerator::over));
        } else {
            share = cell.numberIn(text);
        }
        Optional<Exact> allowed = share.filter(number -> number.signum() >= 0 && number.compareTo(Exact.ONE) <= 0);
        if (allowed.isEmpty()) {
            problems.add(
                    Fault.NUMBER_RANGE, cell.place(), text, "value", text, "column", cell.columnName(), "due", SHARE);
        }
        return allowed;
    }
}
