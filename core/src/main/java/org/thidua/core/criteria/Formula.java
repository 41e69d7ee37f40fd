package org.thidua.core.criteria;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * The port through which an author's formula is worked out, as the rules are asked through theirs; prepared once for a
 * pack and thread-safe.
 *
 * <p>A formula is arithmetic over named figures and nothing else: it has no clock, no function from outside and no way
 * into the program.
 */
public interface Formula {
    /** The name of the criterion's own figure. */
    String VALUE = "value";
    /** The name of the criterion's target. */
    String TARGET = "target";
    /** The name of the criterion's maximum. */
    String MAX = "max";

    /**
     * {@return the formula as the author wrote it}
     */
    String text();

    /**
     * {@return which of {@link #VALUE}, {@link #TARGET} and {@link #MAX} it names}
     */
    ImmutableSet<String> reserved();

    /**
     * {@return the figures it names beside the criterion's own, in the order of their ids}
     */
    ImmutableSet<Id<Measure>> figures();

    /**
     * Works it out.
     *
     * @param named what it names: the reserved names, and figures by their folded ids
     * @return the value, of 34 significant digits at most
     * @throws NoValueException if it has no value for these figures
     */
    Exact value(Map<String, Datum> named) throws NoValueException;

    /** A formula has no value for the figures given, such as a division by zero. */
    final class NoValueException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int position;
        private final String part;
        private final transient Words reason;

        /**
         * No value.
         *
         * @param position where in the formula the trouble is, from 1
         * @param part the part of the formula that has no value
         * @param reason why
         */
        public NoValueException(int position, String part, Words reason) {
            super(reason.en() + " at " + position + ": " + part, null, false, false);
            this.position = position;
            this.part = part;
            this.reason = reason;
        }

        /**
         * {@return where in the formula the trouble is, from 1}
         */
        public int position() {
            return position;
        }

        /**
         * {@return the part of the formula that has no value}
         */
        public String part() {
            return part;
        }

        /**
         * {@return why}
         */
        public Words reason() {
            return reason;
        }
    }
}
