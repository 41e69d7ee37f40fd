package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thidua.core.compliance.Duties;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Severity;
import org.thidua.rules.book.Table;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.shape.Vocabulary;

/**
 * Which columns an author fills from a list: the words of a closed list, the ids of another sheet, or what the tables of
 * the book name.
 *
 * <p>An id that stands in another sheet is offered as that sheet's own cells, so that a row added there is offered too.
 */
final class Choices {
    /** How many rows below the last one have lists, too. */
    static final int SPARE_ROWS = 300;

    /** Columns of ids of another table, by table and column, or by column alone. */
    private static final ImmutableMap<String, String> PACK_REFERENCES = ImmutableMap.<String, String>builder()
            .put("source", "sources")
            .put("criterion", "criteria")
            .put("criteria.parent", "criteria")
            .put("criteria.due", "deadlines")
            .put("grades.otherwise", "grades")
            .put("awards.quota_counts", "awards")
            .put("awards.excludes", "awards")
            .put("award", "awards")
            .buildOrThrow();

    private static final ImmutableMap<String, String> SEASON_REFERENCES =
            ImmutableMap.of("unit", "units", "cluster", "clusters", "events.host", "units");
    /** Columns of references that may also say something else. */
    private static final ImmutableSet<String> OPEN =
            ImmutableSet.of("scorers.criterion", "awards.quota_counts", "awards.excludes");
    /** Columns that offer what they already say. */
    private static final ImmutableSet<String> REPEATING = ImmutableSet.of(
            "scorers.role",
            "awards.level",
            "conditions.any_group",
            "units.level",
            "clusters.department",
            "figures.measure",
            "figures.scorer",
            "marks.criterion",
            "marks.scorer",
            "submissions.deadline",
            "submissions.to",
            "waivers.deadline",
            "inspections.level",
            "teams.role",
            "findings.criterion",
            "findings.fact",
            "facts.fact",
            "history.id",
            "votes.award");

    private final boolean isSeason;
    private final Content content;

    Choices(boolean isSeason, List<Sheet> sheets) {
        this.isSeason = isSeason;
        this.content = new Content(sheets);
    }

    /** What a column offers; empty if its cells are the author's to write. */
    Optional<Choice> of(TableShape table, ColumnShape column) {
        Choice choice = ofReference(table, column)
                .or(() -> ofContent(table, column))
                .or(() -> ofWords(column))
                .orElseGet(() -> ofUsed(table, column));
        return Optional.of(choice).filter(offered -> !offered.isEmpty());
    }

    /** The keys that a table of keys and values may have. */
    static Choice keys(TableShape table) {
        return Choice.of("Mục của " + table.label(), Iterables.transform(table.keys(), ColumnShape::label), true);
    }

    /** The words of a closed list, by their labels. */
    static Optional<Choice> ofWords(ColumnShape column) {
        Vocabulary words = column.words();
        return words == null
                ? Optional.empty()
                : Optional.of(Choice.of(column.label(), labels(words), column.type() == ColumnType.WORD));
    }

    private static Iterable<String> labels(Vocabulary words) {
        return Iterables.transform(words.ids(), words::label);
    }

    private Optional<Choice> ofReference(TableShape table, ColumnShape column) {
        ImmutableMap<String, String> references = isSeason ? SEASON_REFERENCES : PACK_REFERENCES;
        String name = table.id() + "." + column.id();
        String target = references.getOrDefault(name, references.get(column.id()));
        if (target == null || column.words() != null) {
            return Optional.empty();
        }
        return content.find(target).flatMap(sheet -> {
            OptionalInt id = sheet.columns().find("id");
            if (id.isEmpty()) {
                return Optional.empty();
            }
            String letters = Table.letters(id.getAsInt());
            int last = sheet.rows().size() + SPARE_ROWS;
            String range = quoted(sheet.name()) + "!$" + letters + "$2:$" + letters + "$" + last;
            return Optional.of(Choice.ofRange(range, !OPEN.contains(name)));
        });
    }

