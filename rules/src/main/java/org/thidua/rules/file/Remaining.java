package org.thidua.rules.file;

/** How much of its limits a book has left while it is read. */
final class Remaining {
    private final Limits limits;
    private long bytes;
    private long unpacked;
    private int cells;
    private boolean isExceeded;

    Remaining(Limits limits) {
        this.limits = limits;
        this.bytes = limits.bytes();
        this.unpacked = limits.unpackedBytes();
        this.cells = limits.cells();
    }

    long bytes() {
        return bytes;
    }

    /** Takes bytes that were handed over; false if there were too many. */
    boolean take(long more) {
        boolean fits = more <= bytes;
        bytes -= fits ? more : 0;
        isExceeded |= !fits;
        return fits;
    }

    /** Takes bytes that were unpacked; false if there were too many. */
    boolean takeUnpacked(long more) {
        unpacked -= more;
        isExceeded |= unpacked < 0;
        return unpacked >= 0;
    }

    /** Takes the cells of a row; false if there were too many. */
    boolean takeCells(int more) {
        boolean fits = more <= cells;
        cells -= fits ? more : 0;
        isExceeded |= !fits;
        return fits;
    }

    /** Whether a limit of the whole book was exceeded, which is told once: nothing more of it is read. */
    boolean isExceeded() {
        return isExceeded;
    }

    Limits limits() {
        return limits;
    }
}
