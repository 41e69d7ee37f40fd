package org.thidua.rules.convert;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Table;
import org.thidua.rules.file.Grid;
import org.thidua.rules.workbook.Sheet;
import org.thidua.rules.workbook.Sheet.Value;

/** Tables as files of comma-separated values: UTF-8, decimal points, lines that end in LF; the same bytes every time. */
final class CsvText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private CsvText() {}

    /** The bytes of each table, by the name of its file. */
    static ImmutableMap<String, byte[]> of(List<Sheet> sheets) {
        ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
        for (Sheet sheet : sheets) {
            files.put(sheet.name() + ".csv", text(sheet).getBytes(StandardCharsets.UTF_8));
        }
        return files.buildOrThrow();
    }

    private static String text(Sheet sheet) {
        StringWriter text = new StringWriter();
        int width = sheet.width();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            for (List<Value> row : sheet.rows()) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.text()));
                while (cells.size() < width) {
                    cells.add("");
                }
                csv.writeRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Warns of texts that a spreadsheet takes for formulas: they stay as they are, for nothing is added to a text. */
    static void warnOfFormulas(Sheet sheet, Grid grid, Problems problems) {
        for (int at = 0; at < sheet.rows().size(); at++) {
            List<Value> row = sheet.rows().get(at);
            for (int index = 0; index < row.size(); index++) {
                String text = row.get(index).text();
                if (!text.isEmpty()
                        && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()) {
                    String name = Table.letters(index);
                    problems.add(
                            Fault.TEXT_FORMULA,
                            Sheets.place(grid, at + 1, index, ""),
                            text,
                            "column",
                            name,
                            "sign",
                            text.substring(0, 1).strip());
                }
            }
        }
    }
}
