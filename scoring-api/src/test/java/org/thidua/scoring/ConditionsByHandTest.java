package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes, years in a row, and the last moment of a deadline, worked out by hand. */
class ConditionsByHandTest {
    private static final String DAY = "2021-11-17";

    @TempDir
    Path folder;

    /** One award without a limit, so that its conditions alone decide. */
    private static SmallBooks award(String conditions) {
        return new SmallBooks()
                .units("a=90")
                .pack("awards", "id,title,order,scope,base,source\nco,Cờ,2,cluster,members,s\n")
                .pack("conditions", "id,of,subject,is,value,absent,inherit,title,source\n" + conditions);
    }

    /** The only condition of the award, as it was found for the only unit. */
    private static JsonNode found(JsonNode result) {
        JsonNode award = SampleSeasons.only(result.path("awards"), "award", "co");
        boolean proposed = !award.path("proposed").isEmpty();
        JsonNode unit = award.path(proposed ? "proposed" : "left_out").path(0);
        assertThat(unit.path("conditions")).hasSize(1);
        if (proposed) {
            return unit.path("conditions").path(0);
        }
        assertThat(unit.path("why").asText()).isIn("condition", "unknown");
        return unit;
    }

    private static void check(JsonNode result, String verdict) {
        JsonNode found = found(result);
        String have = found.has("verdict")
                ? found.path("verdict").asText()
                : found.path("why").asText();
        assertThat(have).isEqualTo(verdict.equals("not_met") ? "condition" : verdict);
    }

    // ---- votes

    /** Hội đồng có bảy thành viên; cần hai phần ba có mặt: 4,67, tức là năm người. */
    @ParameterizedTest(name = "{0} of 7 present, {1} agree: {2}")
    @CsvSource({
        "5, 4, met",
        "5, 3, not_met",
        "4, 4, unknown",
        "7, 6, met",
        "7, 5, not_met",
        "6, 5, met",
        "0, 0, unknown"
    })
    void a_quorum_of_two_thirds_of_seven_is_five(int present, int agree, String verdict) {
        check(
                award("phieu,co,votes.co,ge,80,,,Được ít nhất 80 % số phiếu,s\n")
                        .pack("ballots", "award,denominator,quorum,source\nco,present,2/3,s\n")
                        .season(
                                "votes",
                                "unit,award,members,present,agree,disagree,invalid\na,co,7," + present + "," + agree
                                        + "," + (present - agree) + ",0\n")
                        .score(folder),
                verdict);
    }

    /** Chín thành viên, sáu người có mặt, hai người gửi phiếu; bảy phiếu thuận, một phiếu không hợp lệ. */
    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({
        "members,           77.77, met", // 7 of 9
        "members,           77.78, not_met",
        "present_consulted, 87.5,  met", // 7 of 8
        "present_consulted, 87.51, not_met"
    })
    void a_share_is_taken_of_the_members_or_of_those_asked(String denominator, String share, String verdict) {
        check(
                award("phieu,co,votes.co,ge," + share + ",,,Đủ phiếu,s\n")
                        .pack("ballots", "award,denominator,quorum,source\nco," + denominator + ",2/3,s\n")
                        .season("votes", """
                                unit,award,members,present,consulted,agree,disagree,invalid
                                a,co,9,6,2,7,0,1
                                """)
                        .score(folder),
                verdict);
    }

    /** Bốn trên năm là 80 %; bỏ phiếu của chính mình còn ba trên bốn. */
    @ParameterizedTest(name = "own vote {0} {1}: at least {2} %")
    @CsvSource({
        "'',      '',       80,  met",
        "exclude, agree,    75,  met",
        "exclude, agree,    76,  not_met",
        "exclude, disagree, 100, met",
        "exclude, none,     80,  met"
    })
    void the_own_vote_may_be_left_out(String own, String voted, String share, String verdict) {
        check(
                award("phieu,co,votes.co,ge," + share + ",,,Đủ phiếu,s\n")
                        .pack("ballots", "award,denominator,quorum,own,source\nco,present,2," + own + ",s\n")
                        .season(
                                "votes",
                                "unit,award,members,present,agree,disagree,invalid,own\na,co,6,5,4,1,0," + voted + "\n")
                        .score(folder),
                verdict);
    }

    @Test
    void without_a_ballot_the_share_is_not_known() {
        check(
                award("phieu,co,votes.co,ge,80,,,Đủ phiếu,s\n")
                        .pack("ballots", "award,denominator,quorum,source\nco,present,2/3,s\n")
                        .score(folder),
                "unknown");
    }

    // ---- years

