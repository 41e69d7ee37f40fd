package org.thidua.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetNumberTest {
    @ParameterizedTest
    @CsvSource({
        "19.989999999999998, 19.99",
        "0.30000000000000004, 0.3",
        "2.4999999999999995, 2.5",
        "1234567890123445, 1234567890123450",
        "123456789012345.5, 123456789012346",
        "-123456789012345.5, -123456789012346",
        "4.50, 4.5",
        "100, 100",
        "1E+3, 1000",
        "1.5e-7, 0.00000015",
        "-0, 0",
        "0.000, 0",
        "+7, 7",
        ".5, 0.5",
        "5., 5"
    })
    void a_stored_number_is_the_fifteen_digits_that_a_spreadsheet_shows(String stored, String said) {
        assertThat(SheetNumber.parse(stored).map(SheetNumber::plain)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "INF", "-Infinity", "1,5", "0x10", "1e9999", "1d", "", " 1", "--1", "1.2.3", "٣"})
    void anything_else_is_no_number(String stored) {
        assertThat(SheetNumber.parse(stored)).isEmpty();
    }

    @Test
    void ten_thousand_digits_are_no_number_of_a_spreadsheet() {
        assertThat(SheetNumber.parse("7".repeat(10_000))).isEmpty();
        assertThat(SheetNumber.parse("7".repeat(400))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "44518, 2021-11-18",
        "44518.6875, 2021-11-18T16:30",
        "44518.99999999, 2021-11-19",
        "0.6875, 16:30",
        "2958465, 9999-12-31"
    })
    void a_serial_number_counts_days_from_the_end_of_1899(String serial, String date) {
        assertThat(SheetNumber.date(new BigDecimal(serial), false)).contains(date);
    }

    @Test
    void the_leap_day_of_1900_never_was() {
        assertThat(SheetNumber.date(new BigDecimal("60"), false)).isEmpty();
        assertThat(SheetNumber.date(new BigDecimal("60"), true)).contains("1904-03-01");
        assertThat(SheetNumber.date(new BigDecimal("-1"), false)).isEmpty();
        assertThat(SheetNumber.date(new BigDecimal("2958466"), false)).isEmpty();
    }

    @Test
    void zeros_in_front_are_those_of_the_format() {
        assertThat(SheetNumber.padded(new BigDecimal("1"), 2)).isEqualTo("01");
        assertThat(SheetNumber.padded(new BigDecimal("123"), 2)).isEqualTo("123");
        assertThat(SheetNumber.padded(new BigDecimal("1.5"), 3)).isEqualTo("1.5");
    }
}
