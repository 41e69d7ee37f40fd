package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.ProblemsException;

/**
 * Every kind of bad input, each with the exact words it is answered with.
 *
 * <p>A folder of {@code bad} holds the tables that differ from the sound pack and season in {@code bad/base}; tables
 * that are not there at all are named in {@code drop.txt}, and {@code case.txt} says what is wrong.
 * {@code expected.msg.txt} holds all that is reported, in both languages.
 * That every fault has a case, here or elsewhere, is held by {@link FaultPagesTest}.
 */
final class BadInputTest {
    private static final String BASE = "base";

    @TempDir
    Path dir;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(bad())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_fault_is_reported_at_its_place_in_these_words(String name) throws IOException {
        String expected = Files.readString(bad().resolve(name).resolve(ProblemReport.EXPECTED), UTF_8);

        assertThat(reportOf(name, dir))
                .as(Files.readString(bad().resolve(name).resolve(ProblemReport.CASE), UTF_8))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_named_for_a_fault_it_reports(String name) throws IOException {
        assertThat(ProblemReport.read(bad().resolve(name)))
                .extracting(ProblemReport.Told::code)
                .anyMatch(code -> name.equals(code) || name.startsWith(code + "-"));
    }

    @Test
    void the_base_has_nothing_to_report() throws IOException {
        assertThat(reportOf(BASE, dir)).isEmpty();
    }

    /** Lays the tables of a case over the base, reads and checks them, and writes down all that is reported. */
    static String reportOf(String name, Path dir) throws IOException {
        copy(bad().resolve(BASE), dir);
        Path drop = bad().resolve(name).resolve("drop.txt");
        if (Files.exists(drop)) {
            for (String dropped : Files.readAllLines(drop, UTF_8)) {
                delete(dir.resolve(dropped));
            }
        }
        copy(bad().resolve(name), dir);

        ProblemReport report = new ProblemReport();
        Optional<RulePack> pack = Optional.empty();
        Optional<Season> season = Optional.empty();
        try {
            pack = Optional.of(RulePack.read(dir.resolve("pack")));
        } catch (ProblemsException found) {
            report.add("RulePack.read", found.problems());
        }
        try {
            season = Optional.of(Season.read(dir.resolve("season")));
        } catch (ProblemsException found) {
            report.add("Season.read", found.problems());
        }
        if (pack.isPresent() && Files.isDirectory(dir.resolve("beside"))) {
            report.add("RulePack.checkBeside", pack.get().checkBeside(List.of(RulePack.read(dir.resolve("beside")))));
        }
        if (pack.isPresent() && season.isPresent()) {
            report.add("Scoring.check", Scoring.of(pack.get()).check(season.get()));
        }
        return report.text(dir);
    }

    /** Copies the books of a case and nothing else of its folder. */
    private static void copy(Path from, Path to) throws IOException {
        for (String book : List.of("pack", "season", "beside")) {
            if (!Files.isDirectory(from.resolve(book))) {
                continue;
            }
            Files.createDirectories(to.resolve(book));
            try (DirectoryStream<Path> tables = Files.newDirectoryStream(from.resolve(book))) {
                for (Path table : tables) {
                    Files.write(to.resolve(book).resolve(table.getFileName().toString()), Files.readAllBytes(table));
                }
            }
        }
    }

    /** Deletes a table, or a book with its tables; {@code season/*} leaves the folder there, empty. */
    private static void delete(Path dropped) throws IOException {
        boolean onlyTables = dropped.getFileName().toString().equals("*");
        Path book = onlyTables ? dropped.getParent() : dropped;
        if (Files.isDirectory(book)) {
            try (DirectoryStream<Path> tables = Files.newDirectoryStream(book)) {
                for (Path table : tables) {
                    Files.delete(table);
                }
            }
        }
        if (!onlyTables) {
            Files.delete(dropped);
        }
    }

    private static Path bad() {
        URL folder = BadInputTest.class.getResource("/bad");
        try {
            assertThat(folder).isNotNull();
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
