package org.thidua.core.eligibility;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;

/**
 * What one condition found of one unit.
 *
 * @param condition the condition
 * @param verdict met, not met or unknown
 * @param have what was found, null if it is not known
 * @param missing how far a number is from what is needed, null if that is no number or nothing is missing
 */
public record Finding(
        Condition condition,
        Verdict verdict,
        @Nullable String have,
        @Nullable Exact missing) {}
