package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;

/**
 * A table with one random change of a cell, a row, a column or a header, and words that tell which.
 *
 * <p>Some changes mean nothing: another order, another spelling of the same letters or numbers, the other name of a
 * column.
 */
final class DamagedCells {
    private static final ImmutableList<String> POOL = ImmutableList.of(
            "",
            "*",
            "0",
            "-1",
            "-0",
            "+1",
            "01",
            "1.",
            ".5",
            "1.50",
            "1.234",
            "1,234",
            "1.234,5",
            "1,234.5",
            "1.234.567",
            "1 234",
            "4,5",
            "4.5",
            "1e3",
            "0x10",
            "NaN",
            "Infinity",
            "9".repeat(120),
            "9".repeat(100),
            "12345678901234567",
            "0.1234567890123456789",
            "0." + "0".repeat(60) + "1",
            "50%",
            "1.234%",
            "1,5 %",
            "=1+1",
            "@SUM(A1)",
            "-A1",
            "#REF!",
            "TRUE",
            "yes",
            "có",
            "18/11/2021",
            "8/1/2021 9:05",
            "2021-02-30",
            "2021-11-18",
            "2021-11-18T16:30",
            "2021-11-18 16:30",
            "2021-11-18T24:00",
            "9999-12-31",
            "type = xa",
            "type = 1.234",
            "type = 4,5",
            "type =",
            "= xa",
            "others",
            "a;b;c",
            ";",
            "1.234;2",
            "1;2;2",
            "_own",
            "total",
            "rank",
            "penalty.percent",
            "fact.dang-ky",
            "không có",
            "\u201Cxa\u201D",
            "\u2019",
            "\u221211",
            "\uFF11\uFF12",
            "\u0661",
            "\u00BD",
            "\uD83C\uDFC6",
            "\uFFFE",
            "\uFDD0",
            "\u0001",
            "a\u202Eb",
            "a\nb",
            "a\r\nb",
            "a\rb",
            "\"",
            "a\"b,c",
            " ",
            "\u00A0",
            "\u200B",
            "\u2028",
            "_x000D_",
            "_xD800_",
            "_x0041_".repeat(4_000),
            "a\r".repeat(6_000) + "b",
            "a".repeat(32_767),
            "a".repeat(32_768),
            "a".repeat(40_000),
            "e\u0301".repeat(16_000));

    private final SplittableRandom random;
    private final TableShape shape;
    private final List<List<String>> rows;
    private String damage = "";
    private boolean meansNothing;

    private DamagedCells(List<List<String>> whole, TableShape shape, SplittableRandom random) {
        this.rows = new ArrayList<>();
        whole.forEach(row -> rows.add(new ArrayList<>(row)));
        this.shape = shape;
        this.random = random;
    }

    static DamagedCells of(List<List<String>> whole, TableShape shape, SplittableRandom random) {
        DamagedCells damaged = new DamagedCells(whole, shape, random);
        damaged.change();
        return damaged;
    }

    /** Whether the table says what it said before. */
    boolean meansNothing() {
        return meansNothing;
    }

