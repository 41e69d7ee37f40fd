package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every story that the sample season of 2021 is made to tell, as its table of stories says. */
class SampleStoriesTest {
    private static final int STORIES = 59;
    private static final JsonNode RESULT = SampleSeasons.json(SampleSeasons.MTTQ);

    private static JsonNode unit(String unit) {
        return SampleSeasons.unit(RESULT, unit);
    }

    private static JsonNode line(String unit, String criterion) {
        return SampleSeasons.line(RESULT, unit, criterion);
    }

    private static JsonNode group(String unit, String criterion) {
        return SampleSeasons.only(unit(unit).path("groups"), "criterion", criterion);
    }

    private static JsonNode ranking(String group) {
        return SampleSeasons.only(RESULT.path("rankings"), "group", group);
    }

    private static JsonNode place(String group, String unit) {
        return SampleSeasons.only(ranking(group).path("places"), "unit", unit);
    }

    private static JsonNode award(String award, String group) {
        List<JsonNode> found = SampleSeasons.all(RESULT.path("awards"), "award", award).stream()
                .filter(one -> one.path("group").asText().equals(group))
                .toList();
        assertThat(found).as(award + " in " + group).hasSize(1);
        return found.get(0);
    }

    private static JsonNode leftOut(String award, String group, String unit) {
        return SampleSeasons.only(award(award, group).path("left_out"), "unit", unit);
    }

    @Test
    void the_table_of_stories_has_as_many_stories_as_are_told_here() {
        List<List<String>> rows = SampleSeasons.rows(
                SampleSeasons.seasonFolder(SampleSeasons.MTTQ).resolve("_stories.csv"));
        assertThat(rows.subList(1, rows.size())).hasSize(STORIES);
    }

    // ---- ties

    @Test
    void equal_totals_are_told_apart_by_the_bonus() {
        JsonNode first = place("cum-bac-song-hau", "80");
        JsonNode second = place("cum-bac-song-hau", "82");

        assertThat(first.path("total").asText()).isEqualTo("96.50");
        assertThat(second.path("total").asText()).isEqualTo("96.50");
        assertThat(first.path("rank").asText()).isEqualTo("1");
        assertThat(second.path("rank").asText()).isEqualTo("2");
        assertThat(first.path("tied").asBoolean()).isFalse();
        assertThat(first.path("above_next_by").path("measure").asText()).isEqualTo("bonus");
        assertThat(decimal(first.path("above_next_by").path("this"))).isEqualByComparingTo("7.50");
        assertThat(decimal(first.path("above_next_by").path("next"))).isEqualByComparingTo("7.00");
        assertThat(decimal(group("80", "T").path("points"))).isEqualByComparingTo("7.50");
        assertThat(decimal(group("82", "T").path("points"))).isEqualByComparingTo("7.00");
    }

    @Test
    void who_is_equal_in_all_measures_stays_tied_and_is_named_for_a_decision() {
        for (String tied : List.of("36", "37")) {
            assertThat(place("cum-phia-bac-3", tied).path("rank").asText()).isEqualTo("4");
            assertThat(place("cum-phia-bac-3", tied).path("tied").asBoolean()).isTrue();
            assertThat(place("cum-phia-bac-3", tied).path("total").asText()).isEqualTo("85.00");
            assertThat(group(tied, "T").path("points"))
                    .isEqualTo(group("36", "T").path("points"));
            assertThat(group(tied, "P").path("points"))
                    .isEqualTo(group("36", "P").path("points"));
            assertThat(group(tied, "III").path("points"))
                    .isEqualTo(group("36", "III").path("points"));
        }
        assertThat(place("cum-phia-bac-3", "36").path("above_next_by").isNull()).isTrue();
        assertThat(place("cum-phia-bac-3", "33").path("rank").asText())
                .as("two share the fourth place, so that there is no fifth")
                .isEqualTo("6");
        assertThat(ranking("cum-phia-bac-3").path("undecided").toString()).isEqualTo("[[\"36\",\"37\"]]");
    }

