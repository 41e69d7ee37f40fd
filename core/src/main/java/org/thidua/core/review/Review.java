package org.thidua.core.review;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.award.Award;
import org.thidua.core.award.Quota;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Looks through the rules of a year, in the order in which they are applied: points, ranking, grades, awards; then its texts. */
public final class Review {
    private final Rulebook rules;
    private final Cells cells;
    private final Problems problems;
    private final Subjects subjects;

    private Review(Rulebook rules, Cells cells, Problems problems) {
        this.rules = rules;
        this.cells = cells;
        this.problems = problems;
        this.subjects = new Subjects(rules);
    }

    /**
     * Reports what cannot mean what it says. All of it is a warning: such rules can be applied.
     *
     * @param rules the rules of a year, free of errors
     * @param cells where their cells stand
     * @param problems where it is reported
     */
    public static void report(Rulebook rules, Cells cells, Problems problems) {
        Review review = new Review(rules, cells, problems);
        new PointsReview(rules.scheme(), cells, problems).report();
        review.conditions(rules.entryConditions()).report();
        review.reportGrades();
        rules.awards().forEach(review::reportAward);
        new SourceReview(rules, cells, problems).report();
    }

    private ConditionReview conditions(List<Condition> conditions) {
        return new ConditionReview(subjects, cells, problems, conditions);
    }

    // ---- grades

    private void reportGrades() {
        Map<Id<Grade>, ConditionReview> reviews = new HashMap<>();
        Map<Id<Grade>, Words> barred = new HashMap<>();
        for (Grade grade : rules.grades()) {
            ConditionReview review = conditions(grade.conditions());
            reviews.put(grade.id(), review);
            Words why = review.report();
            if (why != null) {
                barred.put(grade.id(), why);
            }
        }
        Set<Id<Grade>> given = given(reviews, barred);
        for (Grade grade : rules.grades()) {
            if (given.contains(grade.id())) {
                subjects.give(grade);
            } else {
                problems.add(
                        Fault.GRADE_NEVER,
                        grade.place(),
                        grade.id().toString(),
                        "grade",
                        grade.id(),
                        "reason",
                        barred.getOrDefault(grade.id(), outOfReach(grade)));
            }
        }
    }

    private Words outOfReach(Grade grade) {
        Words title = grade.measure().title();
        Words possible = subjects.of(grade.measure(), ImmutableList.of()).words((value, language) -> value);
        return new Words(title.vi() + " chỉ có thể " + possible.vi(), title.en() + " can only be " + possible.en());
    }

    /** The grades that some unit may get: by its measure, or from a grade of which it fails a condition. */
    private Set<Id<Grade>> given(Map<Id<Grade>, ConditionReview> reviews, Map<Id<Grade>, Words> barred) {
        Set<Id<Grade>> reached = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Grade grade : rules.grades()) {
                grows |= (isReached(grade) || isFallenInto(grade, reached, reviews)) && reached.add(grade.id());
            }
        }
        Set<Id<Grade>> given = new LinkedHashSet<>(reached);
        for (Grade grade : rules.grades()) {
            ConditionReview review = reviews.get(grade.id());
            boolean fits = isFallenInto(grade, reached, reviews)
                    || (review != null && review.allow(grade.measure(), grade.interval()));
            if (barred.containsKey(grade.id()) || !fits) {
                given.remove(grade.id());
            }
        }
        return given;
    }

    private boolean isReached(Grade grade) {
        Possible measure = subjects.of(grade.measure(), ImmutableList.of());
        return !(measure instanceof Possible.Numbers numbers)
                || !new Possible.Numbers(numbers.ranges().subRangeSet(grade.interval()), numbers.whole()).isEmpty();
    }

    private boolean isFallenInto(Grade grade, Set<Id<Grade>> reached, Map<Id<Grade>, ConditionReview> reviews) {
        return rules.grades().stream()
                .filter(higher -> reached.contains(higher.id()))
                .filter(higher -> grade.id().equals(higher.otherwise()))
                .anyMatch(higher -> {
                    ConditionReview review = reviews.get(higher.id());
                    return review != null && review.canFail();
                });
    }

    // ---- awards

    private void reportAward(Award award) {
        Words why = conditions(award.conditions()).report();
        if (why == null) {
            why = excluded(award);
        }
        Quota quota = award.quota();
        if (why == null
                && quota.share() != null
                && quota.holders() != null
                && subjects.isNeverAwarded(quota.holders())
                && quota.atLeast() == 0) {
            why = new Words(
                    "số suất tính trên các đơn vị được " + quota.holders() + ", mà không đơn vị nào được",
                    "its places are a share of the holders of " + quota.holders() + ", and there are none");
        }
        boolean noPlaces = quota.isLimited() && quota.atLeast() == 0 && isZero(quota);
        if (noPlaces) {
            String column = quota.number() == null ? "quota_share" : "quota_number";
            problems.add(Fault.QUOTA_ZERO, cells.cell(award.row().place(), column), "0", "award", award.id());
        }
        if (why != null) {
            problems.add(
                    Fault.AWARD_NEVER, award.row().place(), award.id().toString(), "award", award.id(), "reason", why);
        }
        if (noPlaces || why != null) {
            subjects.neverAward(award);
        }
    }

    private static boolean isZero(Quota quota) {
        Exact number = quota.number() == null ? quota.share() : quota.number();
        return number != null && number.signum() == 0;
    }

    /** An award that is for the holders of another, which it excludes. */
    private static @Nullable Words excluded(Award award) {
        for (Condition condition : award.conditions()) {
            if (condition.subject() instanceof Subject.Holds holds
                    && condition.anyGroup().isEmpty()
                    && condition.is() == Is.EQ
                    && condition.allows(Datum.of(true))
                    && award.excludes().contains(holds.award())) {
                return new Words(
                        "điều kiện " + condition.id() + " đòi " + holds.award()
                                + ", mà đơn vị được hình thức này thì không được xét",
                        "the condition " + condition.id() + " asks for " + holds.award()
                                + ", whose holders are excluded");
            }
        }
        return null;
    }
}
