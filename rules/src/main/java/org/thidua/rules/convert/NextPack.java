package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.rules.book.Book;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.workbook.Sheet;

/**
 * Makes next year's pack of this year's, to be edited: what surely changes is changed and marked, what still names the old
 * year is marked only, everything else stays.
 *
 * <p>From 2021 to 2022 the id {@code mttq-provinces-2021} becomes {@code mttq-provinces-2022}, the version
 * {@code 0.1.0}, a deadline on 2021-11-18 one on 2022-11-18, and {@code verified} becomes {@code carried_over}: what was
 * compared with the text of one year was not compared with that of the next.
 */
public final class NextPack {
    /** The version of a pack that nobody has looked through yet. */
    public static final String DRAFT = "0.1.0";

    private NextPack() {}

    /**
     * Writes next year's pack.
     *
     * @param from a sound pack
     * @param before the year of its seasons
     * @param year the year of the new pack, which is later
     * @param to the workbook or folder to write; neither may be there, but a folder that is empty may
     * @param older what finds the book that the pack is compared with, see {@link Conversion#convert}
     * @param check reports what is wrong with the new pack
     * @param found gets what is worth a look, none of it an error
     * @return what was changed, and what still names the old year, table by table
     * @throws ProblemsException with every problem, if at least one is an error; then nothing was written
     */
    public static ImmutableList<YearChange> write(
            BookOrigin from,
            int before,
            int year,
            Path to,
            Function<String, Optional<BookOrigin>> older,
            Function<Book, ImmutableList<Problem>> check,
            List<Problem> found) {
        Problems problems = new Problems();
        boolean toSheet = Conversion.isWorkbook(to);
        OutPlace out = OutPlace.of(to, problems);
        Optional<Sheets> read = Sheets.read(from, toSheet, problems);
        problems.throwIfErrors();
        Sheets sheets = read.orElseThrow();
        YearStep step = new YearStep(sheets.valueOf("id"), before, year);
        sheets = toSheet ? Conversion.compared(sheets, older, problems) : sheets;
        sheets = sheets.with(sheets.all().stream().map(step::changed).toList());
        found.addAll(check.apply(book(sheets)));
        sheets.write(out, toSheet, problems);
        problems.throwIfErrors();
        found.addAll(problems.sorted());
        return step.changes();
    }

    /** The tables of a pack, as a program would hold them. */
    private static Book book(Sheets sheets) {
        ImmutableMap.Builder<String, List<List<String>>> tables = ImmutableMap.builder();
        for (Sheet sheet : sheets.all()) {
            if (sheet.shape() != null) {
                List<List<String>> rows = new ArrayList<>();
                int width = sheet.width();
                for (int row = 0; row < sheet.rows().size(); row++) {
                    List<String> texts = new ArrayList<>(sheet.texts(row));
                    while (texts.size() < width) {
                        texts.add("");
                    }
                    rows.add(texts);
                }
                tables.put(sheet.shape().id(), rows);
            }
        }
        Problems problems = new Problems();
        Book book = Book.of(BookShape.PACK, tables.buildOrThrow(), problems);
        problems.throwIfErrors();
        return book;
    }
}
