package org.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.scoring.Engine;

/** How the command is called, and what it answers when it is called wrongly. */
final class UsageTest {

    @ParameterizedTest(name = "thidua {0}")
    @CsvSource({
        "frobnicate,               frobnicate",
        "--frobnicate,             --frobnicate",
        "score --frobnicate,       --frobnicate",
        "score extra,              extra",
        "score --out,              --out",
        "score --lang fr,          --lang",
        "check,                    PACK",
        "check pci-2016 a b,       b",
        "check --out x pci-2016,   --out",
        "rules,                    PACK",
        "rules pci-2016 a,         a",
        "test,                     PACK",
        "test pci-2016 more,       more",
        "test pci-2016 --suggest --mutate, --mutate",
        "diff,                     OLD",
        "diff pci-2016,            NEW",
        "diff pci-2016 pci-2016 a, a",
        "diff pci-2016 pci-2016 --season, --season",
        "convert,                  BOOK",
        "convert pci-2016 a b,     b",
        "new-year,                 PACK",
        "new-year pci-2016,        --season",
        "new-year pci-2016 --season next --out a.xlsx, --season",
        "new-year pci-2016 --season 2017, --out",
        "explain,                  RESULT",
        "explain result.json,      UNIT",
        "explain result.json 80 I.1 more, more",
    })
    void a_wrong_call_ends_with_2_and_a_hint_in_both_languages(String line, String named) {
        Called wrong = Called.with((Object[]) line.split(" "));

        assertThat(wrong.code()).isEqualTo(Main.USAGE);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.errLines())
                .satisfiesExactly(
                        sentence -> assertThat(sentence)
                                .startsWith("Gọi sai / wrong usage: ")
                                .contains(named),
                        hint -> assertThat(hint).isEqualTo("Xem / see: thidua --help"));
    }

    @Test
    void help_names_the_commands_and_exit_codes_in_both_languages() {
        Called help = Called.with("--help");

        assertThat(help.code()).isEqualTo(Main.DONE);
        assertThat(help.err()).isEmpty();
        assertThat(help.out().replaceAll("\\s+", " "))
                .contains(
                        "Chấm điểm, xếp hạng và đề nghị khen thưởng cho Cụm thi đua của MTTQ Việt Nam.",
                        "Scores, ranks and proposes awards for emulation clusters of the Vietnam Fatherland Front.",
                        " score ",
                        " check ",
                        " test ",
                        " explain ",
                        " rules ",
                        " diff ",
                        " convert ",
                        " new-year ",
                        "Mã thoát / exit codes: 0 xong / done · 1 nội dung có lỗi / the content has errors · 2 gọi sai /"
                                + " wrong usage · 3 lỗi của chương trình / our own fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "check", "test", "explain", "rules", "diff", "convert", "new-year"})
    void the_help_of_a_command_speaks_both_languages_and_names_the_language_option(String command) {
        Called help = Called.with(command, "--help");

        assertThat(help.code()).isEqualTo(Main.DONE);
        assertThat(help.err()).isEmpty();
        assertThat(help.out().replaceAll("\\s+", " "))
                .contains(" · ", "Usage: thidua " + command)
                .contains("--lang=vi|en Ngôn ngữ của thông báo; mặc định vi. The language of messages; vi by default.");
    }

    @Test
    void the_help_of_score_names_its_defaults() {
        assertThat(Called.with("score", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "mặc định mttq-provinces-2021.",
                        "mttq-provinces-2021 by default.",
                        "mặc định mttq-2021.",
                        "mttq-2021 by default.",
                        "thidua-out/MÙA",
                        "thidua-out/SEASON by default.");
    }

    @Test
    void without_a_command_the_help_is_shown() {
        assertThat(Called.with()).isEqualTo(Called.with("--help"));
    }

    @Test
    void the_version_is_that_of_the_library() {
        Called version = Called.with("--version");

        assertThat(version.code()).isEqualTo(Main.DONE);
        assertThat(version.outLines()).isEqualTo(List.of("thidua " + Engine.version()));
        assertThat(version.err()).isEmpty();
    }
}
