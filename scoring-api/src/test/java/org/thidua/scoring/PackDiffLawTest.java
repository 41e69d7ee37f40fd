package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.ProblemsException;

/** Whatever cell of a pack is changed, the row is named, and no other. */
final class PackDiffLawTest {
    private static final Path PACKS = Path.of("..", "rules", "src", "main", "resources", "packs");
    private static final Path EVERY_RULE = Path.of("src", "test", "resources", "every-rule");
    private static final int DRAWS = Integer.getInteger("thidua.changes", 160);
    /** What may be written in a cell, beside what others of its column say. */
    private static final List<String> VALUES = List.of(
            "",
            "*",
            "0",
            "1",
            "2",
            "3",
            "0.5",
            "yes",
            "no",
            "x",
            "Chữ  khác",
            "2021-11-18",
            "type = tinh",
            "others",
            "cluster",
            "all",
            "5/6",
            "12%",
            ">=2",
            "mean",
            "max",
            "illustrative",
            "verified",
            "minh-hoa",
            "total",
            "bonus");

    @TempDir
    Path dir;

    static Stream<Path> books() {
        return Stream.concat(RulePack.bundledIds().stream().map(PACKS::resolve), Stream.of(EVERY_RULE));
    }

    /** One cell of a book and what is written there instead. */
    private record Change(String table, int row, String column, String before, String after) {
        static Change draw(Map<String, List<List<String>>> tables, Random random) {
            List<String> names = tables.keySet().stream().sorted().toList();
            String table = names.get(random.nextInt(names.size()));
            List<List<String>> rows = tables.get(table);
            int row = 1 + random.nextInt(rows.size() - 1);
            int column = random.nextInt(rows.get(0).size());
            String before = rows.get(row).get(column);
            List<String> choice = new ArrayList<>(VALUES);
            choice.addAll(List.of(before + "1", before + "x", before.toUpperCase(java.util.Locale.ROOT)));
            rows.subList(1, rows.size()).forEach(other -> choice.add(other.get(column)));
            String after = choice.get(random.nextInt(choice.size()));
            return new Change(table, row, rows.get(0).get(column), before, after);
        }

        void make(Map<String, List<List<String>>> tables) {
            List<List<String>> rows = tables.get(table);
            rows.get(row).set(rows.get(0).indexOf(column), after);
        }

        boolean isInRowOf(Change other) {
            return table.equals(other.table) && row == other.row;
        }

