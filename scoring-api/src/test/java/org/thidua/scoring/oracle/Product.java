package org.thidua.scoring.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thidua.core.problem.ProblemsException;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Scoring;
import org.thidua.scoring.Season;

/** The library, asked through its door as anybody would: folders of CSV in, {@code result.json} out. */
final class Product {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    /**
     * Asks through files in a folder of its own.
     *
     * @param folder a folder that nobody else uses; its files come and go
     */
    Product(Path folder) {
        this.folder = folder;
    }

    /** A pair that the product refuses. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        final String codes;

        Refused(String codes, String text) {
            super(text);
            this.codes = codes;
        }
    }

    /** The result of a pair as a map from places to texts, in the form of {@link Oracle#score}. */
    Map<String, String> score(Pair pair) {
        return flat(json(pair));
    }

    /** The whole {@code result.json} of a pair. */
    JsonNode json(Pair pair) {
        try {
            Path pack = write(pair.pack(), folder.resolve("pack"));
            Path season = write(pair.season(), folder.resolve("season"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Scoring.of(RulePack.read(pack)).score(Season.read(season)).writeJson(out);
            return JSON.readTree(out.toByteArray());
        } catch (ProblemsException refused) {
            throw new Refused(
                    refused.problems().stream()
                            .filter(problem -> problem.severity().toString().equalsIgnoreCase("error"))
                            .map(problem -> problem.code())
                            .sorted()
                            .collect(Collectors.joining(" ")),
                    refused.problems().stream()
                            .map(problem ->
                                    problem.code() + " at " + problem.place().at() + ": "
                                            + problem.text().en())
                            .collect(Collectors.joining("\n")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path write(Map<String, List<List<String>>> book, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, List<List<String>>> table : book.entrySet()) {
            String text = table.getValue().stream()
                    .map(row -> row.stream().map(Pair::quoted).collect(Collectors.joining(",")) + "\n")
                    .collect(Collectors.joining());
            Files.writeString(to.resolve(table.getKey() + ".csv"), text);
        }
        return to;
    }

    private static Map<String, String> flat(JsonNode result) {
        Map<String, String> flat = new TreeMap<>();
        for (JsonNode unit : result.path("units")) {
            String at = "units/" + id(unit, "unit") + "/";
            for (String field : List.of("state", "total", "max")) {
                flat.put(at + field, unit.path(field).asText());
            }
            flat.put(at + "grade", Row.fold(unit.path("grade").asText()));
            for (JsonNode line : unit.path("lines")) {
                String place = at + "lines/" + id(line, "criterion") + "/";
                flat.put(place + "points", line.path("points").asText());
                flat.put(place + "state", line.path("state").asText());
            }
            for (JsonNode group : unit.path("groups")) {
                String place = at + "groups/" + id(group, "criterion") + "/";
                flat.put(place + "points", group.path("points").asText());
                // What nobody could get is not said.
                flat.put(
                        place + "max",
                        group.path("points").isNull() ? "-" : group.path("max").asText());
            }
        }
        for (JsonNode ranking : result.path("rankings")) {
            String at = "rankings/" + id(ranking, "scope") + "/" + id(ranking, "group") + "/";
            int number = 0;
            for (JsonNode place : ranking.path("places")) {
                number++;
                String tied = place.path("tied").asBoolean() ? " tied " : " ";
                flat.put(
                        at + "places/" + (number < 10 ? "0" : "") + number,
                        place.path("rank").asText() + tied + id(place, "unit"));
            }
            List<String> undecided = new ArrayList<>();
            for (JsonNode tied : ranking.path("undecided")) {
                List<String> units = new ArrayList<>();
                tied.forEach(unit -> units.add(Row.fold(unit.asText())));
                undecided.add(String.join("+", units));
            }
            flat.put(at + "undecided", String.join(" ", undecided));
            List<String> unplaced = new ArrayList<>();
            for (JsonNode unit : ranking.path("unplaced")) {
                TreeSet<String> why = new TreeSet<>(List.of(id(unit, "why").split(";", -1)));
                unplaced.add(id(unit, "unit") + " for " + String.join("+", why));
            }
            flat.put(at + "unplaced", String.join(", ", unplaced));
            flat.put(at + "provisional", ranking.path("provisional").asText());
        }
        result.path("awards").forEach(award -> award(award, flat));
        return flat;
    }

    private static void award(JsonNode award, Map<String, String> flat) {
        String at = "awards/" + id(award, "award") + "/" + id(award, "group") + "/";
        flat.put(
                at + "numbers",
                "base " + award.path("base").asText() + " quota "
                        + award.path("quota").asText() + " over "
                        + award.path("over").asText() + " unused "
                        + award.path("unused").asText());
        flat.put(at + "provisional", award.path("provisional").asText());
        List<String> proposed = new ArrayList<>();
        for (JsonNode unit : award.path("proposed")) {
            proposed.add(id(unit, "unit"));
            TreeSet<String> verdicts = new TreeSet<>();
            unit.path("conditions")
                    .forEach(one -> verdicts.add(
                            id(one, "id") + "=" + one.path("verdict").asText()));
            flat.put(at + "conditions/" + id(unit, "unit"), String.join(" ", verdicts));
        }
        flat.put(at + "proposed", String.join(" ", proposed));
        for (JsonNode unit : award.path("left_out")) {
            TreeSet<String> conditions = new TreeSet<>();
            unit.path("conditions").forEach(one -> conditions.add(Row.fold(one.asText())));
            String why = unit.path("why").asText();
            flat.put(
                    at + "left_out/" + id(unit, "unit"),
                    why.equals("condition") ? why + " " + String.join("+", conditions) : why);
        }
    }

    private static String id(JsonNode node, String field) {
        return Row.fold(node.path(field).asText());
    }
}
