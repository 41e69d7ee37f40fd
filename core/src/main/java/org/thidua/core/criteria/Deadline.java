package org.thidua.core.criteria;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
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
 * @param on the date named; null if it depends on another date, such as that of an inspection
 * @param at the time named on that date, null if only the date is
 * @param boundary on which side of the date what is due may happen
 * @param duty whose duty it is, null if nobody is followed up on it
 * @param recipients to whom it is due; each must receive it in time
 */
public record Deadline(
        Row row,
        Id<Deadline> id,
        String title,
        @Nullable LocalDate on,
        @Nullable LocalTime at,
        Boundary boundary,
        @Nullable Obligor duty,
        ImmutableList<Id<Recipient>> recipients) {
    /** The last moment of a day: a date without a time ends at 23:59:59. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** The recipient that is the head of the sender's cluster (Cụm trưởng). */
    public static final Id<Recipient> HEAD = Id.of("head");
    /** The recipient that is the department tracking the sender's cluster (ban, đơn vị theo dõi Cụm). */
    public static final Id<Recipient> DEPARTMENT = Id.of("department");

    /** The recipient that is the Standing Board (Ban Thường trực) of those who hold the competition. */
    public static final Id<Recipient> STANDING_BOARD = Id.of("standing_board");

    /** Somebody to whom a report is due. */
    public interface Recipient {}

    /** On which side of a date what is due may happen. */
    public enum Boundary {
        /** Before it: that day is too late. */
        BEFORE,
        /** By it: that day is still in time. */
        BY,
        /** From it on: before that day is too early. */
        FROM
    }

    /** Whose duty a deadline is. */
    public enum Obligor {
        /** Every unit. */
        UNIT,
        /** The cluster, for which its head or its department answers. */
        CLUSTER,
        /** The department that tracks the cluster. */
        DEPARTMENT,
        /** The year-end conference of the cluster: it is over by then. */
        CONFERENCE,
        /** The inspections of the cluster: they are over by then. */
        INSPECTION,
        /** The units that are inspected. */
        INSPECTED
    }

    /**
     * {@return the last moment, in the pack's time zone, that is still in time; empty if no date is named}
     */
    public Optional<LocalDateTime> lastMoment() {
        if (on == null) {
            return Optional.empty();
        }
        boolean included = boundary != Boundary.BEFORE;
        if (at != null) {
            return Optional.of(included ? on.atTime(at) : on.atTime(at).minusSeconds(1));
        }
        return Optional.of((included ? on : on.minusDays(1)).atTime(END_OF_DAY));
    }

    /**
     * {@return its title, or its id if it has none}
     */
    public String name() {
        return title.isEmpty() ? id.toString() : title;
    }
}
