package org.thidua.rules.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.rules.shape.BookShape;

/** A folder that a test fills with files and reads as a book. */
final class BookFolder {
    private final Path folder;
    private final Problems problems = new Problems();

    private BookFolder(Path folder) {
        this.folder = folder;
    }

    static BookFolder in(Path folder) {
        try {
            return new BookFolder(Files.createDirectories(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The smallest pack: every needed table, each with one row. */
    static BookFolder packIn(Path folder) {
        return in(folder).file("pack.csv", "key,value", "id,p").file("criteria.csv", "id,title", "I,Tuyên truyền");
    }

    BookFolder file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    BookFolder text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    BookFolder bytes(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Book read(BookShape shape) {
        return Book.read(folder, shape, problems);
    }

    Book pack() {
        return read(BookShape.PACK);
    }

    Table table(String id) {
        return pack().find(id).orElseThrow();
    }

    Problems problems() {
        return problems;
    }

    /** Every problem as {@code CODE place: sentence}. */
    List<String> told() {
        return told(problems);
    }

    static List<String> told(Problems problems) {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.place().shown() + ": "
                        + problem.text().vi())
                .toList();
    }

    /** Every problem as {@code CODE at}. */
    List<String> at() {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.place().at())
                .toList();
    }

    Problem only() {
        List<Problem> all = problems.sorted();
        if (all.size() != 1) {
            throw new AssertionError("one problem is due: " + told());
        }
        return all.get(0);
    }
}
