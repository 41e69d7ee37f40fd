package org.thidua.scoring.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Oracle.Unit;
import org.thidua.scoring.oracle.Panel.Verified;

/** Deadlines, waivers and inspections: what came or began when. */
final class Times {
    private final Pair pair;
    private final ZoneId zone;

    Times(Pair pair) {
        this.pair = pair;
        this.zone = ZoneId.of(value(Row.of(pair.pack(), "pack"), "timezone", "Asia/Ho_Chi_Minh"));
    }

    private static String value(List<Row> rows, String key, String otherwise) {
        return rows.stream()
                .filter(row -> row.id("key").equals(key))
                .map(row -> row.text("value"))
                .findFirst()
                .orElse(otherwise);
    }

    private LocalDateTime asOf() {
        return moment(value(Row.of(pair.season(), "season"), "as_of", ""));
    }

    /** The days late; none if it was in time; as text {@code never} if it never came. */
    Verified late(Unit unit, String id) {
        Row deadline = Row.of(pair.pack(), "deadlines").stream()
                .filter(row -> row.id("id").equals(id))
                .findFirst()
                .orElseThrow();
        LocalDateTime last = last(unit, deadline);
        boolean all = true;
        long days = 0;
        for (String recipient : deadline.list("to")) {
            LocalDateTime received = null;
            for (Row row : Row.of(pair.season(), "submissions")) {
                if (row.id("deadline").equals(id)
                        && row.id("who").equals(unit.id)
                        && row.id("to").equals(Row.fold(recipient))) {
                    received = moment(row.text("at"));
                }
            }
            if (received == null) {
                all = false;
            } else if (received.isAfter(last)) {
                days = Math.max(days, Math.max(1, ChronoUnit.DAYS.between(last.toLocalDate(), received.toLocalDate())));
            }
        }
        if (all) {
            return Verified.of(Fraction.of(days), null);
        }
        return asOf().isBefore(last) ? Verified.of("pending") : new Verified("value", null, "never", null);
    }

    /** The last allowed instant: what a waiver says, the unit's own before its cluster's, else the deadline's. */
    private LocalDateTime last(Unit unit, Row deadline) {
        for (String who : List.of(unit.id, unit.cluster)) {
            for (Row waiver : Row.of(pair.season(), "waivers")) {
                if (waiver.id("deadline").equals(deadline.id("id"))
                        && waiver.id("who").equals(who)) {
                    return moment(waiver.text("until"));
                }
            }
        }
        boolean before = deadline.id("boundary").equals("before");
        String on = deadline.text("on");
        if (on.length() == 10) {
            LocalDate day = LocalDate.parse(on);
            return (before ? day.minusDays(1) : day).atTime(23, 59, 59);
        }
        return before ? moment(on).minusSeconds(1) : moment(on);
    }

    /** Whether an inspection of the unit has begun; nothing if it is still to come, or if the season tells of none at all. */
    @Nullable
    Boolean inspected(Unit unit) {
        List<Row> all = Row.of(pair.season(), "inspections");
        List<Row> own =
                all.stream().filter(row -> row.id("unit").equals(unit.id)).toList();
        if (own.stream().anyMatch(row -> !moment(row.text("from")).toLocalDate().isAfter(asOf().toLocalDate()))) {
            return true;
        }
        return (own.isEmpty() && !all.isEmpty()) ? false : null;
    }

    private LocalDateTime moment(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atTime(23, 59, 59);
        }
        return text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.parse(text);
    }
}
