package org.thidua.scoring.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Panel.Statement;
import org.thidua.scoring.oracle.Panel.Verified;

/**
 * Scores a season by a pack as design.md says it, line by line and as plainly as it can be done.
 *
 * <p>It trusts the book to be free of faults, and throws a {@link Refusal} where the contract asks for a problem.
 */
final class Oracle {
    private static final Set<String> COLUMNS_OF_CASES =
            Set.of("id", "criterion", "points", "percent", "note", "source", "clause", "status");
    private static final List<String> STRICTEST_FIRST = List.of("disqualified", "pending", "missing", "not_applicable");

    final Pair pair;
    final Map<String, Node> nodes = new LinkedHashMap<>();
    final List<Node> roots = new ArrayList<>();
    final Map<String, Unit> units = new TreeMap<>();
    final Decided decided;
    final Times times;
    private final Map<String, String> pack = new HashMap<>();

    /** What is known and worked out of one unit. */
    static final class Unit {
        final Row row;
        final String id;
        final String cluster;
        final Map<String, String> facts = new HashMap<>();
        final Map<Node, Verified> verified = new HashMap<>();
        final Map<Node, Entry> entries = new HashMap<>();
        Fraction total = Fraction.ZERO;
        Fraction totalRounded = Fraction.ZERO;
        Fraction max = Fraction.ZERO;

        Unit(Row row, String cluster) {
            this.row = row;
            this.id = row.id("id");
            this.cluster = cluster;
        }

        boolean isOpen() {
            return entries.values().stream().anyMatch(Entry::open);
        }
    }

    /**
     * One line or group of one unit.
     *
     * @param state of a line: what was verified
     * @param exact before its rounding; what is known of an open one; nothing if left out
     * @param carried after its rounding, as its parent takes it
     * @param printed the points as text, or {@code null} as text
     * @param max the most that this unit could get here
     */
    record Entry(
            String state,
            boolean open,
            boolean leftOut,
            Fraction exact,
            Fraction carried,
            String printed,
            Fraction max) {}

    private Oracle(Pair pair) {
        this.pair = pair;
        this.decided = new Decided(this);
        this.times = new Times(pair);
        Row.of(pair.pack(), "pack").forEach(row -> pack.put(row.id("key"), row.text("value")));
        Row.of(pair.pack(), "criteria").forEach(row -> nodes.put(row.id("id"), new Node(row)));
        for (Node node : nodes.values()) {
            if (node.row.has("parent")) {
                Node parent = nodes.get(node.row.id("parent"));
                node.parent = parent;
                parent.children.add(node);
            } else {
                roots.add(node);
            }
        }
        Map<String, String> clusters = new HashMap<>();
        Row.of(pair.season(), "members").forEach(row -> clusters.put(row.id("unit"), row.id("cluster")));
        for (Row row : Row.of(pair.season(), "units")) {
            units.put(row.id("id"), new Unit(row, clusters.get(row.id("id"))));
        }
        readFacts();
    }

    /** The result of a pair as a map from places of {@code result.json} to texts. */
    static Map<String, String> score(Pair pair) {
        return of(pair).scored();
    }

    /** Every sheet worked out. */
    static Oracle of(Pair pair) {
        Oracle oracle = new Oracle(pair);
        for (Node leaf : oracle.leaves()) {
            for (Unit unit : oracle.units.values()) {
                unit.verified.put(leaf, oracle.verified(unit, leaf));
            }
        }
        oracle.units.values().forEach(oracle::sheet);
        return oracle;
    }

    List<Node> leaves() {
        return nodes.values().stream().filter(Node::isLeaf).toList();
    }

