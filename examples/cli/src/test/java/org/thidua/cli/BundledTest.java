package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.scoring.RulePack;

/** What comes with the command, and by which name it is found. */
final class BundledTest {
    @TempDir
    Path dir;

    @Test
    void the_sample_seasons_are_the_folders_that_are_there() throws IOException {
        assertThat(Bookshelf.SEASONS).containsExactlyElementsOf(SampleBook.foldersIn(SampleBook.SEASONS));
    }

    @Test
    void the_bundled_packs_are_the_folders_that_are_there() throws IOException {
        assertThat(RulePack.bundledIds()).containsExactlyInAnyOrderElementsOf(SampleBook.foldersIn(SampleBook.PACKS));
    }

    @Test
    void the_default_pack_and_season_are_bundled() {
        assertThat(RulePack.bundledIds()).contains(Bookshelf.DEFAULT_PACK);
        assertThat(Bookshelf.SEASONS).contains(Bookshelf.DEFAULT_SEASON);
        assertThat(Bookshelf.season(Bookshelf.DEFAULT_SEASON).year())
                .isEqualTo(
                        Bookshelf.season(SampleBook.SEASONS.resolve("mttq-2021").toString())
                                .year());
    }

    @Test
    void a_bundled_season_is_named_as_its_folder() {
        for (String season : Bookshelf.SEASONS) {
            assertThat(Bookshelf.season(season).id()).isEqualTo(season);
        }
    }

    @Test
    void the_generator_writes_the_sample_season_byte_for_byte_and_nothing_else_is_there() throws IOException {
        SampleSeasonGenerator.main(new String[] {dir.toString()});

        assertThatFilesEqual("mttq-2021");
    }

    @Test
    void the_generator_writes_the_season_of_communes_byte_for_byte_and_nothing_else_is_there() throws IOException {
        CommuneSeasonGenerator.main(new String[] {dir.toString()});

        assertThatFilesEqual("communes-2025");
    }

    @Test
    void a_name_is_bundled_even_where_a_folder_of_that_name_stands() throws Exception {
        misleadingFolders();

        Called byName = Called.in(dir, "score", "--pack", "pci-2016", "--season", "pci-2016");

        assertThat(byName.code()).isEqualTo(Main.DONE);
        assertThat(byName.out()).contains("Bộ quy tắc pci-2016 1.1.0 · mùa thi đua pci-2016 — PCI 2016: ");
    }

    @Test
    void a_name_with_a_separator_is_a_path_even_where_it_ends_in_a_bundled_name() throws IOException {
        misleadingFolders();

        Called byPath = Called.with(
                "score", "--pack", dir.resolve("pci-2016"), "--season", "pci-2016", "--out", dir.resolve("out"));

        assertThat(byPath.code()).isEqualTo(Main.DONE);
        assertThat(byPath.out()).contains("Bộ quy tắc pci-2016 9.9.9 · mùa thi đua pci-2016");
    }

    @Test
    void a_path_that_is_not_there_is_never_a_bundled_book() {
        Called pack = Called.with("check", "./pci-2016");
        Called season = Called.with("check", "pci-2016", "no-such-folder/pci-2016");

        assertThat(pack.code()).isEqualTo(Main.ERRORS);
        assertThat(pack.out()).contains("BOOK-MISSING", "./pci-2016");
        assertThat(season.code()).isEqualTo(Main.ERRORS);
        assertThat(season.out()).contains("BOOK-MISSING", "no-such-folder/pci-2016");
    }

    @Test
    void a_name_that_is_not_bundled_may_be_a_folder_without_a_separator() {
        assertThat(Called.with("check", "src").out())
                .as("the folder is there but holds no table")
                .contains("BOOK-EMPTY")
                .doesNotContain("BOOK-MISSING");
    }

    /** A folder with the name of a bundled pack and season, which holds another version of the pack. */
    private void misleadingFolders() throws IOException {
        SampleBook.pack("pci-2016", dir.resolve("pci-2016")).with("pack", "version,1.1.0", "version,9.9.9");
    }

    /** What was written is what a bundled season is made of. */
    private void assertThatFilesEqual(String season) throws IOException {
        Path bundled = SampleBook.SEASONS.resolve(season);
        assertThat(SampleBook.namesIn(bundled)).containsExactlyElementsOf(SampleBook.namesIn(dir));
        for (String name : SampleBook.namesIn(dir)) {
            assertThat(bundled.resolve(name)).hasSameBinaryContentAs(dir.resolve(name));
        }
    }
}
