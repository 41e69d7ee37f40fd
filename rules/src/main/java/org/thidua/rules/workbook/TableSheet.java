package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.workbook.Sheet.Value;

/** Writes one table: its cells, then what makes them pleasant to work in. */
final class TableSheet {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String TEXT = "@";
    private static final String HEADER = "FFDDEBF7";
    private static final String HEADER_NEEDED = "FFBDD7EE";
    private static final int NARROW = 8;
    private static final int WIDE = 60;
    /** Where a header goes on in a second line. */
    private static final int HEADER_LINE = 14;

    private static final int LINE_HEIGHT = 15;
    private static final int MOST_LINES = 20;
    /** The first column stays in sight where a table is wider than a screen. */
    private static final int MANY_COLUMNS = 7;
    /** Of cells of the text format, older spreadsheets show no longer texts. */
    private static final int SHOWN_AS_TEXT = 255;

    private final BookShape book;
    private final Sheet sheet;
    private final Columns columns;
    private final Choices choices;
    private final Lists lists;
    private final int[] widths;

    TableSheet(BookShape book, Sheet sheet, Choices choices, Lists lists) {
        this.book = book;
        this.sheet = sheet;
        this.columns = sheet.columns();
        this.choices = choices;
        this.lists = lists;
        this.widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    }

    void write(Worksheet out) {
        ImmutableList<ImmutableList<Value>> rows = sheet.rows();
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = sheet.texts(row);
            for (int column = 0; column < texts.size(); column++) {
                write(out, row, column, columns.cell(texts, column));
            }
            int lines = lines(row);
            if (lines > 1) {
                out.rowHeight(row, height(lines));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            out.width(column, widths[column]);
            if (isText(columns.cell(ImmutableList.of(), column))) {
                out.style(column).format(TEXT).set();
            }
        }
        boolean keepsFirst = columns.size() > MANY_COLUMNS && sheet.shape() != null;
        out.freezePane(keepsFirst ? 1 : 0, 1);
        setPage(out);
        TableShape shape = sheet.shape();
        if (shape != null) {
            for (int column = 0; column < columns.size(); column++) {
                annotate(out, shape, column);
            }
            if (!shape.keys().isEmpty()) {
                annotateKeys(out, shape);
            }
        }
    }

    /** Prints on sheets of A4, as wide as the table, with the header on every page. */
    static void setPage(Worksheet out) {
        out.pageOrientation("landscape");
        out.paperSize(PaperSize.A4_PAPER);
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.repeatRows(0);
    }

    private void write(Worksheet out, int row, int column, @Nullable ColumnShape shape) {
        Value cell = sheet.rows().get(row).get(column);
        if (cell.text().isEmpty() && cell.mark() == null) {
            return;
        }
        StyleSetter style = out.style(row, column);
        BigDecimal number = cell.number();
        if (cell.text().isEmpty()) {
            style.format(TEXT);
        } else if (number != null) {
            out.value(row, column, new BigDecimal(number.toPlainString()));
        } else {
            out.value(row, column, escaped(cell.text()));
            if (cell.text().length() <= SHOWN_AS_TEXT || shape == null || shape.type() != ColumnType.TEXT) {
                style.format(TEXT);
            }
        }
        if (row == 0) {
            boolean isNeeded =
                    columns.declared(column).filter(ColumnShape::isNeeded).isPresent();
            style.bold().wrapText(true).fillColor(isNeeded ? HEADER_NEEDED : HEADER);
        } else if (shape != null && shape.type() == ColumnType.TEXT && number == null) {
            style.wrapText(true);
        }
        style.verticalAlignment("top");
        Mark mark = cell.mark();
        if (mark != null) {
            style.fillColor(mark.kind().color());
            if (!mark.note().isEmpty()) {
                out.comment(row, column, escaped(mark.note()));
            }
        }
        style.set();
    }

