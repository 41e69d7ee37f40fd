package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stories of 2021 about who is equal, and who decides. */
class SampleRankStoriesTest {
    private static final SampleResult RESULT = SampleResult.of(SampleSeasons.MTTQ);

    @Test
    @Story("Bằng tổng điểm, điểm thưởng phân định | 80; 82 | cum-bac-song-hau, hạng 1 và 2 | 96.50 = 96.50; "
            + "điểm thưởng 7.50 > 7.00")
    void equal_totals_are_told_apart_by_the_bonus() {
        JsonNode first = RESULT.place("cum-bac-song-hau", "80");
        JsonNode second = RESULT.place("cum-bac-song-hau", "82");

        assertThat(first.path("total").asText()).isEqualTo("96.50");
        assertThat(second.path("total").asText()).isEqualTo("96.50");
        assertThat(first.path("rank").asText()).isEqualTo("1");
        assertThat(second.path("rank").asText()).isEqualTo("2");
        assertThat(first.path("tied").asBoolean()).isFalse();
        JsonNode above = first.path("above_next_by");
        assertThat(above.path("measure").asText()).isEqualTo("bonus");
        assertThat(SampleResult.decimal(above.path("this"))).isEqualByComparingTo("7.50");
        assertThat(SampleResult.decimal(above.path("next"))).isEqualByComparingTo("7.00");
        assertThat(SampleResult.decimal(RESULT.group("80", "T").path("points"))).isEqualByComparingTo("7.50");
        assertThat(SampleResult.decimal(RESULT.group("82", "T").path("points"))).isEqualByComparingTo("7.00");
    }

    @Test
    @Story("Bằng nhau đến hết các tiêu chí phụ, đúng chỗ hết chỉ tiêu Bằng khen | 36; 37 | cum-phia-bac-3, "
            + "hạng 4 | 85.00 = 85.00; chưa có quyết định thì không đơn vị nào trong hai đơn vị được đề nghị")
    void who_is_equal_in_all_measures_stays_tied_and_is_named_for_a_decision() {
        assertEqual("cum-phia-bac-3", "36", "37", "85.00");
        for (String tied : List.of("36", "37")) {
            assertThat(RESULT.rank("cum-phia-bac-3", tied)).isEqualTo("4");
            assertThat(RESULT.place("cum-phia-bac-3", tied).path("tied").asBoolean())
                    .isTrue();
        }
        assertThat(RESULT.place("cum-phia-bac-3", "36").path("above_next_by").isNull())
                .isTrue();
        assertThat(RESULT.rank("cum-phia-bac-3", "33"))
                .as("two share the fourth place, so that there is no fifth")
                .isEqualTo("6");
        assertThat(RESULT.ranking("cum-phia-bac-3").path("undecided").toString())
                .isEqualTo("[[\"36\",\"37\"]]");
    }

    @Test
    @Story("Bằng nhau đến hết các tiêu chí phụ, đúng chỗ hết chỉ tiêu Bằng khen | 36; 37 | cum-phia-bac-3, "
            + "hạng 4 | 85.00 = 85.00; chưa có quyết định thì không đơn vị nào trong hai đơn vị được đề nghị")
    void a_tie_over_the_last_place_leaves_it_unused_until_people_decide() {
        JsonNode award = RESULT.award("bang-khen", "cum-phia-bac-3");

        assertThat(RESULT.proposed("bang-khen", "cum-phia-bac-3")).containsExactly("26", "30");
        assertThat(award.path("quota").asInt()).isEqualTo(3);
        assertThat(award.path("unused").asInt()).isEqualTo(1);
        assertThat(award.path("over").asInt()).isZero();
        for (String tied : List.of("36", "37")) {
            assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-3", tied)).isEqualTo("tie");
        }
    }

    @Test
    @Story("Bằng nhau ở suất Bằng khen cuối, đã có quyết định | 14; 17 | cum-phia-bac-1, hạng 4 | 84.00 = "
            + "84.00; quyết định cho 17; 14 ghi lý do tie")
    void a_tie_over_the_last_place_ends_with_the_unit_that_the_council_names() {
        assertEqual("cum-phia-bac-1", "14", "17", "84.00");
        for (String tied : List.of("14", "17")) {
            assertThat(RESULT.rank("cum-phia-bac-1", tied)).isEqualTo("4");
            assertThat(RESULT.place("cum-phia-bac-1", tied).path("tied").asBoolean())
                    .as("the decision is about the place, not about the rank")
                    .isTrue();
        }
        assertThat(RESULT.column("decisions", "unit", "kind", "cut_off", "about", "bang-khen/cum-phia-bac-1"))
                .containsExactly("17");
        assertThat(RESULT.proposed("bang-khen", "cum-phia-bac-1")).containsExactly("25", "15", "17");
        assertThat(RESULT.award("bang-khen", "cum-phia-bac-1").path("unused").asInt())
                .isZero();
        assertThat(RESULT.exclusion("bang-khen", "cum-phia-bac-1", "14")).isEqualTo("tie");
        assertThat(RESULT.reason("bang-khen", "cum-phia-bac-1", "17"))
                .contains("suất cuối theo quyết định của ")
                .contains(RESULT.column("decisions", "document", "unit", "17"));
    }

    @Test
    @Story("Bằng nhau, hội nghị Cụm quyết định thứ tự | 60; 77 | cum-dong-nam-bo | 83.50 = 83.50; 77 hạng 4,"
            + " 60 hạng 5; xếp hạng chung vẫn đồng hạng")
    void a_conference_puts_equal_units_in_order_within_its_cluster_only() {
        assertEqual("cum-dong-nam-bo", "60", "77", "83.50");
        assertThat(RESULT.rank("cum-dong-nam-bo", "77")).isEqualTo("4");
        assertThat(RESULT.rank("cum-dong-nam-bo", "60")).isEqualTo("5");
        JsonNode above = RESULT.place("cum-dong-nam-bo", "77").path("above_next_by");
        assertThat(above.path("measure").asText()).isEqualTo("decision");
        assertThat(above.path("this").asText()).isEqualTo("1");
        assertThat(above.path("next").asText()).isEqualTo("2");
        assertThat(RESULT.ranking("cum-dong-nam-bo").path("undecided")).isEmpty();
        for (String unit : List.of("60", "77")) {
            assertThat(RESULT.place("cum-dong-nam-bo", unit).path("tied").asBoolean())
                    .isFalse();
            assertThat(RESULT.place("all", unit).path("tied").asBoolean()).isTrue();
        }
        assertThat(RESULT.rank("all", "60")).isEqualTo(RESULT.rank("all", "77"));
        assertThat(RESULT.ranking("all").path("undecided").toString()).contains("[\"60\",\"77\"]");
    }

    /** Equal in the total and in all that follows it in the ranking. */
    private static void assertEqual(String cluster, String one, String other, String total) {
        for (String unit : List.of(one, other)) {
            assertThat(RESULT.place(cluster, unit).path("total").asText()).isEqualTo(total);
        }
        for (String measure : List.of("T", "P", "III")) {
            assertThat(RESULT.group(one, measure).path("points"))
                    .as(measure)
                    .isEqualTo(RESULT.group(other, measure).path("points"));
        }
    }
}
