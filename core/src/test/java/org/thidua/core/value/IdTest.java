package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Criterion;

/** Ids are text, compared without case, sorted by code point of their case-folded text. */
class IdTest {
    @ParameterizedTest
    @CsvSource({
        "I.1,     i.1,     true",
        "ĐÀ-NẴNG, đà-nẵng, true",
        "01,      1,       false",
        "1.10,    1.1,     false",
        "e\u0302, ê,       true",
    })
    void ids_are_compared_without_case_and_keep_their_digits(String one, String other, boolean same) {
        assertThat(id(one).equals(id(other))).isEqualTo(same);
        if (same) {
            assertThat(id(one)).hasSameHashCodeAs(id(other)).isEqualByComparingTo(id(other));
        }
    }

    @Test
    void an_id_is_written_as_it_was_given() {
        assertThat(id(" CUM-01 ")).hasToString("CUM-01");
    }

    /** A unit beyond the basic plane comes last, although its first UTF-16 unit is smaller than U+FFFD. */
    @Test
    void ids_are_sorted_by_code_point() {
        assertThat(Stream.of("\uD83D\uDE00", "\uFFFD", "đ", "Z", "b", "10", "9")
                        .map(IdTest::id)
                        .sorted())
                .extracting(Object::toString)
                .containsExactly("10", "9", "b", "Z", "đ", "\uFFFD", "\uD83D\uDE00");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(id("TIN")).isEqualTo(id("tin"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_blank_id_is_refused() {
        assertThatThrownBy(() -> id("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Id<Criterion> id(String text) {
        return Id.of(text);
    }
}
