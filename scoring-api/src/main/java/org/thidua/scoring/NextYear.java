package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;
import org.thidua.rules.convert.BookOrigin;
import org.thidua.rules.convert.NextPack;

/**
 * What became of a pack on the way to a later year.
 *
 * <p>Example: {@code Books.standard().nextYearOfBundled("mttq-provinces-2021", 2022, Path.of("2022.xlsx")).changes()}.
 *
 * @param changes every cell that was changed or still names the old year, table by table
 * @param problems what is worth a look in the new pack, none of it an error
 */
public record NextYear(ImmutableList<Change> changes, ImmutableList<Problem> problems) {
    /** The last year of which a pack may speak. */
    public static final int LAST_YEAR = 2999;

    /**
     * A cell.
     *
     * @param table the table: its label in Vietnamese, its id in English
     * @param row what names the row, such as the id of a deadline; empty in a table of keys and values
     * @param column the column or key: its label in Vietnamese, its id in English
     * @param before what stood there, empty if nothing
     * @param after what stands there now, empty if nothing
     */
    public record Change(Words table, String row, Words column, String before, String after) {
        /**
         * {@return whether the cell was changed; else it stayed, and still names the old year}
         */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    static NextYear write(
            BookOrigin from, RulePack pack, int year, Path to, Function<String, Optional<BookOrigin>> older) {
        List<Problem> found = new ArrayList<>();
        ImmutableList<Change> changes = NextPack.write(
                        from,
                        pack.year(),
                        year,
                        to,
                        older,
                        book -> RulePack.of(book, new Problems()).problems(),
                        found)
                .stream()
                .map(change ->
                        new Change(change.table(), change.row(), change.column(), change.before(), change.after()))
                .collect(ImmutableList.toImmutableList());
        return new NextYear(changes, ImmutableList.copyOf(found));
    }
}
