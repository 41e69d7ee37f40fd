package org.thidua.scoring;

import static org.thidua.scoring.BadWorkbook.pack;
import static org.thidua.scoring.BadWorkbook.season;
import static org.thidua.scoring.ExcelAuthor.cell;
import static org.thidua.scoring.ExcelAuthor.format;
import static org.thidua.scoring.ExcelAuthor.sheet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.thidua.scoring.BadWorkbook.Maker;

/** What authors do in a spreadsheet that makes a reader see something else than the file holds. */
final class AuthorsMistakes {
    private static final String FIGURES = "Số liệu";
    private static final String MARKS = "Điểm chấm";
    private static final String SUBMISSIONS = "Nộp báo cáo";
    private static final String MEMBERS = "Thành viên";
    private static final String UNITS = "Đơn vị";
    private static final String SEASON = "Mùa thi đua";

    private AuthorsMistakes() {}

    /** Those that LibreOffice keeps when it opens and saves the workbook. */
    static ImmutableMap<String, Maker> kept() {
        return ImmutableMap.<String, Maker>builder()
                .putAll(numbers())
                .putAll(dates())
                .putAll(formulas())
                .putAll(layout())
                .putAll(tables())
                .buildOrThrow();
    }

    /** Those that LibreOffice mends, drops or writes in another way. */
    static ImmutableMap<String, Maker> lost() {
        return ImmutableMap.<String, Maker>builder()
                .put("CONTROL-CHARACTER", season(book -> text(book, UNITS, "B2", "Xã_x0007_ An")))
                .put("CONTROL-CHARACTER-ansi", season(book -> text(book, UNITS, "B2", "_x001B_[31mXã An_x001B_[0m")))
                .put("CONTROL-CHARACTER-turn", season(book -> text(book, UNITS, "B2", "Xã \u202EnA")))
                .put("CELL-FORMULA-shared", season(AuthorsMistakes::shareFormula))
                .put("ROW-HIDDEN-default", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.getCTWorksheet().getSheetFormatPr().setZeroHeight(true);
                }))
                .buildOrThrow();
    }

    // ---- kinds of mistakes

    private static ImmutableMap<String, Maker> numbers() {
        return ImmutableMap.<String, Maker>builder()
                .put("NUMBER-AMBIGUOUS", season(book -> text(book, FIGURES, "D3", "1.234")))
                .put("NUMBER-AMBIGUOUS-comma", season(book -> text(book, MARKS, "D2", "3,500")))
                .put("NUMBER-AMBIGUOUS-minus", season(book -> text(book, MARKS, "D5", "-1.000")))
                .put("NUMBER-AMBIGUOUS-list", pack(book -> text(book, "attributes", "C2", "xa;1.234;phuong")))
                .put("NUMBER-AMBIGUOUS-when", pack(book -> text(book, "bands", "C2", "type = 1.234")))
                .put("NUMBER-AMBIGUOUS-share", pack(book -> text(book, "awards", "G3", "12,500%")))
                .put("NUMBER-AMBIGUOUS-year", season(book -> text(book, SEASON, "B4", "2.021")))
                .put("NUMBER-GROUPED", season(book -> text(book, FIGURES, "D3", "1.234.567")))
                .put("NUMBER-GROUPED-comma", season(book -> text(book, FIGURES, "E3", "1,234.5")))
                .put("NUMBER-GROUPED-space", season(book -> text(book, FIGURES, "D3", "1\u00A0234")))
                .put("NUMBER-LONG", pack(book -> text(book, "bands", "F2", "7".repeat(10_000))))
                .put("NUMBER-LONG-exponent", pack(book -> number(book, "bands", "F2", 1e300)))
                .put("NUMBER-WRONG", pack(book -> text(book, "criteria", "F3", "4 điểm")))
                .put("NUMBER-WRONG-code", pack(book -> text(book, "bands", "F2", "75B) && eval(true) //")))
                .put("NUMBER-WRONG-formula", pack(book -> text(book, "bands", "F2", "=1+1")))
                .put("VALUE-WRONG-code", season(book -> text(book, MARKS, "D2", "75B) && eval(true) //")))
                .put("VALUE-WRONG-formula", season(book -> text(book, FIGURES, "D3", "=1+1")))
                .put("VALUE-WRONG-exponent", season(book -> text(book, FIGURES, "D3", "1E+300")))
                .put("CELL-PERCENT", pack(AuthorsMistakes::percents))
                .put("CELL-PERCENT-value", season(book -> percent(number(book, FIGURES, "D3", 0.9))))
                .put("CELL-PERCENT-target", season(book -> format(number(book, FIGURES, "E4", 0.125), "0.0%")))
                .put("CELL-FORMAT", season(book -> format(number(book, FIGURES, "D3", 9000), "0.0,")))
                .put("CELL-FORMAT-hidden", season(book -> format(number(book, FIGURES, "D3", 9), ";;;")))
                .put("CELL-PADDED", season(book -> format(number(book, UNITS, "A2", 1), "00")))
                .put("CELL-PADDED-reference", season(book -> format(number(book, MEMBERS, "B2", 7), "000")))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> dates() {
        return ImmutableMap.<String, Maker>builder()
                .put("DATE-WRONG", season(book -> text(book, SUBMISSIONS, "D2", "31/02/2021")))
                .put("DATE-WRONG-number", season(book -> format(number(book, SUBMISSIONS, "D2", 44_515), "General")))
                .put("DATE-WRONG-month", season(book -> text(book, SUBMISSIONS, "D2", "11/15/2021")))
                .put("DATE-WRONG-time", season(book -> format(number(book, SUBMISSIONS, "D2", 0.5), "hh:mm")))
                .put("CELL-DATE", season(book -> {
                    date(book, UNITS, "A2", LocalDate.of(2021, 12, 1), "d/m");
                    date(book, MEMBERS, "B2", LocalDate.of(2021, 12, 1), "d/m");
                }))
                .put("CELL-DATE-number", season(book -> date(book, MARKS, "D2", LocalDate.of(2021, 5, 3), "d.m")))
                .put("CELL-DATE-name", season(book -> date(book, UNITS, "B2", LocalDate.of(2021, 5, 3), "dd/mm/yyyy")))
                .put(
                        "CELL-DATE-word",
                        season(book -> date(book, MEMBERS, "C2", LocalDate.of(2021, 5, 3), "dd/mm/yyyy")))
                .put("CELL-DATE-when", pack(book -> date(book, "bands", "C2", LocalDate.of(2021, 5, 3), "dd/mm/yyyy")))
                .put("CELL-DATE-year", season(book -> date(book, SEASON, "B4", LocalDate.of(2021, 1, 1), "yyyy")))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> formulas() {
        return ImmutableMap.<String, Maker>builder()
                .put("CELL-FORMULA", season(book -> formula(book, FIGURES, "D3", "4+5")))
                .put(
                        "CELL-FORMULA-array",
                        season(book ->
                                sheet(book, FIGURES).setArrayFormula("E4:E4*1", CellRangeAddress.valueOf("D3:D4"))))
                .put("CELL-FORMULA-header", season(book -> formula(book, MARKS, "D1", "\"Điểm\"")))
                .put("CELL-FORMULA-text", season(book -> formula(book, UNITS, "B2", "\"Xã \"&\"An\"")))
                .put(
                        "CELL-ERROR",
                        season(book -> cell(book, MARKS, "D2").setCellErrorValue(FormulaError.REF.getCode())))
                .put(
                        "CELL-ERROR-na",
                        season(book -> cell(book, FIGURES, "D3").setCellErrorValue(FormulaError.NA.getCode())))
                .put("CELL-LINK", season(book -> {
                    XSSFWorkbook other = new XSSFWorkbook();
                    other.createSheet("Điểm").createRow(0).createCell(0).setCellValue(3.5);
                    book.linkExternalWorkbook("nam-2020.xlsx", other);
                    XSSFCell cell = cell(book, MARKS, "D2");
                    cell.setCellFormula("'[1]Điểm'!A1");
                    cell.setCellValue(3.5);
                }))
                .put("CELL-ERROR-everywhere", season(book -> {
                    text(book, FIGURES, "D3", "1.234");
                    cell(book, MARKS, "D2").setCellErrorValue(FormulaError.DIV0.getCode());
                    text(book, SUBMISSIONS, "D3", "hôm qua");
                    formula(book, UNITS, "B3", "B2");
                    sheet(book, MEMBERS).addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
                }))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> layout() {
        return ImmutableMap.<String, Maker>builder()
                .put("CELLS-MERGED", season(book -> {
                    XSSFSheet figures = sheet(book, FIGURES);
                    for (int row = 2; row < 7; row++) {
                        figures.getRow(row).removeCell(figures.getRow(row).getCell(0));
                    }
                    figures.addMergedRegion(CellRangeAddress.valueOf("A2:A7"));
                }))
                .put("CELLS-MERGED-header", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.getRow(0).removeCell(marks.getRow(0).getCell(4));
                    marks.addMergedRegion(CellRangeAddress.valueOf("D1:E1"));
                }))
                .put("ROW-HIDDEN", season(book -> sheet(book, MARKS).getRow(2).setZeroHeight(true)))
                .put("ROW-HIDDEN-filter", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.setAutoFilter(CellRangeAddress.valueOf("A1:E5"));
                    marks.getRow(2).setZeroHeight(true);
                    marks.getRow(4).setZeroHeight(true);
                }))
                .put(
                        "ROW-HIDDEN-header",
                        season(book -> sheet(book, MARKS).getRow(0).setZeroHeight(true)))
                .put("ROW-HIDDEN-group", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.groupRow(1, 2);
                    marks.setRowGroupCollapsed(1, true);
                }))
                .put("COLUMN-HIDDEN", season(book -> sheet(book, MARKS).setColumnHidden(3, true)))
                .put(
                        "SHEET-HIDDEN",
                        season(book -> book.setSheetVisibility(book.getSheetIndex(MARKS), SheetVisibility.HIDDEN)))
                .put(
                        "SHEET-HIDDEN-very",
                        season(book -> book.setSheetVisibility(book.getSheetIndex(MARKS), SheetVisibility.VERY_HIDDEN)))
                .put("HEADER-TWICE", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.shiftRows(1, 4, 1);
                    XSSFRow row = marks.createRow(1);
                    String[] ids = {"unit", "criterion", "scorer", "points", "state"};
                    for (int at = 0; at < ids.length; at++) {
                        row.createCell(at).setCellValue(ids[at]);
                    }
                }))
                .put("HEADER-NOT-FIRST", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    marks.shiftRows(0, 4, 2);
                    marks.createRow(0).createCell(0).setCellValue("BẢNG ĐIỂM NĂM 2021");
                    marks.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
                }))
                .put("COLUMN-UNNAMED", season(book -> text(book, MARKS, "G3", "xem lại")))
                .put("COLUMN-UNKNOWN", season(book -> text(book, MARKS, "F1", "Nhận xét")))
                .put("COLUMN-TWICE", season(book -> text(book, MARKS, "F1", "points")))
                .put("COLUMN-MISSING", season(book -> {
                    XSSFRow header = sheet(book, MARKS).getRow(0);
                    header.getCell(1).setCellValue("_tiêu chí");
                }))
                .put("TABLE-BLANK", season(book -> {
                    XSSFSheet marks = sheet(book, MARKS);
                    for (int row = 4; row >= 0; row--) {
                        marks.removeRow(marks.getRow(row));
                    }
                }))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Maker> tables() {
        return ImmutableMap.<String, Maker>builder()
                .put("TABLE-MISSING", season(book -> book.removeSheetAt(book.getSheetIndex(UNITS))))
                .put("TABLE-TWICE", season(book -> {
                    XSSFRow header = book.createSheet("marks").createRow(0);
                    header.createCell(0).setCellValue("unit");
                    header.createCell(1).setCellValue("criterion");
                }))
                .put(
                        "TABLE-UNKNOWN",
                        season(book -> text(book, book.createSheet("Sheet1").getSheetName(), "A1", "nháp")))
                .put("TABLE-UNKNOWN-near", season(book -> book.setSheetName(book.getSheetIndex(MARKS), "Điểm cham")))
                .buildOrThrow();
    }

    // ---- what an author does

    private static void text(XSSFWorkbook book, String sheet, String address, String text) {
        XSSFCell cell = cell(book, sheet, address);
        cell.setCellValue(text);
        format(cell, "@");
    }

    private static XSSFCell number(XSSFWorkbook book, String sheet, String address, double number) {
        XSSFCell cell = cell(book, sheet, address);
        cell.setCellValue(number);
        format(cell, "General");
        return cell;
    }

    private static void date(XSSFWorkbook book, String sheet, String address, LocalDate date, String format) {
        XSSFCell cell = cell(book, sheet, address);
        cell.setCellValue(date);
        format(cell, format);
    }

    private static void percent(XSSFCell cell) {
        format(cell, "0%");
    }

    private static void percents(XSSFWorkbook book) {
        cell(book, "bands", "G1").setCellValue("percent");
        percent(number(book, "bands", "G2", 0));
        percent(number(book, "bands", "G3", 0.5));
        percent(number(book, "bands", "G4", 1));
    }

    private static void formula(XSSFWorkbook book, String sheet, String address, String formula) {
        XSSFCell cell = cell(book, sheet, address);
        cell.setCellFormula(formula);
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    /** One formula for three cells: only the first holds its text. */
    private static void shareFormula(XSSFWorkbook book) {
        for (String address : new String[] {"D2", "D3", "D4"}) {
            XSSFCell cell = cell(book, MARKS, address);
            CTCellFormula formula = cell.getCTCell().addNewF();
            formula.setT(STCellFormulaType.SHARED);
            formula.setSi(0);
            if (address.equals("D2")) {
                formula.setRef("D2:D4");
                formula.setStringValue("7/2");
            }
        }
    }
}
