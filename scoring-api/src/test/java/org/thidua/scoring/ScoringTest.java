package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.problem.Severity;

/** One scoring for a pack: kept, shared between threads, and never half a result. */
class ScoringTest {
    private static final int THREADS = 8;
    private static final Scoring MTTQ = Scoring.of(RulePack.bundled(SampleSeasons.MTTQ));

    private static Season.Builder season(int year) {
        return Season.builder("s", year, LocalDate.of(2021, 12, 15))
                .cluster("c", "Cụm")
                .unit("c", "01", "Hà Nội", Map.of("type", "thanh-pho"))
                .unit("c", "02", "Hà Giang", Map.of("type", "tinh"));
    }

    // ---- threads

    @Test
    void eight_threads_share_one_scoring_and_two_years_live_side_by_side() throws Exception {
        Scoring pci = Scoring.of(RulePack.bundled(SampleSeasons.PCI));
        Season season2021 = Season.read(SampleSeasons.seasonFolder(SampleSeasons.MTTQ));
        Season season2016 = Season.read(SampleSeasons.seasonFolder(SampleSeasons.PCI));
        byte[] due2021 = SampleSeasons.bytes(SampleSeasons.score(SampleSeasons.MTTQ));
        byte[] due2016 = SampleSeasons.bytes(SampleSeasons.score(SampleSeasons.PCI));
        List<Callable<byte[]>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> SampleSeasons.bytes(MTTQ.score(season2021)));
            work.add(() -> SampleSeasons.bytes(pci.score(season2016)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> results = threads.invokeAll(work);
            for (int at = 0; at < results.size(); at++) {
                assertThat(results.get(at).get()).isEqualTo(at % 2 == 0 ? due2021 : due2016);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_season_that_failed_leaves_nothing_behind_for_the_next() {
        byte[] due = SampleSeasons.bytes(MTTQ.score(season(2021).build()));
        assertThat(MTTQ.check(season(2021).fact("01", "dang-ky", "maybe").build()))
                .isNotEmpty();

        assertThat(SampleSeasons.bytes(MTTQ.score(season(2021).build()))).isEqualTo(due);
    }

    // ---- problems

    @Test
    void all_problems_of_all_tables_come_at_once_and_there_is_no_result() {
        Season season = season(2021)
                .fact("01", "dang-ky", "maybe")
                .figure("01", "tin-bai", "self", "nhiều")
                .figure("02", "khong-co", "self", "1")
                .mark("01", "I.4", "department", new BigDecimal("3.25"))
                .mark("02", "I.4", "thanh-tra", new BigDecimal("3"))
                .mark("02", "II.2", "cluster", new BigDecimal("0.3"))
                .build();
        List<String> due = List.of(
                "FACT-WRONG facts 2",
                "VALUE-WRONG figures 2",
                "MEASURE-UNKNOWN figures 3",
                "MARK-RANGE marks 2",
                "SCORER-UNKNOWN marks 3",
                "MARK-STEP marks 4");

        ProblemsException failure = catchThrowableOfType(ProblemsException.class, () -> MTTQ.score(season));

        assertThat(failure.problems()).extracting(ScoringTest::named).containsExactlyElementsOf(due);
        assertThat(failure).hasMessageContaining("MARK-STEP").hasMessageContaining("FACT-WRONG");
        assertThat(MTTQ.check(season)).as("check finds the same").isEqualTo(failure.problems());
        assertThat(failure.problems()).allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.text().vi()).isNotBlank();
            assertThat(problem.text().en()).isNotBlank();
            assertThat(problem.advice().vi()).isNotBlank();
            assertThat(problem.advice().en()).isNotBlank();
        });
    }

    private static String named(Problem problem) {
        return problem.code() + " " + problem.place().table() + " "
                + problem.place().row();
    }

    @Test
    void a_season_of_another_year_is_refused_and_nothing_else_is_said_of_it() {
        Season season = season(2020).fact("01", "dang-ky", "maybe").build();

        assertThat(MTTQ.check(season)).extracting(Problem::code).containsExactly("YEAR-DIFFERS");
    }

    // ---- check and score

    @Test
    void what_can_be_scored_has_no_error_and_the_same_warnings_in_check_and_result() {
        Season season = Season.read(SampleSeasons.seasonFolder(SampleSeasons.MTTQ));
        List<Problem> checked = MTTQ.check(season);

        assertThat(checked).isEqualTo(MTTQ.score(season).problems());
        assertThat(checked)
                .hasSize(3)
                .allMatch(problem ->
                        problem.severity() == Severity.WARNING && problem.code().equals("SCORERS-DIFFER"));
    }

    // ---- the door

    @Test
    void the_example_of_the_door_works() {
        SeasonResult result = SampleSeasons.score(SampleSeasons.MTTQ);

        assertThat(result.ranking("CUM-BAC-SONG-HAU").places())
                .extracting(RankedGroup.RankedUnit::unit)
                .startsWith("80", "82");
        assertThat(result.ranking("cum-bac-song-hau").whyAboveNext(0, Locale.ENGLISH))
                .contains("7.5");
        assertThat(result.sheet("80").total()).isEqualByComparingTo("96.50");
        assertThat(result.sheet("80").line("i.1").explanation(Locale.forLanguageTag("vi")))
                .contains("2,00/2 điểm");
        assertThat(result.awards("co-ubtw").proposals())
                .extracting(AwardResult.Unit::unit)
                .hasSize(9)
                .contains("80");
        assertThat(result.problems()).hasSize(3);
        assertThat(result.pack().id()).isEqualTo(SampleSeasons.MTTQ);
        assertThat(result.season().id()).isEqualTo("mttq-2021");
    }

    @Test
    void what_is_not_there_is_an_error_of_the_program() {
        SeasonResult result = MTTQ.score(season(2021).build());

        assertThatIllegalArgumentException().isThrownBy(() -> result.sheet("03"));
        assertThatIllegalArgumentException().isThrownBy(() -> result.ranking("c2"));
        assertThatIllegalArgumentException().isThrownBy(() -> result.awards("huy-chuong"));
        assertThatIllegalArgumentException().isThrownBy(() -> result.sheet("01").line("IX"));
    }

    @Test
    void bundled_packs_are_named_and_read_without_regard_to_case() {
        assertThat(RulePack.bundledIds())
                .containsExactlyInAnyOrder(SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI);
        RulePack bundled = RulePack.bundled("MTTQ-Provinces-2021");

        assertThat(bundled.fingerprint())
                .isEqualTo(RulePack.read(SampleSeasons.packFolder(SampleSeasons.MTTQ))
                        .fingerprint());
        assertThat(bundled.toString()).isEqualTo("mttq-provinces-2021 1.2.0");
        assertThat(bundled.year()).isEqualTo(2021);
        assertThat(catchThrowableOfType(ProblemsException.class, () -> RulePack.bundled("mttq-2027"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("BOOK-MISSING");
    }
}
