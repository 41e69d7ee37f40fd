package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What others published comes out again from the marks behind it: an index, a decathlon, diving, an olympiad. A part of each
 * is restated here; the whole files are checked where the folder that holds them is named by {@code VERIFICATION_DATA}.
 */
class PublishedResultsTest {
    private static final Optional<Path> DATA = Optional.ofNullable(System.getenv("VERIFICATION_DATA"))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);

    private static final Pattern SUM =
            Pattern.compile("(?:Total: | +)([-0-9.]+(?: \\+ [-0-9.]+)*)(?: \\(.*\\))? = ([-0-9.]+)");

    @TempDir
    Path folder;

    /** A file of published results, and how many figures of it are compared. */
    private enum WholeFile {
        /** 63 provinces in 4 years: index and rank. */
        INDEX("pci-2013-2016.csv", 504),
        /** 23 athletes: points of 10 events, total and rank. */
        DECATHLON("decathlon-rio-2016.csv", 276),
        /** 295 divers of a round: rank, and whether they went through. */
        DIVING("diving-sydney-2000.csv", 590),
        /** 6,060 contestants: total, rank and award; 30 cut-offs: how many, and with how few points. */
        OLYMPIAD("imo-2015-2024.csv and its cut-offs", 18_240);

        private final String file;
        private final int figures;

        WholeFile(String file, int figures) {
            this.file = file;
            this.figures = figures;
        }

        /** Makes books of the file. */
        List<PublishedSet> sets(Path data, Path folder) {
            return switch (this) {
                case INDEX -> WholeIndex.sets(data, folder);
                case DECATHLON -> WholeDecathlon.sets(data, folder);
                case DIVING -> WholeDiving.sets(data, folder);
                case OLYMPIAD -> WholeOlympiad.sets(data, folder);
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pci-2013, 126",
        "pci-2014, 126",
        "pci-2015, 126",
        "pci-2016, 126",
        "decathlon-2016, 276",
        "diving-2000-preliminary, 86",
        "diving-2000-semifinal, 38",
        "imo-2022, 333"
    })
    void every_figure_restated_here_comes_out_again(String name, int figures) {
        Matched matched = PublishedSet.restated(name).match();
        System.out.println(name + ": " + matched);

        assertThat(matched.misses()).isEmpty();
        assertThat(matched.total()).isEqualTo(figures);
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_of_the_whole_file_comes_out_again_where_it_is_at_hand(WholeFile whole) {
        if (DATA.isPresent()) {
            Matched matched = Matched.sum(whole.sets(DATA.orElseThrow(), folder).stream()
                    .map(PublishedSet::match)
                    .toList());
            System.out.println(whole.file + ": " + matched);

            assertThat(matched.misses()).isEmpty();
            assertThat(matched.total()).isEqualTo(whole.figures);
        }
    }

    @Test
    void the_indices_restated_are_those_of_the_file_where_it_is_at_hand() {
        if (DATA.isPresent()) {
            List<PublishedSet> sets = WholeIndex.sets(DATA.orElseThrow(), folder);
            assertThat(sets).hasSize(4);
            for (PublishedSet set : sets) {
                Path season = PublishedSet.restated(set.name()).season();
                for (String table : List.of("marks.csv", "_published.csv")) {
                    assertThat(SampleSeasons.rows(season.resolve(table)))
                            .as(set.name() + " " + table)
                            .containsExactlyInAnyOrderElementsOf(
                                    SampleSeasons.rows(set.season().resolve(table)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pci-2015, 24",
        "decathlon-2016, 01",
        "diving-2000-preliminary, 19",
        "diving-2000-semifinal, 01",
        "imo-2022, 045"
    })
    void a_person_can_add_up_the_sheet_of_a_unit(String name, String unit) throws IOException {
        PublishedSet set = PublishedSet.restated(name);
        SampleSeasons.score(RulePack.read(set.pack()), set.season()).write(folder);
        JsonNode result = SampleSeasons.read(Files.readAllBytes(folder.resolve("result.json")));
        List<String> sheet = RecordedResult.read(folder.resolve("result.json")).explain(unit, Locale.ENGLISH);

        List<String> sums = new ArrayList<>();
        for (String line : sheet) {
            Matcher sum = SUM.matcher(line);
            if (sum.matches()) {
                sums.add(sum.group(2));
                assertThat(Splitter.on(" + ")
                                .splitToStream(sum.group(1))
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(line)
                        .isEqualByComparingTo(sum.group(2));
            }
        }
        assertThat(sums)
                .contains(SampleSeasons.unit(result, unit).path("total").asText())
                .hasSizeGreaterThan(
                        SampleSeasons.unit(result, unit).path("groups").size());
    }

    @Test
    void what_is_carried_over_to_the_semifinal_is_the_total_of_the_preliminary() {
        JsonNode preliminary = PublishedSet.restated("diving-2000-preliminary").result();
        List<Map<String, String>> carried =
                SeasonFolder.records(PublishedSet.restated("diving-2000-semifinal")
                                .season()
                                .resolve("figures.csv"))
                        .stream()
                        .filter(figure -> figure.get("measure").equals("carried"))
                        .toList();

        assertThat(carried).hasSize(19);
        for (Map<String, String> figure : carried) {
            assertThat(new BigDecimal(figure.get("value")))
                    .as(figure.get("unit"))
                    .isEqualByComparingTo(SampleSeasons.unit(preliminary, figure.get("unit"))
                            .path("total")
                            .asText());
        }
    }

    /** Mười tám suất vào bán kết; hai người bằng điểm ở suất cuối, và cùng được vào. */
    @Test
    void two_who_tie_for_the_last_of_eighteen_places_both_reach_the_semifinal() {
        JsonNode semifinal = SampleSeasons.only(
                PublishedSet.restated("diving-2000-preliminary").result().path("awards"), "award", "semifinal");

        assertThat(semifinal.path("quota").asInt()).isEqualTo(18);
        assertThat(semifinal.path("proposed")).hasSize(19);
        assertThat(semifinal.path("over").asInt()).isEqualTo(1);
    }

    /** 44 người từ 34 điểm, 16 người 33 điểm, 49 suất: không ai trong 16 người được gì cho đến khi ban giám khảo quyết định. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"under, 44, 0, 5", "over, 60, 11, 0", "none, 44, 0, 5"})
    void the_jury_puts_those_who_tie_over_the_last_gold_medal_on_one_side(
            String side, int given, int over, int unused) {
        PublishedSet set = PublishedSet.restated("imo-2022");
        Path season = folder.resolve("season");
        SampleSeasons.copy(set.season(), season);
        Path decisions = season.resolve("decisions.csv");
        List<List<String>> rows = SampleSeasons.rows(decisions);
        SampleSeasons.write(
                decisions,
                rows.stream()
                        .filter(row -> side != null || !row.contains("gold"))
                        .map(row -> row.stream()
                                .map(cell -> cell.equals("under") ? side : cell)
                                .toList())
                        .toList());

        JsonNode gold = SampleSeasons.only(
                new PublishedSet(set.name(), set.pack(), season).result().path("awards"), "award", "gold");

        assertThat(gold.path("proposed")).hasSize(given);
        assertThat(gold.path("over").asInt()).isEqualTo(over);
        assertThat(gold.path("unused").asInt()).isEqualTo(unused);
        assertThat(SampleSeasons.all(gold.path("left_out"), "why", "tie")).hasSize(60 - given);
    }

    @Test
    void each_side_that_the_jury_took_was_a_question_that_the_regulations_left_open() {
        assertThat(PublishedSet.restated("imo-2022").result().path("problems")).isEmpty();
    }
}
