package org.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the tables of the sample season as CSV. */
final class SampleSeasonFile {
    private SampleSeasonFile() {}

    static void table(Path folder, String name, List<String> header, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, header);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalStateException(name + ": " + row);
            }
            line(text, row);
        }
        Files.writeString(folder.resolve(name + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
            text.append(i == 0 ? "" : ",");
            text.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append('\n');
    }
}
