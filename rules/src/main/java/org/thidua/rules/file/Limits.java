package org.thidua.rules.file;

import org.thidua.core.value.Words;

/**
 * How large a book may be: more than any year needs, and less than what harms the machine that reads it.
 *
 * @param bytes the most bytes that are handed over: of a workbook, or of all files of a folder together
 * @param unpackedBytes the most bytes of a workbook once it is unpacked
 * @param cells the most cells of all tables together, counting in each row up to its last filled cell
 */
public record Limits(long bytes, long unpackedBytes, int cells) {
    /** 64 MB handed over, 256 MB unpacked, three million cells: the figures of all communes of the country several times. */
    public static final Limits STANDARD = new Limits(64L << 20, 256L << 20, 3_000_000);

    /** The most columns of a table: those of a sheet, A to XFD. */
    static final int COLUMNS = 16_384;
    /** The most rows of a table: those of a sheet. */
    static final int ROWS = 1_048_576;
    /** The most characters of a cell, in UTF-16: those of a cell of a sheet. */
    public static final int CELL = 32_767;
    /** The most parts of a packed file. */
    static final int PARTS = 10_000;
    /** How many times larger than packed a part may be unpacked; sheets of equal rows come to about 100. */
    static final int RATIO = 400;
    /** The most bytes of a workbook's list of sheets, its styles and its relations, each. */
    static final long SMALL_PART = 16L << 20;

    /** A number of bytes as people say it: {@code 64 MB}, or {@code 1000 byte}. */
    static Words shown(long bytes) {
        long megabytes = bytes >> 20;
        return megabytes << 20 == bytes
                ? new Words(megabytes + " MB", megabytes + " MB")
                : new Words(bytes + " byte", bytes + " bytes");
    }

    /**
     * Creates limits.
     *
     * @param bytes the most bytes that are handed over, from 1
     * @param unpackedBytes the most bytes of a workbook once it is unpacked, from 1
     * @param cells the most cells of all tables together, from 1
     * @throws IllegalArgumentException if a limit is below 1, or more bytes are allowed than an array can hold
     */
    public Limits {
        if (bytes < 1 || unpackedBytes < 1 || cells < 1 || bytes > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException(
                    "limits of no use: " + bytes + " bytes, " + unpackedBytes + " unpacked, " + cells + " cells");
        }
    }
}
