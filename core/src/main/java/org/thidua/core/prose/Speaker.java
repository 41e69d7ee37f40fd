package org.thidua.core.prose;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thidua.core.compliance.Days;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.history.Honour;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** Somebody who speaks one language and calls everything in the pack by its title rather than by its id. */
final class Speaker {
    private static final ImmutableMap<RoundingMode, Words> ROUNDINGS = ImmutableMap.<RoundingMode, Words>builder()
            .put(RoundingMode.HALF_UP, new Words("làm tròn nửa lên", "rounded half up"))
            .put(RoundingMode.HALF_DOWN, new Words("làm tròn nửa xuống", "rounded half down"))
            .put(RoundingMode.HALF_EVEN, new Words("làm tròn nửa về số chẵn", "rounded half to even"))
            .put(RoundingMode.UP, new Words("làm tròn ra xa số 0", "rounded away from zero"))
            .put(RoundingMode.DOWN, new Words("cắt bỏ phần thừa", "truncated"))
            .put(RoundingMode.CEILING, new Words("làm tròn lên", "rounded up"))
            .put(RoundingMode.FLOOR, new Words("làm tròn xuống", "rounded down"))
            .buildOrThrow();

    /** A share that is no percentage is said as a fraction up to this divisor. */
    private static final int LARGEST_DIVISOR = 1000;

    private final Rulebook rules;
    private final Language language;

    Speaker(Rulebook rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    Language language() {
        return language;
    }

    boolean isVietnamese() {
        return language == Language.VI;
    }

    /** One text of two. */
    String say(String vi, String en) {
        return isVietnamese() ? vi : en;
    }

    String say(Words words) {
        return words.in(language);
    }

    String number(Exact number) {
        return language.readable(number);
    }

    String points(Exact points) {
        return number(points)
                + (points.magnitude().equals(Exact.ONE) ? say(" điểm", " point") : say(" điểm", " points"));
    }

    String day(LocalDate day) {
        return Days.of(day).in(language);
    }

    String rounding(RoundingMode mode) {
        return say(Objects.requireNonNull(ROUNDINGS.get(mode)));
    }

    String decimals(int decimals) {
        return decimals
                + (decimals == 1 ? say(" chữ số thập phân", " decimal") : say(" chữ số thập phân", " decimals"));
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** A part of something: {@code 20 %}, or {@code 1/12} where no percentage is exact. */
    String share(Exact share) {
        Exact percent = share.times(Exact.HUNDRED);
        if (percent.isDecimal()) {
            return number(percent) + " %";
        }
        for (int divisor = 2; divisor <= LARGEST_DIVISOR; divisor++) {
            Exact above = share.times(Exact.of(divisor));
            if (above.isWhole()) {
                return above + "/" + divisor;
            }
        }
        return number(percent) + " %";
    }

    String titleOf(Criterion criterion) {
        return isVietnamese() || criterion.titleEn().isEmpty() ? criterion.title() : criterion.titleEn();
    }

    /** A criterion as another sentence mentions it. */
    String criterion(Criterion criterion) {
        return say("tiêu chí ", "criterion ") + criterion.id() + " (" + titleOf(criterion) + ")";
    }

    String award(Id<?> award) {
        return quoted(rules.awards().stream()
                .filter(known -> known.id().equals(award))
                .findFirst()
                .map(known -> known.title())
                .orElse(award.toString()));
    }

    String awards(Collection<? extends Id<?>> awards) {
        return awards.stream()
                .sorted((one, other) -> Id.compareCodePoints(one.folded(), other.folded()))
                .map(this::award)
                .collect(Collectors.joining(", "));
    }

    String grade(Id<?> grade) {
        return quoted(rules.grades().stream()
                .filter(known -> known.id().equals(grade))
                .findFirst()
                .map(known -> known.title())
                .orElse(grade.toString()));
    }

    String attribute(Id<Attribute> attribute) {
        Attribute known = rules.attributes().get(attribute);
        return quoted(known == null || known.title().isEmpty() ? attribute.toString() : known.title());
    }

    /** For which units a row stands: {@code  đối với đơn vị có "Loại đơn vị" là "phuong"}; empty for all. */
    String when(When when) {
        if (when.attribute() == null) {
            return "";
        }
        String values = when.values().stream()
                .map(value -> quoted(language.value(value.toString())))
                .distinct()
                .sorted(Id::compareCodePoints)
                .collect(Collectors.joining(", "));
        return say("đơn vị có ", "units whose ")
                + attribute(when.attribute())
                + (when.others() ? say(" khác ", " is not ") : say(" là ", " is "))
                + values;
    }

    String scope(Scope scope) {
        return switch (scope.kind()) {
            case CLUSTER -> say("trong từng Cụm thi đua", "within each cluster");
            case ALL -> say("giữa tất cả các đơn vị", "among all units");
            case ATTRIBUTE ->
                say("giữa các đơn vị có cùng ", "among units with the same ")
                        + attribute(Objects.requireNonNull(scope.attribute()));
        };
    }

    /** What a condition, a grade or a ranking looks at, with titles instead of ids. */
    String subject(Subject subject) {
        if (subject instanceof Subject.PointsOf points) {
            return say("điểm ", "points of ") + criterion(points.criterion());
        }
        if (subject instanceof Subject.PercentOf percent) {
            return say("tỷ lệ % điểm ", "percentage of points of ") + criterion(percent.criterion());
        }
        if (subject instanceof Subject.FigureOf figure) {
            return say("số liệu ", "figure ") + quoted(figure.measure().toString());
        }
        if (subject instanceof Subject.MarksOf marks) {
            String value = marks.value() == null
                    ? ""
                    : " " + quoted(language.value(marks.value().toString()));
            return say("số lượt chấm", "number of marks") + value + say(" ở ", " of ") + criterion(marks.criterion());
        }
        if (subject instanceof Subject.FactOf fact) {
            return say("dữ kiện ", "fact ") + quoted(fact.fact().toString());
        }
        if (subject instanceof Subject.AttributeOf attribute) {
            return attribute(attribute.attribute().id());
        }
        if (subject instanceof Subject.Holds holds) {
            return say("được đề nghị ", "proposed for ") + award(holds.award()) + say(" trong năm", " this season");
        }
        if (subject instanceof Subject.LateOf late) {
            return say("số ngày muộn của ", "days late with ")
                    + quoted(late.deadline().name());
        }
        if (subject instanceof Subject.YearsOf years) {
            return say("số năm liên tục đến hết năm trước đạt ", "years in a row up to last year with ")
                    + honour(years.honour());
        }
        if (subject instanceof Subject.Held held) {
            return say("đã từng đạt ", "ever had ") + honour(held.honour());
        }
        if (subject instanceof Subject.VotesOf votes) {
            return say("tỷ lệ % phiếu đồng ý ", "percentage of votes for ")
                    + award(votes.ballot().award());
        }
        return subject.title().in(language);
    }

    private String honour(Honour honour) {
        return honour.kind() == Honour.Kind.GRADE
                ? say("xếp loại ", "grade ") + grade(honour.id())
                : award(honour.id());
    }
}
