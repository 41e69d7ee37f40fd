/**
 * Conversion: one form of a book into the other, a folder of {@code .csv} files into a workbook and back, without a loss.
 *
 * <p>Start with {@link org.thidua.rules.convert.Conversion}.
 * The text of every table goes over whole, the author's own tables and columns too. A cell that would mean something else
 * on the other side is refused. Nothing here knows what a rule means, and nothing is written over. The step to a later year
 * changes what is sure to change, and says of each cell what it did.
 */
@NullMarked
package org.thidua.rules.convert;

import org.jspecify.annotations.NullMarked;
