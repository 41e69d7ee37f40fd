package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Book;
import org.thidua.rules.convert.BookOrigin;
import org.thidua.rules.convert.Conversion;
import org.thidua.rules.file.Limits;
import org.thidua.rules.shape.BookShape;

/**
 * Reads packs and seasons that somebody hands over, within limits, and converts one form of a book into the other.
 *
 * <p>A book is a workbook {@code .xlsx} or a folder of {@code .csv} files; a stream is a workbook. What a workbook is
 * decides its content, not its name, and nothing in it is run, opened or followed. A stream that holds more than the
 * limits is refused as a faulty cell is: with a problem, and never with a result that looks whole.
 *
 * <pre>{@code
 * Books books = Books.standard().withLimits(8 << 20, 64 << 20, 500_000);
 * try (InputStream upload = request.getInputStream()) {
 *     Season season = books.season(upload, "mua-2021.xlsx");
 * } catch (ProblemsException refused) {
 *     refused.problems();                       // all of them, each with its sheet and cell
 * }
 * }</pre>
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class Books {
    private final Limits limits;
    /** The pack that workbooks are compared with, null for the bundled one that a pack says it follows. */
    private final @Nullable BookOrigin older;

    private Books(Limits limits, @Nullable BookOrigin older) {
        this.limits = limits;
        this.older = older;
    }

    /**
     * {@return books of up to 64 MB as handed over, 256 MB unpacked, and three million cells}
     */
    public static Books standard() {
        return new Books(Limits.STANDARD, null);
    }

    /**
     * The same with other limits.
     *
     * @param bytes the most bytes that are handed over: of a workbook, or of all files of a folder together
     * @param unpackedBytes the most bytes of a workbook once it is unpacked
     * @param cells the most cells of all tables together, counting in each row up to its last filled cell
     * @return books of that size
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Books withLimits(long bytes, long unpackedBytes, int cells) {
        return new Books(new Limits(bytes, unpackedBytes, cells), older);
    }

    /**
     * The same, marking in workbooks that are written each cell that says something else than in an older book.
     *
     * <p>Without it, a pack is compared with the pack that it says it follows, if that is a bundled one.
     *
     * @param before the older book: a workbook, or a folder of {@code .csv} files
     * @return books that compare
     */
    public Books comparedWith(Path before) {
        return new Books(limits, at(before));
    }

    /**
     * The same, marking in workbooks that are written each cell that says something else than in a bundled pack.
     *
     * @param before the id of the older pack, one of {@link RulePack#bundledIds}, compared without case
     * @return books that compare
     */
    public Books comparedWithBundled(String before) {
        return new Books(limits, bundled(before));
    }

    /**
     * Reads and checks a pack.
     *
     * @param book a workbook {@code .xlsx}, or the folder that holds its tables as {@code .csv} files
     * @return the pack
     * @throws ProblemsException with every problem, if at least one is an error
     */
    public RulePack pack(Path book) {
        Problems problems = new Problems();
        return RulePack.of(Book.read(book, BookShape.PACK, RulePack.bundledIds(), limits, problems), problems);
    }

    /**
     * Reads and checks a pack that comes as a stream, such as an upload.
     *
     * @param workbook its bytes; read to the end or to the limit, and left open
     * @param name the name people know it by, for problems
     * @return the pack
     * @throws ProblemsException with every problem, if at least one is an error
     */
    public RulePack pack(InputStream workbook, String name) {
        Problems problems = new Problems();
        return RulePack.of(Book.read(workbook, name, BookShape.PACK, limits, problems), problems);
    }

    /**
     * Reads a season.
     *
     * @param book a workbook {@code .xlsx}, or the folder that holds its tables as {@code .csv} files
     * @return the season
     * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
     */
    public Season season(Path book) {
        return season(book, List.of());
    }

    Season season(Path book, List<String> bundled) {
        Problems problems = new Problems();
        return Season.of(Book.read(book, BookShape.SEASON, bundled, limits, problems), problems);
    }

    /**
     * Reads a season that comes as a stream, such as an upload.
     *
     * @param workbook its bytes; read to the end or to the limit, and left open
     * @param name the name people know it by, for problems
     * @return the season
     * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
     */
    public Season season(InputStream workbook, String name) {
        Problems problems = new Problems();
        return Season.of(Book.read(workbook, name, BookShape.SEASON, limits, problems), problems);
    }

    /**
     * Converts a book into a workbook, or into a folder of {@code .csv} files.
     *
     * <p>The text of every table goes over whole, that of the author's own tables and columns too. In a workbook, names of
     * tables, headers and words of closed lists are Vietnamese labels, with a note on each column, lists to choose from, and
     * a guide; in a folder they are ids, unless they were labels in the folder that the workbook was made of. Numbers may
     * lose zeros at their end. A book need not be free of faults to be converted, but what a reader sees differently from
     * what the file holds is refused.
     *
     * @param from a workbook, or a folder of {@code .csv} files
     * @param to what to write: a workbook if its name ends in {@code .xlsx}, else a folder, which may be there if it is empty
     * @return what is worth a look, none of it an error
     * @throws ProblemsException with every problem, if at least one is an error; then nothing was written
     */
    public ImmutableList<Problem> convert(Path from, Path to) {
        return Conversion.convert(at(from), to, this::findOlder);
    }

    /**
     * Writes a pack that comes with the library as a workbook, or as a folder of {@code .csv} files.
     *
     * @param pack its id, one of {@link RulePack#bundledIds}, compared without case
     * @param to what to write, see {@link #convert(Path, Path)}
     * @return what is worth a look, none of it an error
     * @throws ProblemsException if there is no such pack, or it cannot be written
     */
    public ImmutableList<Problem> convertBundled(String pack, Path to) {
        return Conversion.convert(bundled(pack), to, this::findOlder);
    }

    /**
     * Writes a season that stands on the class path as a workbook, or as a folder of {@code .csv} files.
     *
     * @param loader where to look
     * @param folder the folder of its tables, such as {@code seasons/mttq-2021}
     * @param to what to write, see {@link #convert(Path, Path)}
     * @return what is worth a look, none of it an error
     * @throws ProblemsException if there is no such season, or it cannot be written
     */
    public ImmutableList<Problem> convertSeason(ClassLoader loader, String folder, Path to) {
        return Conversion.convert(BookOrigin.bundled(loader, folder, BookShape.SEASON), to, this::findOlder);
    }

    /**
     * Writes the pack of a later year, to be edited, from one that is sound: ids, dates and statuses that surely change are
     * changed and marked, what still names the old year is marked, everything else stays.
     *
     * @param pack a workbook, or a folder of {@code .csv} files
     * @param year the year of the new pack, later than that of the old one, at most {@link NextYear#LAST_YEAR}
     * @param to what to write, see {@link #convert(Path, Path)}
     * @return what was changed, and what a person should look at
     * @throws IllegalArgumentException if the year is not later than that of the pack, or too late
     * @throws ProblemsException with every problem of the pack, or if the new one cannot be written; then nothing was written
     */
    public NextYear nextYear(Path pack, int year, Path to) {
        return nextYear(at(pack), pack(pack), year, to);
    }

    /**
     * Writes the pack of a later year from one that comes with the library, as {@link #nextYear(Path, int, Path)} does.
     *
     * @param pack its id, one of {@link RulePack#bundledIds}, compared without case
     * @param year the year of the new pack, later than that of the old one, at most {@link NextYear#LAST_YEAR}
     * @param to what to write, see {@link #convert(Path, Path)}
     * @return what was changed, and what a person should look at
     * @throws IllegalArgumentException if the year is not later than that of the pack, or too late
     * @throws ProblemsException if there is no such pack, or the new one cannot be written; then nothing was written
     */
    public NextYear nextYearOfBundled(String pack, int year, Path to) {
        return nextYear(bundled(pack), RulePack.bundled(pack), year, to);
    }

    private NextYear nextYear(BookOrigin from, RulePack pack, int year, Path to) {
        if (year <= pack.year() || year > NextYear.LAST_YEAR) {
            throw new IllegalArgumentException("the year " + year + " does not come after " + pack.year());
        }
        return NextYear.write(from, pack, year, to, this::findOlder);
    }

    private BookOrigin at(Path book) {
        return BookOrigin.at(book, RulePack.bundledIds(), limits);
    }

    private static BookOrigin bundled(String pack) {
        return BookOrigin.bundled(
                Book.class.getClassLoader(), RulePack.FOLDER + bundledId(pack).orElse(pack), BookShape.PACK);
    }

    private static Optional<String> bundledId(String pack) {
        return RulePack.bundledIds().stream()
                .filter(known -> Id.fold(known).equals(Id.fold(pack)))
                .findFirst();
    }

    /** The book to compare a workbook with, given the id of the pack that it follows. */
    private Optional<BookOrigin> findOlder(String follows) {
        return older == null ? bundledId(follows).map(Books::bundled) : Optional.of(older);
    }
}
