package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack as sentences. */
final class RulesCommandTest {
    @TempDir
    Path dir;

    @Test
    void a_pack_is_said_table_by_table_each_row_with_its_id_source_status_and_place() {
        Called said = Called.with("rules", "mttq-communes-2025");

        assertThat(said.code()).isEqualTo(Main.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .startsWith("Thông tin (pack)", "id · Mã bộ quy tắc: mttq-communes-2025. [pack.csv:2, A \"key\"]")
                .containsSubsequence("", "Thang điểm (bands)")
                .contains("I.2/2 · Tiêu chí I.2, từ 70 % đến dưới 90 % so với chỉ tiêu: 50 % điểm tối đa, tức 2,5 điểm."
                        + " Căn cứ: Con số minh họa: chưa tìm được văn bản quy định (số liệu minh họa)."
                        + " [bands.csv:3, A \"id\"]");
    }

    @Test
    void it_speaks_english_on_demand() {
        Called said = Called.with("rules", "pci-2016", "--lang", "en");

        assertThat(said.code()).isEqualTo(Main.DONE);
        assertThat(said.outLines())
                .startsWith("The pack (pack)", "id · Id of the pack: pci-2016. [pack.csv:2, A \"key\"]")
                .last()
                .isEqualTo("all/1 · Ranking among all units, first by total; more ranks above; by printed values;"
                        + " ties are numbered 1, 2, 2, 4. [ranking.csv:2, A \"scope\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mttq-communes-2025", "mttq-provinces-2021", "pci-2016"})
    void a_workbook_says_the_same_as_the_folder_but_for_places(String pack) {
        Path book = dir.resolve("pack.xlsx");
        assertThat(Called.with("convert", SampleBook.PACKS.resolve(pack), book).code())
                .isEqualTo(Main.DONE);

        assertThat(withoutPlaces(Called.with("rules", book))).isEqualTo(withoutPlaces(Called.with("rules", pack)));
    }

    @Test
    void of_a_broken_pack_nothing_is_said_but_its_problems() throws IOException {
        Path broken = SampleBook.pack("pci-2016", dir.resolve("pack"))
                .with("pack", "decimals,5", "decimals,năm")
                .with("ranking", ",desc", ",down")
                .folder();

        Called said = Called.with("rules", broken);

        assertThat(said.code()).isEqualTo(Main.ERRORS);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines())
                .hasSize(3)
                .anyMatch(line -> line.contains(" · pack.csv:10, B \"value\" · "))
                .anyMatch(line -> line.contains(" · ranking.csv:2, D \"direction\" · "))
                .last()
                .isEqualTo("2 lỗi, 0 cảnh báo.");
    }

    @Test
    void a_pack_that_is_not_there_is_a_problem_too() {
        Called missing = Called.with("rules", "nowhere", "--lang", "en");

        assertThat(missing.code()).isEqualTo(Main.ERRORS);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).startsWith("BOOK-MISSING · Book \"nowhere\" was not found.");
    }

    private static String withoutPlaces(Called called) {
        return called.out().replaceAll("(?m) \\[[^\\]]*\\]$", "");
    }
}
