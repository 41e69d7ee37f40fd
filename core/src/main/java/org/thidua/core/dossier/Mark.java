package org.thidua.core.dossier;

import org.thidua.core.criteria.Criterion;
import org.thidua.core.panel.Statement;
import org.thidua.core.value.Id;

/**
 * Points that somebody gives to a unit (điểm chấm).
 *
 * @param unit the unit
 * @param criterion the criterion
 * @param said who gives how many
 */
public record Mark(Id<Unit> unit, Id<Criterion> criterion, Statement said) {}
