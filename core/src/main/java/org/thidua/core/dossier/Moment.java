package org.thidua.core.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;

/**
 * A point in time as people write it: a date, a date with a time, or a date with a time and an offset.
 *
 * <p>A date without a time means its end, 23:59:59; without an offset it is local to the pack's time zone.
 *
 * @param date the date
 * @param time the time, null if only the date is known
 * @param offset the offset from UTC, null if the time is local
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /**
     * A date.
     *
     * @param date the date
     * @return its end
     */
    public static Moment of(LocalDate date) {
        return new Moment(date, null, null);
    }

    /**
     * Reads {@code 2021-11-18}, {@code 2021-11-18T16:30}, {@code 2021-11-18 16:30:00} or {@code 2021-11-18T16:30:00+07:00}.
     *
     * @param text any text
     * @return the moment, or empty if the text is none of these
     */
    public static Optional<Moment> parse(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            if (!iso.contains("T")) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            int offsetAt = Math.max(iso.indexOf('+'), Math.max(iso.indexOf('Z'), iso.indexOf('-', iso.indexOf('T'))));
            if (offsetAt < 0) {
                LocalDateTime local = LocalDateTime.parse(iso);
                return Optional.of(new Moment(local.toLocalDate(), wholeSecond(local.toLocalTime()), null));
            }
            OffsetDateTime exact = OffsetDateTime.parse(iso);
            return Optional.of(new Moment(exact.toLocalDate(), wholeSecond(exact.toLocalTime()), exact.getOffset()));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** Deadlines end with a second: what came within it is in time. */
    private static LocalTime wholeSecond(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The local time of this moment in a zone.
     *
     * @param zone the pack's time zone
     * @return the local date and time
     */
    public LocalDateTime in(ZoneId zone) {
        LocalDateTime local = date.atTime(time == null ? Deadline.END_OF_DAY : time);
        return offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** Writes the moment in ISO form. */
    @Override
    public String toString() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset.toString());
    }
}
