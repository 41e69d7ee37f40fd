package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;

/** What an author hands over as a book: a folder of {@code .csv} files, or a workbook. */
public sealed interface BookFile permits CsvFolder, Workbook {
    /**
     * Opens a book; what it is decides its content, not its name.
     *
     * @param path a folder or a file that is there
     * @param limits how large it may be
     * @param problems collects why it cannot be opened
     * @return the book, or empty if it is none
     */
    static Optional<BookFile> open(Path path, Limits limits, Problems problems) {
        if (Files.isDirectory(path)) {
            return CsvFolder.open(path, limits, problems);
        }
        String name = String.valueOf(path.getFileName());
        try (InputStream stream = Files.newInputStream(path)) {
            return open(stream, name, limits, problems);
        } catch (IOException unreadable) {
            problems.add(Fault.FILE_UNREADABLE, Place.ofTable("", name), "", "reason", Unreadable.reason(unreadable));
            return Optional.empty();
        }
    }

    /**
     * Opens a workbook that comes as a stream, such as an upload.
     *
     * @param stream its bytes; read to the end or to the limit, and left open
     * @param name the name people know it by, for problems
     * @param limits how large it may be
     * @param problems collects why it cannot be opened
     * @return the workbook, or empty if it is none
     */
    static Optional<BookFile> open(InputStream stream, String name, Limits limits, Problems problems) {
        Place place = Place.ofTable("", name);
        try {
            byte[] bytes = stream.readNBytes((int) limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                problems.add(Fault.FILE_TOO_LARGE, place, "", "limit", Limits.shown(limits.bytes()));
                return Optional.empty();
            }
            return Workbook.open(bytes, name, limits, problems).map(workbook -> workbook);
        } catch (IOException unreadable) {
            problems.add(Fault.FILE_UNREADABLE, place, "", "reason", Unreadable.reason(unreadable));
            return Optional.empty();
        }
    }

    /**
     * {@return the names of all its tables as the file gives them, in its order}
     */
    ImmutableList<String> names();

    /**
     * Reads tables.
     *
     * @param selection which of them
     * @return the tables, in the order of the file; one that cannot be read is there without rows
     */
    ImmutableList<Grid> read(Selection selection);
}
