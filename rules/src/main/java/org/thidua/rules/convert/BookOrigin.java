package org.thidua.rules.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.file.BookFile;
import org.thidua.rules.file.CsvFolder;
import org.thidua.rules.file.Limits;
import org.thidua.rules.shape.BookShape;

/** Where a book comes from: a path, or the class path. */
public final class BookOrigin {
    private final String name;
    private final Opener opener;

    private BookOrigin(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * A book that stands at a path.
     *
     * @param path a workbook or a folder of {@code .csv} files
     * @param bundled the names of bundled books, for the advice if the path names nothing
     * @param limits how large the book may be
     * @return the origin; whether something is there is seen when it is opened
     */
    public static BookOrigin at(Path path, Collection<String> bundled, Limits limits) {
        List<String> known = List.copyOf(bundled);
        return new BookOrigin(String.valueOf(path.getFileName()), problems -> {
            if (Files.exists(path)) {
                return BookFile.open(path, limits, problems);
            }
            return missing(path.toString(), String.join(", ", known), problems);
        });
    }

    /**
     * A book that is bundled on the class path.
     *
     * @param loader where to look
     * @param folder the folder of its tables
     * @param shape which kind of book it is
     * @return the origin; whether something is there is seen when it is opened
     */
    public static BookOrigin bundled(ClassLoader loader, String folder, BookShape shape) {
        return new BookOrigin(folder, problems -> {
            Optional<CsvFolder> found = CsvFolder.bundled(loader, folder, shape, problems);
            return found.isPresent() ? Optional.of(found.get()) : missing(folder, "", problems);
        });
    }

    String name() {
        return name;
    }

    Optional<BookFile> open(Problems problems) {
        return opener.open(problems);
    }

    private static Optional<BookFile> missing(String name, String known, Problems problems) {
        problems.add(Fault.BOOK_MISSING, Place.NOWHERE, "", "book", name, "known", known);
        return Optional.empty();
    }

    /** Opens the book, or reports why not. */
    private interface Opener {
        Optional<BookFile> open(Problems problems);
    }
}
