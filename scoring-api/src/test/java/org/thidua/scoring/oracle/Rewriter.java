package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Says of one cell what shall stand there instead. */
@FunctionalInterface
interface Rewriter {
    String cell(String table, Row row, String column, String text);

    /** The pair with every cell rewritten. */
    default Pair rewrite(Pair pair) {
        return new Pair(rewrite(pair.pack()), rewrite(pair.season()), pair.drawn());
    }

    private Map<String, List<List<String>>> rewrite(Map<String, List<List<String>>> book) {
        return eachTable(book, table -> {
            List<List<String>> grid = book.get(table);
            List<Row> rows = Row.of(book, table);
            List<List<String>> written = new ArrayList<>(List.of(grid.get(0)));
            for (int at = 0; at < rows.size(); at++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < grid.get(0).size(); column++) {
                    String text = grid.get(at + 1).get(column);
                    cells.add(
                            text.isEmpty()
                                    ? text
                                    : cell(table, rows.get(at), grid.get(0).get(column), text));
                }
                written.add(cells);
            }
            return written;
        });
    }

    /** The pair with the rows of every table the other way round. */
    static Pair reversed(Pair pair) {
        return new Pair(reversed(pair.pack()), reversed(pair.season()), pair.drawn());
    }

    private static Map<String, List<List<String>>> reversed(Map<String, List<List<String>>> book) {
        return eachTable(book, table -> {
            List<List<String>> rows = new ArrayList<>(List.of(book.get(table).get(0)));
            for (int at = book.get(table).size() - 1; at > 0; at--) {
                rows.add(book.get(table).get(at));
            }
            return rows;
        });
    }

    /** The season without some of its rows. */
    static Pair without(Pair pair, BiPredicate<String, Row> goes) {
        Map<String, List<List<String>>> season = eachTable(pair.season(), table -> {
            List<Row> rows = Row.of(pair.season(), table);
            List<List<String>> kept =
                    new ArrayList<>(List.of(pair.season().get(table).get(0)));
            for (int at = 0; at < rows.size(); at++) {
                if (!goes.test(table, rows.get(at))) {
                    kept.add(pair.season().get(table).get(at + 1));
                }
            }
            return kept;
        });
        season.values().removeIf(rows -> rows.size() == 1);
        return new Pair(pair.pack(), season, pair.drawn());
    }

    private static Map<String, List<List<String>>> eachTable(Map<String, List<List<String>>> book, TableWriter writer) {
        Map<String, List<List<String>>> written = new TreeMap<>();
        book.keySet().forEach(table -> written.put(table, writer.write(table)));
        return written;
    }

    /** Makes the rows of one table. */
    @FunctionalInterface
    interface TableWriter {
        List<List<String>> write(String table);
    }
}
