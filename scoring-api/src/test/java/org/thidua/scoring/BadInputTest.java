package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;

/**
 * Every kind of bad input, each with the exact words it is answered with.
 *
 * <p>A folder of {@code bad} holds the tables that differ from the sound pack and season in {@code bad/base}; tables
 * that are not there at all are named in {@code drop.txt}, and {@code case.txt} says what is wrong.
 * {@code expected.msg.txt} holds all that is reported, in both languages.
 */
final class BadInputTest {
    private static final String BASE = "base";
    private static final String EXPECTED = "expected.msg.txt";
    /** Faults that no folder of tables shows here, each with the reason. */
    private static final ImmutableMap<Fault, String> WITHOUT_A_CASE = ImmutableMap.<Fault, String>builder()
            .put(Fault.FILE_UNREADABLE, "depends on the disk and on permissions; FolderTest")
            .put(Fault.FILE_TOO_LARGE, "needs a file of more than 64 MB; FolderTest with a lower limit")
            .put(Fault.RESULT_UNREADABLE, "of a recorded result, not of a pack or a season")
            .put(Fault.RESULT_LACKS, "of a recorded result, not of a pack or a season")
            .put(Fault.CASE_NONE, "a gap is found when the pack is read")
            .put(Fault.CASE_TWO, "an overlap is found when the pack is read")
            .buildOrThrow();

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
        String expected = Files.readString(bad().resolve(name).resolve(EXPECTED), UTF_8);

        assertThat(reportOf(name, dir))
                .as(Files.readString(bad().resolve(name).resolve("case.txt"), UTF_8))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_named_for_a_fault_it_reports(String name) throws IOException {
        assertThat(faultsIn(name)).anyMatch(fault -> name.equals(fault.code()) || name.startsWith(fault.code() + "-"));
    }

    @Test
    void the_base_has_nothing_to_report() throws IOException {
        assertThat(reportOf(BASE, dir)).isEmpty();
    }

    @Test
    void every_fault_has_a_case_or_a_reason_to_have_none() throws IOException {
        Set<Fault> without = EnumSet.allOf(Fault.class);
        for (String name : cases()) {
            without.removeAll(faultsIn(name));
        }

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_A_CASE.keySet());
    }

    private static Set<Fault> faultsIn(String name) throws IOException {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        List<String> lines = Files.readAllLines(bad().resolve(name).resolve(EXPECTED), UTF_8);
        for (Fault fault : Fault.values()) {
            if (lines.stream().anyMatch(line -> line.startsWith(fault.code() + " · "))) {
                faults.add(fault);
            }
        }
        return faults;
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

        StringBuilder report = new StringBuilder();
        Optional<RulePack> pack = Optional.empty();
        Optional<Season> season = Optional.empty();
        try {
            pack = Optional.of(RulePack.read(dir.resolve("pack")));
        } catch (ProblemsException found) {
            append(report, "RulePack.read", found.problems());
        }
        try {
            season = Optional.of(Season.read(dir.resolve("season")));
        } catch (ProblemsException found) {
            append(report, "Season.read", found.problems());
        }
        if (pack.isPresent() && season.isPresent()) {
            append(report, "Scoring.check", Scoring.of(pack.get()).check(season.get()));
        }
        return report.toString().replace(dir.toString(), "…");
    }

    private static void append(StringBuilder report, String reader, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        report.append("== ").append(reader).append('\n');
        for (Problem problem : problems) {
            report.append('\n')
                    .append(problem.code())
                    .append(" · ")
                    .append(problem.severity().name().toLowerCase(Locale.ROOT))
                    .append(" · ")
                    .append(problem.place().at());
            line(report, "nơi", problem.place().shown());
            line(report, "vi", problem.text().vi());
            line(report, "ví dụ", problem.example());
            line(report, "sửa", problem.advice().vi());
            line(report, "en", problem.text().en());
            line(report, "mend", problem.advice().en());
            report.append('\n');
        }
    }

    private static void line(StringBuilder report, String label, String text) {
        report.append("\n  ").append(label).append(':');
        if (!text.isEmpty()) {
            report.append(' ').append(text);
        }
    }

    /** Copies the books of a case and nothing else of its folder. */
    private static void copy(Path from, Path to) throws IOException {
        for (String book : List.of("pack", "season")) {
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
