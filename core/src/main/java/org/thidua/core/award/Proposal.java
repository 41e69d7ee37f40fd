package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Decision;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.ranking.Place;

/**
 * That a unit is proposed for an award (đề nghị).
 *
 * @param place the unit and its place
 * @param findings the conditions, all met
 * @param decided what people decided about a tie over the last place that it was in, null for most
 */
public record Proposal(
        Place place,
        ImmutableList<Finding> findings,
        @Nullable Decision decided) {}
