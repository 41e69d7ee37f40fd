package org.thidua.core.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.value.Words;

/** Days as people write them: {@code 18/11/2021} in Vietnamese, {@code 2021-11-18} in English. */
public final class Days {
    private Days() {}

    /**
     * Writes a day.
     *
     * @param day the day
     * @return for example {@code 18/11/2021}, in English {@code 2021-11-18}
     */
    public static Words of(LocalDate day) {
        return new Words(vi(day), en(day));
    }

    static String vi(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    static String en(LocalDate day) {
        return day.toString();
    }

    /** One day, or the first and the last of several. */
    static Words span(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? new Words("ngày " + vi(from), "on " + en(from))
                : new Words("từ ngày " + vi(from) + " đến ngày " + vi(to), "from " + en(from) + " to " + en(to));
    }

    /**
     * Writes the last moment that is in time.
     *
     * @param last the moment
     * @return for example {@code hết ngày 18/11/2021}
     */
    public static Words until(LocalDateTime last) {
        LocalTime time = last.toLocalTime();
        return time.equals(Deadline.END_OF_DAY)
                ? new Words("hết ngày " + vi(last.toLocalDate()), "the end of " + en(last.toLocalDate()))
                : new Words(time + " ngày " + vi(last.toLocalDate()), time + " on " + en(last.toLocalDate()));
    }

    /**
     * Writes what a deadline says of its day.
     *
     * @param deadline the deadline
     * @return for example {@code trước ngày 18/11/2021}
     */
    public static Words limit(Deadline deadline) {
        LocalDate on = deadline.on();
        if (on == null) {
            return new Words("chậm nhất ngày bắt đầu kiểm tra", "by the day the inspection begins");
        }
        String viDay = (deadline.at() == null ? "ngày " : deadline.at() + " ngày ") + vi(on);
        String enDay = (deadline.at() == null ? "" : deadline.at() + " on ") + en(on);
        return switch (deadline.boundary()) {
            case BEFORE -> new Words("trước " + viDay, "before " + enDay);
            case BY -> new Words("chậm nhất " + viDay, "by " + enDay);
            case FROM -> new Words("từ " + viDay, "from " + enDay);
        };
    }

    /** How many days it takes, the first and the last counted. */
    static int count(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
