package org.thidua.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * Years are written from last year, 2024, back: {@code +} had it, {@code -} did not, {@code ?} is not recorded.
 */
class HistoryTest {
    private static final int SEASON = 2025;
    private static final Honour FLAG = new Honour(Honour.Kind.AWARD, Id.of("co"));
    private static final Honour GOOD = new Honour(Honour.Kind.GRADE, Id.of("tot"));
    private static final Honour FAIR = new Honour(Honour.Kind.GRADE, Id.of("kha"));

    private final List<Achievement> achievements = new ArrayList<>();
    private final List<Predecessor> predecessors = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',         0..*",
        "+,          1..*",
        "+++++,      5..*",
        "++-,        2..2",
        "-,          0..0",
        "?,          0..*",
        "?-,         0..1",
        "?+-,        0..2",
        "+?+-,       1..3",
        "+?-+,       1..2",
        "-?++,       0..0",
        "++++-+++,   4..4",
    })
    void years_in_a_row_up_to_last_year(String own, String range) {
        write("a", own, 2024);

        assertThat(shown(history("a").inARow(FLAG, 2024, null))).isEqualTo(range);
    }

    @ParameterizedTest(
            name = "merged in 2023 from {1} and {2}, since then {0}: any {3}, all {4}, none {5}, not said {6}")
    @CsvSource({
        "++, +++-, +-,   5..5, 3..3, 2..2, 2..*",
        "++, +++-, ?,    5..*, 2..5, 2..2, 2..*",
        "++, -,    -,    2..2, 2..2, 2..2, 2..*",
        "+-, +++,  +++,  1..1, 1..1, 1..1, 1..1",
        "-,  +++,  +++,  0..0, 0..0, 0..0, 0..0",
        "'', ++-,  +-,   0..4, 0..3, 0..2, 0..*",
        "+?, ++-,  +-,   1..4, 1..3, 1..2, 1..*",
        "++, ++,   ++,   4..*, 4..*, 2..2, 2..*",
        "++, '',   '',   2..*, 2..*, 2..2, 2..*",
    })
    void a_merged_unit_goes_on_where_the_units_it_comes_from_end(
            String own, String one, String other, String any, String all, String none, String notSaid) {
        write("a", own, 2024);
        write("x", one, 2022);
        write("y", other, 2022);
        merge("a", "x", LocalDate.of(2023, 7, 1));
        merge("a", "y", LocalDate.of(2023, 7, 1));

        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.ANY))).isEqualTo(any);
        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.ALL))).isEqualTo(all);
        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.NONE))).isEqualTo(none);
        assertThat(shown(history("a").inARow(FLAG, 2024, null))).isEqualTo(notSaid);
    }

    @ParameterizedTest(name = "this season from {0} and {1}: any {2}, all {3}")
    @CsvSource({"+++++-, ++-, 5..5, 2..2", "+++++-, ?, 5..*, 0..5", "?, ?, 0..*, 0..*", "-, +++++-, 5..5, 0..0"})
    void a_unit_merged_in_this_season_has_the_history_of_those_it_comes_from(
            String one, String other, String any, String all) {
        write("x", one, 2024);
        write("y", other, 2024);
        merge("a", "x", null);
        merge("a", "y", LocalDate.of(2025, 7, 1));

        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.ANY))).isEqualTo(any);
        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.ALL))).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({"+, ++-, 3..3", "++, +++, 5..*"})
    void a_unit_may_go_on_under_its_own_id(String own, String before, String range) {
        write("a", own, 2024);
        write("a", before, 2024 - own.length());
        merge("a", "a", LocalDate.of(2025 - own.length(), 7, 1));

        assertThat(shown(history("a").inARow(FLAG, 2024, Inheritance.ALL))).isEqualTo(range);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', UNKNOWN", "-, NO", "---, NO", "-?-, UNKNOWN", "?--, UNKNOWN", "-?+, YES", "+, YES"})
    void it_ever_had_something_or_every_year_says_no(String own, Answer answer) {
        write("a", own, 2024);

        assertThat(history("a").ever(FLAG, 2024, null)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "since 2023 {0}, from {1} and {2}: any {3}, all {4}, none {5}, not said {6}")
    @CsvSource({
        "--, --, -+, YES,     NO,      NO,      UNKNOWN",
        "--, +,  +,  YES,     YES,     NO,      UNKNOWN",
        "--, --, -,  NO,      NO,      NO,      UNKNOWN",
        "--, --, '', UNKNOWN, NO,      NO,      UNKNOWN",
        "-?, --, -,  UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "+-, --, -,  YES,     YES,     YES,     YES",
    })
    void a_merged_unit_had_what_those_it_comes_from_had(
            String own, String one, String other, Answer any, Answer all, Answer none, Answer notSaid) {
        write("a", own, 2024);
        write("x", one, 2022);
        write("y", other, 2022);
        merge("a", "x", LocalDate.of(2023, 7, 1));
        merge("a", "y", LocalDate.of(2023, 7, 1));

        assertThat(history("a").ever(FLAG, 2024, Inheritance.ANY)).isEqualTo(any);
        assertThat(history("a").ever(FLAG, 2024, Inheritance.ALL)).isEqualTo(all);
        assertThat(history("a").ever(FLAG, 2024, Inheritance.NONE)).isEqualTo(none);
        assertThat(history("a").ever(FLAG, 2024, null)).isEqualTo(notSaid);
    }

    @ParameterizedTest(name = "{0} in 2024 and {1} in 2023")
    @CsvSource({"tot, tot, 2..*, 0..0", "tot, kha, 1..1, 0..0", "kha, tot, 0..0, 1..1"})
    void one_grade_of_a_year_is_a_no_for_all_others(String last, String before, String good, String fair) {
        achievements.add(
                new Achievement(Id.of("a"), 2024, new Honour(Honour.Kind.GRADE, Id.of(last)), true, "", Place.NOWHERE));
        achievements.add(new Achievement(
                Id.of("a"), 2023, new Honour(Honour.Kind.GRADE, Id.of(before)), true, "", Place.NOWHERE));

        assertThat(shown(history("a").inARow(GOOD, 2024, null))).isEqualTo(good);
        assertThat(shown(history("a").inARow(FAIR, 2024, null))).isEqualTo(fair);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', 2024", "++, 2022", "+?-, 2023", "?+, 2024"})
    void the_year_that_has_to_become_known_is_named(String own, int open) {
        write("a", own, 2024);

        assertThat(history("a").inARow(FLAG, 2024, null).open()).isEqualTo(open);
    }

    /** Writes years from the last one back. */
    private void write(String unit, String years, int last) {
        for (int at = 0; at < years.length(); at++) {
            if (years.charAt(at) != '?') {
                boolean had = years.charAt(at) == '+';
                achievements.add(new Achievement(Id.of(unit), last - at, FLAG, had, "", Place.NOWHERE));
            }
        }
    }

    private void merge(String unit, String old, @Nullable LocalDate from) {
        predecessors.add(new Predecessor(Id.of(unit), Id.of(old), from, Place.NOWHERE));
    }

    private History history(String unit) {
        return History.of(achievements, predecessors, SEASON).getOrDefault(Id.of(unit), History.NONE);
    }

    private static String shown(Years years) {
        return years.least() + ".." + (years.most() == null ? "*" : years.most());
    }
}
