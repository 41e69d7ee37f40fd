package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.value.Language;
import org.thidua.rules.shape.BookShape;

/** What changed from one pack to another is said in words, thing by thing, whatever was renumbered, renamed or moved. */
final class PackDiffTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path EVERY_CHANGE = RESOURCES.resolve("every-change");

    @TempDir
    Path dir;

    /** A change of every table and of every sort, word for word. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_of_change_has_its_words(String tag) throws IOException {
        Language language = Language.of(Locale.forLanguageTag(tag));

        List<String> said = everyChange().stream()
                .map(change -> change.table() + " · " + change.id() + " · "
                        + change.sorts().stream().map(PackChange.Sort::word).collect(Collectors.joining(", "))
                        + " · "
                        + change.about().heading().in(language) + ": "
                        + change.text().in(language))
                .toList();

        assertThat(said)
                .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("every-change." + tag + ".txt")));
    }

    @Test
    void the_fixture_changes_every_table_and_in_every_way() {
        assertThat(everyChange()).extracting(PackChange::table).containsAll(BookShape.PACK.tableIds());
        assertThat(everyChange().stream().flatMap(change -> change.sorts().stream()))
                .contains(PackChange.Sort.values());
    }

    @Test
    void things_come_as_they_are_printed_and_those_that_went_where_they_stood() {
        assertThat(everyChange().stream()
                        .filter(change -> change.about().table().equals("criteria"))
                        .map(change -> change.about().id())
                        .distinct())
                .containsExactly(
                        "A", "A.1", "A.3", "A.4", "A.5", "A.H", "A.F", "A.G", "B", "B.8", "B.1.1", "B.1.2", "B.9");
    }

    @Test
    void a_change_names_both_places_and_what_stood_there() {
        PackChange change = only(
                "criteria", "I.1,I,Một,mark,4,", "I.1,I,Một,mark,4,", "II.1,II,Hai,mark,4,", "II.1,II,Hai,mark,5,");

        assertThat(change.before().at()).isEqualTo("criteria!A6");
        assertThat(change.after().at()).isEqualTo("criteria!A6");
        assertThat(change.about().heading().vi()).isEqualTo("II.1 (Hai)");
        assertThat(change.text().vi()).isEqualTo("tối đa 4 → 5");
        assertThat(change.text().en()).isEqualTo("maximum 4 → 5");
        assertThat(change.values()).singleElement().satisfies(value -> {
            assertThat(value.column()).isEqualTo("max");
            assertThat(value.before().vi()).isEqualTo("4");
            assertThat(value.after().vi()).isEqualTo("5");
        });
    }

    @Test
    void a_band_put_in_the_middle_is_the_only_new_one() {
        assertThat(diff(
                        "bands",
                        "I.2,0,,60,0\nI.2,60,,90,2\nI.2,90,*,,4\n",
                        "I.2,0,,60,0\nI.2,60,,75,1\nI.2,75,,90,2\nI.2,90,*,,4\n"))
                .extracting(change -> change.sorts() + " " + change.text().vi())
                .containsExactly("[ADDED] thêm mức \"từ 60 đến dưới 75\": điểm 1", "[CHANGED] mức từ 60 lên 75");
    }

    @Test
    void bands_that_are_only_numbered_anew_are_called_otherwise_and_nothing_else() {
        RulePack older = pack("older", Map.of("bands", """
                criterion,id,from,to,below,points
                I.2,I.2/1,0,,60,0
                I.2,I.2/2,60,,90,2
                I.2,I.2/3,90,*,,4
                """));
        RulePack newer = pack("newer", Map.of("bands", """
                criterion,id,from,to,below,points
                I.2,I.2/1,0,,30,0
                I.2,I.2/2,30,,60,1
                I.2,I.2/3,60,,90,2
                I.2,I.2/4,90,*,,4
                """));

        assertThat(older.diff(newer))
                .extracting(change ->
                        change.id() + " " + change.sorts() + " " + change.text().vi())
                .containsExactly(
                        "I.2/1 [CHANGED] mức dưới 60 xuống 30",
                        "I.2/2 [ADDED] thêm mức \"từ 30 đến dưới 60\" (I.2/2): điểm 1",
                        "I.2/3 [RENAMED] mức \"từ 60 đến dưới 90\" (I.2/2): đổi mã I.2/2 → I.2/3",
                        "I.2/4 [RENAMED] mức \"từ 90 trở lên\" (I.2/3): đổi mã I.2/3 → I.2/4");
    }

    @Test
    void the_words_of_the_guidance_maximum_and_band_in_one_criterion() {
        RulePack older = pack("older", Map.of());
        RulePack newer = pack(
                "newer",
                Map.of(
                        "criteria", CRITERIA.replace("I.2,I,Tin bài,bands,5", "I.2,I,Tin bài,bands,4"),
                        "bands", BANDS.replace("60,,90,2\nI.2,90", "60,,95,2\nI.2,95")));

        assertThat(older.diff(newer))
                .allSatisfy(change -> assertThat(change.about().heading().vi()).isEqualTo("I.2 (Tin bài)"))
                .extracting(change -> change.text().vi())
                .containsExactly("tối đa 5 → 4", "mức dưới 90 lên 95", "mức từ 90 lên 95");
    }

    /** I.2 becomes II.9: its bands, its scorers, the condition on it and the chain that looks at it follow. */
    @Test
    void a_criterion_that_is_renamed_and_moved_takes_along_all_that_names_it() {
        Map<String, String> tables = new HashMap<>(Map.of(
                "bands", BANDS,
                "scorers", "criterion,role\nI.2,ban\n",
                "conditions", "id,of,subject,is,value,title,source\nc,ranking,criterion.I.2.percent,ge,50,Đủ,s\n",
                "tests", "case,given,value,then,result\nmột,I.2,95,I.2,4\nmột,,,rule.I.2,I.2/3\n"));
        RulePack older = pack("older", tables);
        tables.replaceAll((table, rows) -> rows.replace("I.2", "II.9"));
        tables.put("criteria", CRITERIA.replace("I.2,I,", "II.9,II,"));

        assertThat(older.diff(pack("newer", tables))).singleElement().satisfies(change -> {
            assertThat(change.sorts()).containsExactly(PackChange.Sort.RENAMED, PackChange.Sort.MOVED);
            assertThat(change.id()).isEqualTo("II.9");
            assertThat(change.text().vi()).isEqualTo("đổi mã I.2 → II.9 (cả mã số liệu), chuyển từ I sang II");
            assertThat(change.text().en()).isEqualTo("id I.2 → II.9 (its figure too), moved from I to II");
        });
    }

    @Test
    void what_still_names_a_renamed_award_by_its_old_id_is_told() {
        Map<String, String> tables = new HashMap<>(Map.of(
                "awards", "id,title,scope,source\nco,Cờ,cluster,s\n",
                "conditions", "id,of,subject,is,value,title,source\nc,co,years.co,ge,2,Hai năm,s\n"));
        RulePack older = pack("older", tables);
        tables.put("awards", "id,title,scope,source\nco-td,Cờ,cluster,s\n");
        tables.put("conditions", "id,of,subject,is,value,title,source\nc,co-td,years.co,ge,2,Hai năm,s\n");

        assertThat(older.diff(pack("newer", tables)))
                .extracting(change -> change.text().vi())
                .containsExactly(
                        "đổi mã co → co-td", "điều kiện \"Hai năm\" (c): đại lượng vẫn là years.co, không theo mã mới");
    }

    @Test
    void the_longest_likeness_decides_among_criteria_of_one_title() {
        RulePack older = pack("older", Map.of());
        RulePack newer = pack(
                "newer",
                Map.of(
                        "criteria",
                        CRITERIA.replace("I.1,I,Một,mark,4", "I.7,I,Một,mark,4")
                                .replace("II.1,II,Hai,mark,4", "II.7,II,Một,mark,4")));

        assertThat(older.diff(newer))
                .extracting(change -> change.id() + " " + change.sorts())
                .containsExactly("I.7 [RENAMED]", "II.1 [REMOVED]", "II.7 [ADDED]");
    }

    @Test
    void a_workbook_says_the_same_as_the_folder_it_was_made_of() {
        Path workbook = dir.resolve("every.xlsx");
        Books.standard().convert(EVERY_CHANGE.resolve("newer"), workbook);

        assertThat(RulePack.read(EVERY_CHANGE.resolve("newer")).diff(RulePack.read(workbook)))
                .isEmpty();
        assertThat(RulePack.read(EVERY_CHANGE.resolve("older")).diff(RulePack.read(workbook)))
                .extracting(change -> change.text().vi())
                .containsExactlyElementsOf(
                        everyChange().stream().map(change -> change.text().vi()).toList());
    }

    @Test
    void rows_are_told_the_other_way_round_too() {
        List<PackChange> back =
                RulePack.read(EVERY_CHANGE.resolve("newer")).diff(RulePack.read(EVERY_CHANGE.resolve("older")));

        assertThat(rowsOf(back.stream()
                        .map(change -> change.table() + "!"
                                + (change.before() == null
                                        ? ""
                                        : change.before().row()) + "/"
                                + (change.after() == null ? "" : change.after().row()))))
                .isEqualTo(rowsOf(everyChange().stream()
                        .map(change -> change.table() + "!"
                                + (change.after() == null ? "" : change.after().row()) + "/"
                                + (change.before() == null
                                        ? ""
                                        : change.before().row()))));
    }

    private static List<String> rowsOf(Stream<String> rows) {
        return rows.sorted().toList();
    }

    private static List<PackChange> everyChange() {
        return RulePack.read(EVERY_CHANGE.resolve("older")).diff(RulePack.read(EVERY_CHANGE.resolve("newer")));
    }

    private static final String CRITERIA = """
            id,parent,title,rule,max,source
            I,,Mục một,sum,,s
            I.1,I,Một,mark,4,
            I.2,I,Tin bài,bands,5,
            II,,Mục hai,sum,,s
            II.1,II,Hai,mark,4,
            """;
    private static final String BANDS = """
            criterion,from,to,below,points
            I.2,0,,60,0
            I.2,60,,90,2
            I.2,90,*,,4
            """;

    private List<PackChange> diff(String table, String before, String after) {
        String header = "criterion,from,to,below,points\n";
        return pack("older", Map.of(table, header + before)).diff(pack("newer", Map.of(table, header + after)));
    }

    private PackChange only(String table, String... lines) {
        String older = CRITERIA;
        String newer = CRITERIA;
        for (int at = 0; at < lines.length; at += 2) {
            newer = newer.replace(lines[at], lines[at + 1]);
        }
        List<PackChange> changes = pack("older", Map.of(table, older)).diff(pack("newer", Map.of(table, newer)));
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private RulePack pack(String name, Map<String, String> tables) {
        SmallBooks books = new SmallBooks().pack("criteria", CRITERIA).pack("bands", BANDS);
        tables.forEach(books::pack);
        return books.rules(dir.resolve(name));
    }
}
