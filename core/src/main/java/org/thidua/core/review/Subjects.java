package org.thidua.core.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thidua.core.award.Award;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Which values each subject can have, as far as it is known by now which grades and awards are ever given. */
final class Subjects {
    private static final ImmutableList<Datum> YES_NO = ImmutableList.of(Datum.of(true), Datum.of(false));

    private final Reach reach;
    private final List<Datum> grades = new ArrayList<>();
    private final Set<Id<Commendation>> neverAwarded = new HashSet<>();

    Subjects(Rulebook rules) {
        this.reach = new Reach(rules.scheme());
    }

    /** From now on this grade is one that is given. */
    void give(Grade grade) {
        grades.add(Datum.of(grade.id().toString()));
    }

    /** From now on nobody is proposed for this award. */
    void neverAward(Award award) {
        neverAwarded.add(award.id());
    }

    boolean isNeverAwarded(Id<?> award) {
        return neverAwarded.stream().anyMatch(award::equals);
    }

    /** What a subject can be before any of these conditions, all about it, is asked. */
    Possible of(Subject subject, List<Condition> conditions) {
        Range<Exact> points = reach.of(subject);
        if (points != null) {
            return Possible.numbers(points, false);
        }
        if (subject instanceof Subject.Common common) {
            return switch (common) {
                case GRADE -> Possible.values(grades);
                case RANK -> Possible.numbers(Range.atLeast(Exact.ONE), false);
                case TIED, INSPECTED -> Possible.values(YES_NO);
                case TOTAL, TOTAL_PERCENT, BASE, BONUS, PENALTY, EVERY_CRITERION_PERCENT ->
                    throw new IllegalStateException(subject.word());
            };
        }
        if (subject instanceof Subject.VotesOf) {
            return Possible.numbers(Range.closed(Exact.ZERO, Exact.HUNDRED), false);
        }
        if (subject instanceof Subject.LateOf) {
            // What was never handed in is later than any number of days.
            return Possible.numbers(Range.atLeast(Exact.ZERO), true);
        }
        if (subject instanceof Subject.YearsOf || subject instanceof Subject.MarksOf) {
            return Possible.numbers(Range.atLeast(Exact.ZERO), true);
        }
        if (subject instanceof Subject.Held) {
            return Possible.values(YES_NO);
        }
        if (subject instanceof Subject.Holds holds) {
            return Possible.values(isNeverAwarded(holds.award()) ? ImmutableList.of(Datum.of(false)) : YES_NO);
        }
        if (subject instanceof Subject.AttributeOf attribute) {
            return ofAttribute(attribute.attribute(), conditions);
        }
        return ofAnything(conditions);
    }

    private static Possible ofAttribute(Attribute attribute, List<Condition> conditions) {
        return attribute.values().isEmpty() ? ofAnything(conditions) : Possible.values(attribute.values());
    }

    /** Figures and facts may be anything; where only numbers are asked for, they are taken to be numbers. */
    private static Possible ofAnything(List<Condition> conditions) {
        boolean isNumber = conditions.stream()
                .flatMap(condition -> condition.values().stream())
                .allMatch(value -> value.number() != null);
        return isNumber ? Possible.numbers(Range.all(), false) : Possible.anything();
    }
}
