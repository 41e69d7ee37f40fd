package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/**
 * A property of units that rules may depend on.
 *
 * @param id its id
 * @param title its name for people
 * @param values the closed list of its values; empty if any text or number may stand
 */
public record Attribute(Id<Attribute> id, String title, ImmutableList<Datum> values) {}
