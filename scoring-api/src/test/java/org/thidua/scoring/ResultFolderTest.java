package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is written whole, beside what else is there, and its tables are safe to open. */
class ResultFolderTest {
    private static final Scoring SCORING = Scoring.of(RulePack.bundled(SampleSeasons.MTTQ));
    private static final SeasonResult OLD = result("Cũ", "2.50");
    private static final SeasonResult NEW = result("Mới", "3.00");

    @TempDir
    Path dir;

    private static SeasonResult result(String name, String mark) {
        return SCORING.score(Season.builder("s", 2021, LocalDate.of(2021, 12, 15))
                .cluster("c", "Cụm")
                .unit("c", "01", name, Map.of("type", "tinh"))
                .mark("01", "I.4", "department", new BigDecimal(mark))
                .figure("01", "bao-cao-dinh-chinh", "department", "1")
                .build());
    }

    // ---- whole or not at all

    @Test
    void it_holds_the_result_and_three_tables() throws IOException {
        OLD.write(dir.resolve("a/b"));

        assertThat(contents(dir.resolve("a/b")).keySet())
                .containsExactly("awards.csv", "ranking.csv", "result.json", "scores.csv");
        assertThat(Files.readAllBytes(dir.resolve("a/b/result.json"))).isEqualTo(SampleSeasons.bytes(OLD));
        assertThat(names(dir.resolve("a"))).as("nothing is left beside it").containsExactly("b");
    }

    @Test
    void a_new_result_replaces_the_old_one_and_other_files_stay() throws IOException {
        Path folder = dir.resolve("r");
        NEW.write(dir.resolve("due"));
        OLD.write(folder);
        Files.writeString(folder.resolve("ghi chú.txt"), "của tôi");
        Files.createDirectories(folder.resolve("phụ lục"));
        Files.writeString(folder.resolve("phụ lục/result.json"), "{}");

        NEW.write(folder);

        Map<String, String> due = contents(dir.resolve("due"));
        due.put("ghi chú.txt", "của tôi");
        assertThat(contents(folder)).isEqualTo(due);
        assertThat(Files.readString(folder.resolve("phụ lục/result.json"))).isEqualTo("{}");
        assertThat(names(dir)).containsExactlyInAnyOrder("r", "due");
    }

    @Test
    void the_same_result_written_twice_is_the_same_to_the_byte() throws IOException {
        OLD.write(dir.resolve("one"));
        Map<String, String> once = contents(dir.resolve("one"));
        OLD.write(dir.resolve("one"));

        assertThat(contents(dir.resolve("one"))).isEqualTo(once);
    }

    @Test
    void where_the_folder_is_a_file_writing_fails_and_the_file_stays() throws IOException {
        Path file = Files.writeString(dir.resolve("r"), "của tôi");

        assertThatIOException().isThrownBy(() -> NEW.write(file));

        assertThat(Files.readString(file)).isEqualTo("của tôi");
        assertThat(names(dir)).containsExactly("r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"awards.csv", "ranking.csv", "scores.csv", "result.json"})
    void an_older_result_stays_whole_if_any_file_cannot_be_replaced(String blocked) throws IOException {
        Path folder = dir.resolve("r");
        OLD.write(folder);
        Map<String, String> before = contents(folder);
        before.remove(blocked);
        // A folder that is not empty stands where the file is to be.
        Files.delete(folder.resolve(blocked));
        Files.createDirectories(folder.resolve(blocked));
        Files.writeString(folder.resolve(blocked).resolve("ghi chú.txt"), "của tôi");

        assertThatIOException().isThrownBy(() -> NEW.write(folder));

        assertThat(contents(folder)).isEqualTo(before);
        assertThat(contents(folder.resolve(blocked))).containsOnly(entry("ghi chú.txt", "của tôi"));
        assertThat(names(dir)).as("nothing is left of the new one").containsExactly("r");
    }

    // ---- tables

    @ParameterizedTest
    @ValueSource(strings = {"scores.csv", "ranking.csv", "awards.csv"})
    void a_table_starts_with_a_byte_order_mark_and_ends_its_lines_plainly(String table) throws IOException {
        OLD.write(dir);
        byte[] bytes = Files.readAllBytes(dir.resolve(table));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"=1+1", "=HYPERLINK(\"http://x\")", "+84 Hà Nội", "-Hà Nội", "@SUM(A1)", "＝1", "＋1 x", "－x", "＠x"})
    void a_name_that_looks_like_a_formula_is_led_by_an_apostrophe(String name) throws IOException {
        result(name, "3").write(dir);

        for (String table : List.of("scores.csv", "ranking.csv", "awards.csv")) {
            List<List<String>> rows = table(table);
            int column = rows.get(0).indexOf("name");
            assertThat(rows.subList(1, rows.size()))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(column)).isEqualTo("'" + name));
        }
        assertThat(SampleSeasons.read(Files.readAllBytes(dir.resolve("result.json")))
                        .at("/units/0/name")
                        .asText())
                .as("the record keeps the name as it is")
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Nội", "a=b", "A+B", "Bà Rịa - Vũng Tàu", "'đã có"})
    void another_name_is_left_alone(String name) throws IOException {
        result(name, "3").write(dir);

        List<List<String>> rows = table("ranking.csv");
        assertThat(rows.get(1).get(rows.get(0).indexOf("name"))).isEqualTo(name);
    }

    @Test
    void a_number_is_left_alone_even_below_zero() throws IOException {
        OLD.write(dir);
        List<List<String>> rows = table("scores.csv");
        List<String> penalty = rows.stream()
                .filter(row -> row.get(rows.get(0).indexOf("criterion")).equals("P.1"))
                .findFirst()
                .orElseThrow();

        // One report corrected: 0 − 1 × 0.5
        assertThat(penalty.get(rows.get(0).indexOf("points"))).isEqualTo("-0.50");
    }

    @Test
    void the_tables_say_what_the_record_says() throws IOException {
        SampleSeasons.score(SampleSeasons.MTTQ).write(dir);
        List<List<String>> scores = table("scores.csv");
        List<List<String>> ranking = table("ranking.csv");
        List<List<String>> awards = table("awards.csv");
        var result = SampleSeasons.json(SampleSeasons.MTTQ);
        int lines = result.at("/units/0/lines").size();

        assertThat(scores).hasSize(1 + 63 * (lines + 1));
        assertThat(ranking).as("in its cluster and among all").hasSize(1 + 63 * 2);
        int named = 0;
        for (var award : result.path("awards")) {
            named += award.path("proposed").size() + award.path("left_out").size();
        }
        assertThat(awards).hasSize(1 + named);
        List<String> head = scores.get(0);
        for (var unit : result.path("units")) {
            List<String> total = scores.stream()
                    .filter(row -> row.get(head.indexOf("unit"))
                                    .equals(unit.path("unit").asText())
                            && row.get(head.indexOf("criterion")).isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(total.get(head.indexOf("points")))
                    .isEqualTo(unit.path("total").asText());
        }
    }

    // ---- parts

    private List<List<String>> table(String name) {
        List<List<String>> rows = SampleSeasons.rows(dir.resolve(name));
        rows.get(0).set(0, rows.get(0).get(0).replace("\uFEFF", ""));
        return rows;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(folder)) {
            if (Files.isRegularFile(folder.resolve(name))) {
                contents.put(name, Files.readString(folder.resolve(name)));
            }
        }
        return contents;
    }
}
