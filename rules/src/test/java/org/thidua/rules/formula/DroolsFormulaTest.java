package org.thidua.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Measure;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/** Formulas are arithmetic over figures, to 34 digits, and nothing else. */
class DroolsFormulaTest {
    private static final List<Id<Measure>> MEASURES =
            List.of(Id.of("so-bao-cao"), Id.of("so"), Id.of("Dân số"), Id.of("I.1"), Id.of("max-diem"), Id.of("a"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value                                     | 10.44",
                "value * 2 + max                           | 120.88",
                "floor(25.4347 * (18 - value) ** 1.81)     | 989",
                "if value < 18 then 1 else 0               | 1",
                "if value >= 18 or so = 2 then 1 else 0    | 1",
                "if not(value between 1 and 10) then 5 else 6 | 5",
                "max(0, value - 20)                        | 0",
                "max (max, 0)                              | 100",
                "min(value, 3)                             | 3",
                "MAX - Value                               | 89.56",
                "1 / 3                                     | 0.3333333333333333333333333333333333",
                "2 / 3                                     | 0.6666666666666666666666666666666667",
                "1 / 3 * 3                                 | 0.9999999999999999999999999999999999",
                "sqrt(2)                                   | 1.414213562373095048801688724209698",
                "2 ** 0.5                                  | 1.414213562373095048801688724209698",
                "exp(1)                                    | 2.718281828459045235360287471352662",
                "log(10)                                   | 2.302585092994045684017991454684364",
                "round half up(2.345, 2)                   | 2.35",
                "round half down(2.345, 2)                 | 2.34",
                "decimal(2.345, 2)                         | 2.34",
                "floor(-1.5)                               | -2",
                "ceiling(1.2)                              | 2",
                "abs(-3)                                   | 3",
                "modulo(10, 3)                             | 1",
                "median(1, 5, 3)                           | 3",
                "mean(1, 2)                                | 1.5",
                "sum(1, 2, 3)                              | 6",
                "product(2, 3)                             | 6",
                "if even(so) then 1 else 0                 | 1",
                "-value                                    | -10.44",
                "a.b.c + a                                 | 12",
                "I.1.2-a                                   | 5",
                "so-bao-cao - so                           | 5",
                "so-bao-cao-so                             | 5",
                "SO-BAO-CAO + i.1                          | 18",
                "dân số / 2                                | 60",
                "max-diem + max                            | 150",
                "a * a                                     | 9",
                "do-kho * value                            | 15.66",
                "if tham_gia then 5 else 1                 | 5",
                "if tham_gia = true then 5 else 1          | 5",
                "((((value))))                             | 10.44",
            })
    void a_formula_gives_its_value(String formula, String value) throws Exception {
        assertThat(value(formula)).isEqualTo(value);
    }

