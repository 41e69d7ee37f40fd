package org.thidua.scoring.oracle;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a table: its cells by the ids of the columns. */
record Row(Map<String, String> cells) {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    static List<Row> of(Map<String, List<List<String>>> book, String table) {
        List<List<String>> grid = book.getOrDefault(table, List.of());
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : grid.subList(Math.min(1, grid.size()), grid.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(fold(grid.get(0).get(column)), cells.get(column).trim());
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Yes and no in one spelling, everything else as it is without case. */
    static String word(String text) {
        String folded = fold(text);
        return switch (folded) {
            case "có" -> "yes";
            case "không" -> "no";
            default -> folded;
        };
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String text(String column, String otherwise) {
        return has(column) ? text(column) : otherwise;
    }

    String id(String column) {
        return fold(text(column));
    }

    Fraction number(String column) {
        return Fraction.of(text(column));
    }

    Fraction number(String column, Fraction otherwise) {
        return has(column) ? number(column) : otherwise;
    }

    int whole(String column, int otherwise) {
        return has(column) ? Integer.parseInt(text(column)) : otherwise;
    }

    List<String> list(String column) {
        return LIST.splitToList(text(column));
    }
}
