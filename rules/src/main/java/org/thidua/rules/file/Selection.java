package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.TableShape;

/**
 * Which of the tables in a file are read: those of a kind of book, or all.
 *
 * <p>One selection serves one reading.
 */
public final class Selection {
    private final BookShape shape;
    private final boolean everything;
    private final Predicate<String> wanted;
    private final Problems problems;
    private final Map<String, String> fileByTable = new LinkedHashMap<>();

    private Selection(BookShape shape, boolean everything, Predicate<String> wanted, Problems problems) {
        this.shape = shape;
        this.everything = everything;
        this.wanted = wanted;
        this.problems = problems;
    }

    /**
     * The tables of a book: the author's own are passed over, unknown and second ones reported.
     *
     * @param shape which kind of book it is
     * @param problems collects what is wrong with the names
     * @return the selection
     */
    public static Selection ofBook(BookShape shape, Problems problems) {
        return new Selection(shape, false, name -> true, problems);
    }

    /**
     * All tables with wanted names, whatever they are.
     *
     * @param shape which kind of book it is, so that its tables are known as such
     * @param wanted tells of a name as the file gives it whether its table is read
     * @return the selection
     */
    public static Selection ofAll(BookShape shape, Predicate<String> wanted) {
        return new Selection(shape, true, wanted, new Problems());
    }

    BookShape shape() {
        return shape;
    }

    /** Decides about a table by its name; empty if it is passed over. */
    Optional<Named> take(String name, String file) {
        String clean = CellText.oneLine(CellText.clean(name));
        boolean own = clean.startsWith("_");
        Optional<TableShape> table = own ? Optional.empty() : shape.find(clean);
        if (!wanted.test(name)) {
            return Optional.empty();
        }
        if (everything) {
            return Optional.of(new Named(table.orElse(null), name, file));
        }
        if (own) {
            return Optional.empty();
        }
        if (table.isEmpty()) {
            String nearest = Nearest.to(clean, shape.knownTables()).orElse("");
            problems.add(Fault.TABLE_UNKNOWN, Place.ofTable(clean, file), nearest, "name", clean, "nearest", nearest);
            return Optional.empty();
        }
        return isFirst(table.get(), file) ? Optional.of(new Named(table.get(), name, file)) : Optional.empty();
    }

    private boolean isFirst(TableShape table, String file) {
        String first = fileByTable.putIfAbsent(table.id(), file);
        if (first != null) {
            problems.add(
                    Fault.TABLE_TWICE,
                    Place.ofTable(table.id(), file),
                    "",
                    "name",
                    table.name(),
                    "first",
                    first,
                    "second",
                    file);
        }
        return first == null;
    }

    /**
     * A table that is read.
     *
     * @param shape which table it is, null if it is one of the author's own
     * @param name the name that the file gives it, without an extension
     * @param file the name people look it up by
     */
    record Named(@Nullable TableShape shape, String name, String file) {
        /** The id that results know it by. */
        String id() {
            return shape == null ? name : shape.id();
        }

        Place place() {
            return Place.ofTable(id(), file);
        }

        /** The table as one of which nothing could be read. */
        Grid lost(Notation notation) {
            return Grid.ofText(shape, name, file, notation, false, ImmutableList.of());
        }
    }
}
