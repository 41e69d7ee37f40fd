package org.thidua.scoring.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pack drawn by chance, free of faults, with what a season needs to know to fit it. */
final class RandomPack {
    private static final List<BigDecimal> MAXIMA =
            decimals("1", "2", "3", "4", "5", "10", "2.5", "0.5", "7", "100", "3.33");
    private static final List<BigDecimal> STEPS = decimals("1", "0.5", "0.25", "0.1", "2");
    static final List<String> MODES = List.of("half_up", "half_down", "half_even", "up", "down", "ceiling", "floor");

    final Draw draw;
    final Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    final List<Attribute> attributes = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    /** Facts that are asked for, and of which kind they are. */
    final Map<String, String> facts = new LinkedHashMap<>();

    final List<Node> nodes = new ArrayList<>();
    private final List<Node> roots = new ArrayList<>();
    final List<String> grades = new ArrayList<>();
    final RandomAwards awards;
    private final List<String> starRoles = new ArrayList<>();
    private final boolean paths;
    private int budget;
    private int counter;

    /**
     * An attribute of units.
     *
     * @param closed whether the pack lists its values
     */
    record Attribute(String id, List<String> values, boolean numeric, boolean closed) {}

    /** A leaf with what scorers may say of it. */
    static final class Leaf {
        final Node node;
        final String rule;
        /** What may be said, by the id of the measure; a mark has one measure, without a name. */
        final Map<String, Supplier<String>> measures = new LinkedHashMap<>();

        /** Numbers at which something changes. */
        final List<BigDecimal> edges = new ArrayList<>();

        final List<Map<String, String>> roles = new ArrayList<>();
        /** The levels, if it has any. */
        List<String> words = List.of();

        boolean numeric = true;
        boolean ownTarget;
        boolean offGrid;

        Leaf(Node node, String rule) {
            this.node = node;
            this.rule = rule;
        }

        String absent() {
            return node.row.text("absent", "pending");
        }
    }

