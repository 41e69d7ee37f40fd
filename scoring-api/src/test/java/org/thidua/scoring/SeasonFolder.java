package org.thidua.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A season that is made from somebody else's file: all units in one cluster, table by table, row by row. */
final class SeasonFolder {
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    SeasonFolder(String id, String year) {
        table("season", "key", "value");
        row("season", "id", id);
        row("season", "year", year);
        row("season", "as_of", year + "-12-31");
        table("clusters", "id", "name");
        row("clusters", "all-units", "All");
        table("units", "id", "name");
        table("members", "cluster", "unit");
    }

    /** Begins a table. */
    void table(String table, String... header) {
        tables.put(table, new ArrayList<>(List.of(List.of(header))));
    }

    /** Adds a row to a table that was begun. */
    void row(String table, String... cells) {
        tables.get(table).add(List.of(cells));
    }

    void unit(String id, String name) {
        row("units", id, name);
        row("members", "all-units", id);
    }

    Path write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        tables.forEach((table, rows) -> SampleSeasons.write(folder.resolve(table + ".csv"), rows));
        return folder;
    }

    /** The rows of a CSV file, each cell by its column. */
    static List<Map<String, String>> records(Path file) {
        List<List<String>> rows = SampleSeasons.rows(file);
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                record.put(rows.get(0).get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }

    /** Rows by what they have in one column, in the order in which it first comes. */
    static Map<String, List<Map<String, String>>> by(String column, List<Map<String, String>> records) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        records.forEach(record -> groups.computeIfAbsent(record.get(column), key -> new ArrayList<>())
                .add(record));
        return groups;
    }
}
