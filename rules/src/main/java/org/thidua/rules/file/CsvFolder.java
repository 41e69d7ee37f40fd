package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.rules.shape.BookShape;

/**
 * A book that is a folder of UTF-8 {@code .csv} files, one for each table.
 *
 * <p>Files whose names begin with {@code .} and files {@code *.md} are passed over; any other file that is no
 * {@code .csv} is reported, unless its name begins with {@code _}.
 */
public final class CsvFolder implements BookFile {
    private static final String EXTENSION = ".csv";
    /** The one table of its author's own that a bundled book may have: it tells where its content comes from. */
    private static final String ABOUT = "_about";

    private static final Comparator<String> BY_CODE_POINT = Id::compareCodePoints;

    private final ImmutableList<Source> sources;
    private final Limits limits;
    private final Problems problems;

    private CsvFolder(List<Source> sources, Limits limits, Problems problems) {
        this.sources = ImmutableList.copyOf(sources);
        this.limits = limits;
        this.problems = problems;
    }

    /** Lists the tables of a folder; empty if it is no book. */
    static Optional<BookFile> open(Path folder, Limits limits, Problems problems) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted(Comparator.comparing(CsvFolder::name, BY_CODE_POINT)
                            .thenComparing(file -> String.valueOf(file.getFileName()), BY_CODE_POINT))
                    .toList();
        } catch (IOException unreadable) {
            return unreadable(folder, unreadable, problems);
        } catch (UncheckedIOException unreadable) {
            return unreadable(folder, new IOException(unreadable), problems);
        }
        List<Source> sources = new ArrayList<>();
        for (Path path : files) {
            String file = name(path);
            if (file.startsWith(".") || Id.fold(file).endsWith(".md")) {
                continue;
            }
            if (Id.fold(file).endsWith(EXTENSION) && Files.isRegularFile(path)) {
                sources.add(new Source(file, () -> Files.newInputStream(path)));
            } else if (!file.startsWith("_")) {
                problems.add(Fault.FILE_NOT_READ, Place.ofTable("", file), "", "file", file);
            }
        }
        if (sources.stream().allMatch(Source::isOwn)) {
            problems.add(Fault.BOOK_EMPTY, Place.ofTable("", folder.toString()), "", "book", folder);
            return Optional.empty();
        }
        return Optional.of(new CsvFolder(sources, limits, problems));
    }

    private static Optional<BookFile> unreadable(Path folder, IOException unreadable, Problems problems) {
        Place place = Place.ofTable("", folder.toString());
        problems.add(Fault.FILE_UNREADABLE, place, "", "reason", Unreadable.reason(unreadable));
        return Optional.empty();
    }

    /**
     * Lists the tables that the class path holds in a folder, by the ids of tables.
     *
     * @param loader where to look
     * @param folder the folder of its tables, such as {@code packs/mttq-provinces-2021}; each is {@code TABLE.csv}
     * @param shape which kind of book it is
     * @param problems collects what is wrong with it
     * @return the book, or empty if there is no such table
     */
    public static Optional<CsvFolder> bundled(ClassLoader loader, String folder, BookShape shape, Problems problems) {
        List<Source> sources = new ArrayList<>();
        List<String> tables = new ArrayList<>(shape.tableIds());
        tables.add(ABOUT);
        for (String table : tables) {
            String file = table + EXTENSION;
            InputStream stream = loader.getResourceAsStream(folder + "/" + file);
            if (stream != null) {
                sources.add(new Source(file, () -> stream));
            }
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(new CsvFolder(sources, Limits.STANDARD, problems));
    }

    @Override
    public ImmutableList<String> names() {
        return sources.stream().map(Source::table).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Grid> read(Selection selection) {
        Remaining remaining = new Remaining(limits);
        ImmutableList.Builder<Grid> grids = ImmutableList.builder();
        for (Source source : sources) {
            selection.take(source.table(), source.file()).ifPresent(named -> grids.add(read(source, named, remaining)));
        }
        return grids.build();
    }

    /** Reads one file; what cannot be read is an empty table with a problem. */
    private Grid read(Source source, Selection.Named named, Remaining remaining) {
        if (remaining.isExceeded()) {
            return named.lost(Notation.POINT);
        }
        try (InputStream stream = source.content().open()) {
            byte[] bytes = stream.readNBytes((int) remaining.bytes() + 1);
            if (!remaining.take(bytes.length)) {
                problems.add(Fault.FILE_TOO_LARGE, named.place(), "", "limit", Limits.shown(limits.bytes()));
                return named.lost(Notation.POINT);
            }
            return new CsvTable(named, remaining, problems).read(bytes);
        } catch (IOException unreadable) {
            problems.add(Fault.FILE_UNREADABLE, named.place(), "", "reason", Unreadable.reason(unreadable));
            return named.lost(Notation.POINT);
        }
    }

    private static String name(Path path) {
        return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
    }

    /** One file of the folder. */
    private record Source(String file, Content content) {
        String table() {
            return file.substring(0, file.length() - EXTENSION.length());
        }

        boolean isOwn() {
            return file.startsWith("_");
        }
    }

    /** Where the bytes of a file come from. */
    private interface Content {
        InputStream open() throws IOException;
    }
}
