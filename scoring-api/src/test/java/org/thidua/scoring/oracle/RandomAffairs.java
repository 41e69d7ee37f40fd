package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thidua.scoring.oracle.RandomAwards.Honour;

/** What a random season tells beyond figures: votes, earlier years, inspections and waivers. */
final class RandomAffairs {
    private final Draw draw;
    private final RandomPack pack;
    private final RandomSeason season;

    RandomAffairs(RandomSeason season, RandomPack pack) {
        this.draw = pack.draw;
        this.pack = pack;
        this.season = season;
        votes();
        history();
        inspections();
        waivers();
    }

    // ---- votes

    private void votes() {
        for (Map<String, String> ballot : pack.tables.getOrDefault("ballots", List.of())) {
            for (String unit : season.units) {
                if (draw.chance(85)) {
                    vote(unit, ballot);
                }
            }
        }
    }

    private void vote(String unit, Map<String, String> ballot) {
        int members = draw.between(4, 12);
        int present = draw.between(members / 2, members);
        boolean all = ballot.get("denominator").equals("present_consulted");
        int consulted = all && draw.chance(60) ? draw.between(0, members - present) : 0;
        int voters = present + consulted;
        int invalid = draw.chance(30) ? draw.between(0, 1) : 0;
        int disagree = draw.chance(50) ? draw.between(0, Math.min(2, voters - invalid)) : 0;
        int agree = voters - invalid - disagree;
        Map<String, String> row =
                season.row("votes", "unit", draw.spelt(unit), "award", draw.spelt(ballot.get("award")));
        row.put("members", Integer.toString(members));
        row.put("present", Integer.toString(present));
        row.put("agree", Integer.toString(agree));
        put(row, "consulted", consulted);
        put(row, "disagree", disagree);
        put(row, "invalid", invalid);
        if (ballot.getOrDefault("own", "").equals("exclude")) {
            List<String> own = new ArrayList<>(List.of("none"));
            if (agree > 0) {
                own.add("agree");
            }
            if (disagree > 0) {
                own.add("disagree");
            }
            if (invalid > 0) {
                own.add("invalid");
            }
            row.put("own", draw.one(own));
        }
    }

    private void put(Map<String, String> row, String column, int count) {
        if (count > 0 || draw.chance(50)) {
            row.put(column, Integer.toString(count));
        }
    }

    // ---- earlier years

    private void history() {
        List<String> asked = new ArrayList<>(season.units);
        for (String unit : season.units) {
            if (!pack.awards.honours.isEmpty() && draw.may(Feature.PREDECESSORS, 25)) {
                String from = draw.one(List.of("2019-01-01", "2020-07-01", "2021-01-01", "2021-07-01"));
                List<String> old = draw.some(List.of("cu-1", "cu-2", "cu-3"), draw.between(1, 2));
                for (String one : old) {
                    season.row("predecessors", "unit", draw.spelt(unit), "old_unit", one, "from", from);
                }
                old.stream().filter(one -> !asked.contains(one)).forEach(asked::add);
            }
        }
        for (Honour honour : pack.awards.honours) {
            for (String unit : asked) {
                years(unit, honour);
            }
        }
    }

    private void years(String unit, Honour honour) {
        int first = draw.between(2016, 2021);
        int holes = draw.one(List.of(0, 0, 20));
        int yes = draw.one(List.of(50, 85, 0));
        for (int year = first; year < 2021; year++) {
            boolean award = honour.kind().equals("award");
            if (draw.chance(holes) || (!award && graded(unit, year))) {
                continue;
            }
            Map<String, String> row = season.row("history", "unit", draw.spelt(unit), "kind", honour.kind());
            row.put("year", Integer.toString(year));
            row.put("id", draw.spelt(honour.id()));
            if (!draw.chance(yes)) {
                row.put("value", draw.one(List.of("no", "không")));
            } else if (draw.chance(60)) {
                row.put("value", "yes");
            }
            draw.drawn.add(Feature.HISTORY);
        }
    }

    /** Whether a unit's grade of a year is told already: there is one. */
    private boolean graded(String unit, int year) {
        return season.tables.getOrDefault("history", List.of()).stream()
                .anyMatch(row -> row.get("kind").equals("grade")
                        && Row.fold(row.get("unit")).equals(Row.fold(unit))
                        && row.get("year").equals(Integer.toString(year))
                        && !row.getOrDefault("value", "yes").startsWith("n")
                        && !row.getOrDefault("value", "yes").startsWith("k"));
    }

    // ---- inspections and waivers

    private void inspections() {
        if (!pack.awards.asksForInspections || !draw.may(Feature.INSPECTIONS, 75)) {
            return;
        }
        int number = 0;
        for (String unit : season.units) {
            if (draw.chance(60)) {
                Map<String, String> row = season.row("inspections", "id", "kt-" + ++number, "unit", draw.spelt(unit));
                row.put("cluster", season.clusterOf(unit));
                String from = draw.one(List.of("2021-10-01", "2021-11-17", "2021-11-18", "2021-12-20"));
                row.put("from", from);
                row.put("to", from);
            }
        }
    }

    private void waivers() {
        List<String> clusters =
                season.tables.get("clusters").stream().map(row -> row.get("id")).toList();
        for (Map<String, String> deadline : pack.tables.getOrDefault("deadlines", List.of())) {
            if (draw.may(Feature.WAIVER_OF_UNIT, 25)) {
                waiver(deadline, draw.one(season.units));
            }
            if (draw.may(Feature.WAIVER_OF_CLUSTER, 20)) {
                waiver(deadline, draw.one(clusters));
            }
        }
    }

    private void waiver(Map<String, String> deadline, String who) {
        season.row(
                "waivers",
                "deadline",
                draw.spelt(deadline.get("id")),
                "who",
                draw.spelt(who),
                "until",
                draw.one(List.of("2021-11-19", "2021-11-20", "2021-11-19T12:00")),
                "by",
                "ban",
                "document",
                "1/CV",
                "reason",
                "Bão");
    }
}
