package org.thidua.core.scoring;

import java.util.Map;
import org.thidua.core.value.Exact;

/**
 * The port through which an author's formulas are worked out, as the rules are asked through theirs.
 *
 * <p>A formula is arithmetic over named numbers and nothing else: it has no clock, no function from outside and no way
 * into the program.
 * No rule of this version asks for one; a pack that does is refused when it is read.
 */
public interface Formulas {
    /**
     * Prepares a formula, once for a pack.
     *
     * @param formula the formula as the author wrote it
     * @return the formula, ready to be worked out for every unit; thread-safe
     * @throws IllegalArgumentException if it cannot be understood
     */
    Formula prepare(String formula);

    /** A formula that is ready. */
    interface Formula {
        /**
         * Works it out.
         *
         * @param numbers the numbers it may name, such as {@code value} and {@code max}
         * @return its exact value, or the first 34 digits of one that does not terminate
         * @throws ArithmeticException if it has no value for these numbers
         */
        Exact value(Map<String, Exact> numbers);
    }
}
