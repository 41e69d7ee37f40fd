package org.thidua.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thidua.core.criteria.Deadline;

/** Every duty of everybody has one line, in one order, whatever the order of rows. */
class OverseerTest {
    @Test
    void lines_stand_by_duty_and_then_by_whom_it_binds() {
        assertThat(Season.full().lines().stream()
                        .map(line -> line.id() + " " + line.who() + " "
                                + line.verdict().word())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("D1 cum-1 met, D2 cum-1 met, D3 80 met, D3 83 met, D4 cum-1 met, D5 cum-1 met, D6 83 met,"
                        + " D7 cum-1 met, D8 cum-1 met, D9 cum-1 met, D10 cum-1 met, C1 cum-1 met, C2 83 met,"
                        + " C3 83 met, C4 cum-1 met, C5 cum-1 met, C6 cum-1 met, C7 cum-1 met, F1 cum-1 met,"
                        + " R1 83 met, T1 cum-1 met, T2 cum-1 met");
    }

    @Test
    void exactly_one_of_kept_waived_broken_and_open_holds() {
        for (Season season : List.of(
                Season.full(),
                Season.empty(),
                Season.empty().inspected().asOf("2021-12-01"),
                Season.full().noConferencesInSeason().noInspectionsInSeason())) {
            for (Matter matter : Matter.of(season.file())) {
                for (Duty duty : Plan.DUTIES) {
                    List<Boolean> all = List.of(
                            duty.isKept(matter), duty.isWaived(matter), duty.isBroken(matter), duty.isOpen(matter));
                    assertThat(Collections.frequency(all, true))
                            .as("%s of %s", duty.code(), matter.who())
                            .isEqualTo(duty.binds(matter) ? 1 : 0);
                }
            }
        }
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        List<Deadline> deadlines = new ArrayList<>(Plan.DEADLINES);
        List<InspectionRow> rows = new ArrayList<>(Plan.ROWS);
        Collections.reverse(deadlines);
        Collections.reverse(rows);
        assertThat(Duties.of(deadlines, rows)).isEqualTo(Plan.DUTIES);
    }

    @Test
    void a_pack_without_duties_has_no_lines() {
        assertThat(Duties.of(List.of(), List.of())).isEmpty();
        Deadline nobodys = Plan.deadline("x", "X", "2021-12-01", Deadline.Boundary.BY, null);
        assertThat(Season.full().duties(List.of(nobodys), List.of()).lines()).isEmpty();
    }

    @Test
    void deadlines_of_the_same_duty_make_one_duty() {
        Deadline second = Plan.deadline(
                "tu-cham-2", "Phụ lục", "2021-11-20", Deadline.Boundary.BY, Deadline.Obligor.UNIT, "head");
        Deadline ofCluster = Plan.deadline(
                "bien-ban", "Biên bản", "2021-12-20", Deadline.Boundary.BY, Deadline.Obligor.CLUSTER, "department");
        ImmutableList<Duty> duties = Duties.of(List.of(Plan.SELF_SCORE, second, Plan.REPORT, ofCluster), List.of());
        assertThat(duties).extracting(Duty::code).containsExactly(Duty.Code.D3, Duty.Code.D4);
        assertThat(duties.get(0).rows()).containsExactly(Plan.SELF_SCORE.row(), second.row());
        assertThat(duties.get(0).row()).isEqualTo(Plan.SELF_SCORE.row());
    }

    @Test
    void items_are_known_by_name_without_case() {
        assertThat(List.of("inspected_units", "Team.Head", "level.xa")).allMatch(Duties::isItem);
        assertThat(List.of("units", "level.", "team.", "team.driver")).noneMatch(Duties::isItem);
    }

    @Test
    void rules_that_judge_a_duty_not_once_are_a_fault_of_ours() {
        Season season = Season.full();
        assertThatThrownBy(() -> lines(season, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no judgement on D1 of cum-1");
        List<Duty> twice = new ArrayList<>(Plan.DUTIES);
        twice.add(Plan.DUTIES.get(1));
        assertThatThrownBy(() -> lines(season, twice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two judgements on D2 of cum-1");
        Overseer wrong = new Overseer(
                Duties.of(List.of(Plan.SELF_SCORE), List.of()),
                matter -> List.of(new Judgement(Plan.DUTIES.get(0), Observance.MET)));
        assertThatThrownBy(() -> wrong.lines(List.of(season.file())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a judgement on D1 of cum-1, which it does not bind");
    }

    @Test
    void the_words_of_results_stay_as_they_are() {
        assertThat(Observance.values())
                .extracting(Observance::word)
                .containsExactly("met", "not_met", "waived", "unknown");
    }

    private static void lines(Season season, List<Duty> judged) {
        assertThat(new Overseer(Plan.DUTIES, new PlainRules(judged)).lines(List.of(season.file())))
                .isNotNull();
    }
}
