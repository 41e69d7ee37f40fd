package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Who takes part in a season: units, each with its attributes and in exactly one cluster. */
final class Register {
    static final Words UNIT = new Words("đơn vị", "unit");
    static final Words CLUSTER = new Words("cụm", "cluster");

    private final SeasonFacts season;
    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final ImmutableMap<Id<Attribute>, Criterion> attributesNeeded;
    private final Problems problems;
    private final Map<Id<Unit>, Unit> units = new HashMap<>();
    private final Map<Id<Cluster>, Cluster> clusters = new HashMap<>();
    private final Map<Id<Unit>, Membership> members = new HashMap<>();
    private final Set<Id<?>> senders = new HashSet<>();
    private ImmutableListMultimap<Id<Cluster>, Id<Unit>> heads = ImmutableListMultimap.of();
    private ImmutableListMultimap<Id<Cluster>, Id<Unit>> membersByCluster = ImmutableListMultimap.of();

    private Register(
            SeasonFacts season,
            ImmutableMap<Id<Attribute>, Attribute> attributes,
            ImmutableMap<Id<Attribute>, Criterion> attributesNeeded,
            Problems problems) {
        this.season = season;
        this.attributes = attributes;
        this.attributesNeeded = attributesNeeded;
        this.problems = problems;
    }

    static Register of(
            SeasonFacts season,
            ImmutableMap<Id<Attribute>, Attribute> attributes,
            ImmutableMap<Id<Attribute>, Criterion> attributesNeeded,
            Problems problems) {
        Register register = new Register(season, attributes, attributesNeeded, problems);
        register.takeUnits();
        register.takeMembers();
        register.takeSenders();
        register.heads = register.ofEachCluster(Membership.Post.HEAD::equals);
        register.membersByCluster = register.ofEachCluster(post -> true);
        return register;
    }

    /** All units, by their ids. */
    ImmutableList<Unit> units() {
        return units.values().stream().sorted(Comparator.comparing(Unit::id)).collect(ImmutableList.toImmutableList());
    }

    boolean isUnit(Id<Unit> unit, Place place) {
        return Named.isKnown(unit, units.keySet(), UNIT, place, problems);
    }

    /** Whether somebody may hand something in: a unit, a cluster or its department. */
    boolean isSender(Id<?> who, Place place) {
        return Named.isKnown(who, senders, UNIT, place, problems);
    }

    Set<Id<Unit>> unitIds() {
        return units.keySet();
    }

    Optional<Unit> find(Id<Unit> unit) {
        return Optional.ofNullable(units.get(unit));
    }

    boolean hasUnits() {
        return !units.isEmpty();
    }

    boolean hasCluster(Id<?> cluster) {
        return clusters.containsKey(cluster);
    }

    boolean isCluster(Id<Cluster> cluster, Place place) {
        return Named.isKnown(cluster, clusters.keySet(), CLUSTER, place, problems);
    }

