/**
 * Season books made into the facts of a season.
 *
 * <p>Start with {@link org.thidua.rules.season.SeasonReader}.
 * What rows say is checked against the pack later, together with what programs hand in.
 */
@NullMarked
package org.thidua.rules.season;

import org.jspecify.annotations.NullMarked;
