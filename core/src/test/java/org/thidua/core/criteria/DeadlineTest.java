package org.thidua.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.kit.Draft;
import org.thidua.core.value.Id;

/** The last moment in time: whether the day named is one of its days is said by each deadline. */
class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        // time, by that day or before it, last moment
        "'',     true,  2021-11-18T23:59:59",
        "'',     false, 2021-11-17T23:59:59",
        "16:30,  true,  2021-11-18T16:30",
        "16:30,  false, 2021-11-18T16:29:59",
        "00:00,  false, 2021-11-17T23:59:59",
    })
    void by_a_day_includes_it_and_before_a_day_does_not(String time, boolean included, String last) {
        Deadline deadline = new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "Báo cáo năm",
                LocalDate.of(2021, 11, 18),
                time.isEmpty() ? null : LocalTime.parse(time),
                included ? Deadline.Boundary.BY : Deadline.Boundary.BEFORE,
                null,
                ImmutableList.of());
        assertThat(deadline.lastMoment().orElseThrow()).hasToString(last);
    }
}
