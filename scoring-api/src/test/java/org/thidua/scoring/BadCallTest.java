package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.scoring.Cases;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.ScoringRules;
import org.thidua.rules.book.Book;
import org.thidua.rules.file.Limits;
import org.thidua.rules.shape.BookShape;

/**
 * The faults that no tables show: of a disk, of a conversion, of a result recorded earlier, and of a rule engine that
 * goes wrong.
 *
 * <p>Each has a folder of {@code bad-calls} with {@code case.txt} and {@code expected.msg.txt}, as in {@link BadInputTest}.
 */
final class BadCallTest {
    private static final Path BASE = folder("/bad/base");

    @TempDir
    Path dir;

    @Test
    void a_file_whose_disk_fails_half_way() throws IOException {
        InputStream beginning = new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4});

        assertReported(Fault.FILE_UNREADABLE, "Book.read", read(new SequenceInputStream(beginning, new Failing())));
    }

    @Test
    void a_file_that_does_not_end() throws IOException {
        assertReported(Fault.FILE_TOO_LARGE, "Book.read", read(new Endless()));
    }

    @Test
    void a_result_that_is_a_table() throws IOException {
        Path file = Files.writeString(dir.resolve("ranking.csv"), "group,rank,unit\ncum-1,1,a\n", UTF_8);

        assertReported(Fault.RESULT_UNREADABLE, "RecordedResult.read", problemsOf(() -> RecordedResult.read(file)));
    }

    @Test
    void a_criterion_that_the_result_does_not_have() throws IOException {
        SampleSeasons.score(RulePack.read(BASE.resolve("pack")), BASE.resolve("season"))
                .write(dir.resolve("out"));
        RecordedResult recorded = RecordedResult.read(dir.resolve("out/result.json"));

        assertReported(
                Fault.RESULT_LACKS,
                "RecordedResult.explain",
                problemsOf(() -> recorded.explain("a", "I.33", Locale.ROOT)));
    }

    @Test
    void a_rule_engine_that_has_lost_a_band() throws IOException {
        RulePack pack = RulePack.read(BASE.resolve("pack"));
        ScoringRules forgetful = dossier -> pack.rules().casesFor(dossier).stream()
                .filter(hit -> !hit.row().id().equals("I.3/xa-3"))
                .toList();

        assertReported(Fault.CASE_NONE, "Cases.of", guarded(pack, forgetful));
    }

    @Test
    void a_rule_engine_that_reports_a_band_too_many() throws IOException {
        RulePack pack = RulePack.read(BASE.resolve("pack"));
        ScoringCase second = pack.rulebook().cases().stream()
                .filter(known -> known.row().id().equals("I.3/xa-2"))
                .findFirst()
                .orElseThrow();
        ScoringRules talkative = dossier -> {
            ImmutableList.Builder<ScoringCase> reported = ImmutableList.builder();
            reported.addAll(pack.rules().casesFor(dossier));
            return reported.add(second).build();
        };

        assertReported(Fault.CASE_TWO, "Cases.of", guarded(pack, talkative));
    }

    @Test
    void a_folder_that_is_neither_a_pack_nor_a_season_is_not_converted() throws IOException {
        Path from = Files.createDirectory(dir.resolve("danh-sach"));
        Files.writeString(from.resolve("units.csv"), "id,name\na,Xã An\n", UTF_8);

        assertReported(Fault.BOOK_KIND, "Books.convert", converted(from, dir.resolve("danh-sach.xlsx")));
    }

    @Test
    void a_workbook_that_is_there_is_not_written_over() throws IOException {
        Path there = Files.writeString(dir.resolve("quy-tac.xlsx"), "công của cả tuần", UTF_8);

        assertReported(Fault.OUT_EXISTS, "Books.convert", converted(BASE.resolve("pack"), there));
        assertThat(there).hasContent("công của cả tuần");
    }

    @Test
    void a_workbook_is_not_written_below_a_file() throws IOException {
        Files.writeString(dir.resolve("ghi-chu.txt"), "x", UTF_8);

        assertReported(
                Fault.OUT_UNUSABLE,
                "Books.convert",
                converted(BASE.resolve("pack"), dir.resolve("ghi-chu.txt/quy-tac.xlsx")));
    }

    @Test
    void a_table_whose_name_no_sheet_can_have_is_not_converted() throws IOException {
        Path from = packWith("_ghi chú của ban soạn thảo bộ quy tắc năm nay.csv", "ý kiến\nx\n");

        assertReported(Fault.TABLE_NAME, "Books.convert", converted(from, dir.resolve("quy-tac.xlsx")));
    }

    @Test
    void a_list_that_would_be_ambiguous_in_a_sheet_is_not_converted() throws IOException {
        Path from = packWith("attributes.csv", "id,title,values\ntype,Mật độ,1.234;2\n");

        assertReported(Fault.CELL_NOT_CONVERTIBLE, "Books.convert", converted(from, dir.resolve("quy-tac.xlsx")));
    }

    @Test
    void a_text_that_looks_like_a_formula_is_converted_as_it_is_with_a_warning() throws IOException {
        Path from = packWith("sources.csv", "id,document,title,status\nminh-hoa,,=1+1,illustrative\n");
        List<Problem> warnings = Books.standard().convert(from, dir.resolve("quy-tac"));

        assertReported(Fault.TEXT_FORMULA, "Books.convert", warnings);
        assertThat(dir.resolve("quy-tac/sources.csv")).content(UTF_8).contains("minh-hoa,,=1+1,illustrative");
    }

    private static List<Problem> converted(Path from, Path to) {
        return problemsOf(() -> Books.standard().convert(from, to));
    }

    /** The pack of the base with one table changed or added. */
    private Path packWith(String table, String content) throws IOException {
        Path pack = Files.createDirectory(dir.resolve("pack"));
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(BASE.resolve("pack"))) {
            for (Path file : tables) {
                Files.copy(file, pack.resolve(String.valueOf(file.getFileName())));
            }
        }
        Files.writeString(pack.resolve(table), content, UTF_8);
        return pack;
    }

    private static List<Problem> read(InputStream stream) {
        Problems problems = new Problems();
        Book.read(stream, "mua-2021.xlsx", BookShape.SEASON, Limits.STANDARD, problems);
        return problems.sorted();
    }

    private static List<Problem> problemsOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemsException.class, call).problems();
    }

    /** What the guard says of the first unit of the base, unit a. */
    private static List<Problem> guarded(RulePack pack, ScoringRules rules) {
        Rulebook rulebook = pack.rulebook();
        Problems problems = new Problems();
        Dossier unit = rulebook.collector()
                .collect(Season.read(BASE.resolve("season")).facts(), problems)
                .dossiers()
                .get(0);
        Cases.of(rulebook.scheme(), unit, rules.casesFor(unit), problems);
        return problems.sorted();
    }

    private void assertReported(Fault fault, String reader, List<Problem> problems) throws IOException {
        Path folder = folder("/bad-calls/" + fault.code());
        ProblemReport report = new ProblemReport();
        report.add(reader, problems);

        assertThat(report.text(dir))
                .as(Files.readString(folder.resolve(ProblemReport.CASE), UTF_8))
                .isEqualTo(Files.readString(folder.resolve(ProblemReport.EXPECTED), UTF_8));
    }

    private static Path folder(String name) {
        URL folder = BadCallTest.class.getResource(name);
        try {
            assertThat(folder).as(name).isNotNull();
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A stream whose disk fails. */
    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("input/output error");
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            throw new IOException("input/output error");
        }
    }

    /** A stream of zeros without end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            return count;
        }
    }
}
