package org.thidua.scoring;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All athletes of the decathlon of the file; jumps come in metres, the 1500 m in minutes and seconds. */
final class WholeDecathlon {
    private static final List<String> JUMPS = List.of("LJ", "HJ", "PV");
    private static final BigDecimal CENTIMETRES = new BigDecimal("100");
    private static final BigDecimal SECONDS = new BigDecimal("60");

    private WholeDecathlon() {}

    static List<PublishedSet> sets(Path data, Path folder) {
        List<Map<String, String>> athletes = SeasonFolder.records(data.resolve("decathlon-rio-2016.csv"));
        List<String> events = athletes.get(0).keySet().stream()
                .filter(column -> athletes.get(0).containsKey(column + "_p"))
                .toList();
        SeasonFolder season = new SeasonFolder("decathlon-2016", "2016");
        season.table("figures", "unit", "measure", "scorer", "value");
        season.table(
                "_published",
                Stream.of(Stream.of("unit"), events.stream(), Stream.of("total", "rank"))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
        for (Map<String, String> athlete : athletes) {
            String id = athlete.get("athlete");
            season.unit(id, id);
            events.stream().filter(event -> !athlete.get(event).isEmpty()).forEach(event -> {
                String figure = figure(event, athlete.get(event)).toPlainString();
                season.row("figures", id, event, "officials", figure);
            });
            season.row(
                    "_published",
                    Stream.of(
                                    Stream.of(id),
                                    events.stream().map(event -> athlete.get(event + "_p")),
                                    Stream.of(athlete.get("score_total"), rank(athlete.get("rank"))))
                            .flatMap(part -> part)
                            .toArray(String[]::new));
        }
        return List.of(new PublishedSet(
                "decathlon-2016",
                PublishedSet.restated("decathlon-2016").pack(),
                season.write(folder.resolve("decathlon-2016"))));
    }

    private static BigDecimal figure(String event, String performance) {
        if (JUMPS.contains(event)) {
            return new BigDecimal(performance).multiply(CENTIMETRES);
        }
        int colon = performance.indexOf(':');
        return colon < 0
                ? new BigDecimal(performance)
                : new BigDecimal(performance.substring(0, colon))
                        .multiply(SECONDS)
                        .add(new BigDecimal(performance.substring(colon + 1)));
    }

    /** The file says 1.0 for the first. */
    private static String rank(String text) {
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
