package org.thidua.core.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Words;

/** The conditions of one award, of one grade or of the ranking: which of them nobody meets, everybody meets, or exclude each other. */
final class ConditionReview {
    private final Subjects subjects;
    private final Cells cells;
    private final Problems problems;
    private final ImmutableList<Condition> conditions;
    private final Set<String> unclearGroups = new HashSet<>();
    private final Set<Condition> never = new LinkedHashSet<>();

    ConditionReview(Subjects subjects, Cells cells, Problems problems, List<Condition> conditions) {
        this.subjects = subjects;
        this.cells = cells;
        this.problems = problems;
        // A share of another subject depends on the unit, and what is not known may be taken for met.
        this.conditions = conditions.stream()
                .filter(condition -> condition.share() == null)
                .collect(ImmutableList.toImmutableList());
        conditions.stream()
                .filter(condition -> condition.share() != null
                        || !condition.when().equals(When.ALWAYS)
                        || condition.unknownMeans() == Verdict.MET)
                .forEach(condition -> unclearGroups.add(condition.anyGroup()));
    }

    /**
     * Reports what can be said of the conditions.
     *
     * @return why no unit meets them all, null if one may
     */
    @Nullable
    Words report() {
        for (Condition condition : conditions) {
            Possible before = subjects.of(condition.subject(), List.of(condition));
            if (before.isEmpty()) {
                continue;
            }
            if (condition.unknownMeans() != Verdict.MET
                    && before.meeting(condition).isEmpty()) {
                never.add(condition);
                tell(Fault.CONDITION_NEVER, condition, before);
            } else if (isAlwaysMet(condition, before)) {
                tell(Fault.CONDITION_ALWAYS, condition, before);
            }
        }
        Words why = null;
        for (List<Condition> ofSubject : bySubject().values()) {
            why = first(why, contradiction(ofSubject));
        }
        for (List<Condition> group : groups()) {
            why = first(why, deadGroup(group));
        }
        return first(certain(), why);
    }

    /**
     * Tells whether a unit with a measure in an interval may meet all that holds for every unit.
     *
     * @param measure the measure
     * @param interval the interval
     * @return whether one may
     */
    boolean allow(Subject measure, Range<Exact> interval) {
        List<Condition> about = mandatory().stream()
                .filter(condition -> condition.subject().word().equals(measure.word()))
                .toList();
        Possible left = Possible.numbers(interval, false);
        for (Condition condition : about) {
            left = left.meeting(condition);
        }
        return !left.isEmpty();
    }

    /** Whether some unit may fail one of the conditions. */
    boolean canFail() {
        return conditions.stream().anyMatch(condition -> {
            Possible before = subjects.of(condition.subject(), List.of(condition));
            return !isAlwaysMet(condition, before);
        });
    }

    private static boolean isAlwaysMet(Condition condition, Possible before) {
        return !(before instanceof Possible.Open) && before.failing(condition).isEmpty();
    }

    private void tell(Fault fault, Condition condition, Possible possible) {
        problems.add(
                fault,
                cells.cell(condition.row().place(), "value"),
                condition.need(),
                "condition",
                condition.id(),
                "subject",
                condition.subject().title(),
                "possible",
                possible.words(condition::named),
                "need",
                Words.of(condition::needed));
    }

    /** The first condition that is asked of every unit and that nobody meets. */
    private @Nullable Words certain() {
        return never.stream()
                .filter(condition -> mandatory().contains(condition))
                .map(ConditionReview::nobodyMeets)
                .findFirst()
                .orElse(null);
    }

    private static Words nobodyMeets(Condition condition) {
        return new Words(
                "không đơn vị nào đạt điều kiện " + condition.id(), "no unit meets the condition " + condition.id());
    }

