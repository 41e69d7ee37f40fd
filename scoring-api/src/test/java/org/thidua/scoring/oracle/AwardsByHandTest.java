package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The awards of the oracle itself, against proposals worked by hand: four units with 40, 30, 30 and 20 points. */
final class AwardsByHandTest {
    private static final String PACK = """
            == pack
            -- pack
            key,value
            season,2021
            decimals,2
            rounding,half_up
            -- criteria
            id,kind,rule,max
            x,base,mark,50
            -- ranking
            scope,order,measure
            cluster,1,total
            """;
    private static final String SEASON = """
            == season
            -- season
            key,value
            year,2021
            as_of,2021-12-15
            -- units
            id
            a
            b
            c
            d
            -- members
            cluster,unit
            c1,a
            c1,b
            c1,c
            c1,d
            -- marks
            unit,criterion,points
            a,x,40
            b,x,30
            c,x,30
            d,x,20
            """;

    private static Map<String, String> score(String pack, String season) {
        return Oracle.score(Pair.parse(PACK + pack + SEASON + season));
    }

    /** Who gets an award, its numbers, and why the others do not. */
    private static String award(Map<String, String> scored, String award) {
        StringBuilder text = new StringBuilder(scored.get("awards/" + award + "/c1/proposed"));
        text.append(" | ").append(scored.get("awards/" + award + "/c1/numbers"));
        for (String unit : new String[] {"a", "b", "c", "d"}) {
            String why = scored.get("awards/" + award + "/c1/left_out/" + unit);
            text.append(why == null ? "" : ", " + unit + " " + why);
        }
        return text.toString();
    }

    private static String k(String columns, String cells, String more, String season) {
        return award(
                score("-- awards\nid,scope,order," + columns + "\nk,cluster,1," + cells + "\n" + more, season), "k");
    }

