/**
 * The ranking of units (xếp hạng): an ordered chain of measures, ties kept, and what separates each place from the next.
 *
 * <p>Start with {@link org.thidua.core.ranking.Ranker}.
 * A tie that the chain does not break stays a tie; people decide it.
 */
@NullMarked
package org.thidua.core.ranking;

import org.jspecify.annotations.NullMarked;
