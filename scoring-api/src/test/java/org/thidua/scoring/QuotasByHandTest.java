package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of awards worked out by hand: shares, ties over the edge, places that are shared or pass down. */
class QuotasByHandTest {
    private static final String AWARDS =
            "id,title,order,scope,base,quota_number,quota_share,quota_rounding,quota_min,quota_counts,cut_off_tie,roll_over,excludes,source\n";

    @TempDir
    Path folder;

    /** Hai đơn vị bằng điểm ở hạng ba. */
    private static SmallBooks five() {
        return new SmallBooks().units("a=95 b=90 c=85 d=85 e=80");
    }

    private static JsonNode award(JsonNode result, String award) {
        return SampleSeasons.only(result.path("awards"), "award", award);
    }

    private static List<String> proposed(JsonNode award) {
        return SampleSeasons.texts(award.path("proposed"), "unit");
    }

    /** The units that were left out, each with its reason and what it is short by. */
    private static List<String> leftOut(JsonNode award) {
        return SampleSeasons.texts(award.path("left_out"), "unit").stream()
                .map(unit -> {
                    JsonNode one = SampleSeasons.only(award.path("left_out"), "unit", unit);
                    String shortBy = one.path("short_by").isNull()
                            ? ""
                            : " " + one.path("short_by").asText();
                    return unit + " " + one.path("why").asText() + shortBy;
                })
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1} with rounding {2} and at least {3}: {4}")
    @CsvSource({
        "20%,  11, '',      '', 2", // 2.2
        "20%,   4, '',      '', 0", // 0.8
        "20%,   4, '',       1, 1",
        "20%,   5, '',      '', 1",
        "0.2,  11, '',      '', 2",
        "1/5,  11, '',      '', 2",
        "20%,   4, half_up, '', 1", // 0.8
        "20%,   2, half_up, '', 0", // 0.4
        "20%,  11, up,      '', 3",
        "20%,  11, ceiling, 4,  4",
        "1/12, 585, '',     '', 48", // 48.75
        "1/4, 585,  '',     '', 146", // 146.25
        "1/2, 585,  '',     '', 292", // 292.5
        "1/2, 585, half_even, '', 292",
        "1/2, 585, half_up, '', 293",
        "1/12, 12, '',      '', 1",
        "1/12, 11, '',      '', 0",
        "100%,  3, '',      '', 3",
    })
    void a_share_of_the_base(String share, int units, String rounding, String least, int places) {
        JsonNode award = award(
                new SmallBooks()
                        .pack(
                                "awards",
                                AWARDS + "co,Cờ,1,cluster,members,," + share + "," + rounding + "," + least
                                        + ",,,,,s\n")
                        .units(units)
                        .score(folder),
                "co");

        assertThat(award.path("base").asInt()).isEqualTo(units);
        assertThat(award.path("quota").asInt()).isEqualTo(places);
        assertThat(award.path("proposed")).hasSize(places);
        assertThat(award.path("unused").asInt()).isZero();
        assertThat(award.path("over").asInt()).isZero();
        assertThat(award.path("left_out")).hasSize(units - places);
    }

