package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thidua.core.value.Words;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.shape.Vocabulary;
import org.thidua.rules.workbook.Columns;
import org.thidua.rules.workbook.Mark;
import org.thidua.rules.workbook.Sheet;
import org.thidua.rules.workbook.Sheet.Value;

/** The step of a pack from its year to a later one, table by table, with a list of every cell that it touches. */
final class YearStep {
    private static final String SOURCES = "sources";
    private static final String STATUS = "status";
    private static final String FOLLOWS = "follows";
    private static final ImmutableSet<String> IN_FORCE = ImmutableSet.of("in_force_from", "in_force_to");
    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(.*)", Pattern.DOTALL);

    private final String packId;
    private final int before;
    private final int year;
    private final Pattern oldYear;
    private final ImmutableList.Builder<YearChange> changes = ImmutableList.builder();

    YearStep(String packId, int before, int year) {
        this.packId = packId;
        this.before = before;
        this.year = year;
        this.oldYear = Pattern.compile("(?<![0-9])" + before + "(?![0-9])");
    }

    /** Every cell that was touched so far, in the order of tables and rows. */
    ImmutableList<YearChange> changes() {
        return changes.build();
    }

    /** A table as it stands in the new pack. */
    Sheet changed(Sheet sheet) {
        TableShape table = sheet.shape();
        if (table == null || sheet.rows().isEmpty()) {
            return sheet;
        }
        Sheet whole = table.id().equals(SOURCES) ? withStatus(sheet) : sheet;
        Columns columns = whole.columns();
        List<ImmutableList<Value>> rows = new ArrayList<>();
        rows.add(whole.rows().get(0));
        for (int row = 1; row < whole.rows().size(); row++) {
            Row old = new Row(table, columns, whole.texts(row));
            if (old.isOf("issued_on")) {
                // The day on which last year's text was issued says nothing of next year's.
                int value = columns.find("value").orElse(0);
                note(old, value, old.texts().get(value), "");
                continue;
            }
            ImmutableList.Builder<Value> cells = ImmutableList.builder();
            for (int index = 0; index < old.texts().size(); index++) {
                cells.add(changed(old, index, whole.rows().get(row).get(index)));
            }
            rows.add(cells.build());
        }
        if (!table.keys().isEmpty() && rows.stream().noneMatch(row -> follows(table, columns, row))) {
            rows.add(following(table, columns));
        }
        return whole.withRows(rows);
    }

    private static boolean follows(TableShape table, Columns columns, ImmutableList<Value> row) {
        return new Row(table, columns, row.stream().map(Value::text).toList()).isOf(FOLLOWS);
    }