    /** The clusters for which somebody answers: itself, the one it belongs to, or those that it tracks. */
    ImmutableList<Cluster> clustersOf(Id<?> who) {
        return clusters.values().stream()
                .filter(cluster -> cluster.id().equals(who)
                        || Id.fold(cluster.department()).equals(who.folded())
                        || clusterOf(Id.of(who.toString()))
                                .filter(cluster::equals)
                                .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** All clusters, by their ids. */
    ImmutableList<Cluster> clusters() {
        return clusters.values().stream()
                .sorted(Comparator.comparing(Cluster::id))
                .collect(ImmutableList.toImmutableList());
    }

    /** The units that are head of a cluster, by their ids; exactly one where all is as it should be. */
    ImmutableList<Id<Unit>> headsOf(Id<Cluster> cluster) {
        return heads.get(cluster);
    }

    ImmutableList<Id<Unit>> membersOf(Id<Cluster> cluster) {
        return membersByCluster.get(cluster);
    }

    Optional<Cluster> clusterOf(Id<Unit> unit) {
        return Optional.ofNullable(members.get(unit)).map(Membership::cluster).map(clusters::get);
    }

    private void takeUnits() {
        boolean allKnown = true;
        for (Map.Entry<Id<Attribute>, Place> column : season.attributeColumns().entrySet()) {
            if (!attributes.containsKey(column.getKey())) {
                allKnown = false;
                String near = Named.nearest(column.getKey().toString(), attributes.keySet());
                problems.add(Fault.COLUMN_UNKNOWN, column.getValue(), near, "name", column.getKey(), "nearest", near);
            }
        }
        for (Unit unit : season.units()) {
            Unit first = units.putIfAbsent(unit.id(), unit);
            if (first != null) {
                problems.add(
                        Fault.ID_TWICE,
                        unit.place(),
                        "",
                        "value",
                        unit.id(),
                        "first",
                        first.place().shown());
            }
            unit.attributes().forEach((id, value) -> takeAttribute(unit, id, value));
            if (allKnown) {
                attributesNeeded.forEach((attribute, criterion) -> needAttribute(unit, attribute, criterion));
            }
        }
        for (Cluster cluster : season.clusters()) {
            Cluster first = clusters.putIfAbsent(cluster.id(), cluster);
            if (first != null) {
                problems.add(
                        Fault.ID_TWICE,
                        cluster.place(),
                        "",
                        "value",
                        cluster.id(),
                        "first",
                        first.place().shown());
            }
        }
    }

    private void needAttribute(Unit unit, Id<Attribute> attribute, Criterion criterion) {
        if (unit.attribute(attribute) == null) {
            problems.add(
                    Fault.ATTRIBUTE_MISSING,
                    unit.place(),
                    "",
                    "unit",
                    unit.id(),
                    "attribute",
                    attribute,
                    "reader",
                    new Words("tiêu chí " + criterion.id(), "criterion " + criterion.id()));
        }
    }

    private void takeAttribute(Unit unit, Id<Attribute> id, Datum value) {
        Attribute attribute = attributes.get(id);
        if (attribute == null) {
            return;
        }
        if (!attribute.values().isEmpty() && attribute.values().stream().noneMatch(value::sameAs)) {
            List<String> known =
                    attribute.values().stream().map(Datum::toString).toList();
            problems.add(
                    Fault.ATTRIBUTE_VALUE,
                    unit.place(),
                    value.text(),
                    "value",
                    value.text(),
                    "attribute",
                    attribute.id(),
                    "nearest",
                    Nearest.to(value.text(), known).orElse(""),
                    "known",
                    String.join(", ", known));
        }
    }

    private void takeMembers() {
        Set<Id<Unit>> named = new HashSet<>();
        for (Membership membership : season.members()) {
            named.add(membership.unit());
            Place place = membership.place();
            boolean known = Named.isKnown(membership.cluster(), clusters.keySet(), CLUSTER, place, problems);
            if (isUnit(membership.unit(), place) && known) {
                Membership first = members.putIfAbsent(membership.unit(), membership);
                if (first != null && first.cluster().equals(membership.cluster())) {
                    problems.add(
                            Fault.ID_TWICE,
                            place,
                            "",
                            "value",
                            membership.unit(),
                            "first",
                            first.place().shown());
                } else if (first != null) {
                    problems.add(
                            Fault.UNIT_TWO_CLUSTERS,
                            place,
                            "",
                            "unit",
                            membership.unit(),
                            "one",
                            first.cluster(),
                            "other",
                            membership.cluster());
                }
            }
        }
        for (Unit unit : units.values()) {
            if (!named.contains(unit.id())) {
                problems.add(Fault.UNIT_NO_CLUSTER, unit.place(), "", "unit", unit.id());
            }
        }
    }

    private ImmutableListMultimap<Id<Cluster>, Id<Unit>> ofEachCluster(Predicate<Membership.Post> which) {
        ImmutableListMultimap.Builder<Id<Cluster>, Id<Unit>> units = ImmutableListMultimap.builder();
        members.values().stream()
                .filter(member -> which.test(member.post()))
                .sorted(Comparator.comparing(Membership::unit))
                .forEach(member -> units.put(member.cluster(), member.unit()));
        return units.build();
    }

    private void takeSenders() {
        senders.addAll(units.keySet());
        for (Cluster cluster : season.clusters()) {
            senders.add(cluster.id());
            if (!cluster.department().isEmpty()) {
                senders.add(Id.of(cluster.department()));
            }
        }
    }
}
