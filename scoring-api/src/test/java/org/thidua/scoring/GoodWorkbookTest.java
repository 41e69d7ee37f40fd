package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.scoring.ExcelAuthor.cell;
import static org.thidua.scoring.ExcelAuthor.format;
import static org.thidua.scoring.ExcelAuthor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A workbook says what the folder of the same tables says, however its author and his program have written it: the
 * fingerprints are the same, and so is the result but for the places of rules.
 */
class GoodWorkbookTest {
    private static final String FIGURES = "Số liệu";
    private static final String MARKS = "Điểm chấm";
    private static final String SUBMISSIONS = "Nộp báo cáo";
    private static final String UNITS = "Đơn vị";
    private static final String SEASON = "Mùa thi đua";

    @TempDir
    Path dir;

    // ---- as authors write

    @Test
    void sheets_columns_and_words_may_be_vietnamese_or_ids() {
        byte[] labels = ExcelAuthor.saved(
                ExcelAuthor.ofPack().withLabels(true).withVietnameseWords().base());
        byte[] ids = ExcelAuthor.saved(ExcelAuthor.ofSeason().withLabels(false).base());
        byte[] words =
                ExcelAuthor.saved(ExcelAuthor.ofSeason().withVietnameseWords().base());

        assertSame(labels, ids);
        assertSame(ExcelAuthor.saved(ExcelAuthor.ofPack().base()), words);
    }

    @Test
    void names_may_be_written_without_care_for_case_and_spaces() {
        assertSeason(book -> {
            book.setSheetName(book.getSheetIndex(MARKS), "ĐIỂM  CHẤM ");
            text(book, "ĐIỂM  CHẤM ", "D1", " điểm\u00A0");
            text(book, UNITS, "A1", "MÃ");
        });
    }

    @Test
    void the_order_of_sheets_columns_and_rows_does_not_matter() {
        Path folder = SampleSeasons.copy(ExcelAuthor.base("season"), dir.resolve("shuffled"));
        Random random = new Random(7);
        SampleSeasons.tables(folder).forEach(table -> shuffle(table, random));
        XSSFWorkbook book = ExcelAuthor.ofSeason().workbook(folder);
        book.setSheetOrder(MARKS, 0);
        book.setSheetOrder(SEASON, 5);

        assertSame(ExcelAuthor.saved(ExcelAuthor.ofPack().base()), ExcelAuthor.saved(book));
    }

    @ParameterizedTest
    @CsvSource({
        "3.5, 3.5",
        "3.5, '3,5'",
        "3.5, 3.50",
        "3.5, '3,50'",
        "0.125, '0,125'",
        "0.125, 0.125",
        "3.125, '3,1250'",
        "1234.5, '1234,5'",
        "1234, 1234",
        "4, '4,0'",
        "4, ' 4 '"
    })
    void a_number_may_be_a_text_with_either_mark(String says, String written) {
        assertChanged("figures", 3, "target", says, book -> text(book, FIGURES, "E4", written));
    }

