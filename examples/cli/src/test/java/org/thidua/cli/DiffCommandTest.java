package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one pack to another, and what that does to a season. */
final class DiffCommandTest {
    private static final String PACK = "mttq-provinces-2021";

    @TempDir
    Path dir;

    @Test
    void a_pack_against_itself_is_one_calm_line() {
        Called same = Called.with("diff", PACK, SampleBook.PACKS.resolve(PACK), "--season", "mttq-2021");

        assertThat(same.code()).isEqualTo(Main.DONE);
        assertThat(same.err()).isEmpty();
        assertThat(same.outLines())
                .containsExactly(
                        "Không có thay đổi nào: hai bộ quy tắc mttq-provinces-2021 1.2.0 có nội dung như nhau.");
        assertThat(Called.with("diff", PACK, PACK, "--lang", "en").outLines())
                .containsExactly("Nothing changed: both packs mttq-provinces-2021 1.2.0 say the same.");
    }

    @Test
    void changes_are_said_thing_by_thing_with_both_places() throws IOException {
        Called said = Called.with("diff", PACK, changed().folder());

        assertThat(said.code()).isEqualTo(Main.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .containsExactly(
                        "Thay đổi từ mttq-provinces-2021 1.2.0 sang mttq-provinces-2021 1.3.0",
                        "",
                        "THÔNG TIN",
                        "phiên bản 1.2.0 → 1.3.0. [pack.csv:3 → pack.csv:3]",
                        "",
                        "TIÊU CHÍ",
                        "I.3 (Hội nghị tuyên truyền chủ trương của Đảng, pháp luật của Nhà nước so với kế hoạch): mức dưới 90"
                                + " lên 95; mức từ 90 lên 95. [bands.csv:3 → bands.csv:3; bands.csv:4 → bands.csv:4]",
                        "",
                        "KHEN THƯỞNG",
                        "bang-khen (Bằng khen của Ủy ban Trung ương MTTQ Việt Nam): số lượng 3 → 2. [awards.csv:4 →"
                                + " awards.csv:4]",
                        "",
                        "4 dòng thay đổi: 4 sửa.");
    }

    /**
     * Seven provinces met 90 to below 95 % of their plan under I.3, as verified: Lào Cai 32 of 34, Bắc Giang 17 of 18, Gia Lai
     * 18 of 20, Tây Ninh 25 of 27, Đồng Tháp 26 of 28, Bạc Liêu 28 of 30, Cà Mau 30 of 33. Each gets 50 instead of 80 % of
     * 4 points, 1.2 less: 8.4 in all.
     */
    @Test
    void with_a_season_every_unit_that_gets_another_result_is_named_and_the_causes() throws IOException {
        Called said = Called.with("diff", PACK, changed().folder(), "--season", "mttq-2021");

        assertThat(said.code()).isEqualTo(Main.DONE);
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .containsSubsequence(
                        "4 dòng thay đổi: 4 sửa.",
                        "",
                        "ẢNH HƯỞNG ĐẾN MÙA THI ĐUA mttq-2021 — Mùa thi đua năm 2021 (số liệu giả lập)")
                .contains(
                        "87 Đồng Tháp: tổng điểm 92,09 → 90,89; hạng (toàn bộ đơn vị) 5 → 12.",
                        "1. I.3 (Hội nghị tuyên truyền chủ trương của Đảng, pháp luật của Nhà nước so với kế hoạch): điểm thay"
                                + " đổi cộng lại 8,4 ở 7 đơn vị (mức dưới 90 lên 95; mức từ 90 lên 95).");
        assertThat(said.outLines().stream().filter(line -> line.contains(": tổng điểm ")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "10 Lào Cai",
                        "24 Bắc Giang",
                        "64 Gia Lai",
                        "72 Tây Ninh",
                        "87 Đồng Tháp",
                        "95 Bạc Liêu",
                        "96 Cà Mau");
        // Who had the third certificate of a cluster; of Nam sông Hậu Sóc Trăng had it, and passes Cà Mau now.
        assertThat(said.outLines().stream().filter(line -> line.contains("thôi đề nghị \"Bằng khen")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "17 Hòa Bình", "46 Thừa Thiên Huế", "70 Bình Phước", "83 Bến Tre", "92 Cần Thơ", "96 Cà Mau");
    }

    @Test
    void the_effect_is_told_in_english_on_demand() throws IOException {
        Called said = Called.with("diff", PACK, changed().folder(), "--season", "mttq-2021", "--lang", "en");

        assertThat(said.outLines())
                .startsWith("Changes from mttq-provinces-2021 1.2.0 to mttq-provinces-2021 1.3.0", "", "PACK")
                .contains(
                        "CRITERIA",
                        "I.3 (Meetings to spread policy and law against the plan): band below 90 up to 95; band from 90 up to"
                                + " 95. [bands.csv:3 → bands.csv:3; bands.csv:4 → bands.csv:4]",
                        "87 Đồng Tháp: total 92.09 → 90.89; rank (all units) 5 → 12.",
                        "BIGGEST CAUSES: POINTS",
                        "1. I.3 (Meetings to spread policy and law against the plan): points changed by 8.4 in all, for 7"
                                + " units (band below 90 up to 95; band from 90 up to 95).");
    }

    @Test
    void a_season_that_nothing_touches_is_said_so_and_the_year_of_one_pack_will_do() throws IOException {
        Path next = SampleBook.pack(PACK, dir.resolve("next"))
                .with("pack", "season,2021", "season,2022")
                .folder();
        Called said = Called.with("diff", PACK, next, "--season", "mttq-2021");

        assertThat(said.code()).isEqualTo(Main.DONE);
        assertThat(said.outLines())
                .containsSubsequence(
                        "Chú ý: hai bộ cùng mã, cùng phiên bản mà nội dung khác nhau; bản sửa phải mang phiên bản mới.",
                        "năm 2021 → 2022. [pack.csv:6 → pack.csv:6]",
                        "Mùa thi đua năm 2021; bộ cũ dành cho năm 2021, bộ mới cho năm 2022. Để so sánh, hạn nộp của bộ kia được"
                                + " tính như ở năm 2021.",
                        "Không đơn vị nào trong 63 đơn vị đổi tổng điểm, hạng, xếp loại hay khen thưởng.");
    }

    @Test
    void a_season_that_one_pack_cannot_score_leaves_nothing_half() {
        Called said = Called.with("diff", PACK, "mttq-communes-2025", "--season", "mttq-2021");

        assertThat(said.code()).isEqualTo(Main.ERRORS);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines())
                .hasSizeGreaterThan(2)
                .startsWith("Không chấm được mùa mttq-2021 theo bộ mới mttq-communes-2025 1.1.0:")
                .noneMatch(line -> line.startsWith("YEAR-DIFFERS"));
        assertThat(Called.with("diff", PACK, "mttq-communes-2025", "--season", "mttq-2021", "--lang", "en")
                        .errLines())
                .startsWith("Season mttq-2021 cannot be scored by the newer pack mttq-communes-2025 1.1.0:");
    }

    @Test
    void problems_of_both_packs_are_told_each_under_its_own() throws IOException {
        Path broken = SampleBook.pack("pci-2016", dir.resolve("broken"))
                .with("pack", "decimals,5", "decimals,năm")
                .folder();
        Called said = Called.with("diff", broken, "nowhere", "--lang", "en");

        assertThat(said.code()).isEqualTo(Main.ERRORS);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines())
                .containsSubsequence("Older pack " + broken + ":", "Newer pack nowhere:")
                .anyMatch(line -> line.startsWith("BOOK-MISSING · Book \"nowhere\" was not found."));
    }

    @Test
    void without_a_second_pack_it_is_a_wrong_call() {
        assertThat(Called.with("diff", PACK).code()).isEqualTo(Main.USAGE);
    }

    /** I.3 counts 80 % from 95 on, and there are two certificates for each cluster. */
    private SampleBook changed() throws IOException {
        return SampleBook.pack(PACK, dir.resolve("changed"))
                .with("pack", "version,1.2.0", "version,1.3.0")
                .with("bands", "I.3/2,I.3,,70,,90,", "I.3/2,I.3,,70,,95,")
                .with("bands", "I.3/3,I.3,,90,,100,", "I.3/3,I.3,,95,,100,")
                .with("awards", "cluster,ranked,3,", "cluster,ranked,2,");
    }
}
