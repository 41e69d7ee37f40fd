package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** Reads the rows that belong to leaf criteria: their bands, levels and cases. */
final class RowsReader {
    private static final Words BAND = new Words("Mức", "Band");
    private static final Words CRITERION = new Words("tiêu chí", "criterion");
    private static final Words SAME_BAND = new Words(
            "cùng đơn vị áp dụng, cùng khoảng, cùng điểm", "the same units, the same interval, the same points");
    private static final Words SAME_LEVEL = new Words("cùng mức, cùng điểm", "the same level, the same points");
    private static final Words BELOW_ZERO = new Words(
            "số liệu nhỏ hơn 0 không được nhận vì không mức nào có đầu nhỏ hơn 0",
            "a figure below 0 is refused, as no band has an end below 0");

    private final Sources sources;
    private final WhenReader whens;
    private final IntervalReader intervals;
    private final Problems problems;
    private final ListMultimap<Id<Criterion>, Row> bands;
    private final ListMultimap<Id<Criterion>, Row> levels;
    private final ListMultimap<Id<Criterion>, Row> cases;
    private final Unique<Band> bandIds;
    private final Unique<Case> caseIds;
    private final Unique<Level> levelIds;
    private final Map<String, Row> pointCells = new HashMap<>();

    RowsReader(Book book, Sources sources, WhenReader whens, Problems problems) {
        this.sources = sources;
        this.whens = whens;
        this.intervals = new IntervalReader(problems);
        this.problems = problems;
        this.bands = byCriterion(book, "bands");
        this.levels = byCriterion(book, "levels");
        this.cases = byCriterion(book, "cases");
        this.caseIds = new Unique<>(problems);
        this.bandIds = new Unique<>(problems);
        this.levelIds = new Unique<>(problems);
    }

    private ListMultimap<Id<Criterion>, Row> byCriterion(Book book, String table) {
        ListMultimap<Id<Criterion>, Row> rows = LinkedListMultimap.create();
        for (Row row : book.rows(table)) {
            row.cell("criterion").<Criterion>id(problems).ifPresent(id -> rows.put(id, row));
        }
        return rows;
    }

    /** Whether every band or case of a criterion gives points, none a percentage of its maximum. */
    boolean haveOnlyPoints(String rule, Id<Criterion> criterion) {
        return (rule.equals("bands") && haveOnlyPoints(bands.get(criterion)))
                || (rule.equals("cases") && haveOnlyPoints(cases.get(criterion)));
    }

    private static boolean haveOnlyPoints(List<Row> rows) {
        return rows.stream().allMatch(row -> row.cell("percent").isBlank());
    }

    /** The points of the rows of a rule that has some, a percentage of a maximum that is not known being none. */
    static List<Exact> pointsOf(@Nullable Rule rule) {
        if (rule instanceof Rule.Bands bandsRule) {
            return bandsRule.bands().stream()
                    .map(band -> band.rewards().points(Exact.ZERO))
                    .toList();
        }
        if (rule instanceof Rule.ByCase byCase) {
            return byCase.cases().stream()
                    .map(one -> one.rewards().points(Exact.ZERO))
                    .toList();
        }
        return rule instanceof Rule.Levels levelsRule
                ? levelsRule.levels().stream().map(Level::points).toList()
                : List.of();
    }

    // ---- bands

    private record BandRow(Row row, When when, IntervalReader.Cells cells, Rewards rewards) {
        /** What it says, however it is spelt. */
        Said said() {
            return new Said(Repeats.plain(when), cells.interval(), rewards);
        }

        private record Said(When when, Range<Exact> interval, Rewards rewards) {}
    }

