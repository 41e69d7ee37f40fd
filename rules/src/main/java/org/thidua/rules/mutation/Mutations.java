package org.thidua.rules.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.CasePattern;

/**
 * All mutations of a pack: each bound and each number, one step up and one step down.
 *
 * <p>A bound of a figure that has a grid moves by that grid, every other number by one unit of the last decimal it is
 * written with: 90 becomes 89 and 91, and 0.5 becomes 0.4 and 0.6.
 * A bound that meets the bound of another row moves alone, which leaves a gap or an overlap, and together with it.
 *
 * <p>What no test of one imagined unit can notice stays: scorers, quorums, dates, inspections and orders.
 */
public final class Mutations {
    private static final ImmutableMap<String, Bound.End> ENDS = ImmutableMap.of(
            "from", Bound.End.FROM, "above", Bound.End.ABOVE, "to", Bound.End.TO, "below", Bound.End.BELOW);
    private static final ImmutableList<String> KEYS = ImmutableList.of("decimals", "max_total");
    private static final ImmutableMap<String, ImmutableList<String>> NUMBERS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("criteria", ImmutableList.of("n", "max", "min", "target", "per", "step", "weight", "decimals"))
                    .put("bands", ImmutableList.of("points", "percent"))
                    .put("levels", ImmutableList.of("points"))
                    .put("cases", ImmutableList.of("points", "percent"))
                    .put("grades", ImmutableList.of())
                    .put("awards", ImmutableList.of("quota_number", "quota_share", "quota_min"))
                    .put("conditions", ImmutableList.of("value"))
                    .put("ballots", ImmutableList.of("share"))
                    .buildOrThrow();
    /** A number at the beginning of a text, such as the 50 of {@code 50% of bonus}; not the 2 of an id {@code 2-lan}. */
    private static final Pattern LEADING = Pattern.compile("(-?[0-9]+(?:[.,][0-9]+)?)(\\s*(?:%.*|/.*)?)");

    private final Rulebook rulebook;
    private final ImmutableList.Builder<Mutation> mutations = ImmutableList.builder();
    private final Map<Bound.Edge, List<Bound>> edges = new LinkedHashMap<>();

    private Mutations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Finds all mutations of a pack.
     *
     * @param book the pack book
     * @param rulebook what was made of it, without errors
     * @return the mutations, table by table in the order of rows; edges after the single numbers of their table
     */
    public static ImmutableList<Mutation> of(Book book, Rulebook rulebook) {
        Mutations found = new Mutations(rulebook);
        found.moveKeys(book);
        NUMBERS.forEach((table, columns) -> {
            for (Row row : book.rows(table)) {
                columns.forEach(column -> found.moveNumbers(row.cell(column)));
                found.moveBounds(table, row);
            }
            found.moveEdges();
        });
        return found.mutations.build();
    }

    private void moveKeys(Book book) {
        for (Row row : book.rows("pack")) {
            if (KEYS.contains(Id.fold(row.cell("key").text()))) {
                moveNumbers(row.cell("value"));
            }
        }
    }

    /** Moves every number of a cell that holds one, or a list of some. */
    private void moveNumbers(Cell cell) {
        List<String> parts = List.of(cell.text().split(";", -1));
        for (int at = 0; at < parts.size(); at++) {
            Matcher number = LEADING.matcher(parts.get(at).strip());
            if (number.matches()) {
                for (int sign : new int[] {1, -1}) {
                    List<String> moved = new ArrayList<>(parts);
                    moved.set(at, moved(cell, number.group(1), sign) + number.group(2));
                    add(cell, String.join(";", moved));
                }
            }
        }
    }

    private static String moved(Cell cell, String number, int sign) {
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        return cell.written(
                value.add(value.ulp().multiply(BigDecimal.valueOf(sign))).toPlainString());
    }

