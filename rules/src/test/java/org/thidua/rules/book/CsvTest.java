package org.thidua.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.core.value.Exact;

final class CsvTest {
    @TempDir
    Path dir;

    private Table levels(String content) {
        folder = BookFolder.packIn(dir).text("levels.csv", content);
        return folder.table("levels");
    }

    private BookFolder folder;

    private String cells(Table table, String column) {
        StringBuilder cells = new StringBuilder();
        for (Row row : table.rows()) {
            cells.append(row.number())
                    .append(':')
                    .append(row.cell(column).text())
                    .append(' ');
        }
        return cells.toString().strip();
    }

    @Test
    void lines_may_end_in_any_of_the_three_ways_and_a_byte_order_mark_may_stand_in_front() {
        assertThat(cells(levels("criterion,level,points\nI,a,1\n\nI,b,2\n"), "level"))
                .isEqualTo("2:a 4:b");
        assertThat(cells(levels("criterion,level,points\r\nI,a,1\r\n\r\nI,b,2"), "level"))
                .isEqualTo("2:a 4:b");
        assertThat(cells(levels("criterion,level,points\rI,a,1\r\rI,b,2\r"), "level"))
                .isEqualTo("2:a 4:b");
        assertThat(cells(levels("\uFEFFcriterion,level,points\nI,a,1\n"), "criterion"))
                .isEqualTo("2:I");
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void a_row_is_known_by_the_first_physical_line_of_its_record() {
        Table table = levels("criterion,level,points,note\nI,a,1,\"hai\ndòng\"\nI,b,2,\n");

        assertThat(cells(table, "level")).isEqualTo("2:a 4:b");
        assertThat(table.rows().get(0).cell("note").text()).isEqualTo("hai\ndòng");
        assertThat(table.rows().get(1).cell("points").place().shown()).isEqualTo("levels.csv:4, C \"points\"");
        assertThat(table.rows().get(1).cell("points").place().at()).isEqualTo("levels!C4");
    }

    @Test
    void the_header_may_stand_below_blank_rows() {
        Table table = levels("\n,,\n \ncriterion,level,points\n\nI,a,1\n");

        assertThat(cells(table, "level")).isEqualTo("6:a");
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void a_file_of_semicolons_has_decimal_commas_only() {
        Table table = levels("Tiêu chí;Mức;Điểm\nI;a;4,50\nI;b;4.5\n");

        assertThat(table.rows().get(0).cell("points").number(folder.problems())).contains(Exact.of("4.5"));
        assertThat(table.rows().get(1).cell("points").number(folder.problems())).isEmpty();
        assertThat(folder.told()).containsExactly("NUMBER-WRONG levels.csv:3, C \"Điểm\": \"4.5\" không phải số.");
        assertThat(folder.only().advice().vi())
                .isEqualTo("Viết số bằng chữ số và dấu \",\", ví dụ 4,5; không nhóm hàng nghìn, không đơn vị tính.");
    }

    @Test
    void a_file_of_commas_has_decimal_points_only() {
        Table table = levels("criterion,level,points\nI,a,4.50\nI,b,\"4,5\"\n");

        assertThat(table.rows().get(0).cell("points").number(folder.problems())).contains(Exact.of("4.5"));
        assertThat(table.rows().get(1).cell("points").number(folder.problems())).isEmpty();
        assertThat(folder.told()).containsExactly("NUMBER-WRONG levels.csv:3, C \"points\": \"4,5\" không phải số.");
    }

    @Test
    void the_separator_is_the_one_whose_header_has_known_names() {
        assertThat(cells(levels("\"criterion\";level;points;\"_a,b,c,d\"\nI;a;1;\n"), "level"))
                .isEqualTo("2:a");
        assertThat(cells(levels("criterion,level,points,\"_a;b;c;d;e\"\nI,a,1,\n"), "level"))
                .isEqualTo("2:a");
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_named_by_the_line_where_it_opens() {
        Table table = levels("criterion,level,points,note\nI,a,1,\"x\ny\"\nI,b,2,\"mở\nI,c,3,\n");

        assertThat(folder.told())
                .containsExactly("CSV-QUOTE levels.csv:4: Dấu ngoặc kép mở ra ở dòng này không được đóng đúng.");
        assertThat(cells(table, "level")).isEqualTo("2:a");
        assertThat(table.isWhole()).isFalse();
    }

    @Test
    void text_behind_a_closing_quotation_mark_is_named_by_the_line_where_it_opened() {
        levels("criterion,level,points,note\nI,a,1,\"x\ny\"z\n");
        assertThat(folder.at()).containsExactly("CSV-QUOTE levels!A2");

        levels("criterion,level,points,note\nI,a,1,\"x\"\"y\"\nI,b,\"2\" ,\n");
        assertThat(folder.at()).containsExactly("CSV-QUOTE levels!A3");
    }

    @Test
    void a_quotation_mark_inside_a_cell_is_a_letter() {
        Table table = levels("criterion,level,points,note\nI,a,1,5\" ống\nI,b,2,\"nói \"\"có\"\"\"\n");

        assertThat(table.rows().get(0).cell("note").text()).isEqualTo("5\" ống");
        assertThat(table.rows().get(1).cell("note").text()).isEqualTo("nói \"có\"");
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void a_row_with_too_many_cells_is_named_by_its_line() {
        Table table = levels("criterion,level,points\nI,a,1\nI,b,2,3\nI,c,3\n");

        assertThat(folder.told()).containsExactly("CSV-RAGGED levels.csv:3: Dòng có 4 ô, tiêu đề có 3 cột.");
        assertThat(cells(table, "level")).as("the other rows go on").isEqualTo("2:a 4:c");
        assertThat(table.isWhole()).isFalse();
    }

    @Test
    void a_row_with_too_few_cells_is_named_by_its_line() {
        levels("criterion,level,points\nI,a\n");

        assertThat(folder.told()).containsExactly("CSV-RAGGED levels.csv:2: Dòng có 2 ô, tiêu đề có 3 cột.");
    }

    @Test
    void blank_cells_at_the_end_of_a_longer_row_do_not_count() {
        Table table = levels("criterion,level,points,,\nI,a,1\nI,b,2,,,,\n,,,,,,\n");

        assertThat(folder.told()).isEmpty();
        assertThat(cells(table, "level")).isEqualTo("2:a 3:b");
    }

    @Test
    void characters_that_no_cell_may_hold_are_named() {
        Table table = levels("criterion,level,points,note,_x\nI,a\u0007,1,x\ty,\u0007\nI,b\u202E,1,,\n");

        assertThat(folder.told())
                .containsExactly(
                        "CONTROL-CHARACTER levels.csv:2, B \"level\": Ô \"level\" có ký tự điều khiển U+0007.",
                        "CONTROL-CHARACTER levels.csv:3, B \"level\": Ô \"level\" có ký tự điều khiển U+202E.");
        assertThat(table.rows().get(0).cell("note").text()).isEqualTo("x y");
    }

    @Test
    void text_is_composed_trimmed_and_free_of_unusual_spaces() {
        Table table = levels("criterion,level,points,note\nI,\u00A0 đa\u0323t\u200B ,\u20031,“tốt”\u2003và\u00A0đủ\n");

        assertThat(table.rows().get(0).cell("level").text()).isEqualTo("đạt");
        assertThat(table.rows().get(0).cell("points").text()).isEqualTo("1");
        assertThat(table.rows().get(0).cell("note").text()).isEqualTo("“tốt” và đủ");
        assertThat(folder.told()).isEmpty();
    }
}
