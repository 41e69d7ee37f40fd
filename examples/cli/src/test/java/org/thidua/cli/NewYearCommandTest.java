package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.scoring.RulePack;

/** Next year's pack is made of this year's: what surely changes is changed, what may is named, and it is a sound pack. */
final class NewYearCommandTest {
    @TempDir
    Path dir;

    @Test
    void what_surely_changes_is_changed_and_said() {
        Path out = dir.resolve("2022");

        Called called = Called.with("new-year", "mttq-provinces-2021", "--season", 2022, "--out", out);

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertThat(called.err()).endsWith("Đã ghi " + out + System.lineSeparator());
        assertThat(called.outLines())
                .startsWith(
                        "Đã đổi 20 ô:",
                        "  Thông tin · Mã: mttq-provinces-2021 → mttq-provinces-2022",
                        "  Thông tin · Phiên bản: 1.2.0 → 0.1.0",
                        "  Thông tin · Năm: 2021 → 2022",
                        "  Thông tin · Hiệu lực từ: 2021-01-01 → 2022-01-01",
                        "  Thông tin · Hiệu lực đến: 2021-12-31 → 2022-12-31",
                        "  Thông tin · Tiếp nối bộ quy tắc: (trống) → mttq-provinces-2021",
                        "  Căn cứ · ke-hoach-2021 · Trạng thái: verified → carried_over")
                .contains(
                        "  Hạn nộp · bao-cao-tu-cham · Ngày: 2021-11-18 → 2022-11-18",
                        "  Thông tin · Tên: Chấm điểm thi đua Ủy ban MTTQ Việt Nam các tỉnh, thành phố năm 2021")
                .containsOnlyOnce("Hãy xem 9 ô còn nhắc tới năm 2021:")
                .hasSize(1 + 20 + 1 + 9);
    }

    /** The tables differ from those of the old pack in the cells that were said, and in nothing else. */
    @ParameterizedTest
    @CsvSource({"mttq-provinces-2021, 2022", "mttq-communes-2025, 2027"})
    void all_else_stays_as_it_is(String pack, int year) throws IOException {
        Path old = dir.resolve("old");
        Path out = dir.resolve("new");
        assertThat(Called.with("convert", pack, old).code()).isEqualTo(Main.DONE);

        assertThat(Called.with("new-year", pack, "--season", year, "--out", out).code())
                .isEqualTo(Main.DONE);

        for (String name : SampleBook.namesIn(old)) {
            List<String> before = Files.readAllLines(old.resolve(name), StandardCharsets.UTF_8);
            List<String> after = Files.readAllLines(out.resolve(name), StandardCharsets.UTF_8);
            int oldYear = year == 2022 ? 2021 : 2025;
            List<String> expected = before.stream()
                    .map(line -> expected(name, line, oldYear, year))
                    .toList();
            assertThat(after.subList(0, before.size())).as(name).isEqualTo(expected);
            assertThat(after.subList(before.size(), after.size()))
                    .as(name)
                    .isEqualTo(name.equals("pack.csv") ? List.of("follows," + pack) : List.of());
        }
    }

    private static String expected(String table, String line, int old, int year) {
        return switch (table) {
            case "pack.csv" ->
                line.matches("(id|season|in_force_from|in_force_to),.*")
                        ? line.replace(String.valueOf(old), String.valueOf(year))
                        : line.replaceFirst("^version,.*", "version,0.1.0");
            case "deadlines.csv" ->
                Pattern.compile("," + old + "(-[0-9]{2}-[0-9]{2}),")
                        .matcher(line)
                        .replaceFirst("," + year + "$1,");
            default -> line.replaceAll("(^|,)verified(,|$)", "$1carried_over$2");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "mttq-provinces-2021, 2022, mttq-provinces-2022",
        "mttq-communes-2025, 2026, mttq-communes-2026",
        "pci-2016, 2017, pci-2017"
    })
    void the_new_pack_is_sound_and_says_the_same_as_a_workbook_and_as_a_folder(String pack, int year, String id) {
        Path book = dir.resolve("new.xlsx");
        Path folder = dir.resolve("new");

        assertThat(Called.with("new-year", pack, "--season", year, "--out", book)
                        .code())
                .isEqualTo(Main.DONE);
        assertThat(Called.with("new-year", pack, "--season", year, "--out", folder)
                        .code())
                .isEqualTo(Main.DONE);

        RulePack next = RulePack.read(book);
        assertThat(next.id()).isEqualTo(id);
        assertThat(next.version()).isEqualTo("0.1.0");
        assertThat(next.year()).isEqualTo(year);
        assertThat(next.criteriaWithStatus("verified")).isZero();
        assertThat(next.fingerprint())
                .isEqualTo(RulePack.read(folder).fingerprint())
                .isNotEqualTo(RulePack.bundled(pack).fingerprint());
        assertThat(Called.with("check", book).code()).isEqualTo(Main.DONE);
    }

