/**
 * Which case of a criterion a unit falls under, and what points that case gives.
 *
 * <p>Start with {@link org.thidua.core.scoring.ScoringCase}: one row of a pack as a rule engine sees it, a condition
 * ({@code holds}) and its arithmetic ({@code work}).
 * {@link org.thidua.core.scoring.ScoringRules} is the port through which a rule engine reports which cases hold;
 * engines classify and never compute.
 */
@NullMarked
package org.thidua.core.scoring;

import org.jspecify.annotations.NullMarked;
