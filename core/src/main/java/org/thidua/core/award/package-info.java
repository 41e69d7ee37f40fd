/**
 * Awards (khen thưởng): who is proposed for what within a quota, and why everyone else is left out.
 *
 * <p>Start with {@link org.thidua.core.award.Proposer}.
 * In every result given + unused = quota + over.
 */
@NullMarked
package org.thidua.core.award;

import org.jspecify.annotations.NullMarked;
