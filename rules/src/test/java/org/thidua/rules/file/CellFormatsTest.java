package org.thidua.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.rules.file.CellFormats.As;

final class CellFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General            | NUMBER",
                "0.00               | NUMBER",
                "#,##0              | NUMBER",
                "#,##0.00           | NUMBER",
                "0.00E+00           | NUMBER",
                "# ?/?              | NUMBER",
                "@                  | NUMBER",
                "0;[Red]-0          | NUMBER",
                "_-* #,##0\\ \"₫\"_-  | NUMBER",
                "0\" ngày\"           | NUMBER",
                "0\\%                | NUMBER",
                "0%                 | PERCENT",
                "[Red]0.0 %;-0.0 %  | PERCENT",
                "dd/mm/yyyy         | DATE",
                "[$-42A]d mmmm yyyy | DATE",
                "hh:mm              | DATE",
                "[h]:mm             | DATE",
                "[mm]:ss            | DATE",
                "00                 | PADDED",
                "000000             | PADDED",
                "0                  | NUMBER",
                "0,                 | OTHERWISE",
                "#,##0.0,,          | OTHERWISE",
                "0.0,\"k\"            | OTHERWISE",
                ";;;                | OTHERWISE",
                "\"đã xong\"          | OTHERWISE"
            })
    void a_format_shows_a_number_as_what_it_is_or_as_something_else(String code, As shown) {
        assertThat(CellFormats.shown(code).as()).isEqualTo(shown);
    }
}
