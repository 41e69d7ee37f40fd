package org.thidua.rules.book;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;
import org.thidua.rules.file.Grid.Kind;
import org.thidua.rules.shape.CasePattern;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;

/**
 * What a cell of a sheet says, once its column is known: the text that a file with decimal points would hold for it.
 *
 * <p>Where its reader sees something else than the file holds, or could read it in two ways, the cell is refused.
 * Examples, in a column of numbers: the text {@code 4,5} and the number 4.5 say {@code 4.5}; the text {@code 1.234} is
 * refused, for it may be 1234. In a column of dates {@code 18/11/2021} says {@code 2021-11-18}.
 */
public final class SheetCell {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Pattern EITHER_MARK = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern PERCENT = Pattern.compile("([^%]*[^% ])( *%.*)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:[ T]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?");

    private final ColumnShape column;
    private final String columnName;
    private final Place place;
    private final Problems problems;

    private SheetCell(ColumnShape column, String columnName, Place place, Problems problems) {
        this.column = column;
        this.columnName = columnName;
        this.place = place;
        this.problems = problems;
    }

    /**
     * Reads a cell.
     *
     * @param text its clean text
     * @param kind what the file says it is
     * @param column what its column holds
     * @param columnName the header of its column as the author wrote it
     * @param place where it stands
     * @param problems collects why it is refused
     * @return what it says, or empty if it is refused
     */
    public static Optional<String> read(
            String text, Kind kind, ColumnShape column, String columnName, Place place, Problems problems) {
        return new SheetCell(column, columnName, place, problems).read(text, kind);
    }

    /** Whether a cell says just its text: a number anywhere, and a text where no number or date is due. */
    static boolean saysItself(Kind kind, ColumnShape column) {
        return kind == Kind.NUMBER
                || (kind == Kind.TEXT
                        && switch (column.type()) {
                            case ID, IDS, TEXT, WORD, WORDS -> true;
                            case NUMBER, VALUE, VALUES, WHEN, DATE, PATTERN -> false;
                        });
    }

    private Optional<String> read(String text, Kind kind) {
        return switch (kind) {
            case TEXT -> text(text);
            case NUMBER -> Optional.of(text);
            case DATE -> column.type() == ColumnType.DATE ? Optional.of(text) : refuseDate(text);
            case PERCENT -> isNumeric() && !column.isPercent() ? Optional.of(text) : refusePercent(text);
            case PADDED -> isNumeric() ? Optional.of(withoutZeros(text)) : refusePadded(text);
            case SHOWN_OTHERWISE -> refuse(Fault.CELL_FORMAT, text, "value", new Words(text.replace('.', ','), text));
            case FORMULA -> refuse(Fault.CELL_FORMULA, text, "value", text);
            case LINK -> refuse(Fault.CELL_LINK, text, "value", text);
            case ERROR -> refuse(Fault.CELL_ERROR, text, "value", text);
            case BROKEN -> refuse(Fault.CELL_BROKEN, text, "value", text);
        };
    }

    /**
     * Tells whether a text is a number with marks between its thousands, which is refused in every column of numbers.
     *
     * @param text a clean text
     * @return whether it is one, such as {@code 1.234,5} or {@code 1 234}
     */
    public static boolean isGrouped(String text) {
        return PlainNumber.isGrouped(text);
    }

    /**
     * The same number without marks between its thousands.
     *
     * @param grouped a text for which {@link #isGrouped} holds
     * @param decimalMark the decimal mark to write
     * @return the number, such as {@code 1234,5}
     */
    public static String ungrouped(String grouped, char decimalMark) {
        return PlainNumber.ungrouped(grouped, decimalMark);
    }

    private boolean isNumeric() {
        return switch (column.type()) {
            case NUMBER, VALUE, VALUES, PATTERN -> true;
            case ID, IDS, TEXT, DATE, WORD, WORDS, WHEN -> false;
        };
    }

    private Optional<String> text(String text) {
        return switch (column.type()) {
            case ID, IDS, TEXT, WORD, WORDS -> Optional.of(text);
            case DATE -> Optional.of(isoDate(text));
            case NUMBER, VALUE -> value(text);
            case VALUES -> values(text);
            case WHEN -> when(text);
            case PATTERN -> CasePattern.of(text).written(this::value);
        };
    }

    private Optional<String> values(String text) {
        if (text.indexOf(';') < 0) {
            return value(text);
        }
        List<String> values = new ArrayList<>();
        for (String part : LIST.split(text)) {
            Optional<String> value = value(part);
            if (value.isEmpty()) {
                return value;
            }
            values.add(value.get());
        }
        return Optional.of(String.join(";", values));
    }

    private Optional<String> when(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return Optional.of(text);
        }
        String attribute = text.substring(0, equals + 1);
        return value(text.substring(equals + 1).strip()).map(value -> attribute + " " + value);
    }

    /** Reads a text that may be a number, or one in front of a percent sign, with either decimal mark. */
    private Optional<String> value(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return number(percent.group(1)).map(number -> number + percent.group(2));
        }
        return number(text);
    }

    private Optional<String> number(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            String whole = text.replace(".", "").replace(",", "");
            Words fraction = new Words(text.replace('.', ',') + "0", text.replace(',', '.') + "0");
            return refuse(Fault.NUMBER_AMBIGUOUS, text, "value", text, "one", whole, "other", fraction);
        }
        if (PlainNumber.isGrouped(text)) {
            return refuse(Fault.NUMBER_GROUPED, text, "value", text, "sample", PlainNumber.ungrouped(text, ','));
        }
        return Optional.of(EITHER_MARK.matcher(text).matches() ? text.replace(',', '.') : text);
    }

    /** A date with the day in front in ISO form; any other text as it is. */
    private static String isoDate(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            String time = matcher.group(4);
            return time == null ? date.toString() : date + "T" + (time.indexOf(':') == 1 ? "0" : "") + time;
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }

    private Optional<String> refuseDate(String text) {
        return refuse(Fault.CELL_DATE, "", "value", text, "due", column.due());
    }

    private Optional<String> refusePercent(String text) {
        String hundredfold = plain(new BigDecimal(text).movePointRight(2));
        Words shown = new Words(hundredfold.replace('.', ',') + " %", hundredfold + "%");
        Words value = new Words(text.replace('.', ','), text);
        Words meant = new Words(hundredfold.replace('.', ','), hundredfold);
        return refuse(Fault.CELL_PERCENT, "", "shown", shown, "value", value, "meant", meant);
    }

    private Optional<String> refusePadded(String text) {
        return refuse(Fault.CELL_PADDED, text, "shown", text, "value", withoutZeros(text));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String withoutZeros(String padded) {
        return plain(new BigDecimal(padded));
    }

    private Optional<String> refuse(Fault fault, String example, Object... details) {
        Object[] all = new Object[details.length + 2];
        all[0] = "column";
        all[1] = columnName;
        System.arraycopy(details, 0, all, 2, details.length);
        problems.add(fault, place, example, all);
        return Optional.empty();
    }
}
