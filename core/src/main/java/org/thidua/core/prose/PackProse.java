package org.thidua.core.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Source;
import org.thidua.core.pack.Particulars;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Rounding;

/** What a pack says of itself, the texts it rests on, and the attributes of units it looks at. */
final class PackProse {
    /** The keys, in the order of the contract. */
    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "id",
            "version",
            "title",
            "title_en",
            "season",
            "in_force_from",
            "in_force_to",
            "issued_on",
            "issuer",
            "timezone",
            "decimals",
            "rounding",
            "round_at",
            "max_total",
            "follows");

    private PackProse() {}

    static void write(Pages pages) {
        Rulebook rules = pages.rules();
        rules.particulars().keys().stream()
                .sorted(Comparator.comparing(key -> KEYS.indexOf(key.key())))
                .forEach(key ->
                        pages.write(Chapter.PACK, key.key(), key.place(), null, speaker -> key(key, rules, speaker)));
        rules.particulars().documents().stream()
                .sorted(Comparator.comparing(document -> document.source().id()))
                .forEach(document -> pages.write(
                        Chapter.SOURCES,
                        document.source().id().toString(),
                        document.place(),
                        "",
                        document.source().status(),
                        speaker -> document(document, speaker)));
        rules.attributes().values().stream()
                .sorted(Comparator.comparing(Attribute::id))
                .forEach(attribute -> pages.write(
                        Chapter.ATTRIBUTES,
                        attribute.id().toString(),
                        rules.particulars().attributes().getOrDefault(attribute.id(), Place.NOWHERE),
                        null,
                        speaker -> attribute(attribute, speaker)));
    }

    private static String key(Particulars.Key key, Rulebook rules, Speaker speaker) {
        Scheme scheme = rules.scheme();
        Rounding rounding = scheme.rounding();
        String day = key.day() == null ? key.value() : speaker.day(key.day());
        return switch (key.key()) {
            case "id" -> speaker.say("Mã bộ quy tắc: ", "Id of the pack: ") + rules.id();
            case "version" -> speaker.say("Phiên bản ", "Version ") + rules.version();
            case "title" -> speaker.say("Tên bộ quy tắc: ", "Title in Vietnamese: ") + rules.title();
            case "title_en" -> speaker.say("Tên tiếng Anh: ", "Title in English: ") + rules.titleEn();
            case "season" -> speaker.say("Áp dụng cho mùa thi đua năm ", "It scores the season of ") + rules.year();
            case "in_force_from" -> speaker.say("Có hiệu lực từ ngày ", "In force from ") + day;
            case "in_force_to" -> speaker.say("Có hiệu lực đến hết ngày ", "In force until the end of ") + day;
            case "issued_on" -> speaker.say("Ban hành ngày ", "Issued on ") + day;
            case "issuer" -> speaker.say("Cơ quan ban hành: ", "Issued by ") + key.value();
            case "timezone" ->
                speaker.say("Ngày, giờ tính theo múi giờ ", "Days and times are those of ") + rules.zone();
            case "decimals" ->
                speaker.say("Điểm được làm tròn có ", "Rounded points have ") + speaker.decimals(rounding.decimals());
            case "rounding" ->
                speaker.say("Điểm được ", "Points are ")
                        + speaker.rounding(rounding.mode())
                        + (scheme.rounded().equals(Scheme.RoundedAt.NOTHING)
                                ? speaker.say(
                                        "; chỉ dùng cho tiêu chí có quy định làm tròn riêng",
                                        "; only for criteria that say so themselves")
                                : "");
            case "round_at" -> speaker.say("Làm tròn ở: ", "What is rounded: ") + roundedAt(scheme.rounded(), speaker);
            case "max_total" ->
                speaker.say(
                                "Tổng điểm tối đa, gồm điểm chuẩn và điểm thưởng: ",
                                "Largest total, of base points and bonus: ")
                        + speaker.points(scheme.max());
            case "follows" -> speaker.say("Kế tiếp bộ quy tắc ", "It follows the pack ") + key.value();
            default -> key.key() + ": " + key.value();
        };
    }

    private static String roundedAt(Scheme.RoundedAt at, Speaker speaker) {
        List<String> entries = new ArrayList<>();
        if (at.lines()) {
            entries.add(speaker.say("điểm từng tiêu chí không có tiêu chí con", "every criterion without children"));
        }
        if (at.groups()) {
            entries.add(speaker.say("điểm từng nhóm tiêu chí", "every group of criteria"));
        }
        if (at.total()) {
            entries.add(speaker.say("tổng điểm của đơn vị", "the total of the unit"));
        }
        return entries.isEmpty() ? speaker.say("không chỗ nào", "nothing") : String.join("; ", entries);
    }

    private static String document(Particulars.Document document, Speaker speaker) {
        Source source = document.source();
        List<String> parts = new ArrayList<>();
        parts.add(source.cited());
        if (document.issuedOn() != null) {
            parts.add(speaker.say("ban hành ngày ", "issued on ") + speaker.day(document.issuedOn()));
        }
        if (document.from() != null) {
            parts.add(speaker.say("có hiệu lực từ ngày ", "in force from ") + speaker.day(document.from()));
        }
        if (document.to() != null) {
            parts.add(speaker.say("có hiệu lực đến hết ngày ", "in force until the end of ")
                    + speaker.day(document.to()));
        }
        if (!document.url().isEmpty()) {
            parts.add(speaker.say("xem ", "see ") + document.url());
        }
        return String.join("; ", parts);
    }

    private static String attribute(Attribute attribute, Speaker speaker) {
        String name = attribute.title().isEmpty() ? attribute.id().toString() : attribute.title();
        return name + ": "
                + (attribute.values().isEmpty()
                        ? speaker.say("chữ hoặc số bất kỳ", "any text or number")
                        : speaker.say("một trong các giá trị ", "one of ")
                                + attribute.values().stream()
                                        .map(value -> Speaker.quoted(
                                                speaker.language().value(value.toString())))
                                        .collect(Collectors.joining(", ")));
    }
}
