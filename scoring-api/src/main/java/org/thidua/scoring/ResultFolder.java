package org.thidua.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Writes a result into a folder, whole or not at all. */
final class ResultFolder {
    private static final String JSON = "result.json";

    private ResultFolder() {}

    static void write(SeasonResult result, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("no folder for results: " + target);
        }
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".thidua-");
        try {
            for (Map.Entry<String, String> table : ResultTables.of(result).entrySet()) {
                Files.writeString(draft.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
            }
            try (OutputStream out = Files.newOutputStream(draft.resolve(JSON))) {
                ResultJson.write(result, out);
            }
            Files.createDirectories(target);
            for (String name : names(draft)) {
                Files.move(
                        draft.resolve(name),
                        target.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (String name : names(draft)) {
                Files.deleteIfExists(draft.resolve(name));
            }
            Files.deleteIfExists(draft);
        }
    }

    /** The files of the draft, the result itself last: where it is new, all is new. */
    private static List<String> names(Path draft) throws IOException {
        try (var files = Files.list(draft)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted((one, other) -> {
                        int last = Boolean.compare(one.equals(JSON), other.equals(JSON));
                        return last != 0 ? last : one.compareTo(other);
                    })
                    .toList();
        }
    }
}
