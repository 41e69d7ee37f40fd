package org.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the tables of a sample season as CSV files into a folder. */
final class SampleTables {
    private final Path folder;

    /**
     * The tables of one folder.
     *
     * @param folder the folder, which is made if it is not there
     * @throws IOException if it cannot be made
     */
    SampleTables(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void table(String name, List<String> header, List<List<String>> rows) throws IOException {
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
