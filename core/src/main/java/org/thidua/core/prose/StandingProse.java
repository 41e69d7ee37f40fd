package org.thidua.core.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.pack.Particulars;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;

/** Grades, the best first, and what decides places, scope by scope. */
final class StandingProse {
    private StandingProse() {}

    static void write(Pages pages) {
        Rulebook rules = pages.rules();
        for (Grade grade : rules.grades()) {
            pages.write(
                    Chapter.GRADES,
                    grade.id().toString(),
                    grade.place(),
                    rules.particulars().basisOf(grade.place()).orElse(null),
                    speaker -> grade(grade, speaker));
        }
        Scope scope = null;
        int position = 0;
        for (Particulars.RankingRow row : ordered(rules)) {
            position = row.scope().equals(scope) ? position + 1 : 1;
            scope = row.scope();
            int number = position;
            pages.write(
                    Chapter.RANKING,
                    row.scope().word() + "/" + row.order(),
                    row.place(),
                    rules.particulars().basisOf(row.place()).orElse(null),
                    speaker -> key(row, number, rules, speaker));
        }
    }

    private static List<Particulars.RankingRow> ordered(Rulebook rules) {
        return rules.particulars().ranking().stream()
                .sorted(Comparator.comparing(
                                (Particulars.RankingRow row) -> row.scope().kind())
                        .thenComparing(row -> Id.fold(row.scope().word()), Id::compareCodePoints)
                        .thenComparing(Particulars.RankingRow::order))
                .toList();
    }

    private static String grade(Grade grade, Speaker speaker) {
        String when = speaker.when(grade.when());
        String text = speaker.say("Xếp loại ", "Grade ")
                + Speaker.quoted(grade.title())
                + (when.isEmpty() ? "" : ", " + when)
                + ": "
                + speaker.subject(grade.measure())
                + " "
                + speaker.say(Intervals.words(grade.interval(), ""));
        return grade.otherwise() == null
                ? text
                : text
                        + speaker.say("; không đạt điều kiện thì xếp loại ", "; who fails its conditions gets ")
                        + speaker.grade(grade.otherwise());
    }

    private static String key(Particulars.RankingRow row, int number, Rulebook rules, Speaker speaker) {
        Chain.Key key = row.key();
        List<String> parts = new ArrayList<>();
        parts.add(speaker.say("Xếp hạng ", "Ranking ")
                + speaker.scope(row.scope())
                + (number == 1
                        ? speaker.say(", trước hết xét ", ", first by ")
                        : speaker.say(
                                ", bằng nhau thì xét tiếp (thứ " + number + ") ",
                                ", those still equal (number " + number + ") by "))
                + speaker.subject(key.measure()));
        parts.add(
                key.descending()
                        ? speaker.say("nhiều hơn xếp trên", "more ranks above")
                        : speaker.say("ít hơn xếp trên", "less ranks above"));
        parts.add(
                key.exact()
                        ? speaker.say("so theo số chính xác", "by exact values")
                        : speaker.say("so theo số in ra", "by printed values"));
        if (number == 1) {
            rules.chains().stream()
                    .filter(chain -> chain.scope().equals(row.scope()))
                    .findFirst()
                    .ifPresent(chain -> parts.add(places(chain.places(), speaker)));
        }
        return String.join("; ", parts);
    }

    private static String places(Chain.Places places, Speaker speaker) {
        return switch (places) {
            case SKIPPING -> speaker.say("đồng hạng đánh số 1, 2, 2, 4", "ties are numbered 1, 2, 2, 4");
            case DENSE -> speaker.say("đồng hạng đánh số 1, 2, 2, 3", "ties are numbered 1, 2, 2, 3");
            case MEAN -> speaker.say("đồng hạng đánh số 1; 2,5; 2,5; 4", "ties are numbered 1, 2.5, 2.5, 4");
        };
    }
}
