package org.thidua.core.compliance;

import org.thidua.core.value.Words;

/**
 * How one duty was kept by one who had it.
 *
 * @param duty the duty
 * @param id its code, such as {@code D3}
 * @param who the unit or the cluster
 * @param whoName its name
 * @param verdict how the duty was kept
 * @param found what was found, as part of a sentence
 */
public record ComplianceLine(Duty duty, String id, String who, String whoName, Observance verdict, Words found) {}
