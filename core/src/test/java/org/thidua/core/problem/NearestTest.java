package org.thidua.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes a name is told the one that was most likely meant. */
class NearestTest {
    private static final List<String> TABLES = List.of("awards", "bands", "criteria", "Điều kiện");

    @ParameterizedTest
    @CsvSource({
        "band,      bands",
        "bandss,    bands",
        "bends,     bands",
        "CRITERIA,  criteria",
        "critera,   criteria",
        "dieu kien, Điều kiện",
        "adwars,    awards",
    })
    void the_name_with_the_fewest_letters_to_mend_is_the_nearest(String wrong, String nearest) {
        assertThat(Nearest.to(wrong, TABLES)).contains(nearest);
    }

    /** Of abcd, abxy differs in 2 of 4 letters and axyz in 3. */
    @Test
    void a_name_is_near_if_no_more_than_half_of_its_letters_change() {
        assertThat(Nearest.to("abcd", List.of("abxy"))).contains("abxy");
        assertThat(Nearest.to("abcd", List.of("axyz"))).isEmpty();
        assertThat(Nearest.to("abcd", List.of())).isEmpty();
    }

    /** abcdy differs from abcdz in one letter, abcaa in two. */
    @Test
    void of_two_names_that_are_near_the_nearer_is_told() {
        assertThat(Nearest.to("abcdz", List.of("abcaa", "abcdy"))).contains("abcdy");
    }

    @Test
    void of_two_names_as_near_as_each_other_the_first_by_its_letters_is_told() {
        assertThat(Nearest.to("I.3", List.of("I.2", "I.1"))).contains("I.1");
    }

    @Test
    void a_name_of_more_than_200_letters_is_near_to_nothing() {
        String longest = "a".repeat(200);
        assertThat(Nearest.to(longest, List.of(longest))).contains(longest);
        assertThat(Nearest.to(longest + "a", List.of(longest + "a"))).isEmpty();
    }
}
