package org.thidua.core.dossier;

import org.thidua.core.criteria.Measure;
import org.thidua.core.panel.Statement;
import org.thidua.core.value.Id;

/**
 * A figure that somebody reports of a unit (số liệu).
 *
 * @param unit the unit
 * @param measure what is measured
 * @param said who says what
 */
public record Figure(Id<Unit> unit, Id<Measure> measure, Statement said) {}
