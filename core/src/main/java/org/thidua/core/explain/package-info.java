/**
 * Results in sentences, Vietnamese first and English beside: why this point, why this place, why not this award.
 *
 * <p>Start with {@link org.thidua.core.explain.LineText}.
 * Sentences are made when they are read; only the data behind them is stable.
 */
@NullMarked
package org.thidua.core.explain;

import org.jspecify.annotations.NullMarked;
