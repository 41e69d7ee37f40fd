package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value as it was handed in: a number, an answer or a word. */
class DatumTest {
    @ParameterizedTest
    @CsvSource({
        "50,     50.0,   true",
        "50,     50.01,  false",
        "có,     yes,    true",
        "KHÔNG,  no,     true",
        "có,     không,  false",
        "Tỉnh,   TỈNH,   true",
        "tỉnh,   xã,     false",
        "50,     năm,    false",
        "năm,    50,     false",
    })
    void values_are_the_same_as_numbers_as_answers_or_as_words(String one, String other, boolean same) {
        assertThat(Datum.of(one).sameAs(Datum.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "' 50.0 ', 50",
        "Có,       yes",
        "KHÔNG,    no",
        "Yes,      yes",
        "No,       no",
        "Tỉnh,     Tỉnh",
    })
    void a_value_is_written_as_results_do(String handedIn, String written) {
        assertThat(Datum.of(handedIn)).hasToString(written);
    }

    @Test
    void an_answer_is_yes_or_no_and_nothing_else() {
        assertThat(Datum.of(true).yesOrNo()).contains(true);
        assertThat(Datum.of(false).yesOrNo()).contains(false);
        assertThat(Datum.of("1").yesOrNo()).isEmpty();
        assertThat(Datum.of("x").yesOrNo()).isEmpty();
        assertThat(Datum.yesOrNo(" có ")).contains(true);
    }

    @Test
    void a_number_is_its_exact_value_and_its_plain_text() {
        assertThat(Datum.of(Exact.of("4.50")).number()).isEqualTo(Exact.of("4.5"));
        assertThat(Datum.of(Exact.of("4.50")).text()).isEqualTo("4.5");
        assertThat(Datum.of("4,5").number()).as("a comma is no decimal point").isNull();
    }
}