    /** The most that a unit could get of which nothing is left out. */
    static Fraction maxTotal(Pair pair) {
        return new Oracle(pair).roots.stream().map(Node::most).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What came out that chance did not choose. */
    Set<Feature> shapes() {
        Set<Feature> shapes = EnumSet.noneOf(Feature.class);
        for (Unit unit : units.values()) {
            unit.entries.forEach((node, entry) -> {
                if (!node.isLeaf()
                        && node.rule().endsWith("sum")
                        && !entry.max().equals(node.most())
                        && uncapped(unit, node).compareTo(entry.max().min(node.most())) > 0) {
                    shapes.add(Feature.CAPPED_WITH_PARTS_LEFT_OUT);
                }
            });
        }
        for (Node node : nodes.values()) {
            Fraction combined = node.isPenalty() ? combinedLeast(node) : node.least();
            if (!combined.equals(node.least())) {
                Fraction higher = combined.max(node.least());
                if (units.values().stream()
                        .anyMatch(unit -> uncapped(unit, node).compareTo(higher) < 0)) {
                    shapes.add(Feature.PENALTY_BELOW_ITS_PARTS);
                }
            }
        }
        return shapes;
    }

    private static Fraction uncapped(Unit unit, Node node) {
        List<Node> counted = node.children.stream()
                .filter(child -> !unit.entries.get(child).leftOut())
                .toList();
        return node.combine(
                counted.stream().map(child -> unit.entries.get(child).carried()).toList(),
                counted.stream().map(Node::weight).toList());
    }

    private static Fraction combinedLeast(Node node) {
        return node.isLeaf() || node.row.has("min")
                ? node.least()
                : node.combine(
                        node.children.stream().map(Oracle::combinedLeast).toList(),
                        node.children.stream().map(Node::weight).toList());
    }

    Ranked ranked() {
        return new Ranked(this, new Asked(this));
    }

    Proposed proposed() {
        return new Proposed(this, ranked());
    }

    private Map<String, String> scored() {
        Map<String, String> scored = new TreeMap<>();
        Proposed proposed = proposed();
        Asked asked = proposed.ranked().asked();
        for (Unit unit : units.values()) {
            String at = "units/" + unit.id + "/";
            scored.put(at + "state", asked.state(unit));
            scored.put(at + "total", shown(unit.totalRounded, rounds("total")));
            scored.put(at + "max", unit.max.plain());
            scored.put(at + "grade", String.valueOf(asked.printedGrade(unit)));
            unit.entries.forEach((node, entry) -> {
                if (node.isLeaf()) {
                    scored.put(at + "lines/" + node.id + "/points", entry.printed());
                    scored.put(at + "lines/" + node.id + "/state", entry.state());
                } else {
                    scored.put(at + "groups/" + node.id + "/points", entry.printed());
                    scored.put(
                            at + "groups/" + node.id + "/max",
                            entry.leftOut() ? "-" : entry.max().plain());
                }
            });
        }
        proposed.ranked().into(scored);
        proposed.into(scored);
        return scored;
    }

    // ---- what was said

    private void readFacts() {
        for (Row row : Row.of(pair.season(), "facts")) {
            units.get(row.id("unit")).facts.put(row.id("fact"), Row.word(row.text("value")));
        }
        for (Row row : Row.of(pair.season(), "findings")) {
            if (!row.has("fact")) {
                continue;
            }
            Map<String, String> facts = units.get(row.id("unit")).facts;
            String was = facts.get(row.id("fact"));
            switch (row.id("action")) {
                case "set" -> facts.put(row.id("fact"), Row.word(row.text("value")));
                case "deny" -> facts.put(row.id("fact"), isNumeric(row.id("fact")) ? "0" : "no");
                case "add" -> {
                    if (was == null) {
                        throw new Refusal("nothing to add to");
                    }
                    facts.put(
                            row.id("fact"),
                            Fraction.of(was).plus(row.number("value")).plain());
                }
                default -> {}
            }
        }
    }

    private boolean isNumeric(String fact) {
        return Row.of(pair.pack(), "conditions").stream()
                        .anyMatch(row -> row.id("subject").equals("fact." + fact)
                                && (row.text("value").contains("%")
                                        || row.list("value").stream().allMatch(Fraction::isNumber)))
                || Row.of(pair.pack(), "conditions").stream()
                        .anyMatch(row -> row.id("value").matches(".*% +of +fact[.]" + Pattern.quote(fact)))
                || Row.of(pair.pack(), "ranking").stream()
                        .anyMatch(row -> row.id("measure").equals("fact." + fact))
                || Row.of(pair.pack(), "grades").stream()
                        .anyMatch(row -> row.id("measure").equals("fact." + fact));
    }

    List<Row> roles(Node leaf) {
        List<Row> rows = Row.of(pair.pack(), "scorers");
        List<Row> own =
                rows.stream().filter(row -> row.id("criterion").equals(leaf.id)).toList();
        return own.isEmpty()
                ? rows.stream().filter(row -> row.text("criterion").equals("*")).toList()
                : own;
    }

    List<Statement> statements(Unit unit, Node leaf, String measure) {
        boolean marks = leaf.rule().equals("mark");
        List<Statement> said = new ArrayList<>();
        for (Row row : Row.of(pair.season(), marks ? "marks" : "figures")) {
            if (row.id("unit").equals(unit.id)
                    && row.id(marks ? "criterion" : "measure").equals(marks ? leaf.id : measure)) {
                String value = row.text(marks ? "points" : "value");
                Verified says = !value.isEmpty()
                        ? new Verified(
                                "value",
                                Fraction.isNumber(value) ? Fraction.of(value) : null,
                                Row.word(value),
                                row.has("target") ? row.number("target") : null)
                        : Verified.of(row.text("state"));
                said.add(new Statement(row.id("scorer"), row.id("by"), says));
            }
        }
        return said;
    }

    private static String measure(Node leaf) {
        return Row.fold(leaf.row.text("measure", leaf.id));
    }

    private Verified verified(Unit unit, Node leaf, String measure) {
        return Panel.read(statements(unit, leaf, measure), roles(leaf), unit.id, leaf.row.text("absent", "pending"));
    }

    private Verified verified(Unit unit, Node leaf) {
        return switch (leaf.rule()) {
            case "deadline" -> times.late(unit, leaf.row.id("due"));
            case "cases", "formula" -> {
                for (String state : STRICTEST_FIRST) {
                    for (String measure : measures(leaf)) {
                        if (verified(unit, leaf, measure).is(state)) {
                            yield Verified.of(state);
                        }
                    }
                }
                yield measures(leaf).contains(measure(leaf))
                        ? verified(unit, leaf, measure(leaf))
                        : Verified.of("value");
            }
            default -> verified(unit, leaf, measure(leaf));
        };
    }

    private Set<String> measures(Node leaf) {
        Set<String> measures = new TreeSet<>();
        if (leaf.rule().equals("cases")) {
            for (Row row : rowsOf("cases", leaf)) {
                row.cells().forEach((column, cell) -> {
                    if (!cell.isEmpty() && !COLUMNS_OF_CASES.contains(column)) {
                        measures.add(column);
                    }
                });
            }
            return measures;
        }
        Set<String> names = Formula.names(leaf.row.text("formula"));
        for (String name : names) {
            switch (name) {
                case "value" -> measures.add(measure(leaf));
                case "target" -> {
                    if (ownTarget(leaf)) {
                        measures.add(measure(leaf));
                    }
                }
                case "max" -> {}
                default -> measures.add(name);
            }
        }
        return measures;
    }

    private static boolean ownTarget(Node leaf) {
        return Set.of("own", "riêng").contains(leaf.row.id("target"));
    }

    private List<Row> rowsOf(String table, Node leaf) {
        return Row.of(pair.pack(), table).stream()
                .filter(row -> row.id("criterion").equals(leaf.id))
                .toList();
    }

    // ---- points

    private void sheet(Unit unit) {
        for (Node root : roots) {
            Entry entry = entry(unit, root);
            if (!entry.leftOut()) {
                unit.total = unit.total.plus(entry.carried());
                unit.max = unit.max.plus(entry.max());
            }
        }
        unit.totalRounded =
                rounds("total") ? Fraction.of(unit.total.rounded(decimals(Map.of()), mode(Map.of()))) : unit.total;
    }

    private Entry entry(Unit unit, Node node) {
        Entry entry = node.isLeaf() ? line(unit, node) : group(unit, node);
        unit.entries.put(node, entry);
        return entry;
    }

    private Entry line(Unit unit, Node leaf) {
        Verified verified = unit.verified.get(leaf);
        String absent = leaf.row.text("absent", "pending");
        boolean missing = verified.is("missing");
        if (missing && absent.equals("error")) {
            throw new Refusal("no value of " + unit.id + " for " + leaf.id);
        }
        boolean leftOut = verified.is("not_applicable") || (missing && absent.equals("exclude"));
        boolean open = verified.is("pending") || (missing && absent.equals("pending"));
        boolean zero = missing && absent.equals("zero") && isChanged(unit, leaf);
        Fraction nothing = zero ? Fraction.ZERO : null;
        Fraction computed = verified.is("value") ? points(unit, leaf, verified) : nothing;
        Fraction found = found(unit, leaf, verified, leftOut, computed);
        if (found != null) {
            boolean given = verified.is("value") || isGiven(unit, leaf);
            return entry(
                    leaf, given ? "value" : "missing", false, found.within(leaf.least(), leaf.most()), leaf.most());
        }
        if (leftOut || open) {
            return new Entry(verified.state(), open, leftOut, Fraction.ZERO, Fraction.ZERO, "null", leaf.most());
        }
        return entry(leaf, verified.state(), false, Fraction.ZERO, leaf.most());
    }

    /** Whether an inspection does more than confirm. */
    private boolean isChanged(Unit unit, Node leaf) {
        return Row.of(pair.season(), "findings").stream()
                        .anyMatch(row -> row.id("unit").equals(unit.id)
                                && row.id("criterion").equals(leaf.id)
                                && !row.id("action").equals("confirm"))
                || decided.override(leaf.id, unit) != null;
    }

    /** Whether an inspection gave points of its own. */
    private boolean isGiven(Unit unit, Node leaf) {
        return Row.of(pair.season(), "findings").stream()
                        .anyMatch(row -> row.id("unit").equals(unit.id)
                                && row.id("criterion").equals(leaf.id)
                                && (row.id("action").equals("set")
                                        || row.id("action").equals("deny")))
                || decided.override(leaf.id, unit) != null;
    }

    /** The points after all findings; nothing if the line has none. */
    private @Nullable Fraction found(
            Unit unit, Node leaf, Verified verified, boolean leftOut, @Nullable Fraction computed) {
        Fraction points = computed;
        for (Row row : Row.of(pair.season(), "findings")) {
            if (!row.id("unit").equals(unit.id) || !row.id("criterion").equals(leaf.id)) {
                continue;
            }
            String action = row.id("action");
            if (!action.equals("confirm") && (leftOut || verified.is("disqualified"))) {
                throw new Refusal("a finding on a line that does not count");
            }
            switch (action) {
                case "set" -> points = row.number("value");
                case "deny" -> points = Fraction.ZERO;
                case "add" -> points = points == null ? null : points.plus(row.number("value"));
                default -> {}
            }
        }
        String override = decided.override(leaf.id, unit);
        if (override != null) {
            if (leftOut || verified.is("disqualified")) {
                throw new Refusal("a decision on a line that does not count");
            }
            points = Fraction.of(override);
        }
        return points;
    }

    private Entry group(Unit unit, Node node) {
        List<Node> counted = new ArrayList<>();
        boolean open = false;
        for (Node child : node.children) {
            Entry entry = entry(unit, child);
            open |= entry.open();
            if (!entry.leftOut()) {
                counted.add(child);
            }
        }
        Fraction max = max(unit, node, counted);
        if (counted.isEmpty()) {
            return new Entry("", false, true, Fraction.ZERO, Fraction.ZERO, "null", max);
        }
        if (node.least().compareTo(max) > 0) {
            throw new Refusal("the minimum of " + node.id + " is above what is left of its maximum");
        }
        Fraction points = node.combine(
                counted.stream().map(child -> unit.entries.get(child).carried()).toList(),
                counted.stream().map(Node::weight).toList());
        return entry(node, "", open, points.within(node.least(), max), max);
    }

    /** The most that this unit could get: what was left out leaves the maximum of all but weighted sums. */
    private Fraction max(Unit unit, Node node, List<Node> counted) {
        if (node.isPenalty()) {
            return Fraction.ZERO;
        }
        boolean keeps = node.rule().equals("weighted_sum");
        boolean sums = node.rule().equals("sum");
        if (node.row.has("max") && !sums) {
            return node.row.number("max");
        }
        List<Node> children = keeps ? node.children : counted;
        Fraction combined = node.combine(
                children.stream()
                        .map(child -> unit.entries.get(child).leftOut()
                                ? child.most()
                                : unit.entries.get(child).max())
                        .toList(),
                children.stream().map(Node::weight).toList());
        return node.row.has("max") ? combined.min(node.row.number("max")) : combined;
    }

    private Entry entry(Node node, String state, boolean open, Fraction exact, Fraction max) {
        Map<String, String> row = node.row.cells();
        boolean rounded =
                node.row.has("decimals") || node.row.has("rounding") || rounds(node.isLeaf() ? "line" : "group");
        if (!rounded) {
            return new Entry(state, open, false, exact, exact, exact.plain(), max);
        }
        BigDecimal carried = exact.rounded(decimals(row), mode(row));
        return new Entry(state, open, false, exact, Fraction.of(carried), carried.toPlainString(), max);
    }

    private boolean rounds(String what) {
        return new Row(pack).list("round_at").contains(what);
    }

    private int decimals(Map<String, String> row) {
        return new Row(row).whole("decimals", new Row(pack).whole("decimals", 0));
    }

    private RoundingMode mode(Map<String, String> row) {
        String mode = new Row(row).text("rounding", new Row(pack).text("rounding"));
        return RoundingMode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    private String shown(Fraction total, boolean rounded) {
        return rounded
                ? total.rounded(decimals(Map.of()), RoundingMode.UNNECESSARY).toPlainString()
                : total.plain();
    }

    // ---- the rules of leaves

    private Fraction points(Unit unit, Node leaf, Verified verified) {
        Row row = leaf.row;
        Fraction max = leaf.most();
        return switch (leaf.rule()) {
            case "mark" -> verified.number();
            case "yes_no" -> verified.text().equals("yes") ? max : Fraction.ZERO;
            case "levels" ->
                only(rowsOf("levels", leaf).stream()
                                .filter(level -> Row.word(level.text("level")).equals(verified.text()))
                                .toList())
                        .number("points");
            case "bands" -> band(unit, leaf, verified);
            case "cases" -> awarded(only(matching(unit, leaf)), max);
            case "proportion" -> max.times(verified.number()).over(target(leaf, verified));
            case "per_item" -> verified.number().times(row.number("per"));
            case "deduction" -> max.minus(verified.number().times(row.number("per")));
            case "deadline" ->
                verified.text().equals("never")
                        ? leaf.least()
                        : max.minus(verified.number().times(row.number("per")));
            case "relative" -> relative(unit, leaf, verified);
            case "formula" -> formula(unit, leaf, verified);
            default -> throw new Refusal("no rule of a leaf: " + leaf.rule());
        };
    }

    private static Row only(List<Row> rows) {
        if (rows.size() != 1) {
            throw new Refusal(rows.size() + " rows apply");
        }
        return rows.get(0);
    }

    private static Fraction awarded(Row row, Fraction max) {
        return row.has("percent") ? max.times(row.number("percent")).over(Fraction.HUNDRED) : row.number("points");
    }

    private static Fraction target(Node leaf, Verified verified) {
        Fraction target = ownTarget(leaf) ? verified.target() : leaf.row.number("target");
        if (target == null || target.signum() <= 0) {
            throw new Refusal("no target for " + leaf.id);
        }
        return target;
    }

    private Fraction band(Unit unit, Node leaf, Verified verified) {
        List<Row> bands = rowsOf("bands", leaf);
        Fraction value = leaf.row.has("target") ? verified.number().times(Fraction.HUNDRED) : verified.number();
        Fraction scale = leaf.row.has("target") ? target(leaf, verified) : Fraction.ONE;
        Row band = only(bands.stream()
                .filter(row -> Asked.stands(unit, row.text("when"), bands))
                .filter(row -> holds(row, value, scale))
                .toList());
        return awarded(band, leaf.most());
    }

    /** Whether an interval holds a value, its bounds taken so many times. */
    static boolean holds(Row row, Fraction value, Fraction scale) {
        return bound(row, "from", value, scale, 1)
                && bound(row, "above", value, scale, 2)
                && bound(row, "to", value, scale, -1)
                && bound(row, "below", value, scale, -2);
    }

    private static boolean bound(Row row, String column, Fraction value, Fraction scale, int side) {
        if (!row.has(column) || row.text(column).equals("*")) {
            return true;
        }
        int compared = value.compareTo(row.number(column).times(scale)) * Integer.signum(side);
        return Math.abs(side) == 1 ? compared >= 0 : compared > 0;
    }

    private List<Row> matching(Unit unit, Node leaf) {
        return rowsOf("cases", leaf).stream()
                .filter(row -> measures(leaf).stream()
                        .allMatch(measure -> matches(row.text(measure), verified(unit, leaf, measure))))
                .toList();
    }

    private static boolean matches(String pattern, Verified verified) {
        if (pattern.equals("*")) {
            return true;
        }
        String word = Row.word(pattern);
        if (word.equals("yes") || word.equals("no")) {
            return verified.text().equals(word);
        }
        Fraction value = verified.number();
        int range = pattern.indexOf("..");
        if (range > 0) {
            return value.compareTo(Fraction.of(pattern.substring(0, range))) >= 0
                    && value.compareTo(Fraction.of(pattern.substring(range + 2))) <= 0;
        }
        if (pattern.startsWith(">=")) {
            return value.compareTo(Fraction.of(pattern.substring(2))) >= 0;
        }
        if (pattern.startsWith("<=")) {
            return value.compareTo(Fraction.of(pattern.substring(2))) <= 0;
        }
        if (pattern.startsWith(">")) {
            return value.compareTo(Fraction.of(pattern.substring(1))) > 0;
        }
        if (pattern.startsWith("<")) {
            return value.compareTo(Fraction.of(pattern.substring(1))) < 0;
        }
        return value.equals(Fraction.of(pattern));
    }

    private Fraction relative(Unit unit, Node leaf, Verified verified) {
        Fraction max = leaf.most();
        Fraction value = verified.number();
        List<Verified> cluster = units.values().stream()
                .filter(other -> other.cluster.equals(unit.cluster))
                .map(other -> other.verified.get(leaf))
                .filter(other -> other.is("value"))
                .toList();
        Fraction highest = cluster.stream().map(Verified::number).reduce(value, Fraction::max);
        Fraction lowest = cluster.stream().map(Verified::number).reduce(value, Fraction::min);
        Fraction width = highest.minus(lowest);
        return switch (leaf.row.text("variant")) {
            case "best" -> max.times(value).over(highest);
            case "best_low" -> {
                if (lowest.signum() == 0) {
                    throw new Refusal("a best of 0");
                }
                yield max.times(lowest).over(value);
            }
            case "min_max" ->
                width.signum() == 0 ? max : max.times(value.minus(lowest)).over(width);
            case "min_max_low" ->
                width.signum() == 0 ? max : max.times(highest.minus(value)).over(width);
            case "excess" -> {
                Fraction half = max.over(Fraction.of(2));
                Fraction target = target(leaf, verified);
                Fraction excess = value.minus(target);
                Fraction leader = excess;
                for (Verified other : cluster) {
                    leader = leader.max(other.number().minus(target(leaf, other)));
                }
                yield switch (excess.signum()) {
                    case -1 -> half.times(value).over(target);
                    case 0 -> half;
                    default -> half.plus(half.times(excess).over(leader));
                };
            }
            default -> throw new Refusal("no variant " + leaf.row.text("variant"));
        };
    }

    private Fraction formula(Unit unit, Node leaf, Verified verified) {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("max", leaf.most().decimal());
        for (String name : Formula.names(leaf.row.text("formula"))) {
            switch (name) {
                case "value" -> values.put(name, verified.number().decimal());
                case "target" -> values.put(name, target(leaf, verified).decimal());
                case "max" -> {}
                default -> values.put(name, verified(unit, leaf, name).number().decimal());
            }
        }
        return Formula.value(leaf.row.text("formula"), values);
    }
}
