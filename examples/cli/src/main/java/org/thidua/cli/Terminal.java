package org.thidua.cli;

import java.util.regex.Pattern;

/** What may reach a terminal: text stays text, nothing in it moves the cursor, changes colours or turns the writing. */
final class Terminal {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Terminal() {}

    static String safe(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
