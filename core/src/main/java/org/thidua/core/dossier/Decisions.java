package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * The decisions of one season: each about something that is there, and looked up where it counts.
 *
 * <p>Whether a decision was needed shows only where it is looked up; those that nobody needed are told at the end.
 * Used by one thread.
 */
public final class Decisions {
    /**
     * {@return the decisions of a season in which people decided nothing}
     */
    public static Decisions none() {
        return new Decisions(new Problems());
    }

    private static final String GRADE = "grade";
    private static final ImmutableSet<String> SIDES = ImmutableSet.of("over", "under");

    private final Problems problems;
    private final Map<Id<Unit>, Map<Id<Criterion>, Decision>> ofCriteria = new HashMap<>();
    private final Map<Id<Unit>, Decision> ofGrades = new HashMap<>();
    private final Map<Id<Unit>, Map<Id<?>, Decision>> ofConditions = new HashMap<>();
    private final List<Decision> ties = new ArrayList<>();
    private final List<Decision> cutOffs = new ArrayList<>();
    private final Set<Id<?>> forms = new HashSet<>();
    private final Set<Decision> needed = new HashSet<>();
    private final Map<Decision, String> groups = new HashMap<>();

    private Decisions(Problems problems) {
        this.problems = problems;
    }

    static Decisions of(
            List<Decision> decisions,
            Scheme scheme,
            Decidable decidable,
            Register register,
            Affairs affairs,
            Problems problems) {
        Decisions all = new Decisions(problems);
        Checking checking = all.new Checking(scheme, decidable, register, affairs);
        decisions.forEach(checking::take);
        return all;
    }

    /** Points decided for a criterion of a unit. */
    Optional<Decision> ofCriterion(Id<Unit> unit, Id<Criterion> criterion) {
        return Optional.ofNullable(ofCriteria.getOrDefault(unit, Map.of()).get(criterion));
    }

    /** The units and criteria with points that were decided. */
    Map<Id<Unit>, Map<Id<Criterion>, Decision>> ofCriteria() {
        return ofCriteria;
    }

    /** The events whose form was decided, and the clusters for all of whose events it was. */
    ImmutableSet<Id<?>> forms() {
        return ImmutableSet.copyOf(forms);
    }

    /**
     * A grade decided for a unit.
     *
     * @param unit the unit
     * @return the decision, whose value is the id of a grade
     */
    public Optional<Decision> ofGrade(Id<Unit> unit) {
        return Optional.ofNullable(ofGrades.get(unit));
    }

    /**
     * A verdict on a condition decided for a unit.
     *
     * @param unit the unit
     * @param condition the id of the condition
     * @return the decision, whose value is yes or no
     */
    public Optional<Decision> ofCondition(Id<Unit> unit, Id<?> condition) {
        return Optional.ofNullable(ofConditions.getOrDefault(unit, Map.of()).get(condition));
    }

