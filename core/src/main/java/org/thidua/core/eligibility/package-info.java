/**
 * Conditions and what they find of a unit: met, not met or unknown; and the grades that rest on them.
 *
 * <p>Start with {@link org.thidua.core.eligibility.Condition} and {@link org.thidua.core.eligibility.Candidate}.
 * {@link org.thidua.core.eligibility.EligibilityRules} is the port through which a rule engine reports its rulings.
 * An unknown subject never becomes a no.
 */
@NullMarked
package org.thidua.core.eligibility;

import org.jspecify.annotations.NullMarked;
