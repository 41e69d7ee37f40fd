package org.thidua.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All years of the mathematical olympiad of the file; the side on which the jury put each tie over the edge is a decision. */
final class WholeOlympiad {
    private static final String RESTATED = "imo-2022";
    private static final Map<String, String> AWARDS = Map.of(
            "Gold medal", "gold",
            "Silver medal", "silver",
            "Bronze medal", "bronze",
            "Honourable mention", "mention",
            "", "");
    /** Of those ranked, together with the medals above. */
    private static final Map<String, String> SHARES = Map.of("gold", "1/12", "silver", "1/4", "bronze", "1/2");

    private WholeOlympiad() {}

    static List<PublishedSet> sets(Path data, Path folder) {
        Map<String, List<Map<String, String>>> cutOffs =
                SeasonFolder.by("year", SeasonFolder.records(data.resolve("imo-2015-2024-cutoffs.csv")));
        List<PublishedSet> sets = new ArrayList<>();
        SeasonFolder.by("year", SeasonFolder.records(data.resolve("imo-2015-2024.csv")))
                .forEach((year, contestants) -> {
                    String name = "imo-" + year;
                    sets.add(new PublishedSet(
                            name,
                            pack(year, cutOffs.get(year), folder.resolve(name + "-pack")),
                            season(name, year, contestants, cutOffs.get(year)).write(folder.resolve(name))));
                });
        return sets;
    }

    /** The rules that are restated, with the quotas as the regulations have them: shares of those ranked. */
    private static Path pack(String year, List<Map<String, String>> cutOffs, Path folder) {
        Path restated = PublishedSet.restated(RESTATED).pack();
        SampleSeasons.copy(restated, folder);
        Path keys = folder.resolve("pack.csv");
        SampleSeasons.write(
                keys,
                SampleSeasons.rows(keys).stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace("2022", year))
                                .toList())
                        .toList());
        Path awards = folder.resolve("awards.csv");
        List<List<String>> rows = SampleSeasons.rows(awards);
        List<String> header = rows.get(0);
        for (Map<String, String> cutOff : cutOffs) {
            List<String> award = rows.stream()
                    .filter(row -> row.get(0).equals(award(cutOff)))
                    .findFirst()
                    .orElseThrow();
            award.set(header.indexOf("quota_number"), "");
            award.set(header.indexOf("quota_share"), SHARES.get(award(cutOff)));
        }
        SampleSeasons.write(awards, rows);
        return folder;
    }

    private static SeasonFolder season(
            String name, String year, List<Map<String, String>> contestants, List<Map<String, String>> cutOffs) {
        SeasonFolder season = new SeasonFolder(name, year);
        season.table("marks", "unit", "criterion", "scorer", "points");
        season.table("_published", "unit", "total", "rank", "award");
        for (int i = 0; i < contestants.size(); i++) {
            Map<String, String> contestant = contestants.get(i);
            String id = String.valueOf(i + 1);
            season.unit(id, id);
            for (int problem = 1; problem <= 6; problem++) {
                season.row("marks", id, "p" + problem, "coordinators", contestant.get("p" + problem));
            }
            season.row(
                    "_published",
                    id,
                    contestant.get("total"),
                    contestant.get("rank"),
                    AWARDS.get(contestant.get("award")));
        }
        season.table("decisions", "kind", "about", "value", "by", "document", "reason");
        season.table("_sizes", "award", "size", "cut_off");
        int before = 0;
        for (Map<String, String> cutOff : cutOffs) {
            int together = Integer.parseInt(cutOff.get("awarded_cumulative"));
            season.row("_sizes", award(cutOff), String.valueOf(together - before), cutOff.get("cutoff_total"));
            before = together;
            season.row(
                    "decisions",
                    "cut_off",
                    award(cutOff),
                    cutOff.get("side"),
                    "jury",
                    "IMO " + year + ", official results",
                    "Cut-off at " + cutOff.get("cutoff_total"));
        }
        return season;
    }

    private static String award(Map<String, String> cutOff) {
        return AWARDS.get(cutOff.get("medal") + " medal");
    }
}
