package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thidua.core.problem.Fault;
import org.thidua.core.value.Words;

/**
 * Every fault has a page in {@code docs/faults}, which says what its message, its meaning and its case of bad input say.
 *
 * <p>After a change of a message or of a case, {@code mvn -pl scoring-api -am test -Dtest=FaultPagesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dthidua.pages=write} writes the pages instead of comparing them.
 * A page whose code is gone must be deleted by hand.
 */
final class FaultPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("basedir", "")).resolve("docs/faults");
    private static final Path FAULTS = Path.of(System.getProperty("basedir", ""))
            .resolve("../core/src/main/java/org/thidua/core/problem/Fault.java");
    private static final Pattern SECTION = Pattern.compile("// ---- (.+)|^ {4}([A-Z_]+)\\(", Pattern.MULTILINE);
    private static final String INDEX = "README.md";

    @BeforeAll
    static void makeFolder() throws IOException {
        if (isWriting()) {
            Files.createDirectories(PAGES);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_fault_has_a_case_of_bad_input_and_a_page_that_shows_it(Fault fault) throws IOException {
        Optional<Path> fixture = FaultPages.fixtureOf(fault);

        assertThat(fixture)
                .as("a folder %s in bad, bad-workbooks or bad-calls", fault.code())
                .isPresent();
        assertPage(FaultPages.fileOf(fault), FaultPages.page(fault, fixture.get()));
    }

    @Test
    void the_index_lists_every_fault() throws IOException {
        assertPage(INDEX, FaultPages.index());
    }

    @Test
    void there_is_no_page_without_a_fault() throws IOException {
        List<String> due = new ArrayList<>(
                Arrays.stream(Fault.values()).map(FaultPages::fileOf).toList());
        due.add(INDEX);
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).isSubsetOf(due);
        }
    }

    /** The index has the headings that the source of the faults has. */
    @Test
    void the_index_is_divided_as_the_faults_are() throws IOException {
        Map<Fault, String> headings = new LinkedHashMap<>();
        String heading = "";
        Matcher found = SECTION.matcher(Files.readString(FAULTS, UTF_8));
        while (found.find()) {
            if (found.group(1) != null) {
                heading = found.group(1);
            } else if (!heading.isEmpty()) {
                headings.put(Fault.valueOf(found.group(2)), heading);
                heading = "";
            }
        }

        assertThat(headings)
                .hasSameSizeAs(FaultPages.SECTIONS)
                .allSatisfy((first, words) -> assertThat(FaultPages.SECTIONS.get(first))
                        .extracting(Words::en)
                        .asString()
                        .isEqualToIgnoringCase(words));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_meaning_is_told_in_a_few_sentences_without_details(Fault fault) {
        ImmutableMap.of("vi", fault.meaning().vi(), "en", fault.meaning().en())
                .forEach((language, meaning) -> assertThat(meaning)
                        .as(language)
                        .endsWith(".")
                        .doesNotContain("{", "}", "[", "]", "  ")
                        .hasSizeBetween(60, 320));
    }

    private static void assertPage(String name, String due) throws IOException {
        Path page = PAGES.resolve(name);
        if (isWriting()) {
            Files.writeString(page, due, UTF_8);
        }
        assertThat(page).as("a page; see FaultPagesTest for how to write it").exists();
        assertThat(Files.readString(page, UTF_8))
                .as("%s; see FaultPagesTest for how to write it", name)
                .isEqualTo(due);
    }

    private static boolean isWriting() {
        return System.getProperty("thidua.pages", "").equals("write");
    }
}
