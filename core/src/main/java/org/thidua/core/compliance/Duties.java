package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.value.Id;

/** Makes the duties of a year from the rows of its pack. */
public final class Duties {
    /** The items of the table that speak of a whole cluster, or of all its inspections. */
    public static final ImmutableSet<String> ITEMS = ImmutableSet.of(
            "inspected_units",
            "inspection_days",
            "conference_days",
            "conferences",
            "teams",
            "team.department_leader",
            "team.department_officer",
            "team.office_officer",
            "team.personnel_officer",
            "team.head",
            "team.secretary",
            "regulation",
            "head",
            "agreement",
            "sequence",
            "form");

    private final ImmutableList<Deadline> deadlines;
    private final ImmutableList<InspectionRow> rows;

    private Duties(Collection<Deadline> deadlines, Collection<InspectionRow> rows) {
        // In the order of their ids, so that no sentence depends on the order of rows.
        this.deadlines = ImmutableList.sortedCopyOf(Comparator.comparing(Deadline::id), deadlines);
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * Tells whether the table may have a row on an item.
     *
     * @param item the item
     * @return whether it is one of {@link #ITEMS}, or {@code level.} and a level
     */
    public static boolean isItem(String item) {
        String folded = Id.fold(item);
        return ITEMS.contains(folded)
                || (folded.startsWith(InspectionRow.LEVEL) && folded.length() > InspectionRow.LEVEL.length());
    }

    /**
     * Makes the duties of a year.
     *
     * <p>Items that are not known, and rows after the first on the same item, are refused by whoever reads the table;
     * here they make no duty.
     *
     * @param deadlines the pack's deadlines
     * @param rows its table of what inspections and conferences must be like
     * @return the duties, one of each code at most, by their codes
     */
    public static ImmutableList<Duty> of(Collection<Deadline> deadlines, Collection<InspectionRow> rows) {
        return new Duties(deadlines, rows).all();
    }

    private ImmutableList<Duty> all() {
        List<Duty> duties = new ArrayList<>();
        addReports(duties);
        addCourse(duties);
        addInspections(duties);
        addTeams(duties);
        addConferences(duties);
        return ImmutableList.sortedCopyOf(Comparator.comparing(Duty::code), duties);
    }

    private void addReports(List<Duty> duties) {
        addIfAny(duties, due(Deadline.Obligor.UNIT), ReportDuty.UnitReports::new);
        addIfAny(duties, clusterReports(), ReportDuty.ClusterReports::new);
        addIfAny(duties, due(Deadline.Obligor.INSPECTED), ReportDuty.InspectedReports::new);
    }

    private void addCourse(List<Duty> duties) {
        Period work = work();
        ImmutableList<Deadline> ownBeginnings = beginnings(Deadline.Obligor.CONFERENCE);
        if (!work.isEmpty() || !ownBeginnings.isEmpty()) {
            Period conferences =
                    new Period(ownBeginnings.isEmpty() ? work.beginnings() : ownBeginnings, endsOfConferences());
            duties.add(new CourseDuty.WorkPeriod(work, conferences, ends(Deadline.Obligor.CONFERENCE)));
        }
        item("head").map(CourseDuty.ClusterHead::new).ifPresent(duties::add);
        item("sequence")
                .map(item -> new CourseDuty.Sequence(item, clusterReports()))
                .ifPresent(duties::add);
    }

    private void addInspections(List<Duty> duties) {
        item("inspected_units")
                .map(item -> new InspectionDuty.InspectedUnits(item, work()))
                .ifPresent(duties::add);
        addIfAny(
                duties,
                levels(item -> item.min() != null || item.max() != null),
                levels -> new InspectionDuty.PlacesAtLevels(levels, work()));
        ImmutableList<InspectionRow> ordered = levels(item -> item.order() != null);
        if (ordered.size() > 1) {
            duties.add(new InspectionDuty.OrderOfLevels(ordered, work()));
        }
        item("inspection_days").map(InspectionDuty.InspectionDays::new).ifPresent(duties::add);
    }

    private void addTeams(List<Duty> duties) {
        addIfAny(duties, items("team.department_leader", "team.department_officer"), TeamDuty.DepartmentInTeam::new);
        addIfAny(duties, items("team.office_officer", "team.personnel_officer"), TeamDuty.OfficersInTeam::new);
        addIfAny(duties, items("team.head"), TeamDuty.HeadInTeam::new);
        addIfAny(duties, items("team.secretary"), TeamDuty.SecretaryInTeam::new);
        addIfAny(duties, items("teams"), TeamDuty.LedByCouncilMember::new);
    }

    private void addConferences(List<Duty> duties) {
        ImmutableList<Deadline> ends = ends(Deadline.Obligor.CONFERENCE);
        Period period = new Period(ImmutableList.of(), ends);
        addIfAny(duties, ends, any -> new ConferenceDuty.ConferenceInTime(period));
        item("conference_days").map(ConferenceDuty.ConferenceDays::new).ifPresent(duties::add);
        item("conferences")
                .map(item -> new ConferenceDuty.AtHead(item, ends.isEmpty() ? work() : period))
                .ifPresent(duties::add);
        item("regulation").map(ConferenceDuty.ByRegulation::new).ifPresent(duties::add);
        item("agreement").map(ConferenceDuty.DateAgreed::new).ifPresent(duties::add);
        item("form").map(ConferenceDuty.FormDecided::new).ifPresent(duties::add);
    }

    private static <T> void addIfAny(List<Duty> duties, ImmutableList<T> rows, Function<ImmutableList<T>, Duty> duty) {
        if (!rows.isEmpty()) {
            duties.add(duty.apply(rows));
        }
    }

    /** The time of inspections. */
    private Period work() {
        return new Period(beginnings(Deadline.Obligor.INSPECTION), ends(Deadline.Obligor.INSPECTION));
    }

    /** The end of the time of inspections ends that of conferences, too, unless they have a later date of their own. */
    private ImmutableList<Deadline> endsOfConferences() {
        ImmutableList<Deadline> own = ends(Deadline.Obligor.CONFERENCE);
        ImmutableList<Deadline> ofInspections = ends(Deadline.Obligor.INSPECTION);
        Optional<LocalDateTime> last = earliest(own);
        return last.isPresent()
                        && earliest(ofInspections).filter(last.get()::isAfter).isPresent()
                ? own
                : ofInspections;
    }

    private static Optional<LocalDateTime> earliest(ImmutableList<Deadline> ends) {
        return ends.stream().flatMap(deadline -> deadline.lastMoment().stream()).min(Comparator.naturalOrder());
    }

    private ImmutableList<Deadline> beginnings(Deadline.Obligor obligor) {
        return find(deadline -> deadline.duty() == obligor && deadline.boundary() == Deadline.Boundary.FROM);
    }

    private ImmutableList<Deadline> ends(Deadline.Obligor obligor) {
        return find(deadline -> deadline.duty() == obligor && deadline.boundary() != Deadline.Boundary.FROM);
    }

    private ImmutableList<Deadline> due(Deadline.Obligor obligor) {
        return find(deadline -> deadline.duty() == obligor);
    }

    /** The cluster's report, whoever of cluster and department has to hand it in. */
    private ImmutableList<Deadline> clusterReports() {
        return find(deadline ->
                deadline.duty() == Deadline.Obligor.CLUSTER || deadline.duty() == Deadline.Obligor.DEPARTMENT);
    }

    private ImmutableList<Deadline> find(Predicate<Deadline> which) {
        return deadlines.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    private Optional<InspectionRow> item(String name) {
        return rows.stream().filter(row -> Id.fold(row.item()).equals(name)).findFirst();
    }

    private ImmutableList<InspectionRow> items(String... names) {
        ImmutableList.Builder<InspectionRow> found = ImmutableList.builder();
        for (String name : names) {
            item(name).ifPresent(found::add);
        }
        return found.build();
    }

    /** The rows on levels, by the order asked for; those without one last, by their level. */
    private ImmutableList<InspectionRow> levels(Predicate<InspectionRow> which) {
        Comparator<InspectionRow> byOrder =
                Comparator.comparingInt(row -> row.order() == null ? Integer.MAX_VALUE : row.order());
        return rows.stream()
                .filter(row -> row.level().isPresent())
                .filter(which)
                .sorted(byOrder.thenComparing(row -> row.level().orElseThrow(), Id::compareCodePoints))
                .collect(ImmutableList.toImmutableList());
    }
}
