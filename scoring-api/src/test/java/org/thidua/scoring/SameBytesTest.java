package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Book;
import org.thidua.rules.shape.BookShape;

/** Same inputs, same bytes; and the same numbers whatever the order of rows. */
class SameBytesTest {
    private static final int CHANGES = 50;
    /** What a step names in brackets at its end: the criteria it takes together, in printed order. */
    private static final Pattern NOTED = Pattern.compile("(.+) \\(([^()]+)\\)");

    private static final Splitter NAMES = Splitter.on("; ");

    @TempDir
    Path dir;

    // ---- machine

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void two_runs_give_the_same_bytes(String pack) {
        assertThat(SampleSeasons.bytes(SampleSeasons.score(pack)))
                .isEqualTo(SampleSeasons.bytes(SampleSeasons.score(pack)));
    }

    @ParameterizedTest
    @CsvSource({
        "mttq-provinces-2021, tr-TR, Pacific/Kiritimati",
        "mttq-provinces-2021, vi-VN, America/Adak",
        "mttq-provinces-2021, ar-EG-u-nu-arab, Asia/Kathmandu",
        "pci-2016, tr-TR, America/Adak",
        "pci-2016, vi-VN, Pacific/Kiritimati"
    })
    void the_bytes_do_not_depend_on_the_language_and_the_time_zone_of_the_machine(
            String pack, String language, String zone) {
        byte[] due = SampleSeasons.bytes(SampleSeasons.score(pack));
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(SampleSeasons.bytes(SampleSeasons.score(pack))).isEqualTo(due);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void the_bytes_do_not_depend_on_the_folder_the_books_stand_in(String pack) {
        RulePack copied = RulePack.read(SampleSeasons.copy(
                SampleSeasons.packFolder(pack), dir.resolve("Thư mục có dấu").resolve("p")));
        Path season = SampleSeasons.copy(SampleSeasons.seasonFolder(pack), dir.resolve("s"));

        assertThat(SampleSeasons.bytes(SampleSeasons.score(copied, season)))
                .isEqualTo(SampleSeasons.bytes(SampleSeasons.score(pack)));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void the_bytes_do_not_depend_on_the_virtual_machine(String pack) throws IOException, InterruptedException {
        Path json = dir.resolve("result.json");
        Path log = dir.resolve("log.txt");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=3",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        pack,
                        json.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(other.waitFor()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllBytes(json)).isEqualTo(SampleSeasons.bytes(SampleSeasons.score(pack)));
    }

    /** Scores in a virtual machine of its own. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) throws IOException {
            Files.write(Path.of(args[1]), SampleSeasons.bytes(SampleSeasons.score(args[0])));
        }
    }

    // ---- order of rows

    @ParameterizedTest
    @CsvSource({
        "mttq-provinces-2021, 1",
        "mttq-provinces-2021, 2",
        "mttq-provinces-2021, 3",
        "mttq-communes-2025, 4",
        "pci-2016, 1",
        "pci-2016, 2",
        "pci-2016, 3"
    })
    void with_all_rows_of_all_tables_shuffled_all_is_the_same_but_places_and_the_order_of_criteria(
            String pack, long seed) {
        Random random = new Random(seed);
        RulePack shuffledPack =
                RulePack.read(SampleSeasons.shuffle(SampleSeasons.packFolder(pack), dir.resolve("p"), random));
        Path season = SampleSeasons.shuffle(SampleSeasons.seasonFolder(pack), dir.resolve("s"), random);
        JsonNode due = SampleSeasons.json(pack);
        JsonNode shuffled = SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(shuffledPack, season)));

        assertThat(SampleSeasons.texts(shuffled.at("/units/0/lines"), "criterion"))
                .as("the criteria are printed in another order")
                .isNotEqualTo(SampleSeasons.texts(due.at("/units/0/lines"), "criterion"));
        assertThat(shuffled.at("/pack/fingerprint")).isEqualTo(due.at("/pack/fingerprint"));
        assertThat(shuffled.at("/season/fingerprint")).isEqualTo(due.at("/season/fingerprint"));
        assertSame(withoutOrder(shuffled), withoutOrder(due), seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void with_the_rows_of_the_season_alone_shuffled_all_is_the_same_but_places_in_the_season(String pack) {
        Path season = SampleSeasons.shuffle(SampleSeasons.seasonFolder(pack), dir, new Random(4));
        JsonNode shuffled =
                SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(RulePack.bundled(pack), season)));
        JsonNode due = SampleSeasons.json(pack).deepCopy();
        for (JsonNode result : List.of(shuffled, due)) {
            result.path("problems").forEach(problem -> ((ObjectNode) problem).remove("at"));
        }

        assertSame(shuffled, due, 4);
    }

    /** Compares element by element first, so that a failure shows one unit, ranking or award and not the whole. */
    private static void assertSame(JsonNode result, JsonNode due, long seed) {
        for (String list : List.of("units", "rankings", "awards", "problems")) {
            for (int at = 0; at < due.path(list).size(); at++) {
                assertThat(result.path(list).path(at))
                        .as(list + " " + at + ", seed " + seed)
                        .isEqualTo(due.path(list).path(at));
            }
        }
        assertThat(result).as("seed " + seed).isEqualTo(due);
    }

    /** The result without the places of rows, and with the criteria of each unit in the order of their ids. */
    private static JsonNode withoutOrder(JsonNode result) {
        JsonNode copy = result.deepCopy();
        dropPlaces(copy);
        for (JsonNode unit : copy.path("units")) {
            for (JsonNode group : unit.path("groups")) {
                withoutOrder((ArrayNode) group.path("steps"), group.path("rule").asText());
            }
            for (String list : List.of("groups", "lines", "adjustments")) {
                sort((ArrayNode) unit.path(list), list.equals("adjustments") ? "" : "criterion");
            }
        }
        return copy;
    }

    private static void dropPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("at");
        }
        node.forEach(SameBytesTest::dropPlaces);
    }