    @Test
    void a_workbook_becomes_the_same_pack_as_its_folder() {
        Path old = dir.resolve("old.xlsx");
        assertThat(Called.with("convert", "mttq-communes-2025", old).code()).isEqualTo(Main.DONE);

        assertThat(Called.with("new-year", old, "--season", 2026, "--out", dir.resolve("a"))
                        .code())
                .isEqualTo(Main.DONE);
        assertThat(Called.with("new-year", "mttq-communes-2025", "--season", 2026, "--out", dir.resolve("b"))
                        .code())
                .isEqualTo(Main.DONE);

        assertThat(RulePack.read(dir.resolve("a")).fingerprint())
                .isEqualTo(RulePack.read(dir.resolve("b")).fingerprint());
    }

    @Test
    void a_leap_day_an_id_without_a_year_a_missing_status_and_the_old_day_of_issue() throws IOException {
        Path old = SampleBook.pack("mttq-communes-2025", dir.resolve("old"))
                .with("pack", "id,mttq-communes-2025", "id,cap-xa")
                .with("pack", "season,2025", "season,2024\nissued_on,2024-01-05\nfollows,cap-xa-2023")
                .with("pack", "2025-07-01", "2024-02-29")
                .with("pack", "2025-12-31", "*")
                .with(
                        "sources",
                        "luat-tdkt-2022,06/2022/QH15,\"Luật Thi đua, khen thưởng năm 2022\",,2024-01-01,,verified",
                        "luat-tdkt-2022,06/2022/QH15,\"Luật Thi đua, khen thưởng năm 2022\",,2024-01-01,,")
                .folder();

        Called called = Called.with("new-year", old, "--season", 2025, "--out", dir.resolve("new"), "--lang", "en");

        assertThat(called.outLines())
                .contains(
                        "  pack · id: cap-xa → cap-xa-2025",
                        "  pack · issued_on: 2024-01-05 → (blank)",
                        "  pack · follows: cap-xa-2023 → cap-xa",
                        "  pack · in_force_from: 2024-02-29 → 2025-02-28",
                        "  sources · luat-tdkt-2022 · status: (blank) → carried_over");
        assertThat(dir.resolve("new/pack.csv"))
                .content(StandardCharsets.UTF_8)
                .doesNotContain("issued_on")
                .contains("in_force_to,*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2020", "3000", "-5"})
    void a_year_that_does_not_come_after_the_packs_is_wrong_usage(String year) {
        Called called =
                Called.with("new-year", "mttq-provinces-2021", "--season=" + year, "--out", dir.resolve("x.xlsx"));

        assertThat(called.code()).isEqualTo(Main.USAGE);
        assertThat(called.errLines().get(0))
                .isEqualTo("Gọi sai / wrong usage: --season " + year
                        + ": năm mới phải sau năm 2021 của bộ quy tắc, chậm nhất 2999"
                        + " / the new year comes after 2021, the year of the pack, and by 2999");
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void nothing_is_written_over_and_nothing_made_of_a_broken_pack_or_of_none() throws IOException {
        Path there = Files.writeString(dir.resolve("there.xlsx"), "x");
        Path broken = SampleBook.pack("pci-2016", dir.resolve("broken"))
                .with("pack", "decimals,5", "decimals,năm")
                .folder();

        Called over = Called.with("new-year", "pci-2016", "--season", 2017, "--out", there);
        Called ofBroken = Called.with("new-year", broken, "--season", 2017, "--out", dir.resolve("a"));
        Called ofNone = Called.with("new-year", "nowhere", "--season", 2017, "--out", dir.resolve("b"));
        Called ofSeason = Called.with(
                "new-year", SampleBook.SEASONS.resolve("pci-2016"), "--season", 2017, "--out", dir.resolve("c"));

        assertThat(List.of(over.code(), ofBroken.code(), ofNone.code(), ofSeason.code()))
                .containsOnly(Main.ERRORS);
        assertThat(over.err()).contains("OUT-EXISTS");
        assertThat(ofBroken.err()).contains("pack.csv:10, B \"value\"");
        assertThat(ofNone.err()).contains("BOOK-MISSING");
        assertThat(List.of(over.out(), ofBroken.out(), ofNone.out(), ofSeason.out()))
                .containsOnly("");
        assertThat(there).hasContent("x");
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(name -> assertThat(dir.resolve(name)).doesNotExist());
    }

    @Test
    void an_older_pack_that_is_not_there_is_a_problem_too() {
        Called called = Called.with(
                "new-year", "pci-2016", "--season", 2017, "--out", dir.resolve("a.xlsx"), "--before", "nowhere");

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.err()).contains("BOOK-MISSING", "nowhere");
        assertThat(dir).isEmptyDirectory();
    }
}
