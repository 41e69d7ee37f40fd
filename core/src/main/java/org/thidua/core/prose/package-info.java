/**
 * The rules of a year as sentences, row by row: what is read aloud in a meeting, and compared with last year's.
 *
 * <p>Start with {@link org.thidua.core.prose.Prose}.
 * Rows come in an order that does not depend on how they stand in the book, but for the criteria, which are printed as
 * they stand there.
 * Nothing here decides anything: a sentence says what the rulebook holds.
 */
@NullMarked
package org.thidua.core.prose;

import org.jspecify.annotations.NullMarked;
