package org.thidua.rules.convert;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.SheetCell;
import org.thidua.rules.file.Grid.Kind;
import org.thidua.rules.file.Limits;
import org.thidua.rules.file.Notation;
import org.thidua.rules.shape.CasePattern;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.workbook.Sheet.Value;

/**
 * Turns one cell into what the other form holds for it.
 *
 * <p>A number of a column of numbers or values becomes a numeric cell if it has at most 15 digits; it may lose zeros at
 * its end. Ids stay texts, so that {@code 01} and {@code 1.10} keep their digits. In the author's own columns only what
 * is written as a number is written is one.
 */
final class CellConversion {
    private static final int SHEET_DIGITS = 15;
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Pattern POINT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+(?:,[0-9]+)?");
    private static final Pattern CANONICAL =
            Pattern.compile("0|-?(?:[1-9][0-9]*|0\\.[0-9]*[1-9]|[1-9][0-9]*\\.[0-9]*[1-9])");
    private static final Pattern TRAILING_ZEROS = Pattern.compile("-?(?:0|[1-9][0-9]*)\\.[0-9]+");
    /** What a sheet would take for a number, or refuse as two. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private static final Pattern AMBIGUOUS_IN_SHEET = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern PERCENT = Pattern.compile("([^%]*[^% ])( *%.*)");
    private static final Pattern DAY_FIRST = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}.*");

    private final Notation from;
    private final boolean toSheet;
    private final Problems problems;

    CellConversion(Notation from, boolean toSheet, Problems problems) {
        this.from = from;
        this.toSheet = toSheet;
        this.problems = problems;
    }

    /**
     * Converts a cell.
     *
     * @param raw its text as the file holds it
     * @param kind what it is in a sheet
     * @param column what its column holds, null if it is a column or table of the author's own
     * @param name the header of its column
     * @param place where it stands
     * @return the converted cell; a blank one if it was refused
     */
    Value convert(String raw, Kind kind, @Nullable ColumnShape column, String name, Place place) {
        if (raw.isEmpty() || (kind != Kind.TEXT && CellText.isBlank(raw))) {
            return Value.BLANK;
        }
        if (raw.length() > Limits.CELL) {
            problems.add(Fault.CELL_LONG, place, "", "column", name, "limit", Limits.CELL);
            return Value.BLANK;
        }
        Optional<String> text =
                from == Notation.SHEET ? ofSheet(raw, kind, column, name, place) : ofText(raw, column, place);
        return text.map(said -> toSheet ? inSheet(said, column, kind, name, place) : Value.of(said))
                .orElse(Value.BLANK);
    }

    /** A cell of a sheet as a file of decimal points says it. */
    private Optional<String> ofSheet(String raw, Kind kind, @Nullable ColumnShape column, String name, Place place) {
        boolean isWritten = column == null || !isConverted(column);
        if (kind == Kind.TEXT && isWritten) {
            return Optional.of(raw);
        }
        if (column == null && kind != Kind.FORMULA && kind != Kind.LINK && kind != Kind.ERROR && kind != Kind.BROKEN) {
            return Optional.of(raw);
        }
        ColumnShape known = column == null ? ColumnShape.other(name) : column;
        return SheetCell.read(CellText.clean(raw), kind, known, name, place, problems);
    }

    /** A cell of a file of separated values as a file of decimal points says it. */
    private Optional<String> ofText(String raw, @Nullable ColumnShape column, Place place) {
        if (column == null || !isConverted(column)) {
            return Optional.of(raw);
        }
        OptionalInt control = CellText.controlCharacter(raw);
        if (control.isPresent()) {
            String character = String.format(Locale.ROOT, "U+%04X", control.getAsInt());
            problems.add(Fault.CONTROL_CHARACTER, place, "", "column", place.columnName(), "character", character);
            return Optional.empty();
        }
        String clean = CellText.clean(raw);
        return switch (column.type()) {
            case DATE -> DAY_FIRST.matcher(clean).matches() ? refuseDate(clean, place) : Optional.of(raw);
            case VALUES -> listed(clean, place).map(said -> said.equals(clean) ? raw : said);
            case PATTERN ->
                CasePattern.of(clean)
                        .written(part -> value(part, place))
                        .map(said -> from == Notation.POINT ? raw : said);
            case WHEN -> when(clean, place).map(said -> said.equals(clean) ? raw : said);
            default -> value(clean, place).map(said -> said.equals(clean) ? raw : said);
        };
    }

