package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.thidua.rules.file.Grid;
import org.thidua.rules.shape.CellText;

/**
 * The sheets that a workbook of ours has beside its tables: the guide, and the lists to choose from.
 *
 * <p>Their names are theirs alone. They are made anew with every workbook and never become tables of an author; whatever
 * happens to them, the tables of the workbook say what they said.
 */
public final class OwnSheets {
    /** The name of the guide. */
    static final String GUIDE = "_Hướng dẫn thidua";
    /** The name of the lists. */
    static final String LISTS = "_Danh sách thidua";

    private OwnSheets() {}

    /**
     * Tells whether a name is that of one of these sheets.
     *
     * @param name a name of a table, in any case
     * @return whether it is
     */
    public static boolean isName(String name) {
        return isLists(name) || CellText.key(name).equals(CellText.key(GUIDE));
    }

    /**
     * Tells whether a name is that of the lists.
     *
     * @param name a name of a table, in any case
     * @return whether it is
     */
    public static boolean isLists(String name) {
        return CellText.key(name).equals(CellText.key(LISTS));
    }

    /**
     * The names and words that stood as Vietnamese labels before a workbook was written, and go back as such.
     *
     * @param lists the lists of a workbook, as far as they can be read
     * @return what stands in their first column, as it was handed to {@link WorkbookText#of}
     */
    public static ImmutableSet<String> kept(List<Grid> lists) {
        ImmutableSet.Builder<String> kept = ImmutableSet.builder();
        for (Grid grid : lists) {
            grid.lines().stream()
                    .skip(1)
                    .filter(line -> !line.cells().get(0).isEmpty())
                    .forEach(line -> kept.add(line.cells().get(0)));
        }
        return kept.build();
    }
}
