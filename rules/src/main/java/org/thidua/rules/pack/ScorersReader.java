package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.pack.Particulars;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Role;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.Within;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Reads who scores what: one row for each criterion and role, {@code *} for all criteria without rows of their own. */
final class ScorersReader {
    private static final int MOST = 1_000_000;
    private static final ImmutableSet<String> MEANS = ImmutableSet.of("mean", "weighted_mean", "median");

    private final Problems problems;
    private final Numbers numbers;
    private final ListMultimap<Id<Criterion>, Row> own = LinkedListMultimap.create();
    private final List<Row> forAll = new ArrayList<>();
    private final Map<List<Row>, Panel> made = new HashMap<>();

    ScorersReader(Book book, Problems problems) {
        this.problems = problems;
        this.numbers = new Numbers(problems);
        for (Row row : book.rows("scorers")) {
            Cell criterion = row.cell("criterion");
            if (criterion.isAny()) {
                forAll.add(row);
            } else {
                criterion.<Criterion>id(problems).ifPresent(id -> own.put(id, row));
            }
        }
    }

    /** Rows whose criterion is no leaf that scorers speak of. */
    void checkCriteria(Map<Id<Criterion>, String> scored, Map<Id<Criterion>, String> others) {
        own.forEach((id, row) -> {
            Cell cell = row.cell("criterion");
            String rule = others.get(id);
            if (rule != null) {
                problems.add(Fault.ROWS_NOT_USED, cell.place(), "", "criterion", id, "rule", rule, "table", "scorers");
            } else {
                References.known(id.toString(), cell, scored.keySet(), new Words("tiêu chí", "criterion"), problems);
            }
        });
    }

    /** Who scores what, as written, of what could be read. */
    ImmutableList<Particulars.Scorers> written() {
        ImmutableList.Builder<Particulars.Scorers> written = ImmutableList.builder();
        if (!forAll.isEmpty()) {
            written.add(new Particulars.Scorers(null, made.computeIfAbsent(List.copyOf(forAll), this::panel)));
        }
        for (Id<Criterion> criterion : own.keySet()) {
            Panel panel = made.get(own.get(criterion));
            if (panel != null) {
                written.add(new Particulars.Scorers(criterion, panel));
            }
        }
        return written.build();
    }

    /** Whether the value of a leaf lies on the grid of its figures, which a mean or a median of them need not. */
    boolean staysOnGrid(Id<Criterion> criterion) {
        return rowsOf(criterion).stream()
                .flatMap(row -> Stream.concat(
                        row.cell("between").word(Vocabulary.BETWEEN, problems).stream(),
                        row.cell("within").word(Vocabulary.WITHIN, problems).stream()))
                .noneMatch(MEANS::contains);
    }

    private List<Row> rowsOf(Id<Criterion> criterion) {
        return own.containsKey(criterion) ? own.get(criterion) : forAll;
    }

    /** The panel of a leaf; null if no row covers it. */
    @Nullable
    Panel panelOf(Id<Criterion> criterion, boolean numeric) {
        List<Row> rows = rowsOf(criterion);
        if (rows.isEmpty()) {
            return null;
        }
        Panel panel = made.computeIfAbsent(List.copyOf(rows), this::panel);
        boolean combines =
                !panel.between().picksOne() || panel.roles().stream().anyMatch(role -> role.within() != Within.SINGLE);
        if (combines && !numeric) {
            wrong(
                    rows.get(0).cell("between"),
                    criterion.toString(),
                    new Words("giá trị của tiêu chí không phải số", "its values are no numbers"));
        }
        return panel;
    }

    private Panel panel(List<Row> rows) {
        String criterion = rows.get(0).cell("criterion").text();
        Between between = common(rows, "between", criterion)
                .flatMap(cell -> cell.word(Vocabulary.BETWEEN, Between.class, problems))
                .orElse(Between.FIRST_AVAILABLE);
        Exact alert =
                common(rows, "alert", criterion).flatMap(numbers::atLeastZero).orElse(null);
        List<RoleRule> roles = new ArrayList<>();
        Unique<Role> unique = new Unique<>(problems);
        Map<Integer, Cell> orders = new HashMap<>();
        for (Row row : rows) {
            row.cell("role")
                    .<Role>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("role")))
                    .ifPresent(id -> roles.add(role(row, id, between, rows.size() > 1, orders, criterion)));
        }
        roles.sort(Comparator.comparing(RoleRule::order).thenComparing(RoleRule::role));
        return new Panel(ImmutableList.copyOf(roles), between, alert);
    }

    private RoleRule role(
            Row row, Id<Role> id, Between between, boolean several, Map<Integer, Cell> orders, String criterion) {
        Cell order = row.cell("order");
        int place = 0;
        if (between.picksOne() && several && order.isFilled(problems)) {
            place = order.wholeNumber(1, MOST, problems).orElse(0);
            Cell same = orders.putIfAbsent(place, order);
            if (same != null) {
                wrong(
                        order,
                        criterion,
                        new Words("hai nguồn cùng thứ tự " + place, "two scorers have the order " + place));
            }
        } else if (!order.isBlank()) {
            place = order.wholeNumber(1, MOST, problems).orElse(0);
        }
        Within within = row.cell("within")
                .word(Vocabulary.WITHIN, Within.class, problems)
                .orElse(Within.SINGLE);
        boolean single = within == Within.SINGLE;
        boolean weighs = between == Between.WEIGHTED_MEAN;
        Words reader = new Words("cách tổng hợp này", "this way of combining");
        Exact weight = Exact.ONE;
        if (weighs && row.cell("weight").isFilled(problems)) {
            weight = numbers.aboveZero(row.cell("weight")).orElse(Exact.ONE);
        } else if (!weighs) {
            NotUsed.report(row, List.of("weight"), reader, problems);
        }
        if (single) {
            NotUsed.report(row, List.of("drop_high", "drop_low"), reader, problems);
        }
        boolean counts = row.cell("own_mark")
                .word(Vocabulary.OWN_MARK, problems)
                .map("count"::equals)
                .orElse(true);
        return new RoleRule(
                id,
                row.cell("title").text(),
                place,
                within,
                single
                        ? 0
                        : row.cell("drop_high").wholeNumber(0, MOST, problems).orElse(0),
                single ? 0 : row.cell("drop_low").wholeNumber(0, MOST, problems).orElse(0),
                row.cell("at_least").wholeNumber(1, MOST, problems).orElse(1),
                counts,
                weight,
                row.place());
    }

    /** A cell that must say the same in all rows of a criterion where it is filled. */
    private Optional<Cell> common(List<Row> rows, String column, String criterion) {
        Cell first = null;
        for (Row row : rows) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            if (first == null) {
                first = cell;
            } else if (!cell.datum().sameAs(first.datum())) {
                wrong(
                        cell,
                        criterion,
                        new Words(
                                "cột \"" + cell.columnName() + "\" khác với "
                                        + first.place().shown(),
                                "column \"" + cell.columnName() + "\" differs from "
                                        + first.place().shown()));
            }
        }
        return Optional.ofNullable(first);
    }

    private void wrong(Cell cell, String criterion, Words reason) {
        problems.add(Fault.SCORERS_WRONG, cell.place(), "", "criterion", criterion, "reason", reason);
    }
}
