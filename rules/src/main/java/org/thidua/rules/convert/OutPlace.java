package org.thidua.rules.convert;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;

/** Where a converted book is written: nothing that is there is written over, and it appears whole or not at all. */
final class OutPlace {
    private final Path place;
    private final Problems problems;

    private OutPlace(Path place, Problems problems) {
        this.place = place.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /** A place to write to; it is a problem if something stands there already. */
    static OutPlace of(Path place, Problems problems) {
        OutPlace out = new OutPlace(place, problems);
        try {
            if (Files.exists(out.place) && !(Files.isDirectory(out.place) && isEmpty(out.place))) {
                problems.add(Fault.OUT_EXISTS, Place.NOWHERE, "", "out", place);
            }
        } catch (IOException unreadable) {
            out.unusable(unreadable);
        }
        return out;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            return !listed.iterator().hasNext();
        }
    }

    void writeFile(byte[] content) {
        Path partial = partial();
        try {
            createParent();
            Files.write(partial, content, StandardOpenOption.CREATE_NEW);
            try {
                removeEmptyFolder();
                Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException failed) {
            unusable(failed);
        }
    }

    void writeFolder(ImmutableMap<String, byte[]> files) {
        Path partial = partial();
        try {
            createParent();
            Files.createDirectory(partial);
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(partial.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
                }
                removeEmptyFolder();
                Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(partial, files);
            }
        } catch (IOException failed) {
            unusable(failed);
        }
    }

    private static void delete(Path partial, ImmutableMap<String, byte[]> files) throws IOException {
        if (Files.exists(partial)) {
            for (String file : files.keySet()) {
                Files.deleteIfExists(partial.resolve(file));
            }
            Files.delete(partial);
        }
    }

    private void createParent() throws IOException {
        Path parent = place.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private void removeEmptyFolder() throws IOException {
        if (Files.isDirectory(place)) {
            Files.delete(place);
        } else if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    private Path partial() {
        return place.resolveSibling("." + place.getFileName() + ".partial");
    }

    private void unusable(IOException failed) {
        Words reason;
        if (failed instanceof AccessDeniedException) {
            reason = new Words("không có quyền ghi", "permission denied");
        } else if (failed instanceof FileAlreadyExistsException) {
            reason = new Words("ở đó đã có tệp hoặc thư mục khác", "another file or folder is in its way");
        } else {
            reason = new Words("ổ đĩa báo lỗi khi ghi", "the disk reports an error");
        }
        problems.add(Fault.OUT_UNUSABLE, Place.NOWHERE, "", "out", place, "reason", reason);
    }
}
