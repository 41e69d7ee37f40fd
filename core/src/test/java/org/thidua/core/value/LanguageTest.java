package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vietnamese writes a decimal comma and comes first; English is for whoever asks for it. */
class LanguageTest {
    @Test
    void vietnamese_is_the_language_unless_english_is_asked_for() {
        assertThat(Language.of(Locale.US)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VI);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.50           | 4,50           | 4.50",
                "4.5 + 1.5 = 6  | 4,5 + 1,5 = 6  | 4.5 + 1.5 = 6",
                "yes            | có             | yes",
                "no             | không          | no",
                "v.d. mức 1     | v.d. mức 1     | v.d. mức 1",
            })
    void a_value_is_written_as_people_say_it(String value, String vi, String en) {
        assertThat(Language.VI.value(value)).isEqualTo(vi);
        assertThat(Language.EN.value(value)).isEqualTo(en);
    }

    /** A number of up to twelve characters is short enough; of a longer one four decimals are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10             | 3 | '3,3333…'",
                "-2             | 3 | '-0,6666…'",
                "0.1234567891   | 1 | '0,1234567891'",
                "0.12345678912  | 1 | '0,1234…'",
                "12345678901234 | 1 | '12345678901234'",
                "1234567890.1234| 1 | '1234567890,1234'",
            })
    void a_number_of_many_digits_is_cut_off_and_says_so(String above, String below, String readable) {
        assertThat(Language.VI.readable(Exact.of(above).over(Exact.of(below)))).isEqualTo(readable);
    }
}