    ImmutableList<Band> bands(Id<Criterion> criterion, Row owner, Basis basis, @Nullable Exact step) {
        List<Row> rows = bands.get(criterion);
        if (rows.isEmpty()) {
            reportMissing(criterion, owner, "bands");
            return ImmutableList.of();
        }
        Map<Row, When> standing = whens.read(rows);
        List<BandRow> read = new ArrayList<>();
        boolean complete = standing.size() == rows.size();
        for (Row row : rows) {
            Optional<IntervalReader.Cells> cells = intervals.read(row);
            Optional<Rewards> rewards = rewards(row);
            When when = standing.get(row);
            if (cells.isPresent() && rewards.isPresent() && when != null) {
                read.add(new BandRow(row, when, cells.get(), rewards.get()));
            } else {
                complete = false;
            }
        }
        Domain domain =
                Domain.of(read.stream().map(band -> band.cells().interval()).toList(), step);
        // A band that was reported as needless neither overlaps others nor fills a gap.
        Set<Row> needless = repeated(read);
        if (complete) {
            needless.addAll(unreachable(read, domain));
        }
        read.sort(Comparator.comparing((BandRow band) -> band.cells().interval(), Coverage.ascending())
                .thenComparing(band -> Id.fold(band.row().cell("when").text()), Id::compareCodePoints)
                .thenComparing(band -> Id.fold(band.row().cell("id").text()), Id::compareCodePoints));
        ImmutableList.Builder<Band> made = ImmutableList.builder();
        List<Coverage.Part> parts = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            BandRow band = read.get(at);
            String id = idOf(band.row(), criterion, at + 1, bandIds);
            made.add(new Band(
                    rowOf(id, band.row(), basis), band.when(), band.cells().interval(), band.rewards()));
            pointCells.put(id, band.row());
            if (!needless.contains(band.row())) {
                parts.add(new Coverage.Part(
                        id,
                        band.when(),
                        band.cells().interval(),
                        band.cells().lower(),
                        band.cells().upper()));
            }
        }
        if (complete) {
            new Coverage(Fault.BAND_GAP, Fault.BAND_OVERLAP, domain, whens, problems).check(parts);
        }
        return made.build();
    }

    /** The rows that say again what an earlier one says, which is reported. */
    private Set<Row> repeated(List<BandRow> bandRows) {
        Repeats<BandRow.Said> repeats = new Repeats<>(problems);
        Set<Row> repeated = new HashSet<>();
        for (BandRow band : bandRows) {
            if (!repeats.isNew(band.said(), band.row(), band.cells().place(), SAME_BAND)) {
                repeated.add(band.row());
            }
        }
        return repeated;
    }

    /** The rows that no figure can lie in, which is reported. */
    private Set<Row> unreachable(List<BandRow> bandRows, Domain domain) {
        Set<Row> unreachable = new HashSet<>();
        for (BandRow band : bandRows) {
            Range<Exact> interval = band.cells().interval();
            Words reason = null;
            if (!domain.touches(interval)) {
                reason = BELOW_ZERO;
            } else if (domain.exampleIn(interval).isEmpty()) {
                reason = offGrid(String.valueOf(domain.step()));
            }
            if (reason != null) {
                Unreachable.report(band.row(), band.cells().place(), reason, problems);
                unreachable.add(band.row());
            }
        }
        return unreachable;
    }

    static Words offGrid(String step) {
        return new Words(
                "khoảng không chứa bội số nào của bước " + Language.VI.number(step),
                "its interval holds no multiple of the step " + Language.EN.number(step));
    }

    private Optional<Rewards> rewards(Row row) {
        Cell points = row.cell("points");
        Cell percent = row.cell("percent");
        if (points.isBlank() == percent.isBlank()) {
            problems.add(Fault.POINTS_ONE_OF, points.place(), "", "found", points.isBlank() ? 0 : 2);
            return Optional.empty();
        }
        return points.isBlank()
                ? percent.number(problems).map(number -> new Rewards(null, number))
                : points.number(problems).map(number -> new Rewards(number, null));
    }

    // ---- levels

    private record LevelSaid(Id<Level> level, Exact points) {}

    ImmutableList<Level> levels(Id<Criterion> criterion, Row owner, Basis basis) {
        List<Row> rows = new ArrayList<>(levels.get(criterion));
        if (rows.isEmpty()) {
            reportMissing(criterion, owner, "levels");
            return ImmutableList.of();
        }
        rows.sort(Comparator.comparing(row -> Id.fold(row.cell("level").text()), Id::compareCodePoints));
        Unique<Level> names = new Unique<>(problems);
        Repeats<LevelSaid> repeats = new Repeats<>(problems);
        ImmutableList.Builder<Level> made = ImmutableList.builder();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Cell name = row.cell("level");
            Cell points = row.cell("points");
            if (!Filled.all(problems, name, points)) {
                continue;
            }
            Id<Level> level = Id.of(name.text());
            Optional<Exact> number = points.number(problems);
            if (number.isPresent()
                    && !repeats.isNew(new LevelSaid(level, number.get()), row, name.place(), SAME_LEVEL)) {
                continue;
            }
            if (names.isNew(level, name) && number.isPresent()) {
                String id = idOf(row, criterion, at + 1, levelIds);
                pointCells.put(id, row);
                made.add(new Level(rowOf(id, row, basis), level, number.get()));
            }
        }
        return made.build();
    }

    // ---- cases

    /** The cases of a criterion, checked for figures that none or two of them hold; null if one cannot be read. */
    Rule.@Nullable ByCase cases(Id<Criterion> criterion, Row owner, Basis basis, @Nullable Exact step) {
        List<Row> rows = cases.get(criterion);
        if (rows.isEmpty()) {
            reportMissing(criterion, owner, "cases");
            return null;
        }
        CasesReader reader = new CasesReader(rows, problems);
        if (!reader.isWhole(criterion)) {
            return null;
        }
        List<CasesReader.Read> read = new ArrayList<>();
        boolean whole = true;
        for (Row row : rows) {
            Optional<ImmutableList<Case.Pattern>> patterns = reader.patterns(row);
            Optional<Rewards> rewards = rewards(row);
            if (patterns.isPresent() && rewards.isPresent()) {
                read.add(new CasesReader.Read(row, patterns.get(), rewards.get()));
            } else {
                whole = false;
            }
        }
        if (!whole) {
            return null;
        }
        read.sort(Comparator.comparing(CasesReader.Read::content, Id::compareCodePoints)
                .thenComparing(one -> Id.fold(one.row().cell("id").text()), Id::compareCodePoints));
        ImmutableList.Builder<Case> made = ImmutableList.builder();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            CasesReader.Read one = read.get(at);
            String id = idOf(one.row(), criterion, at + 1, caseIds);
            made.add(new Case(rowOf(id, one.row(), basis), one.patterns(), one.rewards()));
            pointCells.put(id, one.row());
            ids.add(id);
        }
        reader.check(criterion, read, ids, step);
        return new Rule.ByCase(reader.measures(), made.build());
    }

    // ---- all

    /** Points outside the criterion's limits, which would be cut off without a word. */
    void checkPoints(Id<Criterion> criterion, Rule rule, Exact max, Exact min) {
        if (rule instanceof Rule.Bands bandsRule) {
            bandsRule
                    .bands()
                    .forEach(band -> checkPoints(
                            criterion, band.row().id(), band.rewards().points(max), max, min));
        } else if (rule instanceof Rule.Levels levelsRule) {
            levelsRule
                    .levels()
                    .forEach(level -> checkPoints(criterion, level.row().id(), level.points(), max, min));
        } else if (rule instanceof Rule.ByCase byCase) {
            byCase.cases()
                    .forEach(one ->
                            checkPoints(criterion, one.row().id(), one.rewards().points(max), max, min));
        }
    }

    private void checkPoints(Id<Criterion> criterion, String id, Exact points, Exact max, Exact min) {
        Row row = pointCells.get(id);
        if (row == null || (points.compareTo(max) <= 0 && points.compareTo(min) >= 0)) {
            return;
        }
        problems.add(
                Fault.POINTS_RANGE,
                row.cell(row.cell("points").isBlank() ? "percent" : "points").place(),
                points.toString(),
                "points",
                points,
                "min",
                min,
                "max",
                max,
                "criterion",
                criterion);
    }

    /** Rows of criteria that do not read them, or that are not there. */
    void reportUnread(Map<Id<Criterion>, String> parents, Map<Id<Criterion>, String> leaves) {
        reportUnread(bands, "bands", parents, leaves);
        reportUnread(levels, "levels", parents, leaves);
        reportUnread(cases, "cases", parents, leaves);
    }

    private void reportUnread(
            ListMultimap<Id<Criterion>, Row> rows,
            String table,
            Map<Id<Criterion>, String> parents,
            Map<Id<Criterion>, String> leaves) {
        rows.forEach((criterion, row) -> {
            String rule = leaves.getOrDefault(criterion, parents.getOrDefault(criterion, ""));
            Cell cell = row.cell("criterion");
            if (rule.isEmpty()) {
                References.known(criterion.toString(), cell, leaves.keySet(), CRITERION, problems);
            } else if (!rule.equals(table) && !rule.equals(CriteriaReader.UNREAD)) {
                problems.add(
                        Fault.ROWS_NOT_USED, cell.place(), "", "criterion", criterion, "rule", rule, "table", table);
            }
        });
    }

    private void reportMissing(Id<Criterion> criterion, Row owner, String table) {
        problems.add(
                Fault.ROWS_MISSING,
                owner.cell("rule").place(),
                "",
                "criterion",
                criterion,
                "rule",
                owner.cell("rule").text(),
                "table",
                table);
    }

    private <T> String idOf(Row row, Id<Criterion> criterion, int number, Unique<T> unique) {
        Cell cell = row.cell("id");
        if (cell.isBlank()) {
            String made = criterion + "/" + number;
            unique.isNew(Id.of(made), cell);
            return made;
        }
        return cell.<T>id(problems)
                .filter(id -> unique.isNew(id, cell))
                .map(Id::toString)
                .orElse(cell.text());
    }

    private org.thidua.core.criteria.Row rowOf(String id, Row row, Basis basis) {
        return new org.thidua.core.criteria.Row(id, row.place(), sources.basisOf(row, basis, BAND, id));
    }
}
