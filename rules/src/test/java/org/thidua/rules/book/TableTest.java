package org.thidua.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.rules.shape.BookShape;

final class TableTest {
    @TempDir
    Path dir;

    private BookFolder folder;

    private Table bands(String... lines) {
        folder = BookFolder.packIn(dir).file("bands.csv", lines);
        return folder.table("bands");
    }

    @Test
    void columns_are_named_by_id_or_label_in_any_case_and_order() {
        Table table = bands("ĐIỂM,Tiêu  chí,ID", "1,I,I/1");

        assertThat(folder.told()).isEmpty();
        assertThat(table.hasColumn("points")).isTrue();
        assertThat(table.hasColumn("percent")).isFalse();
        assertThat(table.rows().get(0).cell("points").text()).isEqualTo("1");
        assertThat(table.rows().get(0).cell("points").columnName()).isEqualTo("ĐIỂM");
    }

    @Test
    void a_row_stands_where_its_id_stands() {
        assertThat(bands("points,criterion,id", "1,I,I/1").rows().get(0).place().at())
                .isEqualTo("bands!C2");
    }

    @Test
    void a_row_without_a_column_of_ids_stands_in_column_a() {
        Row row = bands("points,criterion", "1,I").rows().get(0);

        assertThat(row.place().shown()).isEqualTo("bands.csv:2, A \"points\"");
        assertThat(bands("_x,points,criterion", ",1,I").rows().get(0).place().at())
                .isEqualTo("bands!A2");
    }

    @Test
    void a_column_that_the_file_does_not_have_is_a_blank_cell_at_the_place_of_the_row() {
        Cell cell = bands("criterion,id", "I,I/1").rows().get(0).cell("percent");

        assertThat(cell.isBlank()).isTrue();
        assertThat(cell.place().at()).isEqualTo("bands!B2");
        assertThat(cell.columnName()).isEqualTo("percent");
    }

