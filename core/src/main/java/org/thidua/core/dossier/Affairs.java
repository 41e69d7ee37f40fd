package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Inspections and events of clusters and who took part in them: each of a cluster that is there, with days in order. */
final class Affairs {
    private static final Words AFFAIR = new Words("cuộc kiểm tra hay sự kiện", "inspection or event");

    private final Register register;
    private final Problems problems;
    private final Map<Id<?>, Place> first = new HashMap<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Id<?>, List<TeamPart>> teams = new LinkedHashMap<>();

    Affairs(Register register, Problems problems) {
        this.register = register;
        this.problems = problems;
    }

    void take(Proceedings proceedings) {
        proceedings.inspections().forEach(this::take);
        proceedings.events().forEach(this::take);
        proceedings.teams().forEach(this::take);
        inspections.sort(Comparator.comparing(Inspection::id));
        events.sort(Comparator.comparing(Event::id));
    }

    private void take(Inspection inspection) {
        Place place = inspection.place();
        boolean right = isNew(inspection.id(), place);
        right &= register.isUnit(inspection.unit(), place);
        right &= register.isCluster(inspection.cluster(), place);
        Optional<Id<Cluster>> home = register.clusterOf(inspection.unit()).map(Cluster::id);
        if (right && home.isPresent() && !home.get().equals(inspection.cluster())) {
            wrong(
                    inspection.id(),
                    place,
                    new Words(
                            "đơn vị " + inspection.unit() + " thuộc cụm " + home.get(),
                            "unit " + inspection.unit() + " belongs to cluster " + home.get()));
        }
        areInOrder(inspection.id(), inspection.from(), inspection.to(), place);
        inspections.add(inspection);
    }

    private void take(Event event) {
        isNew(event.id(), event.place());
        register.isCluster(event.cluster(), event.place());
        if (event.host() != null) {
            register.isUnit(event.host(), event.place());
        }
        areInOrder(event.id(), event.from(), event.to(), event.place());
        events.add(event);
    }

    private void take(TeamPart part) {
        if (first.containsKey(part.of())) {
            teams.computeIfAbsent(part.of(), key -> new ArrayList<>()).add(part);
        } else {
            Named.isKnown(part.of(), first.keySet(), AFFAIR, part.place(), problems);
        }
    }

    private boolean isNew(Id<?> id, Place place) {
        Place before = first.putIfAbsent(id, place);
        if (before != null) {
            problems.add(Fault.ID_TWICE, place, "", "value", id, "first", before.shown());
        }
        return before == null;
    }

    private void areInOrder(Id<?> id, @Nullable LocalDate from, @Nullable LocalDate to, Place place) {
        if (from == null && to != null) {
            wrong(id, place, new Words("có ngày cuối mà không có ngày đầu", "it has a last day but no first day"));
        } else if (from != null && to != null && to.isBefore(from)) {
            wrong(
                    id,
                    place,
                    new Words(
                            "ngày cuối " + to + " trước ngày đầu " + from,
                            "its last day " + to + " is before its first day " + from));
        }
    }

    private void wrong(Id<?> id, Place place, Words reason) {
        problems.add(Fault.EVENT_WRONG, place, "", "event", id, "reason", reason);
    }

    /** Whether the season records inspections at all. */
    boolean hasInspections() {
        return !inspections.isEmpty();
    }

    boolean hasConferences() {
        return events.stream().anyMatch(Affairs::isConference);
    }

    ImmutableList<Inspection> inspectionsOf(Id<Cluster> cluster) {
        return inspections.stream()
                .filter(inspection -> inspection.cluster().equals(cluster))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Event> conferencesOf(Id<Cluster> cluster) {
        return events.stream()
                .filter(event -> isConference(event) && event.cluster().equals(cluster))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableListMultimap<Id<?>, TeamPart> teamsOf(List<Inspection> ofCluster, List<Event> conferences) {
        ImmutableListMultimap.Builder<Id<?>, TeamPart> parts = ImmutableListMultimap.builder();
        ofCluster.forEach(inspection -> parts.putAll(inspection.id(), teams.getOrDefault(inspection.id(), List.of())));
        conferences.forEach(event -> parts.putAll(event.id(), teams.getOrDefault(event.id(), List.of())));
        return parts.build();
    }

    /** Whether a unit was inspected by a day; null if that is not known. */
    @Nullable
    Boolean inspected(Id<Unit> unit, LocalDate asOf) {
        if (inspections.isEmpty()) {
            return null;
        }
        boolean planned = false;
        for (Inspection inspection : inspections) {
            if (inspection.unit().equals(unit)) {
                if (inspection.from() == null || !inspection.from().isAfter(asOf)) {
                    return true;
                }
                planned = true;
            }
        }
        return planned ? null : Boolean.FALSE;
    }

    /** The events and inspections that there are, by which a decision may name them. */
    boolean isEvent(Id<?> id) {
        return events.stream().anyMatch(event -> event.id().equals(id));
    }

    ImmutableList<Id<Event>> eventIds() {
        return events.stream().map(Event::id).collect(ImmutableList.toImmutableList());
    }

    private static boolean isConference(Event event) {
        return Id.fold(event.kind()).equals(Event.CONFERENCE);
    }
}
