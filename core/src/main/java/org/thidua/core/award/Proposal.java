package org.thidua.core.award;

import com.google.common.collect.ImmutableList;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.ranking.Place;

/**
 * That a unit is proposed for an award (đề nghị).
 *
 * @param place the unit and its place
 * @param findings the conditions, all met
 */
public record Proposal(Place place, ImmutableList<Finding> findings) {}
