package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books are converted from one form into the other and scored in either. */
final class ConvertCommandTest {
    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String at(String name) {
        return dir.resolve(name).toString();
    }

    @Test
    void the_sample_season_and_pack_give_the_same_result_as_workbooks() throws IOException {
        assertThat(run("convert", "mttq-provinces-2021", at("pack.xlsx"))).isEqualTo(Main.DONE);
        assertThat(run("convert", "mttq-2021", at("season.xlsx"))).isEqualTo(Main.DONE);
        assertThat(run("check", at("pack.xlsx"), at("season.xlsx"))).isEqualTo(Main.DONE);
        assertThat(run("score", "--pack", at("pack.xlsx"), "--season", at("season.xlsx"), "--out", at("workbooks")))
                .isEqualTo(Main.DONE);
        assertThat(run("score", "--out", at("folders"))).isEqualTo(Main.DONE);

        assertThat(withoutPlaces("workbooks/result.json")).isEqualTo(withoutPlaces("folders/result.json"));
    }

    @Test
    void tables_come_back_from_a_workbook_as_they_went() throws IOException {
        for (String book : new String[] {"mttq-provinces-2021", "mttq-2021", "pci-2016"}) {
            assertThat(run("convert", book, at(book))).isEqualTo(Main.DONE);
            assertThat(run("convert", at(book), at(book + ".xlsx"))).isEqualTo(Main.DONE);
            assertThat(run("convert", at(book + ".xlsx"), at(book + "-back"))).isEqualTo(Main.DONE);
            assertThat(run("convert", at(book + "-back"), at(book + "-again.xlsx")))
                    .isEqualTo(Main.DONE);

            assertThat(tables(book)).hasSizeGreaterThan(3).isEqualTo(tables(book + "-back"));
            assertThat(dir.resolve(book + ".xlsx"))
                    .as("the same book is the same file")
                    .hasSameBinaryContentAs(dir.resolve(book + "-again.xlsx"));
        }
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.writeString(dir.resolve("pack.xlsx"), "x");

        assertThat(run("convert", "pci-2016", at("pack.xlsx"), "--lang", "en")).isEqualTo(Main.ERRORS);

        assertThat(err.toString()).contains("OUT-EXISTS", "is there already and is not overwritten");
        assertThat(dir.resolve("pack.xlsx")).hasContent("x");
    }

    @Test
    void a_book_that_is_not_there_is_an_error_and_a_missing_argument_wrong_usage() {
        assertThat(run("convert", at("nothing.xlsx"), at("out"))).isEqualTo(Main.ERRORS);
        assertThat(err.toString()).contains("BOOK-MISSING");
        assertThat(run("convert", at("nothing.xlsx"))).isEqualTo(Main.USAGE);
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void a_workbook_that_is_none_is_an_error_and_nothing_is_written() throws IOException {
        Files.writeString(dir.resolve("season.xlsx"), "unit,measure,value\n80,tin-bai,5\n");

        assertThat(run("score", "--season", at("season.xlsx"), "--out", at("out")))
                .isEqualTo(Main.ERRORS);
        assertThat(run("check", "mttq-provinces-2021", at("season.xlsx"))).isEqualTo(Main.ERRORS);

        assertThat(err.toString()).contains("FILE-KIND · season.xlsx · Tệp thực ra là tệp văn bản, ví dụ .csv");
        assertThat(dir.resolve("out")).doesNotExist();
    }

    private String withoutPlaces(String file) throws IOException {
        return Files.readString(dir.resolve(file), StandardCharsets.UTF_8)
                .replaceAll("\"at\"\\s*:\\s*\"[^\"]*\"", "\"at\":\"\"");
    }

    private Map<String, String> tables(String folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(dir.resolve(folder))) {
            for (Path file : files) {
                tables.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return tables;
    }
}
