package org.thidua.scoring.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.thidua.scoring.oracle.RandomPack.Attribute;
import org.thidua.scoring.oracle.RandomPack.Leaf;

/** A season drawn by chance that fits a pack. */
final class RandomSeason {
    private static final List<String> IDS = List.of("01", "1", "10", "2", "a", "B", "c-1", "D", "đ", "Ê2", "u_1", "Z");

    private final Draw draw;
    private final RandomPack pack;
    final Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    final List<String> units;

    RandomSeason(Draw draw, RandomPack pack) {
        this.draw = draw;
        this.pack = pack;
        this.units = draw.some(IDS, draw.between(2, 9));
        row("season", "key", "id", "value", "mua");
        row("season", "key", "title", "value", "Mùa ngẫu nhiên");
        row("season", "key", "year", "value", "2021");
        row(
                "season",
                "key",
                "as_of",
                "value",
                draw.chance(70) ? "2021-12-15" : draw.one(List.of("2021-11-17", "2021-11-18", "2021-11-16")));
        units();
        // Equal units are tied, over a last place too.
        int alike = draw.one(List.of(0, 0, 30, 70));
        for (int at = 0; at < units.size(); at++) {
            String unit = units.get(at);
            if (at > 0 && draw.chance(alike)) {
                likeAnother(unit, units.get(at - 1));
                continue;
            }
            for (Leaf leaf : pack.leaves) {
                leaf.measures.forEach((measure, value) -> said(unit, leaf, measure, value));
            }
        }
        submissions();
        facts();
        findings();
        new RandomAffairs(this, pack);
    }

    Map<String, List<List<String>>> book() {
        Map<String, List<List<String>>> book = new TreeMap<>();
        tables.forEach((table, rows) -> book.put(table, draw.grid(rows)));
        return book;
    }

