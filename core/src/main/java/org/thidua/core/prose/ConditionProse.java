package org.thidua.core.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.history.Inheritance;
import org.thidua.core.value.Language;

/**
 * The conditions: of the ranking, of the grades, of the awards, those of each by id.
 *
 * <p>A condition that a ballot is stands with the ballot.
 */
final class ConditionProse {
    private ConditionProse() {}

    static void write(Pages pages) {
        write(pages, pages.rules().entryConditions());
        pages.rules().grades().forEach(grade -> write(pages, grade.conditions()));
        pages.rules().awards().forEach(award -> write(pages, award.conditions()));
    }

    private static void write(Pages pages, List<Condition> together) {
        List<Condition> ordered = together.stream()
                .filter(condition -> BallotProse.ballotOf(condition, pages.rules()) == null)
                .sorted(Comparator.comparing(Condition::id))
                .toList();
        for (Condition condition : ordered) {
            pages.write(Chapter.CONDITIONS, condition.row(), speaker -> of(condition, ordered, pages, speaker));
        }
    }

    private static String of(Condition condition, List<Condition> together, Pages pages, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        String when = speaker.when(condition.when());
        parts.add(owner(condition, pages, speaker)
                + (when.isEmpty() ? "" : ", " + when)
                + ": "
                + condition.title()
                + " – "
                + speaker.subject(condition.subject())
                + " "
                + needed(condition, speaker));
        String others = together.stream()
                .filter(other -> !other.id().equals(condition.id())
                        && !condition.anyGroup().isEmpty())
                .filter(other -> other.anyGroup().equals(condition.anyGroup()))
                .map(other -> Speaker.quoted(other.title()))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            parts.add(speaker.say("chỉ cần đạt điều kiện này hoặc ", "it is enough to meet this one or ") + others);
        }
        if (condition.unknownMeans() != Verdict.UNKNOWN) {
            parts.add(
                    condition.unknownMeans() == Verdict.MET
                            ? speaker.say("chưa rõ thì coi là đạt", "what is not known counts as met")
                            : speaker.say("chưa rõ thì coi là không đạt", "what is not known counts as not met"));
        }
        Inheritance inheritance = inheritance(condition.subject());
        if (inheritance != null) {
            parts.add(inherited(inheritance, speaker));
        }
        return String.join("; ", parts);
    }

    private static String owner(Condition condition, Pages pages, Speaker speaker) {
        return switch (condition.owner().kind()) {
            case RANKING ->
                speaker.say(
                        "Điều kiện xếp hạng (không đạt thì không xếp hạng)",
                        "Condition of the ranking (who fails it is not placed)");
            case GRADE ->
                speaker.say("Điều kiện xếp loại ", "Condition of grade ")
                        + speaker.grade(condition.owner().id())
                        + otherwise(condition, pages, speaker);
            case AWARD ->
                speaker.say("Điều kiện xét ", "Condition of ")
                        + speaker.award(condition.owner().id());
        };
    }

    private static String otherwise(Condition condition, Pages pages, Speaker speaker) {
        return pages.rules().grades().stream()
                .filter(grade -> grade.id().equals(condition.owner().id()) && grade.otherwise() != null)
                .map(Grade::otherwise)
                .findFirst()
                .map(grade -> speaker.say(" (không đạt thì xếp loại ", " (who fails it gets ")
                        + speaker.grade(Objects.requireNonNull(grade)) + ")")
                .orElse("");
    }

    /** The comparison: {@code từ 90}, {@code là có}, {@code từ 50 % điểm thưởng}. */
    private static String needed(Condition condition, Speaker speaker) {
        Condition.Share share = condition.share();
        Language language = speaker.language();
        return share == null
                ? condition.needed(language)
                : condition.asked().title().in(language)
                        + " "
                        + speaker.number(share.percent())
                        + speaker.say(" % ", " % of the ")
                        + speaker.subject(share.of());
    }

    private static @Nullable Inheritance inheritance(Subject subject) {
        if (subject instanceof Subject.YearsOf years) {
            return years.inheritance();
        }
        return subject instanceof Subject.Held held ? held.inheritance() : null;
    }

    private static String inherited(Inheritance inheritance, Speaker speaker) {
        return switch (inheritance) {
            case ANY ->
                speaker.say(
                        "đơn vị hợp nhất: tính theo đơn vị cũ có thành tích tốt nhất",
                        "for a merged unit the best of the units it comes from counts");
            case ALL ->
                speaker.say(
                        "đơn vị hợp nhất: mọi đơn vị cũ đều phải đạt",
                        "for a merged unit all units it comes from must have it");
            case NONE ->
                speaker.say(
                        "đơn vị hợp nhất: không kế thừa thành tích của đơn vị cũ",
                        "a merged unit takes over nothing of the units it comes from");
        };
    }
}
