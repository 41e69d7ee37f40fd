package org.thidua.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** What was received when, who may hand in later, and how late everything was. */
final class Receipts {
    private static final Words DEADLINE = new Words("hạn nộp", "deadline");
    private static final Words RECIPIENT = new Words("nơi nhận", "recipient");

    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final ZoneId zone;
    private final Moment asOf;
    private final Register register;
    private final Problems problems;
    private final Map<List<Id<?>>, Map<Id<Deadline.Recipient>, Submission>> received = new HashMap<>();
    private final Map<List<Id<?>>, Waiver> waivers = new HashMap<>();

    Receipts(
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            ZoneId zone,
            Moment asOf,
            Register register,
            Problems problems) {
        this.deadlines = deadlines;
        this.zone = zone;
        this.asOf = asOf;
        this.register = register;
        this.problems = problems;
    }

    void take(Submission submission) {
        Place place = submission.place();
        Deadline deadline = deadlines.get(submission.deadline());
        if (deadline == null) {
            Named.isKnown(submission.deadline(), deadlines.keySet(), DEADLINE, place, problems);
            return;
        }
        boolean known = register.isSender(submission.who(), place);
        Id<Deadline.Recipient> to = submission.to();
        if (!deadline.recipients().isEmpty()) {
            Optional<Id<Deadline.Recipient>> meant = recipient(submission, deadline);
            to = meant.orElse(to);
            known &= Named.isKnown(to, deadline.recipients(), RECIPIENT, place, problems);
        }
        Submission first = received.computeIfAbsent(
                        List.of(submission.deadline(), submission.who()), key -> new HashMap<>())
                .putIfAbsent(to, submission);
        if (known && first != null) {
            problems.add(
                    Fault.SUBMISSION_TWICE,
                    place,
                    "",
                    "who",
                    submission.who(),
                    "deadline",
                    submission.deadline(),
                    "to",
                    submission.to(),
                    "first",
                    first.place().shown());
        }
    }

    /** The recipient as the deadline names it; the head and the department may be named themselves. */
    private Optional<Id<Deadline.Recipient>> recipient(Submission submission, Deadline deadline) {
        Id<Deadline.Recipient> to = submission.to();
        if (deadline.recipients().contains(to)) {
            return Optional.of(to);
        }
        List<Cluster> clusters = register.clustersOf(submission.who());
        boolean head = clusters.stream()
                .flatMap(cluster -> register.headsOf(cluster.id()).stream())
                .map(Id::folded)
                .anyMatch(to.folded()::equals);
        if (head && deadline.recipients().contains(Deadline.HEAD)) {
            return Optional.of(Deadline.HEAD);
        }
        boolean department = clusters.stream()
                .anyMatch(cluster -> Id.fold(cluster.department()).equals(to.folded()));
        return department && deadline.recipients().contains(Deadline.DEPARTMENT)
                ? Optional.of(Deadline.DEPARTMENT)
                : Optional.empty();
    }

    void take(Waiver waiver) {
        Place place = waiver.place();
        Deadline deadline = deadlines.get(waiver.deadline());
        if (deadline == null) {
            Named.isKnown(waiver.deadline(), deadlines.keySet(), DEADLINE, place, problems);
            return;
        }
        boolean earlier = deadline.lastMoment()
                .filter(last -> waiver.until().in(zone).isBefore(last))
                .isPresent();
        if (earlier) {
            problems.add(
                    Fault.WAIVER_EARLY,
                    place,
                    waiver.until().toString(),
                    "who",
                    waiver.who(),
                    "deadline",
                    waiver.deadline(),
                    "until",
                    waiver.until());
        }
        Waiver first = waivers.putIfAbsent(List.of(waiver.deadline(), waiver.who()), waiver);
        if (register.isSender(waiver.who(), place) && first != null) {
            problems.add(
                    Fault.ID_TWICE,
                    place,
                    "",
                    "value",
                    waiver.deadline() + " / " + waiver.who(),
                    "first",
                    first.place().shown());
        }
    }

