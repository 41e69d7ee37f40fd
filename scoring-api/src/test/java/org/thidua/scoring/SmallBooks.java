package org.thidua.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack and a season that are small enough to be worked out by hand: one criterion, one cluster, units with their points,
 * and whatever tables a case adds as text.
 */
final class SmallBooks {
    private final Map<String, String> pack = new LinkedHashMap<>();
    private final Map<String, String> season = new LinkedHashMap<>();

    SmallBooks() {
        pack("pack", """
                key,value
                id,by-hand
                version,1.0.0
                title,Ví dụ tính tay
                season,2021
                timezone,Asia/Ho_Chi_Minh
                decimals,2
                rounding,half_up
                """);
        pack("sources", """
                id,document,title
                s,,Ví dụ tính tay
                """);
        pack("criteria", """
                id,title,rule,max,source
                diem,Điểm,mark,100,s
                """);
        pack("ranking", """
                scope,order,measure,direction
                cluster,1,total,desc
                """);
        season("season", """
                key,value
                id,by-hand
                year,2021
                as_of,2021-12-31
                """);
        season("clusters", """
                id,name
                cum,Cụm
                """);
    }

    SmallBooks pack(String table, String rows) {
        pack.put(table, rows);
        return this;
    }

    SmallBooks season(String table, String rows) {
        season.put(table, rows);
        return this;
    }

    /** Units of the one cluster, each as {@code ID=POINTS}, separated by spaces. */
    SmallBooks units(String units) {
        StringBuilder rows = new StringBuilder("id,name\n");
        StringBuilder members = new StringBuilder("cluster,unit\n");
        StringBuilder marks = new StringBuilder("unit,criterion,scorer,points\n");
        for (String unit : Splitter.on(' ').split(units)) {
            List<String> parts = Splitter.on('=').splitToList(unit);
            rows.append(parts.get(0)).append(',').append(parts.get(0)).append('\n');
            members.append("cum,").append(parts.get(0)).append('\n');
            marks.append(parts.get(0)).append(",diem,,").append(parts.get(1)).append('\n');
        }
        return season("units", rows.toString())
                .season("members", members.toString())
                .season("marks", marks.toString());
    }

    /** So many units, {@code u001} with the most points. */
    SmallBooks units(int many) {
        List<String> units = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            units.add("u%03d=%s".formatted(number, BigDecimal.valueOf(1_000L - number, 1)));
        }
        return units(String.join(" ", units));
    }

    /** Scores them through files in a folder of their own. */
    JsonNode score(Path folder) {
        return score(RulePack.read(write(pack, folder.resolve("pack"))), folder);
    }

    /** Reads the pack through files in a folder. */
    RulePack rules(Path folder) {
        return RulePack.read(write(pack, folder));
    }

    /** Reads the season through files in a folder. */
    Season facts(Path folder) {
        return Season.read(write(season, folder));
    }

    /** Scores the season by another pack. */
    JsonNode score(RulePack rules, Path folder) {
        return SampleSeasons.read(
                SampleSeasons.bytes(SampleSeasons.score(rules, write(season, folder.resolve("season")))));
    }

    private static Path write(Map<String, String> book, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : book.entrySet()) {
                Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
