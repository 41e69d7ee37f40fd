package org.thidua.core.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.Days;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * A time of whole days, both ends included.
 *
 * @param first its first day, null if it is open
 * @param last its last day, null if it is open
 */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last) {
    /**
     * The time for which a pack gives rules.
     *
     * @param rules the pack
     * @return from its {@code in_force_from} to its {@code in_force_to}; what it does not say is that of its season
     */
    public static Period of(Rulebook rules) {
        LocalDate from = day(rules, "in_force_from");
        LocalDate to = day(rules, "in_force_to");
        return new Period(
                from == null ? LocalDate.of(rules.year(), 1, 1) : from,
                to == null ? LocalDate.of(rules.year(), 12, 31) : to);
    }

    private static @Nullable LocalDate day(Rulebook rules, String key) {
        return rules.particulars().keys().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(Particulars.Key::day)
                .orElse(null);
    }

    /**
     * The days that two times have in common.
     *
     * @param other a time that overlaps this one
     * @return the later first day to the earlier last day
     */
    public Period common(Period other) {
        LocalDate from = first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
        LocalDate to = last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last;
        return new Period(from, to);
    }

    /**
     * {@return the time in a sentence: "từ ngày 01/01/2021 đến hết ngày 31/12/2021"}
     */
    public Words words() {
        return Words.of(language -> {
            boolean vi = language == Language.VI;
            List<String> ends = new ArrayList<>();
            if (first != null) {
                ends.add((vi ? "từ " : "from ") + Days.of(first).in(language));
            }
            if (last != null) {
                ends.add((vi ? "đến hết " : "to the end of ") + Days.of(last).in(language));
            }
            return String.join(" ", ends);
        });
    }

    /**
     * Tells whether two times have a day in common.
     *
     * @param other another time
     * @return whether they have
     */
    public boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /**
     * Tells whether this time is over before another begins.
     *
     * @param other another time
     * @return whether it is
     */
    public boolean endsBefore(Period other) {
        return last != null && other.first != null && last.isBefore(other.first);
    }
}