    /** Where a number is typed it stays a number; anything else a spreadsheet would like to change stays a text. */
    private static boolean isText(@Nullable ColumnShape column) {
        return column != null && column.type() != ColumnType.NUMBER && column.type() != ColumnType.TEXT;
    }

    private void annotate(Worksheet out, TableShape table, int index) {
        Optional<ColumnShape> declared = columns.declared(index);
        if (declared.isEmpty()) {
            if (columns.cell(ImmutableList.of(), index) != null) {
                out.comment(0, index, ColumnNotes.ofOther(table, columns.name(index)));
            }
            return;
        }
        ColumnShape column = declared.get();
        ColumnNotes.find(book, table.id(), column.id())
                .ifPresent(note -> out.comment(0, index, ColumnNotes.whole(column, note)));
        Optional<Choice> choice = columns.isKey(index) ? Optional.of(Choices.keys(table)) : choices.of(table, column);
        choice.ifPresent(offered -> offer(out, 1, sheet.rows().size() - 1 + Choices.SPARE_ROWS, index, offered));
    }

    /** In a table of keys and values every row has a note and a list of its own. */
    private void annotateKeys(Worksheet out, TableShape table) {
        int key = columns.find("key").orElse(-1);
        int value = columns.find("value").orElse(-1);
        for (int row = 1; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.texts(row);
            Optional<ColumnShape> known = key < 0 || key >= texts.size() ? Optional.empty() : table.key(texts.get(key));
            int at = row;
            known.flatMap(shape -> ColumnNotes.findKey(book, table.id(), shape.id()))
                    .ifPresent(note -> out.comment(at, key, ColumnNotes.whole(known.get(), note)));
            if (value >= 0) {
                known.flatMap(Choices::ofWords).ifPresent(choice -> offer(out, at, at, value, choice));
            }
        }
    }

    private void offer(Worksheet out, int top, int bottom, int column, Choice choice) {
        ListFormulaDataValidation list = out.range(top, column, bottom, column)
                .validateWithListByFormula(lists.range(choice))
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(choice.isClosed());
        if (choice.isClosed()) {
            list.errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Không có trong danh sách")
                    .error("Hãy chọn trong danh sách, hoặc ghi mã tiếng Anh của từ. Vẫn giữ nội dung này?");
        }
    }

    /** As wide as what stands in the cells, within limits; a long header goes on in a second line. */
    private int width(int column) {
        int longest = NARROW;
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Value> cells = sheet.rows().get(row);
            if (column < cells.size()) {
                int length = longestLine(cells.get(column).text());
                longest = Math.max(longest, (row == 0 ? Math.min(length, HEADER_LINE) : length) + 2);
            }
        }
        return Math.min(longest, WIDE);
    }

    /** The height of a row of so many lines. */
    static int height(int lines) {
        return lines * LINE_HEIGHT;
    }

    /** How many lines the cells of a row take; spreadsheets do not agree on who finds that out. */
    private int lines(int row) {
        int most = 1;
        List<String> texts = sheet.texts(row);
        for (int column = 0; column < texts.size(); column++) {
            ColumnShape shape = columns.cell(texts, column);
            if (row == 0 || (shape != null && shape.type() == ColumnType.TEXT)) {
                int fits = column < widths.length ? widths[column] - 1 : NARROW;
                int lines = texts.get(column)
                        .lines()
                        .mapToInt(line -> Math.max(1, (line.length() + fits - 1) / fits))
                        .sum();
                most = Math.max(most, lines);
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    /** Characters that XML cannot hold are written as spreadsheets do: {@code _x000D_}. */
    static String escaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = null;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean isUnfit = (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
            if (isUnfit && escaped == null) {
                escaped = new StringBuilder(plain.substring(0, at));
            }
            if (escaped != null) {
                if (isUnfit) {
                    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                    escaped.append("_x")
                            .append("0".repeat(4 - digits.length()))
                            .append(digits)
                            .append('_');
                } else {
                    escaped.append(c);
                }
            }
        }
        return escaped == null ? plain : escaped.toString();
    }
}