    /**
     * Xã a hợp nhất từ x và y từ ngày 1/7/2021. x được cờ đủ năm năm 2016–2020; y không được năm 2018.
     */
    @ParameterizedTest(name = "inherit {0}: {1} years {2}")
    @CsvSource({
        "any,  5, met",
        "any,  6, unknown", // 2015 of x is not recorded
        "all,  2, met", // 2019 and 2020
        "all,  3, not_met",
        "none, 1, not_met",
        "'',   5, unknown", // nobody said what the new unit takes over
        "'',   3, unknown"
    })
    void five_years_in_a_row_across_a_merger(String inherit, int years, String verdict) {
        check(merged(award("nam,co,years.co,ge," + years + ",," + inherit + ",Nhiều năm liền,s\n")), verdict);
    }

    @ParameterizedTest(name = "inherit {0}: ever before {1}")
    @CsvSource({"any, yes, met", "all, yes, met", "none, no, met", "none, yes, not_met", "'', yes, unknown"})
    void an_award_ever_held_across_a_merger(String inherit, String value, String verdict) {
        check(merged(award("da,co,held.co,eq," + value + ",," + inherit + ",Đã từng được,s\n")), verdict);
    }

    private JsonNode merged(SmallBooks books) {
        return books.season("predecessors", "unit,old_unit,from\na,x,2021-07-01\na,y,2021-07-01\n")
                .season("history", """
                        unit,year,kind,id,value
                        x,2016,award,co,yes
                        x,2017,award,co,yes
                        x,2018,award,co,yes
                        x,2019,award,co,yes
                        x,2020,award,co,yes
                        y,2017,award,co,yes
                        y,2018,award,co,no
                        y,2019,award,co,yes
                        y,2020,award,co,yes
                        """)
                .score(folder);
    }

