/**
 * What is wrong with what people handed in: each fault with its code, its place, a sentence, an example and advice.
 *
 * <p>Start with {@link org.thidua.core.problem.Problem}; the wording of every fault stands in
 * {@link org.thidua.core.problem.Fault} and nowhere else.
 * Faults of content are collected in {@link org.thidua.core.problem.Problems} and never thrown one by one.
 */
@NullMarked
package org.thidua.core.problem;

import org.jspecify.annotations.NullMarked;
