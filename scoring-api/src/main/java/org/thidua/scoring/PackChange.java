package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Words;
import org.thidua.rules.change.CellChange;
import org.thidua.rules.change.RowChange;
import org.thidua.rules.shape.BookShape;

/**
 * One row that changed from one pack to another; see {@link RulePack#diff}.
 *
 * <p>Example: row {@code I.3/3} of {@code bands}, about criterion {@code I.3}, says {@code mức từ 90 lên 95}.
 *
 * @param table the stable id of the table, such as {@code bands}
 * @param id what the row is called: its id, or for rows without one their key, such as {@code I.4/self}; as it is now, or was
 *     if it is gone
 * @param about what the row is about: for a band its criterion, for a condition its award
 * @param sorts what happened to it, in the order of {@link Sort}
 * @param before where it stands in the older pack, null if it is not there
 * @param after where it stands in the newer pack, null if it is not there
 * @param values the cells that say something else; of a row that came or went all that are filled
 * @param text the change in words, a part of a sentence without a full stop
 */
public record PackChange(
        String table,
        String id,
        About about,
        ImmutableSet<Sort> sorts,
        @Nullable Place before,
        @Nullable Place after,
        ImmutableList<Value> values,
        Words text) {
    /** What happened to a row; several may hold of one. */
    public enum Sort {
        /** It is new. */
        ADDED,
        /** It is no longer there. */
        REMOVED,
        /** It has another id. */
        RENAMED,
        /** It belongs to something else: a criterion to another parent, a condition to another award. */
        MOVED,
        /** Another of its cells says something else. */
        CHANGED;

        /**
         * {@return the word for programs, such as {@code renamed}}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a row is about.
     *
     * @param table the table in which that stands, such as {@code criteria}
     * @param id its id, as it is in the newer pack if it is there; empty for what there is once, such as the ranking
     * @param title what people call it, empty if it has no other name
     */
    public record About(String table, String id, Words title) {
        /**
         * {@return the table as people call it, such as {@code Tiêu chí}}
         */
        public Words section() {
            String english = table.substring(0, 1).toUpperCase(Locale.ROOT) + table.substring(1);
            return new Words(BookShape.PACK.label(table), english);
        }

        /**
         * {@return the thing as a line begins with it, such as {@code I.2 (Tin, bài)}}
         */
        public Words heading() {
            return Words.of(language -> {
                String called = title.in(language);
                return id.isEmpty() || id.equals("*") || called.isEmpty()
                        ? called + (called.isEmpty() ? id : "")
                        : id + " (" + called + ")";
            });
        }
    }

    /**
     * One cell that says something else.
     *
     * @param column the stable id of its column; in the table {@code pack} the key
     * @param name the column as people call it
     * @param before what it said as people say it, empty if it was blank
     * @param after what it says as people say it, empty if it is blank
     */
    public record Value(String column, Words name, Words before, Words after) {
        private static Value of(CellChange cell) {
            return new Value(cell.column(), cell.name(), cell.before(), cell.after());
        }
    }

    static PackChange of(RowChange change) {
        return new PackChange(
                change.table(),
                change.id(),
                new About(
                        change.thing().table(),
                        change.thing().id(),
                        change.thing().title()),
                change.sorts().stream().map(sort -> Sort.valueOf(sort.name())).collect(ImmutableSet.toImmutableSet()),
                change.before(),
                change.after(),
                change.cells().stream().map(Value::of).collect(ImmutableList.toImmutableList()),
                change.text());
    }

    /**
     * Tells whether something happened to the row.
     *
     * @param sort what
     * @return whether it did
     */
    public boolean is(Sort sort) {
        return sorts.contains(sort);
    }
}
