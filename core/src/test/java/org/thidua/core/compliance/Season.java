package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.dossier.Arrival;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.ClusterFile;
import org.thidua.core.dossier.Event;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.dossier.TeamPart;
import org.thidua.core.dossier.Unit;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** What a cluster of two units did: Long An, its head, and Bến Tre, which it may inspect. */
final class Season {
    static final String HEAD = "80";
    static final String UNIT = "83";

    private ImmutableList<Duty> duties = Plan.DUTIES;
    private LocalDateTime asOf = LocalDate.parse("2021-12-31").atTime(Deadline.END_OF_DAY);
    private String councilMember = "uv-01";
    private List<String> heads = List.of(HEAD);
    private boolean inspectionsKnown = true;
    private boolean conferencesKnown = true;
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Event> conferences = new ArrayList<>();
    private final ImmutableListMultimap.Builder<Id<?>, TeamPart> teams = ImmutableListMultimap.builder();
    private final ImmutableSet.Builder<Id<?>> forms = ImmutableSet.builder();
    private final Map<Id<Deadline>, Arrival> received = new HashMap<>();
    private final Map<Id<Deadline>, Arrival> receivedOfUnit = new HashMap<>();
    private final Map<Id<Deadline>, LocalDateTime> last = new LinkedHashMap<>();

    private Season() {
        duties(Plan.DEADLINES, Plan.ROWS);
    }

    /** A cluster of which nothing is recorded but who belongs to it. */
    static Season empty() {
        return new Season();
    }

    /** A cluster that did all that the plan asks for. */
    static Season full() {
        return empty().inspected()
                .conference("2021-12-08", "2021-12-08")
                .team("x")
                .received(Plan.REPORT, Map.of("standing_board", "2021-12-14"))
                .receivedOfUnit(Plan.SELF_SCORE, Map.of("head", "2021-11-17", "department", "2021-11-16"))
                .receivedOfUnit(Plan.INSPECTED, Map.of("*", "2021-11-30"));
    }

    @CanIgnoreReturnValue
    Season duties(List<Deadline> deadlines, List<InspectionRow> rows) {
        duties = Duties.of(deadlines, rows);
        last.clear();
        for (Deadline deadline : deadlines) {
            deadline.lastMoment().ifPresent(moment -> last.put(deadline.id(), moment));
        }
        return this;
    }

    @CanIgnoreReturnValue
    Season asOf(String day) {
        asOf = end(day);
        return this;
    }

    @CanIgnoreReturnValue
    Season councilMember(String code) {
        councilMember = code;
        return this;
    }

    @CanIgnoreReturnValue
    Season heads(String... units) {
        heads = List.of(units);
        return this;
    }

    @CanIgnoreReturnValue
    Season noInspectionsInSeason() {
        inspections.clear();
        inspectionsKnown = false;
        return this;
    }

    @CanIgnoreReturnValue
    Season noConferencesInSeason() {
        conferences.clear();
        conferencesKnown = false;
        return this;
    }

    /** A commune and a district on the first day, the province on the second. */
    @CanIgnoreReturnValue
    Season inspected() {
        return inspection("x", UNIT, "commune", "2021-12-01", "2021-12-01")
                .inspection("h", UNIT, "district", "2021-12-01", "2021-12-01")
                .inspection("t", UNIT, "province", "2021-12-02", "2021-12-02");
    }

    @CanIgnoreReturnValue
    Season inspection(String id, String unit, String level, String from, String to) {
        inspections.add(
                new Inspection(Id.of(id), Id.of("cum-1"), Id.of(unit), level, "", day(from), day(to), Place.NOWHERE));
        return this;
    }

    @CanIgnoreReturnValue
    Season noInspections() {
        inspections.clear();
        return this;
    }

    @CanIgnoreReturnValue
    Season conference(String from, String to) {
        return conference(HEAD, "", from, to, "uv-01", HEAD, "Quy chế theo QĐ số 1708/QĐ-MTTW");
    }

    @CanIgnoreReturnValue
    Season conference(
            String host, String form, String from, String to, String decidedBy, String agreedWith, String document) {
        conferences.add(new Event(
                Id.of("hn" + (conferences.isEmpty() ? "" : conferences.size() + 1)),
                Event.CONFERENCE,
                Id.of("cum-1"),
                host.isEmpty() ? null : Id.of(host),
                "",
                form,
                day(from),
                day(to),
                decidedBy,
                agreedWith,
                document,
                Place.NOWHERE));
        return this;
    }

