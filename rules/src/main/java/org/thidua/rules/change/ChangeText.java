package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Content;

/** Changes of rows in words, each a part of a sentence about the thing that the row is about. */
final class ChangeText {
    private static final ImmutableSet<String> WITH_BOUNDS = ImmutableSet.of("bands", "grades");

    /** Columns that say what a row belongs to. */
    static final ImmutableMap<String, String> OWNERS = ImmutableMap.of(
            "criteria", "parent",
            "bands", "criterion",
            "levels", "criterion",
            "cases", "criterion",
            "scorers", "criterion",
            "conditions", "of",
            "ranking", "scope",
            "ballots", "award",
            "tests", "case");

    /** The columns that say what a condition asks for. */
    private static final ImmutableSet<String> NEED = ImmutableSet.of("is", "value");

    private static final ImmutableMap<String, String> SIGNS = ImmutableMap.<String, String>builder()
            .put("eq", "exactly")
            .put("ne", "other than")
            .put("ge", "at least")
            .put("gt", "more than")
            .put("le", "at most")
            .put("lt", "less than")
            .put("in", "one of")
            .put("not_in", "none of")
            .buildOrThrow();

    private ChangeText() {}

    /**
     * What a row was called and is called.
     *
     * @param before its name in the older pack
     * @param after its name in the newer one
     * @param figure whether a figure is called like it, and so otherwise too
     */
    record Names(String before, String after, boolean figure) {}

    /** A row that came or went: what it is, and all it says. */
    static Words whole(Content row, boolean added, String name, List<CellChange> cells) {
        return Words.of(language -> {
            boolean vi = language == Language.VI;
            String head = head(row, name, language);
            String all = said(row, cells, added, language);
            String verb = added ? (vi ? "thêm" : "added") : (vi ? "bỏ" : "removed");
            String what = head.isEmpty() ? own(row, language) : head;
            return verb + (what.isEmpty() || all.isEmpty() ? " " : " " + what + ": ") + (all.isEmpty() ? what : all);
        });
    }

    /** A row that is still there: its new id, its new owner, and every cell that says something else. */
    static Words changed(Content before, Content after, Names names, Set<Sort> sorts, List<CellChange> cells) {
        return Words.of(language -> {
            List<String> parts = new ArrayList<>();
            boolean bounds = WITH_BOUNDS.contains(after.table())
                    && cells.stream().anyMatch(cell -> BandText.BOUNDS.contains(cell.column()));
            String head = head(before, names.before(), language);
            if (bounds) {
                String moved = BandText.moved(before, after, language);
                head = after.table().equals("bands") ? band(language) + " " + moved + group(after, language) : head;
                if (after.table().equals("grades")) {
                    parts.add(moved);
                }
            }
            boolean needs =
                    after.table().equals("conditions") && cells.stream().anyMatch(cell -> NEED.contains(cell.column()));
            if (needs) {
                parts.add(needed(language) + need(before, language) + " → " + need(after, language));
            }
            for (CellChange cell : cells) {
                if (!(bounds && BandText.BOUNDS.contains(cell.column())) && !(needs && NEED.contains(cell.column()))) {
                    parts.add(cell(after.table(), cell, sorts, names, language));
                }
            }
            return head.isEmpty() || parts.isEmpty()
                    ? head + String.join(", ", parts)
                    : head + (bounds && after.table().equals("bands") ? ", " : ": ") + String.join(", ", parts);
        });
    }

    private static String cell(String table, CellChange cell, Set<Sort> sorts, Names names, Language language) {
        boolean vi = language == Language.VI;
        String before = cell.before().in(language);
        String after = cell.after().in(language);
        if (cell.column().equals("id") && sorts.contains(Sort.RENAMED)) {
            return (vi ? "đổi mã " : "id ")
                    + names.before()
                    + " → "
                    + names.after()
                    + (names.figure() ? (vi ? " (cả mã số liệu)" : " (its figure too)") : "");
        }
        if (cell.column().equals(OWNERS.get(table)) && sorts.contains(Sort.MOVED)) {
            String top = vi ? "cấp cao nhất" : "the top level";
            boolean root = table.equals("criteria");
            return (vi ? "chuyển từ " : "moved from ")
                    + (root && before.isEmpty() ? top : before)
                    + (vi ? " sang " : " to ")
                    + (root && after.isEmpty() ? top : after);
        }
        String name = cell.name().in(language);
        if (before.equals(after)) {
            return name + (vi ? " vẫn là " : " is still ") + after + (vi ? ", không theo mã mới" : ", not the new id");
        }
        return name + " " + filled(before, language) + " → " + filled(after, language);
    }

    private static String filled(String text, Language language) {
        return text.isEmpty() ? "(" + Terms.BLANK.in(language) + ")" : text;
    }

