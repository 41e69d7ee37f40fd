package org.thidua.core.prose;

import java.util.ArrayList;
import java.util.List;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.value.Exact;

/**
 * The sentence of a criterion: its limits, its rule, what becomes of a missing value, how it is rounded.
 *
 * <p>Example: {@code Tiêu chí I.4 — Chất lượng nắm bắt tình hình: tối đa 4 điểm; điểm do các nguồn chấm cho, từng bậc 0,25
 * điểm.}
 */
final class CriterionProse {
    private CriterionProse() {}

    static void write(Pages pages) {
        for (Criterion criterion : pages.rules().scheme().byId().values()) {
            pages.write(Chapter.CRITERIA, criterion.row(), speaker -> of(criterion, speaker));
        }
    }

    private static String of(Criterion criterion, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(limits(criterion, speaker));
        parts.add(RuleProse.of(criterion, speaker));
        String absent = absent(criterion, speaker);
        if (!absent.isEmpty()) {
            parts.add(absent);
        }
        if (criterion.rounding() != null) {
            parts.add(speaker.say("riêng tiêu chí này ", "this criterion itself is ")
                    + speaker.rounding(criterion.rounding().mode())
                    + speaker.say(", còn ", " to ")
                    + speaker.decimals(criterion.rounding().decimals()));
        }
        return speaker.say("Tiêu chí ", "Criterion ") + criterion.id() + " — " + speaker.titleOf(criterion) + ": "
                + String.join("; ", parts);
    }

    private static String limits(Criterion criterion, Speaker speaker) {
        String kind = criterion.parent() == null ? criterion.kind().title().in(speaker.language()) + ", " : "";
        Exact max = criterion.max();
        Exact min = criterion.min();
        if (criterion.kind() == Kind.PENALTY && max.signum() == 0) {
            return kind
                    + speaker.say("trừ nhiều nhất ", "at most ")
                    + speaker.points(min.magnitude())
                    + speaker.say("", " taken off");
        }
        return kind
                + speaker.say("tối đa ", "at most ")
                + speaker.points(max)
                + (min.signum() == 0 ? "" : speaker.say(", tối thiểu ", ", at least ") + speaker.points(min));
    }

    private static String absent(Criterion criterion, Speaker speaker) {
        String what = criterion.isMarked() ? speaker.say("chưa có điểm chấm", "without a mark") : missing(speaker);
        return switch (criterion.absent()) {
            case PENDING -> "";
            case ZERO -> what + speaker.say(" thì được 0 điểm", " it has 0 points");
            case EXCLUDE ->
                what
                        + speaker.say(
                                " thì không tính tiêu chí này cho đơn vị, kể cả điểm tối đa",
                                " it is left out for the unit, its maximum too");
            case ERROR -> what + speaker.say(" là lỗi, phải bổ sung", " there is an error to be mended");
        };
    }

    private static String missing(Speaker speaker) {
        return speaker.say("chưa có số liệu", "without a figure");
    }
}