    private Optional<Choice> ofContent(TableShape table, ColumnShape column) {
        String name = table.id() + "." + column.id();
        return isSeason ? ofSeason(name) : ofPack(name, column);
    }

    private Optional<Choice> ofPack(String name, ColumnShape column) {
        return switch (name) {
            case "grades.measure", "ranking.measure", "conditions.subject" ->
                Optional.of(Choice.of("Đại lượng", content.subjects(), false));
            case "criteria.measure" -> Optional.of(Choice.of("Số liệu", content.measures(), false));
            case "ranking.scope", "awards.scope" ->
                Optional.of(Choice.of(
                        "Phạm vi",
                        Iterables.concat(labels(Vocabulary.SCOPES), content.values("attributes", "id")),
                        false));
            case "awards.base" ->
                Optional.of(Choice.of(
                        "Tính trên",
                        Iterables.concat(labels(Vocabulary.BASES), content.ids("holders.", "awards", "")),
                        false));
            case "conditions.of" ->
                Optional.of(Choice.of(
                        "Xét cho",
                        Iterables.concat(
                                labels(Vocabulary.OWNERS),
                                content.values("awards", "id"),
                                content.values("grades", "id")),
                        false));
            case "deadlines.to" ->
                Optional.of(Choice.of(
                        "Nơi nhận",
                        content.withUsed(
                                List.of("standing_board", "head", "department", "head;department"), "deadlines", "to"),
                        false));
            case "inspection.item" ->
                Optional.of(
                        Choice.of("Nội dung kiểm tra", content.withUsed(Duties.ITEMS, "inspection", "item"), false));
            case "tests.given" ->
                Optional.of(Choice.of(
                        "Cho",
                        content.withUsed(
                                ImmutableList.copyOf(Iterables.concat(
                                        content.values("criteria", "id"),
                                        content.measures(),
                                        content.ids("late.", "deadlines", ""),
                                        content.ids("attribute.", "attributes", ""))),
                                "tests",
                                "given"),
                        false));
            case "tests.then" ->
                Optional.of(Choice.of(
                        "Thì",
                        content.withUsed(
                                ImmutableList.copyOf(Iterables.concat(
                                        List.of("total", "base", "bonus", "penalty", "grade", "state"),
                                        content.values("criteria", "id"),
                                        content.ids("rule.", "criteria", ""),
                                        content.ids("award.", "awards", ""),
                                        content.ids("condition.", "conditions", ""))),
                                "tests",
                                "then"),
                        false));
            case "acknowledged.code" -> Optional.of(Choice.of("Mã cảnh báo", warnings(), true));
            default ->
                column.type() == ColumnType.WHEN
                        ? Optional.of(Choice.of(
                                "Áp dụng khi", content.whens(ImmutableList.copyOf(labels(Vocabulary.WHEN))), false))
                        : Optional.empty();
        };
    }

    private Optional<Choice> ofSeason(String name) {
        return switch (name) {
            case "events.kind" -> Optional.of(Choice.of("Loại sự kiện", List.of("conference"), false));
            case "teams.of" ->
                Optional.of(Choice.of(
                        "Thuộc",
                        Iterables.concat(content.values("inspections", "id"), content.values("events", "id")),
                        false));
            default -> Optional.empty();
        };
    }

    private Choice ofUsed(TableShape table, ColumnShape column) {
        String name = table.id() + "." + column.id();
        boolean repeats = REPEATING.contains(name);
        return Choice.of(
                table.label() + " – " + column.label(),
                repeats ? content.values(table.id(), column.id()) : ImmutableList.of(),
                false);
    }

    private static List<String> warnings() {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.severity() == Severity.WARNING)
                .map(Fault::code)
                .toList();
    }

    /** The name of a sheet in a formula. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