    // ---- quotas

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "none;   a | base 4 quota 2 over 0 unused 1, b tie, c tie, d quota",
                "all;    a b c | base 4 quota 2 over 1 unused 0, d quota",
                "decide; a | base 4 quota 2 over 0 unused 1, b tie, c tie, d quota",
            })
    void a_tie_over_the_second_place_is_taken_left_or_decided(String tie, String due) {
        assertThat(k("quota_number,cut_off_tie", "2," + tie, "", "")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "over, ;      a b c | base 4 quota 2 over 1 unused 0, d quota",
                "under, ;     a | base 4 quota 2 over 0 unused 1, b tie, c tie, d quota",
                "yes,c;       a c | base 4 quota 2 over 0 unused 0, b tie, d quota",
            })
    void people_decide_over_the_last_place(String decided, String due) {
        String decisions = "-- decisions\nkind,about,value,unit\ncut_off,k/c1," + decided + "\n";
        assertThat(k("quota_number", "2", "", decisions)).isEqualTo(due);
    }

    /** a fails at 40, the tied b and c do not: places 1 to 3 belong to a, b and c, or pass down to b, c and d. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "none; b c | base 4 quota 3 over 0 unused 1, a condition k1, d quota",
                "next; b c d | base 4 quota 3 over 0 unused 0, a condition k1",
            })
    void a_place_of_who_fails_stays_unused_or_passes_down(String rollOver, String due) {
        String condition = "-- conditions\nid,of,subject,is,value\nk1,k,total,lt,40\n";
        assertThat(k("quota_number,roll_over", "3," + rollOver, condition, "")).isEqualTo(due);
    }

    /** 4 members, of whom one is tied with none for the first place. */
    @ParameterizedTest
    @CsvSource({
        "1/12,  up,   0, members,  1",
        "1/12,  down, 0, members,  0",
        "20%,   down, 1, members,  1",
        "0.5,   down, 0, ranked,   2",
        "2/3,   half_up, 0, members, 3",
        "100%,  down, 0, leaders,  1",
        "50%,   up,   0, eligible, 2",
    })
    void a_share_is_an_exact_part_of_its_base(String share, String rounding, int least, String base, int quota) {
        String condition = "-- conditions\nid,of,subject,is,value\nk1,k,total,lt,40\n";
        assertThat(k(
                        "quota_share,quota_rounding,quota_min,base",
                        share + "," + rounding + "," + least + "," + base,
                        condition,
                        ""))
                .contains(" quota " + quota + " ");
    }

    /** The first award goes to a; the second shuts it out, and of its 3 places one is used. */
    @Test
    void a_higher_award_excludes_and_uses_up_places() {
        Map<String, String> scored = score("""
                -- awards
                id,scope,order,quota_number,quota_counts,excludes,base,cut_off_tie
                cao,cluster,1,1,,,,
                thap,cluster,2,3,cao,cao,holders.cao,all
                cuoi,cluster,3,,,,,
                -- conditions
                id,of,subject,is,value
                k1,cuoi,holds.thap,eq,yes
                k2,cuoi,rank,le,2
                k3,cuoi,tied,eq,yes
                """, "");
        assertThat(award(scored, "cao")).isEqualTo("a | base 4 quota 1 over 0 unused 0, b quota, c quota, d quota");
        assertThat(award(scored, "thap")).isEqualTo("b c | base 1 quota 2 over 0 unused 0, a higher_award, d quota");
        assertThat(award(scored, "cuoi"))
                .isEqualTo("b c | base 4 quota null over 0 unused 0, a condition k1+k3, d condition k1+k2+k3");
    }

    @Test
    void one_of_several_is_enough_and_the_first_reason_counts() {
        Map<String, String> scored = score("""
                -- awards
                id,scope,order,quota_number
                k,cluster,1,4
                -- conditions
                id,of,any_group,subject,is,value
                k1,k,g,total,ge,40
                k2,k,g,fact.f,eq,yes
                k3,ranking,,total,ge,25
                k4,k,,fact.h,eq,yes
                """, """
                -- facts
                unit,fact,value
                a,h,yes
                b,h,yes
                b,f,no
                c,h,no
                """);
        assertThat(award(scored, "k"))
                .isEqualTo("a | base 4 quota 4 over 0 unused 3, b condition k1+k2, c condition k4, d disqualified");
        assertThat(scored.get("awards/k/c1/conditions/a")).isEqualTo("k1=met k2=unknown k4=met");
    }

    // ---- ballots

    /** a: 7 of 10 members, 8 present, 2 consulted; b: own vote yes; c: 6 present; d: no ballot. At least 7/10 agree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 7/10, 7/10, and 6/10
                "members,,;                 a b | c condition k/ballot | d unknown",
                // 7/8, 7/8, and 6/6
                "present,,;                 a b c | d unknown",
                // 7/10, 7/8, and 6/6
                "present_consulted,,;       a b c | d unknown",
                // 7 are due of 10, so that 6 are no quorum
                "present,2/3,;              a b | c unknown | d unknown",
                "present,9,;                | a unknown | b unknown | c unknown | d unknown",
                // without the units themselves 9 members: 7, 6 and 6; of b 7 are present
                "present,,exclude;          a b c | d unknown",
                "members,,exclude;          a | b condition k/ballot | c condition k/ballot | d unknown",
            })
    void a_ballot_needs_a_quorum_and_a_share(String ballot, String due) {
        Map<String, String> scored = score(
                "-- awards\nid,scope,order\nk,cluster,1\n-- ballots\naward,is,share,denominator,quorum,own\nk,ge,7/10,"
                        + ballot + "\n",
                """
                -- votes
                unit,award,members,present,consulted,agree,own
                a,k,10,8,2,7,none
                b,k,10,8,,7,agree
                c,k,10,6,,6,none
                """);
        StringBuilder given = new StringBuilder(scored.get("awards/k/c1/proposed"));
        for (String unit : new String[] {"a", "b", "c", "d"}) {
            String why = scored.get("awards/k/c1/left_out/" + unit);
            given.append(why == null ? "" : " | " + unit + " " + why);
        }
        assertThat(given.toString().trim()).isEqualTo(due);
    }
}
