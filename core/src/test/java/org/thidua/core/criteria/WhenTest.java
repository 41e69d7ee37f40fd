package org.thidua.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;

/** A row stands for all units, for those with a value, or for those with none of the values named. */
class WhenTest {
    private static final Id<Attribute> LEVEL = Id.of("cap");

    @ParameterizedTest
    @CsvSource({
        // level,  for xã or phường, for the others
        "xã,       true,             false",
        "PHƯỜNG,   true,             false",
        "tỉnh,     false,            true",
        "-,        false,            false",
    })
    void a_row_stands_for_the_values_named_or_for_the_others(String level, boolean named, boolean others) {
        Datum value = level.equals("-") ? null : Datum.of(level);
        ImmutableList<Datum> values = ImmutableList.of(Datum.of("xã"), Datum.of("phường"));
        assertThat(new When(LEVEL, false, values).holdsFor(attribute -> value)).isEqualTo(named);
        assertThat(new When(LEVEL, true, values).holdsFor(attribute -> value))
                .as("of a unit whose level nobody knows nothing is known")
                .isEqualTo(others);
    }

    @Test
    void a_row_for_all_units_asks_for_no_attribute() {
        assertThat(When.ALWAYS.holdsFor(attribute -> null)).isTrue();
        assertThat(When.ALWAYS.holdsFor(Datum.of("xã"))).isTrue();
    }
}
