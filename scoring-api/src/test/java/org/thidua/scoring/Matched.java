package org.thidua.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * How many published figures come out again.
 *
 * @param total how many there are
 * @param misses those that do not, in words
 */
record Matched(int total, List<String> misses) {
    Matched {
        misses = List.copyOf(misses);
    }

    static Matched of(boolean equal, String miss) {
        return new Matched(1, equal ? List.of() : List.of(miss));
    }

    static Matched sum(List<Matched> parts) {
        List<String> misses = new ArrayList<>();
        parts.forEach(part -> misses.addAll(part.misses()));
        return new Matched(parts.stream().mapToInt(Matched::total).sum(), misses);
    }

    @Override
    public String toString() {
        return (total - misses.size()) + "/" + total;
    }
}
