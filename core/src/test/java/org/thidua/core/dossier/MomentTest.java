package org.thidua.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.kit.Draft;
import org.thidua.core.value.Id;

/** Moments as people write them, and the last moment that is still in time. */
class MomentTest {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "2021-11-18,                2021-11-18T23:59:59",
        "2021-11-18T16:30,          2021-11-18T16:30",
        "2021-11-18 16:30:05,       2021-11-18T16:30:05",
        "2021-11-18T16:30:00+07:00, 2021-11-18T16:30",
        "2021-11-18T23:30:00Z,      2021-11-19T06:30",
        "2021-11-18T00:30:00+09:00, 2021-11-17T22:30",
        "2021-11-18T12:00:00-05:00, 2021-11-19T00:00",
    })
    void a_moment_is_meant_in_the_zone_of_the_pack_unless_it_names_its_offset(String written, String local) {
        assertThat(Moment.parse(written).orElseThrow().in(VIETNAM)).isEqualTo(local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18/11/2021",
                "2021-11-31",
                "2021-02-29",
                "2021-11-18T",
                "2021-11-18T24:01",
                "2021-11-18T16:30+7",
                "2021-11",
                "hôm qua",
            })
    void what_is_no_date_is_no_moment(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29",
        "2021-11-18T16:30",
        "2021-11-18T16:30:05",
        "2021-11-18T16:30+07:00",
    })
    void a_moment_is_written_as_it_is_read(String written) {
        Moment moment = Moment.parse(written).orElseThrow();
        assertThat(moment).hasToString(written);
        assertThat(Moment.parse(moment.toString())).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        // on,       at,       boundary, last moment
        "2021-11-18, '',       by,     2021-11-18T23:59:59",
        "2021-11-18, '',       before, 2021-11-17T23:59:59",
        "2021-11-18, 16:30,    by,     2021-11-18T16:30:00",
        "2021-11-18, 16:30,    before, 2021-11-18T16:29:59",
        "2021-01-01, '',       before, 2020-12-31T23:59:59",
        "2020-03-01, '',       before, 2020-02-29T23:59:59",
        "2021-11-18, 00:00,    before, 2021-11-17T23:59:59",
    })
    void before_excludes_the_day_and_by_includes_it(String on, String at, String boundary, String last) {
        Deadline deadline = new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "Báo cáo năm",
                LocalDate.parse(on),
                at.isEmpty() ? null : LocalTime.parse(at),
                boundary.equals("by") ? Deadline.Boundary.BY : Deadline.Boundary.BEFORE,
                null,
                ImmutableList.of());
        assertThat(deadline.lastMoment().orElseThrow()).isEqualTo(last);
    }

    @Test
    void a_day_ends_at_its_last_second() {
        Moment day = Moment.of(LocalDate.of(2021, 11, 18));
        assertThat(day.in(VIETNAM).plusSeconds(1)).isEqualTo("2021-11-19T00:00");
    }
}
