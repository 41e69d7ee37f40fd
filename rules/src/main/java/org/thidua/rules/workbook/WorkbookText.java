package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.thidua.rules.shape.BookShape;

/**
 * Tables as a workbook to work in: a guide, a sheet for each table, and a hidden one of lists; the same bytes every time.
 *
 * <p>What a table says stands in its cells, texts in cells of the text format, and nowhere else.
 */
public final class WorkbookText {
    private static final String HEADING = "FFDDEBF7";
    private static final int[] GUIDE_WIDTHS = {30, 34, 26, 100};

    private WorkbookText() {}

    /**
     * Writes a workbook.
     *
     * @param shape which kind of book it is
     * @param sheets its tables, in the order in which they stand
     * @param kept what {@link OwnSheets#kept} gives when the workbook is read
     * @return the bytes of the file
     */
    public static byte[] of(BookShape shape, List<Sheet> sheets, Collection<String> kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Lists lists = new Lists(kept);
        Choices choices = new Choices(shape == BookShape.SEASON, sheets);
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", null)) {
            writeGuide(workbook.newWorksheet(OwnSheets.GUIDE), Guide.of(shape, sheets));
            for (Sheet sheet : sheets) {
                new TableSheet(shape, sheet, choices, lists).write(workbook.newWorksheet(sheet.name()));
            }
            writeLists(workbook.newWorksheet(OwnSheets.LISTS), lists);
            workbook.setActiveTab(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PlainPackage.of(bytes.toByteArray());
    }

    private static void writeGuide(Worksheet out, List<Guide.Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            ImmutableList<String> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                boolean isBlank = cells.get(column).isEmpty();
                if (isBlank && !rows.get(row).isHeading()) {
                    continue;
                }
                if (!isBlank) {
                    out.value(row, column, cells.get(column));
                }
                StyleSetter style = out.style(row, column);
                style.format("@").verticalAlignment("top");
                if (rows.get(row).isHeading()) {
                    style.bold().fillColor(HEADING);
                }
                if (column == GUIDE_WIDTHS.length - 1) {
                    style.wrapText(true);
                }
                Optional.ofNullable(column == 0 ? rows.get(row).color() : null).ifPresent(style::fillColor);
                style.set();
            }
            int note = GUIDE_WIDTHS.length - 1;
            if (cells.size() > note && cells.get(note).length() > GUIDE_WIDTHS[note]) {
                out.rowHeight(row, TableSheet.height(cells.get(note).length() / GUIDE_WIDTHS[note] + 1));
            }
        }
        for (int column = 0; column < GUIDE_WIDTHS.length; column++) {
            out.width(column, GUIDE_WIDTHS[column]);
        }
        out.freezePane(0, 1);
        TableSheet.setPage(out);
    }

    private static void writeLists(Worksheet out, Lists lists) {
        ImmutableList<ImmutableList<String>> columns = lists.written();
        for (int column = 0; column < columns.size(); column++) {
            ImmutableList<String> cells = columns.get(column);
            for (int row = 0; row < cells.size(); row++) {
                out.value(row, column, TableSheet.escaped(cells.get(row)));
                out.style(row, column).format("@").set();
            }
        }
        out.setVisibilityState(VisibilityState.HIDDEN);
    }
}
