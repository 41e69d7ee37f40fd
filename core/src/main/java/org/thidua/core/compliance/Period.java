package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.value.Words;

/**
 * The time in which something is to take place, such as "từ ngày 25/11 - 10/12".
 *
 * @param beginnings the deadlines before which it is too early; may be none
 * @param ends the deadlines after which it is too late; may be none
 */
public record Period(ImmutableList<Deadline> beginnings, ImmutableList<Deadline> ends) {
    boolean isEmpty() {
        return beginnings.isEmpty() && ends.isEmpty();
    }

    /** The last moment for a cluster, waivers counted; empty if the period has no end. */
    Optional<LocalDateTime> last(ClusterFile file) {
        return ends.stream()
                .map(deadline -> file.lastMoments().get(deadline.id()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Whether what is not there by now is too late. */
    boolean isOver(ClusterFile file) {
        return isOver(file, last(file));
    }

    static boolean isOver(ClusterFile file, Optional<LocalDateTime> last) {
        return last.filter(moment -> !file.asOf().isBefore(moment)).isPresent();
    }

    /** Judges something that took place, or will. */
    Observation judge(Matter matter, Words what, @Nullable LocalDate from, @Nullable LocalDate to) {
        return judge(matter, what, from, to, last(matter.file()));
    }

    /** Judges something for which there is another last moment than for all else. */
    Observation judge(
            Matter matter, Words what, @Nullable LocalDate from, @Nullable LocalDate to, Optional<LocalDateTime> last) {
        if (from == null || to == null) {
            return Observation.unknown(what.vi() + " chưa ghi ngày", what.en() + " has no date");
        }
        Words days = Days.span(from, to);
        String vi = what.vi() + " " + days.vi();
        String en = what.en() + " " + days.en();
        Optional<LocalDate> first = firstDay().filter(from::isBefore);
        if (first.isPresent() && matter.hasBegun(from)) {
            return Observation.notMet(
                    vi + ", sớm hơn ngày " + Days.vi(first.get()), en + ", earlier than " + Days.en(first.get()));
        }
        if (to.isAfter(matter.today()) && !isOver(matter.file(), last)) {
            return Observation.unknown(vi + " là dự kiến", en + " is still to come");
        }
        if (isAfter(to, last)) {
            Words until = Days.until(last.orElseThrow());
            return Observation.notMet(vi + ", quá hạn " + until.vi(), en + ", after " + until.en());
        }
        if (isAfter(to, regularLast())) {
            Words until = Days.until(last.orElseThrow());
            return new Observation(
                    Observance.WAIVED,
                    new Words(vi + ", được gia hạn đến " + until.vi(), en + ", allowed until " + until.en()));
        }
        return Observation.met(vi, en);
    }

    private static boolean isAfter(LocalDate day, Optional<LocalDateTime> last) {
        return last.filter(moment -> day.isAfter(moment.toLocalDate())).isPresent();
    }

    private Optional<LocalDate> firstDay() {
        return beginnings.stream().map(Deadline::on).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private Optional<LocalDateTime> regularLast() {
        return ends.stream().flatMap(deadline -> deadline.lastMoment().stream()).min(Comparator.naturalOrder());
    }

    ImmutableList<Row> rows() {
        return Streams.concat(beginnings.stream(), ends.stream())
                .map(Deadline::row)
                .collect(ImmutableList.toImmutableList());
    }

    /** The period in words, such as {@code từ ngày 25/11/2021, chậm nhất ngày 10/12/2021}. */
    Words words() {
        ImmutableList<Words> limits = Streams.concat(beginnings.stream(), ends.stream())
                .map(Days::limit)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Words(
                limits.stream().map(Words::vi).collect(Collectors.joining(", ")),
                limits.stream().map(Words::en).collect(Collectors.joining(", ")));
    }
}
