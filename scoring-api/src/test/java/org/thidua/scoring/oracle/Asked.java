package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.oracle.Oracle.Entry;
import org.thidua.scoring.oracle.Oracle.Unit;
import org.thidua.scoring.oracle.Ranked.Spot;
import org.thidua.scoring.oracle.Ranked.Standings;

/** Subjects, conditions and grades: met, not met, or unknown. */
final class Asked {
    private static final Pattern SHARE = Pattern.compile("([0-9.]+) *% +of +(.+)");
    /** Later than any number. */
    private static final Fraction NEVER = Fraction.of(Long.MAX_VALUE);

    private static final Map<String, String> SIGNS = Map.of(
            "=", "eq", "≠", "ne", "!=", "ne", "≥", "ge", ">=", "ge", ">", "gt", "≤", "le", "<=", "le", "<", "lt");

    private final Oracle oracle;
    private final Ballots ballots;
    private final Chains chains;
    private final List<Row> conditions;
    private final List<Row> grades;
    private final Map<Unit, Verdict> entries = new HashMap<>();
    private final @Nullable Standings standings;
    private final @Nullable Proposed proposed;

    Asked(Oracle oracle) {
        this(oracle, null, null);
    }

    /** Asks for an award, which may look at places and at the awards before it. */
    Asked(Oracle oracle, @Nullable Standings standings, @Nullable Proposed proposed) {
        this.oracle = oracle;
        this.standings = standings;
        this.proposed = proposed;
        this.ballots = new Ballots(oracle.pair);
        this.chains = new Chains(oracle.pair);
        this.conditions = new ArrayList<>(Row.of(oracle.pair.pack(), "conditions"));
        this.conditions.addAll(ballots.conditions());
        this.grades = Row.of(oracle.pair.pack(), "grades");
    }

    enum Answered {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /**
     * The conditions of one owner for one unit.
     *
     * @param barriers the ids of those that fail it
     * @param answers of every condition that stands for the unit, by its id
     */
    record Verdict(Answered answered, Set<String> barriers, Map<String, Answered> answers) {}

    /** A number or a text. */
    record Answer(@Nullable Fraction number, String text) {
        static Answer of(Fraction number) {
            return new Answer(number, number.plain());
        }

        static Answer of(String text) {
            String word = Row.word(text);
            return new Answer(Fraction.isNumber(word) ? Fraction.of(word) : null, word);
        }
    }

    // ---- units

    String state(Unit unit) {
        // Who may yet be disqualified is not finally scored.
        return switch (entry(unit).answered()) {
            case NOT_MET -> "disqualified";
            case UNKNOWN -> "provisional";
            case MET -> unit.isOpen() ? "provisional" : "scored";
        };
    }

    boolean isDisqualified(Unit unit) {
        return entry(unit).answered() == Answered.NOT_MET;
    }

    Verdict entry(Unit unit) {
        return entries.computeIfAbsent(unit, asked -> examine("ranking", asked, false));
    }

    @Nullable
    String printedGrade(Unit unit) {
        return grade(unit, unit.isOpen());
    }

    private @Nullable String grade(Unit unit, boolean known) {
        String override = oracle.decided.override("grade", unit);
        return override == null ? found(unit, known) : override;
    }

