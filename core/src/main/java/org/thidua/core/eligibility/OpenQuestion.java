package org.thidua.core.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import org.thidua.core.dossier.Vote;
import org.thidua.core.history.Years;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Line;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Says what has to become known before a subject is known of a unit. */
final class OpenQuestion {
    /** More lines than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private OpenQuestion() {}

    static Words of(Candidate unit, Subject subject) {
        if (subject instanceof Subject.YearsOf) {
            return years(unit.years(subject).orElseThrow());
        }
        if (subject instanceof Subject.Held) {
            return new Words("thành tích các năm trước chưa ghi đủ", "the history of earlier years is not complete");
        }
        if (subject instanceof Subject.VotesOf votes) {
            Vote vote =
                    unit.dossier().circumstances().votes().get(votes.ballot().award());
            return votes.ballot().whyNone(vote).orElseThrow();
        }
        if (subject instanceof Subject.LateOf) {
            return new Words("chưa đến hạn và chưa nhận được", "nothing was received and there is still time");
        }
        if (subject instanceof Subject.FactOf fact) {
            return new Words("chưa ghi dữ kiện " + fact.fact(), "fact " + fact.fact() + " is not given");
        }
        if (subject instanceof Subject.FigureOf figure) {
            return new Words("chưa có số liệu " + figure.measure(), "figure " + figure.measure() + " is not reported");
        }
        if (subject instanceof Subject.AttributeOf attribute) {
            Id<?> id = attribute.attribute().id();
            return new Words("chưa ghi thuộc tính " + id, "attribute " + id + " is not given");
        }
        if (subject == Subject.Common.INSPECTED) {
            return new Words(
                    "mùa thi đua chưa ghi việc kiểm tra", "the season does not record whether it was inspected");
        }
        return openLines(unit, subject);
    }

    private static Words years(Years years) {
        Integer open = years.open();
        Words gap = new Words("năm " + open + " chưa ghi thành tích", "nothing is recorded for " + open);
        return years.least() == 0
                ? gap
                : new Words(
                        "chắc chắn " + years.least() + " năm, " + gap.vi(),
                        "certainly " + years.least() + ", but " + gap.en());
    }

    private static Words openLines(Candidate unit, Subject subject) {
        if (subject instanceof Subject.PointsOf || subject instanceof Subject.PercentOf) {
            Id<?> id = subject instanceof Subject.PointsOf points
                    ? points.criterion().id()
                    : ((Subject.PercentOf) subject).criterion().id();
            boolean open = unit.sheet().entries().values().stream()
                    .anyMatch(entry -> entry.criterion().id().equals(id) && entry.isOpen());
            return open
                    ? new Words("tiêu chí " + id + " còn chờ", "criterion " + id + " is still open")
                    : new Words("tiêu chí " + id + " không tính cho đơn vị", "criterion " + id + " is left out");
        }
        List<String> open = unit.sheet().lines().stream()
                .filter(Line::isOpen)
                .map(Entry::criterion)
                .map(criterion -> criterion.id().toString())
                .toList();
        if (open.isEmpty()) {
            return new Words("chưa xác định", "not settled");
        }
        String named = open.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = open.size() > MOST_NAMED ? "…" : "";
        return new Words("còn chờ tiêu chí " + named + more, "still open: criterion " + named + more);
    }
}
