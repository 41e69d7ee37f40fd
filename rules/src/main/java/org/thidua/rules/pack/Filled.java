package org.thidua.rules.pack;

import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Cell;

/** Asks for several cells at once, so that every blank one is reported. */
final class Filled {
    private Filled() {}

    static boolean all(Problems problems, Cell... cells) {
        boolean all = true;
        for (Cell cell : cells) {
            all &= cell.isFilled(problems);
        }
        return all;
    }
}
