package org.thidua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: a season is scored, shown and written, or nothing is. */
final class ScoreCommandTest {
    @TempDir
    static Path sample;

    private static Called called = new Called(-1, "", "");

    @TempDir
    Path dir;

    @BeforeAll
    static void score_the_sample_season() {
        called = Called.with("score", "--out", sample);
    }

    // ---- a season without errors

    @Test
    void without_options_the_bundled_pack_scores_the_sample_season() {
        assertThat(called.code()).isZero();
        assertThat(called.outLines())
                .startsWith(
                        "Chấm điểm thi đua Ủy ban MTTQ Việt Nam các tỉnh, thành phố năm 2021",
                        "Bộ quy tắc mttq-provinces-2021 1.2.0 · mùa thi đua mttq-2021"
                                + " — Mùa thi đua năm 2021 (số liệu giả lập)");
    }

    @Test
    void the_result_and_its_three_tables_are_written_into_the_folder() throws IOException {
        assertThat(SampleBook.namesIn(sample))
                .containsExactly("awards.csv", "ranking.csv", "result.json", "scores.csv");
        assertThat(sample.resolve("result.json"))
                .content(UTF_8)
                .contains("\"schema\" : \"thidua-result/1\"", "\"id\" : \"mttq-provinces-2021\"");
        assertThat(table("scores"))
                .as("a header, and for each of 63 provinces 38 criteria and the total")
                .hasSize(1 + 63 * (38 + 1));
    }

    @Test
    void every_cluster_is_shown_with_every_unit_as_it_is_written() throws IOException {
        List<String> written = new ArrayList<>();
        for (String row : table("ranking").subList(1, table("ranking").size())) {
            String[] cells = row.split(",", -1);
            String name = cells[5];
            String total = cells[6].replace('.', ',');
            written.add(cells[2].isEmpty() ? "– " + name + " " + total : cells[2] + " " + name + " " + total);
        }
        List<String> shown = called.outLines().stream()
                .filter(line -> line.matches(" {2,4}([0-9]+|–) .*"))
                .takeWhile(line -> !line.contains("điều kiện"))
                .map(line -> line.strip().replaceAll(" +", " ").replaceAll("(,[0-9]{2}) .*", "$1"))
                .toList();

        assertThat(shown).as("63 units in ten clusters and again in all").hasSize(2 * 63);
        assertThat(shown).containsExactlyElementsOf(written);
        for (String cluster : Files.readAllLines(SampleBook.SEASONS.resolve("mttq-2021/clusters.csv"), UTF_8)
                .subList(1, 11)) {
            assertThat(called.out()).containsOnlyOnce("XẾP HẠNG · " + cluster.split(",", -1)[1]);
        }
    }

    @Test
    void a_cluster_shows_grades_ties_what_is_provisional_and_who_is_not_ranked() {
        assertThat(called.outLines())
                .contains(
                        "XẾP HẠNG · Cụm Tây Nguyên (tạm tính)",
                        "    1 Long An        96,50  Xuất sắc",
                        "    4 Nam Định      85,00  Tốt  đồng hạng",
                        "    4 Ninh Bình     85,00  Tốt  đồng hạng",
                        "    6 Hưng Yên      84,07  Tốt",
                        "    4 Đắk Nông     78,75  Khá  tạm tính",
                        "    – Ninh Thuận 82,12  không xếp hạng");
    }