    /**
     * The order decided among tied units of a group.
     *
     * @param scope the scope as packs write it, such as {@code cluster}
     * @param group the group
     * @return the decisions, each with a unit and a number from 1
     */
    public ImmutableList<Decision> tiesOf(String scope, String group) {
        return ties.stream()
                .filter(decision -> isAbout(decision, group, scope + "/" + group))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What was decided about a tie over the last place of an award in a group.
     *
     * @param award the id of the award
     * @param group the group
     * @return the decisions: one that says over or under, or one for each unit named
     */
    public ImmutableList<Decision> cutOffsOf(Id<?> award, String group) {
        return cutOffs.stream()
                .filter(decision -> isAbout(decision, award.toString(), award + "/" + group))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAbout(Decision decision, String... names) {
        for (String name : names) {
            if (Id.fold(decision.about()).equals(Id.fold(name))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Notes that a decision was needed.
     *
     * @param decision the decision
     */
    public void need(Decision decision) {
        needed.add(decision);
    }

    /**
     * Notes that a decision was needed in one group, and refuses one that would be needed in two.
     *
     * @param decision the decision
     * @param group the group
     */
    public void need(Decision decision, String group) {
        needed.add(decision);
        String first = groups.putIfAbsent(decision, group);
        if (first != null && !first.equals(group)) {
            wrong(
                    decision,
                    new Words(
                            "có hai nhóm cần quyết định, " + first + " và " + group + "; ghi rõ " + decision.about()
                                    + "/" + first,
                            "two groups need one, " + first + " and " + group + "; write " + decision.about() + "/"
                                    + first));
        }
    }

    /**
     * Refuses a decision that contradicts the rules.
     *
     * @param decision the decision
     * @param reason what it contradicts
     */
    public void wrong(Decision decision, Words reason) {
        needed.add(decision);
        problems.add(
                Fault.DECISION_WRONG, decision.place(), decision.about(), "about", decision.about(), "reason", reason);
    }

    /**
     * Tells that a decision changes nothing.
     *
     * @param decision the decision
     * @param reason why not
     */
    public void notNeeded(Decision decision, Words reason) {
        needed.add(decision);
        problems.add(
                Fault.DECISION_NOT_NEEDED,
                decision.place(),
                decision.about(),
                "about",
                decision.about(),
                "reason",
                reason);
    }

    /**
     * Tells of all decisions about ties that nobody needed.
     *
     * @param rankings the names of all groups that are ranked, as decisions may write them
     * @param awards the names of all awards and their groups, as decisions may write them
     */
    public void reportLeft(Collection<String> rankings, Collection<String> awards) {
        for (Decision decision : ties) {
            reportLeft(decision, rankings, new Words("không có các đơn vị đồng hạng đó", "no such units are tied"));
        }
        for (Decision decision : cutOffs) {
            reportLeft(
                    decision,
                    awards,
                    new Words("không có đơn vị đồng hạng ở suất cuối", "no units are tied over the last place"));
        }
    }

    private void reportLeft(Decision decision, Collection<String> known, Words notNeeded) {
        if (needed.contains(decision)) {
            return;
        }
        if (known.stream().noneMatch(name -> isAbout(decision, name))) {
            unknown(decision, known);
        } else {
            notNeeded(decision, notNeeded);
        }
    }

    private void unknown(Decision decision, Collection<String> known) {
        needed.add(decision);
        List<Id<?>> ids = new ArrayList<>();
        known.forEach(name -> ids.add(Id.of(name)));
        problems.add(
                Fault.REFERENCE_UNKNOWN,
                decision.place(),
                decision.about(),
                "what",
                new Words("nội dung để quyết định", "subject of a decision"),
                "value",
                decision.about(),
                "nearest",
                Named.nearest(decision.about(), ids));
    }

    /** The check of each decision by itself. */
    private final class Checking {
        private final Scheme scheme;
        private final Decidable decidable;
        private final Register register;
        private final Affairs affairs;
        private final Map<List<Object>, Decision> first = new HashMap<>();

        Checking(Scheme scheme, Decidable decidable, Register register, Affairs affairs) {
            this.scheme = scheme;
            this.decidable = decidable;
            this.register = register;
            this.affairs = affairs;
        }

        void take(Decision decision) {
            if (decision.by().isEmpty()
                    || decision.document().isEmpty()
                    || decision.reason().isEmpty()) {
                problems.add(Fault.DECISION_BARE, decision.place(), "", "about", decision.about());
            }
            boolean known = decision.unit() == null || register.isUnit(decision.unit(), decision.place());
            Object unit = decision.unit() == null ? "" : decision.unit();
            Decision before = first.putIfAbsent(List.of(decision.kind(), Id.fold(decision.about()), unit), decision);
            if (before != null) {
                String value = decision.about() + (decision.unit() == null ? "" : " / " + decision.unit());
                problems.add(
                        Fault.ID_TWICE,
                        decision.place(),
                        "",
                        "value",
                        value,
                        "first",
                        before.place().shown());
                return;
            }
            if (!known) {
                return;
            }
            switch (decision.kind()) {
                case TIE -> takeTie(decision);
                case CUT_OFF -> takeCutOff(decision);
                case OVERRIDE -> takeOverride(decision);
                case FORM -> takeForm(decision);
            }
        }

        private void takeTie(Decision decision) {
            Exact number = numberOf(decision);
            if (decision.unit() == null) {
                wrong(decision, new Words("chưa ghi đơn vị", "it names no unit"));
            } else if (number == null || !number.isWhole() || number.signum() <= 0) {
                wrong(
                        decision,
                        new Words(
                                "giá trị phải là thứ tự 1, 2, 3… giữa các đơn vị đồng hạng",
                                "its value must be the order 1, 2, 3… among the tied units"));
            } else {
                ties.add(decision);
            }
        }

        private void takeCutOff(Decision decision) {
            String value =
                    decision.value() == null ? "" : Id.fold(decision.value().text());
            boolean side = decision.unit() == null && SIDES.contains(value);
            boolean named = decision.unit() != null
                    && (decision.value() == null || decision.value().yesOrNo().isPresent());
            if (side || named) {
                cutOffs.add(decision);
            } else {
                wrong(
                        decision,
                        new Words(
                                "ghi over hoặc under cho cả nhóm đồng hạng, hoặc có/không cho từng đơn vị",
                                "it says over or under for the tie, or yes or no for a unit"));
            }
        }

        private void takeForm(Decision decision) {
            Id<?> about = Id.of(decision.about());
            if (affairs.isEvent(about) || register.hasCluster(about)) {
                forms.add(about);
            } else {
                List<String> known = new ArrayList<>();
                affairs.eventIds().forEach(id -> known.add(id.toString()));
                register.clusters().forEach(cluster -> known.add(cluster.id().toString()));
                unknown(decision, known);
            }
        }

        private void takeOverride(Decision decision) {
            Id<Unit> unit = decision.unit();
            if (unit == null) {
                wrong(decision, new Words("chưa ghi đơn vị", "it names no unit"));
                return;
            }
            Id<Criterion> criterion = Id.of(decision.about());
            Optional<Criterion> found = scheme.find(criterion);
            if (Id.fold(decision.about()).equals(GRADE)) {
                takeGrade(decision, unit);
            } else if (found.isPresent()) {
                takePoints(decision, unit, found.get());
            } else if (decidable.conditions().contains(criterion)) {
                takeVerdict(decision, unit);
            } else if (decidable.awards().contains(criterion)) {
                wrong(
                        decision,
                        new Words(
                                "việc đề nghị theo điều kiện và chỉ tiêu; hãy quyết định về một điều kiện",
                                "proposals follow from conditions and quotas; decide about a condition"));
            } else {
                List<String> known = new ArrayList<>();
                scheme.leaves().forEach(leaf -> known.add(leaf.id().toString()));
                decidable.conditions().forEach(id -> known.add(id.toString()));
                known.add(GRADE);
                unknown(decision, known);
            }
        }

        private void takeGrade(Decision decision, Id<Unit> unit) {
            Datum value = decision.value();
            if (value == null || !decidable.grades().contains(Id.of(value.text()))) {
                wrong(decision, new Words("giá trị phải là mã một loại", "its value must be the id of a grade"));
                return;
            }
            ofGrades.put(unit, decision);
        }

        private void takePoints(Decision decision, Id<Unit> unit, Criterion criterion) {
            Exact points = numberOf(decision);
            if (!criterion.isLeaf()) {
                wrong(
                        decision,
                        new Words(
                                "tiêu chí " + criterion.id() + " có mục con; hãy quyết định về mục con",
                                "criterion " + criterion.id() + " has children; decide about one of them"));
            } else if (points == null
                    || points.compareTo(criterion.min()) < 0
                    || points.compareTo(criterion.max()) > 0) {
                wrong(
                        decision,
                        new Words(
                                "điểm phải từ " + criterion.min() + " đến " + criterion.max(),
                                "points must lie between " + criterion.min() + " and " + criterion.max()));
            } else {
                ofCriteria.computeIfAbsent(unit, key -> new HashMap<>()).put(criterion.id(), decision);
            }
        }

        private void takeVerdict(Decision decision, Id<Unit> unit) {
            if (decision.value() == null || decision.value().yesOrNo().isEmpty()) {
                wrong(decision, new Words("giá trị phải là có hoặc không", "its value must be yes or no"));
                return;
            }
            ofConditions.computeIfAbsent(unit, key -> new HashMap<>()).put(Id.of(decision.about()), decision);
        }

        private static @Nullable Exact numberOf(Decision decision) {
            return decision.value() == null ? null : decision.value().number();
        }
    }
}
