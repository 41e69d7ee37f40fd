package org.thidua.rules.file;

/**
 * What is wrong with a file of comma-separated values as a whole, found before it is parsed.
 *
 * @param brokenLine the line on which a quotation mark opens that is never closed, or behind whose closing one text
 *     stands; 0 if there is none
 * @param wideLine the line of the first record with more cells than a table may have; 0 if there is none
 */
record CsvScan(int brokenLine, int wideLine) {
    static CsvScan of(String text, char separator) {
        int line = 1;
        int openedAt = 0;
        int cells = 1;
        boolean inside = false;
        boolean atStart = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
            if (c == '\n' || (c == '\r' && (next != '\n' || at + 1 == text.length()))) {
                line++;
                cells = inside ? cells : 1;
            }
            if (inside && c == '"' && next == '"' && at + 1 < text.length()) {
                at++;
            } else if (inside && c == '"') {
                if (next != separator && next != '\n' && next != '\r') {
                    return new CsvScan(openedAt, 0);
                }
                inside = false;
            } else if (!inside && atStart && c == '"') {
                inside = true;
                openedAt = line;
            } else if (!inside && c == separator) {
                cells++;
                if (cells > Limits.COLUMNS) {
                    return new CsvScan(0, line);
                }
            }
            atStart = !inside && (c == separator || c == '\n' || c == '\r');
        }
        return new CsvScan(inside ? openedAt : 0, 0);
    }
}
