package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;

/**
 * Keeps the tables of a folder in a workbook as a user of Excel would: a sheet for each in the order in which tables are
 * described, numbers and dates in cells of their kind, ids in cells of the text format.
 */
final class ExcelAuthor {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String YES_NO = "yes|no";

    private final BookShape shape;
    private boolean writesLabels;
    private boolean writesWordsByLabel;
    private boolean countsFrom1904;

    private ExcelAuthor(BookShape shape) {
        this.shape = shape;
    }

    /** An author of packs, who names sheets and columns by their ids. */
    static ExcelAuthor ofPack() {
        return new ExcelAuthor(BookShape.PACK);
    }

    /** An author of seasons, who names sheets and columns in Vietnamese. */
    static ExcelAuthor ofSeason() {
        return new ExcelAuthor(BookShape.SEASON).withLabels(true);
    }

    /** The same, naming sheets and columns in Vietnamese or by their ids. */
    ExcelAuthor withLabels(boolean labels) {
        writesLabels = labels;
        return this;
    }

    /** The same, writing words of closed lists in Vietnamese too. */
    ExcelAuthor withVietnameseWords() {
        writesWordsByLabel = true;
        return this;
    }

    /** The same on an old Mac, which counts days from 1904. */
    ExcelAuthor countingFrom1904() {
        countsFrom1904 = true;
        return this;
    }

    /** The folder of tables that is sound: {@code pack} or {@code season}. */
    static Path base(String book) {
        URL folder = ExcelAuthor.class.getResource("/bad/base/" + book);
        try {
            assertThat(folder).isNotNull();
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The sound pack or season as a workbook. */
    XSSFWorkbook base() {
        return workbook(base(shape.id()));
    }

    /** The tables of a folder as a workbook. */
    XSSFWorkbook workbook(Path folder) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        if (countsFrom1904) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        }
        Styles styles = new Styles(workbook);
        for (TableShape table : shape.tables()) {
            Path file = folder.resolve(table.id() + ".csv");
            if (Files.exists(file)) {
                XSSFSheet sheet = workbook.createSheet(writesLabels ? table.label() : table.id());
                fill(sheet, table, SampleSeasons.rows(file), styles);
            }
        }
        return workbook;
    }

    private void fill(XSSFSheet sheet, TableShape table, List<List<String>> rows, Styles styles) {
        List<String> header = rows.get(0);
        XSSFRow first = sheet.createRow(0);
        for (int at = 0; at < header.size(); at++) {
            XSSFCell cell = first.createCell(at);
            Optional<ColumnShape> column = table.column(header.get(at));
            cell.setCellValue(writesLabels && column.isPresent() ? column.get().label() : header.get(at));
            cell.setCellStyle(styles.header);
        }
        for (int number = 1; number < rows.size(); number++) {
            List<String> texts = rows.get(number);
            XSSFRow row = sheet.createRow(number);
            for (int at = 0; at < texts.size(); at++) {
                if (!texts.get(at).isEmpty()) {
                    String name = header.get(at);
                    ColumnShape column = name.equals("value") && !table.keys().isEmpty()
                            ? table.key(texts.get(header.indexOf("key"))).orElseThrow()
                            : table.column(name).orElseGet(() -> ColumnShape.other(name));
                    write(row.createCell(at), texts.get(at), column, styles);
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private void write(XSSFCell cell, String text, ColumnShape column, Styles styles) {
        cell.setCellStyle(styles.text);
        switch (column.type()) {
            case NUMBER, VALUE, VALUES, PATTERN -> {
                if (NUMBER.matcher(text).matches()) {
                    cell.setCellValue(Double.parseDouble(text));
                    cell.setCellStyle(styles.general);
                } else {
                    cell.setCellValue(word(text, column));
                }
            }
            case DATE -> {
                assertThat(text).matches(DATE);
                cell.setCellValue(LocalDate.parse(text));
                cell.setCellStyle(styles.date);
            }
            case ID, IDS, TEXT, WORD, WORDS, WHEN -> cell.setCellValue(word(text, column));
        }
    }

    private String word(String text, ColumnShape column) {
        if (!writesWordsByLabel) {
            return text;
        }
        if (column.words() != null && column.words().ids().contains(text)) {
            return column.words().label(text);
        }
        return text.matches(YES_NO) ? (text.equals("yes") ? "có" : "không") : text;
    }

    // ---- what an author does with a workbook

    /** A sheet by its name. */
    static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    /** A cell by the name of its sheet and its address, such as {@code D3}; a new one if it is not there. */
    static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference place = new CellReference(address);
        XSSFSheet found = sheet(workbook, sheet);
        XSSFRow row = found.getRow(place.getRow());
        if (row == null) {
            row = found.createRow(place.getRow());
        }
        XSSFCell cell = row.getCell(place.getCol());
        return cell == null ? row.createCell(place.getCol()) : cell;
    }

    /** Gives a cell a number format. */
    static void format(XSSFCell cell, String format) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /** The bytes of a workbook, which is closed. */
    static byte[] saved(XSSFWorkbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** How cells look. */
    private static final class Styles {
        private final CellStyle header;
        private final CellStyle general;
        private final CellStyle text;
        private final CellStyle date;

        Styles(XSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            header = workbook.createCellStyle();
            header.setFont(bold);
            general = workbook.createCellStyle();
            text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        }
    }
}
