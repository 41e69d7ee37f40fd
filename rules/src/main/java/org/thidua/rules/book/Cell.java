package org.thidua.rules.book;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.core.dossier.Moment;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.Vocabulary;

/**
 * One cell: a text that becomes a number, a date, a word or an id only where somebody asks for it.
 *
 * <p>Whoever asks for what the cell does not hold adds a problem at its place and gets nothing.
 * A blank cell is not set: typed reads give nothing and say nothing, but {@link #id} and {@link #isFilled} report it.
 * A cell that was refused when its file was read is filled, but gives nothing, and says nothing a second time.
 */
public final class Cell {
    /** Stands for the text of a cell that was refused: an id may be made of it, and nobody reads a value out of it. */
    static final String REFUSED = "?";
    /** Any value, an open bound, an open date. */
    private static final String ANY = "*";

    private static final String PERCENT_OF = ".percent";
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Row row;
    private final ColumnShape column;
    private final Table.@Nullable Header header;
    private final String text;
    private final boolean refused;

    Cell(Row row, ColumnShape column, Table.@Nullable Header header, String text, boolean refused) {
        this.row = row;
        this.column = column;
        this.header = header;
        this.text = text;
        this.refused = refused;
    }

    /**
     * {@return the text: composed letters, plain spaces, trimmed; line breaks stay}
     */
    public String text() {
        return text;
    }

    /**
     * {@return whether nothing is written}
     */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * {@return whether {@code *} is written: any value, an open bound, an open date}
     */
    public boolean isAny() {
        return text.equals(ANY);
    }

    /**
     * {@return the place of this cell; that of its row if the file has no such column}
     */
    public Place place() {
        return header == null ? row.place() : row.table().place(row.number(), header);
    }

    /**
     * {@return the row it stands in}
     */
    public Row row() {
        return row;
    }

    /**
     * {@return the header of its column as the author wrote it; the id of the column if the file has none such}
     */
    public String columnName() {
        return header == null ? column.id() : header.name();
    }

    /**
     * Tells whether something is written, where something is due.
     *
     * @param problems gets {@code CELL-BLANK} if the cell is blank
     * @return whether it is filled with what can be read
     */
    public boolean isFilled(Problems problems) {
        // A needed column that the file lacks was reported once, with its header.
        if (isBlank() && !(header == null && column.isNeeded())) {
            problems.add(Fault.CELL_BLANK, place(), "", "column", columnName(), "due", column.due());
        }
        return !isBlank() && !refused;
    }

    /**
     * Reads a plain decimal number in the decimal mark of the file.
     *
     * @param problems gets {@code NUMBER-WRONG} or {@code NUMBER-LONG} if it is not one
     * @return the exact number, or empty
     */
    public Optional<Exact> number(Problems problems) {
        if (isBlank() || refused) {
            return Optional.empty();
        }
        char mark = row.table().notation().mark();
        Optional<Exact> number = PlainNumber.parse(text, mark);
        if (number.isPresent()) {
            return number;
        }
        if (PlainNumber.isLong(text, mark)) {
            problems.add(
                    Fault.NUMBER_LONG, place(), "", "digits", PlainNumber.digits(text), "limit", Exact.MOST_DIGITS);
        } else if (PlainNumber.isGrouped(text)) {
            problems.add(
                    Fault.NUMBER_GROUPED,
                    place(),
                    text,
                    "value",
                    text,
                    "sample",
                    PlainNumber.ungrouped(text, row.table().notation().shownMark()));
        } else {
            char shown = row.table().notation().shownMark();
            String sample = "4" + shown + "5";
            problems.add(Fault.NUMBER_WRONG, place(), sample, "value", oneLine(), "mark", shown, "sample", sample);
        }
        return Optional.empty();
    }

