package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.Arrival;
import org.thidua.core.dossier.Unit;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** A duty to hand in reports by a day, to each to whom they are due. */
public sealed interface ReportDuty extends Duty {
    /**
     * {@return the days by which reports are due, at least one}
     */
    ImmutableList<Deadline> deadlines();

    /**
     * Finds what was received.
     *
     * @param matter who had to hand it in
     * @param deadline what was due
     * @return when it was received; empty if nothing can be said of that
     */
    Optional<Arrival> arrival(Matter matter, Deadline deadline);

    @Override
    default ImmutableList<Row> rows() {
        return deadlines().stream().map(Deadline::row).collect(ImmutableList.toImmutableList());
    }

    @Override
    default Observation observe(Matter matter) {
        return Observation.all(deadlines().stream()
                .map(deadline -> arrival(matter, deadline)
                        .map(arrival -> judge(deadline, arrival))
                        .orElseGet(() -> undated(deadline)))
                .toList());
    }

    private static Observation undated(Deadline deadline) {
        return Observation.unknown(
                deadline.name() + ": chưa ghi ngày phải nộp", deadline.name() + ": the day it is due is not recorded");
    }

    private static Observation judge(Deadline deadline, Arrival arrival) {
        return new Observation(observance(arrival), told(deadline, arrival));
    }

    private static Observance observance(Arrival arrival) {
        if (arrival.daysLate() > 0 || arrival.isNever()) {
            return Observance.NOT_MET;
        }
        if (arrival.isPending()) {
            return Observance.UNKNOWN;
        }
        return arrival.isRegular() ? Observance.MET : Observance.WAIVED;
    }

    private static Words told(Deadline deadline, Arrival arrival) {
        List<Words> parts = new ArrayList<>();
        arrival.received().forEach((to, at) -> parts.add(received(to, at, arrival.last())));
        arrival.lacking().forEach(to -> parts.add(lacking(to, arrival)));
        Words limit = Days.limit(deadline);
        String vi = deadline.name() + " " + limit.vi();
        String en = deadline.name() + " " + limit.en();
        if (!arrival.last().equals(arrival.regular())) {
            Words until = Days.until(arrival.last());
            vi += " (được gia hạn đến " + until.vi() + ")";
            en += " (allowed until " + until.en() + ")";
        }
        return new Words(
                vi + ": " + parts.stream().map(Words::vi).collect(Collectors.joining(", ")),
                en + ": " + parts.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Words received(Id<Deadline.Recipient> to, LocalDateTime at, LocalDateTime last) {
        Words who = recipient(to);
        String vi = who.vi() + "nhận ngày " + Days.vi(at.toLocalDate());
        String en = who.en() + "had it on " + Days.en(at.toLocalDate());
        if (!at.isAfter(last)) {
            return new Words(vi, en);
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(last.toLocalDate(), at.toLocalDate()));
        return new Words(
                vi + " (muộn " + days + " ngày)", en + (days == 1 ? " (1 day late)" : " (" + days + " days late)"));
    }

    private static Words lacking(Id<Deadline.Recipient> to, Arrival arrival) {
        Words who = recipient(to);
        return arrival.isPending()
                ? new Words(who.vi() + "chưa nhận, còn thời gian", who.en() + "does not have it, there is still time")
                : new Words(who.vi() + "không nhận được", who.en() + "never had it");
    }

    /** Who receives it, with a space after; where only one can, nobody has to be named in Vietnamese. */
    private static Words recipient(Id<Deadline.Recipient> to) {
        if (to.equals(Deadline.HEAD)) {
            return new Words("Cụm trưởng ", "the head of the cluster ");
        }
        if (to.equals(Deadline.DEPARTMENT)) {
            return new Words("ban theo dõi Cụm ", "the tracking department ");
        }
        if (to.equals(Deadline.STANDING_BOARD)) {
            return new Words("Ban Thường trực ", "the Standing Board ");
        }
        String name = to + " ";
        return name.equals("* ") ? new Words("", "the recipient ") : new Words(name, name);
    }

    /**
     * D3: units hand in their reports ("trước ngày 18/11/2021").
     *
     * @param deadlines the days by which they are due
     */
    record UnitReports(ImmutableList<Deadline> deadlines) implements ReportDuty {
        @Override
        public Code code() {
            return Code.D3;
        }

        @Override
        public Words title() {
            return new Words("Nộp báo cáo của đơn vị", "Reports of the unit");
        }

        @Override
        public boolean binds(Matter matter) {
            return !matter.isCluster();
        }

        @Override
        public Optional<Arrival> arrival(Matter matter, Deadline deadline) {
            return ofUnit(matter, deadline);
        }
    }

    /**
     * D4: the cluster hands in its report, itself or through its department ("trước ngày 15/12/2021").
     *
     * @param deadlines the days by which it is due
     */
    record ClusterReports(ImmutableList<Deadline> deadlines) implements ReportDuty {
        @Override
        public Code code() {
            return Code.D4;
        }

        @Override
        public Words title() {
            return new Words("Nộp báo cáo kết quả của Cụm", "Report of the cluster");
        }

        @Override
        public boolean binds(Matter matter) {
            return matter.isCluster();
        }

        @Override
        public Optional<Arrival> arrival(Matter matter, Deadline deadline) {
            return Optional.ofNullable(matter.file().received().get(deadline.id()));
        }
    }

    /**
     * R1: units that are inspected have their reports ready ("Chuẩn bị nội dung phục vụ đoàn kiểm tra").
     *
     * @param deadlines the days by which they are due
     */
    record InspectedReports(ImmutableList<Deadline> deadlines) implements ReportDuty {
        @Override
        public Code code() {
            return Code.R1;
        }

        @Override
        public Words title() {
            return new Words("Báo cáo phục vụ đoàn kiểm tra", "Reports for the inspection team");
        }

        @Override
        public boolean binds(Matter matter) {
            return matter.isInspectedUnit();
        }

        @Override
        public Optional<Arrival> arrival(Matter matter, Deadline deadline) {
            return ofUnit(matter, deadline);
        }
    }

    private static Optional<Arrival> ofUnit(Matter matter, Deadline deadline) {
        Unit unit = matter.unit();
        return unit == null ? Optional.empty() : matter.file().receivedOf(unit.id(), deadline.id());
    }
}
