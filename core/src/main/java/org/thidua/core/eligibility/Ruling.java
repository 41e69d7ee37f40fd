package org.thidua.core.eligibility;

/**
 * What a rule engine reports of one condition.
 *
 * @param condition the condition
 * @param verdict met, not met or unknown
 */
public record Ruling(Condition condition, Verdict verdict) {}
