/**
 * Tests that the author of a pack writes: what is known of an imagined unit, and what must come of it.
 *
 * <p>Start with {@link org.thidua.core.trial.Trial}; {@link org.thidua.core.trial.ImaginedUnit} makes a dossier of one.
 * Nothing of a trial ever reaches the result of a season.
 */
@NullMarked
package org.thidua.core.trial;

import org.jspecify.annotations.NullMarked;
