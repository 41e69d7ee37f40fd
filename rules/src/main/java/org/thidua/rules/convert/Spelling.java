package org.thidua.rules.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.shape.Vocabulary;
import org.thidua.rules.workbook.Columns;
import org.thidua.rules.workbook.Sheet;
import org.thidua.rules.workbook.Sheet.Value;

/**
 * Names of tables, headers and words of closed lists: Vietnamese labels in a workbook, ids in a folder.
 *
 * <p>Only what is exactly an id becomes its label, and only what is exactly a label its id. Whatever else is written, such
 * as another spelling of a word, stays as it is. Labels that stood in a folder are remembered in its workbook, and go back
 * as labels: so every text of a folder comes back as it was.
 */
final class Spelling {
    private static final String OF_TABLE = " | ";

    /** What goes back as a label, by table, column and label. */
    private final Set<String> kept;

    private Spelling(Collection<String> kept) {
        this.kept = new LinkedHashSet<>(kept);
    }

    /** The labels that are written in a folder of tables. */
    static Spelling ofFolder(List<Sheet> sheets) {
        Spelling spelling = new Spelling(Set.of());
        sheets.forEach(spelling::keepLabels);
        return spelling;
    }

    /** The labels that a workbook remembers. */
    static Spelling ofWorkbook(ImmutableSet<String> kept) {
        return new Spelling(kept);
    }

    ImmutableSet<String> kept() {
        return ImmutableSet.copyOf(kept);
    }

    /** A table as a workbook shows it. */
    Sheet withLabels(Sheet sheet) {
        return rewritten(sheet, true);
    }

    /** A table as a folder holds it. */
    Sheet withIds(Sheet sheet) {
        return rewritten(sheet, false);
    }

    private Sheet rewritten(Sheet sheet, boolean toLabels) {
        TableShape table = sheet.shape();
        if (table == null) {
            return sheet;
        }
        Columns columns = sheet.columns();
        List<ImmutableList<Value>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.texts(row);
            ImmutableList.Builder<Value> cells = ImmutableList.builder();
            for (int index = 0; index < texts.size(); index++) {
                Value cell = sheet.rows().get(row).get(index);
                String text = row == 0
                        ? header(table, columns.declared(index), cell.text(), toLabels)
                        : cell(table, columns, texts, index, toLabels);
                cells.add(text.equals(cell.text()) ? cell : new Value(text, null, cell.mark()));
            }
            rows.add(cells.build());
        }
        String name = swapped(sheet.name(), table.id(), table.label(), table.id() + OF_TABLE, toLabels);
        return new Sheet(name, table, ImmutableList.copyOf(rows));
    }

    private String header(TableShape table, Optional<ColumnShape> column, String text, boolean toLabels) {
        return column.map(known -> swapped(text, known.id(), known.label(), place(table, known), toLabels))
                .orElse(text);
    }

    private String cell(TableShape table, Columns columns, List<String> row, int index, boolean toLabels) {
        String text = row.get(index);
        if (columns.isKey(index)) {
            return table.key(text)
                    .map(key -> swapped(text, key.id(), key.label(), place(table, key), toLabels))
                    .orElse(text);
        }
        ColumnShape column = columns.cell(row, index);
        Vocabulary words = words(columns, column, index);
        if (column == null || words == null) {
            return text;
        }
        if (!isList(column)) {
            return word(text, words, place(table, column), toLabels);
        }
        StringJoiner parts = new StringJoiner(";");
        for (String part : parts(text)) {
            String plain = part.strip();
            String written = word(plain, words, place(table, column), toLabels);
            parts.add(written.equals(plain) ? part : part.replace(plain, written));
        }
        return parts.toString();
    }

    private String word(String text, Vocabulary words, String place, boolean toLabels) {
        return words.find(text)
                .map(id -> swapped(text, id, words.label(id), place, toLabels))
                .orElse(text);
    }

    /** The other name of two, unless something else is written, or the label has to come back. */
    private String swapped(String text, String id, String label, String place, boolean toLabels) {
        if (!text.equals(toLabels ? id : label) || kept.contains(place + label)) {
            return text;
        }
        return toLabels ? label : id;
    }

    private void keepLabels(Sheet sheet) {
        TableShape table = sheet.shape();
        if (table == null) {
            return;
        }
        keep(sheet.name(), table.id(), table.label(), table.id() + OF_TABLE);
        Columns columns = sheet.columns();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<String> texts = sheet.texts(row);
            for (int index = 0; index < texts.size(); index++) {
                String text = texts.get(index);
                if (row == 0) {
                    columns.declared(index)
                            .ifPresent(known -> keep(text, known.id(), known.label(), place(table, known)));
                } else if (columns.isKey(index)) {
                    table.key(text).ifPresent(key -> keep(text, key.id(), key.label(), place(table, key)));
                } else {
                    keepWords(table, columns, texts, index);
                }
            }
        }
    }

    private void keepWords(TableShape table, Columns columns, List<String> row, int index) {
        ColumnShape column = columns.cell(row, index);
        Vocabulary words = words(columns, column, index);
        if (column == null || words == null) {
            return;
        }
        for (String part : isList(column) ? parts(row.get(index)) : List.of(row.get(index))) {
            String plain = isList(column) ? part.strip() : part;
            words.find(plain).ifPresent(id -> keep(plain, id, words.label(id), place(table, column)));
        }
    }

    private void keep(String text, String id, String label, String place) {
        if (text.equals(label) && !id.equals(label)) {
            kept.add(place + label);
        }
    }

    private static List<String> parts(String text) {
        return List.of(text.split(";", -1));
    }

    private static boolean isList(ColumnShape column) {
        return column.type() == ColumnType.WORDS || column.type() == ColumnType.VALUES;
    }

    private static String place(TableShape table, ColumnShape column) {
        return table.id() + OF_TABLE + column.id() + OF_TABLE;
    }

    /** The words that a cell may hold, if any; values may be yes and no. */
    private static @Nullable Vocabulary words(Columns columns, @Nullable ColumnShape column, int index) {
        if (column == null || column.words() != null) {
            return column == null ? null : column.words();
        }
        boolean isAnswer = switch (column.type()) {
            case PATTERN -> true;
            case VALUE, VALUES -> columns.declared(index).isPresent();
            case ID, IDS, TEXT, NUMBER, DATE, WORD, WORDS, WHEN -> false;
        };
        return isAnswer ? Vocabulary.YES_NO : null;
    }
}
