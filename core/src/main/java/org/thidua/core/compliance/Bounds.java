package org.thidua.core.compliance;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Words;

/**
 * How many there must be, such as "01 đến 02".
 *
 * @param min the least, null for none
 * @param max the most, null for none
 */
public record Bounds(@Nullable Integer min, @Nullable Integer max) {
    boolean isBelow(int count) {
        return min != null && count < min;
    }

    boolean isAbove(int count) {
        return max != null && count > max;
    }

    /** Judges a number that can still grow until it is over. */
    Observation judge(int count, boolean over, Words what) {
        Words needed = words();
        String vi = what.vi() + ": " + count + ", cần " + needed.vi();
        String en = what.en() + ": " + count + ", needed " + needed.en();
        if (isAbove(count)) {
            return Observation.notMet(vi, en);
        }
        return isBelow(count) ? Observation.lacking(over, vi, en) : Observation.met(vi, en);
    }

    /** Judges a number that no longer changes. */
    Observation judge(int count, Words what) {
        return judge(count, true, what);
    }

    /**
     * {@return the bounds in words, such as {@code 1 đến 2} and {@code 1 to 2}}
     */
    public Words words() {
        if (min == null) {
            return max == null
                    ? new Words("bao nhiêu cũng được", "any number")
                    : new Words("không quá " + max, "at most " + max);
        }
        if (max == null) {
            return new Words("ít nhất " + min, "at least " + min);
        }
        return min.equals(max)
                ? new Words("đúng " + min, "exactly " + min)
                : new Words(min + " đến " + max, min + " to " + max);
    }
}
