package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.workbook.Columns;
import org.thidua.rules.workbook.Mark;
import org.thidua.rules.workbook.Sheet;
import org.thidua.rules.workbook.Sheet.Value;

/**
 * Marks the cells of a book where an older one says something else, row by row: rows are the same if their ids are, or what
 * names them if they have none.
 */
final class Comparison {
    /** What names the rows of tables without needed ids; of all others it is the id, or every needed column. */
    private static final ImmutableMap<String, ImmutableList<String>> NAMING =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("bands", ImmutableList.of("criterion", "when", "from", "above", "to", "below"))
                    .put("levels", ImmutableList.of("criterion", "level"))
                    .put("ranking", ImmutableList.of("scope", "order"))
                    .put("tests", ImmutableList.of("case", "given", "then"))
                    .put("acknowledged", ImmutableList.of("code", "at"))
                    .buildOrThrow();

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    /** Ids and labels are the same content. */
    private static final Spelling SPELLING = Spelling.ofWorkbook(ImmutableSet.of());

    private static final String NEW_ROW = "Dòng này không có trong bộ trước.";

    private final Sheets older;

    private Comparison(Sheets older) {
        this.older = older.with(older.all().stream().map(SPELLING::withLabels).toList());
    }

    static Comparison with(Sheets older) {
        return new Comparison(older);
    }

    Sheets marked(Sheets newer) {
        return newer.with(newer.all().stream().map(this::marked).toList());
    }

    private Sheet marked(Sheet sheet) {
        TableShape table = sheet.shape();
        if (table == null) {
            return sheet;
        }
        Map<String, Map<String, String>> before = new HashMap<>();
        older.find(table.id()).ifPresent(known -> before.putAll(rows(known, table)));
        Sheet plain = SPELLING.withLabels(sheet);
        Columns columns = plain.columns();
        Map<String, Integer> seen = new HashMap<>();
        List<ImmutableList<Value>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (row == 0) {
                rows.add(sheet.rows().get(row));
                continue;
            }
            String name = numbered(name(columns, table, plain.texts(row)), seen);
            rows.add(marked(sheet.rows().get(row), plain.texts(row), columns, before.get(name)));
        }
        return sheet.withRows(rows);
    }

    private static ImmutableList<Value> marked(
            ImmutableList<Value> row, List<String> texts, Columns columns, @Nullable Map<String, String> before) {
        ImmutableList.Builder<Value> cells = ImmutableList.builder();
        for (int index = 0; index < columns.size(); index++) {
            Value cell = index < row.size() ? row.get(index) : Value.BLANK;
            ColumnShape column = columns.cell(texts, index);
            if (column == null || cell.mark() != null) {
                cells.add(cell);
            } else if (before == null) {
                cells.add(cell.text().isEmpty() ? cell : cell.marked(new Mark(Mark.Kind.DIFFERS, NEW_ROW)));
            } else {
                String said = before.getOrDefault(Id.fold(column.id()), "");
                boolean isSame =
                        canonical(column, said).equals(canonical(column, index < texts.size() ? texts.get(index) : ""));
                cells.add(isSame ? cell : cell.marked(new Mark(Mark.Kind.DIFFERS, was(said))));
            }
        }
        // Cells behind the header stay as they are.
        row.stream().skip(columns.size()).forEach(cells::add);
        return cells.build();
    }

    private static String was(String said) {
        return said.isEmpty() ? "Trước đây để trống." : "Trước đây: " + said;
    }

    /** What each row of a table says by the folded ids of its columns, by what names the row. */
    private static Map<String, Map<String, String>> rows(Sheet sheet, TableShape table) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Columns columns = sheet.columns();
        for (int row = 1; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.texts(row);
            Map<String, String> cells = new TreeMap<>();
            for (int index = 0; index < texts.size(); index++) {
                ColumnShape column = columns.cell(texts, index);
                if (column != null) {
                    cells.put(Id.fold(column.id()), texts.get(index));
                }
            }
            rows.put(numbered(name(columns, table, texts), seen), cells);
        }
        return rows;
    }

    /** Rows of the same name follow each other. */
    private static String numbered(String name, Map<String, Integer> seen) {
        int number = seen.merge(name, 1, Integer::sum);
        return name + '\n' + number;
    }

    private static String name(Columns columns, TableShape table, List<String> row) {
        if (!table.keys().isEmpty()) {
            String key = text(columns, "key", row);
            return table.key(key).map(ColumnShape::id).orElse(Id.fold(key));
        }
        String id = text(columns, "id", row);
        if (!id.isEmpty()) {
            return Id.fold(id);
        }
        StringJoiner name = new StringJoiner("\n");
        List<String> naming = NAMING.get(table.id());
        if (naming == null) {
            naming = table.columns().stream()
                    .filter(ColumnShape::isNeeded)
                    .map(ColumnShape::id)
                    .toList();
        }
        for (String column : naming) {
            String text = text(columns, column, row);
            name.add(table.column(column).map(shape -> canonical(shape, text)).orElse(text));
        }
        return name.toString();
    }

    private static String text(Columns columns, String column, List<String> row) {
        OptionalInt index = columns.find(column);
        return index.isPresent() && index.getAsInt() < row.size()
                ? CellText.oneLine(CellText.clean(row.get(index.getAsInt())))
                : "";
    }

    /** The same text for the same content: words by their ids, numbers without zeros at their end. */
    private static String canonical(ColumnShape column, String text) {
        String clean = CellText.clean(text);
        if (NUMBER.matcher(clean).matches()) {
            boolean isNumber = switch (column.type()) {
                case NUMBER, VALUE, VALUES, PATTERN -> true;
                case ID, IDS, TEXT, DATE, WORD, WORDS, WHEN -> false;
            };
            return isNumber ? new BigDecimal(clean).stripTrailingZeros().toPlainString() : clean;
        }
        if (column.words() != null) {
            StringJoiner words = new StringJoiner(";");
            for (String part : clean.split(";", -1)) {
                words.add(column.words().find(part).orElse(Id.fold(part.strip())));
            }
            return words.toString();
        }
        return switch (column.type()) {
            case TEXT -> clean;
            default -> Id.fold(clean);
        };
    }
}
