package org.thidua.scoring.oracle;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A pack and a season as tables of text, header first.
 *
 * @param pack the tables of the pack by their ids
 * @param season the tables of the season by their ids
 * @param drawn the parts of the language that were used to make it
 */
record Pair(Map<String, List<List<String>>> pack, Map<String, List<List<String>>> season, Set<Feature> drawn) {
    /** The pair of such a text as {@link #text} gives, without commas in its cells. */
    static Pair parse(String text) {
        Map<String, List<List<String>>> pack = new TreeMap<>();
        Map<String, List<List<String>>> season = new TreeMap<>();
        Map<String, List<List<String>>> book = pack;
        List<List<String>> table = new ArrayList<>();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
            if (line.startsWith("== ")) {
                book = line.equals("== season") ? season : pack;
            } else if (line.startsWith("-- ")) {
                table = new ArrayList<>();
                book.put(line.substring(3).replace(".csv", ""), table);
            } else {
                table.add(Splitter.on(',').splitToList(line));
            }
        }
        return new Pair(pack, season, Set.of());
    }

    /** All tables in full, as CSV that can be pasted. */
    String text() {
        return "== pack\n" + text(pack) + "== season\n" + text(season);
    }

    private static String text(Map<String, List<List<String>>> book) {
        StringBuilder text = new StringBuilder();
        book.forEach((table, rows) -> {
            text.append("-- ").append(table).append(".csv\n");
            rows.forEach(row -> text.append(row.stream().map(Pair::quoted).collect(Collectors.joining(",")))
                    .append('\n'));
        });
        return text.toString();
    }

    static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }
}
