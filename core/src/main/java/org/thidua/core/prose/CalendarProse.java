package org.thidua.core.prose;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thidua.core.compliance.Days;
import org.thidua.core.compliance.InspectionDuty;
import org.thidua.core.compliance.InspectionRow;
import org.thidua.core.compliance.TeamDuty;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** What is due when, and what inspections and conferences must be like. */
final class CalendarProse {
    private static final ImmutableMap<Id<Deadline.Recipient>, Words> RECIPIENTS = ImmutableMap.of(
            Deadline.HEAD, new Words("Cụm trưởng", "the head of the cluster"),
            Deadline.DEPARTMENT, new Words("ban, đơn vị theo dõi Cụm", "the tracking department"),
            Deadline.STANDING_BOARD, new Words("Ban Thường trực", "the Standing Board"));

    private static final ImmutableMap<String, Words> ITEMS = ImmutableMap.<String, Words>builder()
            .put(
                    "inspected_units",
                    new Words("Số đơn vị được kiểm tra trong mỗi Cụm", "Units inspected in each cluster"))
            .put("inspection_days", new Words("Số ngày kiểm tra ở mỗi đơn vị", "Days of the inspection of a unit"))
            .put("conference_days", new Words("Số ngày họp Hội nghị tổng kết", "Days of the year-end conference"))
            .put(
                    "conferences",
                    new Words(
                            "Số Hội nghị tổng kết của mỗi Cụm, họp tại đơn vị Cụm trưởng",
                            "Year-end conferences of each cluster, at its head's place"))
            .put(
                    "teams",
                    new Words(
                            "Số đoàn kiểm tra của mỗi Cụm, do thành viên Hội đồng phụ trách Cụm làm trưởng đoàn",
                            "Inspection teams of each cluster, led by the council member in charge"))
            .put(
                    "regulation",
                    new Words(
                            "Hội nghị tổng kết họp theo Quy chế của Cụm thi đua",
                            "The year-end conference follows the regulation of clusters"))
            .put("head", new Words("Số Cụm trưởng của mỗi Cụm", "Heads of each cluster"))
            .put(
                    "agreement",
                    new Words(
                            "Thành viên Hội đồng phụ trách Cụm quyết định ngày họp Hội nghị sau khi thống nhất với Cụm"
                                    + " trưởng",
                            "The council member in charge fixes the day of the conference in agreement with the head"))
            .put(
                    "sequence",
                    new Words(
                            "Kiểm tra xong mới họp Hội nghị, họp xong mới gửi báo cáo của Cụm",
                            "Inspections come before the conference, the conference before the cluster's report"))
            .put(
                    "form",
                    new Words(
                            "Hội nghị họp theo hình thức khác thường lệ phải có quyết định",
                            "A conference in another form than the usual one needs a decision"))
            .buildOrThrow();

    /** What packs call the levels in Vietnamese without signs. */
    private static final ImmutableMap<String, Words> LEVELS = ImmutableMap.of(
            "xa", new Words("cấp xã", "commune level"),
            "huyen", new Words("cấp huyện", "district level"),
            "tinh", new Words("cấp tỉnh", "province level"));

    private CalendarProse() {}

    static void write(Pages pages) {
        pages.rules().deadlines().values().stream()
                .sorted(Comparator.comparing(Deadline::id))
                .forEach(deadline ->
                        pages.write(Chapter.DEADLINES, deadline.row(), speaker -> deadline(deadline, speaker)));
        pages.rules().particulars().inspection().stream()
                .sorted(RowProse.byId(InspectionRow::row))
                .forEach(item -> pages.write(Chapter.INSPECTION, item.row(), speaker -> item(item, speaker)));
    }

    private static String deadline(Deadline deadline, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(deadline.name() + ": " + speaker.say(Days.limit(deadline)) + day(deadline, speaker));
        if (deadline.duty() != null) {
            parts.add(duty(deadline.duty(), speaker));
        }
        if (!deadline.recipients().isEmpty()) {
            parts.add(speaker.say("gửi ", "to ")
                    + deadline.recipients().stream()
                            .map(recipient -> speaker.say(Objects.requireNonNull(RECIPIENTS.getOrDefault(
                                    recipient,
                                    new Words(
                                            Speaker.quoted(recipient.toString()),
                                            Speaker.quoted(recipient.toString()))))))
                            .collect(Collectors.joining(speaker.say(" và ", " and ")))
                    + (deadline.recipients().size() > 1
                            ? speaker.say(", nơi nào cũng phải nhận đúng hạn", ", each of them in time")
                            : ""));
        }
        return String.join("; ", parts);
    }

    /** Whether that day itself is still in time, which is the question that is asked in meetings. */
    private static String day(Deadline deadline, Speaker speaker) {
        if (deadline.on() == null || deadline.at() != null) {
            return "";
        }
        return switch (deadline.boundary()) {
            case BEFORE -> speaker.say(" (đúng ngày đó đã là muộn)", " (that day is too late)");
            case BY -> speaker.say(" (đúng ngày đó còn trong hạn)", " (that day is still in time)");
            case FROM -> speaker.say(" (tính cả ngày đó)", " (that day included)");
        };
    }

    private static String duty(Deadline.Obligor obligor, Speaker speaker) {
        return switch (obligor) {
            case UNIT -> speaker.say("việc của từng đơn vị", "a duty of every unit");
            case CLUSTER -> speaker.say("việc của Cụm thi đua", "a duty of the cluster");
            case DEPARTMENT -> speaker.say("việc của ban, đơn vị theo dõi Cụm", "a duty of the tracking department");
            case CONFERENCE -> speaker.say("thời gian của Hội nghị tổng kết", "the time of the year-end conference");
            case INSPECTION -> speaker.say("thời gian của đợt kiểm tra", "the time of inspections");
            case INSPECTED -> speaker.say("việc của đơn vị được kiểm tra", "a duty of the units inspected");
        };
    }

    private static String item(InspectionRow item, Speaker speaker) {
        boolean counted = item.min() != null || item.max() != null;
        return speaker.say(what(item))
                + (counted ? ": " + speaker.say(item.bounds().words()) : "")
                + (item.order() == null
                        ? ""
                        : speaker.say("; theo thứ tự, thứ ", "; in their order number ") + item.order());
    }

    private static Words what(InspectionRow item) {
        String level = item.level().orElse(null);
        if (level != null) {
            Words name = Objects.requireNonNull(LEVELS.getOrDefault(level, InspectionDuty.level(level)));
            return new Words("Số nơi kiểm tra ở " + name.vi(), "Places inspected at " + name.en());
        }
        String role = item.role().orElse(null);
        if (role != null) {
            Words people = Objects.requireNonNull(TeamDuty.ROLES.getOrDefault(role, new Words(role, role)));
            return new Words(
                    "Số người trong mỗi đoàn kiểm tra là " + people.vi(), "In each inspection team, " + people.en());
        }
        String word = item.item().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(ITEMS.getOrDefault(word, new Words(item.item(), item.item())));
    }
}
