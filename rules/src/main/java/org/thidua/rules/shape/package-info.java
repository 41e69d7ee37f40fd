/**
 * What books may hold: their tables, the columns of each, the words of closed lists, and how names and texts are compared.
 *
 * <p>Start with {@link org.thidua.rules.shape.BookShape}; the words stand in {@link org.thidua.rules.shape.Vocabulary}.
 * Nothing here knows a file or a row.
 */
@NullMarked
package org.thidua.rules.shape;

import org.jspecify.annotations.NullMarked;