    @Test
    void a_tie_over_the_last_place_leaves_it_unused_until_people_decide() {
        JsonNode award = award("bang-khen", "cum-phia-bac-3");

        assertThat(SampleSeasons.texts(award.path("proposed"), "unit")).containsExactly("26", "30");
        assertThat(award.path("quota").asInt()).isEqualTo(3);
        assertThat(award.path("unused").asInt()).isEqualTo(1);
        assertThat(award.path("over").asInt()).isZero();
        for (String tied : List.of("36", "37")) {
            assertThat(leftOut("bang-khen", "cum-phia-bac-3", tied).path("why").asText())
                    .isEqualTo("tie");
        }
    }

    // ---- what is not known

    @ParameterizedTest
    @CsvSource({
        "67, III.1, missing, cum-tay-nguyen",
        "44, VI.3, missing, cum-bac-trung-bo",
        "45, V.3, pending, cum-bac-trung-bo"
    })
    void an_open_line_makes_the_unit_and_all_that_rests_on_it_provisional(
            String unit, String criterion, String state, String cluster) {
        assertThat(unit(unit).path("state").asText()).isEqualTo("provisional");
        assertThat(line(unit, criterion).path("state").asText()).isEqualTo(state);
        assertThat(line(unit, criterion).path("points").isNull()).isTrue();
        assertThat(line(unit, criterion).path("steps")).isEmpty();
        assertThat(ranking(cluster).path("provisional").asBoolean()).isTrue();
        assertThat(ranking("all").path("provisional").asBoolean()).isTrue();
        assertThat(award("bang-khen", cluster).path("provisional").asBoolean()).isTrue();
        assertThat(leftOut("co-ubtw", cluster, unit).path("why").asText()).isEqualTo("unknown");
        assertThat(leftOut("bang-khen", cluster, unit).path("why").asText()).isEqualTo("unknown");
    }

    @Test
    void only_three_units_are_provisional() {
        assertThat(unitsWithState("provisional")).containsExactly("44", "45", "67");
    }

    @Test
    void while_a_unit_is_open_a_commendation_of_its_cluster_stays_unused() {
        assertThat(award("bang-khen", "cum-tay-nguyen").path("unused").asInt()).isEqualTo(1);
        assertThat(SampleSeasons.texts(award("bang-khen", "cum-tay-nguyen").path("proposed"), "unit"))
                .containsExactly("68", "64");
    }

    @Test
    void what_the_department_still_examines_is_waited_for_and_the_self_score_is_not_taken() {
        assertThat(line("45", "V.3").path("scorer").asText()).isEqualTo("department");
        assertThat(line("45", "V.3").path("text").path("vi").asText()).contains("Tự chấm 2,5");
    }

    // ---- what is left out

    @ParameterizedTest
    @CsvSource({"93, not_applicable", "95, missing"})
    void a_criterion_left_out_takes_its_maximum_with_it(String unit, String state) {
        assertThat(line(unit, "V.2").path("state").asText()).isEqualTo(state);
        assertThat(line(unit, "V.2").path("points").isNull()).isTrue();
        assertThat(line(unit, "V.2").path("max").asText()).isEqualTo("3");
        assertThat(group(unit, "V").path("max").asText()).as("8 − 3").isEqualTo("5");
        assertThat(unit(unit).path("max").asText()).as("100 − 3").isEqualTo("97");
        assertThat(unit(unit).path("state").asText()).isEqualTo("scored");
    }

    @Test
    void no_other_unit_has_another_maximum_than_100() {
        List<String> others = new ArrayList<>();
        RESULT.path("units").forEach(unit -> {
            if (!unit.path("max").asText().equals("100")) {
                others.add(unit.path("unit").asText());
            }
        });
        assertThat(others).containsExactly("93", "95");
    }

    @Test
    void a_disqualified_line_has_0_points_and_the_unit_is_still_placed() {
        assertThat(line("84", "III.5").path("state").asText()).isEqualTo("disqualified");
        assertThat(line("84", "III.5").path("points").asText()).isEqualTo("0.00");
        assertThat(unit("84").path("state").asText()).isEqualTo("scored");
        assertThat(unit("84").path("max").asText()).isEqualTo("100");
        assertThat(place("cum-bac-song-hau", "84").path("rank").asText()).isEqualTo("6");
    }