    /** Whether a cell of a column is written differently on the two sides. */
    private static boolean isConverted(ColumnShape column) {
        return switch (column.type()) {
            case NUMBER, VALUE, VALUES, WHEN, DATE, PATTERN -> true;
            case ID, IDS, TEXT, WORD, WORDS -> false;
        };
    }

    private Optional<String> listed(String text, Place place) {
        if (text.indexOf(';') < 0) {
            return value(text, place);
        }
        StringBuilder said = new StringBuilder();
        for (String part : LIST.split(text)) {
            Optional<String> value = value(part, place);
            if (value.isEmpty()) {
                return value;
            }
            said.append(said.isEmpty() ? "" : ";").append(value.get());
        }
        // Nothing is touched where no number changes its mark.
        return Optional.of(from == Notation.POINT ? text : said.toString());
    }

    private Optional<String> when(String text, Place place) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return Optional.of(text);
        }
        String right = text.substring(equals + 1);
        return value(right.strip(), place)
                .map(value -> text.substring(0, equals + 1) + (right.strip().equals(value) ? right : " " + value));
    }

    private Optional<String> value(String text, Place place) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return number(percent.group(1), place).map(number -> number + percent.group(2));
        }
        return number(text, place);
    }

    /** A number of the file's mark with a decimal point; what only the other form would take for a number is refused. */
    private Optional<String> number(String text, Place place) {
        if (SheetCell.isGrouped(text)) {
            String sample = SheetCell.ungrouped(text, from.shownMark());
            problems.add(Fault.NUMBER_GROUPED, place, text, "value", text, "sample", sample);
            return Optional.empty();
        }
        boolean isNumber =
                (from == Notation.COMMA ? COMMA : POINT).matcher(text).matches();
        if (!isNumber && LIKE_A_NUMBER.matcher(text).matches()) {
            char mark = from.shownMark();
            String sample = text.replace('.', mark).replace(',', mark);
            problems.add(Fault.NUMBER_WRONG, place, sample, "value", text, "mark", mark, "sample", sample);
            return Optional.empty();
        }
        return Optional.of(isNumber ? text.replace(',', '.') : text);
    }

    private Optional<String> refuseDate(String text, Place place) {
        problems.add(Fault.DATE_WRONG, place, "", "value", text);
        return Optional.empty();
    }

    private Value inSheet(String said, @Nullable ColumnShape column, Kind kind, String name, Place place) {
        if (column == null) {
            boolean isNumber = kind == Kind.NUMBER
                    || (from != Notation.SHEET && CANONICAL.matcher(said).matches());
            return new Value(said, isNumber ? number(said) : null, null);
        }
        return switch (column.type()) {
            case NUMBER, VALUE -> valueInSheet(said, name, place);
            case VALUES -> said.indexOf(';') < 0 ? valueInSheet(said, name, place) : checked(said, said, name, place);
            case PATTERN -> patternInSheet(said, name, place);
            case WHEN -> checked(said, said.substring(said.indexOf('=') + 1), name, place);
            case ID, IDS, TEXT, WORD, WORDS, DATE -> Value.of(said);
        };
    }

    /** A plain number as a number, any other pattern as a text, unless a number in it could be read in two ways there. */
    private Value patternInSheet(String said, String name, Place place) {
        CasePattern pattern = CasePattern.of(CellText.clean(said));
        boolean plain = pattern.sign().isEmpty() && pattern.upper() == null;
        String values = pattern.upper() == null ? pattern.value() : pattern.value() + ";" + pattern.upper();
        return plain ? valueInSheet(said, name, place) : checked(said, values, name, place);
    }

    private Value valueInSheet(String said, String name, Place place) {
        String clean = CellText.clean(said);
        boolean isNumber = CANONICAL.matcher(clean).matches()
                || TRAILING_ZEROS.matcher(clean).matches();
        BigDecimal number = isNumber ? number(clean) : null;
        return number == null ? checked(said, said, name, place) : new Value(said, number, null);
    }

    /** A text of a sheet, unless a number in it could be read in two ways there. */
    private Value checked(String said, String values, String name, Place place) {
        for (String part : LIST.split(CellText.clean(values))) {
            Matcher percent = PERCENT.matcher(part);
            String number = percent.matches() ? percent.group(1) : part;
            if (AMBIGUOUS_IN_SHEET.matcher(number).matches()) {
                problems.add(Fault.CELL_NOT_CONVERTIBLE, place, number + "0", "column", name, "value", said);
                return Value.BLANK;
            }
        }
        return Value.of(said);
    }

    /** The number that a sheet can hold, or null if it has more digits. */
    private static @Nullable BigDecimal number(String plain) {
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.precision() > SHEET_DIGITS ? null : number;
    }
}
