package org.thidua.rules.file;

/**
 * Watches the bytes of an XML part for a tag, a comment or another piece of markup that is longer than any spreadsheet
 * writes: a parser holds each whole in memory before anybody can say stop.
 */
final class MarkupGuard {
    private static final int MOST = 1 << 20;

    private State state = State.TEXT;
    private int length;
    private int last;
    private int beforeLast;
    private int quote;

    private enum State {
        TEXT,
        TAG,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    /** Looks at further bytes; false once a piece of markup is too long. */
    boolean accepts(byte[] bytes, int offset, int count) {
        for (int at = offset; at < offset + count; at++) {
            int next = bytes[at];
            // UTF-16 has a zero beside every letter of ASCII.
            if (next != 0) {
                look(next);
                if (length > MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    private void look(int next) {
        if (state == State.TEXT) {
            if (next == '<') {
                state = State.TAG;
                length = 0;
                quote = 0;
            }
        } else {
            length++;
            inside(next);
        }
        beforeLast = last;
        last = next;
    }

    private void inside(int next) {
        switch (state) {
            case TAG -> tag(next);
            case COMMENT -> endIf(next == '>' && last == '-' && beforeLast == '-');
            case SECTION -> endIf(next == '>' && last == ']' && beforeLast == ']');
            case INSTRUCTION -> endIf(next == '>' && last == '?');
            case TEXT -> {}
        }
    }

    private void tag(int next) {
        if (length == 1 && next == '?') {
            state = State.INSTRUCTION;
        } else if (length == 3 && next == '-' && last == '-' && beforeLast == '!') {
            state = State.COMMENT;
        } else if (length == 2 && next == '[' && last == '!') {
            state = State.SECTION;
        } else if (quote != 0) {
            quote = next == quote ? 0 : quote;
        } else if (next == '"' || next == '\'') {
            quote = next;
        } else {
            endIf(next == '>');
        }
    }

    private void endIf(boolean ends) {
        if (ends) {
            state = State.TEXT;
            length = 0;
        }
    }
}
