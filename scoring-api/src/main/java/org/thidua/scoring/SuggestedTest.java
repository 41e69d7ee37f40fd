package org.thidua.scoring;

/**
 * One row of a test that a pack still lacks, with what the pack makes of it now: for a person to confirm.
 *
 * @param id the id of the case, such as {@code I.3=90}
 * @param given what is known of the unit, empty if the row only expects
 * @param value its value
 * @param then what must come of it, empty if the row only gives
 * @param result what comes of it now
 */
public record SuggestedTest(String id, String given, String value, String then, String result) {}