    @CanIgnoreReturnValue
    Season noConferences() {
        conferences.clear();
        return this;
    }

    /** The team that the plan asks for. */
    @CanIgnoreReturnValue
    Season team(String of) {
        return team(of, "leader", "uv-01", 1)
                .team(of, "department_leader", "ban-dt", 1)
                .team(of, "department_officer", "ban-dt", 2)
                .team(of, "office_officer", "vp", 1)
                .team(of, "personnel_officer", "tccb", 1)
                .team(of, "head", HEAD, 1)
                .team(of, "secretary", "", 1);
    }

    @CanIgnoreReturnValue
    Season team(String of, String role, String from, int count) {
        teams.put(Id.of(of), new TeamPart(Id.of(of), role, from, count, Place.NOWHERE));
        return this;
    }

    @CanIgnoreReturnValue
    Season formDecided(String about) {
        forms.add(Id.of(about));
        return this;
    }

    @CanIgnoreReturnValue
    Season received(Deadline deadline, Map<String, String> at) {
        received.put(deadline.id(), arrival(deadline, at, null));
        return this;
    }

    @CanIgnoreReturnValue
    Season receivedOfUnit(Deadline deadline, Map<String, String> at) {
        receivedOfUnit.put(deadline.id(), arrival(deadline, at, null));
        return this;
    }

    @CanIgnoreReturnValue
    Season receivedOfUnit(Deadline deadline, Map<String, String> at, String waivedUntil) {
        receivedOfUnit.put(deadline.id(), arrival(deadline, at, waivedUntil));
        return this;
    }

    @CanIgnoreReturnValue
    Season waived(Deadline deadline, String until) {
        last.put(deadline.id(), end(until));
        return this;
    }

    private Arrival arrival(Deadline deadline, Map<String, String> at, String waivedUntil) {
        LocalDateTime regular = deadline.lastMoment().orElse(end("2021-12-01"));
        ImmutableSortedMap.Builder<Id<Deadline.Recipient>, LocalDateTime> got = ImmutableSortedMap.naturalOrder();
        at.forEach((to, day) -> got.put(Id.of(to), end(day)));
        List<Id<Deadline.Recipient>> due =
                deadline.recipients().isEmpty() ? List.of(Id.of("*")) : deadline.recipients();
        return new Arrival(
                regular,
                waivedUntil == null ? regular : end(waivedUntil),
                asOf,
                got.buildOrThrow(),
                due.stream().filter(to -> !at.containsKey(to.toString())).collect(ImmutableList.toImmutableList()));
    }

    ClusterFile file() {
        ImmutableMap<Id<Deadline>, Arrival> ofUnit = ImmutableMap.copyOf(receivedOfUnit);
        return new ClusterFile(
                new Cluster(Id.of("cum-1"), "Cụm 1", "ban-dt", councilMember, Place.NOWHERE),
                heads.stream().map(Id::<Unit>of).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(unit(HEAD, "Long An"), unit(UNIT, "Bến Tre")),
                ImmutableList.copyOf(inspections),
                ImmutableList.copyOf(conferences),
                teams.build(),
                forms.build(),
                ImmutableMap.copyOf(received),
                ImmutableMap.of(Id.of(HEAD), ofUnit, Id.of(UNIT), ofUnit),
                ImmutableMap.copyOf(last),
                asOf,
                inspectionsKnown,
                conferencesKnown);
    }

    ImmutableList<ComplianceLine> lines() {
        return new Overseer(duties, new PlainRules(duties)).lines(List.of(file()));
    }

    /** The line on a duty: of Bến Tre if it is a duty of units, else of the cluster. */
    ComplianceLine line(String code) {
        List<ComplianceLine> found = lines().stream()
                .filter(line -> line.id().equals(code) && !line.who().equals(HEAD))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(code + ": " + found);
        }
        return found.get(0);
    }

    String verdict(String code) {
        return line(code).verdict().word();
    }

    Words found(String code) {
        return line(code).found();
    }

    private static Unit unit(String id, String name) {
        return new Unit(Id.of(id), name, "province", ImmutableMap.of(), Place.NOWHERE);
    }

    private static LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static LocalDateTime end(String day) {
        return day.contains("T")
                ? LocalDateTime.parse(day)
                : LocalDate.parse(day).atTime(Deadline.END_OF_DAY);
    }
}