    /** The table as a file with commas. */
    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return damage;
    }

    private void change() {
        int row = 1 + random.nextInt(rows.size() - 1);
        int column = random.nextInt(width());
        switch (random.nextInt(26)) {
            case 0, 1, 2, 3, 4, 5 -> put(row, column, POOL.get(random.nextInt(POOL.size())));
            case 6, 7 -> put(row, column, cell(anyRow(), column));
            case 8, 9 -> put(row, column, cell(anyRow(), random.nextInt(width())));
            case 10 -> {
                damage = "delete row " + (row + 1);
                rows.remove(row);
            }
            case 11 -> {
                damage = "duplicate row " + (row + 1);
                rows.add(anyRow(), new ArrayList<>(rows.get(row)));
            }
            case 12 -> {
                damage = "delete column " + name(column);
                rows.forEach(line -> line.remove(column));
            }
            case 13 -> {
                damage = "duplicate column " + name(column);
                rows.forEach(line -> line.add(line.get(column)));
            }
            case 14 -> put(0, column, typo(name(column)));
            case 15 -> put(row, column, cell(row, column) + POOL.get(random.nextInt(POOL.size())));
            case 16, 17 -> nothing(() -> swapRows(row, anyRow()));
            case 18 -> nothing(() -> swapColumns(column, random.nextInt(width())));
            case 19 -> nothing(() -> put(row, column, Normalizer.normalize(cell(row, column), Normalizer.Form.NFD)));
            case 20 -> nothing(() -> put(row, column, spaced(cell(row, column))));
            case 21 -> nothing(() -> put(row, column, withZeroWidth(cell(row, column))));
            case 22 -> nothing(() -> put(row, column, inUpperCase(row, column)));
            case 23 -> nothing(() -> put(row, column, withZeros(row, column)));
            case 24 -> nothing(() -> put(0, column, label(column)));
            default -> nothing(() -> put(0, column, spaced(name(column).toUpperCase(Locale.ROOT))));
        }
    }

    private void nothing(Runnable change) {
        meansNothing = true;
        change.run();
    }

    private void put(int row, int column, String text) {
        damage = "row " + (row + 1) + " column " + name(column) + " " + DamagedText.shown(cell(row, column)) + " → "
                + DamagedText.shown(text);
        rows.get(row).set(column, text);
    }

    private void swapRows(int one, int other) {
        damage = "swap rows " + (one + 1) + " and " + (other + 1);
        Collections.swap(rows, one, other);
    }

    private void swapColumns(int one, int other) {
        damage = "swap columns " + name(one) + " and " + name(other);
        rows.forEach(row -> Collections.swap(row, one, other));
    }

    /** The same text with other spaces, or with space around it. */
    private String spaced(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text + "  ";
            case 1 -> "\t" + text;
            case 2 -> "\u00A0" + text + "\u2009";
            default -> text.replace(' ', '\u00A0');
        };
    }

    private String withZeroWidth(String text) {
        int at = random.nextInt(text.length() + 1);
        String sign = random.nextBoolean() ? "\u200B" : "\uFEFF";
        return text.substring(0, at) + sign + text.substring(at);
    }

    /** The same word or id in capitals; texts for people are left alone. */
    private String inUpperCase(int row, int column) {
        boolean isText = shapeOf(row, column)
                .filter(known -> known.type() == ColumnType.TEXT)
                .isPresent();
        return isText ? cell(row, column) : cell(row, column).toUpperCase(Locale.ROOT);
    }

    /** The same number with zeros at its end. */
    private String withZeros(int row, int column) {
        String text = cell(row, column);
        boolean isNumber = shapeOf(row, column)
                .filter(known -> known.type() == ColumnType.NUMBER)
                .isPresent();
        if (!isNumber || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return text;
        }
        return text + (text.contains(".") ? "00" : ".0");
    }

    /** What a cell holds: in a table of keys, what the key of its row says. */
    private Optional<ColumnShape> shapeOf(int row, int column) {
        if (!shape.keys().isEmpty() && name(column).equals("value")) {
            return shape.key(cell(row, rows.get(0).indexOf("key")));
        }
        return shape.column(name(column));
    }

    private String label(int column) {
        return shape.column(name(column)).map(ColumnShape::label).orElse(name(column));
    }

    private String typo(String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + "x" + name.substring(at);
            case 2 -> "_" + name;
            default -> POOL.get(random.nextInt(POOL.size()));
        };
    }

    private int anyRow() {
        return 1 + random.nextInt(rows.size() - 1);
    }

    private int width() {
        return rows.get(0).size();
    }

    private String name(int column) {
        return rows.get(0).get(column);
    }

    private String cell(int row, int column) {
        return rows.get(row).get(column);
    }
}