    @Test
    void a_column_that_no_table_declares_is_a_fault_of_the_program() {
        Row row = bands("criterion,id", "I,I/1").rows().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.cell("prozent"))
                .withMessage("no column prozent in table bands");
    }

    @Test
    void an_unknown_column_is_answered_by_the_nearest_name() {
        bands("criterion,poins", "I,1");

        assertThat(folder.told())
                .containsExactly("COLUMN-UNKNOWN bands.csv:1, B \"poins\": Bảng không có cột nào tên \"poins\".");
        assertThat(folder.only().advice().vi())
                .isEqualTo("Tên gần nhất: \"points\". Cột riêng của tác giả thì đặt tên bắt đầu bằng \"_\".");
    }

    @Test
    void columns_of_the_author_are_ignored() {
        Table table = bands("_note,criterion,_Note,points", "x,I,y,1", "z,,,");

        assertThat(folder.told()).isEmpty();
        assertThat(table.rows()).as("a row of notes only is no row").hasSize(1);
        assertThat(table.rows().get(0).cell("points").place().at()).isEqualTo("bands!D2");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        Table table = bands("criterion,points,Điểm", "I,1,2");

        assertThat(folder.told())
                .containsExactly(
                        "COLUMN-TWICE bands.csv:1, C \"Điểm\": Cột \"points\" có hai lần: \"points\" và \"Điểm\".");
        assertThat(table.rows().get(0).cell("points").text()).isEqualTo("1");
    }

    @Test
    void a_needed_column_that_is_missing_is_named_in_the_authors_language() {
        bands("points", "1");
        assertThat(folder.told()).containsExactly("COLUMN-MISSING bands.csv:1: Thiếu cột \"criterion\".");

        bands("Điểm", "1");
        assertThat(folder.told()).containsExactly("COLUMN-MISSING bands.csv:1: Thiếu cột \"Tiêu chí\".");
    }

    @Test
    void filled_cells_under_a_blank_header_are_refused_once_a_column() {
        Table table = bands("criterion,,points,", "I,x,1,y", "I,z,2,");

        assertThat(folder.told())
                .containsExactly(
                        "COLUMN-UNNAMED bands.csv:2, B: Ô có nội dung \"x\" nhưng cột không có tên.",
                        "COLUMN-UNNAMED bands.csv:2, D: Ô có nội dung \"y\" nhưng cột không có tên.");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void a_table_without_a_header_is_refused() {
        bands("", " ,, ");

        assertThat(folder.told()).containsExactly("TABLE-BLANK bands.csv: Bảng không có dòng tiêu đề.");
    }

    @Test
    void further_columns_of_units_are_attributes_in_the_order_of_the_file() {
        folder = BookFolder.in(dir).file("units.csv", "Loại vùng,id,name,area", "miền núi,01,Hà Nội,");
        Table units = folder.read(BookShape.SEASON).find("units").orElseThrow();
        Row row = units.rows().get(0);

        assertThat(units.otherColumns().keySet()).containsExactly("Loại vùng", "area");
        assertThat(units.otherColumns().get("area").at()).isEqualTo("units!D1");
        assertThat(row.otherColumns().keySet()).containsExactly("Loại vùng", "area");
        assertThat(row.cell("loại  vùng").text()).isEqualTo("miền núi");
        assertThat(row.cell("area").isBlank()).isTrue();
        assertThat(row.cell("type").place().at()).isEqualTo("units!B2");
    }

    @Test
    void an_attribute_twice_is_refused() {
        folder = BookFolder.in(dir).file("units.csv", "id,name,type,Type", "1,a,x,y");
        folder.read(BookShape.SEASON);

        assertThat(folder.told())
                .contains("COLUMN-TWICE units.csv:1, D \"Type\": Cột \"Type\" có hai lần: \"type\" và \"Type\".");
    }

    @Test
    void keys_and_values_are_read_by_id_or_label() {
        folder = BookFolder.packIn(dir)
                .file(
                        "pack.csv",
                        "key,value",
                        "Mã,p",
                        "version,1.10",
                        "Tên,Bộ",
                        "Năm,2021",
                        "decimals,2",
                        "rounding,down");
        var values = folder.table("pack").values(folder.problems());

        assertThat(folder.told()).isEmpty();
        assertThat(values.keySet()).containsExactly("id", "version", "title", "season", "decimals", "rounding");
        assertThat(values.get("version").text()).isEqualTo("1.10");
        assertThat(values.get("version").place().at()).isEqualTo("pack!B3");
    }

    @Test
    void keys_that_are_unknown_twice_or_missing_are_named() {
        folder = BookFolder.packIn(dir)
                .file(
                        "pack.csv",
                        "key,value",
                        "id,p",
                        "versio,1",
                        "title,T",
                        "ID,q",
                        "decimals,",
                        "rounding,down",
                        ",x");
        folder.table("pack").values(folder.problems());

        assertThat(folder.told())
                .containsExactly(
                        "KEY-MISSING pack.csv: Thiếu dòng \"season\".",
                        "KEY-MISSING pack.csv: Thiếu dòng \"version\".",
                        "WORD-UNKNOWN pack.csv:3, A \"key\": \"versio\" không thuộc danh sách của cột \"key\".",
                        "ID-TWICE pack.csv:5, A \"key\": Mã \"ID\" đã có ở pack.csv:2, A \"key\".",
                        "CELL-BLANK pack.csv:6, B \"value\": Ô \"value\" để trống.",
                        "CELL-BLANK pack.csv:8, A \"key\": Ô \"key\" để trống.");
    }

    @Test
    void columns_are_lettered_as_in_spreadsheets() {
        assertThat(Table.letters(0)).isEqualTo("A");
        assertThat(Table.letters(25)).isEqualTo("Z");
        assertThat(Table.letters(26)).isEqualTo("AA");
        assertThat(Table.letters(701)).isEqualTo("ZZ");
        assertThat(Table.letters(702)).isEqualTo("AAA");
    }
}