    /**
     * Reads a whole number within limits.
     *
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @param problems gets {@code NUMBER-WRONG}, {@code NUMBER-LONG} or {@code NUMBER-RANGE} if it is not one
     * @return the number, or empty
     */
    public OptionalInt wholeNumber(int least, int most, Problems problems) {
        Optional<Exact> number = number(problems);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        Exact exact = number.get();
        if (!exact.isWhole() || exact.compareTo(Exact.of(least)) < 0 || exact.compareTo(Exact.of(most)) > 0) {
            problems.add(
                    Fault.NUMBER_RANGE,
                    place(),
                    oneLine(),
                    "value",
                    oneLine(),
                    "column",
                    columnName(),
                    "due",
                    new Words(
                            "số nguyên từ " + least + " đến " + most, "a whole number from " + least + " to " + most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(exact.toDecimal().intValueExact());
    }

    /**
     * Reads a part of the text, such as the 50 of {@code 50% of bonus}, as a number in the decimal mark of the file.
     *
     * @param part a text
     * @return the exact number, or empty if the part is not a plain decimal number
     */
    public Optional<Exact> numberIn(String part) {
        return PlainNumber.parse(part.strip(), row.table().notation().mark());
    }

    /**
     * Writes a number as the file of this cell writes it.
     *
     * @param number a number with a decimal point
     * @return the number with the file's decimal mark
     */
    public String written(String number) {
        return number.replace('.', row.table().notation().mark());
    }

    /**
     * Reads whatever is written; a plain decimal number in the decimal mark of the file is a number too.
     *
     * @return the value; that of a blank cell is an empty text
     */
    public Datum datum() {
        return datumIn(oneLine());
    }

    /**
     * Reads every element of a list as {@link #datum} reads a cell.
     *
     * @return the values, none if the cell is blank
     */
    public ImmutableList<Datum> data() {
        return list().stream().map(this::datumIn).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads a part of the text, such as the right side of {@code type = tinh}, as {@link #datum} reads a cell.
     *
     * @param part a text
     * @return the value
     */
    public Datum datumIn(String part) {
        String clean = part.strip();
        return new Datum(clean, numberIn(clean).orElse(null));
    }

    /**
     * Reads yes or no, in Vietnamese or English.
     *
     * @param problems gets {@code WORD-UNKNOWN} if it is neither
     * @return the answer, or empty
     */
    public Optional<Boolean> yesNo(Problems problems) {
        return word(Vocabulary.YES_NO, problems).map("yes"::equals);
    }

    /**
     * Reads a date such as {@code 2021-11-18}.
     *
     * @param problems gets {@code DATE-WRONG} if it is not one
     * @return the date, or empty
     */
    public Optional<LocalDate> date(Problems problems) {
        if (isBlank() || refused) {
            return Optional.empty();
        }
        if (DATE.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noSuchDay) {
                // 2021-02-30: reported with all else that is no date.
            }
        }
        problems.add(Fault.DATE_WRONG, place(), "", "value", oneLine());
        return Optional.empty();
    }

    /**
     * Reads a date, or a date with a time such as {@code 2021-11-18T16:30} or {@code 2021-11-18 16:30}.
     *
     * @param problems gets {@code DATE-WRONG} if it is neither
     * @return the moment, or empty
     */
    public Optional<Moment> moment(Problems problems) {
        if (isBlank() || refused) {
            return Optional.empty();
        }
        Optional<Moment> moment = Moment.parse(oneLine());
        if (moment.isEmpty()) {
            problems.add(Fault.DATE_WRONG, place(), "", "value", oneLine());
        }
        return moment;
    }

    /**
     * Reads an id, which must be there.
     *
     * @param <T> the kind of thing it names
     * @param problems gets {@code CELL-BLANK} if nothing is written, {@code ID-WRONG} if no id may be so
     * @return the id, or empty
     */
    public <T> Optional<Id<T>> id(Problems problems) {
        if (!isFilled(problems)) {
            return Optional.empty();
        }
        String written = oneLine();
        if (Id.fold(written).endsWith(PERCENT_OF)) {
            reportId(
                    written,
                    new Words(
                            "mã không được kết thúc bằng \"" + PERCENT_OF + "\"",
                            "an id does not end in \"" + PERCENT_OF + "\""),
                    problems);
            return Optional.empty();
        }
        if (isAny()) {
            reportId(written, new Words("\"*\" có nghĩa là mọi mã", "\"*\" means every id"), problems);
            return Optional.empty();
        }
        return Optional.of(Id.of(written));
    }

    private void reportId(String written, Words reason, Problems problems) {
        problems.add(Fault.ID_WRONG, place(), written, "value", written, "reason", reason);
    }

    /**
     * Splits a list at {@code ;}.
     *
     * @return the elements, trimmed, without empty ones
     */
    public ImmutableList<String> list() {
        return refused ? ImmutableList.of() : ImmutableList.copyOf(LIST.split(oneLine()));
    }

    /**
     * Reads a word of a closed list.
     *
     * @param words the list
     * @param problems gets {@code WORD-UNKNOWN} if the text is not in it
     * @return the id of the word, or empty
     */
    public Optional<String> word(Vocabulary words, Problems problems) {
        return isBlank() || refused ? Optional.empty() : wordIn(text, words, problems);
    }

    /**
     * Reads a word of a closed list whose ids are the names of an enum, such as {@code half_up} for {@code HALF_UP}.
     *
     * @param <E> the enum
     * @param words the list
     * @param type the enum's class
     * @param problems gets {@code WORD-UNKNOWN} if the text is not in the list
     * @return the constant, or empty
     * @throws IllegalArgumentException if the enum has no constant for the word
     */
    public <E extends Enum<E>> Optional<E> word(Vocabulary words, Class<E> type, Problems problems) {
        return word(words, problems).map(id -> Enum.valueOf(type, id.toUpperCase(Locale.ROOT)));
    }

    /**
     * Reads several words of a closed list, split at {@code ;}.
     *
     * @param words the list
     * @param problems gets {@code WORD-UNKNOWN} for each that is not in it
     * @return the ids of the words that are
     */
    public ImmutableList<String> words(Vocabulary words, Problems problems) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        list().forEach(part -> wordIn(part, words, problems).ifPresent(ids::add));
        return ids.build();
    }

    private Optional<String> wordIn(String written, Vocabulary words, Problems problems) {
        Optional<String> id = words.find(written);
        if (id.isEmpty()) {
            String nearest = Nearest.to(written, words.known()).orElse(Table.NONE);
            problems.add(
                    Fault.WORD_UNKNOWN,
                    place(),
                    nearest,
                    "value",
                    CellText.oneLine(written),
                    "column",
                    columnName(),
                    "nearest",
                    nearest,
                    "known",
                    words.listed());
        }
        return id;
    }

    /** What this cell says, in a form that no two contents share. */
    String canonical() {
        return canonical(column);
    }

    /** What this cell says as a value of another column or key. */
    String canonical(ColumnShape as) {
        return Canonical.of(as, text, row.table().notation().mark());
    }

    /** The elements of this cell as a value of a column or key; one unless that holds lists. */
    ImmutableList<Content.Part> parts(ColumnShape as) {
        return Canonical.parts(as, text, row.table().notation().mark());
    }

    ColumnShape column() {
        return column;
    }

    private String oneLine() {
        return CellText.oneLine(text);
    }

    @Override
    public String toString() {
        return place().at() + " " + text;
    }
}
