package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sample seasons' clusters and units did not do as their plan says: every breach that is told, and no other. */
class SampleComplianceTest {
    @Test
    void the_season_of_2021_breaks_each_duty_of_the_plan_once_or_as_often_as_reports_were_late() {
        assertThat(notMet(SampleSeasons.score(SampleSeasons.MTTQ)))
                .containsExactly(
                        "D1 cum-phia-bac-2 waived",
                        "D1 cum-phia-bac-3 not_met",
                        "D2 cum-nam-song-hau not_met",
                        "D2 cum-phia-bac-2 waived",
                        "D3 11 not_met",
                        "D3 30 not_met",
                        "D3 33 waived",
                        "D3 75 not_met",
                        "D4 cum-dong-nam-bo not_met",
                        "D4 cum-phia-bac-2 waived",
                        "D5 cum-tay-nguyen not_met",
                        "D6 51 not_met",
                        "D7 cum-phia-bac-1 not_met",
                        "D8 cum-bac-trung-bo not_met",
                        "D9 cum-5-thanh-pho not_met",
                        "D10 cum-duyen-hai-mien-trung not_met",
                        "C1 cum-phia-bac-2 not_met",
                        "C2 25 not_met",
                        "C3 46 not_met",
                        "C4 cum-nam-song-hau not_met",
                        "C5 cum-dong-nam-bo not_met",
                        "C6 cum-phia-bac-3 not_met",
                        "C7 cum-phia-bac-1 not_met",
                        "F1 cum-5-thanh-pho not_met",
                        "R1 92 not_met",
                        "T1 cum-tay-nguyen not_met",
                        "T2 cum-bac-trung-bo not_met");
    }

    @Test
    void the_communes_of_2025_keep_a_plan_without_a_district_level_but_for_what_their_stories_tell() {
        assertThat(notMet(SampleSeasons.score(SampleSeasons.COMMUNES)))
                .containsExactly(
                        "D1 cum-06 waived",
                        "D2 cum-06 waived",
                        "D3 31988 not_met",
                        "D3 32119 waived",
                        "D3 32128 not_met",
                        "D3 32134 not_met",
                        "C1 cum-08 not_met",
                        "C5 cum-08 not_met");
    }

    @Test
    void a_pack_that_follows_nobody_up_says_nothing_of_duties() {
        assertThat(SampleSeasons.score(SampleSeasons.PCI).compliance()).isEmpty();
    }

    private static List<String> notMet(SeasonResult result) {
        return result.compliance().stream()
                .filter(duty -> !duty.verdict().equals("met"))
                .map(duty -> duty.id() + " " + duty.who() + " " + duty.verdict())
                .toList();
    }
}
