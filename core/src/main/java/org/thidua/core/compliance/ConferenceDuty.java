package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.dossier.Event;
import org.thidua.core.dossier.Unit;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * A duty about the year-end conference of a cluster (hội nghị tổng kết).
 *
 * <p>That there is none is for D1, D2 and C6 to tell; how a conference was held stays open until there is one.
 */
public sealed interface ConferenceDuty extends Duty {
    /**
     * Looks at one conference.
     *
     * @param matter the cluster
     * @param conference its conference
     * @return how the duty was kept there
     */
    Observation observe(Matter matter, Event conference);

    @Override
    default boolean binds(Matter matter) {
        return matter.isCluster();
    }

    @Override
    default Observation observe(Matter matter) {
        ClusterFile file = matter.file();
        if (!file.conferencesKnown()) {
            return noneInSeason();
        }
        return file.conferences().isEmpty() ? observeNone(matter) : observeAll(matter);
    }

    /**
     * Looks at a cluster that has no conference while others have.
     *
     * @param matter the cluster
     * @return how the duty was kept
     */
    default Observation observeNone(Matter matter) {
        return Observation.unknown("không có hội nghị nào", "there is no conference");
    }

    /**
     * Looks at all conferences of a cluster.
     *
     * @param matter the cluster, which has at least one
     * @return how the duty was kept
     */
    default Observation observeAll(Matter matter) {
        return Observation.all(matter.file().conferences().stream()
                .map(conference -> observe(matter, conference))
                .toList());
    }

    /**
     * Names a conference.
     *
     * @param matter the cluster
     * @param conference its conference
     * @return its name, with its id if there are several
     */
    static Words name(Matter matter, Event conference) {
        String id = matter.file().conferences().size() == 1 ? "" : " " + conference.id();
        return new Words("hội nghị" + id, "the conference" + id);
    }

    /**
     * {@return that nobody recorded any conference}
     */
    static Observation noneInSeason() {
        return Observation.unknown("chưa ghi hội nghị nào trong mùa", "the season records no conference");
    }

    /**
     * Judges that a cluster has no conference while others have.
     *
     * @param file the cluster
     * @param last the last moment for one
     * @return that it is lacking, for good or not
     */
    static Observation none(ClusterFile file, Optional<LocalDateTime> last) {
        return Observation.lacking(Period.isOver(file, last), "không có hội nghị nào", "there is no conference");
    }

    /**
     * D2: the conference is over in time ("hoàn thành trước ngày 10/12/2021").
     *
     * @param period by when it is over
     */
    record ConferenceInTime(Period period) implements ConferenceDuty {
        @Override
        public Code code() {
            return Code.D2;
        }

        @Override
        public ImmutableList<Row> rows() {
            return period.rows();
        }

        @Override
        public Words title() {
            Words limits = period.words();
            return new Words("Hoàn thành hội nghị tổng kết " + limits.vi(), "Year-end conference over " + limits.en());
        }

        @Override
        public Observation observeNone(Matter matter) {
            return none(matter.file(), period.last(matter.file()));
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            return period.judge(matter, name(matter, conference), conference.from(), conference.end());
        }
    }

    /**
     * D5: the days a conference takes ("Thực hiện trong 01 ngày").
     *
     * @param item how many
     */
    record ConferenceDays(InspectionRow item) implements ConferenceDuty {
        @Override
        public Code code() {
            return Code.D5;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words("Thời gian hội nghị tổng kết", "Length of the year-end conference");
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            Words name = name(matter, conference);
            LocalDate from = conference.from();
            LocalDate end = conference.end();
            if (from == null || end == null) {
                return Observation.unknown(name.vi() + " chưa ghi ngày", name.en() + " has no date");
            }
            if (end.isAfter(matter.today())) {
                return Observation.unknown(
                        name.vi() + " " + Days.span(from, end).vi() + " là dự kiến",
                        name.en() + " " + Days.span(from, end).en() + " is still to come");
            }
            return item.bounds()
                    .judge(Days.count(from, end), new Words("số ngày của " + name.vi(), "days of " + name.en()));
        }
    }

    /**
     * D8: the conference follows the regulation of clusters ("Thực hiện theo Quy chế tổ chức hoạt động của Cụm thi đua …
     * 1708/QĐ-MTTW").
     *
     * @param item the row whose source is that regulation
     */
    record ByRegulation(InspectionRow item) implements ConferenceDuty {
        @Override
        public Code code() {
            return Code.D8;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words(
                    "Hội nghị theo Quy chế hoạt động của Cụm thi đua", "Conference by the regulation of clusters");
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            Words name = name(matter, conference);
            String regulation = item.row().basis().source().document();
            if (conference.document().isBlank() || regulation.isBlank()) {
                return Observation.unknown(
                        name.vi() + " chưa ghi thực hiện theo văn bản nào",
                        name.en() + " does not say which document it follows");
            }
            String vi = name.vi() + " theo " + conference.document();
            String en = name.en() + " follows " + conference.document();
            return names(conference.document(), regulation)
                    ? Observation.met(vi, en)
                    : Observation.notMet(vi + ", cần theo " + regulation, en + ", needed is " + regulation);
        }

        /** Whether a text names a document: 708/QĐ is not named by 1708/QĐ. */
        private static boolean names(String text, String document) {
            String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(Id.of(document).folded()) + "(?![\\p{L}\\p{N}])";
            return Pattern.compile(whole).matcher(Id.of(text).folded()).find();
        }
    }

