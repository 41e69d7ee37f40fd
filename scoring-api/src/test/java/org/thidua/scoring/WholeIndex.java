package org.thidua.scoring;

import com.google.common.base.CharMatcher;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Provincial Competitiveness Index of all years of the file. */
final class WholeIndex {
    private static final CharMatcher COMBINING = CharMatcher.inRange('\u0300', '\u036F');
    private static final List<String> PARTS = List.of(
            "entry",
            "land",
            "transparency",
            "time",
            "informal",
            "equality",
            "proactivity",
            "support",
            "labour",
            "legal");

    private WholeIndex() {}

    static List<PublishedSet> sets(Path data, Path folder) {
        Map<String, String> codes = codes();
        List<PublishedSet> sets = new ArrayList<>();
        SeasonFolder.by("year", SeasonFolder.records(data.resolve("pci-2013-2016.csv")))
                .forEach((year, provinces) -> {
                    String name = "pci-" + year;
                    SeasonFolder season = new SeasonFolder(name, year);
                    season.table("marks", "unit", "criterion", "scorer", "points");
                    season.table("_published", "unit", "index", "rank");
                    for (Map<String, String> province : provinces) {
                        String code = codes.get(plain(province.get("province")));
                        season.unit(code, province.get("province"));
                        PARTS.forEach(part -> season.row("marks", code, part, "vcci", province.get(part)));
                        season.row("_published", code, province.get("pci"), province.get("rank"));
                    }
                    sets.add(new PublishedSet(
                            name, PublishedSet.restated(name).pack(), season.write(folder.resolve(name))));
                });
        return sets;
    }

    /** The codes of the provinces, by their plain names. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        SeasonFolder.records(SampleSeasons.seasonFolder(SampleSeasons.PCI).resolve("units.csv"))
                .forEach(unit -> codes.put(plain(unit.get("name")), unit.get("id")));
        return codes;
    }

    /** Hòa Bình and Hoà Bình are one province; so are Bắc Kạn and Bắc Cạn, Thừa Thiên Huế and TT.Huế. */
    private static String plain(String name) {
        String letters = COMBINING
                .removeFrom(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
        String plain = CharMatcher.inRange('a', 'z').retainFrom(letters);
        return switch (plain) {
            case "tphcm" -> "hochiminh";
            case "baccan" -> "backan";
            case "brvt" -> "bariavungtau";
            case "tthue" -> "thuathienhue";
            default -> plain;
        };
    }
}
