package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;

/**
 * What a season says, checked and put together.
 *
 * @param dossiers all that is known of each unit, by the units' ids
 * @param clusters what is known of each cluster's duties, by the clusters' ids
 * @param decisions what people decided
 */
public record Collected(ImmutableList<Dossier> dossiers, ImmutableList<ClusterFile> clusters, Decisions decisions) {}
