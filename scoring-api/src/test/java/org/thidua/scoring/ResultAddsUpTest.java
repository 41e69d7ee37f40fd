package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can recompute with nothing but {@code result.json}. */
class ResultAddsUpTest {
    private static final MathContext WHOLE = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final Pattern SHARE = Pattern.compile("(\\S+) × (\\S+) \\((.+)\\)");
    private static final Pattern INSTEAD = Pattern.compile(".+ → (\\S+) \\((?:finding|decision)\\)");

    /** The conditions of the sample pack of which one is enough. */
    private static final Set<String> ANY_GROUP = Set.of("bang-khen-dung-han", "bang-khen-hai-nam", "bang-khen-tung-co");

    private static final Pattern MEAN = Pattern.compile("\\((.+)\\) / ([0-9]+) \\((.*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_total_is_the_sum_of_what_stands_at_the_top_and_of_its_adjustments_as_printed(String pack) {
        JsonNode result = SampleSeasons.json(pack);
        assertThat(result.path("units")).hasSize(63);
        for (JsonNode unit : result.path("units")) {
            BigDecimal total = sum(children(unit, "")).add(adjustments(unit, ""));
            assertThat(total)
                    .as(name(unit))
                    .isEqualByComparingTo(unit.path("total").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_sum_is_the_sum_of_its_entries_and_adjustments_as_printed(String pack) {
        int sums = 0;
        for (JsonNode unit : SampleSeasons.json(pack).path("units")) {
            for (JsonNode group : SampleSeasons.all(unit.path("groups"), "rule", "sum")) {
                String id = group.path("criterion").asText();
                BigDecimal points = sum(children(unit, id)).add(adjustments(unit, id));
                assertThat(points)
                        .as(name(unit) + " " + id)
                        .isEqualByComparingTo(group.path("points").asText());
                sums++;
            }
        }
        assertThat(sums).isEqualTo(pack.equals(SampleSeasons.MTTQ) ? 63 * 8 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_total_is_the_sum_of_lines_and_adjustments_wherever_the_parents_are_sums(String pack) {
        for (JsonNode unit : SampleSeasons.json(pack).path("units")) {
            BigDecimal total = BigDecimal.ZERO;
            for (JsonNode entry : entries(unit)) {
                boolean leaf = !entry.has("rule") || entry.has("kind");
                boolean counts = (leaf || !isSum(entry))
                        && areSums(unit, entry.path("parent").asText());
                total = counts ? total.add(points(entry)) : total;
            }
            for (JsonNode adjustment : unit.path("adjustments")) {
                String criterion = adjustment.path("criterion").asText();
                boolean counts = criterion.isEmpty() || areSums(unit, criterion);
                total = counts
                        ? total.add(new BigDecimal(adjustment.path("value").asText()))
                        : total;
            }
            assertThat(total)
                    .as(name(unit))
                    .isEqualByComparingTo(unit.path("total").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_weighted_sum_adds_each_entry_as_often_as_its_weight_says(String pack) {
        int shares = 0;
        for (JsonNode unit : SampleSeasons.json(pack).path("units")) {
            for (JsonNode group : SampleSeasons.all(unit.path("groups"), "rule", "weighted_sum")) {
                String id = group.path("criterion").asText();
                List<String> named = new ArrayList<>();
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode step : group.path("steps")) {
                    Matcher share = SHARE.matcher(step.path("say").asText());
                    if (share.matches()) {
                        JsonNode child = SampleSeasons.only(unit.path("lines"), "criterion", share.group(3));
                        assertThat(child.path("parent").asText()).isEqualTo(id);
                        assertThat(points(child)).isEqualByComparingTo(share.group(2));
                        BigDecimal weighed = new BigDecimal(share.group(1)).multiply(points(child));
                        assertThat(step.path("value").asText()).isEqualTo(plain(weighed));
                        sum = sum.add(weighed);
                        named.add(share.group(3));
                        shares++;
                    }
                }
                assertThat(named).as(name(unit) + " " + id).isEqualTo(counted(unit, id));
                assertThat(group.path("points").asText())
                        .as(name(unit) + " " + id)
                        .isEqualTo(plain(sum.add(adjustments(unit, id))));
            }
        }
        assertThat(shares).isEqualTo(pack.equals(SampleSeasons.MTTQ) ? 63 * 2 : 63 * 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_mean_is_the_sum_of_its_entries_over_their_number(String pack) {
        int means = 0;
        for (JsonNode unit : SampleSeasons.json(pack).path("units")) {
            for (JsonNode group : SampleSeasons.all(unit.path("groups"), "rule", "mean")) {
                String id = group.path("criterion").asText();
                Matcher mean =
                        MEAN.matcher(group.path("steps").path(0).path("say").asText());
                assertThat(mean.matches()).as(name(unit) + " " + group).isTrue();
                assertThat(mean.group(3)).isEqualTo(String.join("; ", counted(unit, id)));
                BigDecimal points = sum(children(unit, id)).divide(new BigDecimal(mean.group(2)), WHOLE);
                assertThat(group.path("points").asText())
                        .as(name(unit) + " " + id)
                        .isEqualTo(plain(points.add(adjustments(unit, id))));
                means++;
            }
        }
        assertThat(means).isEqualTo(pack.equals(SampleSeasons.MTTQ) ? 63 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void each_step_of_a_line_can_be_worked_out_again_and_the_last_gives_its_points(String pack) {
        int steps = 0;
        for (JsonNode unit : SampleSeasons.json(pack).path("units")) {
            for (JsonNode line : unit.path("lines")) {
                JsonNode last = line.path("steps").path(line.path("steps").size() - 1);
                if (line.path("points").isNull()) {
                    assertThat(line.path("steps")).as(line.toString()).isEmpty();
                } else {
                    assertThat(last.path("value").asText())
                            .isEqualTo(line.path("points").asText());
                }
                for (JsonNode step : line.path("steps")) {
                    BigDecimal again = work(step.path("say").asText());
                    BigDecimal said = new BigDecimal(step.path("value").asText());
                    assertThat(again.subtract(said).abs())
                            .as(name(unit) + " " + step)
                            .isLessThanOrEqualTo(step.equals(last) ? new BigDecimal("0.005") : new BigDecimal("1E-30"));
                    steps++;
                }
            }
        }
        assertThat(steps).isGreaterThan(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void a_line_names_its_rule_its_cell_its_source_and_its_reason_in_two_languages(String pack) {
        JsonNode result = SampleSeasons.json(pack);
        for (JsonNode unit : result.path("units")) {
            assertThat(unit.path("lines")).hasSize(unit(result, 0).path("lines").size());
            for (JsonNode line : unit.path("lines")) {
                String as = name(unit) + " " + line;
                assertThat(line.path("rule").asText()).as(as).isNotBlank();
                assertThat(line.path("at").asText()).as(as).matches("(criteria|bands|levels)!A[0-9]+");
                assertThat(line.path("source").asText()).as(as).isNotBlank();
                assertThat(line.path("status").asText()).as(as).isIn("verified", "carried_over", "illustrative");
                assertThat(line.path("text").path("vi").asText()).as(as).isNotBlank();
                assertThat(line.path("text").path("en").asText()).as(as).isNotBlank();
                assertThat(line.path("text").path("en").asText())
                        .as(as)
                        .isNotEqualTo(line.path("text").path("vi").asText());
                assertThat(line.path("state").asText())
                        .as(as)
                        .isIn("value", "missing", "pending", "not_applicable", "disqualified");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void what_is_given_and_what_is_left_of_a_quota_is_the_quota_and_what_is_over_it(String pack) {
        JsonNode awards = SampleSeasons.json(pack).path("awards");
        assertThat(awards).hasSize(pack.equals(SampleSeasons.MTTQ) ? 10 + 1 + 10 : 0);
        for (JsonNode award : awards) {
            if (!award.path("quota").isNull()) {
                int given = award.path("proposed").size();
                assertThat(given + award.path("unused").asInt())
                        .as(award.path("award").asText() + " "
                                + award.path("group").asText())
                        .isEqualTo(
                                award.path("quota").asInt() + award.path("over").asInt());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void every_placed_or_disqualified_unit_of_a_group_is_proposed_or_left_out_with_a_reason(String pack) {
        JsonNode result = SampleSeasons.json(pack);
        for (JsonNode award : result.path("awards")) {
            JsonNode ranking = SampleSeasons.only(
                    result.path("rankings"), "group", award.path("group").asText());
            List<String> due = SampleSeasons.texts(ranking.path("places"), "unit");
            due.addAll(SampleSeasons.texts(ranking.path("unplaced"), "unit"));
            List<String> named = SampleSeasons.texts(award.path("proposed"), "unit");
            named.addAll(SampleSeasons.texts(award.path("left_out"), "unit"));
            assertThat(named)
                    .as(award.path("award") + " " + award.path("group"))
                    .containsExactlyInAnyOrderElementsOf(due);
            for (JsonNode left : award.path("left_out")) {
                assertThat(left.path("why").asText())
                        .isIn(Set.of("condition", "quota", "tie", "higher_award", "disqualified", "unknown"));
                boolean hasConditions = Set.of("condition", "unknown", "disqualified")
                        .contains(left.path("why").asText());
                assertThat(left.path("conditions").isEmpty())
                        .as(left.toString())
                        .isEqualTo(!hasConditions);
            }
            for (JsonNode proposed : award.path("proposed")) {
                List<String> needed = new ArrayList<>();
                List<String> oneOf = new ArrayList<>();
                for (JsonNode condition : proposed.path("conditions")) {
                    boolean any = ANY_GROUP.contains(condition.path("id").asText());
                    (any ? oneOf : needed).add(condition.path("verdict").asText());
                }
                assertThat(needed).isNotEmpty().containsOnly("met");
                assertThat(oneOf.isEmpty() || oneOf.contains("met"))
                        .as(proposed.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSeasons.MTTQ, SampleSeasons.PCI})
    void every_unit_is_placed_or_unplaced_once_in_each_scope(String pack) {
        JsonNode result = SampleSeasons.json(pack);
        List<String> units = SampleSeasons.texts(result.path("units"), "unit");
        for (String scope : Set.copyOf(SampleSeasons.texts(result.path("rankings"), "scope"))) {
            List<String> ranked = new ArrayList<>();
            for (JsonNode ranking : SampleSeasons.all(result.path("rankings"), "scope", scope)) {
                ranked.addAll(SampleSeasons.texts(ranking.path("places"), "unit"));
                ranked.addAll(SampleSeasons.texts(ranking.path("unplaced"), "unit"));
            }
            assertThat(ranked).as(scope).containsExactlyInAnyOrderElementsOf(units);
        }
    }

    // ---- parts

    private static JsonNode unit(JsonNode result, int at) {
        return result.path("units").path(at);
    }

    private static String name(JsonNode unit) {
        return unit.path("unit").asText() + " " + unit.path("name").asText();
    }

    private static List<JsonNode> entries(JsonNode unit) {
        List<JsonNode> entries = new ArrayList<>();
        unit.path("lines").forEach(entries::add);
        unit.path("groups").forEach(entries::add);
        return entries;
    }

    private static List<JsonNode> children(JsonNode unit, String parent) {
        return entries(unit).stream()
                .filter(entry -> entry.path("parent").asText().equals(parent))
                .toList();
    }

    /** The entries below a parent that have points, in the order printed. */
    private static List<String> counted(JsonNode unit, String parent) {
        return children(unit, parent).stream()
                .filter(entry -> !entry.path("points").isNull())
                .map(entry -> entry.path("criterion").asText())
                .toList();
    }

    private static boolean isSum(JsonNode group) {
        return group.path("rule").asText().equals("sum");
    }

    /** Whether a parent and all above it are sums; the unit itself is. */
    private static boolean areSums(JsonNode unit, String parent) {
        if (parent.isEmpty()) {
            return true;
        }
        JsonNode group = SampleSeasons.only(unit.path("groups"), "criterion", parent);
        return isSum(group) && areSums(unit, group.path("parent").asText());
    }

    private static BigDecimal points(JsonNode entry) {
        return entry.path("points").isNull()
                ? BigDecimal.ZERO
                : new BigDecimal(entry.path("points").asText());
    }

    private static BigDecimal sum(List<JsonNode> entries) {
        return entries.stream().map(ResultAddsUpTest::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal adjustments(JsonNode unit, String criterion) {
        return SampleSeasons.all(unit.path("adjustments"), "criterion", criterion).stream()
                .map(adjustment -> new BigDecimal(adjustment.path("value").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    // ---- arithmetic as printed

    private static BigDecimal work(String said) {
        Matcher chosen = Pattern.compile("(min|max|round)\\(([^;]+); ([^)]+)\\)(?: \\((.+)\\))?")
                .matcher(said);
        if (chosen.matches()) {
            BigDecimal one = new BigDecimal(chosen.group(2));
            BigDecimal other = new BigDecimal(chosen.group(3));
            return switch (chosen.group(1)) {
                case "min" -> one.min(other);
                case "max" -> one.max(other);
                default ->
                    one.setScale(
                            other.intValueExact(),
                            RoundingMode.valueOf(chosen.group(4).toUpperCase(Locale.ROOT)));
            };
        }
        Matcher instead = INSTEAD.matcher(said);
        if (instead.matches()) {
            return new BigDecimal(instead.group(1));
        }
        // The marks of one role, or the values of several, with whose they are in brackets behind.
        Matcher mean = Pattern.compile("\\(([^)]+)\\) / ([0-9]+)(?: \\(.+\\))?").matcher(said);
        if (mean.matches()) {
            return added(mean.group(1)).divide(new BigDecimal(mean.group(2)), WHOLE);
        }
        int names = said.indexOf(" (");
        return added(names < 0 ? said : said.substring(0, names));
    }

    private static BigDecimal added(String said) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : said.split(" \\+ ", -1)) {
            String[] sides = part.split(" − ", -1);
            sum = sum.add(product(sides[0]));
            for (int at = 1; at < sides.length; at++) {
                sum = sum.subtract(product(sides[at]));
            }
        }
        return sum;
    }

    private static BigDecimal product(String said) {
        String[] over = said.split(" / ", -1);
        BigDecimal product = BigDecimal.ONE;
        for (String factor : over[0].split(" × ", -1)) {
            product = product.multiply(
                    factor.endsWith(" %")
                            ? new BigDecimal(factor.substring(0, factor.length() - 2)).movePointLeft(2)
                            : new BigDecimal(factor));
        }
        return over.length == 1 ? product : product.divide(new BigDecimal(over[1]), WHOLE);
    }
}