    /** Conditions about one subject, asked of the same units, that no value meets together. */
    private @Nullable Words contradiction(List<Condition> about) {
        Words why = null;
        Set<When> whens = new LinkedHashSet<>();
        about.forEach(condition -> whens.add(condition.when()));
        for (When when : whens) {
            List<Condition> together = about.stream()
                    .filter(condition -> !never.contains(condition) && condition.unknownMeans() != Verdict.MET)
                    .filter(condition -> condition.when().equals(When.ALWAYS)
                            || condition.when().equals(when))
                    .toList();
            Condition last = breaking(together);
            if (last != null && last.when().equals(when)) {
                List<Condition> earlier = together.subList(0, together.indexOf(last));
                tellContradiction(last, earlier);
                if (when.equals(When.ALWAYS)) {
                    why = first(why, contradict(last, earlier));
                }
            }
        }
        return why;
    }

    /** The first condition that leaves no value, null if some value meets all. */
    private @Nullable Condition breaking(List<Condition> together) {
        if (together.isEmpty()) {
            return null;
        }
        Possible left = subjects.of(together.get(0).subject(), together);
        if (left.isEmpty()) {
            return null;
        }
        for (Condition condition : together) {
            left = left.meeting(condition);
            if (left.isEmpty()) {
                return condition;
            }
        }
        return null;
    }

    private void tellContradiction(Condition last, List<Condition> earlier) {
        problems.add(
                Fault.CONDITIONS_CONTRADICT,
                cells.cell(last.row().place(), "value"),
                last.need(),
                "condition",
                last.id(),
                "others",
                ids(earlier),
                "subject",
                last.subject().title(),
                "need",
                Words.of(last::needed),
                "needs",
                Words.of(language -> earlier.stream()
                        .map(condition -> condition.needed(language))
                        .collect(Collectors.joining("; "))));
    }

    private static Words contradict(Condition last, List<Condition> earlier) {
        return new Words(
                "điều kiện " + last.id() + " trái với " + ids(earlier),
                "the condition " + last.id() + " contradicts " + ids(earlier));
    }

    private static String ids(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.id().toString()).collect(Collectors.joining(", "));
    }

    /** A group of which every condition is one that nobody meets, alone or beside what is asked of all. */
    private @Nullable Words deadGroup(List<Condition> group) {
        List<Condition> contradicting = new ArrayList<>();
        for (Condition member : group) {
            if (never.contains(member)) {
                continue;
            }
            List<Condition> together = new ArrayList<>(mandatory().stream()
                    .filter(condition ->
                            condition.subject().word().equals(member.subject().word()))
                    .filter(condition -> !never.contains(condition))
                    .toList());
            together.add(member);
            Condition last = breaking(together);
            if (last == null || !last.equals(member)) {
                return null;
            }
            contradicting.add(member);
        }
        for (Condition member : contradicting) {
            tellContradiction(
                    member,
                    mandatory().stream()
                            .filter(condition -> condition
                                    .subject()
                                    .word()
                                    .equals(member.subject().word()))
                            .toList());
        }
        return new Words(
                "không đơn vị nào đạt điều kiện nào của nhóm " + group.get(0).anyGroup(),
                "no unit meets any condition of the group " + group.get(0).anyGroup());
    }

    /** What is asked of every unit whatever else it meets. */
    private List<Condition> mandatory() {
        return conditions.stream()
                .filter(condition -> condition.unknownMeans() != Verdict.MET)
                .filter(condition ->
                        condition.anyGroup().isEmpty() && condition.when().equals(When.ALWAYS))
                .toList();
    }

    private Map<String, List<Condition>> bySubject() {
        return Multimaps.asMap(conditions.stream()
                .filter(condition -> condition.anyGroup().isEmpty())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        condition -> condition.subject().word(), condition -> condition)));
    }

    /** The groups of which one condition will do, if they hold for all units and are known as a whole. */
    private List<List<Condition>> groups() {
        return Multimaps.asMap(conditions.stream()
                        .filter(condition -> !condition.anyGroup().isEmpty())
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                Condition::anyGroup, condition -> condition)))
                .values()
                .stream()
                .filter(group -> !unclearGroups.contains(group.get(0).anyGroup()))
                .toList();
    }

    private static @Nullable Words first(@Nullable Words one, @Nullable Words other) {
        return one == null ? other : one;
    }
}
