package org.thidua.rules.change;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.trial.Expectation;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Content;

/** A row of the older pack as it would stand in the newer one, had nothing changed but what things are called. */
final class Translated {
    private static final ImmutableSet<String> OF_CRITERIA = ImmutableSet.of("bands", "levels", "cases", "scorers");
    private static final Pattern SHARE = Pattern.compile("(.*% *of )(.*)");
    private static final String FORMULA = "formula";

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Content.Value> written = new TreeMap<>();

    private Translated(Content row, Renames renames) {
        row.values().forEach((key, value) -> {
            UnaryOperator<String> one = text -> part(row, key, text, renames);
            boolean list = switch (value.column().type()) {
                case IDS, WORDS, VALUES -> true;
                default -> false;
            };
            String text = list
                    ? value.parts().stream()
                            .map(part -> one.apply(part.canonical()))
                            .sorted(Id::compareCodePoints)
                            .map(Translated::quoted)
                            .collect(Collectors.joining(",", "[", "]"))
                    : one.apply(value.canonical());
            values.put(column(row, key, renames), text);
            written.put(column(row, key, renames), value);
        });
    }

    static Translated of(Content row, Renames renames) {
        return new Translated(row, renames);
    }

    /** What a cell would say. */
    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** What a cell says as it stands in the older pack, null if it is blank. */
    Content.@Nullable Value written(String column) {
        return written.get(column);
    }

    /** The columns of the cells that are filled. */
    Set<String> columns() {
        return values.keySet();
    }

    /** Whether a row of the newer pack says the same but for one cell. */
    boolean isAllBut(String column, Content after) {
        return columnsOf(after).stream()
                .filter(key -> !key.equals(column))
                .allMatch(key -> value(key).equals(after.canonical(key)));
    }

    boolean isAll(Content after) {
        return columnsOf(after).stream().allMatch(key -> value(key).equals(after.canonical(key)));
    }

    /** How many filled cells of a row of the newer pack say the same. */
    int same(Content after) {
        return (int) values.entrySet().stream()
                .filter(cell -> cell.getValue().equals(after.canonical(cell.getKey())))
                .count();
    }

    /** The columns that are filled here or there. */
    Set<String> columnsOf(Content after) {
        Set<String> columns = new HashSet<>(values.keySet());
        columns.addAll(after.values().keySet());
        return columns;
    }

    /** A column of cases is named by a figure, and that by its criterion unless it has a name of its own. */
    private static String column(Content row, String key, Renames renames) {
        boolean declared = !row.table().equals("cases")
                || ImmutableSet.of("id", "criterion", "points", "percent", "note", "source", "clause", "status")
                        .contains(key);
        return declared ? key : renames.of(Renames.FIGURES, key);
    }

    private static String part(Content row, String key, String text, Renames renames) {
        String table = row.table();
        return switch (key) {
            case "id" -> OF_CRITERIA.contains(table) ? ofRow(text, renames) : renames.of(table, text);
            case "parent", "criterion" -> renames.of("criteria", text);
            case "source" -> renames.of("sources", text);
            case "due" -> renames.of("deadlines", text);
            case "otherwise" -> renames.of("grades", text);
            case "award", "excludes", "quota_counts" -> renames.of("awards", text);
            case "of" -> isWord(row, key, text) ? text : renames.of("awards", renames.of("grades", text));
            case "scope" -> isWord(row, key, text) ? text : renames.of("attributes", text);
            case "base" -> prefixed(text, "holders.", "awards", renames);
            case "when" -> when(text, renames);
            case "subject" -> subject(text, renames);
            case "given" -> renames.of("criteria", subject(text, renames));
            case "then" -> isCommon(text) ? text : renames.of("criteria", subject(text, renames));
            case "measure" -> table.equals("criteria") ? text : subject(text, renames);
            case "value" -> table.equals("conditions") ? asked(row, text, renames) : text;
            case "result" -> result(row, text, renames);
            case FORMULA -> formula(text, renames);
            default -> text;
        };
    }

