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
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.problem.ProblemsException;

/** Rows are called needless only if a pack would be the same without them; {@code bad} holds what is said of them. */
final class NeedlessRowsTest {
    @TempDir
    Path pack;

    @BeforeEach
    void copyTheSoundPack() throws IOException, URISyntaxException {
        URL base = Objects.requireNonNull(NeedlessRowsTest.class.getResource("/bad/base/pack"));
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(Path.of(base.toURI()))) {
            for (Path table : tables) {
                Files.copy(table, pack.resolve(table.getFileName().toString()));
            }
        }
    }

    // ---- bands

    @Test
    void others_stands_for_somebody_where_a_value_is_left_or_the_list_is_open() throws IOException {
        write("attributes", "id,title,values", "type,Loại đơn vị,xa;phuong;dac-khu");
        bands("type = xa,0,,*,,4", "type = phuong,0,,*,,4", "others,0,,*,,4");
        assertThat(found()).isEmpty();

        write("attributes", "id,title,values", "type,Loại đơn vị,*");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_band_below_zero_is_reached_once_some_band_has_an_end_below_zero() throws IOException {
        bands(",*,,,0,0", ",0,,*,,4");
        assertThat(found()).containsExactly("ROW-UNREACHABLE bands!C2:F2");

        bands(",*,,,-5,0", ",-5,,,0,1", ",0,,*,,4");
        assertThat(found()).isEmpty();
    }

    @Test
    void zero_itself_is_a_figure() throws IOException {
        bands(",*,,0,,0", ",,0,*,,4");

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "median"})
    void a_mean_of_two_figures_may_lie_between_two_steps(String between) throws IOException {
        bands(",0,,3,,0", ",,3,,4,1", ",4,,*,,4");
        assertThat(found()).containsExactly("ROW-UNREACHABLE bands!D3:F3");

        write(
                "scorers",
                "criterion,role,title,order,between",
                "*,department,Ban theo dõi,1,first_available",
                "*,self,Tự chấm,2,first_available",
                "I.3,department,Ban theo dõi,," + between,
                "I.3,self,Tự chấm,," + between);
        assertThat(found()).isEmpty();
    }

    @Test
    void the_larger_of_two_figures_is_one_of_them() throws IOException {
        bands(",0,,3,,0", ",,3,,4,1", ",4,,*,,4");
        write(
                "scorers",
                "criterion,role,title,order,between",
                "*,department,Ban theo dõi,1,first_available",
                "*,self,Tự chấm,2,first_available",
                "I.3,department,Ban theo dõi,,max",
                "I.3,self,Tự chấm,,max");

        assertThat(found()).containsExactly("ROW-UNREACHABLE bands!D3:F3");
    }

    @Test
    void each_repetition_names_the_first_row_and_overlaps_nothing_itself() throws IOException {
        bands(",0,,4,,0", ",4,,*,,4", ",4,,*,,4", ",4,,*,,4");

        assertThat(found())
                .containsExactly("BAND-OVERLAP bands!E2:C3", "ROW-REDUNDANT bands!C4:E4", "ROW-REDUNDANT bands!C5:E5");
    }

    @Test
    void equal_intervals_with_other_points_overlap() throws IOException {
        bands(",0,,,4,0", ",4,,*,,4", ",4,,*,,3");

        assertThat(found()).containsExactly("BAND-OVERLAP bands!E3:C4");
    }

    @Test
    void equal_intervals_for_other_units_are_no_repetition() throws IOException {
        bands("type = xa,0,,*,,4", "type = phuong,0,,*,,4");

        assertThat(found()).isEmpty();
    }

    // ---- ranking

    @ParameterizedTest
    @ValueSource(strings = {"total", "total.percent", "criterion.I", "criterion.I.percent"})
    void what_is_printed_alike_may_still_differ_exactly(String measure) throws IOException {
        write(
                "ranking",
                "scope,order,measure,compare",
                "cluster,1," + measure + ",printed",
                "cluster,2," + measure + ",exact");
        assertThat(found()).isEmpty();

        write(
                "ranking",
                "scope,order,measure,compare",
                "cluster,1," + measure + ",exact",
                "cluster,2," + measure + ",printed");
        assertThat(found()).containsExactly("ROW-REDUNDANT ranking!C3");
    }

    @Test
    void a_measure_that_is_never_rounded_is_the_same_either_way() throws IOException {
        write("ranking", "scope,order,measure,compare", "cluster,1,bonus,printed", "cluster,2,bonus,exact");

        assertThat(found()).containsExactly("ROW-REDUNDANT ranking!C3");
    }

    @Test
    void order_decides_which_row_comes_again_and_each_scope_has_its_own_chain() throws IOException {
        write(
                "ranking",
                "scope,order,measure",
                "cluster,3,total",
                "cluster,1,total",
                "cluster,2,bonus",
                "all,1,total",
                "all,2,total.percent");

        assertThat(found()).containsExactly("ROW-REDUNDANT ranking!C2");
    }

    // ---- conditions

    @Test
    void conditions_that_differ_in_anything_but_words_are_two() throws IOException {
        write("attributes", "id,title,values", "type,Loại đơn vị,xa;phuong");
        write(
                "conditions",
                "id,of,any_group,when,subject,is,value,absent,title,source",
                "a,bang-khen,,,bonus,ge,1,,Có thưởng,minh-hoa",
                "b,co,,,bonus,ge,1,,Của hình thức khác,minh-hoa",
                "c,bang-khen,nhom,,bonus,ge,1,,Trong nhóm,minh-hoa",
                "d,bang-khen,,type = xa,bonus,ge,1,,Chỉ cho xã,minh-hoa",
                "e,bang-khen,,,penalty,ge,1,,Đại lượng khác,minh-hoa",
                "f,bang-khen,,,bonus,gt,1,,Phép so khác,minh-hoa",
                "g,bang-khen,,,bonus,ge,2,,Giá trị khác,minh-hoa",
                "h,bang-khen,,,bonus,ge,1,met,Chưa rõ thì đạt,minh-hoa");
        assertThat(found()).isEmpty();

        write(
                "conditions",
                "id,of,any_group,when,subject,is,value,absent,title,source",
                "a,bang-khen,Nhom,type = xa,grade,in,kha,met,Khá,minh-hoa",
                "b,bang-khen,nhom,TYPE=XA,GRADE,=,KHA,MET,Là Khá,ke-hoach");
        assertThat(found()).containsExactly("ROW-REDUNDANT conditions!E3");
    }

    @Test
    void a_row_with_a_word_that_is_not_understood_is_not_called_a_repetition() throws IOException {
        write(
                "conditions",
                "id,of,when,subject,is,value,title,source",
                "a,bang-khen,,bonus,ge,1,Có thưởng,minh-hoa",
                "b,bang-khen,xa,bonus,ge,1,Có thưởng ở xã,minh-hoa");
        write("ranking", "scope,order,measure,compare", "cluster,1,total,printed", "cluster,2,total,exakt");

        assertThat(found()).containsExactly("WHEN-WRONG conditions!C3", "WORD-UNKNOWN ranking!D3");
    }

    // ---- the pack

    /** Bands of I.3, whose figures are whole numbers: {@code when,from,above,to,below,points}. */
    private void bands(String... rows) throws IOException {
        StringBuilder table = new StringBuilder("criterion,when,from,above,to,below,points\n");
        for (String row : rows) {
            table.append("I.3,").append(row).append('\n');
        }
        Files.writeString(pack.resolve("bands.csv"), table.toString(), UTF_8);
    }

    private void write(String table, String... lines) throws IOException {
        Files.writeString(pack.resolve(table + ".csv"), String.join("\n", lines) + "\n", UTF_8);
    }

    private List<String> found() {
        try {
            RulePack.read(pack);
            return List.of();
        } catch (ProblemsException failure) {
            return failure.problems().stream()
                    .map(problem -> problem.code() + " " + problem.place().at())
                    .toList();
        }
    }
}
