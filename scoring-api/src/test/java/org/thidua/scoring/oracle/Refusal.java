package org.thidua.scoring.oracle;

/** A book that the contract gives no result; the maker of random books then tries another. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }
}