    @Test
    void who_has_not_registered_is_scored_but_neither_placed_nor_proposed() {
        assertThat(unit("58").path("state").asText()).isEqualTo("disqualified");
        assertThat(decimal(unit("58").path("total"))).isPositive();
        for (String group : List.of("cum-dong-nam-bo", "all")) {
            assertThat(SampleSeasons.texts(ranking(group).path("places"), "unit"))
                    .doesNotContain("58");
            assertThat(SampleSeasons.only(ranking(group).path("unplaced"), "unit", "58")
                            .path("why")
                            .asText())
                    .isEqualTo("dang-ky");
        }
        for (String award : List.of("co-ubtw", "bang-khen")) {
            JsonNode left = leftOut(award, "cum-dong-nam-bo", "58");
            assertThat(left.path("why").asText()).isEqualTo("disqualified");
            assertThat(SampleSeasons.texts(left.path("conditions"), "")).containsExactly("dang-ky");
        }
        assertThat(unitsWithState("disqualified")).containsExactly("58");
    }

    // ---- scorers

    @Test
    void a_self_score_far_above_the_verified_one_is_reported() {
        List<JsonNode> problems = SampleSeasons.all(RESULT.path("problems"), "code", "SCORERS-DIFFER");
        List<String> texts = new ArrayList<>();
        problems.forEach(problem -> texts.add(problem.path("text").path("en").asText()));

        assertThat(texts)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith("72, criterion I.4: ")
                                .contains("differ by 1.75"),
                        text -> assertThat(text)
                                .startsWith("72, criterion III.3.2: ")
                                .contains("differ by 2.5"),
                        text -> assertThat(text)
                                .startsWith("72, criterion V.3: ")
                                .contains("differ by 1.5"));
        assertThat(RESULT.path("problems"))
                .as("there is nothing else to report")
                .hasSize(3);
        assertThat(unit("72").path("total").asText()).isEqualTo("70.56");
    }

    // ---- deadlines

    @ParameterizedTest
    @CsvSource({
        // 3 points, 0.5 off for each day after 17 November
        "75, VI.1, 3, 3 − 3 × 0.5, 1.50",
        "30, VI.1, 1, 3 − 1 × 0.5, 2.50",
        "20, VI.1, 0, 3, 3.00",
        "11, VI.1, never, 0, 0.00",
        // 2 points, 0.5 off for each day after 20 June
        "62, VI.2, 2, 2 − 2 × 0.5, 1.00",
        "54, VI.2, 4, 2 − 4 × 0.5, 0.00"
    })
    void a_report_loses_half_a_point_for_each_day_it_is_late(
            String unit, String criterion, String days, String sum, String points) {
        assertThat(line(unit, criterion).path("value").asText()).isEqualTo(days);
        assertThat(line(unit, criterion).path("steps").path(0).path("say").asText())
                .isEqualTo(sum);
        assertThat(line(unit, criterion).path("points").asText()).isEqualTo(points);
    }

    @Test
    void the_leader_of_a_cluster_whose_report_was_late_gets_no_flag_and_the_place_stays_unused() {
        assertThat(place("cum-dong-nam-bo", "75").path("rank").asText()).isEqualTo("1");
        JsonNode award = award("co-ubtw", "cum-dong-nam-bo");
        assertThat(award.path("proposed")).isEmpty();
        assertThat(award.path("quota").asInt()).isEqualTo(1);
        assertThat(award.path("unused").asInt()).isEqualTo(1);
        JsonNode left = leftOut("co-ubtw", "cum-dong-nam-bo", "75");
        assertThat(left.path("why").asText()).isEqualTo("condition");
        assertThat(SampleSeasons.texts(left.path("conditions"), "")).containsExactly("co-ubtw-bao-cao");
        // 1.50 of 3 points are 50 per cent, where 100 are needed.
        assertThat(decimal(left.path("short_by"))).isEqualByComparingTo("50");
        assertThat(SampleSeasons.texts(award("bang-khen", "cum-dong-nam-bo").path("proposed"), "unit"))
                .as("it is proposed for what does not ask for that")
                .contains("75");
    }

    // ---- quotas, grades, caps

    @Test
    void a_fifth_of_nine_is_one_when_rounded_down() {
        List<String> flags = new ArrayList<>();
        SampleSeasons.all(RESULT.path("awards"), "award", "co-ubtw")
                .forEach(award -> flags.addAll(SampleSeasons.texts(award.path("proposed"), "unit")));
        assertThat(flags).hasSize(9);
        JsonNode award = award("co-chinh-phu", "all");

        assertThat(award.path("base").asInt()).isEqualTo(9);
        assertThat(award.path("quota").asInt()).as("20 % × 9 = 1.8").isEqualTo(1);
        assertThat(SampleSeasons.texts(award.path("proposed"), "unit")).containsExactly("80");
        assertThat(flags).contains("80");
        // The next who holds the flag is 96.50 − 95.00 behind.
        assertThat(leftOut("co-chinh-phu", "all", "48").path("why").asText()).isEqualTo("quota");
        assertThat(leftOut("co-chinh-phu", "all", "48").path("short_by").asText())
                .isEqualTo("1.50");
    }

    @Test
    void a_grade_has_a_condition_of_its_own() {
        assertThat(unit("56").path("total").asText()).isEqualTo("90.50");
        assertThat(decimal(group("56", "P").path("points"))).isEqualByComparingTo("-2.50");
        assertThat(unit("56").path("grade").asText()).isEqualTo("tot");
    }

    @ParameterizedTest
    @CsvSource({"48, T, 11, 10, -1.00", "06, P, -6, -5, 1.00"})
    void bonus_and_penalty_are_capped_and_the_cap_is_an_entry(
            String unit, String criterion, String sum, String points, String cap) {
        assertThat(decimal(group(unit, criterion).path("steps").path(0).path("value")))
                .isEqualByComparingTo(sum);
        assertThat(decimal(group(unit, criterion).path("points"))).isEqualByComparingTo(points);
        JsonNode adjustment = SampleSeasons.only(unit(unit).path("adjustments"), "criterion", criterion);
        assertThat(adjustment.path("why").asText()).isEqualTo("cap");
        assertThat(adjustment.path("value").asText()).isEqualTo(cap);
    }

    @Test
    void one_criterion_of_0_points_costs_the_commendation_which_passes_down() {
        assertThat(line("91", "VI.6").path("value").asText()).isEqualTo("no");
        assertThat(line("91", "VI.6").path("points").asText()).isEqualTo("0.00");
        JsonNode left = leftOut("bang-khen", "cum-nam-song-hau", "91");
        assertThat(left.path("why").asText()).isEqualTo("condition");
        assertThat(SampleSeasons.texts(left.path("conditions"), "")).containsExactly("bang-khen-diem-liet");
        assertThat(decimal(left.path("short_by"))).as("30 − 0").isEqualByComparingTo("30");
        JsonNode award = award("bang-khen", "cum-nam-song-hau");
        assertThat(SampleSeasons.texts(award.path("proposed"), "unit")).containsExactly("95", "96", "94");
        assertThat(award.path("unused").asInt()).isZero();
    }

    @Test
    void the_base_criteria_have_90_points_and_the_bonus_10() {
        BigDecimal base = BigDecimal.ZERO;
        for (JsonNode line : unit("01").path("lines")) {
            if (line.path("kind").asText().equals("base")
                    && List.of("I", "II", "III", "IV", "V", "VI")
                            .contains(line.path("parent").asText())) {
                base = base.add(decimal(line.path("max")));
            }
        }
        // What stands below a mean or a weighted sum counts with the maximum of that.
        for (String combined : List.of("II.4", "III.3")) {
            base = base.add(decimal(group("01", combined).path("max")));
        }
        BigDecimal roots = BigDecimal.ZERO;
        for (String root : List.of("I", "II", "III", "IV", "V", "VI")) {
            roots = roots.add(decimal(group("01", root).path("max")));
        }

        assertThat(base).isEqualByComparingTo("90");
        assertThat(roots).as("15 + 15 + 18 + 18 + 8 + 16").isEqualByComparingTo("90");
        assertThat(decimal(group("01", "T").path("max"))).isEqualByComparingTo("10");
        assertThat(decimal(group("01", "P").path("max"))).isEqualByComparingTo("0");
    }

    // ---- parts

    private static List<String> unitsWithState(String state) {
        return SampleSeasons.all(RESULT.path("units"), "state", state).stream()
                .map(unit -> unit.path("unit").asText())
                .toList();
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }
}
