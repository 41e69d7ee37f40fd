package org.thidua.rules.book;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thidua.core.dossier.Moment;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.rules.shape.CasePattern;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;

/**
 * The one spelling of what a cell says, whatever its file, its decimal mark, its case and the language of its words.
 *
 * <p>Example: {@code 4,50} in a file of decimal commas and {@code 4.5} in one of points are {@code 4.5};
 * {@code Điểm thưởng} and {@code bonus} are {@code bonus}.
 */
final class Canonical {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    /** A number, or a number with more digits in front than it needs, is text where values are compared as texts. */
    private static final Pattern WITHOUT_LEADING_ZEROS = Pattern.compile("-?(0|[1-9][0-9]*)([.,][0-9]+)?");

    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?) *%(.*)");

    private Canonical() {}

    /** The canonical text of a cell that is not blank. */
    static String of(ColumnShape column, String text, char mark) {
        return isList(column)
                ? parts(column, text, mark).stream()
                        .map(part -> quoted(part.canonical()))
                        .collect(Collectors.joining(",", "[", "]"))
                : single(column, text, mark);
    }

    /** The elements of a list in the order of their canonical texts; of any other cell the whole. */
    static ImmutableList<Content.Part> parts(ColumnShape column, String text, char mark) {
        if (!isList(column)) {
            boolean kept = column.type() == ColumnType.TEXT;
            return ImmutableList.of(new Content.Part(single(column, text, mark), kept ? text : CellText.oneLine(text)));
        }
        return LIST.splitToStream(CellText.oneLine(text))
                .map(part -> new Content.Part(single(column, part, mark), part))
                .sorted((one, other) -> Id.compareCodePoints(one.canonical(), other.canonical()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isList(ColumnShape column) {
        return switch (column.type()) {
            case IDS, WORDS, VALUES -> true;
            case ID, TEXT, NUMBER, DATE, WORD, VALUE, WHEN, PATTERN -> false;
        };
    }

    /** A text in quotation marks, so that it ends where it ends. */
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String single(ColumnShape column, String text, char mark) {
        if (column.words() != null) {
            Optional<String> word = column.words().find(text);
            if (word.isPresent()) {
                return word.get();
            }
        }
        String line = CellText.oneLine(text);
        return switch (column.type()) {
            case TEXT -> text;
            case ID, IDS, WORD, WORDS -> Id.fold(line);
            case NUMBER -> PlainNumber.parse(line, mark).map(Exact::toString).orElseGet(() -> Id.fold(line));
            case DATE -> Moment.parse(line).map(Moment::toString).orElseGet(() -> Id.fold(line));
            case VALUE, VALUES -> value(line, mark);
            case WHEN -> when(line, mark);
            case PATTERN ->
                CasePattern.of(line)
                        .written(part -> Optional.of(value(part, mark)))
                        .orElse(line);
        };
    }

    private static String value(String line, char mark) {
        if (WITHOUT_LEADING_ZEROS.matcher(line).matches()) {
            return PlainNumber.parse(line, mark).map(Exact::toString).orElse(line);
        }
        Matcher percent = PERCENT.matcher(line);
        if (percent.matches()) {
            Optional<Exact> number = PlainNumber.parse(percent.group(1), mark);
            if (number.isPresent()) {
                return number.get() + "%" + Id.fold(percent.group(2));
            }
        }
        return Datum.yesOrNo(line).map(yes -> yes ? "yes" : "no").orElseGet(() -> Id.fold(line));
    }

    private static String when(String line, char mark) {
        int equals = line.indexOf('=');
        return equals < 0
                ? Id.fold(line)
                : Id.fold(line.substring(0, equals).strip())
                        + " = "
                        + value(line.substring(equals + 1).strip(), mark);
    }
}
