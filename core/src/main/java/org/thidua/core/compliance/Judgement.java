package org.thidua.core.compliance;

/**
 * What a rule engine reports of one duty.
 *
 * @param duty the duty
 * @param observance how it was kept
 */
public record Judgement(Duty duty, Observance observance) {}
