package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.ProblemsException;
import org.thidua.scoring.BadWorkbook.Maker;

/**
 * Every kind of workbook that is refused, each with the exact words it is answered with.
 *
 * <p>The workbooks are made here: the sound pack or season of {@code bad/base}, laid out in sheets and damaged in one
 * respect. A folder of {@code bad-workbooks} holds what is wrong in {@code case.txt} and all that is reported in
 * {@code expected.msg.txt}; where LibreOffice keeps the fault, {@code libreoffice.xlsx} is the same workbook as
 * LibreOffice has saved it, and {@code expected.libreoffice.msg.txt} stands beside it if the file then says something else.
 */
class BadWorkbookTest {
    private static final String EXPECTED = "expected.msg.txt";
    private static final String OF_LIBRE_OFFICE = "libreoffice.xlsx";
    private static final ImmutableMap<String, Maker> MAKERS = ImmutableMap.<String, Maker>builder()
            .putAll(AuthorsMistakes.kept())
            .putAll(AuthorsMistakes.lost())
            .putAll(OtherFiles.makers())
            .putAll(BrokenFiles.makers())
            .buildOrThrow();
    /** Faults that only a workbook can have, or that it has otherwise than a folder. */
    private static final Set<Fault> OF_WORKBOOKS = EnumSet.of(
            Fault.FILE_EMPTY,
            Fault.FILE_KIND,
            Fault.FILE_ENCRYPTED,
            Fault.FILE_DAMAGED,
            Fault.FILE_TOO_LARGE,
            Fault.BOOK_TOO_LARGE,
            Fault.XML_DECLARES,
            Fault.SHEET_HIDDEN,
            Fault.COLUMN_HIDDEN,
            Fault.ROW_HIDDEN,
            Fault.CELLS_MERGED,
            Fault.CELL_FORMULA,
            Fault.CELL_LINK,
            Fault.CELL_ERROR,
            Fault.CELL_BROKEN,
            Fault.CELL_LONG,
            Fault.CELL_DATE,
            Fault.CELL_PERCENT,
            Fault.CELL_FORMAT,
            Fault.CELL_PADDED,
            Fault.NUMBER_AMBIGUOUS);

    private static final Scoring SCORING = Scoring.of(RulePack.read(ExcelAuthor.base("pack")));

    @TempDir
    Path dir;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static List<String> casesOfLibreOffice() throws IOException {
        return cases().stream()
                .filter(name -> Files.exists(folder().resolve(name).resolve(OF_LIBRE_OFFICE)))
                .toList();
    }

    @Test
    void every_case_has_a_workbook_and_every_workbook_a_case() throws IOException {
        assertThat(cases()).containsExactlyInAnyOrderElementsOf(MAKERS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_workbook_is_refused_at_its_cell_in_these_words(String name) throws IOException {
        BadWorkbook workbook = MAKERS.get(name).make();

        assertThat(report(workbook, dir)).as(what(name)).isEqualTo(expected(name, EXPECTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfLibreOffice")
    void what_libre_office_has_saved_is_refused_as_well(String name) throws IOException {
        byte[] saved = Files.readAllBytes(folder().resolve(name).resolve(OF_LIBRE_OFFICE));

        assertThat(report(new BadWorkbook(MAKERS.get(name).make().isPack(), saved, Books.standard()), dir))
                .as(what(name))
                .isEqualTo(expectedOfLibreOffice(name));
    }

    @Test
    void what_libre_office_keeps_was_saved_by_it() throws IOException {
        assertThat(casesOfLibreOffice())
                .containsExactlyInAnyOrderElementsOf(AuthorsMistakes.kept().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_named_for_a_fault_it_reports(String name) throws IOException {
        assertThat(faultsIn(name)).anyMatch(fault -> name.equals(fault.code()) || name.startsWith(fault.code() + "-"));
    }

    @Test
    void every_fault_of_workbooks_has_a_case() throws IOException {
        Set<Fault> without = EnumSet.copyOf(OF_WORKBOOKS);
        for (String name : cases()) {
            without.removeAll(faultsIn(name));
        }

        assertThat(without).isEmpty();
    }

    @Test
    void the_workbooks_that_are_damaged_are_sound_before() {
        BadWorkbook pack =
                new BadWorkbook(true, ExcelAuthor.saved(ExcelAuthor.ofPack().base()), Books.standard());
        BadWorkbook season =
                BadWorkbook.season(ExcelAuthor.saved(ExcelAuthor.ofSeason().base()));

        assertThat(report(pack, dir) + report(season, dir)).isEmpty();
    }

    private static Set<Fault> faultsIn(String name) throws IOException {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        List<String> lines = Files.readAllLines(folder().resolve(name).resolve(EXPECTED), UTF_8);
        for (Fault fault : Fault.values()) {
            if (lines.stream().anyMatch(line -> line.startsWith(fault.code() + " · "))) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private static String what(String name) throws IOException {
        return Files.readString(folder().resolve(name).resolve("case.txt"), UTF_8);
    }

    private static String expected(String name, String file) throws IOException {
        return Files.readString(folder().resolve(name).resolve(file), UTF_8);
    }

    /** What is expected of a case once LibreOffice has opened and saved it. */
    static String expectedOfLibreOffice(String name) throws IOException {
        String own = "expected.libreoffice.msg.txt";
        return expected(name, Files.exists(folder().resolve(name).resolve(own)) ? own : EXPECTED);
    }

    /** Reads a workbook from a path and as a stream, which must be one, and writes down all that is reported. */
    static String report(BadWorkbook workbook, Path dir) {
        String name = workbook.isPack() ? "quy-tac.xlsx" : "mua-2021.xlsx";
        try {
            Path file = Files.write(dir.resolve(name), workbook.bytes());
            String ofPath =
                    workbook.isPack() ? ofPack(file, workbook.books()::pack) : ofSeason(file, workbook.books()::season);
            ByteArrayInputStream stream = new ByteArrayInputStream(workbook.bytes());
            String ofStream = workbook.isPack()
                    ? ofPack(stream, bytes -> workbook.books().pack(bytes, name))
                    : ofSeason(stream, bytes -> workbook.books().season(bytes, name));
            assertThat(ofStream).as("as a stream").isEqualTo(ofPath);
            return ofPath;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> String ofPack(T file, Function<T, RulePack> reader) {
        ProblemReport report = new ProblemReport();
        try {
            report.add("RulePack.problems", reader.apply(file).problems());
        } catch (ProblemsException found) {
            report.add("Books.pack", found.problems());
        }
        return report.text();
    }

    private static <T> String ofSeason(T file, Function<T, Season> reader) {
        ProblemReport report = new ProblemReport();
        List<Season> read = new ArrayList<>();
        try {
            read.add(reader.apply(file));
        } catch (ProblemsException found) {
            report.add("Books.season", found.problems());
        }
        read.forEach(season -> report.add("Scoring.check", SCORING.check(season)));
        return report.text();
    }

    static Path folder() {
        URL folder = BadWorkbookTest.class.getResource("/bad-workbooks");
        try {
            assertThat(folder).isNotNull();
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
