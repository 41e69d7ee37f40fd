package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.value.Language;

/** A pack says every row of its book once, in words, and in an order that does not depend on that of the rows. */
final class PackTextTest {
    private static final Path PACKS = Path.of("..", "rules", "src", "main", "resources", "packs");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path EVERY_RULE = RESOURCES.resolve("every-rule");
    private static final List<String> TABLES = List.of(
            "pack",
            "sources",
            "attributes",
            "criteria",
            "bands",
            "levels",
            "cases",
            "scorers",
            "grades",
            "ranking",
            "awards",
            "conditions",
            "ballots",
            "deadlines",
            "inspection");

    @TempDir
    Path dir;

    static Stream<Path> books() {
        return Stream.concat(RulePack.bundledIds().stream().map(PACKS::resolve), Stream.of(EVERY_RULE));
    }

    /** Every kind of rule, parent, absence, condition, quota, ballot, deadline and item, word for word. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_of_row_has_its_sentence(String tag) throws IOException {
        Language language = Language.of(Locale.forLanguageTag(tag));

        List<String> said = RulePack.read(EVERY_RULE).sentences().stream()
                .map(sentence -> sentence.id() + " · " + sentence.whole().in(language))
                .toList();

        assertThat(said).containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("every-rule." + tag + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_row_is_said_exactly_once(Path book) throws IOException {
        List<RuleSentence> sentences = RulePack.read(book).sentences();

        for (String table : TABLES) {
            assertThat(sentences)
                    .as(table)
                    .filteredOn(sentence -> sentence.table().equals(table))
                    .extracting(sentence -> sentence.at().replaceFirst("![A-Z]+", "!"))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, linesOf(book, table))
                            .mapToObj(line -> table + "!" + line)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void tables_come_in_the_order_in_which_packs_are_described(Path book) {
        assertThat(RulePack.read(book).sentences().stream()
                        .map(RuleSentence::table)
                        .distinct())
                .isSubsetOf(TABLES)
                .isSortedAccordingTo((one, other) -> Integer.compare(TABLES.indexOf(one), TABLES.indexOf(other)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void no_two_rows_have_the_same_id_in_a_table_or_say_the_same(Path book) {
        List<RuleSentence> sentences = RulePack.read(book).sentences();

        assertThat(sentences)
                .extracting(sentence -> sentence.table() + " " + sentence.id())
                .doesNotHaveDuplicates();
        assertThat(sentences)
                .extracting(sentence -> sentence.id() + " " + sentence.text().vi())
                .doesNotHaveDuplicates();
        assertThat(sentences)
                .extracting(sentence -> sentence.id() + " " + sentence.text().en())
                .doesNotHaveDuplicates();
    }

    /** Awards, grades, attributes, deadlines, sources and scorers are called by their titles. */
    @ParameterizedTest
    @ValueSource(strings = {"mttq-communes-2025", "mttq-provinces-2021", "pci-2016"})
    void no_sentence_names_anything_by_an_id_that_has_a_title(String pack) {
        List<RuleSentence> sentences = RulePack.bundled(pack).sentences();
        List<String> titled = sentences.stream()
                .filter(sentence -> List.of("sources", "attributes", "scorers", "grades", "awards", "deadlines")
                        .contains(sentence.table()))
                .map(sentence -> sentence.id().substring(sentence.id().indexOf('/') + 1))
                .filter(id -> !id.equals(pack))
                .distinct()
                .toList();

        for (String id : titled) {
            Pattern named = Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(id) + "(?![\\p{L}\\d-])");
            assertThat(sentences)
                    .as(id)
                    .filteredOn(sentence -> !sentence.table().equals("criteria"))
                    .extracting(sentence -> sentence.text().vi())
                    .noneMatch(text -> named.matcher(text).find());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_order_of_rows_changes_only_where_they_stand(Path book) throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Path shuffled = shuffled(book, seed);

            assertThat(withoutPlaces(RulePack.read(shuffled)))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(withoutPlaces(RulePack.read(book)));
        }
    }

    @Test
    void criteria_are_said_as_they_are_printed_children_after_their_parents() throws IOException {
        Path book = shuffled(EVERY_RULE, 1);
        Path criteria = book.resolve("criteria.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(criteria));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.write(criteria, lines);

        assertThat(RulePack.read(book).sentences())
                .filteredOn(sentence -> sentence.table().equals("criteria"))
                .extracting(RuleSentence::id)
                .startsWith("P", "T", "B", "B.7", "B.7.3", "B.7.2", "B.7.1", "B.6", "B.6.1")
                .endsWith("A.3", "A.2", "A.1");
    }

    @Test
    void a_sentence_cites_what_it_rests_on_and_says_how_well_that_supports_it() {
        assertThat(RulePack.bundled("mttq-provinces-2021").sentences())
                .filteredOn(sentence -> sentence.id().equals("I.1/2"))
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.source()).isEqualTo("Con số minh họa: chưa tìm được văn bản năm 2021 quy định");
                    assertThat(level.status()).isEqualTo("illustrative");
                    assertThat(level.whole().vi()).endsWith(" (số liệu minh họa).");
                    assertThat(level.whole().en()).endsWith(" (illustrative).");
                });
    }

    /** A copy of a book with the rows of all tables but the criteria in another order. */
    private Path shuffled(Path book, long seed) throws IOException {
        Path copy = Files.createDirectories(dir.resolve("seed-" + seed));
        Random random = new Random(seed);
        for (String table : TABLES) {
            Path file = book.resolve(table + ".csv");
            if (Files.exists(file)) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (!table.equals("criteria")) {
                    Collections.shuffle(lines.subList(1, lines.size()), random);
                }
                Files.write(copy.resolve(table + ".csv"), lines);
            }
        }
        return copy;
    }

    private static List<String> withoutPlaces(RulePack pack) {
        return pack.sentences().stream()
                .map(sentence -> sentence.table() + " " + sentence.id() + " "
                        + sentence.whole().vi() + " " + sentence.whole().en())
                .toList();
    }

    private static int linesOf(Path book, String table) throws IOException {
        Path file = book.resolve(table + ".csv");
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }
}
