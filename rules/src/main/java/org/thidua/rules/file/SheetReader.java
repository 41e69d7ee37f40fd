package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.value.Words;

/** Reads the XML of one sheet, in one pass. */
final class SheetReader {
    /** A formula names another file by its number in brackets: {@code [1]Sheet1!A1}, {@code '[1]Nam 2020'!A1}. */
    private static final Pattern OTHER_FILE =
            Pattern.compile("(?:^|[^\\p{L}0-9_\\]])\\[(?:[0-9]+|[^\\[\\]]+\\.[A-Za-z]{3,4})\\][^\\[\\]]*!");
    /** A day alone, as other programs write it. */
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00(?:\\.0*)?)?$");
    /** A formula that is an error and nothing else: another program writes an error that was typed so. */
    private static final Pattern ERROR = Pattern.compile("=#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)");
    /** The most ranges of merged cells that a reader is told of. */
    private static final int MERGES = 1 << 16;
    /** The most ranges that formulas fill; every cell is compared with each. */
    private static final int ARRAYS = 256;

    private final Xml xml;
    private final Selection.Named named;
    private final CellFormats formats;
    private final SharedStrings texts;
    private final boolean from1904;
    private final Remaining remaining;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Grid.Merge> merged = new ArrayList<>();
    private final List<Grid.Merge> filled = new ArrayList<>();
    private final ImmutableList.Builder<Grid.Line> lines = ImmutableList.builder();
    /** Sheets repeat few texts often. */
    private final Map<String, String> pool = new HashMap<>();

    private boolean rowsAreHidden;
    private int row;

    SheetReader(
            Xml xml,
            Selection.Named named,
            CellFormats formats,
            SharedStrings texts,
            boolean from1904,
            Remaining remaining) {
        this.xml = xml;
        this.named = named;
        this.formats = formats;
        this.texts = texts;
        this.from1904 = from1904;
        this.remaining = remaining;
    }

    Grid read() throws Refused {
        boolean isSheet = false;
        while (xml.next()) {
            if (xml.isStart("worksheet")) {
                isSheet = true;
            } else if (xml.isStart("sheetFormatPr")) {
                rowsAreHidden = xml.isTrue("zeroHeight");
            } else if (xml.isStart("col")) {
                readColumns();
            } else if (xml.isStart("row")) {
                readRow();
            } else if (xml.isStart("mergeCell")) {
                readMerge();
            }
        }
        if (!isSheet) {
            throw Refused.damaged("không có trang tính trong đó", "there is no worksheet in it");
        }
        ImmutableSet<Integer> hidden = hiddenColumns.stream().boxed().collect(ImmutableSet.toImmutableSet());
        return new Grid(
                named.shape(),
                named.name(),
                named.file(),
                Notation.SHEET,
                true,
                lines.build(),
                hidden,
                ImmutableList.copyOf(merged));
    }

    private void readColumns() throws Refused {
        boolean isHidden = xml.isTrue("hidden") || isZero(xml.attribute("width"));
        int first = number(xml.attribute("min"), Limits.COLUMNS);
        int last = number(xml.attribute("max"), Limits.COLUMNS);
        if (first < 1 || last < first) {
            throw damaged();
        }
        if (isHidden) {
            hiddenColumns.set(first - 1, last);
        }
    }

    private void readMerge() throws Refused {
        String range = xml.attribute("ref");
        if (range == null || merged.size() >= MERGES) {
            throw damaged();
        }
        merged.add(range(range));
    }

    private Grid.Merge range(String range) throws Refused {
        int colon = range.indexOf(':');
        int[] first = address(colon < 0 ? range : range.substring(0, colon));
        int[] last = address(range.substring(colon + 1));
        if (last[0] < first[0] || last[1] < first[1]) {
            throw Refused.damaged("vùng ô \"" + range + "\"", "the range of cells \"" + range + "\"");
        }
        return new Grid.Merge(first[1], first[0], last[1], last[0]);
    }

    private void readRow() throws Refused {
        String given = xml.attribute("r");
        int number = given == null ? row + 1 : number(given, Limits.ROWS);
        if (number <= row) {
            throw damaged();
        }
        if (number > Limits.ROWS) {
            throw Refused.tooLarge("số dòng của một bảng", "rows of a table", Limits.ROWS);
        }
        row = number;
        String hidden = xml.attribute("hidden");
        boolean isHidden = hidden == null
                ? rowsAreHidden || isZero(xml.attribute("ht"))
                : xml.isTrue("hidden") || isZero(xml.attribute("ht"));
        Cells cells = new Cells();
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                readCell(cells);
            }
        }
        if (!cells.texts.isEmpty()) {
            if (!remaining.takeCells(cells.texts.size())) {
                int most = remaining.limits().cells();
                throw Refused.tooLarge("số ô của cả sổ", "cells of the whole book", most);
            }
            lines.add(cells.line(row, isHidden));
        }
    }

    private void readCell(Cells cells) throws Refused {
        String address = xml.attribute("r");
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        int column = address == null ? cells.next : column(address);
        if (column < cells.next) {
            throw damaged();
        }
        if (column >= Limits.COLUMNS) {
            throw Refused.tooLarge("số cột của một dòng", "columns of a row", Limits.COLUMNS);
        }
        cells.next = column + 1;
        boolean isFormula = false;
        StringBuilder formula = new StringBuilder("=");
        StringBuilder value = new StringBuilder();
        String inline = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                isFormula = true;
                noteRange(xml.attribute("ref"));
                xml.text(formula);
            } else if (xml.isStart("v")) {
                if (!value.isEmpty()) {
                    throw damaged();
                }
                xml.text(value);
            } else if (xml.isStart("is")) {
                inline = SharedStrings.item(xml, "is");
            }
        }
        if (isFormula && ERROR.matcher(formula).matches()) {
            cells.put(column, formula.substring(1), Grid.Kind.ERROR);
        } else if (isFormula || isFilledByFormula(column)) {
            String text = formula.length() == 1 ? "=…" : formula.toString();
            boolean leavesFile = OTHER_FILE.matcher(text).find();
            cells.put(column, text, leavesFile ? Grid.Kind.LINK : Grid.Kind.FORMULA);
        } else if (inline != null) {
            cells.put(column, pooled(inline), Grid.Kind.TEXT);
        } else if (!value.isEmpty()) {
            readValue(cells, column, type == null ? "n" : type, style, value.toString());
        }
    }

    /** Remembers the cells that an array formula fills beside its own. */
    private void noteRange(@Nullable String range) throws Refused {
        if (range != null && range.indexOf(':') > 0) {
            if (filled.size() >= ARRAYS) {
                throw Refused.tooLarge("số vùng công thức mảng", "ranges of array formulas", ARRAYS);
            }
            filled.add(range(range));
        }
    }

    private boolean isFilledByFormula(int column) {
        return !filled.isEmpty()
                && filled.stream()
                        .anyMatch(range -> range.top() <= row
                                && row <= range.bottom()
                                && range.left() <= column
                                && column <= range.right());
    }

    private void readValue(Cells cells, int column, String type, @Nullable String style, String value) {
        switch (type) {
            case "s" -> {
                String text = texts.find(number(value, Integer.MAX_VALUE));
                cells.put(column, text == null ? value : text, text == null ? Grid.Kind.BROKEN : Grid.Kind.TEXT);
            }
            case "str", "inlineStr" -> cells.put(column, pooled(SharedStrings.unescaped(value)), Grid.Kind.TEXT);
            case "b" -> {
                boolean known = value.equals("0") || value.equals("1");
                String text = value.equals("1") ? "TRUE" : "FALSE";
                cells.put(column, known ? text : value, known ? Grid.Kind.TEXT : Grid.Kind.BROKEN);
            }
            case "e" -> cells.put(column, value, Grid.Kind.ERROR);
            case "d" -> {
                Optional<String> date = isoDate(value);
                cells.put(column, date.orElse(value), date.isPresent() ? Grid.Kind.DATE : Grid.Kind.BROKEN);
            }
            case "n" -> readNumber(cells, column, formats.of(style), value);
            default -> cells.put(column, value, Grid.Kind.BROKEN);
        }
    }

    private void readNumber(Cells cells, int column, CellFormats.Shown shown, String value) {
        Optional<BigDecimal> number = SheetNumber.parse(value);
        if (number.isEmpty()) {
            cells.put(column, value, Grid.Kind.BROKEN);
            return;
        }
        String plain = SheetNumber.plain(number.get());
        switch (shown.as()) {
            case NUMBER -> cells.put(column, pooled(plain), Grid.Kind.NUMBER);
            case PERCENT -> cells.put(column, plain, Grid.Kind.PERCENT);
            case OTHERWISE -> cells.put(column, plain, Grid.Kind.SHOWN_OTHERWISE);
            case PADDED -> {
                String padded = SheetNumber.padded(number.get(), shown.digits());
                cells.put(column, padded, padded.equals(plain) ? Grid.Kind.NUMBER : Grid.Kind.PADDED);
            }
            case DATE -> {
                Optional<String> date = SheetNumber.date(number.get(), from1904);
                cells.put(column, pooled(date.orElse(plain)), date.isPresent() ? Grid.Kind.DATE : Grid.Kind.BROKEN);
            }
        }
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && size.matches("0+(\\.0*)?");
    }

    private static Optional<String> isoDate(String value) {
        String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        plain = MIDNIGHT.matcher(plain).replaceFirst("");
        try {
            return Optional.of(
                    plain.contains("T")
                            ? LocalDateTime.parse(plain).toString()
                            : LocalDate.parse(plain).toString());
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private String pooled(String text) {
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** The column of a cell, counted from 0; its row must be the one that is read. */
    private int column(String address) throws Refused {
        int[] place = address(address);
        if (place[1] != row) {
            throw damaged();
        }
        return place[0];
    }

    /** Column, counted from 0, and row, counted from 1. */
    private int[] address(String address) throws Refused {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at) - 'A' + 1;
            at++;
        }
        int number = number(address, at, 9_999_999);
        if (at == 0 || at > 3 || number < 1 || number > 9_999_999 || address.charAt(at) == '0') {
            throw damaged();
        }
        return new int[] {column - 1, number};
    }

    /** A whole number from 0 up to a limit; beyond it, the limit and one; -1 for anything else. */
    private static int number(@Nullable String text, int most) {
        return text == null ? -1 : number(text, 0, most);
    }

    private static int number(String text, int from, int most) {
        if (from >= text.length() || text.length() - from > 10) {
            return -1;
        }
        long number = 0;
        for (int at = from; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number > most ? (most == Integer.MAX_VALUE ? -1 : most + 1) : (int) number;
    }

    private Refused damaged() {
        Words at = row == 0
                ? new Words("ở đầu trang tính", "at the beginning of the sheet")
                : new Words("ở dòng " + row, "at row " + row);
        return new Refused(Fault.FILE_DAMAGED, "reason", at);
    }

    /** The cells of one row, up to its last filled one. */
    private static final class Cells {
        private final List<String> texts = new ArrayList<>();
        private final List<Grid.Kind> kinds = new ArrayList<>();
        private boolean isText = true;
        private int next;

        void put(int column, String text, Grid.Kind kind) {
            if (text.isEmpty()) {
                return;
            }
            while (texts.size() < column) {
                texts.add("");
                kinds.add(Grid.Kind.TEXT);
            }
            texts.add(text);
            kinds.add(kind);
            isText &= kind == Grid.Kind.TEXT;
        }

        Grid.Line line(int number, boolean isHidden) {
            return new Grid.Line(
                    number,
                    ImmutableList.copyOf(texts),
                    isText ? ImmutableList.of() : ImmutableList.copyOf(kinds),
                    isHidden);
        }
    }
}