    private @Nullable String found(Unit unit, boolean known) {
        Row found = null;
        for (Row row : grades) {
            List<Row> same = grades.stream()
                    .filter(other -> other.id("measure").equals(row.id("measure")))
                    .toList();
            if (!stands(unit, row.text("when"), same)) {
                continue;
            }
            Answer answer = ask(unit, row.id("measure"), known, false);
            if (answer == null || answer.number() == null) {
                return null;
            }
            if (Oracle.holds(row, answer.number(), Fraction.ONE)) {
                if (found != null) {
                    throw new Refusal("two grades");
                }
                found = row;
            }
        }
        if (found == null && !grades.isEmpty()) {
            throw new Refusal("no grade");
        }
        Set<String> seen = new HashSet<>();
        while (found != null && seen.add(found.id("id"))) {
            switch (examine(found.id("id"), unit, known).answered()) {
                case MET -> {
                    return found.id("id");
                }
                case UNKNOWN -> {
                    return null;
                }
                case NOT_MET -> {
                    String otherwise = found.id("otherwise");
                    found = grades.stream()
                            .filter(row -> row.id("id").equals(otherwise))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    // ---- conditions

    Verdict examine(String of, Unit unit, boolean known) {
        List<Row> asked =
                conditions.stream().filter(row -> row.id("of").equals(of)).toList();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : asked) {
            List<Row> same = asked.stream()
                    .filter(other -> other.id("subject").equals(row.id("subject")))
                    .toList();
            if (stands(unit, row.text("when"), same)) {
                String group = row.has("any_group") ? "group " + row.id("any_group") : "alone " + row.id("id");
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
            }
        }
        Set<String> barriers = new TreeSet<>();
        Map<String, Answered> all = new TreeMap<>();
        boolean unknown = false;
        for (List<Row> group : groups.values()) {
            List<Answered> answers =
                    group.stream().map(row -> answer(row, unit, known)).toList();
            group.forEach(row -> all.put(row.id("id"), answers.get(group.indexOf(row))));
            if (answers.contains(Answered.MET)) {
                continue;
            }
            if (answers.contains(Answered.UNKNOWN)) {
                unknown = true;
            } else {
                group.forEach(row -> barriers.add(row.id("id")));
            }
        }
        if (!barriers.isEmpty()) {
            return new Verdict(Answered.NOT_MET, barriers, all);
        }
        return new Verdict(unknown ? Answered.UNKNOWN : Answered.MET, barriers, all);
    }

    private Answered answer(Row row, Unit unit, boolean known) {
        String override = oracle.decided.override(row.id("id"), unit);
        if (override != null) {
            return override.equals("yes") ? Answered.MET : Answered.NOT_MET;
        }
        Boolean holds = holds(row, unit, known);
        if (holds == null) {
            return switch (row.text("absent", "unknown")) {
                case "met" -> Answered.MET;
                case "not_met" -> Answered.NOT_MET;
                default -> Answered.UNKNOWN;
            };
        }
        return holds ? Answered.MET : Answered.NOT_MET;
    }

    private @Nullable Boolean holds(Row row, Unit unit, boolean known) {
        String is = SIGNS.getOrDefault(row.text("is"), row.id("is"));
        String subject = row.id("subject");
        List<Answer> due = new ArrayList<>();
        Matcher share = SHARE.matcher(row.id("value"));
        if (row.has("share")) {
            due.add(Answer.of(Fraction.share(row.text("share")).times(Fraction.HUNDRED)));
        } else if (share.matches()) {
            Answer whole = ask(unit, share.group(2), known, false);
            if (whole == null || whole.number() == null) {
                return null;
            }
            due.add(Answer.of(Fraction.of(share.group(1)).over(Fraction.HUNDRED).times(whole.number())));
        } else {
            row.list("value").forEach(text -> due.add(Answer.of(text)));
        }
        if (subject.equals("every_criterion.percent")) {
            return everyCriterion(unit, is, due, known);
        }
        if (subject.startsWith("years.")) {
            return everyNumber(years(unit, subject.substring("years.".length()), row.id("inherit")), is, due);
        }
        if (subject.startsWith("held.")) {
            Boolean held = chains.held(unit.id, subject.substring("held.".length()), row.id("inherit"));
            return held == null ? null : compares(Answer.of(held ? "yes" : "no"), is, due);
        }
        Answer have = ask(unit, subject, known, false);
        return have == null ? null : compares(have, is, due);
    }

    private Chains.Range years(Unit unit, String id, String inherit) {
        return id.startsWith("grade.")
                ? chains.years(unit.id, "grade", id.substring("grade.".length()), inherit)
                : chains.years(unit.id, "award", id, inherit);
    }

    /** Yes if every number of a range would do, no if none would. */
    private static @Nullable Boolean everyNumber(Chains.Range range, String is, List<Answer> due) {
        Set<Boolean> answers = new HashSet<>();
        range.numbers().forEach(number -> answers.add(compares(Answer.of(Fraction.of(number)), is, due)));
        return answers.size() == 1 ? answers.iterator().next() : null;
    }

    private static boolean compares(Answer have, String is, List<Answer> due) {
        return switch (is) {
            case "eq", "in" -> due.stream().anyMatch(one -> same(have, one));
            case "ne", "not_in" -> due.stream().noneMatch(one -> same(have, one));
            default -> {
                if (have.number() == null || due.get(0).number() == null) {
                    throw new Refusal("no order of texts");
                }
                int compared = have.number().compareTo(due.get(0).number());
                yield switch (is) {
                    case "ge" -> compared >= 0;
                    case "gt" -> compared > 0;
                    case "le" -> compared <= 0;
                    case "lt" -> compared < 0;
                    default -> throw new Refusal("no comparison " + is);
                };
            }
        };
    }

    private static boolean same(Answer one, Answer other) {
        return (one.number() != null && other.number() != null)
                ? one.number().equals(other.number())
                : one.text().equals(other.text());
    }

    /** Whether a row stands for a unit: {@code *}, one value of an attribute, or those that the others do not name. */
    static boolean stands(Unit unit, String when, List<Row> table) {
        if (when.isEmpty() || when.equals("*")) {
            return true;
        }
        if (!when.equals("others")) {
            return value(unit, attribute(when)).equals(named(when));
        }
        for (Row row : table) {
            String other = row.text("when");
            if (other.contains("=") && value(unit, attribute(other)).equals(named(other))) {
                return false;
            }
        }
        return true;
    }

    private static String attribute(String when) {
        return Row.fold(when.substring(0, when.indexOf('=')).trim());
    }

    private static String named(String when) {
        return Row.fold(when.substring(when.indexOf('=') + 1).trim());
    }

    private static String value(Unit unit, String attribute) {
        if (!unit.row.has(attribute)) {
            throw new Refusal("no " + attribute + " of " + unit.id);
        }
        return unit.row.id(attribute);
    }

    // ---- subjects

    /**
     * What a subject is; nothing if it is not known.
     *
     * @param known whether what is known of an open line counts
     * @param printed whether to take rounded points
     */
    @Nullable
    Answer ask(Unit unit, String subject, boolean known, boolean printed) {
        boolean open = unit.isOpen();
        switch (subject) {
            case "total" -> {
                return open && !known ? null : Answer.of(printed ? unit.totalRounded : unit.total);
            }
            case "total.percent" -> {
                return open && !known ? null : percent(printed ? unit.totalRounded : unit.total, unit.max);
            }
            case "base", "bonus", "penalty" -> {
                Fraction sum = Fraction.ZERO;
                for (Node root : oracle.roots) {
                    if (root.kind().equals(subject)) {
                        Entry entry = unit.entries.get(root);
                        if (entry.open() && !known) {
                            return null;
                        }
                        sum = entry.leftOut() ? sum : sum.plus(entry.carried());
                    }
                }
                return Answer.of(sum);
            }
            case "grade" -> {
                String grade = grade(unit, known);
                return grade == null ? null : new Answer(null, grade);
            }
            case "inspected" -> {
                Boolean inspected = oracle.times.inspected(unit);
                return inspected == null ? null : Answer.of(inspected ? "yes" : "no");
            }
            case "rank", "tied" -> {
                Spot spot = standings.of(unit);
                if (spot == null || !state(unit).equals("scored")) {
                    return null;
                }
                return Answer.of(subject.equals("rank") ? spot.rank() : spot.tied() ? "yes" : "no");
            }
            default -> {
                int dot = subject.indexOf('.');
                return named(unit, subject.substring(0, dot), subject.substring(dot + 1), known, printed);
            }
        }
    }

    private @Nullable Answer named(Unit unit, String what, String id, boolean known, boolean printed) {
        return switch (what) {
            case "criterion" -> {
                Node whole = oracle.nodes.get(id);
                Node node =
                        whole == null ? oracle.nodes.get(id.substring(0, id.length() - ".percent".length())) : whole;
                Entry entry = unit.entries.get(node);
                // Of an open line nothing is known, of an open group what its other lines give.
                if (entry.leftOut() || (entry.open() && (!known || node.isLeaf()))) {
                    yield null;
                }
                Fraction points = printed ? entry.carried() : entry.exact();
                yield whole == null ? percent(points, entry.max()) : Answer.of(points);
            }
            case "fact" -> unit.facts.containsKey(id) ? Answer.of(unit.facts.get(id)) : null;
            case "attribute" -> unit.row.has(id) ? Answer.of(unit.row.text(id)) : null;
            case "figure" -> figure(unit, id);
            case "votes" -> {
                Fraction percent = ballots.percent(unit.id, id);
                yield percent == null ? null : Answer.of(percent);
            }
            case "late" -> {
                Panel.Verified late = oracle.times.late(unit, id);
                Fraction days = late.text().equals("never") ? NEVER : late.number();
                yield days == null ? null : Answer.of(days);
            }
            case "holds" -> Answer.of(proposed.holders(id).contains(unit) ? "yes" : "no");
            case "marks" -> marks(unit, id.substring("count.".length()));
            default -> throw new Refusal("no subject " + what + "." + id);
        };
    }

    private static @Nullable Answer percent(Fraction points, Fraction max) {
        return max.signum() == 0
                ? null
                : Answer.of(points.times(Fraction.HUNDRED).over(max));
    }

    /** Each base leaf that is not left out is asked: one that fails decides, then one that is open, unless only what is known is asked. */
    private @Nullable Boolean everyCriterion(Unit unit, String is, List<Answer> due, boolean known) {
        boolean open = false;
        boolean any = false;
        for (Node leaf : oracle.leaves()) {
            Entry entry = unit.entries.get(leaf);
            if (!leaf.kind().equals("base") || entry.leftOut()) {
                continue;
            }
            if (entry.open()) {
                open = true;
                continue;
            }
            any = true;
            Answer percent = percent(entry.exact(), entry.max());
            if (percent != null && !compares(percent, is, due)) {
                return false;
            }
        }
        return (any && (known || !open)) ? true : null;
    }

    private @Nullable Answer figure(Unit unit, String measure) {
        for (Node leaf : oracle.leaves()) {
            if (Set.of("mark", "deadline").contains(leaf.rule())
                    || !Row.fold(leaf.row.text("measure", leaf.id)).equals(measure)) {
                continue;
            }
            Panel.Verified verified = unit.verified.get(leaf);
            if (!verified.is("value")) {
                return null;
            }
            return verified.number() == null ? Answer.of(verified.text()) : Answer.of(verified.number());
        }
        throw new Refusal("no figure " + measure);
    }

    private Answer marks(Unit unit, String id) {
        Node whole = oracle.nodes.get(id);
        Node leaf = whole;
        String value = "";
        for (int dot = id.lastIndexOf('.'); leaf == null && dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
            leaf = oracle.nodes.get(id.substring(0, dot));
            value = id.substring(dot + 1);
        }
        if (leaf == null) {
            throw new Refusal("no criterion in marks.count." + id);
        }
        Fraction due = whole == null ? Fraction.of(value) : null;
        Node marked = leaf;
        long count = Panel.counting(oracle.statements(unit, marked, ""), oracle.roles(marked), unit.id).stream()
                .filter(one -> one.says().is("value"))
                .filter(one -> due == null || due.equals(one.says().number()))
                .count();
        return Answer.of(Fraction.of(count));
    }
}
