/**
 * The facts of a season: units in clusters and what was reported of them, made into one dossier for each unit.
 *
 * <p>Start with {@link org.thidua.core.dossier.SeasonFacts}, what was handed in, and
 * {@link org.thidua.core.dossier.Collector}, which checks it against the scheme and makes each unit's
 * {@link org.thidua.core.dossier.Dossier}.
 * No points are given here.
 */
@NullMarked
package org.thidua.core.dossier;

import org.jspecify.annotations.NullMarked;