    /** Thiếu năm 2018: không phải là không được. */
    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"2, met", "3, unknown", "5, unknown"})
    void a_year_that_nobody_recorded_is_not_a_no(int years, String verdict) {
        check(
                award("nam,co,years.co,ge," + years + ",,,Nhiều năm liền,s\n")
                        .season("history", """
                                unit,year,kind,id,value
                                a,2016,award,co,yes
                                a,2017,award,co,yes
                                a,2019,award,co,yes
                                a,2020,award,co,yes
                                """)
                        .score(folder),
                verdict);
    }

    // ---- inspections

    /** Đơn vị a có được kiểm tra không: có ghi, không ghi trong khi có ghi đơn vị khác, mùa không ghi gì. */
    @ParameterizedTest(name = "{0} inspected, unknown means {1}: {2}")
    @CsvSource({
        "a,  '',      met",
        "b,  '',      not_met",
        "'', '',      unknown",
        "'', met,     met",
        "'', not_met, not_met",
        "b,  met,     not_met"
    })
    void whether_a_unit_was_inspected(String inspected, String absent, String verdict) {
        SmallBooks books = award("kiem-tra,co,inspected,eq,yes," + absent + ",,Đã được kiểm tra,s\n")
                .units("a=90 b=80");
        if (!inspected.isEmpty()) {
            books.season(
                    "inspections", "id,cluster,unit,level,from,to\nk,cum," + inspected + ",xa,2021-11-25,2021-11-25\n");
        }
        JsonNode award = SampleSeasons.only(books.score(folder).path("awards"), "award", "co");

        boolean proposed = SampleSeasons.texts(award.path("proposed"), "unit").contains("a");
        assertThat(proposed).isEqualTo(verdict.equals("met"));
        if (!proposed) {
            assertThat(SampleSeasons.only(award.path("left_out"), "unit", "a")
                            .path("why")
                            .asText())
                    .isEqualTo(verdict.equals("unknown") ? "unknown" : "condition");
        }
    }

    /** Không được kiểm tra thì không hơn và không kém đơn vị được kiểm tra, trừ khi quy định nói khác. */
    @Test
    void an_inspection_alone_changes_neither_points_nor_places_nor_awards() {
        SmallBooks books = new SmallBooks()
                .units("a=90 b=80")
                .pack("awards", "id,title,order,scope,base,source\nco,Cờ,2,cluster,members,s\n");
        JsonNode without = books.score(folder.resolve("without"));
        JsonNode with = books.season("inspections", "id,cluster,unit,level,from,to\nk,cum,a,xa,2021-11-25,2021-11-25\n")
                .score(folder.resolve("with"));

        for (String part : List.of("units", "rankings", "awards")) {
            assertThat(with.path(part)).isNotEmpty().isEqualTo(without.path(part));
        }
    }

    // ---- deadlines

    /** Hạn là hết ngày 17/11 theo giờ Việt Nam, hoặc trước ngày 18/11: cùng một giây cuối. */
    @ParameterizedTest(name = "{0} {1}, received {2}: {3} days late")
    @CsvSource({
        "2021-11-17, by, 2021-11-17T23:59:59, 0",
        "2021-11-17, by, 2021-11-18T00:00:00, 1",
        "2021-11-17, by, 2021-11-17, 0",
        "2021-11-17, by, 2021-11-18, 1",
        "2021-11-17, by, 2021-11-17T16:59:59Z, 0",
        "2021-11-17, by, 2021-11-17T17:00:00Z, 1",
        "2021-11-17, by, 2021-11-18T01:59:59+09:00, 0",
        "2021-11-18, before, 2021-11-17T23:59:59, 0",
        "2021-11-18, before, 2021-11-18T00:00:00, 1",
        "2021-11-18, before, 2021-11-18, 1",
        "2021-11-17T17:00:00, by, 2021-11-17T17:00:00, 0",
        "2021-11-17T17:00:00, by, 2021-11-17T17:00:01, 1",
        "2021-11-17T17:00:00, before, 2021-11-17T17:00:00, 1",
        "2021-11-17, by, 2021-11-20T08:00:00, 3",
    })
    void the_last_second_is_in_time_and_the_next_is_late(String on, String boundary, String at, int days) {
        JsonNode result =
                late(on, boundary, "head", "a,bc,head," + at + "\n", "").score(folder);

        check(result, days == 0 ? "met" : "not_met");
        assertThat(SampleSeasons.line(result, "a", "bao-cao").path("points").asText())
                .isEqualTo(String.valueOf(5 - days));
        assertThat(SampleSeasons.line(result, "a", "bao-cao").path("value").asText())
                .isEqualTo(String.valueOf(days));
    }

    /** Cụm trưởng nhận đúng hạn, ban theo dõi nhận muộn hai ngày: muộn hai ngày. */
    @ParameterizedTest(name = "head {0}, department {1}: {2}")
    @CsvSource({
        "2021-11-17, 2021-11-17, 0, met",
        "2021-11-17, 2021-11-19, 2, not_met",
        "2021-11-19, 2021-11-17, 2, not_met",
        "2021-11-18, 2021-11-21, 4, not_met"
    })
    void late_to_one_recipient_is_late(String head, String department, int days, String verdict) {
        JsonNode result = late(
                        DAY,
                        "by",
                        "head;department",
                        "a,bc,head," + head + "\na,bc,department," + department + "\n",
                        "")
                .score(folder);

        check(result, verdict);
        assertThat(SampleSeasons.line(result, "a", "bao-cao").path("value").asText())
                .isEqualTo(String.valueOf(days));
    }

    /** Một nơi nhận đúng hạn, nơi kia không nhận được gì: coi như không nộp. */
    @Test
    void what_one_recipient_never_received_was_never_submitted() {
        JsonNode result =
                late(DAY, "by", "head;department", "a,bc,head,2021-11-17\n", "").score(folder);

        check(result, "not_met");
        assertThat(SampleSeasons.line(result, "a", "bao-cao").path("points").asText())
                .isEqualTo("0");
    }

    /** Được gia hạn đến hết ngày 20/11. */
    @ParameterizedTest(name = "waived for {0}, received {1}: {2} days late")
    @CsvSource({"a, 2021-11-20T23:59:59, 0", "a, 2021-11-21, 1", "cum, 2021-11-20, 0", "cum, 2021-11-22, 2"})
    void a_waiver_moves_the_last_moment(String who, String at, int days) {
        JsonNode result = late(
                        DAY, "by", "head", "a,bc,head," + at + "\n", "bc," + who + ",2021-11-20,Ban Thường trực\n")
                .score(folder);

        check(result, days == 0 ? "met" : "not_met");
        assertThat(SampleSeasons.line(result, "a", "bao-cao").path("value").asText())
                .isEqualTo(String.valueOf(days));
    }

    private static SmallBooks late(String on, String boundary, String to, String received, String waivers) {
        SmallBooks books = award("dung-han,co,late.bc,eq,0,,,Gửi báo cáo đúng hạn,s\n")
                .pack("criteria", """
                        id,title,rule,max,min,due,per,source
                        diem,Điểm,mark,100,,,,s
                        bao-cao,Báo cáo,deadline,5,0,bc,1,s
                        """)
                .pack(
                        "deadlines",
                        "id,title,on,boundary,to,source\nbc,Báo cáo," + on + "," + boundary + "," + to + ",s\n")
                .season("submissions", "who,deadline,to,at\n" + received);
        return waivers.isEmpty() ? books : books.season("waivers", "deadline,who,until,by\n" + waivers);
    }
}
