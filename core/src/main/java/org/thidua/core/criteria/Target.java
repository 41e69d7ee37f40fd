package org.thidua.core.criteria;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;

/**
 * What a figure is measured against (chỉ tiêu).
 *
 * @param number one target for all units, above 0; null if each unit brings its own
 */
public record Target(@Nullable Exact number) {
    /** Each unit brings its own target (riêng). */
    public static final Target OWN = new Target(null);

    /**
     * {@return whether each unit brings its own}
     */
    public boolean isOwn() {
        return number == null;
    }
}
