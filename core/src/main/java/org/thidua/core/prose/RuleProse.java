package org.thidua.core.prose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** How the points of a criterion come about, as part of a sentence: one wording for each kind of rule. */
final class RuleProse {
    private RuleProse() {}

    static String of(Criterion criterion, Speaker speaker) {
        Rule rule = criterion.rule();
        if (rule instanceof Rule.Mark) {
            return marked(criterion, speaker);
        }
        if (rule instanceof Rule.YesNo) {
            return speaker.say("có thì được điểm tối đa, không thì 0 điểm", "the maximum for yes, 0 points for no")
                    + figure(criterion, speaker);
        }
        if (rule instanceof Rule.Levels) {
            return speaker.say("điểm theo mức đạt được", "points by the level reached") + figure(criterion, speaker);
        }
        if (rule instanceof Rule.Bands bands) {
            return speaker.say("điểm theo thang", "points by bands")
                    + (bands.target() == null
                            ? ""
                            : speaker.say(", tính bằng % của ", " in per cent of ")
                                    + target(bands.target(), criterion, speaker))
                    + figure(criterion, speaker);
        }
        if (rule instanceof Rule.ByCase byCase) {
            return speaker.say("điểm theo trường hợp, xét đồng thời ", "points by cases that look together at ")
                    + figures(byCase.measures(), speaker)
                    + step(criterion, speaker);
        }
        if (rule instanceof Rule.Proportion proportion) {
            return speaker.say("điểm tối đa × số liệu / ", "the maximum × the figure / ")
                    + target(proportion.target(), criterion, speaker)
                    + figure(criterion, speaker);
        }
        if (rule instanceof Rule.PerItem perItem) {
            return perItem(criterion, perItem.per(), speaker) + figure(criterion, speaker);
        }
        if (rule instanceof Rule.Deduction deduction) {
            return deduction(criterion, deduction.per(), speaker) + figure(criterion, speaker);
        }
        if (rule instanceof Rule.Punctuality punctuality) {
            return punctuality(criterion, punctuality, speaker);
        }
        if (rule instanceof Rule.Relative relative) {
            return relative(criterion, relative, speaker) + figure(criterion, speaker);
        }
        if (rule instanceof Rule.ByFormula byFormula) {
            return formula(criterion, byFormula, speaker);
        }
        if (rule instanceof Rule.Combination combination) {
            return combination(criterion, combination, speaker);
        }
        throw new IllegalStateException("no wording for the rule " + rule.word());
    }

    private static String marked(Criterion criterion, Speaker speaker) {
        return speaker.say("điểm do các nguồn chấm cho", "points as the scorers give them")
                + (criterion.step() == null
                        ? ""
                        : speaker.say(", từng bậc ", " in steps of ") + speaker.points(criterion.step()));
    }

    private static String perItem(Criterion criterion, Exact per, Speaker speaker) {
        boolean taken = per.signum() < 0;
        return speaker.say("mỗi ", "for each ")
                + counted(criterion, speaker)
                + (taken ? speaker.say(" trừ ", " ") : speaker.say(" được ", " "))
                + speaker.points(per.magnitude())
                + (taken ? speaker.say("", " taken off") : "");
    }

    /** Of a penalty nothing is left to start from: it only takes off. */
    private static String deduction(Criterion criterion, Exact per, Speaker speaker) {
        return (criterion.max().signum() == 0
                        ? speaker.say("mỗi ", "for each ")
                        : speaker.say("từ điểm tối đa, mỗi ", "from the maximum, for each "))
                + counted(criterion, speaker)
                + speaker.say(" trừ ", " ")
                + speaker.points(per)
                + speaker.say("", " less");
    }

    private static String punctuality(Criterion criterion, Rule.Punctuality rule, Speaker speaker) {
        String due = Speaker.quoted(rule.due().name());
        String max = speaker.points(criterion.max());
        String per = speaker.points(rule.per());
        String min = speaker.points(criterion.min());
        return speaker.say(
                "nộp " + due + " đúng hạn được " + max + ", muộn mỗi ngày trừ " + per + ", không nộp được " + min,
                max + " if " + due + " comes in time, " + per + " less for each day late, " + min
                        + " if it never comes");
    }

