package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.TeamPart;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** A duty about who is in the inspection team of a cluster (thành phần đoàn kiểm tra). */
public sealed interface TeamDuty extends Duty {
    /** The role of who leads a team. */
    String LEADER = "leader";

    /** What people call the roles that the plan speaks of. */
    ImmutableMap<String, Words> ROLES = ImmutableMap.<String, Words>builder()
            .put(
                    "department_leader",
                    new Words("đại diện lãnh đạo ban theo dõi Cụm", "leaders of the tracking department"))
            .put("department_officer", new Words("cán bộ ban theo dõi Cụm", "officers of the tracking department"))
            .put("office_officer", new Words("cán bộ Văn phòng", "officers of the Office"))
            .put("personnel_officer", new Words("cán bộ Ban Tổ chức - Cán bộ", "officers of the Personnel Department"))
            .put("head", new Words("đại diện lãnh đạo đơn vị Cụm trưởng", "representatives of the head"))
            .put("secretary", new Words("Thư ký, cán bộ giúp việc", "secretaries"))
            .buildOrThrow();

    /**
     * {@return the rows of the pack's table that ask for it, at least one}
     */
    ImmutableList<InspectionRow> items();

    @Override
    default ImmutableList<Row> rows() {
        return items().stream().map(InspectionRow::row).collect(ImmutableList.toImmutableList());
    }

    @Override
    default boolean binds(Matter matter) {
        return matter.isCluster();
    }

    @Override
    default Observation observe(Matter matter) {
        ImmutableList<Team> teams = Team.of(matter.file());
        return teams.isEmpty() ? notRecorded(matter) : judge(items(), teams);
    }

    private static Observation notRecorded(Matter matter) {
        return matter.file().inspectionsKnown()
                ? Observation.unknown("chưa ghi thành phần đoàn kiểm tra", "it is not recorded who inspected")
                : InspectionDuty.noneInSeason();
    }

    private static Observation judge(List<InspectionRow> items, List<Team> teams) {
        List<Observation> parts = new ArrayList<>();
        for (Team team : teams) {
            for (InspectionRow item : items) {
                String role = item.role().orElseThrow();
                Words people = Objects.requireNonNull(ROLES.getOrDefault(role, new Words(role, role)));
                Words of = ofTeam(team, teams);
                parts.add(
                        item.bounds().judge(team.count(role), new Words(people.vi() + of.vi(), people.en() + of.en())));
            }
        }
        return Observation.all(parts);
    }

    /** Which team, where there are several. */
    private static Words ofTeam(Team team, List<Team> teams) {
        return teams.size() == 1
                ? new Words("", "")
                : new Words(
                        " ở đoàn của kiểm tra " + team.first().id(),
                        " in the team of inspection " + team.first().id());
    }

    /**
     * C4: the tracking department is in the team ("đại diện lãnh đạo và 01 đến 02 cán bộ ban, đơn vị được phân công theo
     * dõi Cụm thi đua").
     *
     * @param items how many of whom
     */
    record DepartmentInTeam(ImmutableList<InspectionRow> items) implements TeamDuty {
        @Override
        public Code code() {
            return Code.C4;
        }

        @Override
        public Words title() {
            return new Words("Ban theo dõi Cụm trong đoàn kiểm tra", "Tracking department in the inspection team");
        }
    }

    /**
     * C5: officers are in the team ("01 cán bộ Văn phòng, 01 cán bộ Ban Tổ chức - Cán bộ").
     *
     * @param items how many of whom
     */
    record OfficersInTeam(ImmutableList<InspectionRow> items) implements TeamDuty {
        @Override
        public Code code() {
            return Code.C5;
        }

        @Override
        public Words title() {
            return new Words(
                    "Cán bộ Văn phòng và Ban Tổ chức - Cán bộ trong đoàn kiểm tra",
                    "Officers of the Office and the Personnel Department in the inspection team");
        }
    }

    /**
     * T1: the head is in the team ("đại diện lãnh đạo đơn vị Cụm trưởng Cụm thi đua").
     *
     * @param items how many
     */
    record HeadInTeam(ImmutableList<InspectionRow> items) implements TeamDuty {
        @Override
        public Code code() {
            return Code.T1;
        }

        @Override
        public Words title() {
            return new Words("Cụm trưởng trong đoàn kiểm tra", "Head of the cluster in the inspection team");
        }
    }

    /**
     * T2: the council member's secretary is in the team ("Thư ký, cán bộ giúp việc của đồng chí thành viên Hội đồng").
     *
     * @param items how many
     */
    record SecretaryInTeam(ImmutableList<InspectionRow> items) implements TeamDuty {
        @Override
        public Code code() {
            return Code.T2;
        }

        @Override
        public Words title() {
            return new Words("Thư ký trong đoàn kiểm tra", "Secretary in the inspection team");
        }
    }

    /**
     * C7: the council member in charge leads the team of the cluster ("đoàn kiểm tra do đồng chí thành viên Hội đồng …
     * được phân công phụ trách Cụm thi đua làm trưởng đoàn").
     *
     * @param items how many teams
     */
    record LedByCouncilMember(ImmutableList<InspectionRow> items) implements TeamDuty {
        @Override
        public Code code() {
            return Code.C7;
        }

        @Override
        public Words title() {
            return new Words(
                    "Đoàn kiểm tra do thành viên Hội đồng phụ trách Cụm làm trưởng đoàn",
                    "Inspection team led by the council member in charge");
        }

        @Override
        public Observation observe(Matter matter) {
            ImmutableList<Team> teams = Team.of(matter.file());
            if (teams.isEmpty()) {
                return notRecorded(matter);
            }
            List<Observation> parts = new ArrayList<>();
            Words number = new Words("số đoàn kiểm tra", "number of inspection teams");
            items.forEach(item -> parts.add(item.bounds().judge(teams.size(), number)));
            teams.forEach(team -> parts.add(
                    led(team, ofTeam(team, teams), matter.file().cluster().councilMember())));
            return Observation.all(parts);
        }

        private static Observation led(Team team, Words of, String member) {
            List<String> leaders = team.ofRole(LEADER).stream()
                    .map(TeamPart::from)
                    .filter(from -> !from.isBlank())
                    .toList();
            if (leaders.isEmpty()) {
                return Observation.unknown(
                        "chưa ghi trưởng đoàn là ai" + of.vi(), "it is not recorded who leads" + of.en());
            }
            String all = String.join(", ", leaders);
            String vi = "trưởng đoàn" + of.vi() + " là " + all;
            String en = "the leader" + of.en() + " is " + all;
            if (member.isBlank()) {
                return Observation.unknown(
                        vi + "; chưa ghi thành viên Hội đồng phụ trách Cụm",
                        en + "; the council member in charge is not recorded");
            }
            return leaders.stream().allMatch(leader -> Id.of(leader).equals(Id.of(member)))
                    ? Observation.met(vi, en)
                    : Observation.notMet(vi + ", cần là " + member, en + ", needed is " + member);
        }
    }
}
