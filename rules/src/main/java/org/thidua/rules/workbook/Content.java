package org.thidua.rules.workbook;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the tables of a book name, for lists to choose from: ids as they are written, in the order of rows. */
final class Content {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    /** A list that is longer helps nobody. */
    private static final int MOST = 500;

    private final List<Sheet> sheets;

    Content(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The table of an id, if the book has it. */
    Optional<Sheet> find(String table) {
        return sheets.stream()
                .filter(sheet -> sheet.shape() != null && sheet.shape().id().equals(table))
                .findFirst();
    }

    /** Everything that a column says, each once. */
    ImmutableList<String> values(String table, String column) {
        Set<String> values = new LinkedHashSet<>();
        find(table).ifPresent(sheet -> {
            OptionalInt index = sheet.columns().find(column);
            for (int row = 1; index.isPresent() && row < sheet.rows().size(); row++) {
                List<String> cells = sheet.texts(row);
                if (index.getAsInt() < cells.size() && values.size() < MOST) {
                    String text = cells.get(index.getAsInt()).strip();
                    if (!text.isEmpty() && !text.equals("*")) {
                        values.add(text);
                    }
                }
            }
        });
        return ImmutableList.copyOf(values);
    }

    /** The ids of a table, with something in front and behind. */
    ImmutableList<String> ids(String before, String table, String after) {
        return values(table, "id").stream().map(id -> before + id + after).collect(ImmutableList.toImmutableList());
    }

    /** The figures that rules read. */
    ImmutableList<String> measures() {
        Set<String> measures = new LinkedHashSet<>(values("criteria", "measure"));
        find("cases").ifPresent(sheet -> {
            Columns columns = sheet.columns();
            for (int index = 0; index < columns.size(); index++) {
                String name = columns.name(index);
                if (columns.declared(index).isEmpty() && columns.cell(ImmutableList.of(), index) != null) {
                    measures.add(name);
                }
            }
        });
        return ImmutableList.copyOf(measures);
    }

    /** What a condition, a grade or a ranking may look at. */
    ImmutableList<String> subjects() {
        List<String> subjects = new ArrayList<>(
                List.of("total", "total.percent", "base", "bonus", "penalty", "grade", "rank", "tied", "inspected"));
        subjects.add("every_criterion.percent");
        subjects.addAll(ids("criterion.", "criteria", ""));
        subjects.addAll(ids("criterion.", "criteria", ".percent"));
        measures().forEach(measure -> subjects.add("figure." + measure));
        subjects.addAll(ids("attribute.", "attributes", ""));
        subjects.addAll(ids("late.", "deadlines", ""));
        subjects.addAll(ids("holds.", "awards", ""));
        subjects.addAll(ids("held.", "awards", ""));
        subjects.addAll(ids("years.", "awards", ""));
        subjects.addAll(ids("years.grade.", "grades", ""));
        values("ballots", "award").forEach(award -> subjects.add("votes." + award));
        return withUsed(subjects, "conditions", "subject");
    }

    /** For which units a row may stand. */
    ImmutableList<String> whens(Collection<String> words) {
        List<String> whens = new ArrayList<>();
        whens.add("*");
        whens.addAll(words);
        find("attributes").ifPresent(sheet -> {
            OptionalInt id = sheet.columns().find("id");
            OptionalInt values = sheet.columns().find("values");
            for (int row = 1;
                    id.isPresent() && values.isPresent() && row < sheet.rows().size();
                    row++) {
                List<String> cells = sheet.texts(row);
                if (cells.size() > Math.max(id.getAsInt(), values.getAsInt())) {
                    String attribute = cells.get(id.getAsInt());
                    LIST.split(cells.get(values.getAsInt())).forEach(value -> whens.add(attribute + " = " + value));
                }
            }
        });
        return ImmutableList.copyOf(whens);
    }

    /** A list, and behind it what a column says beside it. */
    ImmutableList<String> withUsed(Collection<String> known, String table, String column) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(values(table, column));
        return ImmutableList.copyOf(all);
    }
}