    private static String relative(Criterion criterion, Rule.Relative rule, Speaker speaker) {
        return switch (rule.variant()) {
            case BEST ->
                speaker.say(
                        "điểm tối đa × số liệu / số liệu cao nhất trong Cụm",
                        "the maximum × the figure / the largest of the cluster");
            case BEST_LOW ->
                speaker.say(
                        "điểm tối đa × số liệu thấp nhất trong Cụm / số liệu, càng ít càng tốt",
                        "the maximum × the smallest of the cluster / the figure, less being better");
            case MIN_MAX ->
                speaker.say(
                        "điểm tối đa × (số liệu − thấp nhất trong Cụm) / (cao nhất − thấp nhất), bằng nhau cả thì đều"
                                + " được điểm tối đa",
                        "the maximum × (the figure − the smallest of the cluster) / (the largest − the smallest), the"
                                + " maximum for all if all are equal");
            case MIN_MAX_LOW ->
                speaker.say(
                        "điểm tối đa × (cao nhất trong Cụm − số liệu) / (cao nhất − thấp nhất), càng ít càng tốt, bằng"
                                + " nhau cả thì đều được điểm tối đa",
                        "the maximum × (the largest of the cluster − the figure) / (the largest − the smallest), less"
                                + " being better, the maximum for all if all are equal");
            case EXCESS -> {
                String target = target(rule.target(), criterion, speaker);
                yield speaker.say(
                        "đạt " + target + " được nửa điểm tối đa, dưới mức đó giảm theo tỷ lệ; nửa còn lại theo phần"
                                + " vượt so với đơn vị vượt nhiều nhất Cụm, các đơn vị cùng vượt nhiều nhất đều được"
                                + " điểm tối đa",
                        "half of the maximum for " + target + ", less in proportion below it; the other half by the"
                                + " excess over it against the largest of the cluster, all who share the largest"
                                + " having the maximum");
            }
        };
    }

    private static String formula(Criterion criterion, Rule.ByFormula rule, Speaker speaker) {
        List<Id<Measure>> figures = criterion.figures();
        return speaker.say("điểm theo công thức ", "points by the formula ")
                + Speaker.quoted(rule.formula().text())
                + (rule.target() == null
                        ? ""
                        : speaker.say(", target là ", " where target is ") + target(rule.target(), criterion, speaker))
                + (figures.isEmpty() ? "" : speaker.say(", theo ", " from ") + figures(figures, speaker))
                + unit(criterion, speaker)
                + step(criterion, speaker);
    }

    private static String combination(Criterion criterion, Rule.Combination rule, Speaker speaker) {
        String children = criterion.children().stream()
                .map(child -> child.id()
                        + (rule.way().weighs()
                                ? speaker.say(" (trọng số ", " (weight ") + speaker.number(child.weight()) + ")"
                                : ""))
                .collect(Collectors.joining(", "));
        return switch (rule.way()) {
                    case SUM -> speaker.say("tổng điểm của ", "the sum of ");
                    case WEIGHTED_SUM -> speaker.say("tổng của trọng số × điểm của ", "the sum of weight × points of ");
                    case MEAN -> speaker.say("trung bình cộng điểm của ", "the mean of ");
                    case WEIGHTED_MEAN -> speaker.say("trung bình có trọng số điểm của ", "the weighted mean of ");
                    case GEOMETRIC_MEAN -> speaker.say("trung bình nhân điểm của ", "the geometric mean of ");
                    case MIN -> speaker.say("điểm thấp nhất trong ", "the smallest of ");
                    case MAX -> speaker.say("điểm cao nhất trong ", "the largest of ");
                    case BEST_N ->
                        speaker.say(
                                "tổng " + rule.best() + " điểm cao nhất trong ",
                                "the sum of the " + rule.best() + " largest of ");
                }
                + children;
    }

    private static String target(@Nullable Target target, Criterion criterion, Speaker speaker) {
        Exact number = Objects.requireNonNull(target).number();
        return number == null
                ? speaker.say("chỉ tiêu riêng của đơn vị", "the unit's own target")
                : speaker.say("chỉ tiêu ", "the target of ")
                        + speaker.number(number)
                        + (criterion.unit().isEmpty() ? "" : " " + criterion.unit());
    }

    private static String counted(Criterion criterion, Speaker speaker) {
        return criterion.unit().isEmpty() ? speaker.say("lần", "occurrence") : criterion.unit();
    }

    /** What the rule reads: {@code ; số liệu "tin-bai", đơn vị tính "tin, bài", bước 1}. */
    private static String figure(Criterion criterion, Speaker speaker) {
        return "; " + figures(List.of(criterion.measure()), speaker) + unit(criterion, speaker)
                + step(criterion, speaker);
    }

    private static String figures(List<Id<Measure>> measures, Speaker speaker) {
        return speaker.say("số liệu ", measures.size() == 1 ? "figure " : "figures ")
                + measures.stream()
                        .map(measure -> Speaker.quoted(measure.toString()))
                        .collect(Collectors.joining(", "));
    }

    private static String unit(Criterion criterion, Speaker speaker) {
        return criterion.unit().isEmpty()
                ? ""
                : speaker.say(", đơn vị tính ", " counted in ") + Speaker.quoted(criterion.unit());
    }

    private static String step(Criterion criterion, Speaker speaker) {
        return criterion.step() == null
                ? ""
                : speaker.say(", từng bậc ", " in steps of ") + speaker.number(criterion.step());
    }
}
