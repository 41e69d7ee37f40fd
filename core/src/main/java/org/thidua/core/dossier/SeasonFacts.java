package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * All that was handed in for one season (mùa thi đua), as it was handed in.
 *
 * @param id the season's id
 * @param title its name
 * @param year its year, which must be the pack's
 * @param yearPlace where the year stands
 * @param asOf the day or moment up to which this is known
 * @param attributeColumns where each attribute's column stands, by the attribute as written
 * @param units the units
 * @param clusters the clusters
 * @param members which unit belongs to which cluster
 * @param figures figures reported
 * @param marks points given
 * @param submissions what was received when
 * @param facts facts about units
 * @param findings what inspections concluded
 * @param proceedings what happened around the scoring
 */
public record SeasonFacts(
        String id,
        String title,
        int year,
        Place yearPlace,
        Moment asOf,
        ImmutableMap<Id<Attribute>, Place> attributeColumns,
        ImmutableList<Unit> units,
        ImmutableList<Cluster> clusters,
        ImmutableList<Membership> members,
        ImmutableList<Figure> figures,
        ImmutableList<Mark> marks,
        ImmutableList<Submission> submissions,
        ImmutableList<UnitFact> facts,
        ImmutableList<InspectionFinding> findings,
        Proceedings proceedings) {}
