package org.thidua.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A place is named for programs by its table and for people by what they open. */
class PlaceTest {
    private static final Place SHEET = new Place("bands", "Thang điểm", 14, "D", "Dưới", "");
    private static final Place CSV = new Place("bands", "2021/bands.CSV", 14, "D", "below", "");

    @Test
    void a_cell_of_a_sheet_is_looked_up_by_its_coordinates() {
        assertThat(SHEET.at()).isEqualTo("bands!D14");
        assertThat(SHEET.shown()).isEqualTo("Thang điểm!D14 \"Dưới\"");
    }

    @Test
    void a_cell_of_a_text_file_is_looked_up_by_its_line() {
        assertThat(CSV.at()).isEqualTo("bands!D14");
        assertThat(CSV.shown()).isEqualTo("2021/bands.CSV:14, D \"below\"");
        assertThat(new Place("t", "csv", 2, "A", "", "").shown())
                .as("a sheet may be named like the ending of a file")
                .isEqualTo("csv!A2");
    }

    @Test
    void a_row_is_looked_up_by_its_first_cell_in_a_sheet_and_by_its_line_in_a_text_file() {
        Place row = new Place("bands", "Thang điểm", 14, "", "", "");
        assertThat(row.at()).isEqualTo("bands!A14");
        assertThat(row.shown()).isEqualTo("Thang điểm!A14");
        assertThat(new Place("bands", "bands.csv", 14, "", "", "").shown()).isEqualTo("bands.csv:14");
    }

    @Test
    void a_table_as_a_whole_has_no_row() {
        assertThat(Place.ofTable("bands", "Thang điểm").at()).isEqualTo("bands");
        assertThat(Place.ofTable("bands", "Thang điểm").shown()).isEqualTo("Thang điểm");
        assertThat(Place.NOWHERE.at()).isEmpty();
    }

    @Test
    void a_range_runs_from_the_upper_cell_to_the_lower_in_whichever_order_they_were_found() {
        Place below = new Place("bands", "Thang điểm", 15, "E", "Đến", "");
        assertThat(SHEET.to(below).at()).isEqualTo("bands!D14:E15");
        assertThat(below.to(SHEET).at()).isEqualTo("bands!D14:E15");
        assertThat(below.to(SHEET).shown()).isEqualTo("Thang điểm!D14:E15 \"Dưới\"");
        assertThat(CSV.to(new Place("bands", "2021/bands.CSV", 15, "D", "below", ""))
                        .shown())
                .isEqualTo("2021/bands.CSV:14, D \"below\" – D15");
    }

    @Test
    void cells_of_one_row_are_a_range_in_the_order_given() {
        Place next = new Place("bands", "Thang điểm", 14, "E", "Đến", "");
        assertThat(SHEET.to(next).at()).isEqualTo("bands!D14:E14");
    }

    @Test
    void a_cell_and_itself_or_a_cell_of_another_table_are_no_range() {
        assertThat(SHEET.to(SHEET)).isEqualTo(SHEET);
        assertThat(SHEET.to(Place.of("levels", 20))).isEqualTo(SHEET);
    }
}
