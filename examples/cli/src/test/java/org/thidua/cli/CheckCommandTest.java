package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of a pack, and of a season under it. */
final class CheckCommandTest {
    private static final String NOT_CHECKED =
            "Chưa kiểm tra: mùa thi đua đối chiếu với bộ quy tắc, vì một trong hai không đọc được.";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"mttq-provinces-2021", "pci-2016", "PCI-2016"})
    void a_good_pack_is_answered_by_one_calm_line(String pack) {
        Called good = Called.with("check", pack);

        assertThat(good.code()).isEqualTo(Main.DONE);
        assertThat(good.outLines()).containsExactly("Không tìm thấy lỗi nào.");
    }

    @Test
    void a_good_pack_in_a_folder_is_good_too() throws IOException {
        Called good = Called.with(
                "check", SampleBook.pack("pci-2016", dir.resolve("pack")).folder(), "pci-2016", "--lang", "en");

        assertThat(good.code()).isEqualTo(Main.DONE);
        assertThat(good.outLines()).containsExactly("No problems found.");
        assertThat(good.err().lines())
                .containsExactly(
                        "Not checked:", "  whether numbers are those of the texts named: the texts are not read");
    }

    @Test
    void numbers_that_no_text_of_the_year_supports_are_listed_and_so_is_what_was_not_checked() {
        Called checked = Called.with("check", "mttq-communes-2025");

        assertThat(checked.err().lines())
                .startsWith("Dòng có trạng thái số liệu minh họa: 99")
                .contains(
                        "  Mức: I.1/1, I.1/2, I.1/3, IV.1/1, IV.1/2, IV.1/3",
                        "Dòng có trạng thái lấy theo văn bản khác năm: 6",
                        "  Xếp loại: xuat-sac, tot, kha")
                .endsWith(
                        "Chưa kiểm tra:",
                        "  điểm so sánh trong cụm của tiêu chí II.1, V.3: phụ thuộc số liệu của các đơn vị khác",
                        "  điều kiện về số liệu và dữ kiện (vi-pham, tt-chien-si, tt-hoan-thanh, tt-tien-tien): có đơn vị nào"
                                + " đạt hay không thì mùa thi đua mới cho biết",
                        "  số suất tính theo tỷ lệ của co-thi-dua, bang-khen-tinh: phụ thuộc số đơn vị",
                        "  con số có đúng như văn bản đã dẫn hay không: chương trình không đọc văn bản");
    }

    @Test
    void a_pack_in_force_beside_another_of_its_id_is_warned_of() throws IOException {
        Path next = SampleBook.pack("mttq-communes-2025", dir.resolve("next"))
                .with("pack", "version,1.1.0", "version,2.0.0")
                .folder();

        Called checked = Called.with("check", "mttq-communes-2025", "--beside", next, "--beside", "pci-2016");

        assertThat(checked.code()).isEqualTo(Main.DONE);
        assertThat(checked.outLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("Bộ mttq-communes-2025 1.1.0 và bộ mttq-communes-2025 2.0.0 cùng áp dụng từ"
                                        + " 1/7/2025 đến hết 31/12/2025."),
                        line -> assertThat(line).isEqualTo("0 lỗi, 1 cảnh báo."));
    }

    @Test
    void warnings_of_a_season_do_not_fail_it() {
        Called warned = Called.with("check", "mttq-provinces-2021", "mttq-2021");

        assertThat(warned.code()).isEqualTo(Main.DONE);
        assertThat(warned.outLines())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("SCORERS-DIFFER (cảnh báo) · marks.csv:"))
                .hasSize(3);
        assertThat(warned.outLines()).last().isEqualTo("0 lỗi, 3 cảnh báo.");
    }

    @Test
    void a_warning_that_is_known_says_why_it_stays_and_is_counted_as_known() throws IOException {
        Path pack = SampleBook.pack("pci-2016", dir.resolve("pack")).folder();
        Files.writeString(pack.resolve("ghi-chu.txt"), "ghi chú");
        Called warned = Called.with("check", pack);
        Files.writeString(
                pack.resolve("acknowledged.csv"),
                "code,at,reason,by\nFILE-NOT-READ,*,Ghi chú của ban soạn thảo,Thư ký\n");

        Called known = Called.with("check", pack);

        assertThat(warned.outLines()).last().isEqualTo("0 lỗi, 1 cảnh báo.");
        assertThat(known.code()).isEqualTo(Main.DONE);
        assertThat(known.outLines()).hasSize(2).last().isEqualTo("0 lỗi, 1 cảnh báo (1 đã biết).");
        assertThat(known.outLines())
                .first()
                .asString()
                .startsWith("FILE-NOT-READ (cảnh báo) · ")
                .endsWith(" · Đã biết: Ghi chú của ban soạn thảo (Thư ký)");
        assertThat(Called.with("check", pack, "--lang", "en").outLines())
                .last()
                .isEqualTo("0 errors, 1 warning (1 known).");
    }

    @Test
    void a_broken_pack_is_answered_by_every_problem_with_code_and_place() throws IOException {
        Called broken = Called.with("check", brokenPack());

        assertThat(broken.code()).isEqualTo(Main.ERRORS);
        assertThat(broken.outLines())
                .hasSize(3)
                .anyMatch(line -> line.matches("[A-Z-]+ · pack\\.csv:10, B \"value\" · .*năm.* · Sửa: .+"))
                .anyMatch(line -> line.matches("[A-Z-]+ · ranking\\.csv:2, D \"direction\" · .*down.* · Sửa: .+"));
        assertThat(broken.outLines()).last().isEqualTo("2 lỗi, 0 cảnh báo.");
        assertThat(broken.err())
                .isEqualToIgnoringNewLines(
                        "Chưa kiểm tra, vì bộ quy tắc còn lỗi: điều kiện, loại và khen thưởng có thể đạt"
                                + " hay không; hiệu lực của căn cứ; số liệu chưa xác minh; bảng Kiểm thử.");
    }

    @Test
    void with_a_broken_pack_the_season_is_read_but_not_checked_against_it_and_this_is_said() throws IOException {
        Path season = SampleBook.season("pci-2016", dir.resolve("season"))
                .with("season", "2016-12-31", "2016-13-31")
                .folder();

        Called broken = Called.with("check", brokenPack(), season);

        assertThat(broken.code()).isEqualTo(Main.ERRORS);
        assertThat(broken.outLines())
                .anyMatch(line -> line.contains(" · pack.csv:10, "))
                .anyMatch(line -> line.contains(" · ranking.csv:2, "))
                .anyMatch(line -> line.contains(" · season.csv:5, ") && line.contains("2016-13-31"))
                .contains("3 lỗi, 0 cảnh báo.");
        assertThat(broken.outLines()).last().isEqualTo(NOT_CHECKED);
    }

    @Test
    void a_good_season_under_a_broken_pack_is_not_called_good() throws IOException {
        Called broken = Called.with("check", brokenPack(), "pci-2016");

        assertThat(broken.code()).isEqualTo(Main.ERRORS);
        assertThat(broken.out()).doesNotContain("Không tìm thấy lỗi");
        assertThat(broken.outLines()).last().isEqualTo(NOT_CHECKED);
    }

    @Test
    void a_pack_alone_says_nothing_of_a_season() throws IOException {
        assertThat(Called.with("check", brokenPack()).out()).doesNotContain("Chưa kiểm tra");
    }

    @Test
    void a_season_that_contradicts_a_good_pack_is_checked_whole() {
        Called contradicting = Called.with("check", "pci-2016", "mttq-2021");

        assertThat(contradicting.code()).isEqualTo(Main.ERRORS);
        assertThat(contradicting.outLines()).hasSize(2).first().asString().startsWith("YEAR-DIFFERS · season.csv:4, ");
        assertThat(contradicting.out()).doesNotContain("Chưa kiểm tra");
    }

    @Test
    void errors_come_before_warnings() throws IOException {
        Path season = SampleBook.season("mttq-2021", dir.resolve("season"))
                .with("marks", "\n96,I.4,self,,", "\n96,I.4,nobody,,")
                .folder();

        Called both = Called.with("check", "mttq-provinces-2021", season);

        assertThat(both.code()).isEqualTo(Main.ERRORS);
        assertThat(both.outLines()).first().asString().contains("nobody").doesNotContain("cảnh báo");
        assertThat(both.outLines()).last().isEqualTo("1 lỗi, 3 cảnh báo.");
    }

    @Test
    void a_pack_that_is_not_there_is_answered_by_the_bundled_names_in_english_on_demand() {
        Called missing = Called.with("check", "nowhere", "pci-2016", "--lang", "en");

        assertThat(missing.code()).isEqualTo(Main.ERRORS);
        assertThat(missing.outLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("BOOK-MISSING · Book \"nowhere\" was not found.")
                                .endsWith("mttq-provinces-2021, pci-2016."),
                        line -> assertThat(line).isEqualTo("1 error, 0 warnings."),
                        line -> assertThat(line)
                                .isEqualTo("Not checked: the season against the pack, as one of them cannot be read."));
    }

    /** A pack with two faults: decimals that are no number and an unknown direction. */
    private Path brokenPack() throws IOException {
        return SampleBook.pack("pci-2016", dir.resolve("pack"))
                .with("pack", "decimals,5", "decimals,năm")
                .with("ranking", ",desc", ",down")
                .folder();
    }
}
