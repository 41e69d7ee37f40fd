package org.thidua.core.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Rule;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;

/** The rows of a criterion: its bands, levels and cases, each with its points. */
final class RowProse {
    private RowProse() {}

    static void write(Pages pages) {
        ImmutableList<Criterion> leaves = pages.rules().scheme().leaves();
        for (Criterion criterion : leaves) {
            if (criterion.rule() instanceof Rule.Bands rule) {
                for (Band band : rule.bands()) {
                    pages.write(Chapter.BANDS, band.row(), speaker -> band(criterion, rule, band, speaker));
                }
            }
        }
        for (Criterion criterion : leaves) {
            if (criterion.rule() instanceof Rule.Levels rule) {
                rule.levels().stream()
                        .sorted(byId(Level::row))
                        .forEach(level ->
                                pages.write(Chapter.LEVELS, level.row(), speaker -> level(criterion, level, speaker)));
            }
        }
        for (Criterion criterion : leaves) {
            if (criterion.rule() instanceof Rule.ByCase rule) {
                rule.cases().stream()
                        .sorted(byId(Case::row))
                        .forEach(one ->
                                pages.write(Chapter.CASES, one.row(), speaker -> one(criterion, rule, one, speaker)));
            }
        }
    }

    static <T> Comparator<T> byId(Function<T, Row> row) {
        return Comparator.comparing(one -> Id.fold(row.apply(one).id()), Id::compareCodePoints);
    }

    private static String band(Criterion criterion, Rule.Bands rule, Band band, Speaker speaker) {
        String unit = rule.target() != null ? " %" : criterion.unit().isEmpty() ? "" : " " + criterion.unit();
        String when = speaker.when(band.when());
        return head(criterion, speaker)
                + (when.isEmpty() ? "" : ", " + when)
                + ", "
                + speaker.say(Intervals.words(band.interval(), unit))
                + (rule.target() == null ? "" : speaker.say(" so với chỉ tiêu", " of the target"))
                + ": "
                + rewards(criterion, band.rewards(), speaker);
    }

    private static String level(Criterion criterion, Level level, Speaker speaker) {
        return head(criterion, speaker)
                + speaker.say(", mức ", ", level ")
                + Speaker.quoted(level.level().toString())
                + ": "
                + speaker.points(level.points());
    }

    private static String one(Criterion criterion, Rule.ByCase rule, Case one, Speaker speaker) {
        List<String> asked = new ArrayList<>();
        for (int at = 0; at < one.patterns().size(); at++) {
            Case.Pattern pattern = one.patterns().get(at);
            String measure = Speaker.quoted(rule.measures().get(at).toString()) + " ";
            if (pattern.interval() != null) {
                asked.add(measure + speaker.say(Intervals.words(pattern.interval(), "")));
            } else if (pattern.answer() != null) {
                asked.add(measure
                        + speaker.say("là ", "is ")
                        + speaker.language().value(Datum.of(pattern.answer()).toString()));
            } else {
                asked.add(measure + speaker.say("bất kỳ", "whatever it is"));
            }
        }
        return head(criterion, speaker)
                + ", "
                + String.join(speaker.say(" và ", " and "), asked)
                + ": "
                + rewards(criterion, one.rewards(), speaker);
    }

    private static String head(Criterion criterion, Speaker speaker) {
        return speaker.say("Tiêu chí ", "Criterion ") + criterion.id();
    }

    private static String rewards(Criterion criterion, Rewards rewards, Speaker speaker) {
        String points = speaker.points(rewards.points(criterion.max()));
        return rewards.percent() == null
                ? points
                : speaker.number(rewards.percent())
                        + speaker.say(" % điểm tối đa, tức ", " % of the maximum, which is ")
                        + points;
    }
}
