/**
 * What units earned in earlier years (thành tích), year by year, and what merged units take over from those they come
 * from.
 *
 * <p>Start with {@link org.thidua.core.history.History}.
 * A year that nobody recorded is neither a yes nor a no.
 */
@NullMarked
package org.thidua.core.history;

import org.jspecify.annotations.NullMarked;
