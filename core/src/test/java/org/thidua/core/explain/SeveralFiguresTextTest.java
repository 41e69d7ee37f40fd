package org.thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.dossier.InspectionFinding.Action;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.State;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** The sentences of lines that look at several figures, at the cluster, at a formula, or at an inspection. */
class SeveralFiguresTextTest {
    private static final String SOURCE = " Căn cứ: 40/HD-HĐTĐKT – Hướng dẫn, mục I.";
    private static final String SOURCE_EN = " Source: 40/HD-HĐTĐKT – Hướng dẫn, mục I.";

    @Test
    void a_case_says_what_was_found_and_what_it_asks() {
        Rule rule = new Rule.ByCase(
                ImmutableList.of(Id.of("quy"), Id.of("thang"), Id.of("du")),
                ImmutableList.of(new Case(
                        Draft.row("I/1"),
                        ImmutableList.of(
                                Case.Pattern.ANY,
                                new Case.Pattern(Range.closed(Exact.of(1), Exact.of(2)), null),
                                new Case.Pattern(null, true)),
                        new Rewards(null, Exact.of("75")))));
        Words text =
                text(Given.unit(Draft.scheme(Draft.leaf("I", rule, "8")), "A").figures("I", "quy=0.5 thang=1 du=yes"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: 6/8 điểm. Quy: 0,5; thang: 1; du: có, thuộc trường hợp"
                        + " \"thang từ 1 đến 2, du có\": 75 % × 8 = 6." + SOURCE);
        assertThat(text.en())
                .isEqualTo("Criterion I — Tiêu chí I: 6/8 points. Quy: 0.5; thang: 1; du: yes, which is the case"
                        + " \"thang from 1 to 2, du yes\": 75 % × 8 = 6." + SOURCE_EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEST        | 5   | 40 hộ, cao nhất trong cụm là 80 (B): 10 × 40 / 80 = 5"
                        + "      | 40 hộ, the highest of the cluster is 80 (B): 10 × 40 / 80 = 5",
                "BEST_LOW    | 5   | 40 hộ, thấp nhất trong cụm là 20 (B): 10 × 20 / 40 = 5"
                        + "      | 40 hộ, the lowest of the cluster is 20 (B): 10 × 20 / 40 = 5",
                "MIN_MAX     | 3,333… | 40 hộ, trong cụm thấp nhất là 20, cao nhất là 80:"
                        + " 10 × (40 − 20) / (80 − 20) = 3,3333…"
                        + "      | 40 hộ, in the cluster the lowest is 20, the highest is 80:"
                        + " 10 × (40 − 20) / (80 − 20) = 3.3333…",
                "MIN_MAX_LOW | 6,666… | 40 hộ, trong cụm thấp nhất là 20, cao nhất là 80:"
                        + " 10 × (80 − 40) / (80 − 20) = 6,6666…"
                        + "      | 40 hộ, in the cluster the lowest is 20, the highest is 80:"
                        + " 10 × (80 − 40) / (80 − 20) = 6.6666…",
            })
    void a_comparison_names_the_figure_it_compares_with(Rule.Variant variant, String points, String vi, String en) {
        Peers peers = new Peers(Exact.of("20"), Exact.of("80"), null, ImmutableList.of(Id.of("B")));
        Draft leaf = Draft.leaf("I", new Rule.Relative(variant, null), "10").unit("hộ");
        Words text = text(Given.unit(Draft.scheme(leaf), "A").among("I", "40", "", peers));
        assertThat(text.vi())
                .startsWith("Tiêu chí I — Tiêu chí I: " + points.replace("…", ""))
                .endsWith("/10 điểm. " + vi + "." + SOURCE);
        assertThat(text.en()).endsWith("/10 points. " + en + "." + SOURCE_EN);
    }

    @Test
    void an_excess_names_the_target_and_the_largest_excess() {
        Draft leaf = Draft.leaf("I", new Rule.Relative(Rule.Variant.EXCESS, new Target(Exact.of("40"))), "10");
        Peers peers = new Peers(Exact.ZERO, Exact.of("60"), Exact.of("20"), ImmutableList.of(Id.of("B"), Id.of("C")));
        assertThat(text(Given.unit(Draft.scheme(leaf), "A").among("I", "45", "", peers))
                        .vi())
                .isEqualTo(
                        "Tiêu chí I — Tiêu chí I: 6,25/10 điểm. 45 so với chỉ tiêu 40, cụm vượt nhiều nhất 20 (B, C):"
                                + " 10 / 2 = 5; 45 − 40 = 5; 5 × 5 / 20 = 1,25; 5 + 1,25 = 6,25." + SOURCE);
        Peers nobody = new Peers(Exact.ZERO, Exact.of("40"), null, ImmutableList.of());
        assertThat(text(Given.unit(Draft.scheme(leaf), "A").among("I", "40", "", nobody))
                        .en())
                .isEqualTo("Criterion I — Tiêu chí I: 5/10 points. 40 against a target of 40: 10 / 2 = 5." + SOURCE_EN);
    }

    @Test
    void a_formula_names_its_figures() {
        Words text = text(Given.unit(Draft.scheme(Draft.leaf("I", FakeFormula.TIMES, "10")), "A")
                .figures("I", "I=2.5 do-kho=1.5"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: 3,75/10 điểm. Theo công thức value * do-kho với value = 2,5; "
                        + "do-kho = 1,5: 3,75 điểm." + SOURCE);
        assertThat(text.en())
                .isEqualTo("Criterion I — Tiêu chí I: 3.75/10 points. By the formula value * do-kho with value = 2.5; "
                        + "do-kho = 1.5: 3.75 points." + SOURCE_EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET     | 3  | 3/5 điểm. Điểm chấm 4: kiểm tra: 4 → 3. | đặt lại 3 điểm",
                "ADD     | -1 | 3/5 điểm. Điểm chấm 4: kiểm tra: 4 − 1 = 3. | trừ bớt 1 điểm",
                "DENY    | '' | 0/5 điểm. Điểm chấm 4: kiểm tra: 4 → 0. | không công nhận, 0 điểm",
                "CONFIRM | '' | 4/5 điểm. Điểm chấm 4. | xác nhận",
            })
    void an_inspection_stands_last_with_its_reason_and_its_document(
            Action action, String value, String points, String concluded) {
        Words text = text(Given.unit(Draft.scheme(Draft.mark("I", "5")), "A")
                .value("I", "4")
                .finding("I", action, value));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: " + points + SOURCE + " Kết luận kiểm tra: " + concluded
                        + "; lý do: thiếu minh chứng; văn bản: BB 01.");
    }

    @Test
    void an_inspection_may_give_points_where_nothing_was_reported() {
        Words text = text(Given.unit(Draft.scheme(Draft.mark("I", "5")), "A")
                .state("I", State.MISSING)
                .finding("I", Action.SET, "3"));
        assertThat(text.vi())
                .isEqualTo("Tiêu chí I — Tiêu chí I: 3/5 điểm. Chưa có số liệu: kiểm tra: 3 điểm." + SOURCE
                        + " Kết luận kiểm tra: đặt lại 3 điểm; lý do: thiếu minh chứng; văn bản: BB 01.");
        assertThat(text.en())
                .isEqualTo("Criterion I — Tiêu chí I: 3/5 points. Nothing was reported: inspection: 3 points."
                        + SOURCE_EN + " Inspection: set to 3 points; reason: thiếu minh chứng; document: BB 01.");
    }

    private static Words text(Given unit) {
        return LineText.of(unit.sheet().line("I"));
    }
}