    private static String ofRow(String text, Renames renames) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : renames.of("criteria", text.substring(0, slash)) + text.substring(slash);
    }

    private static String when(String text, Renames renames) {
        int equals = text.indexOf(" = ");
        return equals < 0 ? text : renames.of("attributes", text.substring(0, equals)) + text.substring(equals);
    }

    private static String asked(Content row, String text, Renames renames) {
        if (row.canonical("subject").equals("grade")) {
            return renames.of("grades", text);
        }
        Matcher share = SHARE.matcher(text);
        return share.matches() ? share.group(1) + subject(share.group(2), renames) : text;
    }

    private static String result(Content row, String text, Renames renames) {
        String then = row.canonical("then");
        return then.equals("grade")
                ? renames.of("grades", text)
                : then.startsWith("rule.") ? ofRow(text, renames) : text;
    }

    /** A formula names figures, and those that are called like their criterion follow it. */
    private static String formula(String text, Renames renames) {
        String formula = text;
        for (Map.Entry<String, String> renamed : renames.in(Renames.FIGURES).entrySet()) {
            Pattern name = Pattern.compile(
                    "(?<![\\p{L}\\d_.-])" + Pattern.quote(renamed.getKey()) + "(?![\\p{L}\\d_-]|\\.\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            formula = name.matcher(formula).replaceAll(Matcher.quoteReplacement(renamed.getValue()));
        }
        return formula;
    }

    private static String prefixed(String text, String prefix, String table, Renames renames) {
        return text.startsWith(prefix) ? prefix + renames.of(table, text.substring(prefix.length())) : text;
    }

    private static String subject(String text, Renames renames) {
        int dot = text.indexOf('.');
        String kind = dot < 0 ? "" : text.substring(0, dot + 1);
        return switch (kind) {
            case "figure." -> prefixed(text, kind, Renames.FIGURES, renames);
            case "criterion.", "target.", "rule.", "state." -> kind + criterion(text.substring(kind.length()), renames);
            case "marks." ->
                text.startsWith("marks.count.")
                        ? "marks.count." + counted(text.substring("marks.count.".length()), renames)
                        : text;
            case "years." ->
                renames.in("awards").containsKey(text.substring(kind.length()))
                        ? prefixed(text, kind, "awards", renames)
                        : prefixed(text, "years.grade.", "grades", renames);
            case "held.", "holds.", "votes.", "award." -> prefixed(text, kind, "awards", renames);
            case "late." -> prefixed(text, kind, "deadlines", renames);
            case "attribute." -> prefixed(text, kind, "attributes", renames);
            case "condition." -> prefixed(text, kind, "conditions", renames);
            default -> text;
        };
    }

    /** Whether a cell holds a word of its column's list, which is meant before an id that is spelled like it. */
    private static boolean isWord(Content row, String key, String text) {
        Content.Value value = row.value(key);
        return value != null
                && value.column().words() != null
                && value.column().words().ids().contains(text);
    }

    private static boolean isCommon(String text) {
        return Arrays.stream(Expectation.Common.values())
                .anyMatch(common -> common.word().equals(text));
    }

    private static String criterion(String text, Renames renames) {
        String whole = renames.of("criteria", text);
        if (!whole.equals(text) || !text.endsWith(".percent")) {
            return whole;
        }
        String id = text.substring(0, text.length() - ".percent".length());
        return renames.of("criteria", id) + ".percent";
    }

    /** The longest id that the text begins with; what comes after it is the value that is counted. */
    private static String counted(String text, Renames renames) {
        String id = text;
        while (!renames.in("criteria").containsKey(id)) {
            int dot = id.lastIndexOf('.');
            if (dot < 0) {
                return text;
            }
            id = id.substring(0, dot);
        }
        return renames.of("criteria", id) + text.substring(id.length());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