    Map<String, String> row(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            row.put(cells[at], cells[at + 1]);
        }
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        return row;
    }

    private void units() {
        List<String> clusters = draw.some(List.of("C1", "c2", "cụm"), draw.between(1, Math.min(3, units.size())));
        clusters.forEach(cluster -> row("clusters", "id", cluster, "name", "Cụm " + cluster));
        for (int at = 0; at < units.size(); at++) {
            String unit = units.get(at);
            Map<String, String> row = row("units", "id", unit, "name", "Đơn vị " + unit);
            for (Attribute attribute : pack.attributes) {
                row.put(attribute.id(), draw.one(attribute.values()));
            }
            String cluster = at < clusters.size() ? clusters.get(at) : draw.one(clusters);
            row("members", "cluster", draw.spelt(cluster), "unit", draw.spelt(unit));
        }
    }

    String clusterOf(String unit) {
        return tables.get("members").stream()
                .filter(row -> Row.fold(row.get("unit")).equals(Row.fold(unit)))
                .map(row -> row.get("cluster"))
                .findFirst()
                .orElseThrow();
    }

    // ---- figures and marks

    private void said(String unit, Leaf leaf, String measure, Supplier<String> value) {
        boolean due = leaf.absent().equals("error");
        String target = draw.one(List.of("1", "3", "4", "10", "0.3", "2"));
        if (leaf.roles.isEmpty()) {
            if (due || draw.chance(85)) {
                statement(unit, leaf, measure, value, "ai-do", draw.chance(30) ? "k1" : "", target, due);
            }
            return;
        }
        for (Map<String, String> role : leaf.roles) {
            boolean several = !role.getOrDefault("within", "single").equals("single");
            boolean excluded = role.getOrDefault("own_mark", "").equals("exclude");
            int many = due || draw.chance(75) ? 1 : 0;
            if (several) {
                many = due ? draw.between(3, 4) : draw.between(0, 4);
            }
            List<String> codes = new ArrayList<>(List.of("k1", "k2", "K3", "k4"));
            if (draw.chance(50)) {
                codes.set(draw.below(4), unit);
            }
            List<String> by = draw.some(codes, many);
            for (String code : by) {
                statement(unit, leaf, measure, value, role.get("role"), draw.spelt(code), target, due);
            }
            if (excluded && !several && many == 1 && !by.contains(unit) && draw.chance(30)) {
                statement(unit, leaf, measure, value, role.get("role"), unit, target, true);
            }
        }
    }

    /** The same figures and marks as another unit has. */
    private void likeAnother(String unit, String other) {
        for (String table : List.of("figures", "marks")) {
            for (Map<String, String> said : List.copyOf(tables.getOrDefault(table, List.of()))) {
                if (Row.fold(said.get("unit")).equals(Row.fold(other))) {
                    Map<String, String> row = row(table);
                    row.putAll(said);
                    row.put("unit", unit);
                    if (Row.fold(said.get("by")).equals(Row.fold(other))) {
                        row.put("by", unit);
                    }
                }
            }
        }
    }

    private void statement(
            String unit,
            Leaf leaf,
            String measure,
            Supplier<String> value,
            String scorer,
            String by,
            String target,
            boolean valueDue) {
        boolean mark = leaf.rule.equals("mark");
        Map<String, String> row = row(
                mark ? "marks" : "figures",
                "unit",
                draw.spelt(unit),
                mark ? "criterion" : "measure",
                draw.spelt(mark ? leaf.node.row.text("id") : measure),
                "scorer",
                draw.spelt(scorer),
                "by",
                by);
        if (!valueDue && draw.chance(14)) {
            Feature state = draw.feature(
                    Feature.STATE_MISSING,
                    Feature.STATE_PENDING,
                    Feature.STATE_NOT_APPLICABLE,
                    Feature.STATE_DISQUALIFIED);
            row.put("state", state.word().substring("state_".length()));
            return;
        }
        row.put(mark ? "points" : "value", value.get());
        if (draw.chance(15)) {
            row.put("state", "value");
        }
        boolean own = leaf.measures.keySet().iterator().next().equals(measure);
        if (leaf.ownTarget && own) {
            row.put("target", target);
        }
    }

    // ---- submissions

    private void submissions() {
        for (Map<String, String> deadline : pack.tables.getOrDefault("deadlines", List.of())) {
            for (String unit : units) {
                for (String to : com.google.common.base.Splitter.on(';').split(deadline.get("to"))) {
                    if (draw.chance(85)) {
                        row(
                                "submissions",
                                "deadline",
                                draw.spelt(deadline.get("id")),
                                "who",
                                draw.spelt(unit),
                                "to",
                                draw.spelt(to),
                                "at",
                                moment());
                    }
                }
            }
        }
    }

    private String moment() {
        LocalDate day = LocalDate.of(2021, 11, 18).plusDays(draw.between(-2, 4));
        if (draw.chance(40)) {
            return day.toString();
        }
        LocalDateTime time = day.atTime(
                draw.one(List.of(0, 16, 16, 23, 12)), draw.one(List.of(0, 29, 30, 59)), draw.one(List.of(0, 1, 59)));
        String written = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(time);
        return draw.chance(50)
                ? written
                : written
                        + draw.one(List.of(
                                "Z",
                                "+07:00",
                                "-05:00",
                                ZoneOffset.ofHoursMinutes(5, 45).getId()));
    }

    // ---- facts and findings

    private void facts() {
        pack.facts.forEach((fact, kind) -> {
            for (String unit : units) {
                if (draw.chance(80)) {
                    row("facts", "unit", draw.spelt(unit), "fact", draw.spelt(fact), "value", fact(kind));
                }
            }
        });
    }

    private String fact(String kind) {
        return switch (kind) {
            case "number" -> draw.one(List.of("0", "1", "2", "0.5", "1.0"));
            case "yes_no" -> draw.one(List.of("yes", "no", "có", "không"));
            default -> draw.one(List.of("xanh", "đỏ", "vàng"));
        };
    }

    private void findings() {
        if (draw.may(Feature.FINDING_ON_CRITERION, 30)) {
            for (Leaf leaf : draw.some(pack.leaves, draw.between(1, 2))) {
                for (String unit : draw.some(units, draw.between(1, 2))) {
                    finding(unit, "criterion", leaf.node.row.text("id"), List.of("0", "1", "2", "-1", "0.5", "100"));
                }
            }
        }
        if (!pack.facts.isEmpty() && draw.may(Feature.FINDING_ON_FACT, 30)) {
            String fact = draw.one(List.copyOf(pack.facts.keySet()));
            String kind = pack.facts.get(fact);
            if (kind.equals("text")) {
                row("findings", "unit", units.get(0), "fact", fact, "action", "set", "value", fact(kind));
            } else {
                finding(units.get(0), "fact", fact, kind.equals("number") ? List.of("1", "2") : List.of("yes", "no"));
            }
        }
    }

    private void finding(String unit, String what, String id, List<String> values) {
        boolean numbers = !values.contains("yes");
        String action =
                draw.one(numbers ? List.of("set", "add", "deny", "confirm") : List.of("set", "deny", "confirm"));
        int many = action.equals("add") ? draw.between(1, 2) : 1;
        for (int at = 0; at < many; at++) {
            Map<String, String> row = row("findings", "unit", draw.spelt(unit), what, draw.spelt(id), "action", action);
            if (!action.equals("deny") && !action.equals("confirm")) {
                row.put("value", draw.one(values));
            }
            row.put("reason", "Kiểm tra " + (at + 1));
        }
    }
}
