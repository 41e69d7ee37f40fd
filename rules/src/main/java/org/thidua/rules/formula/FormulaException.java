package org.thidua.rules.formula;

import org.thidua.core.value.Words;

/** A formula that cannot be used, with the place in it and the reason. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String part;
    private final transient Words reason;

    FormulaException(int position, String part, Words reason) {
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
     * {@return the part of the formula that cannot be used, empty at its end}
     */
    public String part() {
        return part;
    }

    /**
     * {@return why it cannot be used}
     */
    public Words reason() {
        return reason;
    }
}