    /** Operands and what they stand for are paired and sorted; of a weighted sum the shares are sorted as well. */
    private static void withoutOrder(ArrayNode steps, String rule) {
        for (JsonNode step : steps) {
            String say = step.path("say").asText();
            Matcher noted = NOTED.matcher(say);
            if (noted.matches() && !rule.equals("weighted_sum")) {
                ((ObjectNode) step).put("say", sortedPairs(noted.group(1), noted.group(2)));
            } else if (rule.equals("weighted_sum") && say.contains(" + ")) {
                List<String> operands = new ArrayList<>(Splitter.on(" + ").splitToList(say));
                Collections.sort(operands);
                ((ObjectNode) step).put("say", String.join(" + ", operands));
            }
        }
        if (rule.equals("weighted_sum")) {
            sort(steps, "");
        }
    }

    private static String sortedPairs(String sum, String names) {
        String brackets = sum.startsWith("(") ? sum.substring(sum.lastIndexOf(')')) : "";
        String inner = brackets.isEmpty() ? sum : sum.substring(1, sum.lastIndexOf(')'));
        List<String> operands = Splitter.on(" + ").splitToList(inner.replace(" − ", " + -"));
        List<String> named = NAMES.splitToList(names);
        assertThat(operands).as(sum + " of " + names).hasSameSizeAs(named);
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < operands.size(); at++) {
            pairs.add(named.get(at) + " = " + operands.get(at));
        }
        Collections.sort(pairs);
        return pairs + brackets;
    }

    private static void sort(ArrayNode array, String field) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        elements.sort(Comparator.comparing(element ->
                field.isEmpty() ? element.toString() : element.path(field).asText()));
        array.removeAll();
        array.addAll(elements);
    }

    // ---- fingerprints

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void any_changed_cell_changes_the_fingerprint(String pack) {
        for (BookShape shape : List.of(BookShape.PACK, BookShape.SEASON)) {
            long seed = 2021;
            Random random = new Random(seed);
            Path book = shape == BookShape.PACK ? SampleSeasons.packFolder(pack) : SampleSeasons.seasonFolder(pack);
            String due = fingerprint(book, shape);
            Path folder = SampleSeasons.copy(book, dir.resolve(shape.id()));
            assertThat(fingerprint(folder, shape)).isEqualTo(due);
            List<Cell> cells = cells(folder, false);
            for (int change = 0; change < CHANGES; change++) {
                Cell cell = cells.get(random.nextInt(cells.size()));
                // One more digit of a number, one more letter of a word, or nothing: never the same value again.
                String to = change % 5 == 4 ? "" : cell.text() + "1";
                assertThat(changed(cell, to, shape))
                        .as(cell + " to \"" + to + "\", seed " + seed)
                        .isNotEqualTo(due);
            }
            assertThat(fingerprint(folder, shape)).as("all is put back").isEqualTo(due);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.COMMUNES, SampleSeasons.PCI})
    void the_authors_own_tables_and_columns_have_no_part_in_the_fingerprint(String pack) {
        int own = 0;
        for (BookShape shape : List.of(BookShape.PACK, BookShape.SEASON)) {
            Path book = shape == BookShape.PACK ? SampleSeasons.packFolder(pack) : SampleSeasons.seasonFolder(pack);
            Path folder = SampleSeasons.copy(book, dir.resolve(shape.id()));
            List<Cell> cells = cells(folder, true);
            for (Cell cell : cells.subList(0, Math.min(10, cells.size()))) {
                assertThat(changed(cell, cell.text() + "1", shape))
                        .as(cell.toString())
                        .isEqualTo(fingerprint(book, shape));
                own++;
            }
        }
        assertThat(own).isPositive();
    }

    /** A cell that says something, by table, row and column. */
    private record Cell(Path table, int row, int column, String text) {
        @Override
        public String toString() {
            return table.getFileName() + " row " + (row + 1) + " column " + (column + 1) + " \"" + text + "\"";
        }
    }

    private static List<Cell> cells(Path book, boolean own) {
        List<Cell> cells = new ArrayList<>();
        for (Path table : SampleSeasons.tables(book)) {
            List<List<String>> rows = SampleSeasons.rows(table);
            for (int row = 1; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    boolean isOwn = table.getFileName().toString().startsWith("_")
                            || rows.get(0).get(column).startsWith("_");
                    String text = rows.get(row).get(column);
                    if (isOwn == own && !text.isBlank()) {
                        cells.add(new Cell(table, row, column, text));
                    }
                }
            }
        }
        return cells;
    }

    private static String changed(Cell cell, String to, BookShape shape) {
        List<List<String>> rows = SampleSeasons.rows(cell.table());
        rows.get(cell.row()).set(cell.column(), to);
        SampleSeasons.write(cell.table(), rows);
        try {
            return fingerprint(cell.table().getParent(), shape);
        } finally {
            rows.get(cell.row()).set(cell.column(), cell.text());
            SampleSeasons.write(cell.table(), rows);
        }
    }

    private static String fingerprint(Path book, BookShape shape) {
        return Book.read(book, shape, new Problems()).fingerprint();
    }
}
