package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Works through the tutorial of the rules' README to the letter: cells are typed as its tables say, its commands are called
 * in their order, and every line that it shows must have come out.
 */
final class TutorialTest {
    private static final Path README = Path.of("..", "..", "rules", "README.md");
    private static final String HEADING = "## Hướng dẫn từng bước · A worked tutorial";
    private static final String REST = "…";
    private static final Splitter CELLS = Splitter.on(" | ").trimResults();

    @TempDir
    Path dir;

    private final List<String> said = new ArrayList<>();
    private int commands;
    private int cells;
    private int shown;

    @Test
    void a_new_author_gets_from_last_years_pack_to_a_released_one() throws IOException {
        String fence = "";
        for (String line : tutorial()) {
            if (line.startsWith("```")) {
                fence = fence.isEmpty() ? line : "";
                if (fence.equals("```sh")) {
                    said.clear();
                }
            } else if (fence.equals("```sh")) {
                call(line);
            } else if (fence.equals("```text")) {
                check(line);
            } else if (line.startsWith("| ") && !line.startsWith("| Trang")) {
                type(line);
            }
        }

        assertThat(commands).isGreaterThanOrEqualTo(10);
        assertThat(cells).isGreaterThanOrEqualTo(25);
        assertThat(shown).isGreaterThanOrEqualTo(10);
    }

    private static List<String> tutorial() throws IOException {
        List<String> lines = Files.readAllLines(README);
        int from = lines.indexOf(HEADING);
        assertThat(from).isNotNegative();
        List<String> rest = lines.subList(from + 1, lines.size());
        long length = rest.stream().takeWhile(line -> !line.startsWith("## ")).count();
        return rest.subList(0, (int) length);
    }

    /** Calls a command; the files that it names stand in the folder of the test. */
    private void call(String line) {
        commands++;
        List<String> words = Splitter.on(' ').splitToList(line);
        assertThat(words.get(0)).isEqualTo("./thidua");
        Called called = Called.with(words.stream().skip(1).map(this::file).toArray());
        assertThat(called.code()).as(line + "\n" + called.err()).isLessThan(Main.USAGE);
        said.addAll(called.out().lines().toList());
        said.addAll(called.err().lines().toList());
    }

    private String file(String word) {
        boolean isFile = word.endsWith(".xlsx") || word.equals("mttq-provinces-2022") || word.startsWith("./");
        return isFile ? dir.resolve(word.replace("./", "")).toString() : word;
    }

    /** A line that is shown was said; after {@code …} anything may follow. */
    private void check(String line) {
        shown++;
        assertThat(said).anySatisfy(one -> {
            if (line.endsWith(REST)) {
                assertThat(one.strip())
                        .startsWith(
                                line.substring(0, line.length() - REST.length()).strip());
            } else {
                assertThat(one.strip()).isEqualTo(line.strip());
            }
        });
    }

    /** Types into the cells of a row, which is named by what stands in it, or is a new one. */
    private void type(String line) throws IOException {
        List<String> parts = CELLS.splitToList(line.substring(2, line.lastIndexOf(" |")));
        Path file = dir.resolve("quy-tac-2022.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheet(parts.get(0));
            assertThat(sheet).as(parts.get(0)).isNotNull();
            Row row = parts.get(1).equals("+")
                    ? sheet.createRow(sheet.getLastRowNum() + 1)
                    : find(sheet, Splitter.on(" + ").splitToList(parts.get(1)));
            for (String cell : Splitter.on(" · ").split(parts.get(2))) {
                int equals = cell.indexOf(" = ");
                write(row, column(sheet, cell.substring(0, equals)), cell.substring(equals + 3));
                cells++;
            }
            workbook.write(bytes);
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void write(Row row, int column, String text) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
        }
        if (text.matches("[0-9]+")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static Row find(Sheet sheet, List<String> texts) {
        List<Row> found = new ArrayList<>();
        for (Row row : sheet) {
            if (texts(row).containsAll(texts)) {
                found.add(row);
            }
        }
        assertThat(found).as(texts.toString()).hasSize(1);
        return found.get(0);
    }

    private static int column(Sheet sheet, String label) {
        List<String> header = texts(sheet.getRow(0));
        assertThat(header).contains(label);
        return header.indexOf(label);
    }

    private static ImmutableList<String> texts(Row row) {
        DataFormatter shown = new DataFormatter();
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (int at = 0; at < row.getLastCellNum(); at++) {
            texts.add(shown.formatCellValue(row.getCell(at)));
        }
        return texts.build();
    }
}
