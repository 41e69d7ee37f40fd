package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What the {@code result.json} of a sample season says, and the season's tables that it rests on. */
final class SampleResult {
    private static final Map<String, SampleResult> SCORED = new ConcurrentHashMap<>();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final String pack;
    private final SeasonResult scored;
    private final JsonNode json;

    private SampleResult(String pack) {
        this.pack = pack;
        this.scored = SampleSeasons.score(pack);
        this.json = SampleSeasons.read(SampleSeasons.bytes(scored));
    }

    /** The sample season of a bundled pack, scored once for all tests. */
    static SampleResult of(String pack) {
        return SCORED.computeIfAbsent(pack, SampleResult::new);
    }

    JsonNode json() {
        return json;
    }

    // ---- points

    JsonNode unit(String unit) {
        return SampleSeasons.unit(json, unit);
    }

    JsonNode line(String unit, String criterion) {
        return SampleSeasons.line(json, unit, criterion);
    }

    JsonNode group(String unit, String criterion) {
        return SampleSeasons.only(unit(unit).path("groups"), "criterion", criterion);
    }

    String points(String unit, String criterion) {
        return line(unit, criterion).path("points").asText();
    }

    /** The arithmetic of a line, step by step, each with what it gives. */
    List<String> steps(String unit, String criterion) {
        List<String> steps = new ArrayList<>();
        line(unit, criterion)
                .path("steps")
                .forEach(step -> steps.add(
                        step.path("say").asText() + " = " + step.path("value").asText()));
        return steps;
    }

    String text(String unit, String criterion) {
        return line(unit, criterion).path("text").path("vi").asText();
    }

    static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    // ---- ranks

    JsonNode ranking(String group) {
        return SampleSeasons.only(json.path("rankings"), "group", group);
    }

    JsonNode place(String group, String unit) {
        return SampleSeasons.only(ranking(group).path("places"), "unit", unit);
    }

    String rank(String group, String unit) {
        return place(group, unit).path("rank").asText();
    }

    // ---- awards

    JsonNode award(String award, String group) {
        List<JsonNode> found = SampleSeasons.all(json.path("awards"), "award", award).stream()
                .filter(one -> one.path("group").asText().equals(group))
                .toList();
        assertThat(found).as(award + " in " + group).hasSize(1);
        return found.get(0);
    }

    List<String> proposed(String award, String group) {
        return SampleSeasons.texts(award(award, group).path("proposed"), "unit");
    }

    JsonNode leftOut(String award, String group, String unit) {
        return SampleSeasons.only(award(award, group).path("left_out"), "unit", unit);
    }

    /** Why a unit is left out, and the conditions in its way: {@code condition: a; b}. */
    String exclusion(String award, String group, String unit) {
        JsonNode left = leftOut(award, group, unit);
        String conditions = String.join("; ", SampleSeasons.texts(left.path("conditions"), ""));
        return left.path("why").asText() + (conditions.isEmpty() ? "" : ": " + conditions);
    }

    /** One condition of a unit that is proposed: {@code met, have 80, need ≥ 80}. */
    String condition(String award, String group, String unit, String condition) {
        JsonNode proposal = SampleSeasons.only(award(award, group).path("proposed"), "unit", unit);
        JsonNode found = SampleSeasons.only(proposal.path("conditions"), "id", condition);
        return found.path("verdict").asText() + ", have " + found.path("have").asText() + ", need "
                + found.path("need").asText();
    }

    /** What is said of a unit and an award. The JSON has no sentence for it, only the tables and the door. */
    String reason(String award, String group, String unit) {
        AwardResult.Group outcome = scored.awards(award).groups().stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
        List<AwardResult.Unit> all = new ArrayList<>(outcome.proposals());
        all.addAll(outcome.leftOut());
        return all.stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .reason(VIETNAMESE);
    }

    // ---- duties

    List<JsonNode> duties(String who) {
        return SampleSeasons.all(json.path("compliance"), "who", who);
    }

    /** How a unit or cluster kept a duty, and that its sentence begins with its name and tells the facts. */
    void assertDuty(String duty, String who, String verdict, String... facts) {
        List<JsonNode> found = duties(who).stream()
                .filter(line -> line.path("id").asText().equals(duty))
                .toList();
        assertThat(found).as(duty + " of " + who).hasSize(1);
        String sentence = found.get(0).path("text").path("vi").asText();
        assertThat(found.get(0).path("verdict").asText()).as(sentence).isEqualTo(verdict);
        String word = Objects.requireNonNull(
                Map.of("met", "đạt", "not_met", "không đạt", "waived", "được gia hạn")
                        .get(verdict),
                verdict);
        assertThat(sentence).startsWith(name(who) + ": ").contains(": " + word + " — ");
        assertThat(sentence).contains(facts);
    }

    private String name(String who) {
        List<String> names = new ArrayList<>(column("clusters", "name", "id", who));
        names.addAll(column("units", "name", "id", who));
        assertThat(names).as("name of " + who).hasSize(1);
        return names.get(0);
    }

    // ---- the season's own tables

    /** A column of the rows whose cells are as said, pair by pair of column and cell. */
    List<String> column(String table, String column, String... pairs) {
        return rows(table, pairs).stream()
                .map(row -> Objects.requireNonNull(row.get(column), column))
                .toList();
    }

    /** The rows whose cells are as said, pair by pair of column and cell. */
    List<Map<String, String>> rows(String table, String... pairs) {
        List<List<String>> rows =
                SampleSeasons.rows(SampleSeasons.seasonFolder(pack).resolve(table + ".csv"));
        List<String> header = rows.get(0);
        List<Map<String, String>> found = new ArrayList<>();
        for (List<String> cells : rows.subList(1, rows.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            boolean asSaid = true;
            for (int i = 0; i < pairs.length; i += 2) {
                asSaid &= pairs[i + 1].equals(Objects.requireNonNull(row.get(pairs[i]), pairs[i]));
            }
            if (asSaid) {
                found.add(row);
            }
        }
        return found;
    }
}
