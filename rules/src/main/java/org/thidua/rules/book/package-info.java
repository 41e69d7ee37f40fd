/**
 * Books: named tables of cells, as authors keep them in workbooks and files.
 *
 * <p>Start with {@link org.thidua.rules.book.Book}; which tables and columns there are stands in
 * {@link org.thidua.rules.shape.BookShape}.
 * Whatever a cell holds stays text until somebody asks for a number, a date or a word, and every cell knows its place.
 * Nothing here throws for faults of content, evaluates a cell, or knows what a rule means.
 */
@NullMarked
package org.thidua.rules.book;

import org.jspecify.annotations.NullMarked;