    private static String needed(Language language) {
        return language == Language.VI ? "yêu cầu " : "needed: ";
    }

    /** What a condition asks for: {@code từ 3}, {@code at least 3}. */
    private static String need(Content row, Language language) {
        String is = row.canonical("is");
        String word = language == Language.VI ? Terms.said(row.value("is")).vi() : SIGNS.getOrDefault(is, is);
        return word + " " + Terms.said(row.value("value")).in(language);
    }

    private static String said(Content row, List<CellChange> cells, boolean added, Language language) {
        List<String> parts = new ArrayList<>();
        if (row.table().equals("grades")) {
            parts.add("\"" + BandText.interval(row, language) + "\"");
        }
        if (row.table().equals("conditions")) {
            parts.add(Terms.said(row.value("subject")).in(language) + " " + need(row, language));
        }
        for (CellChange cell : cells) {
            if (!inHead(row).contains(cell.column())) {
                parts.add(cell.name().in(language) + " " + (added ? cell.after() : cell.before()).in(language));
            }
        }
        return String.join(", ", parts);
    }

    /** The columns that the head of a row says already, or the thing it is about. */
    private static ImmutableList<String> inHead(Content row) {
        return switch (row.table()) {
            case "bands" -> ImmutableList.of("criterion", "id", "when", "from", "above", "to", "below");
            case "levels" -> ImmutableList.of("criterion", "id", "level");
            case "cases" -> ImmutableList.of("criterion", "id");
            case "scorers" -> ImmutableList.of("criterion", "role");
            case "grades" -> ImmutableList.of("id", "from", "above", "to", "below");
            case "conditions" -> ImmutableList.of("of", "id", "title", "subject", "is", "value");
            case "ranking" -> ImmutableList.of("scope", "measure");
            case "ballots" -> ImmutableList.of("award");
            case "inspection" -> ImmutableList.of("item");
            case "tests" -> ImmutableList.of("case", "given", "then");
            case "pack" -> ImmutableList.of("key");
            case "acknowledged" -> ImmutableList.of("code", "at");
            default -> ImmutableList.of("id");
        };
    }

    /** What a row is called beside the thing it is about; empty for the thing's own row. */
    private static String head(Content row, String name, Language language) {
        boolean vi = language == Language.VI;
        return switch (row.table()) {
            case "bands" ->
                band(language) + " \"" + BandText.interval(row, language) + "\"" + group(row, language) + id(row, name);
            case "levels" -> (vi ? "mức " : "level ") + "\"" + row.written("level") + "\"" + id(row, name);
            case "cases" -> (vi ? "trường hợp " : "case ") + name;
            case "scorers" -> (vi ? "nguồn chấm " : "scorer ") + row.written("role");
            case "conditions" ->
                (vi ? "điều kiện " : "condition ") + Terms.quoted(row.written("title")) + " (" + name + ")";
            case "ranking" ->
                (vi ? "phạm vi " : "scope ")
                        + Terms.said(row.value("scope")).in(language)
                        + (vi ? ", đại lượng " : ", measure ")
                        + row.written("measure");
            case "ballots" -> vi ? "thể lệ bỏ phiếu" : "ballot";
            case "inspection" -> (vi ? "nội dung " : "item ") + row.written("item");
            case "tests" -> test(row, vi);
            case "acknowledged" -> row.written("code") + (vi ? " ở " : " at ") + row.written("at");
            default -> "";
        };
    }

    private static String test(Content row, boolean vi) {
        String given = row.written("given");
        String then = row.written("then");
        String first = given.isEmpty() ? "" : (vi ? "cho " : "given ") + given;
        String second = then.isEmpty() ? "" : (vi ? "thì " : "then ") + then;
        return (vi ? "dòng " : "row ") + "\"" + first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second
                + "\"";
    }

    private static String id(Content row, String name) {
        return row.value("id") == null ? "" : " (" + name + ")";
    }

    private static String band(Language language) {
        return language == Language.VI ? "mức" : "band";
    }

    private static String group(Content row, Language language) {
        Content.Value when = row.value("when");
        return when == null || when.canonical().equals("*")
                ? ""
                : (language == Language.VI ? " (áp dụng khi " : " (when ")
                        + Terms.said(when).in(language) + ")";
    }

    private static String own(Content row, Language language) {
        boolean vi = language == Language.VI;
        return switch (row.table()) {
            case "pack" -> "";
            case "sources" -> vi ? "căn cứ" : "source";
            case "attributes" -> vi ? "thuộc tính" : "attribute";
            case "criteria" -> vi ? "tiêu chí" : "criterion";
            case "grades" -> vi ? "mức xếp loại" : "grade";
            case "awards" -> vi ? "hình thức khen thưởng" : "award";
            default -> vi ? "hạn nộp" : "deadline";
        };
    }
}