    /** The days that a unit was late, 0 in time. */
    Reading lateness(Unit unit, Deadline deadline) {
        Optional<Arrival> found =
                register.clusterOf(unit.id()).flatMap(cluster -> ofUnit(cluster, unit.id(), deadline, null));
        if (found.isEmpty()) {
            return Reading.of(State.PENDING);
        }
        Arrival arrival = found.get();
        if (arrival.isPending()) {
            return Reading.of(State.PENDING);
        }
        Reading days =
                arrival.isNever() ? Reading.of(Collector.NEVER) : Reading.of(Datum.of(Exact.of(arrival.daysLate())));
        boolean waived = !arrival.isRegular() && !arrival.last().equals(arrival.regular());
        return waived ? days.waivedTo(arrival.last()) : days;
    }

    /** What a cluster handed in, itself or through its department; empty for a deadline without a date. */
    Optional<Arrival> ofCluster(Cluster cluster, Deadline deadline) {
        ImmutableList.Builder<Id<?>> senders = ImmutableList.builder();
        senders.add(cluster.id());
        if (!cluster.department().isEmpty()) {
            senders.add(Id.of(cluster.department()));
        }
        return deadline.lastMoment().map(last -> arrival(deadline, cluster, senders.build(), null, last));
    }

    /** What a unit handed in; empty for a deadline without a date, unless the day of its inspection stands for that. */
    Optional<Arrival> ofUnit(Cluster cluster, Id<Unit> unit, Deadline deadline, @Nullable LocalDate inspected) {
        Optional<LocalDateTime> last = deadline.lastMoment()
                .or(() -> Optional.ofNullable(inspected).map(day -> day.atTime(Deadline.END_OF_DAY)));
        return last.map(moment -> arrival(deadline, cluster, ImmutableList.of(unit), unit, moment));
    }

    /** The last moment for a cluster: as the deadline says, or as a waiver allows. */
    Optional<LocalDateTime> lastMoment(Deadline deadline, Cluster cluster) {
        return waived(deadline, ImmutableList.of(), cluster).or(deadline::lastMoment);
    }

    /** The moment that a waiver allows; a sender's own comes before its cluster's. */
    private Optional<LocalDateTime> waived(Deadline deadline, ImmutableList<Id<?>> senders, Cluster cluster) {
        for (Id<?> sender :
                ImmutableList.<Id<?>>builder().addAll(senders).add(cluster.id()).build()) {
            Waiver waiver = waivers.get(List.of(deadline.id(), sender));
            if (waiver != null) {
                return Optional.of(waiver.until().in(zone));
            }
        }
        return Optional.empty();
    }

    private Arrival arrival(
            Deadline deadline,
            Cluster cluster,
            ImmutableList<Id<?>> senders,
            @Nullable Id<Unit> unit,
            LocalDateTime regular) {
        LocalDateTime last = waived(deadline, senders, cluster).orElse(regular);
        Map<Id<Deadline.Recipient>, LocalDateTime> at = new LinkedHashMap<>();
        for (Id<?> sender : senders) {
            received.getOrDefault(List.of(deadline.id(), sender), Map.of())
                    .forEach((to, submission) ->
                            at.merge(to, submission.at().in(zone), (one, other) -> one.isBefore(other) ? one : other));
        }
        // Nobody hands anything in to himself.
        boolean isHead = unit != null && register.headsOf(cluster.id()).contains(unit);
        ImmutableList<Id<Deadline.Recipient>> lacking = deadline.recipients().stream()
                .filter(to -> !(isHead && to.equals(Deadline.HEAD)))
                .filter(to -> !at.containsKey(to))
                .collect(ImmutableList.toImmutableList());
        if (deadline.recipients().isEmpty() && at.isEmpty()) {
            lacking = ImmutableList.of(Id.of("*"));
        }
        return new Arrival(regular, last, asOf.in(zone), ImmutableSortedMap.copyOf(at), lacking);
    }
}