    private void moveBounds(String table, Row row) {
        List<Bound> bounds = new ArrayList<>();
        if (table.equals("bands")) {
            Criterion leaf = rulebook.scheme()
                    .find(Id.<Criterion>of(row.cell("criterion").text()))
                    .orElseThrow();
            // Percents of a target are no figures, and not on their grid.
            Exact step = leaf.rule().measuredAgainst().isPresent() ? null : leaf.step();
            ends(row, leaf.id() + " " + row.cell("when").text(), step, bounds);
        } else if (table.equals("grades")) {
            ends(row, row.cell("measure").text() + " " + row.cell("when").text(), null, bounds);
        } else if (table.equals("cases")) {
            patterns(row, bounds);
        }
        for (Bound bound : bounds) {
            for (int sign : new int[] {1, -1}) {
                add(bound.cell(), moved(bound, sign));
            }
            edges.computeIfAbsent(bound.edge(), edge -> new ArrayList<>()).add(bound);
        }
    }

    private static void ends(Row row, String group, @Nullable Exact step, List<Bound> bounds) {
        ENDS.forEach((column, end) -> {
            Cell cell = row.cell(column);
            Exact value = cell.datum().number();
            if (value != null) {
                bounds.add(new Bound(cell, Id.fold(group), end, value, step == null ? ulp(value) : step, step));
            }
        });
    }

    private void patterns(Row row, List<Bound> bounds) {
        Criterion leaf = rulebook.scheme()
                .find(Id.<Criterion>of(row.cell("criterion").text()))
                .orElseThrow();
        Exact step = leaf.step();
        row.otherColumns().forEach((name, cell) -> {
            CasePattern pattern = CasePattern.of(cell.text());
            String group = Id.fold(leaf.id() + " " + name);
            Function<String, Optional<Exact>> number =
                    text -> Optional.ofNullable(cell.datumIn(text).number());
            number.apply(pattern.value())
                    .ifPresent(value -> bounds.add(
                            new Bound(cell, group, endOf(pattern), value, step == null ? ulp(value) : step, step)));
            // A single value is its own upper end, a range has another.
            Optional<Exact> upper = pattern.sign().isEmpty()
                    ? number.apply(pattern.upper() == null ? pattern.value() : pattern.upper())
                    : Optional.empty();
            upper.ifPresent(value ->
                    bounds.add(new Bound(cell, group, Bound.End.TO, value, step == null ? ulp(value) : step, step)));
        });
    }

    private static Bound.End endOf(CasePattern pattern) {
        return switch (pattern.sign()) {
            case ">" -> Bound.End.ABOVE;
            case "<" -> Bound.End.BELOW;
            case "<=" -> Bound.End.TO;
            default -> Bound.End.FROM;
        };
    }

    /** What the cell says once one of its bounds has moved; the other end of its range stays. */
    private static String moved(Bound bound, int sign) {
        Cell cell = bound.cell();
        Exact value = bound.value().plus(sign < 0 ? bound.grid().negated() : bound.grid());
        String text = cell.written(value.toString());
        if (!cell.row().table().id().equals("cases")) {
            return text;
        }
        CasePattern pattern = CasePattern.of(cell.text());
        if (!pattern.sign().isEmpty()) {
            return pattern.sign() + text;
        }
        String low = pattern.value();
        String high = pattern.upper() == null ? low : pattern.upper();
        return bound.isLower() ? text + ".." + high : low + ".." + text;
    }

    /** Moves the edges at which two rows meet, in all rows that have them. */
    private void moveEdges() {
        for (List<Bound> bounds : edges.values()) {
            boolean meet =
                    bounds.stream().anyMatch(Bound::isLower) && bounds.stream().anyMatch(bound -> !bound.isLower());
            if (meet) {
                for (int sign : new int[] {1, -1}) {
                    mutations.add(new Mutation(bounds.stream()
                            .map(bound -> new Mutation.Change(
                                    bound.cell(), bound.cell().text(), moved(bound, sign)))
                            .collect(ImmutableList.toImmutableList())));
                }
            }
        }
        edges.clear();
    }

    private void add(Cell cell, String text) {
        mutations.add(new Mutation(ImmutableList.of(new Mutation.Change(cell, cell.text(), text))));
    }

    private static Exact ulp(Exact value) {
        return Exact.of(value.toDecimal().ulp());
    }
}