    /** Ba suất; hai đơn vị bằng điểm ở suất thứ ba. */
    @ParameterizedTest(name = "{0}, decided: {1}")
    @CsvSource({
        "all,    '',          a b c d, 1, 0",
        "none,   '',          a b,     0, 1",
        "decide, '',          a b,     0, 1",
        "decide, 'co,,over',  a b c d, 1, 0",
        "decide, 'co,,under', a b,     0, 1",
        "decide, 'co,d,yes',  a b d,   0, 0",
        "decide, 'co/cum,c,yes', a b c, 0, 0",
    })
    void a_tie_over_the_last_of_three_places(String policy, String decision, String given, int over, int unused) {
        SmallBooks books = five().pack("awards", AWARDS + "co,Cờ,1,cluster,members,3,,,,," + policy + ",,,s\n");
        if (!decision.isEmpty()) {
            books.season(
                    "decisions",
                    "kind,about,unit,value,by,document,reason\ncut_off," + decision + ",Hội đồng,Biên bản,Xét\n");
        }
        JsonNode award = award(books.score(folder), "co");

        assertThat(proposed(award)).containsExactly(given.split(" "));
        assertThat(award.path("over").asInt()).isEqualTo(over);
        assertThat(award.path("unused").asInt()).isEqualTo(unused);
        assertThat(proposed(award).size() + unused).isEqualTo(3 + over);
        assertThat(leftOut(award))
                .containsExactlyElementsOf(List.of("c", "d", "e").stream()
                        .filter(unit -> !given.contains(unit))
                        .map(unit -> unit.equals("e") ? "e quota" + shortBy(given) : unit + " tie")
                        .toList());
    }

    @Test
    void who_lost_a_tie_is_told_who_won_it_and_by_whose_decision() {
        JsonNode award = award(
                five().pack("awards", AWARDS + "co,Cờ,1,cluster,members,3,,,,,decide,,,s\n")
                        .season(
                                "decisions",
                                "kind,about,unit,value,by,document,reason\ncut_off,co,d,yes,Hội đồng,Biên bản,Nhiều đổi mới\n")
                        .score(folder),
                "co");
        JsonNode lost = SampleSeasons.only(award.path("left_out"), "unit", "c").path("text");

        assertThat(lost.path("vi").asText())
                .isEqualTo(
                        "c: đủ điều kiện, nhưng đồng hạng ở suất cuối cùng của Cờ; suất này dành cho đơn vị d theo quyết định"
                                + " của Hội đồng (Biên bản); lý do: Nhiều đổi mới.");
        assertThat(lost.path("en").asText())
                .isEqualTo(
                        "c: eligible, but tied over the last place of Cờ; the place goes to unit d as decided by Hội đồng"
                                + " (Biên bản); reason: Nhiều đổi mới.");
        assertThat(SampleSeasons.only(award.path("proposed"), "unit", "d")
                        .at("/text/vi")
                        .asText())
                .isEqualTo("d: được đề nghị Cờ: hạng 3, 85 điểm; suất cuối theo quyết định của Hội đồng (Biên bản);"
                        + " lý do: Nhiều đổi mới.");
    }

    /** What e with its 80 points is short of: the last unit proposed. */
    private static String shortBy(String given) {
        return given.endsWith("b") ? " 10" : " 5";
    }

    /** Một quyết định về thứ tự tách hai đơn vị bằng điểm; suất thứ ba không còn phải chia. */
    @Test
    void an_order_that_was_decided_leaves_no_tie_over_the_edge() {
        JsonNode result = five().pack("awards", AWARDS + "co,Cờ,1,cluster,members,3,,,,,decide,,,s\n")
                .season("decisions", """
                        kind,about,unit,value,by,document,reason
                        tie,cum,d,1,Hội nghị Cụm,Biên bản,Thống nhất
                        tie,cum,c,2,Hội nghị Cụm,Biên bản,Thống nhất
                        """)
                .score(folder);

        assertThat(proposed(award(result, "co"))).containsExactly("a", "b", "d");
        assertThat(leftOut(award(result, "co"))).containsExactly("c quota 0", "e quota 5");
        JsonNode ranking = SampleSeasons.only(result.path("rankings"), "group", "cum");
        assertThat(SampleSeasons.texts(ranking.path("places"), "rank")).containsExactly("1", "2", "3", "4", "5");
        assertThat(SampleSeasons.texts(ranking.path("places"), "unit")).containsExactly("a", "b", "d", "c", "e");
        assertThat(ranking.path("undecided")).isEmpty();
    }

