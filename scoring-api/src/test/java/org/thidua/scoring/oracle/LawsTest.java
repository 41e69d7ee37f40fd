package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of any pack and season, whatever the figures: the library against itself, on the random books of the oracle.
 */
final class LawsTest {
    private static final int BOOKS = Laws.BOOKS;
    private static final Set<String> RISING = Set.of("proportion", "per_item", "bands");
    private static final Set<String> POINTS = Set.of("max", "min", "per", "points");
    private static final Set<String> BOUNDS = Set.of("from", "above", "to", "below");

    @TempDir
    Path dir;

    private long holds(Set<Feature> allowed, Laws.Law law) {
        return new Laws(dir).holds(allowed, law);
    }

    private static Set<Feature> without(Feature... features) {
        return Laws.without(features);
    }

    // ---- 1

    @Test
    void a_total_is_the_sum_of_its_lines_and_adjustments_as_printed_where_all_parents_are_sums() {
        Set<Feature> sums = without(
                Feature.WEIGHTED_SUM,
                Feature.MEAN,
                Feature.WEIGHTED_MEAN,
                Feature.GEOMETRIC_MEAN,
                Feature.MIN,
                Feature.MAX,
                Feature.BEST_N);
        long adjusted = holds(sums, (pair, seed, product) -> {
            long adjustments = 0;
            for (JsonNode unit : product.json(pair).path("units")) {
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode line : unit.path("lines")) {
                    sum = line.path("points").isNull() ? sum : sum.add(number(line, "points"));
                }
                for (JsonNode adjustment : unit.path("adjustments")) {
                    sum = sum.add(number(adjustment, "value"));
                    adjustments++;
                }
                assertThat(sum).as(unit.toString()).isEqualByComparingTo(number(unit, "total"));
            }
            return adjustments;
        });
        assertThat(adjusted).isGreaterThan(BOOKS / 2);
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText());
    }

    /** What was decided fits what it was decided about, and nothing else. */
    private static Set<Feature> undecided(Feature... without) {
        Set<Feature> allowed = without(without);
        allowed.removeAll(Set.of(
                Feature.DECISION_TIE,
                Feature.DECISION_CUT_OFF,
                Feature.DECISION_ON_LEAF,
                Feature.DECISION_ON_GRADE,
                Feature.DECISION_ON_CONDITION));
        return allowed;
    }

    // ---- 2

    /** Bands count where none gives less than the band below it. */
    @Test
    void a_better_figure_never_lowers_points_nor_does_a_worse_one_raise_them() {
        long moved = holds(undecided(), (pair, seed, product) -> {
            Map<String, String> before = product.score(pair);
            long changed = 0;
            for (Row leaf : Row.of(pair.pack(), "criteria")) {
                boolean falls = leaf.id("rule").equals("deduction");
                Row figure = figure(pair, leaf);
                if (figure == null || !(falls || (RISING.contains(leaf.id("rule")) && rises(pair, leaf)))) {
                    continue;
                }
                String place = "units/" + figure.id("unit") + "/lines/" + leaf.id("id") + "/points";
                String was = before.getOrDefault(place, "null");
                if (was.equals("null")) {
                    continue;
                }
                BigDecimal more = new BigDecimal(leaf.text("step", "0.5")).multiply(BigDecimal.valueOf(1 + seed % 7));
                Pair better = ((Rewriter) (table, row, column, text) ->
                                table.equals("figures") && column.equals("value") && row.equals(figure)
                                        ? Draw.plain(new BigDecimal(text).add(more))
                                        : text)
                        .rewrite(pair);
                String is = product.score(better).getOrDefault(place, "null");
                int compared = new BigDecimal(is).compareTo(new BigDecimal(was));
                assertThat(falls ? -compared : compared)
                        .as("%s: %s, then %s", place, was, is)
                        .isGreaterThanOrEqualTo(0);
                changed += Math.abs(compared);
            }
            return changed;
        });
        assertThat(moved).isGreaterThan(BOOKS / 10);
    }

    /** A figure of a criterion that only this criterion reads. */
    private static @Nullable Row figure(Pair pair, Row leaf) {
        String measure = Row.fold(leaf.text("measure", leaf.text("id")));
        long readers = Row.of(pair.pack(), "criteria").stream()
                .filter(other ->
                        Row.fold(other.text("measure", other.text("id"))).equals(measure))
                .count();
        return Row.of(pair.season(), "figures").stream()
                .filter(row -> readers == 1 && row.id("measure").equals(measure) && row.has("value"))
                .findFirst()
                .orElse(null);
    }

    private static boolean rises(Pair pair, Row leaf) {
        Map<String, List<Row>> tables = Row.of(pair.pack(), "bands").stream()
                .filter(row -> row.id("criterion").equals(leaf.id("id")))
                .collect(Collectors.groupingBy(row -> row.text("when")));
        for (List<Row> bands : tables.values()) {
            Fraction below = null;
            for (Row band :
                    bands.stream().sorted(Comparator.comparing(LawsTest::lower)).toList()) {
                Fraction points = band.has("percent")
                        ? band.number("percent").times(leaf.number("max")).over(Fraction.HUNDRED)
                        : band.number("points");
                if (below != null && points.compareTo(below) < 0) {
                    return false;
                }
                below = points;
            }
        }
        return true;
    }

    /** Where an interval begins; just behind a bound that is not its own. */
    private static Fraction lower(Row band) {
        if (band.has("above")) {
            return band.number("above").plus(Fraction.of("0.000000000000000000000000000000000000000000000000001"));
        }
        return band.text("from").equals("*")
                ? Fraction.of("-9").times(Fraction.of("1" + "0".repeat(50)))
                : band.number("from");
    }

    // ---- 3

    @Test
    void other_ids_of_units_rows_and_roles_change_no_number_and_no_rank() {
        long renamed = holds(OracleTest.supported(), (pair, seed, product) -> {
            Map<String, String> due = byUnit(product.score(pair), id -> id);
            for (boolean ordered : new boolean[] {true, false}) {
                Map<String, String> names = names(pair, ordered, seed);
                Map<String, String> back = new HashMap<>();
                names.forEach((old, name) -> back.put(name, old));
                Pair other =
                        ((Rewriter) (table, row, column, text) -> renamed(names, table, column, text)).rewrite(pair);
                assertThat(byUnit(product.score(other), id -> back.getOrDefault(id, id)))
                        .isEqualTo(due);
            }
            return due.size();
        });
        assertThat(renamed).isGreaterThan(10L * BOOKS);
    }

    private static Map<String, String> names(Pair pair, boolean ordered, long seed) {
        TreeSet<String> units = new TreeSet<>();
        Row.of(pair.season(), "units").forEach(row -> units.add(row.id("id")));
        List<String> free = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            free.add("moi-" + (at + 10));
        }
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> names = new LinkedHashMap<>();
        for (String unit : units) {
            names.put(unit, free.remove(ordered ? 0 : random.nextInt(free.size())));
        }
        return names;
    }

    private static String renamed(Map<String, String> units, String table, String column, String text) {
        return switch (table + "." + column) {
            case "units.id", "members.unit", "figures.unit", "marks.unit", "facts.unit", "findings.unit" ->
                units.get(Row.fold(text));
            case "votes.unit", "predecessors.unit", "inspections.unit", "decisions.unit" -> units.get(Row.fold(text));
            case "submissions.who", "figures.by", "marks.by" -> units.getOrDefault(Row.fold(text), "nguoi-" + text);
            case "history.unit", "waivers.who" -> units.getOrDefault(Row.fold(text), text);
            case "decisions.about" -> Row.fold(text).startsWith("dk-") ? "dong-" + text : text;
            case "bands.id", "levels.id", "cases.id", "conditions.id" -> "dong-" + text;
            case "scorers.role", "figures.scorer", "marks.scorer" -> "vai-" + text;
            default -> text;
        };
    }

    /** All numbers by the units that have them, and ranks by units too, whatever the order in which the tied are listed. */
    private static Map<String, String> byUnit(Map<String, String> scored, UnaryOperator<String> back) {
        Map<String, String> byUnit = new TreeMap<>();
        scored.forEach((place, text) -> {
            if (place.startsWith("units/")) {
                String unit = place.substring(6, place.indexOf('/', 6));
                byUnit.put("units/" + back.apply(unit) + place.substring(6 + unit.length()), text);
            } else if (place.contains("/places/")) {
                String unit = text.substring(text.lastIndexOf(' ') + 1);
                byUnit.put(
                        place.substring(0, place.lastIndexOf('/') + 1) + back.apply(unit),
                        text.substring(0, text.lastIndexOf(' ')));
            }
        });
        return byUnit;
    }

    @Test
    void the_order_of_rows_changes_nothing() {
        long moved = holds(OracleTest.supported(), (pair, seed, product) -> {
            Pair reversed = Rewriter.reversed(pair);
            assertThat(product.score(reversed)).isEqualTo(product.score(pair));
            return reversed.equals(pair) ? 0 : 1;
        });
        assertThat(moved).isEqualTo(BOOKS);
    }

    // ---- 4

    /** Under {@code relative} every unit counts for the others, as does its inspection, so that they are left out. */
    @Test
    void a_unit_that_goes_and_scores_nobody_leaves_the_others_as_they_are() {
        Set<Feature> alone = undecided(
                Feature.SUBJECT_INSPECTED,
                Feature.PREDECESSORS,
                Feature.RELATIVE_BEST,
                Feature.RELATIVE_BEST_LOW,
                Feature.RELATIVE_MIN_MAX,
                Feature.RELATIVE_MIN_MAX_LOW,
                Feature.RELATIVE_EXCESS);
        long gone = holds(alone, (pair, seed, product) -> {
            String goes = scoresNobody(pair);
            if (goes == null) {
                return 0;
            }
            Pair left = Rewriter.without(
                    pair,
                    (table, row) -> row.id("unit").equals(goes)
                            || row.id("who").equals(goes)
                            || (table.equals("units") && row.id("id").equals(goes)));
            Map<String, String> before = product.score(pair);
            Map<String, String> after = product.score(left);
            assertThat(sheets(after)).as("without %s", goes).isEqualTo(sheets(before, goes));
            assertThat(orders(after, "")).as("without %s", goes).isEqualTo(orders(before, goes));
            return 1;
        });
        assertThat(gone).isGreaterThan(BOOKS / 2);
    }

    private static @Nullable String scoresNobody(Pair pair) {
        Set<String> units = new TreeSet<>();
        Row.of(pair.season(), "units").forEach(row -> units.add(row.id("id")));
        for (String table : new String[] {"figures", "marks"}) {
            for (Row row : Row.of(pair.season(), table)) {
                if (!row.id("by").equals(row.id("unit"))) {
                    units.remove(row.id("by"));
                }
            }
        }
        return units.isEmpty() ? null : units.iterator().next();
    }

    private static Map<String, String> sheets(Map<String, String> scored, String... without) {
        Map<String, String> sheets = new TreeMap<>();
        scored.forEach((place, text) -> {
            if (place.startsWith("units/") && (without.length == 0 || !place.startsWith("units/" + without[0] + "/"))) {
                sheets.put(place, text);
            }
        });
        return sheets;
    }

    /** The units of each group in the order of their places. */
    private static Map<String, String> orders(Map<String, String> scored, String without) {
        Map<String, String> orders = new TreeMap<>();
        scored.forEach((place, text) -> {
            String unit = text.substring(text.lastIndexOf(' ') + 1);
            if (place.contains("/places/") && !unit.equals(without)) {
                orders.merge(place.substring(0, place.indexOf("/places/")), unit, (one, next) -> one + " " + next);
            }
        });
        return orders;
    }

    // ---- 5

    /**
     * All points of pack and season are ten times as many, with one decimal fewer wherever something is rounded.
     *
     * <p>Left out: books that round to no decimals; formulas and geometric means, which cut off at 34 digits on the way;
     * points that people decided; and conditions that compare with a part of another subject or name a mark in their subject.
     */
    @Test
    void ten_times_the_points_give_ten_times_the_total() {
        Set<Feature> linear = without(
                Feature.FORMULA,
                Feature.GEOMETRIC_MEAN,
                Feature.PERCENT_OF,
                Feature.SUBJECT_MARKS_COUNT_VALUE,
                Feature.DECISION_ON_LEAF);
        long scaled = holds(linear, (pair, seed, product) -> {
            if (roundsToWhole(pair)) {
                return 0;
            }
            Map<String, String> due = product.score(pair);
            Map<String, String> given = product.score(((Rewriter) LawsTest::tenfold).rewrite(pair));
            assertThat(given.keySet()).isEqualTo(due.keySet());
            long numbers = 0;
            for (Map.Entry<String, String> one : due.entrySet()) {
                boolean points = one.getKey().startsWith("units/")
                        && one.getKey().matches(".*/(points|total|max)")
                        && Fraction.isNumber(one.getValue());
                if (points) {
                    assertThat(new BigDecimal(given.get(one.getKey())))
                            .as(one.getKey())
                            .isEqualByComparingTo(new BigDecimal(one.getValue()).scaleByPowerOfTen(1));
                    numbers += one.getValue().equals("0") ? 0 : 1;
                } else {
                    assertThat(given.get(one.getKey())).as(one.getKey()).isEqualTo(one.getValue());
                }
            }
            return numbers;
        });
        assertThat(scaled).isGreaterThan(BOOKS);
    }

    private static boolean roundsToWhole(Pair pair) {
        return Row.of(pair.pack(), "pack").stream()
                        .anyMatch(row -> row.id("key").equals("decimals")
                                && row.text("value").equals("0"))
                || Row.of(pair.pack(), "criteria").stream()
                        .anyMatch(row -> row.text("decimals").equals("0"));
    }

    private static String tenfold(String table, Row row, String column, String text) {
        boolean number = Fraction.isNumber(text);
        return switch (table) {
            case "pack" -> {
                if (!column.equals("value")) {
                    yield text;
                }
                yield switch (row.id("key")) {
                    case "decimals" -> Integer.toString(Integer.parseInt(text) - 1);
                    case "max_total" -> tenfold(text);
                    default -> text;
                };
            }
            case "criteria" -> {
                if (column.equals("decimals")) {
                    yield Integer.toString(Integer.parseInt(text) - 1);
                }
                boolean grid = column.equals("step") && row.id("rule").equals("mark");
                yield grid || POINTS.contains(column) ? tenfold(text) : text;
            }
            case "bands", "levels", "cases", "marks" -> column.equals("points") ? tenfold(text) : text;
            case "findings" -> column.equals("value") && row.has("criterion") ? tenfold(text) : text;
            case "grades" -> number && BOUNDS.contains(column) && isPoints(row.id("measure")) ? tenfold(text) : text;
            case "conditions" ->
                column.equals("value") && isPoints(row.id("subject"))
                        ? row.list("value").stream().map(LawsTest::tenfold).collect(Collectors.joining(";"))
                        : text;
            default -> text;
        };
    }

    private static String tenfold(String text) {
        return Draw.plain(new BigDecimal(text).scaleByPowerOfTen(1));
    }

    private static boolean isPoints(String subject) {
        return !subject.endsWith(".percent")
                && (Set.of("total", "base", "bonus", "penalty").contains(subject) || subject.startsWith("criterion."));
    }
}
