package org.thidua.core.panel;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * What the figures of all units of a cluster are, for a criterion that compares with them.
 *
 * @param lowest the smallest figure
 * @param highest the largest figure
 * @param lead the largest excess over a target, above 0; null if no unit passed its target or there is none
 * @param leaders the units that have the best figure or the largest excess, in the order of their ids
 */
public record Peers(Exact lowest, Exact highest, @Nullable Exact lead, ImmutableList<Id<?>> leaders) {}
