package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Earlier years, lateness and inspections of the oracle itself, against answers worked by hand. */
final class ChainsByHandTest {
    private static final String SEASON = """
            == season
            -- season
            key,value
            year,2021
            as_of,2021-12-15
            -- history
            unit,year,kind,id,value
            a,2020,award,co,yes
            a,2019,award,co,
            a,2018,award,co,no
            b,2020,award,co,yes
            b,2018,award,co,yes
            b,2017,award,co,no
            c,2020,award,co,no
            c,2019,award,co,no
            d,2020,award,co,no
            d,2018,award,co,no
            a,2020,grade,tot,yes
            a,2019,grade,kha,yes
            cu-1,2018,award,co,yes
            cu-1,2017,award,co,yes
            cu-1,2016,award,co,no
            cu-2,2018,award,co,no
            m,2020,award,co,yes
            m,2019,award,co,yes
            n,2020,award,co,no
            n,2019,award,co,no
            -- predecessors
            unit,old_unit,from
            m,cu-1,2019-03-01
            m,cu-2,2019-03-01
            n,cu-1,2019-01-01
            n,cu-2,2019-01-01
            """;

    private static Chains chains() {
        return new Chains(Pair.parse("== pack\n" + SEASON));
    }

    /** 2019 of b is not known: one year for certain, and three at the most; of e nothing is known. */
    @ParameterizedTest
    @CsvSource({
        "a, '',   2, 2",
        "b, '',   1, 3",
        "c, '',   0, 0",
        "e, '',   0, ",
        "m, any,  4, 4",
        "m, all,  2, 2",
        "m, none, 2, 2",
        "m, '',   2, ",
        "n, any,  0, 0",
    })
    void years_in_a_row_are_a_range(String unit, String inherit, int least, Integer most) {
        assertThat(chains().years(unit, "award", "co", inherit)).isEqualTo(new Chains.Range(least, most));
    }

    /** Who had another grade in 2019 did not have this one. */
    @Test
    void a_year_has_one_grade() {
        assertThat(chains().years("a", "grade", "tot", "")).isEqualTo(new Chains.Range(1, 1));
        assertThat(chains().years("a", "grade", "kha", "")).isEqualTo(new Chains.Range(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "a, '',   true",
        "c, '',   false",
        "d, '',   ",
        "e, '',   ",
        "n, any,  true",
        "n, all,  false",
        "n, none, false",
        "n, '',   ",
    })
    void an_award_was_never_held_only_if_every_year_says_so(String unit, String inherit, Boolean held) {
        assertThat(chains().held(unit, "co", inherit)).isEqualTo(held);
    }

    /** Due on the 18th at two places: a two days late at one, b never at one, c in time by its waiver, d by its cluster's. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-15, 2, never,   0, 0",
        "2021-11-17, 2, pending, 0, 0",
        "2021-11-19, 2, never,   0, 0",
    })
    void the_latest_arrival_counts_unless_it_is_waived(String asOf, String a, String b, String c, String d) {
        Oracle oracle = oracle(asOf, """
                -- submissions
                deadline,who,to,at
                h,a,ban,2021-11-18
                h,a,cum,2021-11-20T00:10
                h,b,ban,2021-11-18
                h,c,ban,2021-11-21
                h,c,cum,2021-11-18
                h,d,ban,2021-11-18
                h,d,cum,2021-11-20
                -- waivers
                deadline,who,until
                h,c,2021-11-21
                h,c2,2021-11-20
                """);
        String[] due = {a, b, c, d};
        for (int at = 0; at < due.length; at++) {
            Panel.Verified late = oracle.times.late(oracle.units.get("abcd".substring(at, at + 1)), "h");
            assertThat(late.is("value") && late.number() != null ? late.number().plain() : late.state() + late.text())
                    .endsWith(due[at]);
        }
    }

    /** a was inspected, b will be, c and d never were; without any inspection nobody knows. */
    @Test
    void who_is_not_on_the_list_of_inspections_was_not_inspected() {
        Oracle oracle = oracle("2021-12-15", """
                -- inspections
                id,unit,from
                1,a,2021-12-15
                2,b,2021-12-16
                """);
        assertThat(oracle.times.inspected(oracle.units.get("a"))).isTrue();
        assertThat(oracle.times.inspected(oracle.units.get("b"))).isNull();
        assertThat(oracle.times.inspected(oracle.units.get("c"))).isFalse();
        Oracle none = oracle("2021-12-15", "");
        assertThat(none.times.inspected(none.units.get("a"))).isNull();
    }

    /** Decided: b is before c, a has 10 points and d the grade kha; b meets k1 although its total says otherwise. */
    @Test
    void what_people_decide_stands_in_the_place_of_what_was_worked_out() {
        java.util.Map<String, String> scored = Oracle.score(Pair.parse("""
                == pack
                -- pack
                key,value
                season,2021
                decimals,0
                rounding,half_up
                -- criteria
                id,kind,rule,max
                x,base,mark,50
                -- grades
                id,order,measure,from,to,below
                tot,1,total,30,*,
                kha,2,total,*,,30
                -- ranking
                scope,order,measure
                all,1,total
                -- awards
                id,scope,order
                k,all,1
                -- conditions
                id,of,subject,is,value
                k1,k,total,ge,40
                """ + units("2021-12-15") + """
                -- marks
                unit,criterion,points
                a,x,40
                b,x,30
                c,x,30
                d,x,45
                -- decisions
                kind,about,unit,value
                override,x,a,10
                override,grade,d,kha
                override,k1,b,yes
                tie,all,c,2
                tie,all,b,1
                """));
        assertThat(scored.get("units/a/total")).isEqualTo("10");
        assertThat(scored.get("units/d/grade")).isEqualTo("kha");
        assertThat(scored.get("rankings/all/all/places/02")).isEqualTo("2 b");
        assertThat(scored.get("rankings/all/all/places/03")).isEqualTo("3 c");
        assertThat(scored.get("awards/k/all/proposed")).isEqualTo("d b");
    }

    private static String units(String asOf) {
        return "== season\n-- season\nkey,value\nyear,2021\nas_of," + asOf + """

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
                c2,d
                """;
    }

    private static Oracle oracle(String asOf, String season) {
        return Oracle.of(Pair.parse("""
                == pack
                -- pack
                key,value
                season,2021
                -- deadlines
                id,on,boundary,to
                h,2021-11-18,by,ban;cum
                """ + units(asOf) + season));
    }
}
