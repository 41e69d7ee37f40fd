package org.thidua.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All events and rounds of diving of the file. What a round was worth, as it comes out here, is carried over to the next; who
 * dives there is who went through.
 */
final class WholeDiving {
    private static final List<String> ROUNDS = List.of("Prelim", "Semi", "Final");
    private static final List<String> AWARDS = List.of("semifinal", "final", "");
    private static final Pattern FIRST_DIVE = Pattern.compile("(d|nhảy |Dive )1\\b");

    private WholeDiving() {}

    static List<PublishedSet> sets(Path data, Path folder) {
        List<PublishedSet> sets = new ArrayList<>();
        SeasonFolder.by("event", SeasonFolder.records(data.resolve("diving-sydney-2000.csv")))
                .forEach((event, marks) -> {
                    Map<String, List<Map<String, String>>> rounds = SeasonFolder.by("round", marks);
                    Map<String, String> carried = Map.of();
                    for (int i = 0; i < ROUNDS.size(); i++) {
                        List<Map<String, String>> next =
                                i + 1 < ROUNDS.size() ? rounds.get(ROUNDS.get(i + 1)) : List.of();
                        String name = event + "-" + ROUNDS.get(i);
                        List<Map<String, String>> round = rounds.get(ROUNDS.get(i));
                        PublishedSet set = new PublishedSet(
                                name,
                                pack(i, dives(round), folder.resolve(name + "-pack")),
                                season(name, round, carried, AWARDS.get(i), next)
                                        .write(folder.resolve(name)));
                        carried = points(set.result());
                        sets.add(set);
                    }
                });
        return sets;
    }

    /** The rules that are restated, with as many dives as the round had; nobody goes further than the final. */
    private static Path pack(int round, int dives, Path folder) {
        String name = round == 0 ? "diving-2000-preliminary" : "diving-2000-semifinal";
        SampleSeasons.copy(PublishedSet.restated(name).pack(), folder);
        Path criteria = folder.resolve("criteria.csv");
        List<List<String>> rows = new ArrayList<>(SampleSeasons.rows(criteria));
        List<String> first =
                rows.stream().filter(row -> row.get(0).equals("d1")).findFirst().orElseThrow();
        rows.removeIf(row -> row.get(0).matches("d[0-9]"));
        for (int dive = 1; dive <= dives; dive++) {
            String number = "$1" + dive;
            rows.add(first.stream()
                    .map(cell -> FIRST_DIVE.matcher(cell).replaceAll(number))
                    .toList());
        }
        SampleSeasons.write(criteria, rows);
        if (AWARDS.get(round).isEmpty()) {
            try {
                Files.delete(folder.resolve("awards.csv"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return folder;
    }

    private static SeasonFolder season(
            String name,
            List<Map<String, String>> marks,
            Map<String, String> carried,
            String award,
            List<Map<String, String>> next) {
        SeasonFolder season = new SeasonFolder(name, "2000");
        season.table("figures", "unit", "measure", "scorer", "by", "value");
        season.table("_published", "unit", "rank", "award");
        SeasonFolder.by("diver", marks).forEach((diver, own) -> {
            season.unit(diver, diver);
            if (!carried.isEmpty()) {
                season.row("figures", diver, "carried", "secretariat", "", carried.get(diver));
            }
            SeasonFolder.by("dive", own).forEach((dive, judged) -> {
                season.row(
                        "figures",
                        diver,
                        "dd" + dive,
                        "secretariat",
                        "",
                        judged.get(0).get("difficulty"));
                judged.forEach(
                        mark -> season.row("figures", diver, "d" + dive, "judge", mark.get("judge"), mark.get("mark")));
            });
            boolean through = next.stream().anyMatch(mark -> mark.get("diver").equals(diver));
            season.row("_published", diver, own.get(0).get("rank"), through ? award : "");
        });
        return season;
    }

    private static int dives(List<Map<String, String>> marks) {
        return SeasonFolder.by("dive", marks).size();
    }

    /** What the dives of a round are worth, without what was carried over to it. */
    private static Map<String, String> points(JsonNode result) {
        Map<String, String> points = new HashMap<>();
        result.path("units")
                .forEach(unit -> points.put(
                        unit.path("unit").asText(),
                        SampleSeasons.only(unit.path("groups"), "criterion", "dives")
                                .path("points")
                                .asText()));
        return points;
    }
}