    @Test
    void each_proposal_has_a_sentence_and_is_written_with_it() throws IOException {
        List<String> written = table("awards").stream()
                .filter(row -> row.contains(",proposed,"))
                .map(row -> row.substring(row.indexOf(",proposed,") + ",proposed,".length()))
                .map(reason -> reason.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
        List<String> shown = called.outLines().stream()
                .filter(line -> line.startsWith("    + "))
                .map(line -> line.substring("    + ".length()))
                .toList();

        assertThat(shown)
                .as("9 of 10 flags of the Committee, 1 flag of the Government, 26 of 30 certificates")
                .hasSize(9 + 1 + 26)
                .containsExactlyElementsOf(written)
                .allMatch(
                        sentence -> sentence.matches(
                                ".+: hạng [0-9]+, [0-9]+,[0-9]{2} điểm; đạt ([0-9]+)/\\1 điều kiện(; suất cuối theo quyết định .+)?\\."));
        assertThat(called.outLines())
                .contains(
                        "ĐỀ NGHỊ · Cờ thi đua của Ủy ban Trung ương MTTQ Việt Nam",
                        "ĐỀ NGHỊ · Cờ thi đua của Chính phủ",
                        "ĐỀ NGHỊ · Bằng khen của Ủy ban Trung ương MTTQ Việt Nam");
    }

    @Test
    void an_empty_place_says_who_would_have_come_first_and_why_not() {
        assertThat(linesAfter("  Cụm Đông Nam Bộ: Chỉ tiêu 1, đề nghị 0, chưa dùng 1."))
                .first()
                .asString()
                .startsWith("    – Đồng Nai: chưa đủ điều kiện")
                .contains("thiếu 1/5 điều kiện", "Gửi báo cáo tự chấm điểm đúng hạn");
        assertThat(linesAfter("  Cụm các tỉnh phía Bắc số 3: Chỉ tiêu 3, đề nghị 2, chưa dùng 1."))
                .filteredOn(line -> line.contains("cần có quyết định"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("    – Nam Định: ") || line.startsWith("    – Ninh Bình: "));
    }

    @Test
    void what_is_undecided_is_said_with_who_decides() {
        assertThat(linesAfter("CẦN QUYẾT ĐỊNH").stream()
                        .takeWhile(line -> !line.isEmpty())
                        .toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("  Cụm các tỉnh phía Bắc số 1. Hạng 4: Sơn La, Hòa Bình bằng nhau"),
                        line -> assertThat(line)
                                .startsWith("  Cụm các tỉnh phía Bắc số 3. Hạng 4: Nam Định, Ninh Bình bằng nhau")
                                .endsWith("các đơn vị trong Cụm, do Cụm trưởng chủ trì, quyết định."),
                        line -> assertThat(line)
                                .startsWith("  Toàn bộ đơn vị. Hạng 32: Nam Định, Ninh Bình bằng nhau")
                                .endsWith("Hội đồng Thi đua - Khen thưởng quyết định."),
                        line -> assertThat(line).startsWith("  Toàn bộ đơn vị. Hạng 37: Sơn La, Hòa Bình bằng nhau"),
                        line -> assertThat(line)
                                .startsWith("  Toàn bộ đơn vị. Hạng 40: Bình Thuận, Bà Rịa - Vũng Tàu bằng nhau"));
    }

    @Test
    void the_last_line_says_how_many_criteria_are_illustrative() {
        assertThat(called.outLines())
                .last()
                .isEqualTo("Căn cứ điểm: 37/38 tiêu chí dùng số liệu minh họa, 1/38 lấy theo văn bản khác năm.");
    }

    @Test
    void warnings_and_the_place_of_the_result_go_to_standard_error() {
        assertThat(called.errLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("SCORERS-DIFFER (cảnh báo) · marks.csv:")
                                .contains("I.4"),
                        line -> assertThat(line)
                                .startsWith("SCORERS-DIFFER (cảnh báo) · marks.csv:")
                                .contains("III.3.2"),
                        line -> assertThat(line)
                                .startsWith("SCORERS-DIFFER (cảnh báo) · marks.csv:")
                                .contains("V.3"),
                        line -> assertThat(line).isEqualTo("0 lỗi, 3 cảnh báo."),
                        line -> assertThat(line).isEqualTo("Đã ghi kết quả vào " + sample));
        assertThat(called.out()).doesNotContain("cảnh báo", "SCORERS-DIFFER", sample.toString());
    }

    @Test
    void english_is_spoken_on_demand() {
        Called english = Called.with("score", "--out", dir, "--lang", "en");

        assertThat(english.code()).isZero();
        assertThat(english.outLines())
                .contains(
                        "Emulation scoring of the provincial committees of the Vietnam Fatherland Front, 2021",
                        "RANKING · Cụm Bắc sông Hậu",
                        "RANKING · All units (provisional)",
                        "    1 Long An        96.50  Xuất sắc",
                        "    4 Nam Định      85.00  Tốt  tied",
                        "PROPOSALS · Cờ thi đua của Chính phủ",
                        "    + Long An: rank 1, 96.50 points; 5 of 5 conditions met.",
                        "TO BE DECIDED",
                        "Where points come from: 37 of 38 criteria are illustrative, 1 carried over from a text of"
                                + " another year.");
        assertThat(english.err()).contains("SCORERS-DIFFER (warning) · ", "0 errors, 3 warnings.");
        assertThat(english.errLines()).last().isEqualTo("The result was written to " + dir);
        assertThat(english.out()).doesNotContain("đề nghị", "XẾP HẠNG", "ĐỀ NGHỊ", "CẦN QUYẾT ĐỊNH", "điều kiện (");
    }

    @Test
    void the_written_result_is_the_same_in_either_language() throws IOException {
        Called.with("score", "--out", dir, "--lang", "EN");

        assertThat(dir.resolve("result.json")).hasSameBinaryContentAs(sample.resolve("result.json"));
    }

    @Test
    void another_bundled_pack_scores_its_own_season() throws IOException {
        Called index = Called.with("score", "--pack", "pci-2016", "--season", "pci-2016", "--out", dir);

        assertThat(index.code()).isZero();
        assertThat(index.outLines())
                .contains(
                        "    1 Đà Nẵng            70,00139",
                        "   63 Cao Bằng           52,98887",
                        "Căn cứ điểm: 0/10 tiêu chí dùng số liệu minh họa, 0/10 lấy theo văn bản khác năm.")
                .noneMatch(line -> line.startsWith("ĐỀ NGHỊ"))
                .doesNotContain("CẦN QUYẾT ĐỊNH");
        assertThat(index.errLines()).containsExactly("Đã ghi kết quả vào " + dir);
        assertThat(dir.resolve("result.json")).exists();
    }

    @Test
    void without_a_folder_the_result_goes_to_one_named_for_the_season() throws Exception {
        SampleBook season =
                SampleBook.season("pci-2016", dir.resolve("my-book")).with("season", "pci-2016", "pci-năm-2016");

        Called alone = Called.in(dir, "score", "--pack", "pci-2016", "--season", season.folder());

        assertThat(alone.code()).isZero();
        assertThat(alone.errLines()).containsExactly("Đã ghi kết quả vào " + Path.of("thidua-out", "pci-năm-2016"));
        assertThat(SampleBook.namesIn(dir.resolve("thidua-out").resolve("pci-năm-2016")))
                .contains("result.json");
    }

    // ---- a season with errors

    @Test
    void errors_end_with_1_and_all_of_them_on_standard_error() throws IOException {
        Called wrong = score(brokenSeason());

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.errLines())
                .hasSize(5)
                .anyMatch(line -> line.contains(" · marks.csv:2, ") && line.contains("7,5x"))
                .anyMatch(line -> line.contains(" · marks.csv:12, ") && line.contains("land-use"))
                .anyMatch(line -> line.contains(" · marks.csv:22, ") && line.contains("nobody"))
                .contains("3 lỗi, 0 cảnh báo.");
        assertThat(wrong.errLines()).last().isEqualTo("Không ghi gì.");
    }

    @Test
    void with_errors_nothing_looks_like_a_result() throws IOException {
        Called wrong = score(brokenSeason());

        assertThat(wrong.out()).isEmpty();
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void with_errors_an_older_result_stays_as_it_is_and_this_is_said() throws IOException {
        assertThat(score(Path.of("pci-2016")).code()).isZero();
        Map<String, String> older = SampleBook.textsIn(dir.resolve("out"));

        Called wrong = score(brokenSeason());

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.errLines())
                .last()
                .isEqualTo("Không ghi gì; kết quả cũ trong " + dir.resolve("out") + " được giữ nguyên.");
        assertThat(SampleBook.textsIn(dir.resolve("out"))).isEqualTo(older).containsKey("result.json");
    }

    @Test
    void errors_are_said_in_english_on_demand() throws IOException {
        Called wrong = Called.with(
                "score", "--pack", "pci-2016", "--season", brokenSeason(), "--out", dir.resolve("out"), "--lang", "en");

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.err()).contains(" · Mend: ", "3 errors, 0 warnings.").doesNotContain("Sửa:", "lỗi");
        assertThat(wrong.errLines()).last().isEqualTo("Nothing was written.");
    }