    /** Every difference that is found stands at a place of the formula as the author wrote it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "value +                     | 7  | +         | không hiểu được từ đây",
                "so-bao-cao * (value         | 20 | ''         | không hiểu được từ đây",
                "1,5 * value                 | 2  | ',5 * value' | không hiểu được từ đây",
                "value; 2                    | 6  | '; 2'      | không hiểu được từ đây",
                "value > 3                   | 1  | 'value > 3' | cần một số, không phải có/không",
                "so-bao-cao + (value > 3)    | 15 | 'value > 3' | cần một số, không phải có/không",
                "if value then 1 else 2      | 4  | value      | cần một so sánh hoặc có/không, không phải số",
                "value // ghi chú            | 7  | '// ghi chú' | không ghi chú thích trong công thức; đã có cột ghi chú",
                "/* a */ value               | 1  | '/* a */ value' | không ghi chú thích trong công thức; đã có cột ghi chú",
                "sqrt(value, 2)              | 1  | 'sqrt(value, 2)' | hàm \"sqrt\" không nhận 2 giá trị",
            })
    void what_is_no_formula_is_told_with_its_place(String formula, int position, String part, String reason) {
        FormulaException wrong =
                catchThrowableOfType(FormulaException.class, () -> DroolsFormula.of(formula, MEASURES));
        assertThat(wrong.position()).isEqualTo(position);
        assertThat(wrong.part()).isEqualTo(part);
        assertThat(wrong.reason().vi()).isEqualTo(reason);
    }

    /** No clock, no function from outside, no list, no text, no loop, no context, no way into Java. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "now()",
                "today()",
                "number(\"3\")",
                "string(value)",
                "date(\"2021-01-01\")",
                "@\"2021-01-01\"",
                "\"abc\"",
                "null",
                "[1, 2][1]",
                "{a: 1}.a",
                "count([1, 2])",
                "sum([1, 2])",
                "for i in 1..1000000000 return i",
                "some i in [1, 2] satisfies i > 1",
                "function(x) x + 1",
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
                "value instance of number",
                "if value in [1..20] then 1 else 0",
                "java.lang.System.exit(1)",
                "System.exit(1)",
                "get value({a: 1}, \"a\")",
                "invoke(\"a\", \"b\", \"c\", {})",
                "value eval(true)",
                "1e2 + 1",
                "stddev(1, 2)",
                "min(a: 1, b: 2)",
            })
    void nothing_but_arithmetic_is_let_through(String formula) {
        assertThatThrownBy(() -> DroolsFormula.of(formula, MEASURES)).isInstanceOf(FormulaException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value / (so - 2)         | 1 | value / (so - 2) | không có giá trị (chia cho 0; căn, lôgarit của số âm; hoặc so sánh số với có/không)",
                "log(so - 2)              | 1 | log(so - 2)      | không có giá trị (chia cho 0; căn, lôgarit của số âm; hoặc so sánh số với có/không)",
                "sqrt(0 - value)          | 1 | sqrt(0 - value)  | không có giá trị (chia cho 0; căn, lôgarit của số âm; hoặc so sánh số với có/không)",
                "(so - 10) ** 0.5         | 1 | (so - 10) ** 0.5 | không có giá trị (chia cho 0; căn, lôgarit của số âm; hoặc so sánh số với có/không)",
                "value + 10 ** 1001       | 15 | 1001            | vượt quá 1000",
                "exp(value * 1000)        | 5 | value * 1000     | vượt quá 1000",
                "10 ** 999 * 10 ** 999    | 1 | 10 ** 999 * 10 ** 999 | số quá lớn hoặc quá nhỏ",
                "decimal(value, 10 ** 9)  | 16 | 10 ** 9         | vượt quá 100",
                "tham_gia * 2             | 1 | tham_gia         | không phải số",
                "if so then 1 else 2      | 4 | so               | là số, không phải có/không",
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void a_part_without_a_value_is_told_with_its_place(String formula, int position, String part, String reason)
            throws Exception {
        Formula prepared = DroolsFormula.of(formula, MEASURES);
        Formula.NoValueException nothing =
                catchThrowableOfType(Formula.NoValueException.class, () -> prepared.value(figures()));
        assertThat(nothing.position()).isEqualTo(position);
        assertThat(nothing.part()).isEqualTo(part);
        assertThat(nothing.reason().vi()).isEqualTo(reason);
    }

    @Test
    void a_formula_says_what_it_names() throws Exception {
        Formula formula = DroolsFormula.of("VALUE * max + do-kho + Dân số - so-bao-cao", MEASURES);
        assertThat(formula.reserved()).containsExactlyInAnyOrder(Formula.VALUE, Formula.MAX);
        assertThat(formula.figures()).extracting(Id::toString).containsExactly("do-kho", "Dân số", "so-bao-cao");
        assertThat(formula.text()).isEqualTo("VALUE * max + do-kho + Dân số - so-bao-cao");
    }

    @Test
    void a_formula_has_its_limits() {
        assertThatThrownBy(() -> DroolsFormula.of("1" + "+1".repeat(500), MEASURES))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        wrong -> assertThat(wrong.reason().vi()).isEqualTo("công thức dài quá 1000 ký tự"));
        assertThatThrownBy(() -> DroolsFormula.of("(".repeat(41) + "1" + ")".repeat(41), MEASURES))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        wrong -> assertThat(wrong.reason().vi()).isEqualTo("quá 40 ngoặc lồng nhau"));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void a_long_formula_is_read_in_time() throws Exception {
        assertThat(value("1" + "+1".repeat(498))).isEqualTo("499");
        assertThat(value("(".repeat(40) + "1" + ")".repeat(40))).isEqualTo("1");
        assertThat(value("if value>0 then ".repeat(20) + "1" + " else 2".repeat(20)))
                .isEqualTo("1");
        assertThatThrownBy(() -> DroolsFormula.of("-".repeat(900) + "1+", MEASURES))
                .isInstanceOf(FormulaException.class);
    }

    private static String value(String formula) throws Exception {
        return DroolsFormula.of(formula, MEASURES).value(figures()).toString();
    }

    private static Map<String, Datum> figures() {
        Map<String, Datum> figures = new LinkedHashMap<>();
        figures.put(Formula.VALUE, Datum.of("10.44"));
        figures.put(Formula.MAX, Datum.of("100"));
        figures.put("so", Datum.of("2"));
        figures.put("so-bao-cao", Datum.of("7"));
        figures.put("i.1", Datum.of("11"));
        figures.put("dân số", Datum.of("120"));
        figures.put("max-diem", Datum.of("50"));
        figures.put("a", Datum.of("3"));
        figures.put("do-kho", Datum.of("1.5"));
        figures.put("a.b.c", Datum.of("9"));
        figures.put("i.1.2", Datum.of("8"));
        figures.put("tham_gia", Datum.of("có"));
        return figures;
    }
}
