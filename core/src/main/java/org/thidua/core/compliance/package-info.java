/**
 * What a plan asks of clusters and units beside points: dates, inspections, teams and conferences (việc thực hiện kế
 * hoạch).
 *
 * <p>Start with {@link org.thidua.core.compliance.Duty} and {@link org.thidua.core.compliance.Overseer}.
 * {@link org.thidua.core.compliance.ComplianceRules} is the port through which a rule engine reports its judgements.
 * Nothing here gives or takes a point, and what is not recorded is never a no.
 */
@NullMarked
package org.thidua.core.compliance;

import org.jspecify.annotations.NullMarked;
