/**
 * The tests of a pack read from its book: rows of one case put together, every name looked up, every value checked.
 *
 * <p>Start with {@link org.thidua.rules.trial.TrialReader}.
 * Nothing here scores; a trial is only what is given and what is expected.
 */
@NullMarked
package org.thidua.rules.trial;

import org.jspecify.annotations.NullMarked;
