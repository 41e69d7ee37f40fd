package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The law of 2003 judges the season of 2021, the law of 2022 that of 2025, in one process. What changed from one to the other:
 * who was disciplined, who registered, and of which number 20 % are taken.
 */
class LawsByDateTest {
    @TempDir
    Path folder;

    @Test
    void both_laws_stand_side_by_side_and_neither_changes_a_byte_of_the_other() {
        Scoring of2021 = Scoring.of(RulePack.bundled(SampleSeasons.MTTQ));
        byte[] alone = score(of2021, SampleSeasons.MTTQ);

        Scoring of2025 = Scoring.of(RulePack.bundled(SampleSeasons.COMMUNES));
        byte[] beside = score(of2025, SampleSeasons.COMMUNES);

        assertThat(score(of2021, SampleSeasons.MTTQ)).isEqualTo(alone);
        assertThat(score(of2025, SampleSeasons.COMMUNES)).isEqualTo(beside);
    }

    private static byte[] score(Scoring scoring, String pack) {
        return SampleSeasons.bytes(scoring.score(Season.read(SampleSeasons.seasonFolder(pack))));
    }

    /** Điều kiện không có cá nhân bị kỷ luật: có ở năm 2021, không còn theo Luật năm 2022. */
    @ParameterizedTest
    @CsvSource({
        "mttq-provinces-2021, 82, bang-khen, condition",
        "mttq-communes-2025, 31840, bang-khen-tinh, proposed",
    })
    void a_disciplined_person_bars_a_commendation_under_the_law_of_2003_only(
            String pack, String unit, String award, String outcome) {
        JsonNode before = SampleSeasons.json(pack);
        assertThat(outcome(before, award, unit)).isEqualTo("proposed");

        JsonNode after = withFact(pack, unit, "ky-luat", "yes");

        assertThat(outcome(after, award, unit)).isEqualTo(outcome);
        assertThat(unread(after, "ky-luat")).isEqualTo(outcome.equals("proposed"));
    }

    /** Đăng ký thi đua là căn cứ xét đến hết năm 2023. */
    @ParameterizedTest
    @CsvSource({"mttq-provinces-2021, 82, false", "mttq-communes-2025, 31840, true"})
    void who_did_not_register_is_not_placed_until_2023_and_is_from_then_on(String pack, String unit, boolean placed) {
        JsonNode after = withFact(pack, unit, "dang-ky", "no");

        List<String> places = new ArrayList<>();
        after.path("rankings").forEach(ranking -> places.addAll(SampleSeasons.texts(ranking.path("places"), "unit")));
        assertThat(places.contains(unit)).isEqualTo(placed);
        assertThat(SampleSeasons.unit(after, unit).path("state").asText())
                .isEqualTo(placed ? "scored" : "disqualified");
        assertThat(unread(after, "dang-ky")).isEqualTo(placed);
    }

    /**
     * Nghị định 91/2017 tính 20 % trên các đơn vị đủ điều kiện tặng Cờ cấp bộ: chín, 1,8, còn một. Công văn 5007 tính trên các đơn
     * vị dẫn đầu: mười Cụm thì hai.
     */
    @Test
    void twenty_percent_are_taken_of_those_with_the_lower_flag_or_of_the_leaders_of_clusters() {
        JsonNode government =
                SampleSeasons.only(SampleSeasons.json(SampleSeasons.MTTQ).path("awards"), "award", "co-chinh-phu");
        assertThat(government.path("base").asInt()).isEqualTo(9);
        assertThat(government.path("quota").asInt()).isEqualTo(1);

        Path changed = folder.resolve("pack");
        SampleSeasons.copy(SampleSeasons.packFolder(SampleSeasons.MTTQ), changed);
        Path awards = changed.resolve("awards.csv");
        List<List<String>> rows = SampleSeasons.rows(awards);
        rows.forEach(row -> row.replaceAll(cell -> cell.equals("holders.co-ubtw") ? "leaders" : cell));
        SampleSeasons.write(awards, rows);
        JsonNode leaders = SampleSeasons.only(
                SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(
                                RulePack.read(changed), SampleSeasons.seasonFolder(SampleSeasons.MTTQ))))
                        .path("awards"),
                "award",
                "co-chinh-phu");
        assertThat(leaders.path("base").asInt()).isEqualTo(10);
        assertThat(leaders.path("quota").asInt()).isEqualTo(2);

        JsonNode provincial =
                SampleSeasons.only(SampleSeasons.json(SampleSeasons.COMMUNES).path("awards"), "award", "co-thi-dua");
        assertThat(provincial.path("base").asInt())
                .as("the first of each of the eight clusters")
                .isEqualTo(8);
        assertThat(provincial.path("quota").asInt()).isEqualTo(1);
    }

    /** The result of a sample season in which one more fact is recorded of a unit, or another than before. */
    private JsonNode withFact(String pack, String unit, String fact, String value) {
        Path season = SampleSeasons.copy(SampleSeasons.seasonFolder(pack), folder.resolve("season"));
        Path facts = season.resolve("facts.csv");
        List<List<String>> rows = SampleSeasons.rows(facts);
        rows.removeIf(row -> row.get(0).equals(unit) && row.get(1).equals(fact));
        List<String> added = new ArrayList<>(rows.get(1));
        added.set(0, unit);
        added.set(1, fact);
        added.set(2, value);
        rows.add(added);
        SampleSeasons.write(facts, rows);
        return SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(RulePack.bundled(pack), season)));
    }

    private static String outcome(JsonNode result, String award, String unit) {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode one : SampleSeasons.all(result.path("awards"), "award", award)) {
            SampleSeasons.all(one.path("proposed"), "unit", unit).forEach(proposed -> outcomes.add("proposed"));
            SampleSeasons.all(one.path("left_out"), "unit", unit)
                    .forEach(left -> outcomes.add(left.path("why").asText()));
        }
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static boolean unread(JsonNode result, String fact) {
        return SampleSeasons.all(result.path("problems"), "code", "FACT-NOT-READ").stream()
                .anyMatch(problem -> problem.at("/text/vi").asText().contains("\"" + fact + "\""));
    }
}
