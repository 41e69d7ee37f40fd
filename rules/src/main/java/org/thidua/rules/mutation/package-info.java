/**
 * Small changes of a pack that its tests should notice: each bound and each number moved by one step.
 *
 * <p>Start with {@link org.thidua.rules.mutation.Mutations}.
 * Nothing here reads, scores or judges what was changed; no book is changed, each mutation makes another.
 */
@NullMarked
package org.thidua.rules.mutation;

import org.jspecify.annotations.NullMarked;
