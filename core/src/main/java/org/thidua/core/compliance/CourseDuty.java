package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.Arrival;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.dossier.Event;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.value.Words;

/** A duty over the whole course of a cluster's season: its head, then inspections, conference and report. */
public sealed interface CourseDuty extends Duty {
    @Override
    default boolean binds(Matter matter) {
        return matter.isCluster();
    }

    /**
     * D1: inspections and conferences are held within their time ("Thời gian thực hiện kiểm tra và tổng kết … từ ngày
     * 25/11 - 10/12/2021").
     *
     * @param inspections the time of inspections; empty if only conferences have one
     * @param conferences the time of conferences
     * @param waivable the deadlines of the conference, a waiver of which counts here, too
     */
    record WorkPeriod(Period inspections, Period conferences, ImmutableList<Deadline> waivable) implements CourseDuty {
        @Override
        public Code code() {
            return Code.D1;
        }

        @Override
        public ImmutableList<Row> rows() {
            return Stream.of(inspections, conferences)
                    .flatMap(period -> period.rows().stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Words title() {
            Words first = inspections.words();
            Words last = conferences.words();
            if (inspections.isEmpty() || first.equals(last)) {
                return new Words(
                        "Kiểm tra và tổng kết " + last.vi(), "Inspections and year-end conference " + last.en());
            }
            return new Words(
                    "Kiểm tra " + first.vi() + "; tổng kết " + last.vi(),
                    "Inspections " + first.en() + "; year-end conference " + last.en());
        }

        @Override
        public Observation observe(Matter matter) {
            List<Observation> parts = new ArrayList<>();
            if (!inspections.isEmpty()) {
                ofInspections(matter, parts);
            }
            ofConferences(matter, parts);
            return Observation.all(parts);
        }

        private void ofInspections(Matter matter, List<Observation> parts) {
            ClusterFile file = matter.file();
            if (!file.inspectionsKnown()) {
                parts.add(InspectionDuty.noneInSeason());
            } else if (file.inspections().isEmpty()) {
                parts.add(Observation.lacking(
                        inspections.isOver(file), "không có cuộc kiểm tra nào", "there is no inspection"));
            }
            for (Inspection inspection : file.inspections()) {
                parts.add(inspections.judge(
                        matter, InspectionDuty.name(inspection), inspection.from(), inspection.end()));
            }
        }

        private void ofConferences(Matter matter, List<Observation> parts) {
            ClusterFile file = matter.file();
            Optional<LocalDateTime> last = lastOfConference(file);
            if (!file.conferencesKnown()) {
                parts.add(ConferenceDuty.noneInSeason());
            } else if (file.conferences().isEmpty()) {
                parts.add(ConferenceDuty.none(file, last));
            }
            for (Event conference : file.conferences()) {
                parts.add(conferences.judge(
                        matter, ConferenceDuty.name(matter, conference), conference.from(), conference.end(), last));
            }
        }

        /** A cluster that may meet later may do so after the end of this time, too. */
        private Optional<LocalDateTime> lastOfConference(ClusterFile file) {
            Optional<LocalDateTime> last = conferences.last(file);
            return last.map(moment -> waivable.stream()
                    .flatMap(deadline -> waived(file, deadline).stream())
                    .reduce(moment, (one, other) -> one.isAfter(other) ? one : other));
        }

        private static Optional<LocalDateTime> waived(ClusterFile file, Deadline deadline) {
            return Optional.ofNullable(file.lastMoments().get(deadline.id()))
                    .filter(last -> deadline.lastMoment().filter(last::isAfter).isPresent());
        }
    }

    /**
     * D7: each cluster has its head ("Cụm trưởng Cụm thi đua năm 2021 (Theo thông báo số 99/TB-MTTW-BTT)").
     *
     * @param item how many
     */
    record ClusterHead(InspectionRow item) implements CourseDuty {
        @Override
        public Code code() {
            return Code.D7;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words("Cụm trưởng", "Head of the cluster");
        }

        @Override
        public Observation observe(Matter matter) {
            return item.bounds().judge(matter.file().heads().size(), new Words("số Cụm trưởng", "number of heads"));
        }
    }

    /**
     * D10: inspections come before the conference ("tổng hợp kết quả kiểm tra để phục vụ tại Hội nghị"), the conference
     * before the cluster's report.
     *
     * @param item the row that asks for it
     * @param reports the cluster's reports; may be none
     */
    record Sequence(InspectionRow item, ImmutableList<Deadline> reports) implements CourseDuty {
        @Override
        public Code code() {
            return Code.D10;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words(
                    "Kiểm tra trước hội nghị, hội nghị trước báo cáo của Cụm",
                    "Inspections before the conference, the conference before the cluster's report");
        }

        @Override
        public Observation observe(Matter matter) {
            ClusterFile file = matter.file();
            if (!file.inspectionsKnown()) {
                return InspectionDuty.noneInSeason();
            }
            if (!file.conferencesKnown()) {
                return ConferenceDuty.noneInSeason();
            }
            if (file.inspections().isEmpty() || file.conferences().isEmpty()) {
                return Observation.unknown(
                        "chưa có cả kiểm tra và hội nghị", "there are not both inspections and a conference");
            }
            List<Observation> parts = new ArrayList<>();
            for (Event conference : file.conferences()) {
                Words name = ConferenceDuty.name(matter, conference);
                file.inspections().forEach(inspection -> parts.add(before(matter, inspection, conference, name)));
                reports.forEach(report -> parts.add(before(matter, conference, name, report)));
            }
            return Observation.all(parts);
        }

        private static Observation before(Matter matter, Inspection inspection, Event conference, Words name) {
            Words what = InspectionDuty.name(inspection);
            return inOrder(
                    matter,
                    new Words(what.vi() + " kết thúc", what.en() + " ends"),
                    inspection.end(),
                    new Words(name.vi() + " bắt đầu", name.en() + " begins"),
                    conference.from());
        }

        private static Observation before(Matter matter, Event conference, Words name, Deadline report) {
            Optional<LocalDate> received = Optional.ofNullable(
                            matter.file().received().get(report.id()))
                    .map(Arrival::received)
                    .flatMap(all -> all.values().stream().min(Comparator.naturalOrder()))
                    .map(LocalDateTime::toLocalDate);
            if (received.isEmpty()) {
                return Observation.unknown(report.name() + " chưa nộp", report.name() + " is not handed in");
            }
            return inOrder(
                    matter,
                    new Words(name.vi() + " kết thúc", name.en() + " ends"),
                    conference.end(),
                    new Words(report.name() + " nộp", report.name() + " is handed in"),
                    received.get());
        }

        private static Observation inOrder(
                Matter matter, Words first, @Nullable LocalDate day, Words second, @Nullable LocalDate other) {
            if (day == null || other == null) {
                Words undated = day == null ? first : second;
                return Observation.unknown(undated.vi() + ": chưa ghi ngày", undated.en() + ": no date is recorded");
            }
            String vi = first.vi() + " ngày " + Days.vi(day) + ", " + second.vi() + " ngày " + Days.vi(other);
            String en = first.en() + " on " + Days.en(day) + ", " + second.en() + " on " + Days.en(other);
            if (!matter.hasBegun(other)) {
                return Observation.unknown(vi + " là dự kiến", en + " is still to come");
            }
            return day.isAfter(other) ? Observation.notMet(vi, en) : Observation.met(vi, en);
        }
    }
}