    /** The row that says which pack the new one follows. */
    private ImmutableList<Value> following(TableShape table, Columns columns) {
        List<Value> cells = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.add(Value.BLANK);
        }
        int value = columns.find("value").orElse(0);
        cells.set(columns.find("key").orElse(0), Value.of(FOLLOWS));
        cells.set(value, Value.of(packId).marked(new Mark(Mark.Kind.CHANGED, "Năm trước không có mục này.")));
        note(new Row(table, columns, cells.stream().map(Value::text).toList()), value, "", packId);
        return ImmutableList.copyOf(cells);
    }

    private Value changed(Row row, int index, Value cell) {
        ColumnShape column = row.columns().cell(row.texts(), index);
        if (column == null || row.columns().isKey(index)) {
            return cell;
        }
        String after = next(row, column, cell.text());
        if (!after.equals(cell.text())) {
            note(row, index, cell.text(), after);
            String said = cell.text().isEmpty() ? "Năm trước để trống." : "Năm trước: " + cell.text();
            BigDecimal number = cell.number() == null ? null : new BigDecimal(after);
            return new Value(after, number, new Mark(Mark.Kind.CHANGED, said));
        }
        if (isProse(row, column) && oldYear.matcher(cell.text()).find()) {
            note(row, index, cell.text(), cell.text());
            return cell.marked(new Mark(Mark.Kind.NAMES_OLD_YEAR, "Ô này còn nhắc tới năm " + before + "."));
        }
        return cell;
    }

    /** What a cell says in the new year; the same text if nothing sure can be said of it. */
    private String next(Row row, ColumnShape column, String text) {
        String key = row.key();
        boolean isValue = row.columns().find("value").isPresent() && !key.isEmpty();
        if (isValue) {
            return switch (key) {
                case "id" -> renamed(text);
                case "version" -> NextPack.DRAFT;
                case "season" -> String.valueOf(year);
                case FOLLOWS -> packId;
                default -> IN_FORCE.contains(key) ? later(text) : text;
            };
        }
        if (row.table().id().equals("deadlines") && column.id().equals("on")) {
            return later(text);
        }
        return column.id().equals(STATUS) && Vocabulary.STATUSES.equals(column.words()) ? status(row, text) : text;
    }

    /** The id with the new year in it. */
    private String renamed(String id) {
        Matcher named = oldYear.matcher(id);
        return named.find() ? named.replaceAll(String.valueOf(year)) : id + "-" + year;
    }

    /** The same day as many years later, the last of February where there is no 29th. */
    private String later(String text) {
        Matcher date = DATE.matcher(CellText.clean(text));
        if (!date.matches()) {
            return text;
        }
        try {
            return LocalDate.parse(date.group(1)).plusYears((long) year - before) + date.group(2);
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    /** What was compared with a text of one year was not compared with that of the next. */
    private static String status(Row row, String text) {
        boolean isUnsaid = text.isEmpty()
                && row.table().id().equals(SOURCES)
                && !row.text("document").isEmpty();
        boolean isVerified =
                Vocabulary.STATUSES.find(text).filter("verified"::equals).isPresent();
        return isUnsaid || isVerified ? "carried_over" : text;
    }

    /** Sources with a column for their status, and a cell of it in every row. */
    private static Sheet withStatus(Sheet sheet) {
        OptionalInt known = sheet.columns().find(STATUS);
        int width = known.isPresent() ? known.getAsInt() + 1 : sheet.columns().size() + 1;
        List<ImmutableList<Value>> rows = new ArrayList<>();
        for (ImmutableList<Value> row : sheet.rows()) {
            List<Value> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add(rows.isEmpty() && cells.size() == width - 1 ? Value.of(STATUS) : Value.BLANK);
            }
            rows.add(ImmutableList.copyOf(cells));
        }
        return sheet.withRows(rows);
    }

    /** Whether a cell is words of the pack itself; sources and clauses name the year of their text. */
    private static boolean isProse(Row row, ColumnShape column) {
        return column.type() == ColumnType.TEXT
                && !row.table().id().equals(SOURCES)
                && !column.id().equals("clause");
    }

    private void note(Row row, int index, String from, String to) {
        ColumnShape column = row.columns().cell(row.texts(), index);
        Words name = column == null ? new Words("", "") : new Words(column.label(), column.id());
        changes.add(new YearChange(row.table().name(), row.name(), name, from, to));
    }

    /** A row of a table. */
    private record Row(TableShape table, Columns columns, List<String> texts) {
        /** The key of a row of keys and values, else empty. */
        String key() {
            return table.keys().isEmpty()
                    ? ""
                    : table.key(text("key")).map(ColumnShape::id).orElse("");
        }

        boolean isOf(String key) {
            return key().equals(key);
        }

        /** What names the row: its id, or what stands in its first cell. */
        String name() {
            String id = text("id");
            return !key().isEmpty() ? "" : id.isEmpty() && !texts.isEmpty() ? texts.get(0) : id;
        }

        String text(String column) {
            OptionalInt index = columns.find(column);
            return index.isPresent() && index.getAsInt() < texts.size()
                    ? CellText.clean(texts.get(index.getAsInt()))
                    : "";
        }
    }
}
