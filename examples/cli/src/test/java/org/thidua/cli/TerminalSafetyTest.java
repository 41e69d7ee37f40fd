package org.thidua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a file says moves the cursor, changes colours or rewrites the title of the terminal.
 *
 * <p>A book with such characters is refused, so they come here in a {@code result.json} that somebody edited.
 */
final class TerminalSafetyTest {
    /**
     * Red, bell, carriage return, backspace, tab, delete; the title of the window; red in eight bits; a next line; a text
     * that runs from right to left; a line and a paragraph separator.
     */
    private static final String HOSTILE = "\\u001b[31m\\u0007\\r\\b\\t\\u007f\\u0000\\u001b]0;title\\u0007"
            + "\\u009b31m\\u0085\\u202e\\u2028\\u2029";

    @TempDir
    static Path sample;

    @TempDir
    Path dir;

    @BeforeAll
    static void score_the_sample_season() {
        assertThat(Called.with("score", "--out", sample).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "80 I.1", "80 II", "80 co-ubtw", "36", "58", "75 co-ubtw"})
    void control_characters_in_a_result_never_reach_the_terminal(String what) throws IOException {
        String[] words = ("explain "
                        + edited("\"name\" : \"", "\"vi\" : \"", "\"say\" : \"", "\"have\" : \"", "\"need\" : \"") + " "
                        + what)
                .split(" ");

        Called called = Called.with((Object[]) words);

        assertThat(called.code()).isEqualTo(Main.DONE);
        assertCalm(called);
    }

    @Test
    void control_characters_in_the_nearest_name_never_reach_the_terminal() throws IOException {
        String text = Files.readString(sample.resolve("result.json"), UTF_8);
        Path file = Files.writeString(
                dir.resolve("edited.json"),
                text.replace("\"name\" : \"Long An\"", "\"name\" : \"Long\\u001bAn\\u009b\""),
                UTF_8);

        Called called = Called.with("explain", file, "LongAn");

        assertThat(called.code()).isEqualTo(Main.ERRORS);
        assertThat(called.err()).contains("RESULT-LACKS");
        assertCalm(called);
    }

    @Test
    void control_characters_in_an_argument_never_reach_the_terminal() {
        String hostile = "x" + Character.toString(0x1B) + "[31m" + Character.toString(0x9B) + "31m";

        assertCalm(Called.with("explain", sample, hostile));
        assertCalm(Called.with("explain", sample.resolve(hostile), "80"));
        assertCalm(Called.with("check", hostile));
        assertCalm(Called.with("test", hostile));
        assertCalm(Called.with("score", "--season", hostile, "--out", dir.resolve("out")));
        assertCalm(Called.with("score", "--pack", "pci-2016", "--out", dir.resolve(hostile)));
        assertCalm(Called.with("score", "--pack", "pci-2016", "--season", "pci-2016", "--out", dir.resolve(hostile)));
        assertCalm(Called.with(hostile));
        assertCalm(Called.with("check", "pci-2016", "--" + hostile));
    }

    @Test
    void the_text_around_a_control_character_stays_readable() throws IOException {
        assertThat(Called.with("explain", edited("\"name\" : \""), "80").outLines())
                .first()
                .asString()
                .contains("[31m", "Long An (80): 96,50/100 điểm");
    }

    @ParameterizedTest(name = "character {0}")
    @ValueSource(ints = {0x1B, 0x07, 0x9B, 0x202E})
    void a_book_with_a_control_character_is_refused_and_the_character_named_not_shown(int character)
            throws IOException {
        Path season = SampleBook.season("pci-2016", dir.resolve("season"))
                .with("units", "Hà Nội", "Hà" + Character.toString(character) + "Nội")
                .folder();

        Called checked = Called.with("check", "pci-2016", season);
        Called scored = Called.with("score", "--pack", "pci-2016", "--season", season, "--out", dir.resolve("out"));

        String named = String.format("U+%04X", character);
        assertThat(checked.code()).isEqualTo(Main.ERRORS);
        assertThat(checked.out()).contains("CONTROL-CHARACTER · units.csv:2, B \"name\"", named);
        assertCalm(checked);
        assertThat(scored.code()).isEqualTo(Main.ERRORS);
        assertThat(scored.err()).contains("CONTROL-CHARACTER · units.csv:2, B \"name\"", named);
        assertThat(scored.out()).isEmpty();
        assertCalm(scored);
    }

    /** The sample result with hostile characters after each of some beginnings, wherever these stand. */
    private Path edited(String... beginnings) throws IOException {
        String text = Files.readString(sample.resolve("result.json"), UTF_8);
        for (String beginning : beginnings) {
            assertThat(text).contains(beginning);
            text = text.replace(beginning, beginning + HOSTILE);
        }
        return Files.writeString(dir.resolve("edited.json"), text, UTF_8);
    }

    private static void assertCalm(Called called) {
        String shown = (called.out() + called.err()).replace(System.lineSeparator(), "");
        assertThat(shown.chars()
                        .filter(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.LINE_SEPARATOR
                                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR)
                        .mapToObj(character -> String.format("U+%04X", character))
                        .collect(Collectors.toSet()))
                .as("control characters on the terminal")
                .isEmpty();
    }
}
