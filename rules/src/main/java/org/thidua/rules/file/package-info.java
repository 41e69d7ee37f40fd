/**
 * Files of tables: what an author hands over, read into rows of raw cells before anybody knows which column is which.
 *
 * <p>Start with {@link org.thidua.rules.file.Grid}: whatever can be read into grids is a book.
 * Files end here: nothing behind this package opens one, and nothing here knows what a cell means.
 * What cannot be read as a person reads it is reported and refused, never guessed.
 */
@NullMarked
package org.thidua.rules.file;

import org.jspecify.annotations.NullMarked;
