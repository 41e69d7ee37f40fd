package org.thidua.scoring;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.thidua.core.value.Exact;

/**
 * A result as tables that people open in a spreadsheet: UTF-8 with a byte order mark, comma-separated.
 *
 * <p>A text that a spreadsheet could take for a formula is led by an apostrophe; numbers are left alone.
 */
final class ResultTables {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ResultTables() {}

    static ImmutableMap<String, String> of(SeasonResult result) {
        return ImmutableMap.of(
                "scores.csv", scores(result),
                "ranking.csv", ranking(result),
                "awards.csv", awards(result));
    }

    private static String scores(SeasonResult result) {
        return table(csv -> {
            csv.row("unit", "name", "cluster", "criterion", "title", "points", "max", "state", "rule", "explanation");
            for (UnitSheet sheet : result.sheets()) {
                for (SheetLine line : sheet.lines()) {
                    csv.row(
                            sheet.unit(),
                            sheet.name(),
                            sheet.cluster(),
                            line.criterion(),
                            line.title(),
                            printed(line),
                            line.max().toPlainString(),
                            line.state(),
                            line.rule(),
                            line.explanation(VIETNAMESE));
                }
                csv.row(
                        sheet.unit(),
                        sheet.name(),
                        sheet.cluster(),
                        "",
                        "Tổng điểm",
                        sheet.total().toPlainString(),
                        sheet.max().toPlainString(),
                        sheet.state().word(),
                        "",
                        sheet.gradeTitle().map(grade -> "Xếp loại: " + grade).orElse(""));
            }
        });
    }

    private static String printed(SheetLine line) {
        return line.points().map(points -> points.toPlainString()).orElse("");
    }

    private static String ranking(SeasonResult result) {
        return table(csv -> {
            csv.row("scope", "group", "rank", "tied", "unit", "name", "total", "state", "grade", "above_next");
            for (RankedGroup group : result.rankings()) {
                for (int at = 0; at < group.places().size(); at++) {
                    RankedGroup.RankedUnit unit = group.places().get(at);
                    csv.row(
                            group.scope(),
                            group.group(),
                            unit.rank().toPlainString(),
                            unit.tied() ? "yes" : "no",
                            unit.unit(),
                            unit.name(),
                            unit.total().toPlainString(),
                            unit.state().word(),
                            result.sheet(unit.unit()).gradeTitle().orElse(""),
                            group.whyAboveNext(at, VIETNAMESE));
                }
                for (UnitSheet sheet : group.unplaced()) {
                    csv.row(
                            group.scope(),
                            group.group(),
                            "",
                            "",
                            sheet.unit(),
                            sheet.name(),
                            sheet.total().toPlainString(),
                            sheet.state().word(),
                            sheet.gradeTitle().orElse(""),
                            "");
                }
            }
        });
    }

    private static String awards(SeasonResult result) {
        return table(csv -> {
            csv.row("award", "title", "group", "unit", "name", "outcome", "reason");
            for (AwardResult award : result.awards()) {
                for (AwardResult.Group group : award.groups()) {
                    group.proposals().forEach(unit -> row(csv, award, unit));
                    group.leftOut().forEach(unit -> row(csv, award, unit));
                }
            }
        });
    }

    private static void row(Rows csv, AwardResult award, AwardResult.Unit unit) {
        csv.row(
                award.award(),
                award.title(),
                unit.group(),
                unit.unit(),
                unit.name(),
                unit.why(),
                unit.reason(VIETNAMESE));
    }

    /** Receives rows of cells. */
    private interface Rows {
        void row(String... cells);
    }

    /** Writes rows. */
    private interface Content {
        void writeTo(Rows rows);
    }

    private static String table(Content content) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            content.writeTo(cells -> {
                String[] safe = new String[cells.length];
                for (int at = 0; at < cells.length; at++) {
                    safe[at] = safe(cells[at]);
                }
                csv.writeRecord(safe);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /** A text that begins like a formula is led by an apostrophe, which spreadsheets take for "this is text". */
    static String safe(String cell) {
        if (cell.isEmpty() || Exact.parse(cell).isPresent()) {
            return cell;
        }
        return Optional.of(cell.charAt(0))
                .filter(first -> "=+-@\t\r\n＝＋－＠".indexOf(first) >= 0)
                .map(first -> "'" + cell)
                .orElse(cell);
    }
}
