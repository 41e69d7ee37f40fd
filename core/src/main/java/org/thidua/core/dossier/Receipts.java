package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** What was received when, and how late that was. */
final class Receipts {
    private static final Words DEADLINE = new Words("hạn nộp", "deadline");
    private static final Words RECIPIENT = new Words("nơi nhận", "recipient");

    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final ZoneId zone;
    private final Moment asOf;
    private final Register register;
    private final Problems problems;
    private final Map<List<Id<?>>, Map<Id<Deadline.Recipient>, Submission>> received = new HashMap<>();

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
        if (!deadline.recipients().isEmpty()) {
            known &= Named.isKnown(submission.to(), deadline.recipients(), RECIPIENT, place, problems);
        }
        Submission first = received.computeIfAbsent(
                        List.of(submission.deadline(), submission.who()), key -> new HashMap<>())
                .putIfAbsent(submission.to(), submission);
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

    Reading punctuality(Unit unit, Deadline deadline) {
        Collection<Submission> receipts = received.getOrDefault(List.of(deadline.id(), unit.id()), Map.of())
                .values();
        int due = Math.max(1, deadline.recipients().size());
        LocalDateTime last = deadline.lastMoment();
        if (receipts.size() < due) {
            return asOf.in(zone).isBefore(last) ? Reading.of(State.PENDING) : Reading.of(Collector.NEVER);
        }
        long days = 0;
        for (Submission receipt : receipts) {
            LocalDateTime at = receipt.at().in(zone);
            if (at.isAfter(last)) {
                days = Math.max(days, Math.max(1, ChronoUnit.DAYS.between(last.toLocalDate(), at.toLocalDate())));
            }
        }
        return Reading.of(Datum.of(Exact.of(days)));
    }
}
