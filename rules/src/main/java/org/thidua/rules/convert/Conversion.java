package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;

/**
 * Turns a book from one form into the other: {@code .xlsx} if the new name ends so, else a folder of {@code .csv} files.
 *
 * <p>Texts stay as they are written; blank rows are dropped. Names of tables, headers and words of closed lists are labels
 * in a workbook and ids in a folder. A book need not be free of faults to be converted, but a cell that cannot be read as
 * it is seen is refused.
 */
public final class Conversion {
    private static final String WORKBOOK = ".xlsx";

    private Conversion() {}

    /**
     * Converts a book.
     *
     * @param from where it comes from
     * @param to the workbook or folder to write; neither may be there, but a folder that is empty may
     * @param older what finds the book that a workbook is compared with, given what the book says it follows, which may
     *     be empty; cells that differ are marked
     * @return what is worth a look, none of it an error
     * @throws ProblemsException with every problem, if at least one is an error; then nothing was written
     */
    public static ImmutableList<Problem> convert(
            BookOrigin from, Path to, Function<String, Optional<BookOrigin>> older) {
        Problems problems = new Problems();
        boolean toSheet = isWorkbook(to);
        OutPlace out = OutPlace.of(to, problems);
        Optional<Sheets> read = Sheets.read(from, toSheet, problems);
        problems.throwIfErrors();
        if (read.isPresent()) {
            Sheets sheets = toSheet ? compared(read.get(), older, problems) : read.get();
            sheets.write(out, toSheet, problems);
        }
        problems.throwIfErrors();
        return problems.sorted();
    }

    /** A book whose cells are marked where an older one says something else. */
    static Sheets compared(Sheets sheets, Function<String, Optional<BookOrigin>> older, Problems problems) {
        Optional<BookOrigin> origin = older.apply(sheets.valueOf("follows"));
        if (origin.isEmpty()) {
            return sheets;
        }
        Optional<Sheets> before = Sheets.read(origin.get(), true, problems);
        problems.throwIfErrors();
        return before.map(book -> Comparison.with(book).marked(sheets)).orElse(sheets);
    }

    static boolean isWorkbook(Path to) {
        return to.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    }
}
