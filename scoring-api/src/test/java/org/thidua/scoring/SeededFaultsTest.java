package org.thidua.scoring;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.rules.shape.BookShape;

/**
 * One fault in one cell of a sound pack is found at that cell with its own code, and nothing is reported that does not
 * follow from it; in files of separated values and in a workbook.
 *
 * <p>The faults stand in {@code seeded-faults.txt}: the cell that is changed, then each problem due, the fault itself first.
 */
class SeededFaultsTest {
    private static final Path FAULTS = Path.of("src", "test", "resources", "seeded-faults.txt");
    private static final Path EVERY_RULE = Path.of("src", "test", "resources", "every-rule");
    /** Faults of several rows together, or of a cell that is not there: they stand where these rows or the header begin. */
    private static final ImmutableSet<String> OF_SEVERAL_ROWS =
            ImmutableSet.of("CASES-GAP", "CASES-OVERLAP", "GRADE-CIRCLE", "COLUMN-MISSING");

    private static final Splitter PARTS = Splitter.on(" | ").trimResults();
    private static final Map<String, Path> WORKBOOKS = new HashMap<>();

    @TempDir
    static Path shared;

    @TempDir
    Path dir;

    /**
     * A change of a cell.
     *
     * @param row what two cells of its row hold, or one, or {@code header}
     */
    record Seed(String pack, String table, List<String> row, String column, String text, List<String> due) {
        String code() {
            return due.get(0).substring(0, due.get(0).indexOf(' '));
        }

        @Override
        public String toString() {
            return code() + " " + pack + " " + table + " " + row + " " + column;
        }
    }

    static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (String line : Files.readAllLines(FAULTS)) {
            if (line.startsWith("    ")) {
                seeds.get(seeds.size() - 1).due().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = PARTS.splitToList(line);
                List<String> row = Splitter.on(" + ").splitToList(parts.get(2));
                seeds.add(new Seed(parts.get(0), parts.get(1), row, parts.get(3), parts.get(4), new ArrayList<>()));
            }
        }
        return seeds;
    }

    @BeforeAll
    static void keep_the_sound_packs_as_workbooks() throws IOException {
        for (Seed seed : seeds()) {
            if (!WORKBOOKS.containsKey(seed.pack())) {
                Path workbook = shared.resolve(seed.pack() + ".xlsx");
                Books.standard().convert(folder(seed.pack()), workbook);
                WORKBOOKS.put(seed.pack(), workbook);
            }
        }
    }

    @Test
    void forty_codes_are_seeded_in_different_packs() throws IOException {
        Set<String> packs = new HashSet<>();
        seeds().forEach(seed -> packs.add(seed.pack()));

        assertThat(seeds()).extracting(Seed::code).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
        assertThat(packs).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void the_packs_are_sound_before_a_fault_is_seeded() {
        assertThat(WORKBOOKS).isNotEmpty();
        WORKBOOKS.forEach((pack, workbook) -> {
            assertThat(found(folder(pack))).as(pack).isEmpty();
            assertThat(found(workbook)).as(pack).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fault_is_found_in_files(Seed seed) {
        Path folder = SampleSeasons.copy(folder(seed.pack()), dir.resolve("pack"));
        Path table = folder.resolve(seed.table() + ".csv");
        List<List<String>> rows = new ArrayList<>();
        SampleSeasons.rows(table).forEach(row -> rows.add(new ArrayList<>(row)));
        int[] place = place(rows, seed);
        rows.get(place[0]).set(place[1], seed.text());
        SampleSeasons.write(table, rows);

        assertThat(found(folder)).containsExactlyInAnyOrderElementsOf(seed.due());
        if (!OF_SEVERAL_ROWS.contains(seed.code())) {
            assertThat(seed.due().get(0)).as("the place of the fault").contains(address(place));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fault_is_found_in_a_workbook(Seed seed) throws IOException {
        Path file = dir.resolve("pack.xlsx");
        List<List<String>> rows = SampleSeasons.rows(folder(seed.pack()).resolve(seed.table() + ".csv"));
        int[] place = place(rows, seed);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(WORKBOOKS.get(seed.pack())))) {
            XSSFCell cell = ExcelAuthor.cell(workbook, sheet(workbook, seed.table()), address(place));
            cell.setCellValue(seed.text());
            if (seed.text().isEmpty()) {
                cell.setBlank();
            }
            Files.write(file, ExcelAuthor.saved(workbook));
        }

        assertThat(found(file)).containsExactlyInAnyOrderElementsOf(seed.due());
    }

    private static Path folder(String pack) {
        return pack.equals("every-rule") ? EVERY_RULE : SampleSeasons.packFolder(pack);
    }

    /** Row and column of the cell, both from 0. */
    private static int[] place(List<List<String>> rows, Seed seed) {
        int column = rows.get(0).indexOf(seed.column());
        assertThat(column).as("the column of %s", seed).isNotNegative();
        int[] found = Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .filter(row -> seed.row().equals(List.of("header"))
                        ? row == 0
                        : rows.get(row).containsAll(seed.row()))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(found).as("the row of %s", seed).hasSize(1);
        return new int[] {found[0], column};
    }

    private static String address(int[] place) {
        return CellReference.convertNumToColString(place[1]) + (place[0] + 1);
    }

    private static String sheet(XSSFWorkbook workbook, String table) {
        for (XSSFSheet sheet : ImmutableList.copyOf(workbook).stream()
                .map(XSSFSheet.class::cast)
                .toList()) {
            String name = sheet.getSheetName();
            if (BookShape.PACK
                    .find(name.toLowerCase(ROOT))
                    .filter(shape -> shape.id().equals(table))
                    .isPresent()) {
                return name;
            }
        }
        throw new AssertionError("no sheet of " + table);
    }

    private static List<String> found(Path pack) {
        try {
            return told(RulePack.read(pack).problems());
        } catch (ProblemsException refused) {
            return told(refused.problems());
        }
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().at())
                .toList();
    }
}