    @Test
    void a_broken_pack_and_a_broken_season_are_told_at_once() throws IOException {
        Path pack = SampleBook.pack("pci-2016", dir.resolve("pack"))
                .with("pack", "decimals,5", "decimals,năm")
                .folder();
        Path season = SampleBook.season("pci-2016", dir.resolve("season"))
                .with("season", "2016-12-31", "2016-13-31")
                .folder();

        Called wrong = Called.with("score", "--pack", pack, "--season", season, "--out", dir.resolve("out"));

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.errLines())
                .anyMatch(line -> line.contains(" · pack.csv:10, "))
                .anyMatch(line -> line.contains(" · season.csv:5, "))
                .contains("2 lỗi, 0 cảnh báo.");
    }

    @Test
    void a_folder_that_cannot_hold_the_result_is_said_and_nothing_looks_like_one() throws IOException {
        Path file = Files.writeString(dir.resolve("out"), "một tệp");

        Called wrong = Called.with("score", "--pack", "pci-2016", "--season", "pci-2016", "--out", file);

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains(file.toString()).doesNotContain("Exception");
        assertThat(wrong.errLines()).last().isEqualTo("Không ghi gì.");
        assertThat(file).hasContent("một tệp");
    }

    @Test
    void a_season_of_another_year_is_one_error() {
        Called wrong = Called.with("score", "--pack", "pci-2016", "--out", dir.resolve("out"));

        assertThat(wrong.code()).isEqualTo(Main.ERRORS);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.errLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("YEAR-DIFFERS · season.csv:4, B \"value\" · ")
                                .contains("2021", "2016"),
                        line -> assertThat(line).isEqualTo("1 lỗi, 0 cảnh báo."),
                        line -> assertThat(line).isEqualTo("Không ghi gì."));
    }

    @Test
    void a_book_that_is_not_there_is_answered_by_the_bundled_names() {
        Called noPack = Called.with("score", "--pack", "mttq-2021-new", "--out", dir.resolve("out"));
        Called noSeason = Called.with("score", "--season", "mttq-2022", "--out", dir.resolve("out"));

        assertThat(noPack.code()).isEqualTo(Main.ERRORS);
        assertThat(noPack.err()).contains("BOOK-MISSING", "\"mttq-2021-new\"", "mttq-provinces-2021, pci-2016");
        assertThat(noSeason.code()).isEqualTo(Main.ERRORS);
        assertThat(noSeason.err()).contains("BOOK-MISSING", "\"mttq-2022\"", "mttq-2021, pci-2016");
        assertThat(dir.resolve("out")).doesNotExist();
    }

    // ---- what the tests share

    private Called score(Path season) {
        return Called.with("score", "--pack", "pci-2016", "--season", season, "--out", dir.resolve("out"));
    }

    /** A season with three faults: a number that is none, an unknown criterion and an unknown scorer. */
    private Path brokenSeason() throws IOException {
        return SampleBook.season("pci-2016", dir.resolve("season"))
                .with("marks", "01,entry,vcci,7.507708549499512", "01,entry,vcci,\"7,5x\"")
                .with("marks", "\n02,entry,", "\n02,land-use,")
                .with("marks", "\n04,entry,vcci", "\n04,entry,nobody")
                .folder();
    }

    private static List<String> table(String name) throws IOException {
        return Files.readAllLines(sample.resolve(name + ".csv"), UTF_8);
    }

    private static List<String> linesAfter(String line) {
        List<String> lines = called.outLines();
        assertThat(lines).contains(line);
        return lines.subList(lines.indexOf(line) + 1, lines.size());
    }
}
