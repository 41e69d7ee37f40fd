package org.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of a bundled pack or season, in which a test changes one cell after another. */
final class SampleBook {
    /** Where bundled packs stand, seen from the module. */
    static final Path PACKS = Path.of("..", "..", "rules", "src", "main", "resources", "packs");
    /** Where sample seasons stand, seen from the module. */
    static final Path SEASONS = Path.of("src", "main", "resources", "seasons");

    private final Path folder;

    private SampleBook(Path folder) {
        this.folder = folder;
    }

    static SampleBook pack(String id, Path to) throws IOException {
        return copy(PACKS.resolve(id), to);
    }

    static SampleBook season(String id, Path to) throws IOException {
        return copy(SEASONS.resolve(id), to);
    }

    private static SampleBook copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Map.Entry<String, String> file : textsIn(from).entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        return new SampleBook(to);
    }

    /** Replaces the first occurrence of a text, which must be there. */
    SampleBook with(String table, String before, String after) throws IOException {
        Path file = folder.resolve(table + ".csv");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(table + " has no " + before);
        }
        Files.writeString(
                file, text.substring(0, at) + after + text.substring(at + before.length()), StandardCharsets.UTF_8);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** The names of what stands in a folder. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The names of the folders that stand in a folder. */
    static List<String> foldersIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The content of every file of a folder; two are equal if and only if their bytes are. */
    static Map<String, String> textsIn(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : namesIn(folder)) {
            texts.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