    /** Bốn suất chung: một Cờ, nên còn ba Bằng khen; người đã có Cờ không nhận thêm Bằng khen. */
    @Test
    void two_awards_that_share_places() {
        JsonNode result = five().pack(
                        "awards",
                        AWARDS + "co,Cờ,1,cluster,members,1,,,,,,,,s\n"
                                + "bang-khen,Bằng khen,2,cluster,members,4,,,,co,none,,co,s\n")
                .score(folder);

        assertThat(proposed(award(result, "co"))).containsExactly("a");
        assertThat(award(result, "bang-khen").path("quota").asInt()).isEqualTo(3);
        assertThat(proposed(award(result, "bang-khen"))).containsExactly("b", "c", "d");
        assertThat(leftOut(award(result, "bang-khen"))).containsExactly("a higher_award", "e quota 5");
    }

    /** Cờ lấy hết số suất chung. */
    @Test
    void an_award_whose_places_are_taken_has_none_and_never_less() {
        JsonNode result = five().pack(
                        "awards",
                        AWARDS + "co,Cờ,1,cluster,members,2,,,,,,,,s\n"
                                + "bang-khen,Bằng khen,2,cluster,members,1,,,,co,none,,co,s\n")
                .score(folder);

        assertThat(award(result, "bang-khen").path("quota").asInt()).isZero();
        assertThat(proposed(award(result, "bang-khen"))).isEmpty();
        assertThat(leftOut(award(result, "bang-khen")))
                .containsExactly("a higher_award", "b higher_award", "c quota", "d quota", "e quota");
    }

    /** Đơn vị dẫn đầu có cán bộ bị kỷ luật. */
    @ParameterizedTest(name = "{0} places, roll_over {1}")
    @CsvSource({
        "1, none, '',    1, 'a condition; b quota; c quota; d quota; e quota'",
        "1, next, b,     0, 'a condition; c quota 5; d quota 5; e quota 10'",
        "2, none, b,     1, 'a condition; c quota 5; d quota 5; e quota 10'",
        "4, next, b c d e, 0, 'a condition'",
        "5, none, b c d e, 1, 'a condition'",
    })
    void a_leader_who_fails_a_condition(int places, String rollOver, String given, int unused, String leftOut) {
        JsonNode award = award(
                five().pack("awards", AWARDS + "co,Cờ,1,cluster,members," + places + ",,,,,," + rollOver + ",,s\n")
                        .pack("conditions", """
                                id,of,subject,is,value,title,source
                                ky-luat,co,fact.ky-luat,eq,no,Không có cán bộ bị kỷ luật,s
                                """)
                        .season("facts", """
                                unit,fact,value
                                a,ky-luat,yes
                                b,ky-luat,no
                                c,ky-luat,no
                                d,ky-luat,no
                                e,ky-luat,no
                                """)
                        .score(folder),
                "co");

        assertThat(String.join(" ", proposed(award))).isEqualTo(given);
        assertThat(award.path("unused").asInt()).isEqualTo(unused);
        assertThat(String.join("; ", leftOut(award))).isEqualTo(leftOut);
    }

    /** Không ai biết đơn vị dẫn đầu có cán bộ bị kỷ luật hay không: không phải là có, cũng không phải là không. */
    @ParameterizedTest
    @CsvSource({"none, ''", "next, b"})
    void a_leader_of_whom_something_is_not_known(String rollOver, String given) {
        JsonNode award = award(
                five().pack("awards", AWARDS + "co,Cờ,1,cluster,members,1,,,,,," + rollOver + ",,s\n")
                        .pack("conditions", """
                                id,of,subject,is,value,title,source
                                ky-luat,co,fact.ky-luat,eq,no,Không có cán bộ bị kỷ luật,s
                                """)
                        .season("facts", """
                                unit,fact,value
                                b,ky-luat,no
                                """)
                        .score(folder),
                "co");

        assertThat(String.join(" ", proposed(award))).isEqualTo(given);
        assertThat(leftOut(award)).contains("a unknown", "c unknown");
    }
}
