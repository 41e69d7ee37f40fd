package org.thidua.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a result into a folder, whole or not at all. */
final class ResultFolder {
    private static final String JSON = "result.json";
    /** Where the files of an older result wait until the new one is in place. */
    private static final String OLD = "old";

    private ResultFolder() {}

    static void write(SeasonResult result, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("no folder for results: " + target);
        }
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".thidua-");
        Path old = Files.createDirectory(draft.resolve(OLD));
        boolean done = false;
        try {
            for (Map.Entry<String, String> table : ResultTables.of(result).entrySet()) {
                Files.writeString(draft.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
            }
            try (OutputStream out = Files.newOutputStream(draft.resolve(JSON))) {
                ResultJson.write(result, out);
            }
            Files.createDirectories(target);
            moveInPlace(draft, target, old);
            done = true;
        } finally {
            // Files of the older result that could not be put back are not thrown away.
            if (done || isEmpty(old)) {
                delete(draft);
            }
        }
    }

    /** Replaces file by file; if one cannot be replaced, those already replaced are put back. */
    private static void moveInPlace(Path draft, Path target, Path old) throws IOException {
        for (String name : names(draft)) {
            Path file = target.resolve(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        Deque<String> replaced = new ArrayDeque<>();
        try {
            for (String name : names(draft)) {
                replaced.push(name);
                if (Files.exists(target.resolve(name))) {
                    Files.move(target.resolve(name), old.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(draft.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            for (String name : replaced) {
                if (Files.exists(old.resolve(name))) {
                    Files.move(
                            old.resolve(name),
                            target.resolve(name),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                } else if (!Files.exists(draft.resolve(name))) {
                    Files.deleteIfExists(target.resolve(name));
                }
            }
            throw failure;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void delete(Path draft) throws IOException {
        try (Stream<Path> inside = Files.walk(draft)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The files of the draft, the result itself last: where it is new, all is new. */
    private static List<String> names(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted((one, other) -> {
                        int last = Boolean.compare(one.equals(JSON), other.equals(JSON));
                        return last != 0 ? last : one.compareTo(other);
                    })
                    .toList();
        }
    }
}