    /**
     * D9: the council member in charge fixes the date ("quyết định trên cơ sở thống nhất với đơn vị Cụm trưởng").
     *
     * @param item the row that asks for it
     */
    record DateAgreed(InspectionRow item) implements ConferenceDuty {
        private static final String COUNCIL_MEMBER = "council_member";

        @Override
        public Code code() {
            return Code.D9;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words(
                    "Thành viên Hội đồng phụ trách Cụm quyết định ngày hội nghị, thống nhất với Cụm trưởng",
                    "Council member in charge fixes the date of the conference, in agreement with the head");
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            return Observation.all(ImmutableList.of(decided(matter, conference), agreed(matter, conference)));
        }

        private static Observation decided(Matter matter, Event conference) {
            Words name = name(matter, conference);
            String member = matter.file().cluster().councilMember();
            String by = conference.decidedBy();
            if (by.isBlank()) {
                return Observation.unknown(
                        name.vi() + " chưa ghi người quyết định ngày", name.en() + " does not say who fixed its date");
            }
            String vi = name.vi() + " do " + by + " quyết định";
            String en = name.en() + " was fixed by " + by;
            if (same(by, COUNCIL_MEMBER) || (!member.isBlank() && same(by, member))) {
                return Observation.met(vi, en);
            }
            return member.isBlank()
                    ? Observation.unknown(
                            vi + "; chưa ghi thành viên Hội đồng phụ trách Cụm",
                            en + "; the council member in charge is not recorded")
                    : Observation.notMet(vi + ", cần là " + member, en + ", needed is " + member);
        }

        private static Observation agreed(Matter matter, Event conference) {
            String with = conference.agreedWith();
            if (with.isBlank()) {
                return Observation.unknown(
                        "chưa ghi thống nhất với ai", "it is not recorded with whom that was agreed");
            }
            String vi = "thống nhất với " + with;
            String en = "agreed with " + with;
            if (same(with, Deadline.HEAD.toString()) || matter.isHead(Id.of(with))) {
                return Observation.met(vi, en);
            }
            return matter.file().heads().isEmpty()
                    ? Observation.unknown(vi + "; chưa ghi Cụm trưởng", en + "; no head is recorded")
                    : Observation.notMet(vi + ", không phải Cụm trưởng", en + ", which is not the head");
        }

        private static boolean same(String one, String other) {
            return Id.of(one).equals(Id.of(other));
        }
    }

    /**
     * C6: one conference a cluster, at the head's place ("Tại các đơn vị làm Cụm trưởng Cụm thi đua").
     *
     * @param item how many
     * @param period by when it is over
     */
    record AtHead(InspectionRow item, Period period) implements ConferenceDuty {
        @Override
        public Code code() {
            return Code.C6;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words("Hội nghị tổng kết tại đơn vị Cụm trưởng", "Year-end conference at the head's place");
        }

        @Override
        public Observation observeNone(Matter matter) {
            return number(matter);
        }

        @Override
        public Observation observeAll(Matter matter) {
            return Observation.all(ImmutableList.of(number(matter), ConferenceDuty.super.observeAll(matter)));
        }

        private Observation number(Matter matter) {
            long held = matter.file().conferences().stream()
                    .filter(conference -> matter.hasBegun(conference.from()))
                    .count();
            return item.bounds()
                    .judge(
                            Math.toIntExact(held),
                            period.isOver(matter.file()),
                            new Words("số hội nghị", "number of conferences"));
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            Words name = name(matter, conference);
            Id<Unit> host = conference.host();
            if (host == null || matter.file().heads().isEmpty()) {
                return Observation.unknown(
                        name.vi() + (host == null ? " chưa ghi nơi đăng cai" : ": chưa ghi Cụm trưởng"),
                        name.en() + (host == null ? " does not say who hosts it" : ": no head is recorded"));
            }
            String vi = name.vi() + " tại đơn vị " + host;
            String en = name.en() + " is at the place of " + host;
            return matter.isHead(host)
                    ? Observation.met(vi, en)
                    : Observation.notMet(vi + ", không phải Cụm trưởng", en + ", which is not the head");
        }
    }

    /**
     * F1: people decided on a form other than the usual one ("có thể xem xét, quyết định để tổ chức bằng hình thức phù
     * hợp").
     *
     * @param item the row that asks for it
     */
    record FormDecided(InspectionRow item) implements ConferenceDuty {
        /** The usual form. */
        private static final ImmutableSet<String> IN_PERSON = ImmutableSet.of("", "truc-tiep", "in_person");

        @Override
        public Code code() {
            return Code.F1;
        }

        @Override
        public ImmutableList<Row> rows() {
            return ImmutableList.of(item.row());
        }

        @Override
        public Words title() {
            return new Words("Hình thức hội nghị", "Form of the conference");
        }

        @Override
        public Observation observe(Matter matter, Event conference) {
            Words name = name(matter, conference);
            if (IN_PERSON.contains(Id.fold(conference.form().strip()))) {
                return Observation.met(name.vi() + " trực tiếp", name.en() + " is held in person");
            }
            String vi = name.vi() + " theo hình thức " + conference.form();
            String en = name.en() + " is held as " + conference.form();
            ImmutableSet<Id<?>> decided = matter.file().formsDecided();
            if (decided.contains(conference.id())
                    || decided.contains(matter.file().cluster().id())) {
                return Observation.met(vi + ", đã có quyết định", en + ", as decided");
            }
            boolean begun = conference.from() != null && matter.hasBegun(conference.from());
            return Observation.lacking(begun, vi + ", chưa có quyết định", en + ", which nobody decided");
        }
    }
}
