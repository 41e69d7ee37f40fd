package org.thidua.core.prose;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.pack.Particulars;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.Within;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Who scores what: those of all criteria first, then those of single criteria, each role by its precedence. */
final class ScorerProse {
    private static final ImmutableMap<Within, Words> WITHIN = ImmutableMap.of(
            Within.SINGLE, new Words("chỉ một giá trị", "one value only"),
            Within.SUM, new Words("lấy tổng các giá trị", "the sum of its values"),
            Within.MEAN, new Words("lấy trung bình cộng các giá trị", "the mean of its values"),
            Within.MEDIAN, new Words("lấy trung vị các giá trị", "the median of its values"),
            Within.MIN, new Words("lấy giá trị thấp nhất", "the smallest of its values"),
            Within.MAX, new Words("lấy giá trị cao nhất", "the largest of its values"));
    private static final ImmutableMap<Between, Words> BETWEEN = ImmutableMap.of(
            Between.FIRST_AVAILABLE, new Words("nguồn đầu tiên có giá trị", "the first that has a value counts"),
            Between.LAST_AVAILABLE, new Words("nguồn cuối cùng có giá trị", "the last that has a value counts"),
            Between.SUM, new Words("cộng các nguồn", "the sum of the scorers"),
            Between.MEAN, new Words("lấy trung bình cộng các nguồn", "the mean of the scorers"),
            Between.WEIGHTED_MEAN,
                    new Words("lấy trung bình có trọng số các nguồn", "the weighted mean of the scorers"),
            Between.MEDIAN, new Words("lấy trung vị các nguồn", "the median of the scorers"),
            Between.MIN, new Words("lấy nguồn thấp nhất", "the smallest of the scorers"),
            Between.MAX, new Words("lấy nguồn cao nhất", "the largest of the scorers"));

    private ScorerProse() {}

    static void write(Pages pages) {
        List<Id<Criterion>> printed = List.copyOf(pages.rules().scheme().byId().keySet());
        pages.rules().particulars().scorers().stream()
                .sorted(Comparator.comparing(scorers -> positionOf(scorers, printed)))
                .forEach(scorers -> write(pages, scorers));
    }

    /** Those of all criteria come first. */
    private static int positionOf(Particulars.Scorers scorers, List<Id<Criterion>> printed) {
        return scorers.criterion() == null ? -1 : printed.indexOf(scorers.criterion());
    }

    private static void write(Pages pages, Particulars.Scorers scorers) {
        Id<Criterion> criterion = scorers.criterion();
        Basis inherited = criterion == null
                ? null
                : pages.rules()
                        .scheme()
                        .find(criterion)
                        .map(found -> found.row().basis())
                        .orElse(null);
        Panel panel = scorers.panel();
        for (int at = 0; at < panel.roles().size(); at++) {
            RoleRule role = panel.roles().get(at);
            int position = at + 1;
            pages.write(
                    Chapter.SCORERS,
                    (criterion == null ? "*" : criterion) + "/" + role.role(),
                    role.place(),
                    pages.rules().particulars().basisOf(role.place()).orElse(inherited),
                    speaker -> (criterion == null
                                    ? speaker.say(
                                            "Mọi tiêu chí không có nguồn chấm riêng",
                                            "All criteria without scorers of their own")
                                    : speaker.say("Tiêu chí ", "Criterion ") + criterion)
                            + ": "
                            + role(panel, role, position, speaker));
        }
    }

    private static String role(Panel panel, RoleRule role, int position, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(speaker.say("nguồn ", "scorer ") + Speaker.quoted(role.shown()));
        if (panel.roles().size() > 1) {
            String order = panel.between().picksOne()
                    ? speaker.say(
                            "thứ " + position + " trong " + panel.roles().size() + " nguồn, lấy ",
                            "number " + position + " of " + panel.roles().size() + ", of whom ")
                    : speaker.say(
                            "một trong " + panel.roles().size() + " nguồn, ",
                            "one of " + panel.roles().size() + ", ");
            parts.add(order + speaker.say(Objects.requireNonNull(BETWEEN.get(panel.between()))));
        }
        if (panel.between() == Between.WEIGHTED_MEAN) {
            parts.add(speaker.say("trọng số ", "weight ") + speaker.number(role.weight()));
        }
        if (role.within() != Within.SINGLE) {
            parts.add(speaker.say(Objects.requireNonNull(WITHIN.get(role.within()))) + dropped(role, speaker));
        }
        if (role.atLeast() > 1) {
            parts.add(speaker.say(
                    "cần ít nhất " + role.atLeast() + " giá trị", "at least " + role.atLeast() + " values are due"));
        }
        if (!role.ownMarkCounts()) {
            parts.add(speaker.say("không tính giá trị đơn vị tự cho mình", "a unit's value for itself does not count"));
        }
        Exact alert = panel.alert();
        if (alert != null) {
            parts.add(speaker.say(
                    "báo khi hai nguồn lệch quá " + speaker.number(alert),
                    "a difference between scorers above " + speaker.number(alert) + " is reported"));
        }
        return String.join("; ", parts);
    }

    private static String dropped(RoleRule role, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        if (role.dropHigh() > 0) {
            parts.add(speaker.say(role.dropHigh() + " giá trị cao nhất", "the " + role.dropHigh() + " highest"));
        }
        if (role.dropLow() > 0) {
            parts.add(speaker.say(role.dropLow() + " giá trị thấp nhất", "the " + role.dropLow() + " lowest"));
        }
        return parts.isEmpty()
                ? ""
                : speaker.say(" sau khi bỏ ", " without ") + String.join(speaker.say(" và ", " and "), parts);
    }
}
