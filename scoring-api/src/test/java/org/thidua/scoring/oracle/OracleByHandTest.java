package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle itself, against sums worked by hand. */
final class OracleByHandTest {
    private static final String PACK = """
            == pack
            -- pack
            key,value
            season,2021
            decimals,2
            rounding,half_up
            """;
    private static final String UNITS = """
            == season
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
            """;

    private static Map<String, String> score(String pack, String season) {
        return Oracle.score(Pair.parse(PACK + pack + UNITS + season));
    }

    /** The points of one criterion for a, b, c and d. */
    private static String points(Map<String, String> scored, String what) {
        return scored.entrySet().stream()
                .filter(one -> one.getKey().endsWith("/" + what + "/points"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    // ---- numbers

    @ParameterizedTest
    @CsvSource({
        "4,       2, 2",
        "2,       2, 1.414213562373095048801688724209698",
        "0.25,    2, 0.5",
        "3.375,   3, 1.5",
        "0,       3, 0",
        "0.00001, 3, 0.02154434690031883721759293566519350",
        "1000000000000000000000000000000000000000001, 2, 1000000000000000000000",
    })
    void a_root_is_exact_or_has_34_digits(String power, int degree, String root) {
        assertThat(new BigDecimal(Fraction.of(power).root(degree).plain())).isEqualByComparingTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "value / 3,                             1.666666666666666666666666666666667",
        "value - 2 - 1,                         2",
        "2 + value * 3,                         17",
        "'min(value, 2) * (-max)',              -20",
        "(value ** 2) / max,                    2.5",
        "(if value >= 5 then 1 else 1 / 0),     1",
        "'abs(2 - value) + floor(0.9) - ceiling(0.1)', 2",
        "'max(1, value, 3) + max',              15",
        "(1 / 3) * 3,                           0.9999999999999999999999999999999999",
    })
    void a_formula_is_worked_out_as_it_is_written(String formula, String value) {
        Map<String, BigDecimal> values = Map.of("value", new BigDecimal("5"), "max", BigDecimal.TEN);
        assertThat(Formula.value(formula, values).plain()).isEqualTo(value);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Formula.value("value / (max - 10)", values));
    }

    // ---- the catalogue

    /** max 10, target 10: 15 is 5 above, 20 is 10 above and leads, 8 of 10 is 5 × 0.8, and 10 is half. */
    @Test
    void excess_counts_from_the_target_to_the_leader() {
        Map<String, String> scored = score("""
                -- criteria
                id,rule,variant,max,target
                x,relative,excess,10,10
                """, """
                -- figures
                unit,measure,value
                a,x,15
                b,x,20
                c,x,8
                d,x,10
                """);
        assertThat(points(scored, "x")).isEqualTo("7.5 10 4 5");
    }

    /** Values 2, 8, 5 and none: best 10 × 2 / 8; the lowest is 2, the width 6. */
    @ParameterizedTest
    @CsvSource({
        "best,        2.5 10 6.25 null",
        "best_low,    10 2.5 4 null",
        "min_max,     0 10 5 null",
        "min_max_low, 10 0 5 null",
    })
    void units_are_compared_within_their_cluster(String variant, String points) {
        Map<String, String> scored = score("""
                -- criteria
                id,rule,variant,max
                x,relative,VARIANT,10
                """.replace("VARIANT", variant), """
                -- figures
                unit,measure,value
                a,x,2
                b,x,8
                c,x,5
                """);
        assertThat(points(scored, "x")).isEqualTo(points);
        assertThat(scored.get("units/d/state")).isEqualTo("provisional");
    }

    /**
     * Marks 2, 8, 4 of weights 1, 2, 1: the weighted mean (2 + 16 + 4) / 4 = 5.5, the third root of 64 = 4, the two best 12.
     * Unit b without the first: (16 + 4) / 3, the root of 32, and 12; with all left out nothing.
     */
    @ParameterizedTest
    @CsvSource({
        "weighted_mean,  5.5 6.666666666666666666666666666666667 null",
        "geometric_mean, 4 5.656854249492380195206754896838792 null",
        "min,            2 4 null",
        "max,            8 8 null",
        "best_n,         12 12 null",
    })
    void parents_combine_what_is_not_left_out(String rule, String points) {
        Map<String, String> scored = score("""
                -- criteria
                id,parent,rule,n,max,weight,absent
                p,,RULE,2,,,
                x,p,mark,,10,1,exclude
                y,p,mark,,10,2,exclude
                z,p,mark,,10,1,exclude
                """.replace("RULE", rule), """
                -- marks
                unit,criterion,points
                a,x,2
                a,y,8
                a,z,4
                b,y,8
                b,z,4
                d,x,0
                d,y,0
                d,z,0
                """);
        assertThat(points(scored, "p")).isEqualTo(points + " 0");
        assertThat(scored.get("units/c/max")).isEqualTo("0");
    }

    /** The row of a: 2 and yes; of b: 5 and whatever; of c one is pending; of d one does not apply. */
    @Test
    void one_case_matches_every_measure() {
        Map<String, String> scored = score("""
                -- criteria
                id,rule,max
                x,cases,10
                -- cases
                criterion,so,co,points,percent
                x,<3,yes,4,
                x,<3,no,1,
                x,3..5,*,,50
                x,>5,*,10,
                """, """
                -- figures
                unit,measure,value,state
                a,so,2,
                a,co,yes,
                b,so,5,
                b,co,no,
                c,so,6,
                c,co,,pending
                d,so,,not_applicable
                """);
        assertThat(points(scored, "x")).isEqualTo("4 5 null null");
        assertThat(scored.get("units/d/lines/x/state")).isEqualTo("missing");
    }

    /** 8 set to 3; 8 + 1 + 5 kept within 10; 8 denied; nothing said, set to 2. */
    @Test
    void findings_come_last_and_within_the_limits() {
        Map<String, String> scored = score("""
                -- criteria
                id,rule,max
                x,mark,10
                """, """
                -- marks
                unit,criterion,points
                a,x,8
                b,x,8
                c,x,8
                -- findings
                unit,criterion,action,value
                a,x,set,3
                b,x,add,1
                b,x,add,5
                c,x,deny,
                d,x,set,2
                """);
        assertThat(points(scored, "x")).isEqualTo("3 10 0 2");
        assertThat(scored.get("units/d/lines/x/state")).isEqualTo("value");
        assertThat(scored.get("units/d/state")).isEqualTo("scored");
    }

    /** Marks 6 and 4: two of them, one of 4; half of the total 5 is at most the bonus 3, of 4 not. */
    @Test
    void marks_are_counted_and_parts_of_subjects_compared() {
        Map<String, String> scored = score("""
                -- scorers
                criterion,role,order,within
                x,hd,1,mean
                -- criteria
                id,kind,rule,max
                x,base,mark,10
                y,bonus,mark,10
                -- conditions
                id,of,subject,is,value
                k1,ranking,marks.count.x,ge,2
                k2,ranking,marks.count.x.4,eq,1
                k3,ranking,bonus,ge,50% of base
                -- ranking
                scope,order,measure
                all,1,base
                """, """
                -- marks
                unit,criterion,scorer,by,points
                a,x,hd,m,6
                a,x,hd,n,4
                a,y,q,,3
                b,x,hd,m,6
                b,x,hd,n,4
                b,y,q,,2
                c,x,hd,m,4
                c,y,q,,3
                d,x,hd,m,6
                d,x,hd,n,6
                d,y,q,,3
                """);
        assertThat(scored.get("rankings/all/all/places/01")).isEqualTo("1 a");
        assertThat(scored.get("rankings/all/all/unplaced")).isEqualTo("b for k3, c for k1, d for k2");
    }
}
