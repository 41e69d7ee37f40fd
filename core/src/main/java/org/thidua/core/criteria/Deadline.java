package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;

/**
 * A date by which something is due (hạn nộp).
 *
 * <p>Whether that day itself is still in time is a property of each deadline, not of language:
 * {@code before} excludes the day, {@code by} includes it.
 *
 * @param row the row it stands in
 * @param id its id
 * @param title its name for people
 * @param on the date named
 * @param at the time named on that date, null if only the date is
 * @param included whether the day named is still in time
 * @param recipients to whom it is due; each must receive it in time
 */
public record Deadline(
        Row row,
        Id<Deadline> id,
        String title,
        LocalDate on,
        @Nullable LocalTime at,
        boolean included,
        ImmutableList<Id<Recipient>> recipients) {
    /** The last moment of a day: a date without a time ends at 23:59:59. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** Somebody to whom a report is due. */
    public interface Recipient {}

    /**
     * {@return the last moment, in the pack's time zone, that is still in time}
     */
    public LocalDateTime lastMoment() {
        if (at != null) {
            return included ? on.atTime(at) : on.atTime(at).minusSeconds(1);
        }
        return (included ? on : on.minusDays(1)).atTime(END_OF_DAY);
    }
}
