package org.thidua.core.eligibility;

/**
 * Whether a unit meets the conditions of an award, of a grade or of the ranking.
 *
 * @param owner what is asked about
 * @param unit the unit as it stands at this point of the flow
 */
public record Question(Owner owner, Candidate unit) {}
