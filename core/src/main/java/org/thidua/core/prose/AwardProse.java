package org.thidua.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thidua.core.award.Award;
import org.thidua.core.award.Quota;

/** The awards in the order in which they are shared out, each with its quota and what becomes of its places. */
final class AwardProse {
    private AwardProse() {}

    static void write(Pages pages) {
        List<Award> awards = pages.rules().awards();
        for (int at = 0; at < awards.size(); at++) {
            Award award = awards.get(at);
            int number = at + 1;
            pages.write(Chapter.AWARDS, award.row(), speaker -> of(award, number, speaker));
        }
    }

    private static String of(Award award, int number, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(speaker.say(
                Speaker.quoted(award.title()) + ": xét thứ " + number + ", " + speaker.scope(award.scope()),
                Speaker.quoted(award.title()) + ": number " + number + " to be shared out, "
                        + speaker.scope(award.scope())));
        if (!award.level().isEmpty()) {
            parts.add(speaker.say("cấp khen thưởng ", "level ") + Speaker.quoted(award.level()));
        }
        quota(award.quota(), speaker, parts);
        if (award.quota().isLimited()) {
            parts.add(tie(award.cutOffTie(), speaker));
            parts.add(
                    award.passesDown()
                            ? speaker.say(
                                    "suất của đơn vị không đủ điều kiện chuyển cho đơn vị xếp sau",
                                    "the place of a unit that fails passes down")
                            : speaker.say(
                                    "suất của đơn vị không đủ điều kiện bỏ trống",
                                    "the place of a unit that fails stays unused"));
        }
        if (!award.excludes().isEmpty()) {
            parts.add(speaker.say("không xét đơn vị đã được đề nghị ", "not for units proposed for ")
                    + speaker.awards(award.excludes()));
        }
        return String.join("; ", parts);
    }

    private static void quota(Quota quota, Speaker speaker, List<String> parts) {
        if (quota.number() != null) {
            parts.add(speaker.say("số suất ", "places: ") + speaker.number(quota.number()));
        } else if (quota.share() != null) {
            parts.add(speaker.say("số suất bằng ", "places: ")
                    + speaker.share(quota.share())
                    + speaker.say(" của số ", " of the ")
                    + base(quota, speaker)
                    + ", "
                    + speaker.rounding(quota.rounding()));
        } else {
            parts.add(speaker.say("không giới hạn số suất", "no limit"));
        }
        if (quota.atLeast() > 0) {
            parts.add(speaker.say("ít nhất " + quota.atLeast() + " suất", "at least " + quota.atLeast()));
        }
        if (!quota.counts().isEmpty()) {
            parts.add(speaker.say(
                            "trừ đi số đơn vị cùng nhóm đã được đề nghị ", "less the units of the group proposed for ")
                    + speaker.awards(quota.counts()));
        }
    }

    private static String base(Quota quota, Speaker speaker) {
        return switch (quota.base()) {
            case MEMBERS -> speaker.say("đơn vị thành viên", "members");
            case RANKED -> speaker.say("đơn vị được xếp hạng", "units that are placed");
            case ELIGIBLE -> speaker.say("đơn vị đủ mọi điều kiện", "units that meet every condition");
            case LEADERS -> speaker.say("đơn vị dẫn đầu", "leading units");
            case HOLDERS ->
                speaker.say("đơn vị được đề nghị ", "units proposed for ")
                        + speaker.award(Objects.requireNonNull(quota.holders()));
        };
    }

    private static String tie(Award.CutOffTie tie, Speaker speaker) {
        return speaker.say("bằng nhau ở suất cuối thì ", "of units tied over the last place ")
                + switch (tie) {
                    case ALL -> speaker.say("đề nghị tất cả", "all are proposed");
                    case NONE -> speaker.say("không đề nghị đơn vị nào", "none is proposed");
                    case DECIDE -> speaker.say("chờ quyết định", "none is proposed until people decide");
                };
    }
}
