package org.thidua.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Words;

/** A problem is a sentence about one case, value first, in both languages. */
class ProblemTest {
    @Test
    void a_sentence_names_the_details_of_the_case() {
        Problem problem = Problem.of(Fault.CSV_RAGGED, Place.of("marks", 3), "", "found", 4, "due", 5);
        assertThat(problem.text())
                .isEqualTo(
                        new Words("Dòng có 4 ô, tiêu đề có 5 cột.", "The row has 4 cells, the header has 5 columns."));
        assertThat(problem.code()).isEqualTo("CSV-RAGGED");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.severity().word()).isEqualTo("error");
    }

    @Test
    void a_detail_is_written_as_each_language_does() {
        Problem problem = scorersDiffer(Exact.of("4.5"), new Words("ban thi đua", "the board"));
        assertThat(problem.text().vi()).isEqualTo("A, tiêu chí I: ban thi đua (4,5) và cụm (3) chênh nhau 1,5, quá 1.");
        assertThat(problem.text().en())
                .isEqualTo("A, criterion I: the board (4.5) and cụm (3) differ by 1.5, more than 1.");
        assertThat(problem.severity().word()).isEqualTo("warning");
    }

    @Test
    void a_part_of_the_advice_is_left_out_if_its_detail_is_blank() {
        assertThat(Problem.of(Fault.FACT_NOT_READ, Place.NOWHERE, "", "value", "ky-luat", "nearest", "ky-luật")
                        .advice())
                .isEqualTo(new Words(
                        "Kiểm tra lại tên. Gần nhất: \"ky-luật\".", "Check the name. The nearest is \"ky-luật\"."));
        assertThat(Problem.of(Fault.FACT_NOT_READ, Place.NOWHERE, "", "value", "x", "nearest", "")
                        .advice())
                .isEqualTo(new Words("Kiểm tra lại tên.", "Check the name."));
    }

    /** 120 letters are quoted whole; of more, 117 and an ellipsis. */
    @Test
    void of_a_page_of_text_the_beginning_is_quoted() {
        String whole = "\uD83D\uDE00" + "x".repeat(119);
        assertThat(factNotRead(whole).text().vi()).contains("\"" + whole + "\"");
        assertThat(factNotRead(whole + "x").text().vi()).contains("\"\uD83D\uDE00" + "x".repeat(116) + "…\"");
        assertThat(factNotRead(whole).example()).isEqualTo(whole);
        assertThat(factNotRead(whole + "x").example()).isEqualTo("\uD83D\uDE00" + "x".repeat(116) + "…");
    }

    @Test
    void a_sentence_without_its_details_is_a_fault_of_the_programmer() {
        assertThatThrownBy(() -> Problem.of(Fault.CSV_RAGGED, Place.NOWHERE, "", "found", 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{due}");
        assertThatThrownBy(() -> Problem.of(Fault.CSV_RAGGED, Place.NOWHERE, "", "found", 4, "due"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_fault_has_a_meaning_a_sentence_and_advice_in_both_languages() {
        for (Fault fault : Fault.values()) {
            for (Words words : new Words[] {fault.meaning(), fault.text(), fault.advice()}) {
                assertThat(words.vi()).as(fault.code()).matches("(?s).+\\.]?");
                assertThat(words.en()).as(fault.code()).matches("(?s).+\\.]?");
            }
        }
    }

    private static Problem factNotRead(String value) {
        return Problem.of(Fault.FACT_NOT_READ, Place.NOWHERE, value, "value", value, "nearest", "");
    }

    private static Problem scorersDiffer(Exact value, Words name) {
        return Problem.of(
                Fault.SCORERS_DIFFER,
                Place.of("marks", 2),
                "",
                "unit",
                "A",
                "criterion",
                "I",
                "one",
                name,
                "oneValue",
                value,
                "other",
                "cụm",
                "otherValue",
                Exact.of(3),
                "gap",
                Exact.of("1.5"),
                "alert",
                1);
    }
}
