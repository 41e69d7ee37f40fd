package org.thidua.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack rounds to 0 to 30 decimals. */
class RoundingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 30})
    void a_pack_may_round_to_0_decimals_and_to_30(int decimals) {
        Exact fine = Exact.of("0." + "4".repeat(40));
        String kept = decimals == 0 ? "0" : "0." + "4".repeat(decimals);
        assertThat(new Rounding(decimals, RoundingMode.HALF_UP).apply(fine)).isEqualTo(Exact.of(kept));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31})
    void fewer_and_more_decimals_are_refused(int decimals) {
        assertThatThrownBy(() -> new Rounding(decimals, RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
