package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the awards of any pack and season, read from {@code result.json} alone. */
final class AwardLawsTest {
    private static final int BOOKS = Laws.BOOKS;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @TempDir
    Path dir;

    private void see(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private void assertSeen(int times, String... all) {
        for (String what : all) {
            assertThat(seen.getOrDefault(what, 0)).as(what).isGreaterThanOrEqualTo(times);
        }
    }

    private static String id(JsonNode node, String field) {
        return Row.fold(node.path(field).asText());
    }

    private static List<String> units(JsonNode nodes) {
        List<String> units = new ArrayList<>();
        nodes.forEach(node -> units.add(id(node, "unit")));
        return units;
    }

    // ---- 1

    @Test
    void what_is_given_and_unused_is_the_quota_and_what_is_over_it_and_every_unit_is_told_of_once() {
        new Laws(dir).holds(OracleTest.supported(), (pair, seed, product) -> {
            JsonNode result = product.json(pair);
            Map<String, JsonNode> rankings = rankings(result);
            for (JsonNode award : result.path("awards")) {
                List<String> proposed = units(award.path("proposed"));
                List<String> told = new ArrayList<>(proposed);
                told.addAll(units(award.path("left_out")));
                JsonNode ranking = rankings.get(scope(pair, award) + "/" + id(award, "group"));
                List<String> due = new ArrayList<>(units(ranking.path("places")));
                due.addAll(units(ranking.path("unplaced")));
                assertThat(told).as(award.toString()).containsExactlyInAnyOrderElementsOf(due);
                conserves(award, proposed.size());
                award.path("left_out").forEach(unit -> see(unit.path("why").asText()));
            }
            return 0;
        });
        assertSeen(
                BOOKS / 10, "quota and its use", "no limit", "unused", "disqualified", "condition", "unknown", "quota");
        assertSeen(BOOKS / 50, "tie", "higher_award");
        assertSeen(BOOKS / 150, "over");
    }

    private void conserves(JsonNode award, int given) {
        int over = award.path("over").asInt();
        int unused = award.path("unused").asInt();
        assertThat(Math.min(over, unused)).as(award.toString()).isZero();
        if (award.path("quota").isNull()) {
            assertThat(over + unused).as(award.toString()).isZero();
            see("no limit");
            return;
        }
        assertThat(given + unused)
                .as(award.toString())
                .isEqualTo(award.path("quota").asInt() + over);
        see("quota and its use");
        if (over > 0) {
            see("over");
        }
        if (unused > 0) {
            see("unused");
        }
    }

    private static Map<String, JsonNode> rankings(JsonNode result) {
        Map<String, JsonNode> rankings = new HashMap<>();
        result.path("rankings")
                .forEach(ranking -> rankings.put(id(ranking, "scope") + "/" + id(ranking, "group"), ranking));
        return rankings;
    }

    private static String scope(Pair pair, JsonNode award) {
        return row(pair, award).id("scope");
    }

    private static Row row(Pair pair, JsonNode award) {
        return Row.of(pair.pack(), "awards").stream()
                .filter(row -> row.id("id").equals(id(award, "award")))
                .findFirst()
                .orElseThrow();
    }

    // ---- 2

    @Test
    void the_order_of_rows_changes_no_proposal() {
        long awards = new Laws(dir).holds(OracleTest.supported(), (pair, seed, product) -> {
            Draw draw = new Draw(seed, Set.of());
            Pair shuffled = new Pair(shuffled(draw, pair.pack()), shuffled(draw, pair.season()), pair.drawn());
            Map<String, String> due = awards(product.score(pair));
            assertThat(awards(product.score(shuffled))).isEqualTo(due);
            Set<Feature> drawn = pair.drawn();
            drawn.forEach(feature -> see(feature.name()));
            return due.size();
        });
        assertThat(awards).isGreaterThan(5L * BOOKS);
        assertSeen(
                BOOKS / 100,
                Feature.DECISION_TIE.name(),
                Feature.DECISION_ON_LEAF.name(),
                Feature.DECISION_ON_CONDITION.name(),
                Feature.PREDECESSORS.name(),
                Feature.HISTORY.name(),
                Feature.WAIVER_OF_CLUSTER.name(),
                Feature.BALLOT.name());
        assertSeen(1, Feature.DECISION_CUT_OFF.name());
    }

    private static Map<String, List<List<String>>> shuffled(Draw draw, Map<String, List<List<String>>> book) {
        Map<String, List<List<String>>> shuffled = new TreeMap<>();
        book.forEach((table, rows) -> {
            List<List<String>> moved = new ArrayList<>(rows.subList(0, 1));
            moved.addAll(draw.shuffled(rows.subList(1, rows.size())));
            shuffled.put(table, moved);
        });
        return shuffled;
    }

    private static Map<String, String> awards(Map<String, String> scored) {
        Map<String, String> awards = new TreeMap<>(scored);
        awards.keySet().removeIf(place -> !place.startsWith("awards/"));
        return awards;
    }

    // ---- 3

    @Test
    void nobody_is_proposed_who_fails_or_may_fail_or_is_not_placed_or_holds_what_excludes_it() {
        long proposals = new Laws(dir).holds(OracleTest.supported(), (pair, seed, product) -> {
            JsonNode result = product.json(pair);
            Map<String, JsonNode> rankings = rankings(result);
            Map<String, Set<String>> holders = new HashMap<>();
            result.path("awards")
                    .forEach(award -> holders.computeIfAbsent(id(award, "award"), key -> new TreeSet<>())
                            .addAll(units(award.path("proposed"))));
            long checked = 0;
            for (JsonNode award : result.path("awards")) {
                JsonNode ranking = rankings.get(scope(pair, award) + "/" + id(award, "group"));
                assertThat(units(ranking.path("places")))
                        .as(award.toString())
                        .containsAll(units(award.path("proposed")));
                for (JsonNode unit : award.path("proposed")) {
                    allHold(pair, unit);
                    for (String other : row(pair, award).list("excludes")) {
                        assertThat(holders.get(Row.fold(other)))
                                .as(award.toString())
                                .doesNotContain(id(unit, "unit"));
                        see("exclusion");
                    }
                    checked++;
                }
            }
            return checked;
        });
        assertThat(proposals).isGreaterThan(BOOKS);
        assertSeen(BOOKS / 10, "a condition alone", "exclusion", "a condition of several");
        assertSeen(BOOKS / 50, "votes", "years", "late", "rank", "an unmet one beside a met one");
        assertSeen(1, "held", "tied", "holds", "inspected");
    }

    private void allHold(Pair pair, JsonNode unit) {
        Map<String, Row> conditions = new HashMap<>();
        Row.of(pair.pack(), "conditions").forEach(row -> conditions.put(row.id("id"), row));
        Map<String, Boolean> groups = new HashMap<>();
        for (JsonNode condition : unit.path("conditions")) {
            boolean met = condition.path("verdict").asText().equals("met");
            Row row = conditions.get(id(condition, "id"));
            see(row == null ? "votes" : row.id("subject").replaceAll("[.].*", ""));
            if (row == null || !row.has("any_group")) {
                assertThat(met).as(unit.toString()).isTrue();
                see("a condition alone");
                continue;
            }
            see("a condition of several");
            see(met ? "a met one" : "an unmet one beside a met one");
            groups.merge(row.id("any_group"), met, Boolean::logicalOr);
        }
        assertThat(groups.values()).as(unit.toString()).doesNotContain(false);
    }
}
