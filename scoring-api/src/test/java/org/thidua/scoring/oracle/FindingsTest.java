package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found odd in random packs, which are all valid: nothing where only criteria are drawn that reach what they say;
 * and where conditions and awards are drawn at random, so that some do ask for the impossible, nothing that a unit belies.
 */
final class FindingsTest {
    private static final Pattern AT = Pattern.compile("(\\w+)!([A-Z]+)([0-9]+)");
    private static final Pattern TOGETHER = Pattern.compile("cannot be met together with ([^(]+) \\(");
    /** Rows and caps whose points are drawn whatever the maximum, conditions that are drawn whether or not they can be met. */
    private static final Feature[] AT_RANDOM = {
        Feature.LEVELS,
        Feature.BANDS,
        Feature.CASES,
        Feature.BONUS,
        Feature.CAPPED_PARENT,
        Feature.GRADES,
        Feature.AWARDS,
        Feature.CONDITION_OF_RANKING,
        Feature.CONDITION_OF_GRADE,
        Feature.CONDITION_OF_AWARD
    };

    @TempDir
    Path dir;

    @Test
    void packs_of_sound_criteria_give_no_finding() {
        new Laws(dir).holds(Laws.without(AT_RANDOM), (pair, seed, product) -> {
            assertThat(findings(product.json(pair))).as(pair.text()).isEmpty();
            return 1;
        });
    }

    @Test
    void no_unit_belies_what_is_found() {
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        Set<Feature> undecided = Laws.without(
                Feature.FINDING_ON_CRITERION,
                Feature.DECISION_TIE,
                Feature.DECISION_CUT_OFF,
                Feature.DECISION_ON_LEAF,
                Feature.DECISION_ON_GRADE,
                Feature.DECISION_ON_CONDITION);
        new Laws(dir).holds(undecided, (pair, seed, product) -> {
            JsonNode result = product.json(pair);
            for (JsonNode finding : findings(result)) {
                check(finding, pair, result);
                seen.merge(finding.path("code").asText(), 1, Integer::sum);
            }
            return 1;
        });
        assertThat(seen)
                .containsKeys("CONDITION-NEVER", "CONDITION-ALWAYS", "GRADE-NEVER", "AWARD-NEVER", "QUOTA-ZERO");
    }

    private static List<JsonNode> findings(JsonNode result) {
        Set<String> codes = Set.of(
                "CONDITION-NEVER",
                "CONDITION-ALWAYS",
                "CONDITIONS-CONTRADICT",
                "GRADE-NEVER",
                "AWARD-NEVER",
                "QUOTA-ZERO",
                "MAX-NOT-REACHED",
                "CAP-CUTS",
                "BONUS-LARGE",
                "SOURCE-NOT-IN-FORCE");
        return result.path("problems").findParents("code").stream()
                .filter(problem -> codes.contains(problem.path("code").asText()))
                .toList();
    }

    private static void check(JsonNode finding, Pair pair, JsonNode result) {
        String id = id(finding, pair);
        String code = finding.path("code").asText();
        switch (code) {
            case "CONDITION-NEVER" ->
                verdicts(result, id)
                        .forEach(verdict ->
                                assertThat(verdict).as(finding.toString()).isNotEqualTo("met"));
            case "CONDITION-ALWAYS" ->
                verdicts(result, id)
                        .forEach(verdict ->
                                assertThat(verdict).as(finding.toString()).isNotEqualTo("not_met"));
            case "CONDITIONS-CONTRADICT" -> checkContradiction(finding, id, result);
            case "GRADE-NEVER" ->
                result.path("units")
                        .forEach(unit -> assertThat(Row.fold(unit.path("grade").asText()))
                                .as(finding.toString())
                                .isNotEqualTo(id));
            case "AWARD-NEVER", "QUOTA-ZERO" ->
                result.path("awards").forEach(award -> {
                    if (Row.fold(award.path("award").asText()).equals(id)) {
                        assertThat(award.path("proposed"))
                                .as(finding.toString())
                                .isEmpty();
                    }
                });
            case "MAX-NOT-REACHED" ->
                result.path("units").forEach(unit -> {
                    for (JsonNode line : unit.path("lines")) {
                        if (Row.fold(line.path("criterion").asText()).equals(id)
                                && !line.path("points").isNull()) {
                            assertThat(new BigDecimal(line.path("points").asText()))
                                    .as(finding.toString())
                                    .isLessThan(new BigDecimal(line.path("max").asText()));
                        }
                    }
                });
            default -> assertThat(code).isIn("CAP-CUTS", "BONUS-LARGE");
        }
    }

    /** The id of the row at which a finding stands. */
    private static String id(JsonNode finding, Pair pair) {
        Matcher at = AT.matcher(finding.path("at").asText());
        assertThat(at.matches()).as(finding.toString()).isTrue();
        List<List<String>> table = pair.pack().get(at.group(1));
        int column = table.get(0).indexOf("id");
        return Row.fold(table.get(Integer.parseInt(at.group(3)) - 1).get(column));
    }

    private static List<String> verdicts(JsonNode result, String condition) {
        return result.path("awards").findParents("verdict").stream()
                .filter(judged -> Row.fold(judged.path("id").asText()).equals(condition))
                .map(judged -> judged.path("verdict").asText())
                .toList();
    }

    /** No unit meets the condition and all those it contradicts. */
    private static void checkContradiction(JsonNode finding, String id, JsonNode result) {
        Matcher others = TOGETHER.matcher(finding.path("text").path("en").asText());
        assertThat(others.find()).as(finding.toString()).isTrue();
        List<String> together = List.of((others.group(1) + ", " + id).split(", "));
        for (JsonNode award : result.path("awards")) {
            for (String list : List.of("proposed", "left_out")) {
                for (JsonNode unit : award.path(list)) {
                    long met = unit.findParents("verdict").stream()
                            .filter(judged -> judged.path("verdict").asText().equals("met"))
                            .filter(judged -> together.stream()
                                    .anyMatch(one -> Row.fold(one)
                                            .equals(Row.fold(judged.path("id").asText()))))
                            .count();
                    assertThat(met).as(finding.toString()).isLessThan(together.size());
                }
            }
        }
    }
}
