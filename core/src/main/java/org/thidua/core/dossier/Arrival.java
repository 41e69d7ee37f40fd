package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.value.Id;

/**
 * When something due was received, by each to whom it is due.
 *
 * @param regular the last moment that the deadline itself allows, in the pack's time zone
 * @param last the last moment that is in time, a waiver counted
 * @param asOf up to when receipts are known
 * @param received when each recipient had it
 * @param lacking the recipients who had nothing
 */
public record Arrival(
        LocalDateTime regular,
        LocalDateTime last,
        LocalDateTime asOf,
        ImmutableSortedMap<Id<Deadline.Recipient>, LocalDateTime> received,
        ImmutableList<Id<Deadline.Recipient>> lacking) {
    /**
     * {@return whether something is still to come and there is still time}
     */
    public boolean isPending() {
        return !lacking.isEmpty() && asOf.isBefore(last);
    }

    /**
     * {@return whether something was not received by the last moment, nor later}
     */
    public boolean isNever() {
        return !lacking.isEmpty() && !asOf.isBefore(last);
    }

    /**
     * {@return how many days late it was, the largest over all recipients; 0 in time, at least 1 if late}
     */
    public long daysLate() {
        return daysAfter(last);
    }

    /**
     * {@return whether all of it was in time, by the deadline itself or by a waiver}
     */
    public boolean isInTime() {
        return lacking.isEmpty() && daysLate() == 0;
    }

    /**
     * {@return whether all of it was in time without any waiver}
     */
    public boolean isRegular() {
        return lacking.isEmpty() && daysAfter(regular) == 0;
    }

    private long daysAfter(LocalDateTime limit) {
        long days = 0;
        for (LocalDateTime at : received.values()) {
            if (at.isAfter(limit)) {
                days = Math.max(days, Math.max(1, ChronoUnit.DAYS.between(limit.toLocalDate(), at.toLocalDate())));
            }
        }
        return days;
    }
}
