package org.thidua.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.thidua.core.problem.Place;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;

/**
 * One change of a pack: a number moved by one step, or an edge at which two rows meet, moved in both of them.
 *
 * @param changes the cells, each once, in the order of the table
 */
public record Mutation(ImmutableList<Change> changes) {
    /**
     * One cell and what it says instead.
     *
     * @param cell the cell
     * @param from what it says
     * @param to what it says instead
     */
    public record Change(Cell cell, String from, String to) {}

    /**
     * Makes the changed book.
     *
     * @param book the book that the cells stand in
     * @return another book, with these changes and no others
     */
    public Book in(Book book) {
        ImmutableMap.Builder<Place, String> texts = ImmutableMap.builder();
        changes.forEach(change -> texts.put(change.cell().place(), change.to()));
        return book.with(texts.buildOrThrow());
    }
}