    private static List<BigDecimal> decimals(String... texts) {
        return java.util.Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    RandomPack(Draw draw) {
        this.draw = draw;
        this.paths = draw.chance(50);
        this.budget = draw.between(1, 8);
        attributes();
        starRoles();
        criteria();
        grades();
        awards = new RandomAwards(this);
        conditions();
        ranking();
        awards.awards();
        row("sources", "id", "can-cu", "document", "12/KH", "title", "Kế hoạch", "status", "verified");
        attributes.forEach(attribute -> row(
                "attributes",
                "id",
                attribute.id(),
                "title",
                "Thuộc tính",
                "values",
                attribute.closed() ? String.join(";", attribute.values()) : ""));
        header();
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

    private void header() {
        row("pack", "key", "id", "value", "ngau-nhien");
        row("pack", "key", "version", "value", "1");
        row("pack", "key", "title", "value", "Bộ ngẫu nhiên");
        row("pack", "key", "season", "value", "2021");
        row("pack", "key", "decimals", "value", Integer.toString(draw.one(List.of(0, 1, 2, 2, 2, 3, 6))));
        row("pack", "key", "rounding", "value", mode());
        List<String> roundAt = new ArrayList<>();
        for (Feature feature : List.of(Feature.ROUND_LINE, Feature.ROUND_GROUP, Feature.ROUND_TOTAL)) {
            if (draw.may(feature, 45)) {
                roundAt.add(feature.word().substring("round_".length()));
            }
        }
        if (roundAt.isEmpty()) {
            draw.drawn.add(Feature.ROUND_NOTHING);
        } else {
            row("pack", "key", "round_at", "value", String.join(";", roundAt));
        }
        if (draw.chance(60)) {
            row(
                    "pack",
                    "key",
                    "timezone",
                    "value",
                    draw.one(List.of("Asia/Ho_Chi_Minh", "UTC", "America/New_York", "Asia/Kathmandu")));
        }
        Fraction max = roots.stream().map(Node::most).reduce(Fraction.ZERO, Fraction::plus);
        if (max.terminates() && draw.may(Feature.MAX_TOTAL, 25)) {
            row("pack", "key", "max_total", "value", max.plain());
        }
    }

    private String mode() {
        String mode = draw.one(MODES);
        draw.drawn.add(Feature.valueOf("ROUNDING_" + mode.toUpperCase(java.util.Locale.ROOT)));
        return mode;
    }

    private void attributes() {
        if (draw.chance(60)) {
            List<String> values = draw.chance(60) ? List.of("xa", "phuong", "dac-khu") : List.of("1", "2", "10");
            attributes.add(new Attribute("loai", values, values.contains("10"), draw.chance(70)));
        }
        if (draw.chance(30)) {
            attributes.add(new Attribute("dan-so", List.of("5", "40", "40.5", "1000"), true, false));
        }
    }

    // ---- who stands for what

    /**
     * Ways to name the units for which rows stand, so that together they name all: nothing at all, or one value and all
     * others, or every value.
     */
    private List<String> groups(Feature named, Feature others) {
        List<Attribute> known = attributes.stream()
                .filter(attribute -> attribute.id().equals("loai"))
                .toList();
        boolean listed = !known.isEmpty() && known.get(0).closed() && draw.chance(40);
        if (known.isEmpty() || !draw.may(listed ? named : others, 40)) {
            return List.of(draw.chance(50) ? "" : "*");
        }
        Attribute attribute = known.get(0);
        draw.drawn.add(named);
        if (listed) {
            return attribute.values().stream()
                    .map(value -> draw.spelt(attribute.id()) + " = " + value)
                    .toList();
        }
        return List.of(draw.spelt(attribute.id()) + "=" + draw.one(attribute.values()), "others");
    }

    // ---- criteria

    private void criteria() {
        int many = Math.min(budget, draw.between(1, 3));
        for (int at = 0; at < many; at++) {
            String kind = "base";
            if (at > 0 && draw.may(Feature.BONUS, 40)) {
                kind = "bonus";
            } else if (at > 0 && draw.may(Feature.PENALTY, 60)) {
                kind = "penalty";
            }
            roots.add(node(null, kind, 0, at, Math.max(1, budget / (many - at)), false));
        }
    }

    private Node node(@Nullable Node parent, String kind, int depth, int at, int leavesDue, boolean notNegative) {
        String id;
        if (paths) {
            id = parent == null ? "A" + (at + 1) : parent.row.text("id") + "." + (at + 1);
        } else {
            id = draw.one(List.of("c", "C", "đ", "k-")) + ++counter;
        }
        Map<String, String> row = row("criteria", "id", id, "title", "Tiêu chí " + id);
        if (parent == null) {
            row.put("kind", kind);
            row.put("source", "can-cu");
        } else {
            row.put("parent", draw.spelt(parent.row.text("id")));
        }
        Node node = new Node(new Row(row));
        nodes.add(node);
        if (parent != null) {
            node.parent = parent;
            parent.children.add(node);
        }
        if (depth < 3 && leavesDue > 0 && (leavesDue > 1 || draw.chance(15)) && draw.chance(depth == 0 ? 85 : 45)) {
            group(node, row, kind, depth, leavesDue, notNegative);
        } else {
            leaf(node, row, kind, notNegative);
        }
        if (draw.may(Feature.OWN_ROUNDING, 20)) {
            if (draw.chance(80)) {
                row.put("decimals", Integer.toString(draw.one(List.of(0, 0, 0, 1, 2, 4))));
            }
            if (draw.chance(60)) {
                row.put("rounding", mode());
            }
        }
        return node;
    }

    private void group(Node node, Map<String, String> row, String kind, int depth, int leavesDue, boolean notNegative) {
        boolean penalty = kind.equals("penalty");
        Feature rule = draw.chance(35) ? Feature.SUM : null;
        if (rule == null) {
            rule = draw.feature(
                    Feature.SUM,
                    Feature.WEIGHTED_SUM,
                    Feature.MEAN,
                    Feature.WEIGHTED_MEAN,
                    penalty ? Feature.MEAN : Feature.GEOMETRIC_MEAN,
                    Feature.MIN,
                    Feature.MAX,
                    Feature.BEST_N);
        }
        draw.drawn.add(rule);
        row.put("rule", rule == Feature.SUM && draw.chance(30) ? "" : rule.word());
        int children = Math.min(leavesDue, draw.between(1, 4));
        boolean geometric = rule == Feature.GEOMETRIC_MEAN;
        for (int at = 0; at < children; at++) {
            Node child = node(node, kind, depth + 1, at, Math.max(1, leavesDue / children), notNegative || geometric);
            if (rule == Feature.WEIGHTED_SUM || rule == Feature.WEIGHTED_MEAN) {
                // The weight of one is above 0, so that not all are 0.
                child.row
                        .cells()
                        .put(
                                "weight",
                                at > 0 && draw.chance(8)
                                        ? "0"
                                        : draw.one(List.of("1", "2", "3", "0.5", "0.3", "1.75")));
            }
        }
        if (rule == Feature.BEST_N) {
            row.put("n", Integer.toString(draw.between(1, children)));
        }
        limits(node, row, rule, penalty, kind.equals("base"));
    }

    private void limits(Node node, Map<String, String> row, Feature rule, boolean penalty, boolean base) {
        if (penalty) {
            Fraction least = node.least();
            if (draw.may(Feature.CAPPED_PARENT, 30)) {
                row.put("min", least.over(Fraction.of(2)).plain());
            }
            if (draw.chance(20)) {
                row.put("max", "0");
            }
            return;
        }
        Fraction most = node.most();
        if (most.terminates() && draw.chance(25)) {
            row.put("max", most.plain());
        } else if ((rule != Feature.SUM || !base)
                && most.over(Fraction.of(2)).terminates()
                && draw.may(Feature.CAPPED_PARENT, 30)) {
            row.put("max", most.over(Fraction.of(2)).plain());
        }
        if (draw.may(Feature.OWN_MINIMUM, 6)) {
            Fraction quarter = node.most().over(Fraction.of(4));
            if (quarter.terminates()) {
                row.put("min", quarter.plain());
            }
        }
    }

    // ---- leaves

    private void leaf(Node node, Map<String, String> row, String kind, boolean notNegative) {
        boolean penalty = kind.equals("penalty");
        Feature rule = penalty
                ? draw.feature(
                        Feature.MARK,
                        Feature.LEVELS,
                        Feature.BANDS,
                        Feature.CASES,
                        Feature.DEDUCTION,
                        Feature.DEADLINE,
                        Feature.FORMULA)
                : draw.feature(
                        Feature.MARK,
                        Feature.YES_NO,
                        Feature.LEVELS,
                        Feature.BANDS,
                        Feature.BANDS,
                        Feature.CASES,
                        Feature.CASES,
                        Feature.PROPORTION,
                        Feature.PER_ITEM,
                        Feature.DEDUCTION,
                        Feature.DEADLINE,
                        Feature.RELATIVE_BEST,
                        Feature.RELATIVE_BEST_LOW,
                        Feature.RELATIVE_MIN_MAX,
                        Feature.RELATIVE_MIN_MAX_LOW,
                        Feature.RELATIVE_EXCESS,
                        Feature.FORMULA,
                        Feature.FORMULA);
        String word = rule.word();
        if (word.startsWith("relative_")) {
            row.put("rule", "relative");
            row.put("variant", word.substring("relative_".length()));
        } else {
            row.put("rule", word);
        }
        BigDecimal max = rule != Feature.FORMULA && draw.isExtreme() ? draw.positive() : draw.one(MAXIMA);
        if (penalty) {
            row.put("min", Draw.plain(max.negate()));
            if (draw.chance(40)) {
                row.put("max", "0");
            }
        } else {
            row.put("max", draw.text(max));
            if (draw.may(Feature.OWN_MINIMUM, 12)) {
                BigDecimal min = max.multiply(new BigDecimal("0.25"));
                row.put("min", Draw.plain(notNegative || draw.chance(50) ? min : min.negate()));
            }
        }
        Leaf leaf = new Leaf(node, row.get("rule"));
        leaves.add(leaf);
        leaf.numeric = !Set.of(Feature.YES_NO, Feature.LEVELS).contains(rule);
        if (rule == Feature.DEADLINE) {
            deadline(row);
            return;
        }
        switch (draw.below(6)) {
            case 0 -> {
                if (draw.may(Feature.ABSENT_ZERO, 100)) {
                    row.put("absent", "zero");
                }
            }
            case 1, 2 -> {
                if (draw.may(Feature.ABSENT_EXCLUDE, 100)) {
                    row.put("absent", "exclude");
                }
            }
            case 3 -> {
                if (draw.may(Feature.ABSENT_ERROR, 50)) {
                    row.put("absent", "error");
                }
            }
            case 4 -> row.put("absent", "pending");
            default -> {}
        }
        List<Map<String, String>> cases = rule == Feature.CASES ? cases(leaf, row) : List.of();
        roles(leaf);
        BigDecimal least = node.least().rounded(60, RoundingMode.UNNECESSARY);
        BigDecimal most = node.most().rounded(60, RoundingMode.UNNECESSARY);
        switch (rule) {
            case MARK -> mark(leaf, row, least, most);
            case YES_NO -> leaf.measures.put(measure(node, row), this::yesOrNo);
            case LEVELS -> levels(leaf, row, least, most);
            case BANDS -> bands(leaf, row, least, most, penalty);
            case CASES -> cases.forEach(line -> award(line, least, most, penalty, Feature.CASES_IN_PERCENT));
            case PROPORTION -> {
                target(leaf, row, Feature.PROPORTION_OF_OWN_TARGET);
                figure(leaf, row, false);
            }
            case PER_ITEM, DEDUCTION -> {
                row.put("per", draw.one(List.of("0.5", "1", "0.25", "0.1", "3", "0.3333")));
                if (draw.chance(30)) {
                    row.put("step", "1");
                    leaf.edges.addAll(decimals("0", "1", "2", "3"));
                }
                figure(leaf, row, false);
            }
            case FORMULA -> formula(leaf, row);
            default -> {
                if (rule == Feature.RELATIVE_EXCESS) {
                    target(leaf, row, Feature.RELATIVE_EXCESS);
                }
                leaf.edges.addAll(decimals("1", "2", "3"));
                figure(leaf, row, false);
            }
        }
    }

    private String yesOrNo() {
        return draw.chance(15) ? draw.one(List.of("có", "không")) : draw.one(List.of("yes", "no"));
    }

    private String measure(Node node, Map<String, String> row) {
        if (draw.chance(50)) {
            return node.row.text("id");
        }
        row.put("measure", "m" + ++counter);
        return "m" + counter;
    }

    private void figure(Leaf leaf, Map<String, String> row, boolean negative) {
        String step = row.getOrDefault("step", "");
        BigDecimal grid = step.isEmpty() ? null : new BigDecimal(step);
        if (leaf.roles.isEmpty() && grid == null && !negative && !leaf.ownTarget) {
            List<Leaf> alike = leaves.stream()
                    .filter(other -> other != leaf
                            && other.numeric
                            && other.roles.isEmpty()
                            && !other.ownTarget
                            && !other.node.row.has("step")
                            && Set.of("proportion", "per_item", "deduction", "bands")
                                    .contains(other.rule)
                            && !other.measures.isEmpty()
                            && !other.node.row.text("absent").equals("error"))
                    .toList();
            boolean plain = Set.of("proportion", "per_item", "deduction").contains(leaf.rule);
            if (plain && !leaf.absent().equals("error") && !alike.isEmpty() && draw.may(Feature.SHARED_FIGURE, 25)) {
                Leaf other = draw.one(alike);
                row.put("measure", draw.spelt(other.measures.keySet().iterator().next()));
                // Two readers ask for a figure that both can take.
                if (other.rule.equals("bands") && isNegative(other)) {
                    row.remove("measure");
                } else {
                    return;
                }
            }
        }
        leaf.measures.put(measure(leaf.node, row), () -> draw.text(draw.near(leaf.edges, grid, negative)));
    }

    private boolean isNegative(Leaf leaf) {
        return tables.getOrDefault("bands", List.of()).stream()
                .filter(row -> row.get("criterion").equals(leaf.node.row.text("id")))
                .anyMatch(row -> row.values().stream().anyMatch(cell -> cell.startsWith("-")));
    }

    private void target(Leaf leaf, Map<String, String> row, Feature own) {
        if (draw.may(own, 50)) {
            leaf.ownTarget = true;
            row.put("target", draw.one(List.of("own", "own", "riêng")));
            leaf.edges.addAll(decimals("1", "3", "4", "10"));
        } else {
            BigDecimal target = draw.positive();
            row.put("target", draw.text(target));
            leaf.edges.add(target);
            leaf.edges.add(target.multiply(new BigDecimal("0.5")));
        }
    }

    private void deadline(Map<String, String> row) {
        List<Map<String, String>> known = tables.getOrDefault("deadlines", List.of());
        boolean shared = !known.isEmpty() && draw.chance(30);
        row.put("due", draw.spelt(shared ? draw.one(known).get("id") : newDeadline()));
        row.put("per", draw.one(List.of("0.5", "1", "0.25", "0.3")));
    }

    String newDeadline() {
        String id = "han-" + ++counter;
        boolean several = draw.may(Feature.SEVERAL_RECIPIENTS, 40);
        Map<String, String> row = row("deadlines", "id", id, "title", "Hạn", "source", "can-cu");
        row.put("on", draw.chance(70) ? "2021-11-18" : draw.one(List.of("2021-11-18T16:30", "2021-11-18T00:00")));
        row.put("boundary", draw.chance(50) ? "by" : "before");
        row.put("to", several ? draw.one(List.of("ban;cum", "ban;cum;tinh")) : "ban");
        return id;
    }

    private void mark(Leaf leaf, Map<String, String> row, BigDecimal least, BigDecimal most) {
        BigDecimal step = draw.one(STEPS);
        BigDecimal low = least.divide(step, 0, RoundingMode.CEILING);
        BigDecimal high = most.divide(step, 0, RoundingMode.FLOOR);
        boolean onGrid = low.compareTo(high) <= 0 && draw.may(Feature.MARK_ON_A_GRID, 60);
        if (onGrid) {
            row.put("step", Draw.plain(step));
        }
        BigDecimal width = most.subtract(least);
        leaf.measures.put("", () -> {
            if (onGrid) {
                long steps = high.subtract(low).min(BigDecimal.valueOf(12)).longValueExact();
                return draw.text(
                        low.add(BigDecimal.valueOf(draw.below((int) steps + 1))).multiply(step));
            }
            return draw.text(least.add(width.multiply(
                    new BigDecimal(draw.one(List.of("0", "0.25", "0.5", "0.75", "1", "0.333", "0.9999"))))));
        });
    }

    private BigDecimal points(BigDecimal least, BigDecimal most) {
        return least.add(most.subtract(least)
                .multiply(new BigDecimal(draw.one(List.of("0", "0.25", "0.5", "0.5", "0.8", "1", "1", "0.333")))));
    }

    private void award(Map<String, String> line, BigDecimal least, BigDecimal most, boolean penalty, Feature percent) {
        if (!penalty && least.signum() <= 0 && draw.may(percent, 30)) {
            line.put("percent", draw.one(List.of("0", "33.3", "50", "90", "100")));
        } else {
            line.put("points", draw.text(points(least, most)));
        }
    }

    private void levels(Leaf leaf, Map<String, String> row, BigDecimal least, BigDecimal most) {
        List<String> levels = draw.some(List.of("tốt", "khá", "trung bình", "kém"), draw.between(1, 4));
        for (String level : levels) {
            Map<String, String> line = row(
                    "levels",
                    "criterion",
                    draw.spelt(row.get("id")),
                    "level",
                    level,
                    "points",
                    draw.text(points(least, most)));
            if (draw.chance(30)) {
                line.put("id", "muc-" + ++counter);
            }
        }
        leaf.words = levels;
        leaf.measures.put(measure(leaf.node, row), () -> draw.one(levels));
    }

    // ---- intervals

    /**
     * A line cut into intervals that touch: each a map of bounds.
     *
     * @param bottom the lower bound of the lowest
     * @param grid where the values stand; {@code null} if anywhere
     */
    private List<Map<String, String>> cut(List<BigDecimal> edges, String bottom, @Nullable BigDecimal grid) {
        List<Map<String, String>> parts = new ArrayList<>();
        Map<String, String> part = new LinkedHashMap<>();
        part.put("from", bottom);
        for (BigDecimal edge : new TreeSet<>(edges)) {
            Map<String, String> next = new LinkedHashMap<>();
            if (grid != null) {
                BigDecimal above = edge.add(grid);
                if (draw.chance(50)) {
                    part.put("to", draw.text(edge));
                } else {
                    part.put("below", draw.text(above));
                }
                if (draw.chance(50)) {
                    next.put("from", draw.text(above));
                } else {
                    next.put("above", draw.text(edge));
                }
            } else if (draw.chance(15)) {
                part.put("below", draw.text(edge));
                parts.add(part);
                part = new LinkedHashMap<>(Map.of("from", Draw.plain(edge), "to", Draw.plain(edge)));
                next.put("above", draw.text(edge));
            } else if (draw.chance(50)) {
                part.put("to", draw.text(edge));
                next.put("above", draw.text(edge));
            } else {
                part.put("below", draw.text(edge));
                next.put("from", draw.text(edge));
            }
            parts.add(part);
            part = next;
        }
        part.put("to", "*");
        parts.add(part);
        return parts;
    }

    private List<BigDecimal> edges(boolean negative, @Nullable BigDecimal grid) {
        List<BigDecimal> edges = new ArrayList<>();
        int many = draw.between(0, 3);
        Set<BigDecimal> seen = new HashSet<>();
        for (int at = 0; at < many; at++) {
            BigDecimal edge = grid == null ? draw.positive() : grid.multiply(BigDecimal.valueOf(draw.between(0, 6)));
            if (negative && draw.chance(60)) {
                edge = edge.negate();
            }
            BigDecimal same = edge.stripTrailingZeros();
            if (seen.add(same)) {
                edges.add(same);
            }
        }
        return edges;
    }

    private void bands(Leaf leaf, Map<String, String> row, BigDecimal least, BigDecimal most, boolean penalty) {
        boolean target = draw.may(Feature.BANDS_WITH_TARGET, 35);
        if (target) {
            target(leaf, row, Feature.BANDS_WITH_OWN_TARGET);
        }
        boolean negative = !target && draw.may(Feature.BANDS_BELOW_ZERO, 15);
        BigDecimal grid = null;
        if (!target && !leaf.offGrid && draw.may(Feature.BANDS_ON_A_GRID, 40)) {
            BigDecimal step = draw.one(STEPS);
            row.put("step", draw.text(step));
            grid = step;
        }
        boolean below = false;
        List<Map<String, String>> lines = new ArrayList<>();
        for (String when : groups(Feature.BANDS_WHEN, Feature.BANDS_WITH_OTHERS)) {
            List<BigDecimal> edges = edges(negative, grid);
            if (negative && !below) {
                // Two steps, so that a bound is below 0 however the edge is written.
                edges.add(new BigDecimal("-2").multiply(grid == null ? BigDecimal.ONE : grid));
                below = true;
            }
            for (Map<String, String> part : cut(edges, negative || draw.chance(30) ? "*" : "0", grid)) {
                Map<String, String> line = row("bands", "criterion", draw.spelt(row.get("id")), "when", when);
                line.putAll(part);
                lines.add(line);
            }
            leaf.edges.addAll(edges);
        }
        for (Map<String, String> line : lines) {
            award(line, least, most, penalty, Feature.BANDS_IN_PERCENT);
            if (draw.chance(30)) {
                line.put("id", "bac-" + ++counter);
            }
        }
        figure(leaf, row, negative);
    }

    // ---- cases

    private List<Map<String, String>> cases(Leaf leaf, Map<String, String> row) {
        int many = draw.may(Feature.CASES_OF_SEVERAL_MEASURES, 60) ? draw.between(2, 3) : 1;
        boolean grid = draw.chance(50);
        if (grid) {
            row.put("step", "1");
        }
        List<String> measures = new ArrayList<>();
        Map<String, Boolean> answers = new LinkedHashMap<>();
        Map<String, Boolean> negatives = new LinkedHashMap<>();
        for (int at = 0; at < many; at++) {
            String measure = "m" + ++counter;
            measures.add(measure);
            boolean answer = draw.chance(35);
            boolean negative = !answer && draw.chance(15);
            answers.put(measure, answer);
            negatives.put(measure, negative);
            leaf.numeric &= !answer;
            leaf.measures.put(
                    measure,
                    () -> answer
                            ? yesOrNo()
                            : draw.text(draw.near(leaf.edges, grid ? BigDecimal.ONE : null, negative)));
        }
        List<Map<String, String>> lines = new ArrayList<>();
        split(leaf, measures, answers, negatives, grid, new LinkedHashMap<>(), true, lines);
        for (Map<String, String> line : lines) {
            line.put("criterion", draw.spelt(row.get("id")));
            if (draw.chance(30)) {
                line.put("id", "tinh-huong-" + ++counter);
            }
            tables.computeIfAbsent("cases", key -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    private void split(
            Leaf leaf,
            List<String> measures,
            Map<String, Boolean> answers,
            Map<String, Boolean> negatives,
            boolean grid,
            Map<String, String> soFar,
            boolean first,
            List<Map<String, String>> lines) {
        if (soFar.size() == measures.size()) {
            lines.add(new LinkedHashMap<>(soFar));
            return;
        }
        String measure = measures.get(soFar.size());
        List<String> parts;
        if (!first && draw.chance(50)) {
            parts = List.of("*");
        } else if (answers.get(measure)) {
            parts = List.of("yes", "no");
        } else {
            parts = numbers(leaf, negatives.get(measure), grid);
        }
        boolean leading = first;
        for (String part : parts) {
            soFar.put(measure, part);
            split(leaf, measures, answers, negatives, grid, soFar, leading, lines);
            soFar.remove(measure);
            leading = false;
        }
    }

    private List<String> numbers(Leaf leaf, boolean negative, boolean grid) {
        int low = negative ? -draw.between(1, 3) : draw.between(1, 3);
        int high = low + draw.between(1, 4);
        leaf.edges.addAll(decimals(Integer.toString(low), Integer.toString(high)));
        String less = "<" + low;
        String more = ">" + high;
        if (!grid) {
            return switch (draw.below(4)) {
                case 0 -> List.of(less, ">=" + low);
                case 1 -> List.of("<=" + low, ">" + low);
                case 2 -> List.of(less, Integer.toString(low), ">" + low);
                default -> List.of(less, low + ".." + high, more);
            };
        }
        String bottom = negative ? "<=" + (low - 1) : low == 1 ? "0" : "0.." + (low - 1);
        return switch (draw.below(4)) {
            case 0 -> List.of(bottom, ">=" + low);
            case 1 -> List.of(less, low + ".." + high, ">=" + (high + 1));
            case 2 -> List.of("<=" + (low - 1), Integer.toString(low), ">" + low);
            default -> List.of(bottom, low + ".." + high, more);
        };
    }

    // ---- formulas

    private void formula(Leaf leaf, Map<String, String> row) {
        boolean own = draw.chance(80);
        List<String> names = new ArrayList<>(List.of("max"));
        if (own) {
            names.add("value");
            names.add("value");
        }
        if (own && draw.may(Feature.FORMULA_WITH_TARGET, 30)) {
            if (draw.chance(50)) {
                leaf.ownTarget = true;
                row.put("target", "own");
            } else {
                row.put("target", draw.one(List.of("2", "3", "10")));
            }
            names.add("target");
        }
        int more = own ? draw.between(0, 2) : 1;
        List<String> others = new ArrayList<>();
        for (int at = 0; at < more && draw.may(Feature.FORMULA_OF_SEVERAL_MEASURES, 60); at++) {
            others.add("m" + ++counter);
        }
        if (!own && others.isEmpty()) {
            names.add("value");
        }
        names.addAll(others);
        String text = expression(names, 3);
        // A figure is due only if the formula names it, and every one drawn is named.
        for (String name : names) {
            if (!Formula.names(text).contains(name) && !name.equals("max")) {
                text = "(" + text + ") + " + name;
            }
        }
        row.put("formula", text);
        leaf.edges.addAll(decimals("0", "1", "2", "3"));
        Supplier<String> number = () -> Draw.plain(new BigDecimal(draw.one(
                List.of("0", "1", "2", "3", "4", "10", "0.5", "2.25", "7", "33.3", "-1", "-2.5", "123456789"))));
        if (names.contains("value")) {
            leaf.measures.put(measure(leaf.node, row), number);
        }
        others.forEach(other -> leaf.measures.put(other, number));
    }

    private String expression(List<String> names, int depth) {
        if (depth == 0 || draw.chance(20)) {
            return draw.chance(65) ? draw.one(names) : draw.one(List.of("1", "2", "3", "10", "0.5", "0.1"));
        }
        String left = expression(names, depth - 1);
        String right = expression(names, depth - 1);
        return switch (draw.below(11)) {
            case 0, 1 -> inParentheses(left) + " + " + inParentheses(right);
            case 2 -> inParentheses(left) + " - " + inParentheses(right);
            case 3, 4 -> inParentheses(left) + " * " + inParentheses(right);
            case 5 -> inParentheses(left) + " / " + draw.one(List.of("2", "3", "7", "max", inParentheses(right)));
            case 6 -> "min(" + left + ", " + right + ")";
            case 7 -> "max(" + left + ", " + right + ")";
            case 8 ->
                "(if " + inParentheses(left) + draw.one(List.of(" > ", " >= ", " < ", " <= ", " = "))
                        + inParentheses(right) + " then " + expression(names, depth - 1) + " else "
                        + expression(names, depth - 1) + ")";
            case 9 -> draw.one(List.of("abs", "floor", "ceiling")) + "(" + left + ")";
            default -> draw.chance(50) ? "(-" + inParentheses(left) + ")" : "(" + draw.one(names) + " ** 2)";
        };
    }

    private String inParentheses(String text) {
        return text.matches("[a-z0-9.]+") ? text : "(" + text + ")";
    }

    // ---- scorers

    private void starRoles() {
        if (!draw.may(Feature.ROLES_OF_ALL, 35)) {
            return;
        }
        starRoles.addAll(draw.some(List.of("ban", "cum", "tu-cham"), draw.between(1, 3)));
        String between =
                draw.feature(Feature.FIRST_AVAILABLE, Feature.LAST_AVAILABLE).word();
        int order = 0;
        for (String role : starRoles) {
            order += draw.between(1, 3);
            Map<String, String> row =
                    row("scorers", "criterion", "*", "role", role, "title", "Nguồn", "order", Integer.toString(order));
            row.put("between", between);
            if (draw.chance(50)) {
                row.put("within", "single");
            }
        }
    }

    private void roles(Leaf leaf) {
        if (!draw.may(Feature.ROLES, 40)) {
            for (String role : starRoles) {
                leaf.roles.add(new LinkedHashMap<>(Map.of("role", role)));
            }
            return;
        }
        boolean onGrid = leaf.rule.equals("cases") && leaf.node.row.has("step");
        boolean combines = leaf.numeric && !onGrid && draw.chance(70);
        String between = combines
                ? draw.feature(
                                Feature.FIRST_AVAILABLE,
                                Feature.LAST_AVAILABLE,
                                Feature.BETWEEN_SUM,
                                Feature.BETWEEN_MEAN,
                                Feature.BETWEEN_WEIGHTED_MEAN,
                                Feature.BETWEEN_MEDIAN,
                                Feature.BETWEEN_MIN,
                                Feature.BETWEEN_MAX)
                        .word()
                        .replace("between_", "")
                : draw.feature(Feature.FIRST_AVAILABLE, Feature.LAST_AVAILABLE).word();
        leaf.offGrid = combines;
        String alert = leaf.numeric && draw.may(Feature.ALERT, 20) ? "1" : "";
        int order = 0;
        for (String role : draw.some(List.of("ban", "cum", "hoi-dong"), draw.between(1, 3))) {
            order += draw.between(1, 3);
            Map<String, String> row = row(
                    "scorers",
                    "criterion",
                    draw.spelt(leaf.node.row.text("id")),
                    "role",
                    draw.spelt(role),
                    "title",
                    "Nguồn chấm",
                    "order",
                    Integer.toString(order),
                    "between",
                    between);
            row.put("alert", alert);
            if (combines && draw.chance(60)) {
                String within = draw.feature(
                                Feature.WITHIN_SUM,
                                Feature.WITHIN_MEAN,
                                Feature.WITHIN_MEDIAN,
                                Feature.WITHIN_MIN,
                                Feature.WITHIN_MAX)
                        .word();
                row.put("within", within.replace("within_", ""));
                if (draw.may(Feature.DROPS, 40)) {
                    row.put(draw.chance(50) ? "drop_low" : "drop_high", Integer.toString(draw.between(1, 2)));
                    if (draw.chance(30)) {
                        row.put("drop_low", "1");
                        row.put("drop_high", "1");
                    }
                }
                if (draw.may(Feature.AT_LEAST, 25)) {
                    row.put("at_least", Integer.toString(draw.between(1, 3)));
                }
            } else if (draw.chance(50)) {
                row.put("within", "single");
            }
            if (draw.may(Feature.OWN_MARK_EXCLUDED, 20)) {
                row.put("own_mark", "exclude");
            } else if (draw.chance(20)) {
                row.put("own_mark", "count");
            }
            if (between.equals("weighted_mean")) {
                row.put("weight", draw.one(List.of("1", "2", "3", "0.5")));
            }
            leaf.roles.add(row);
        }
    }

    // ---- grades, conditions, ranking

    /** A subject that is a number, and numbers that it may be compared with. */
    private record Asked(String subject, List<String> values) {}

    private @Nullable Asked numeric(boolean ofConditions) {
        Feature feature = draw.feature(
                Feature.SUBJECT_TOTAL,
                Feature.SUBJECT_TOTAL,
                Feature.SUBJECT_TOTAL_PERCENT,
                Feature.SUBJECT_BASE,
                Feature.SUBJECT_BONUS,
                Feature.SUBJECT_PENALTY,
                Feature.SUBJECT_CRITERION,
                Feature.SUBJECT_CRITERION,
                Feature.SUBJECT_CRITERION_PERCENT,
                Feature.SUBJECT_FACT,
                Feature.SUBJECT_FIGURE,
                Feature.SUBJECT_MARKS_COUNT,
                Feature.SUBJECT_MARKS_COUNT_VALUE);
        List<String> percents = List.of("0", "25", "50", "30", "75", "100", "33.3");
        return switch (feature) {
            case SUBJECT_TOTAL -> new Asked("total", parts(roots));
            case SUBJECT_TOTAL_PERCENT -> new Asked("total.percent", percents);
            case SUBJECT_BASE, SUBJECT_BONUS, SUBJECT_PENALTY -> {
                String kind = feature.word().substring("subject_".length());
                List<Node> named =
                        roots.stream().filter(root -> root.kind().equals(kind)).toList();
                yield named.isEmpty()
                        ? null
                        : new Asked(kind, kind.equals("penalty") ? List.of("0", "-1", "-2", "-0.5") : parts(named));
            }
            case SUBJECT_CRITERION -> {
                Node node = draw.one(nodes);
                yield new Asked(
                        "criterion." + draw.spelt(node.row.text("id")),
                        node.isPenalty() ? List.of("0", "-1", "-0.5") : parts(List.of(node)));
            }
            case SUBJECT_CRITERION_PERCENT -> {
                Node node = draw.one(nodes);
                yield node.isPenalty()
                        ? null
                        : new Asked("criterion." + draw.spelt(node.row.text("id")) + ".percent", percents);
            }
            case SUBJECT_FACT -> {
                String fact = "so-" + draw.between(1, 2);
                facts.put(fact, "number");
                yield new Asked("fact." + fact, List.of("0", "1", "2", "0.5"));
            }
            case SUBJECT_FIGURE -> {
                List<Leaf> measured = leaves.stream()
                        .filter(leaf -> leaf.numeric
                                && !Set.of("mark", "cases", "formula", "deadline")
                                        .contains(leaf.rule)
                                && !leaf.measures.isEmpty())
                        .toList();
                yield measured.isEmpty()
                        ? null
                        : new Asked(
                                "figure."
                                        + draw.spelt(draw.one(measured)
                                                .measures
                                                .keySet()
                                                .iterator()
                                                .next()),
                                List.of("0", "1", "2", "3", "5"));
            }
            default -> {
                List<Leaf> marked =
                        leaves.stream().filter(leaf -> leaf.rule.equals("mark")).toList();
                if (marked.isEmpty() || !ofConditions) {
                    yield null;
                }
                Leaf leaf = draw.one(marked);
                String subject = "marks.count." + draw.spelt(leaf.node.row.text("id"));
                yield new Asked(
                        feature == Feature.SUBJECT_MARKS_COUNT
                                ? subject
                                : subject + "."
                                        + Draw.plain(new BigDecimal(
                                                leaf.measures.get("").get())),
                        List.of("0", "1", "2", "3"));
            }
        };
    }

    private static List<String> parts(List<Node> of) {
        Fraction max = of.stream().map(Node::most).reduce(Fraction.ZERO, Fraction::plus);
        Set<String> parts = new LinkedHashSet<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            BigDecimal part =
                    max.times(Fraction.of(quarter)).over(Fraction.of(4)).rounded(2, RoundingMode.HALF_UP);
            parts.add(Draw.plain(part));
            parts.add(Draw.plain(part.setScale(0, RoundingMode.HALF_UP)));
        }
        return List.copyOf(parts);
    }

    private void grades() {
        if (!draw.may(Feature.GRADES, 50)) {
            return;
        }
        Asked measure = numeric(false);
        if (measure == null
                || measure.subject().startsWith("fact")
                || measure.subject().startsWith("figure")) {
            measure = new Asked("total", parts(roots));
        }
        int order = 0;
        for (String when : groups(Feature.GRADES_WHEN, Feature.GRADES_WITH_OTHERS)) {
            List<BigDecimal> edges = new ArrayList<>();
            for (String edge : draw.some(measure.values(), draw.between(0, 3))) {
                edges.add(new BigDecimal(edge));
            }
            String better = "";
            List<Map<String, String>> parts = cut(edges, "*", null);
            for (Map<String, String> part : parts) {
                String id = "loai-" + ++counter;
                grades.add(id);
                Map<String, String> row =
                        row("grades", "id", id, "title", "Loại", "order", Integer.toString(++order), "when", when);
                row.put("measure", measure.subject());
                row.put("source", "can-cu");
                row.putAll(part);
                if (!better.isEmpty() && draw.may(Feature.GRADE_OTHERWISE, 60)) {
                    row.put("otherwise", draw.spelt(better));
                }
                better = id;
            }
        }
    }

    private void conditions() {
        if (draw.may(Feature.CONDITION_OF_RANKING, 35)) {
            conditions("ranking");
        }
        for (Map<String, String> grade : tables.getOrDefault("grades", List.of())) {
            if (grade.containsKey("otherwise") && draw.may(Feature.CONDITION_OF_GRADE, 60)) {
                conditions(grade.get("id"));
            }
        }
    }

    void conditions(String of) {
        int many = draw.between(1, 3);
        boolean anyGroup = many > 1 && draw.may(Feature.ANY_GROUP, 35);
        Set<String> asked = new HashSet<>();
        for (int at = 0; at < many; at++) {
            Map<String, String> row = new LinkedHashMap<>();
            if (!draw.chance(awards.ids.contains(of) ? 65 : 30) || !awards.subject(row, of)) {
                condition(row, of.equals("ranking") || awards.ids.contains(of));
            }
            if (!row.containsKey("subject") || !asked.add(Row.fold(row.get("subject")))) {
                continue;
            }
            row.put("of", draw.spelt(of));
            row.put("title", "Điều kiện");
            row.put("source", "can-cu");
            if (anyGroup && at < 2) {
                row.put("any_group", "g");
            }
            if (draw.may(Feature.CONDITION_ABSENT, 30)) {
                row.put("absent", draw.one(List.of("unknown", "met", "not_met")));
            }
            List<String> whens = groups(Feature.CONDITION_WHEN, Feature.CONDITION_OTHERS);
            // One value alone leaves the others without a condition.
            int rows = whens.size() > 1 && draw.chance(30) ? 1 : whens.size();
            for (String when : whens.subList(0, rows)) {
                Map<String, String> line = new LinkedHashMap<>(row);
                line.put("id", "dk-" + ++counter);
                line.put("when", when);
                tables.computeIfAbsent("conditions", key -> new ArrayList<>()).add(line);
            }
        }
    }

    private void condition(Map<String, String> row, boolean ofRanking) {
        int kind = draw.below(10);
        if (kind < 2 && draw.may(Feature.SUBJECT_FACT, 100)) {
            boolean answer = draw.chance(50);
            String fact = (answer ? "co-" : "chu-") + draw.between(1, 2);
            facts.put(fact, answer ? "yes_no" : "text");
            row.put("subject", "fact." + draw.spelt(fact));
            textual(row, answer ? List.of("yes", "no") : List.of("xanh", "đỏ", "vàng"), answer);
            return;
        }
        if (kind == 2 && !attributes.isEmpty() && draw.may(Feature.SUBJECT_ATTRIBUTE, 100)) {
            Attribute attribute = draw.one(attributes);
            row.put("subject", "attribute." + draw.spelt(attribute.id()));
            if (attribute.numeric()) {
                compared(row, attribute.values());
            } else {
                textual(row, attribute.values(), false);
            }
            return;
        }
        if (kind == 3 && ofRanking && !grades.isEmpty() && draw.may(Feature.SUBJECT_GRADE, 100)) {
            row.put("subject", "grade");
            textual(row, grades, false);
            return;
        }
        List<Leaf> answered = leaves.stream()
                .filter(leaf -> Set.of("yes_no", "levels").contains(leaf.rule))
                .toList();
        if (kind == 5 && !answered.isEmpty() && draw.may(Feature.SUBJECT_FIGURE_OF_WORDS, 100)) {
            Leaf leaf = draw.one(answered);
            row.put(
                    "subject",
                    "figure." + draw.spelt(leaf.measures.keySet().iterator().next()));
            boolean answer = leaf.rule.equals("yes_no");
            textual(row, answer ? List.of("yes", "no") : leaf.words, answer);
            return;
        }
        if (kind == 4 && draw.may(Feature.SUBJECT_EVERY_CRITERION, 100)) {
            row.put("subject", "every_criterion.percent");
            row.put("is", draw.one(List.of("ge", "gt", ">=", "≥")));
            row.put("value", draw.one(List.of("0", "25", "50", "30", "100")));
            return;
        }
        Asked asked = numeric(true);
        if (asked == null) {
            return;
        }
        row.put("subject", asked.subject());
        compared(row, asked.values());
        if (draw.may(Feature.PERCENT_OF, 15)) {
            row.put("is", draw.one(List.of("ge", "gt", "lt", "le")));
            Asked whole = numeric(true);
            String subject = whole == null ? "total" : whole.subject();
            if (Row.fold(subject).equals(Row.fold(asked.subject()))) {
                subject = subject.equals("total") ? "base" : "total";
            }
            row.put("value", draw.one(List.of("50", "100", "12.5", "0")) + "% of " + subject);
        }
    }

    private void textual(Map<String, String> row, List<String> values, boolean single) {
        boolean list = !single && draw.chance(40);
        row.put("is", list ? draw.one(List.of("in", "not_in")) : draw.one(List.of("eq", "ne", "=", "≠", "!=")));
        row.put("value", list ? String.join(";", draw.some(values, draw.between(1, 2))) : draw.one(values));
    }

    void compared(Map<String, String> row, List<String> values) {
        if (draw.chance(15)) {
            row.put("is", draw.one(List.of("in", "not_in")));
            row.put("value", String.join(";", draw.some(values, draw.between(1, 3))));
        } else {
            row.put("is", draw.one(List.of("ge", "gt", "le", "lt", "eq", "ne", ">=", "≤", ">", "<")));
            row.put("value", draw.one(values));
        }
    }

    private void ranking() {
        List<String> scopes = new ArrayList<>();
        if (draw.may(Feature.SCOPE_CLUSTER, 70)) {
            scopes.add("cluster");
        }
        if (!attributes.isEmpty() && draw.may(Feature.SCOPE_ATTRIBUTE, 25)) {
            scopes.add(draw.one(attributes).id());
        }
        if (scopes.isEmpty() || draw.chance(25)) {
            scopes.add("all");
            draw.drawn.add(Feature.SCOPE_ALL);
        }
        for (String scope : scopes) {
            Feature places = draw.feature(Feature.PLACES_1224, Feature.PLACES_1223, Feature.PLACES_MEAN);
            String written = places.word().substring("places_".length());
            boolean silent = places == Feature.PLACES_1224 && draw.chance(50);
            Set<String> asked = new HashSet<>();
            int many = draw.one(List.of(1, 1, 2, 3));
            int order = 0;
            for (int at = 0; at < many; at++) {
                Asked measure = at == 0 && draw.chance(60) ? new Asked("total", List.of()) : numeric(false);
                if (measure == null) {
                    measure = new Asked("total", List.of());
                }
                if (!grades.isEmpty() && draw.may(Feature.RANKED_BY_GRADE, 15)) {
                    measure = new Asked("grade", List.of());
                }
                if (!asked.add(Row.fold(measure.subject()))) {
                    continue;
                }
                order += draw.between(1, 3);
                Map<String, String> row = row(
                        "ranking",
                        "scope",
                        draw.spelt(scope),
                        "order",
                        Integer.toString(order),
                        "measure",
                        measure.subject());
                row.put("direction", draw.may(Feature.ASCENDING, 20) ? "asc" : "desc");
                if (!silent) {
                    row.put("places", written);
                }
                if (draw.may(Feature.COMPARE_EXACT, 30)) {
                    row.put("compare", "exact");
                } else if (draw.chance(20)) {
                    row.put("compare", "printed");
                }
            }
        }
    }
}