        /** The line of the file, as no cell of the books holds a line break. */
        int line() {
            return row + 1;
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_changed_cell_is_named_by_its_row_and_its_column_and_nothing_else_is(Path book) {
        RulePack pack = RulePack.read(book);
        int named = 0;
        for (long seed = 1; seed <= DRAWS; seed++) {
            Map<String, List<List<String>>> tables = read(book);
            Change change = Change.draw(tables, new Random(seed));
            change.make(tables);
            Optional<RulePack> changed = accepted(tables);
            if (changed.isPresent()) {
                String what = "seed " + seed + " " + change;
                boolean same = isSame(changed.get(), pack);
                assertNamed(pack.diff(changed.get()), change, same, what);
                assertNamed(changed.get().diff(pack), change, same, "back, " + what);
                named += same ? 0 : 1;
            }
        }
        assertThat(named).as("changes that are a pack").isGreaterThan(DRAWS / 10);
    }

    private static void assertNamed(List<PackChange> changes, Change change, boolean same, String what) {
        if (same) {
            assertThat(changes).as(what).isEmpty();
            return;
        }
        assertThat(changes).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(2).allSatisfy(one -> {
            assertThat(one.table()).isEqualTo(change.table());
            assertThat(linesOf(one)).containsOnly(change.line());
            assertThat(one.text().vi()).isNotBlank();
            assertThat(one.text().en()).isNotBlank();
        });
        String column = change.table().equals("pack") ? "" : change.column();
        assertThat(changes.stream()
                        .flatMap(one -> one.values().stream())
                        .map(PackChange.Value::column)
                        .anyMatch(named -> column.isEmpty() || named.equals(column)))
                .as(what)
                .isTrue();
        if (changes.size() == 1) {
            assertThat(changes.get(0).values())
                    .as(what)
                    .hasSize(1)
                    .allSatisfy(value -> assertThat(value.before().vi())
                            .isNotEqualTo(value.after().vi()))
                    .allSatisfy(value -> assertThat(value.before().en())
                            .isNotEqualTo(value.after().en()));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void of_several_changed_cells_every_row_is_named(Path book) {
        RulePack pack = RulePack.read(book);
        int named = 0;
        for (long seed = 1; seed <= DRAWS / 4; seed++) {
            Map<String, List<List<String>>> tables = read(book);
            Random random = new Random(seed);
            List<Change> changes = new ArrayList<>();
            RulePack changed = pack;
            for (int at = 0; at < 4; at++) {
                Change change = Change.draw(tables, random);
                Map<String, List<List<String>>> tried = copy(tables);
                change.make(tried);
                Optional<RulePack> accepted = accepted(tried);
                boolean elsewhere = changes.stream().noneMatch(change::isInRowOf);
                if (elsewhere && accepted.isPresent() && !isSame(accepted.get(), changed)) {
                    tables = tried;
                    changed = accepted.get();
                    changes.add(change);
                }
            }
            List<PackChange> diff = pack.diff(changed);
            for (Change change : changes) {
                assertThat(diff).as("seed " + seed + " " + changes).anySatisfy(one -> {
                    assertThat(one.table()).isEqualTo(change.table());
                    assertThat(linesOf(one)).contains(change.line());
                });
                named++;
            }
        }
        assertThat(named).isGreaterThan(DRAWS / 20);
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_order_of_rows_changes_nothing_that_is_said(Path book) {
        RulePack pack = RulePack.read(book);
        Random random = new Random(7);
        RulePack shuffled = RulePack.read(shuffled(book, random));
        assertThat(pack.diff(shuffled)).isEmpty();
        for (String other : RulePack.bundledIds()) {
            RulePack newer = RulePack.bundled(other);
            assertThat(texts(shuffled.diff(newer))).containsExactlyElementsOf(texts(pack.diff(newer)));
            assertThat(texts(newer.diff(shuffled))).containsExactlyInAnyOrderElementsOf(texts(newer.diff(pack)));
        }
    }

    @Test
    void a_pack_against_itself_has_no_changes() {
        for (String id : RulePack.bundledIds()) {
            assertThat(RulePack.bundled(id).diff(RulePack.bundled(id))).isEmpty();
        }
    }

    /** All rows but those of the criteria, whose order is how they are printed. */
    private Path shuffled(Path book, Random random) {
        Path folder = SampleSeasons.shuffle(book, dir.resolve("shuffled"), random);
        SampleSeasons.write(folder.resolve("criteria.csv"), SampleSeasons.rows(book.resolve("criteria.csv")));
        return folder;
    }

    private static boolean isSame(RulePack one, RulePack other) {
        return one.fingerprint().equals(other.fingerprint());
    }

    private static List<String> texts(List<PackChange> changes) {
        return changes.stream()
                .map(change ->
                        change.table() + " " + change.about().heading().vi() + " " + change.id() + " " + change.sorts()
                                + " " + change.text().vi() + " " + change.text().en())
                .toList();
    }

    private static Set<Integer> linesOf(PackChange change) {
        Set<Integer> lines = new HashSet<>();
        Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                .flatMap(Optional::stream)
                .map(Place::row)
                .forEach(lines::add);
        return lines;
    }

    private Optional<RulePack> accepted(Map<String, List<List<String>>> tables) {
        Path folder = dir.resolve("changed");
        folder.toFile().mkdirs();
        tables.forEach((table, rows) -> SampleSeasons.write(folder.resolve(table + ".csv"), rows));
        try {
            return Optional.of(RulePack.read(folder));
        } catch (ProblemsException refused) {
            return Optional.empty();
        }
    }

    private static Map<String, List<List<String>>> read(Path book) {
        Map<String, List<List<String>>> tables = new HashMap<>();
        for (Path table : SampleSeasons.tables(book)) {
            String name = table.getFileName().toString().replace(".csv", "");
            if (!name.startsWith("_")) {
                tables.put(name, SampleSeasons.rows(table));
            }
        }
        return tables;
    }

    private static Map<String, List<List<String>>> copy(Map<String, List<List<String>>> tables) {
        Map<String, List<List<String>>> copy = new HashMap<>();
        tables.forEach((table, rows) -> {
            List<List<String>> copied = new ArrayList<>();
            rows.forEach(row -> copied.add(new ArrayList<>(row)));
            copy.put(table, copied);
        });
        return copy;
    }
}