    @ParameterizedTest
    @CsvSource({
        "3.5, 3.5",
        "3.3, 3.3000000000000003",
        "3.3, 3.2999999999999998",
        "0.3, 0.30000000000000004",
        "19.99, 19.989999999999998",
        "3.5, 35E-1",
        "3.5, .35e+1",
        "3.5, +3.5",
        "3, 3.",
        "1234, 1234",
        "1.234, 1.234",
        "0.00001, 1.0000000000000001E-5",
        "1000000000000000000, 1E+18",
        "2.22222222222222, 2.22222222222222222",
        "2.22222222222223, 2.222222222222225"
    })
    void a_stored_number_counts_with_15_digits(String says, String stored) {
        assertStored("figures", 3, "target", says, FIGURES, "E4", stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "-0E+3"})
    void nothing_has_no_sign(String stored) {
        assertStored("marks", 4, "points", "0", MARKS, "D5", stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/11/2021", "2021-11-15", " 15/11/2021 "})
    void a_day_may_be_a_text(String written) {
        assertSeason(book -> text(book, SUBMISSIONS, "D2", written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18/11/2021 16:30", "2021-11-18 16:30", "2021-11-18T16:30", "18/11/2021 16:30:00"})
    void a_moment_may_be_a_text(String written) {
        assertChanged("submissions", 1, "at", "2021-11-18T16:30", book -> text(book, SUBMISSIONS, "D2", written));
    }

    @Test
    void a_moment_may_be_a_cell() {
        assertChanged("submissions", 1, "at", "2021-11-18T16:30", book -> {
            XSSFCell cell = cell(book, SUBMISSIONS, "D2");
            cell.setCellValue(LocalDateTime.of(2021, 11, 18, 16, 30));
            format(cell, "dd/mm/yyyy hh:mm");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m/d/yy",
                "d-mmm-yy",
                "[$-42A]dd mmmm yyyy",
                "[$-F800]dddd, mmmm dd, yyyy",
                "\"ngày\" d/m/yyyy;@",
                "yyyy"
            })
    void a_day_may_be_shown_in_any_way(String format) {
        assertSeason(book -> format(cell(book, SUBMISSIONS, "D2"), format));
    }

    @Test
    void days_may_be_counted_from_1904() {
        byte[] pack = ExcelAuthor.saved(ExcelAuthor.ofPack().countingFrom1904().base());
        byte[] season =
                ExcelAuthor.saved(ExcelAuthor.ofSeason().countingFrom1904().base());

        assertThat(PackedParts.of(season).text(PackedParts.WORKBOOK)).contains("date1904");
        assertSame(pack, season);
    }

    @Test
    void a_day_may_be_stored_in_iso_form() {
        assertParts(parts -> parts.cell(SUBMISSIONS, "D2", "<c r=\"D2\" t=\"d\"><v>2021-11-15</v></c>"));
        assertChangedParts(
                "submissions",
                1,
                "at",
                "2021-11-18T16:30",
                parts -> parts.cell(SUBMISSIONS, "D2", "<c r=\"D2\" t=\"d\"><v>2021-11-18T16:30:00.000</v></c>"));
    }

    @Test
    void a_number_format_that_shows_other_decimals_changes_nothing() {
        assertSeason(book -> {
            format(cell(book, MARKS, "D2"), "0");
            format(cell(book, MARKS, "D3"), "0.00\" điểm\"");
            format(cell(book, FIGURES, "D3"), "#,##0");
            format(cell(book, FIGURES, "D4"), "000");
        });
    }

    @Test
    void an_id_may_be_a_number_cell() {
        Path folder = SampleSeasons.change(ExcelAuthor.base("season"), dir.resolve("csv"), "clusters", "id", "7");
        Path members = folder.resolve("members.csv");
        List<List<String>> rows = SampleSeasons.rows(members);
        rows.subList(1, rows.size()).forEach(row -> row.set(0, "7"));
        SampleSeasons.write(members, rows);
        XSSFWorkbook book = ExcelAuthor.ofSeason().workbook(folder);
        cell(book, "Cụm thi đua", "A2").setCellValue(7);
        cell(book, "Thành viên", "A3").setCellValue(7);

        assertSame(
                ExcelAuthor.base("pack"),
                folder,
                ExcelAuthor.saved(ExcelAuthor.ofPack().base()),
                ExcelAuthor.saved(book));
    }

    @Test
    void a_cell_that_is_true_says_so() {
        assertChanged(
                "units", 1, "name", "TRUE", book -> cell(book, UNITS, "B2").setCellValue(true));
    }

    // ---- letters

    @Test
    void letters_may_be_decomposed_and_mixed_with_what_nobody_sees() {
        assertSeason(book -> {
            text(book, UNITS, "B2", Normalizer.normalize("Xã An", Normalizer.Form.NFD));
            text(book, UNITS, "B3", "\u200BXã\u00A0Bình\uFEFF ");
            text(book, UNITS, "B1", Normalizer.normalize("Tên", Normalizer.Form.NFD));
            book.setSheetName(book.getSheetIndex(MARKS), Normalizer.normalize(MARKS, Normalizer.Form.NFD));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Xã An” – ‘điển hình’",
                "=cmd|' /C calc'!A0",
                "@SUM(1)",
                "+84 123",
                "-1+1",
                "<script>alert(1)</script>",
                "&lt;b&gt; & \"An\"",
                "${jndi:ldap://127.0.0.1/a}",
                "'An",
                "75B) && eval(true) //",
                "_x_",
                "Xã An\nthôn Một"
            })
    void text_comes_through_as_it_is(String name) {
        assertChanged("units", 1, "name", name, book -> text(book, UNITS, "B2", name));
        JsonNode result = result(ExcelAuthor.base("pack"), dir.resolve("season"));
        assertThat(SampleSeasons.unit(result, "a").path("name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"_x0041_n, An", "_x005F_x0041_, _x0041_", "_x00e3_, ã", "_x005F_x005F_x005F_x0041_, _x005F_x0041_"})
    void what_a_spreadsheet_escapes_is_read_as_it_shows_it(String stored, String says) {
        assertChanged("units", 1, "name", says, book -> text(book, UNITS, "B2", stored));
    }

    @Test
    void a_line_break_of_windows_is_one_line_break() {
        assertChanged("units", 1, "name", "Xã\nAn", book -> text(book, UNITS, "B2", "Xã_x000D_\nAn"));
    }

    // ---- what else stands in a workbook

    @Test
    void blank_rows_columns_and_styled_cells_are_not_there() {
        assertSeason(book -> {
            XSSFCellStyle yellow = book.createCellStyle();
            yellow.setFillForegroundColor((short) 13);
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            XSSFSheet marks = sheet(book, MARKS);
            marks.shiftRows(2, 4, 2);
            for (String address : List.of("H1", "XFD2", "C4", "B9", "Z1000000")) {
                cell(book, MARKS, address).setCellStyle(yellow);
            }
            text(book, MARKS, "G1", " ");
            text(book, MARKS, "G2", "\u00A0\u200B");
            marks.getRow(3).setZeroHeight(true);
            marks.setColumnHidden(8, true);
        });
    }

    @Test
    void a_table_may_begin_further_down_and_to_the_right() {
        assertSeason(book -> {
            XSSFSheet marks = sheet(book, MARKS);
            marks.shiftRows(0, 4, 3);
            marks.shiftColumns(0, 4, 2);
        });
    }

    @Test
    void what_an_author_adds_to_cells_says_nothing() {
        assertSeason(book -> {
            XSSFSheet units = sheet(book, UNITS);
            XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://127.0.0.1:9/an");
            cell(book, UNITS, "B2").setHyperlink(link);
            var anchor = book.getCreationHelper().createClientAnchor();
            var comment = units.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(new XSSFRichTextString("kiểm tra lại"));
            cell(book, UNITS, "B3").setCellComment(comment);
            DataValidationHelper validation = units.getDataValidationHelper();
            units.addValidationData(validation.createValidation(
                    validation.createExplicitListConstraint(new String[] {"xa", "phuong"}),
                    new CellRangeAddressList(1, 9, 3, 3)));
            var formats = units.getSheetConditionalFormatting();
            formats.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("A2:E4")},
                    formats.createConditionalFormattingRule("LEN($A2)=0"));
            units.createFreezePane(2, 1);
            units.setAutoFilter(CellRangeAddress.valueOf("A1:E4"));
            units.groupRow(1, 2);
            units.protectSheet("mật khẩu");
            book.createName().setNameName("vung");
            book.getName("vung").setRefersToFormula("'" + UNITS + "'!$A$1");
        });
    }

    @Test
    void sheets_and_columns_of_the_author_are_passed_over_whatever_they_hold() {
        assertSeason(book -> {
            XSSFSheet own = book.createSheet("_Tính thử");
            own.createRow(0).createCell(0).setCellFormula("1/0");
            own.addMergedRegion(CellRangeAddress.valueOf("A1:C3"));
            own.getRow(0).setZeroHeight(true);
            book.setSheetVisibility(book.getSheetIndex(own), SheetVisibility.VERY_HIDDEN);
            text(book, MARKS, "F1", "_tổng");
            cell(book, MARKS, "F2").setCellFormula("D2*2");
            cell(book, MARKS, "F3").setCellErrorValue((byte) 42);
            XSSFSheet marks = sheet(book, MARKS);
            marks.addMergedRegion(CellRangeAddress.valueOf("F4:G5"));
            marks.setColumnHidden(5, true);
        });
    }

    // ---- as programs write

    @Test
    void texts_may_stand_in_their_cells() {
        assertParts(parts -> parts.cell(UNITS, "B2", "<c r=\"B2\" t=\"inlineStr\"><is><t>Xã An</t></is></c>")
                .cell(UNITS, "B3", "<c r=\"B3\" t=\"str\"><v>Xã Bình</v></c>"));
    }

    @Test
    void texts_may_have_runs_of_fonts_and_hints_how_to_say_them() {
        assertSeason(book -> {
            XSSFFont bold = book.createFont();
            bold.setBold(true);
            XSSFRichTextString text = new XSSFRichTextString("Xã An");
            text.applyFont(3, 5, bold);
            cell(book, UNITS, "B2").setCellValue(text);
        });
        assertParts(parts -> parts.edit(PackedParts.TEXTS, xml -> {
            String plain = "<si><t>Xã An</t></si>";
            assertThat(xml).contains(plain);
            return xml.replace(
                    plain,
                    "<si><r><t xml:space=\"preserve\">Xã </t></r><r><rPr><b/></rPr><t>An</t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>xa an</t></rPh><phoneticPr fontId=\"1\"/></si>");
        }));
    }

    @Test
    void the_strict_form_of_the_standard_is_read_as_well() {
        assertParts(parts -> parts.editAll(
                "",
                xml -> xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    }

    @Test
    void elements_may_have_a_prefix() {
        assertParts(parts -> parts.edit(
                parts.sheet(MARKS),
                xml -> xml.replaceAll("<(/?)(?![?/])", "<$1x:").replace("xmlns=\"", "xmlns:x=\"")));
    }

    @Test
    void targets_may_be_absolute_and_names_of_parts_differ_in_case() {
        assertParts(parts -> {
            parts.edit("xl/_rels/workbook.xml.rels", xml -> xml.replace("Target=\"", "Target=\"/xl/"));
            parts.edit("_rels/.rels", xml -> xml.replace("Target=\"", "Target=\"/"));
            parts.rename(PackedParts.TEXTS, "xl/SharedStrings.xml");
            parts.rename("xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML");
        });
    }

    @Test
    void rows_and_cells_may_stand_without_their_addresses() {
        assertParts(parts -> parts.edit(parts.sheet("Thành viên"), xml -> {
            Matcher address = Pattern.compile("(<(?:row|c)) r=\"[A-Z]*[0-9]+\"").matcher(xml);
            return address.replaceAll("$1");
        }));
    }

    @Test
    void sheets_may_be_utf_16() {
        PackedParts parts =
                PackedParts.of(ExcelAuthor.saved(ExcelAuthor.ofSeason().base()));
        parts.encodeUtf16(parts.sheet(MARKS));

        assertSame(ExcelAuthor.saved(ExcelAuthor.ofPack().base()), parts.packed());
    }

    @Test
    void the_workbooks_of_books_say_the_same() throws IOException {
        Path pack = dir.resolve("pack.xlsx");
        Path season = dir.resolve("season.xlsx");
        Books.standard().convert(ExcelAuthor.base("pack"), pack);
        Books.standard().convert(ExcelAuthor.base("season"), season);

        assertSame(Files.readAllBytes(pack), Files.readAllBytes(season));
    }

    /** Cases in a workbook: numbers as numbers, everything else as an author writes it, with a decimal comma. */
    @Test
    void the_figures_of_cases_may_be_numbers_ranges_comparisons_and_answers() throws IOException {
        Path packFolder = SampleSeasons.copy(ExcelAuthor.base("pack"), dir.resolve("pack"));
        List<List<String>> criteria = SampleSeasons.rows(packFolder.resolve("criteria.csv"));
        List<String> header = criteria.get(0);
        List<String> byCases = criteria.stream()
                .filter(row -> row.get(0).equals("II.1"))
                .findFirst()
                .orElseThrow();
        for (String column : List.of("measure", "target", "per", "step")) {
            byCases.set(header.indexOf(column), "");
        }
        byCases.set(header.indexOf("rule"), "cases");
        SampleSeasons.write(packFolder.resolve("criteria.csv"), criteria);
        SampleSeasons.write(
                packFolder.resolve("cases.csv"),
                List.of(
                        List.of("id", "criterion", "points", "diem-tb", "so-mo-hinh", "dang-ky"),
                        List.of("II.1/1", "II.1", "3", ">=2.5", "*", "yes"),
                        List.of("II.1/2", "II.1", "2", "<2.5", "1..3", "yes"),
                        List.of("II.1/3", "II.1", "1.5", "<2.5", ">3", "yes"),
                        List.of("II.1/4", "II.1", "1", "<2.5", "<1", "yes"),
                        List.of("II.1/5", "II.1", "0", "*", "*", "no")));
        Path seasonFolder = SampleSeasons.copy(ExcelAuthor.base("season"), dir.resolve("season"));
        Path figures = seasonFolder.resolve("figures.csv");
        List<List<String>> said = new ArrayList<>(SampleSeasons.rows(figures).stream()
                .filter(row -> !row.get(1).equals("sang-kien"))
                .toList());
        for (String unit : List.of("a", "b", "c")) {
            said.add(List.of(unit, "diem-tb", "department", unit.equals("a") ? "2.5" : "2.49", "", ""));
            said.add(List.of(unit, "so-mo-hinh", "department", unit.equals("b") ? "3" : "0", "", ""));
            said.add(List.of(unit, "dang-ky", "department", unit.equals("c") ? "no" : "yes", "", ""));
        }
        SampleSeasons.write(figures, said);

        XSSFWorkbook book = ExcelAuthor.ofPack().withLabels(true).workbook(packFolder);
        text(book, "Trường hợp", "D2", ">= 2,5");
        text(book, "Trường hợp", "D3", "< 2,5");
        text(book, "Trường hợp", "F2", "có");
        text(book, "Trường hợp", "F6", "không");
        byte[] season = ExcelAuthor.saved(ExcelAuthor.ofSeason().workbook(seasonFolder));
        Path converted = dir.resolve("pack.xlsx");
        Books.standard().convert(packFolder, converted);

        assertSame(packFolder, seasonFolder, ExcelAuthor.saved(book), season);
        assertSame(packFolder, seasonFolder, Files.readAllBytes(converted), season);
        SeasonResult result = Scoring.of(RulePack.read(packFolder)).score(Season.read(seasonFolder));
        assertThat(List.of("a", "b", "c").stream()
                        .map(unit -> result.sheet(unit).line("II.1").points().orElseThrow()))
                .containsExactly(new BigDecimal("3"), new BigDecimal("2"), new BigDecimal("0"));
    }

    // ---- what is compared

    /** A pack and a season say what the folders of the base say. */
    static void assertSame(byte[] pack, byte[] season) {
        assertSame(ExcelAuthor.base("pack"), ExcelAuthor.base("season"), pack, season);
    }

    private static void assertSame(Path packFolder, Path seasonFolder, byte[] packBook, byte[] seasonBook) {
        RulePack pack = Books.standard().pack(new ByteArrayInputStream(packBook), "quy-tac.xlsx");
        Season season = Books.standard().season(new ByteArrayInputStream(seasonBook), "mua-2021.xlsx");

        assertThat(pack.fingerprint()).isEqualTo(RulePack.read(packFolder).fingerprint());
        assertThat(season.fingerprint()).isEqualTo(Season.read(seasonFolder).fingerprint());
        assertThat(withoutPlaces(
                        SampleSeasons.read(SampleSeasons.bytes(Scoring.of(pack).score(season)))))
                .isEqualTo(result(packFolder, seasonFolder));
    }

    /** The sound season, changed in a spreadsheet, still says the same. */
    private static void assertSeason(Consumer<XSSFWorkbook> change) {
        XSSFWorkbook season = ExcelAuthor.ofSeason().base();
        change.accept(season);
        assertSame(ExcelAuthor.saved(ExcelAuthor.ofPack().base()), ExcelAuthor.saved(season));
    }

    /** The sound season, changed in the parts of its file, still says the same. */
    private static void assertParts(Consumer<PackedParts> change) {
        PackedParts parts =
                PackedParts.of(ExcelAuthor.saved(ExcelAuthor.ofSeason().base()));
        change.accept(parts);
        assertSame(ExcelAuthor.saved(ExcelAuthor.ofPack().base()), parts.packed());
    }

    /** The sound season says what the folder says once one cell of both is changed. */
    private void assertChanged(String table, int row, String column, String says, Consumer<XSSFWorkbook> change) {
        XSSFWorkbook season = ExcelAuthor.ofSeason().base();
        change.accept(season);
        assertSame(
                ExcelAuthor.base("pack"),
                changed(table, row, column, says),
                ExcelAuthor.saved(ExcelAuthor.ofPack().base()),
                ExcelAuthor.saved(season));
    }

    /** The same for a cell whose stored number is written by hand. */
    private void assertStored(
            String table, int row, String column, String says, String sheet, String address, String stored) {
        String element = "<c r=\"" + address + "\"><v>" + stored + "</v></c>";
        assertChangedParts(table, row, column, says, parts -> parts.cell(sheet, address, element));
    }

    private void assertChangedParts(String table, int row, String column, String says, Consumer<PackedParts> change) {
        PackedParts parts =
                PackedParts.of(ExcelAuthor.saved(ExcelAuthor.ofSeason().base()));
        change.accept(parts);
        assertSame(
                ExcelAuthor.base("pack"),
                changed(table, row, column, says),
                ExcelAuthor.saved(ExcelAuthor.ofPack().base()),
                parts.packed());
    }

    /** The folder of the sound season with one cell changed. */
    private Path changed(String table, int row, String column, String says) {
        Path folder = SampleSeasons.copy(ExcelAuthor.base("season"), dir.resolve("season"));
        Path file = folder.resolve(table + ".csv");
        List<List<String>> rows = SampleSeasons.rows(file);
        rows.get(row).set(rows.get(0).indexOf(column), says);
        SampleSeasons.write(file, rows);
        return folder;
    }

    /** A result without the places of rules, which a workbook may give other rows. */
    private static JsonNode result(Path pack, Path season) {
        return withoutPlaces(SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(RulePack.read(pack), season))));
    }

    private static JsonNode withoutPlaces(JsonNode node) {
        node.findParents("at").forEach(parent -> ((ObjectNode) parent).remove("at"));
        return node;
    }

    // ---- what authors do

    private static void text(XSSFWorkbook book, String sheet, String address, String text) {
        XSSFCell cell = cell(book, sheet, address);
        cell.setCellValue(text);
        format(cell, "@");
    }

    /** Puts the columns of a table, and its rows below the header, in another order. */
    private static void shuffle(Path table, Random random) {
        List<List<String>> rows = SampleSeasons.rows(table);
        Collections.shuffle(rows.subList(1, rows.size()), random);
        List<Integer> columns = new ArrayList<>();
        for (int at = 0; at < rows.get(0).size(); at++) {
            columns.add(at);
        }
        Collections.shuffle(columns, random);
        SampleSeasons.write(
                table,
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }
}
