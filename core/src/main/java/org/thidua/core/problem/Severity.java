package org.thidua.core.problem;

/** How much a problem matters. */
public enum Severity {
    /** Nothing is scored until it is mended. */
    ERROR,
    /** Worth a look; scoring goes on. */
    WARNING;

    /**
     * {@return the word used in results: {@code error} or {@code warning}}
     */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
