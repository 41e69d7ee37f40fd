package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;

/** A season that a program builds is the season that stands in a book of the same rows. */
class SeasonBuilderTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 12, 15);

    @TempDir
    Path dir;

    private static Season.Builder season() {
        return Season.builder("nho", 2021, AS_OF)
                .title("Mùa nhỏ")
                .cluster("cum-1", "Cụm 1")
                .unit("cum-1", "01", "Hà Nội", Map.of("type", "thanh-pho"))
                .unit("cum-1", "02", "Hà Giang", Map.of("type", "tinh"));
    }

    // ---- the same as a book

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void built_of_the_rows_of_a_book_it_has_the_fingerprint_and_the_result_of_the_book(String pack) {
        Season read = Season.read(SampleSeasons.seasonFolder(pack));
        Season built = builtOf(SampleSeasons.seasonFolder(pack));

        assertThat(built.fingerprint()).isEqualTo(read.fingerprint());
        assertThat(built.id()).isEqualTo(read.id());
        assertThat(built.title()).isEqualTo(read.title());
        assertThat(built.year()).isEqualTo(read.year());
        assertThat(built.problems()).isEqualTo(read.problems()).isEmpty();
        // A problem of the season names the letter of the column, and columns stand in another order.
        assertThat(withoutPlacesOfProblems(json(pack, built)))
                .isEqualTo(withoutPlacesOfProblems(SampleSeasons.json(pack)));
    }

    @Test
    void what_its_methods_take_are_the_rows_of_a_book() {
        Season built = season().figure("01", "tin-bai", "self", new BigDecimal("30"), new BigDecimal("40"))
                .figure("01", "ngay-hoi-dai-doan-ket", "self", new BigDecimal("85.0"))
                .figure("01", "ke-hoach-tuyen-giao", "self", "đầy đủ")
                .mark("02", "I.4", "department", new BigDecimal("2.75"))
                .submission("bao-cao-tu-cham", "01", "department", LocalDate.of(2021, 11, 17))
                .fact("02", "dang-ky", "yes")
                .row("figures", Map.of("unit", "02", "measure", "tin-bai", "scorer", "self", "state", "pending"))
                .build();
        write("season", "key,value", "id,nho", "year,2021", "as_of,2021-12-15", "title,Mùa nhỏ");
        write("clusters", "id,name", "cum-1,Cụm 1");
        write("units", "id,name,type", "01,Hà Nội,thanh-pho", "02,Hà Giang,tinh");
        write("members", "cluster,unit", "cum-1,01", "cum-1,02");
        write(
                "figures",
                "unit,measure,scorer,value,target,state",
                "01,tin-bai,self,30,40,",
                "01,ngay-hoi-dai-doan-ket,self,85,,",
                "01,ke-hoach-tuyen-giao,self,đầy đủ,,",
                "02,tin-bai,self,,,pending");
        write("marks", "unit,criterion,scorer,points", "02,I.4,department,2.75");
        write("submissions", "deadline,who,to,at", "bao-cao-tu-cham,01,department,2021-11-17");
        write("facts", "unit,fact,value", "02,dang-ky,yes");
        Season read = Season.read(dir);

        assertThat(built.fingerprint()).isEqualTo(read.fingerprint());
        JsonNode result = json(SampleSeasons.MTTQ, built);
        assertThat(result).isEqualTo(json(SampleSeasons.MTTQ, read));
        // 3 points × 30 / 40
        assertThat(SampleSeasons.line(result, "01", "I.2").path("points").asText())
                .isEqualTo("2.25");
    }

    @Test
    void the_order_in_which_rows_are_added_means_nothing() {
        Season one = season().fact("01", "dang-ky", "yes")
                .fact("02", "dang-ky", "no")
                .mark("01", "I.4", "self", new BigDecimal("3"))
                .build();
        Season other = Season.builder("nho", 2021, AS_OF)
                .mark("01", "I.4", "self", new BigDecimal("3.00"))
                .fact("02", "dang-ky", "no")
                .unit("cum-1", "02", "Hà Giang", Map.of("type", "tinh"))
                .fact("01", "dang-ky", "yes")
                .unit("cum-1", "01", "Hà Nội", Map.of("type", "thanh-pho"))
                .cluster("cum-1", "Cụm 1")
                .title("Mùa nhỏ")
                .build();

        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(json(SampleSeasons.MTTQ, other)).isEqualTo(json(SampleSeasons.MTTQ, one));
    }

    @Test
    void a_season_already_built_does_not_change_when_the_builder_goes_on() {
        Season.Builder builder = season();
        Season first = builder.build();
        String fingerprint = first.fingerprint();
        Season second = builder.fact("01", "dang-ky", "yes").build();

        assertThat(first.fingerprint()).isEqualTo(fingerprint).isNotEqualTo(second.fingerprint());
    }

    // ---- problems

    @Test
    void its_problems_name_the_table_and_the_row_all_at_once() {
        ProblemsException failure = catchThrowableOfType(
                ProblemsException.class,
                () -> season().figure("01", "tin-bai", "self", "1")
                        .row("figures", Map.of("unit", "01", "measure", "tin-bai", "scorer", "cluster"))
                        .fact("01", "dang-ky", "yes")
                        .fact("02", "dang-ky", " ")
                        .row(
                                "submissions",
                                Map.of("deadline", "bao-cao-tu-cham", "who", "01", "to", "department", "at", "mai"))
                        .build());

        assertThat(failure.problems())
                .extracting(problem -> problem.code() + " " + problem.place().table() + " row "
                        + problem.place().row())
                .containsExactly("CELL-BLANK facts row 3", "VALUE-BLANK figures row 3", "DATE-WRONG submissions row 2");
        assertThat(failure.problems())
                .as("a program has no file, so that the table stands for it")
                .allSatisfy(problem -> assertThat(problem.place().shown())
                        .startsWith(problem.place().table() + "!"));
    }

    @Test
    void what_only_a_pack_can_tell_is_found_when_it_is_scored_at_the_same_places() {
        Season season = season().fact("01", "dang-ky", "maybe")
                .mark("01", "I.4", "department", new BigDecimal("2"))
                .mark("02", "I.4", "department", new BigDecimal("3.25"))
                .build();
        List<Problem> problems =
                Scoring.of(RulePack.bundled(SampleSeasons.MTTQ)).check(season);

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place().table() + " row "
                        + problem.place().row())
                .containsExactly("FACT-WRONG facts row 2", "MARK-RANGE marks row 3");
    }

    @Test
    void a_table_that_no_season_has_is_an_error_of_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> season().row("bands", Map.of("id", "1")))
                .withMessageContaining("bands");
    }

    // ---- parts

    private static Season builtOf(Path book) {
        Map<String, String> header = new LinkedHashMap<>();
        List<List<String>> season = SampleSeasons.rows(book.resolve("season.csv"));
        season.subList(1, season.size()).forEach(row -> header.put(row.get(0), row.get(1)));
        Season.Builder builder = Season.builder(
                        header.get("id"), Integer.parseInt(header.get("year")), LocalDate.parse(header.get("as_of")))
                .title(header.get("title"));
        for (Path file : SampleSeasons.tables(book)) {
            String table = file.getFileName().toString().replace(".csv", "");
            if (!table.startsWith("_") && !table.equals("season")) {
                addRows(builder, table, SampleSeasons.rows(file));
            }
        }
        return builder.build();
    }

    private static void addRows(Season.Builder builder, String table, List<List<String>> rows) {
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < row.size(); column++) {
                String name = rows.get(0).get(column);
                if (!name.startsWith("_") && !row.get(column).isEmpty()) {
                    cells.put(name, row.get(column));
                }
            }
            builder.row(table, cells);
        }
    }

    private static JsonNode json(String pack, Season season) {
        return SampleSeasons.read(
                SampleSeasons.bytes(Scoring.of(RulePack.bundled(pack)).score(season)));
    }

    private static JsonNode withoutPlacesOfProblems(JsonNode result) {
        JsonNode copy = result.deepCopy();
        copy.path("problems").forEach(problem -> ((ObjectNode) problem).remove("at"));
        return copy;
    }

    private void write(String table, String... lines) {
        SampleSeasons.write(
                dir.resolve(table + ".csv"),
                Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).toList());
    }
}
