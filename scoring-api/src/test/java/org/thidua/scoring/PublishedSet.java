package org.thidua.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results that others published, as books: the rules, the marks behind the results, and in a table {@code _published} of the
 * season what has to come out again. Its columns are {@code unit}, and any of {@code index}, {@code total}, {@code rank},
 * {@code award} and the ids of criteria.
 *
 * @param name what it is called when it is reported
 * @param pack the folder of the rules
 * @param season the folder of the season
 */
record PublishedSet(String name, Path pack, Path season) {
    /** Published indices are stored in single precision. */
    private static final BigDecimal CLOSE = new BigDecimal("0.00001");

    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final String PUBLISHED = "_published.csv";

    /** One that is restated here, so that a fresh clone can check it alone. */
    static PublishedSet restated(String name) {
        return name.equals(SampleSeasons.PCI)
                ? new PublishedSet(name, SampleSeasons.packFolder(name), SampleSeasons.seasonFolder(name))
                : new PublishedSet(
                        name,
                        FOLDER.resolve(name).resolve("pack"),
                        FOLDER.resolve(name).resolve("season"));
    }

    JsonNode result() {
        return SampleSeasons.read(SampleSeasons.bytes(SampleSeasons.score(RulePack.read(pack), season)));
    }

    List<List<String>> published() {
        return SampleSeasons.rows(season.resolve(PUBLISHED));
    }

    /** Compares every published figure with the result. */
    Matched match() {
        JsonNode result = result();
        Map<String, JsonNode> units = byUnit(result.path("units"));
        Map<String, JsonNode> places = byUnit(
                SampleSeasons.only(result.path("rankings"), "group", "all").path("places"));
        Map<String, String> awards = awards(result);
        List<List<String>> rows = published();
        List<String> columns = rows.get(0);
        List<Matched> parts = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String id = row.get(0);
            JsonNode unit = units.get(id);
            if (unit == null || !unit.path("state").asText().equals("scored")) {
                throw new AssertionError(name + ": " + id + " is not scored");
            }
            for (int i = 1; i < columns.size(); i++) {
                String due = row.get(i);
                String have = switch (columns.get(i)) {
                    case "index", "total" -> unit.path("total").asText();
                    case "rank" -> places.get(id).path("rank").asText();
                    case "award" -> awards.getOrDefault(id, "");
                    default ->
                        SampleSeasons.only(unit.path("lines"), "criterion", columns.get(i))
                                .path("points")
                                .asText();
                };
                String miss = name + ", " + id + ", " + columns.get(i) + ": " + have + ", published " + due;
                parts.add(Matched.of(equal(columns.get(i), have, due), miss));
            }
        }
        if (units.size() != rows.size() - 1) {
            throw new AssertionError(name + ": " + units.size() + " units, published " + (rows.size() - 1));
        }
        parts.add(sizes(result));
        return Matched.sum(parts);
    }

    /** Compares how many got an award, and with how few points, where a table {@code _sizes} says so. */
    private Matched sizes(JsonNode result) {
        Path table = season.resolve("_sizes.csv");
        List<Matched> parts = new ArrayList<>();
        if (Files.exists(table)) {
            List<List<String>> rows = SampleSeasons.rows(table);
            for (List<String> row : rows.subList(1, rows.size())) {
                List<BigDecimal> totals = new ArrayList<>();
                SampleSeasons.only(result.path("awards"), "award", row.get(0))
                        .path("proposed")
                        .forEach(proposed -> totals.add(new BigDecimal(
                                SampleSeasons.unit(result, proposed.path("unit").asText())
                                        .path("total")
                                        .asText())));
                List<String> have = List.of(
                        row.get(0),
                        String.valueOf(totals.size()),
                        totals.stream().min(BigDecimal::compareTo).orElseThrow().toPlainString());
                for (int i = 1; i < row.size(); i++) {
                    parts.add(Matched.of(
                            have.get(i).equals(row.get(i)),
                            name + ", " + row.get(0) + ", " + rows.get(0).get(i) + ": " + have.get(i) + ", published "
                                    + row.get(i)));
                }
            }
        }
        return Matched.sum(parts);
    }

    private static boolean equal(String column, String have, String due) {
        return switch (column) {
            case "rank", "award" -> have.equals(due);
            case "index" ->
                new BigDecimal(have).subtract(new BigDecimal(due)).abs().compareTo(CLOSE) <= 0;
            default -> new BigDecimal(have).compareTo(new BigDecimal(due)) == 0;
        };
    }

    private static Map<String, JsonNode> byUnit(JsonNode array) {
        Map<String, JsonNode> byUnit = new LinkedHashMap<>();
        array.forEach(element -> byUnit.put(element.path("unit").asText(), element));
        return byUnit;
    }

    private static Map<String, String> awards(JsonNode result) {
        Map<String, String> awards = new LinkedHashMap<>();
        result.path("awards")
                .forEach(award -> award.path("proposed")
                        .forEach(proposed -> awards.merge(
                                proposed.path("unit").asText(),
                                award.path("award").asText(),
                                (first, second) -> first + ";" + second)));
        return awards;
    }
}
