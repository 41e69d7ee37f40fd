package org.thidua.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.kit.Draft;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;

/** A case holds if every figure is what it asks for. */
class CaseTest {
    private static final Case.Pattern YES = new Case.Pattern(null, true);
    private static final Case.Pattern NO = new Case.Pattern(null, false);
    private static final Case.Pattern ONE_TO_THREE = new Case.Pattern(Range.closed(Exact.of(1), Exact.of(3)), null);

    @ParameterizedTest
    @CsvSource({
        // figure, yes,   no,    1..3,  *
        "có,       true,  false, false, true",
        "no,       false, true,  false, true",
        "1,        false, false, true,  true",
        "3.0,      false, false, true,  true",
        "0.99,     false, false, false, true",
        "3.01,     false, false, false, true",
        "hai,      false, false, false, true",
    })
    void a_figure_matches_an_answer_an_interval_or_anything(
            String figure, boolean yes, boolean no, boolean within, boolean any) {
        Datum value = Datum.of(figure);
        assertThat(YES.matches(value)).isEqualTo(yes);
        assertThat(NO.matches(value)).isEqualTo(no);
        assertThat(ONE_TO_THREE.matches(value)).isEqualTo(within);
        assertThat(Case.Pattern.ANY.matches(value)).isEqualTo(any);
    }

    @Test
    void a_case_asks_for_all_its_figures_in_their_order() {
        Case both = new Case(Draft.row("I/1"), ImmutableList.of(YES, ONE_TO_THREE), new Rewards(Exact.ONE, null));
        assertThat(both.holds(figures("yes", "2"))).isTrue();
        assertThat(both.holds(figures("no", "2"))).isFalse();
        assertThat(both.holds(figures("yes", "4"))).isFalse();
        assertThat(both.holds(figures("2", "yes"))).isFalse();
    }

    @Test
    void only_a_star_asks_for_nothing() {
        assertThat(Case.Pattern.ANY.isAny()).isTrue();
        assertThat(YES.isAny()).isFalse();
        assertThat(ONE_TO_THREE.isAny()).isFalse();
    }

    private static List<Datum> figures(String... values) {
        return Arrays.stream(values).map(Datum::of).toList();
    }
}
