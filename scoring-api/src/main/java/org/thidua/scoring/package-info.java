/**
 * The door: what other systems embed.
 *
 * <p>Start with {@link org.thidua.scoring.Scoring}: a {@link org.thidua.scoring.RulePack} and a
 * {@link org.thidua.scoring.Season} in, one immutable {@link org.thidua.scoring.SeasonResult} out.
 * No type of a rule engine, a spreadsheet or a JSON library appears in any signature.
 * Everything is immutable and may be shared between threads, but for builders.
 * Faults of content come as one {@link org.thidua.core.problem.ProblemsException} with all problems.
 */
@NullMarked
package org.thidua.scoring;

import org.jspecify.annotations.NullMarked;
