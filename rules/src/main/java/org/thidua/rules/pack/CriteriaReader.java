package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Panel;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.formula.DroolsFormula;
import org.thidua.rules.formula.FormulaException;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.Vocabulary;

/**
 * Reads the tree of criteria.
 *
 * <p>A row that no other row names as its parent is a leaf and has a rule of its own; a parent combines its children,
 * {@code sum} if it does not say how.
 * Under {@code sum} a base parent's maximum is the sum of its children's; bonus and penalty parents may cap below it.
 */
final class CriteriaReader {
    /** Stands for the rule of a criterion that could not be read. */
    static final String UNREAD = "?";

    /** The most levels of criteria, the root counted. */
    private static final int MOST_LEVELS = 30;

    private static final ImmutableList<String> LEAF_RULES = ImmutableList.of(
            "mark",
            "yes_no",
            "levels",
            "bands",
            "cases",
            "proportion",
            "per_item",
            "deduction",
            "deadline",
            "relative",
            "formula");
    private static final ImmutableList<String> PARENT_RULES =
            Arrays.stream(Rule.Way.values()).map(Rule.Way::word).collect(ImmutableList.toImmutableList());
    private static final Words CRITERION = new Words("Tiêu chí", "Criterion");
    private static final Words AT_MOST_ZERO = new Words("0 (điểm trừ không cộng điểm)", "0 (a penalty adds no points)");

    private final Book book;
    private final Sources sources;
    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final Rounding rounding;
    private final Problems problems;
    private final Numbers numbers;
    private final ScorersReader scorers;
    private final RowsReader rows;
    private final Map<Id<Criterion>, Row> byId = new LinkedHashMap<>();
    private final ListMultimap<Id<Criterion>, Id<Criterion>> children = LinkedListMultimap.create();
    private final Map<Id<Criterion>, Id<Criterion>> parents = new HashMap<>();
    private final Set<Id<Criterion>> tooDeep = new HashSet<>();
    private final Map<Id<Criterion>, String> scoredLeaves = new HashMap<>();
    private final Map<Id<Criterion>, String> otherCriteria = new HashMap<>();
    private final Set<Id<Measure>> measures = new LinkedHashSet<>();
    private boolean lost;
    private final Set<Id<Criterion>> unsummed = new HashSet<>();
    private int leaves;

    CriteriaReader(
            Book book,
            Sources sources,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            WhenReader whens,
            Rounding rounding,
            Problems problems) {
        this.book = book;
        this.sources = sources;
        this.deadlines = deadlines;
        this.rounding = rounding;
        this.problems = problems;
        this.numbers = new Numbers(problems);
        this.scorers = new ScorersReader(book, problems);
        this.rows = new RowsReader(book, sources, whens, problems);
    }

    Scheme scheme(Scheme.RoundedAt rounded) {
        takeRows();
        List<Id<Criterion>> roots = new ArrayList<>();
        byId.forEach((id, row) -> parentOf(id, row)
                .ifPresentOrElse(
                        parent -> {
                            parents.put(id, parent);
                            children.put(parent, id);
                        },
                        () -> roots.add(id)));
        reportCycles(roots);
        cutDeep(roots);
        ImmutableList.Builder<Criterion> tree = ImmutableList.builder();
        for (Id<Criterion> root : roots) {
            Row row = byId.get(root);
            Kind kind = row == null
                    ? Kind.BASE
                    : row.cell("kind")
                            .word(Vocabulary.KINDS, Kind.class, problems)
                            .orElse(Kind.BASE);
            criterion(root, null, kind, null).ifPresent(tree::add);
        }
        // Rows of criteria that could not be read are not at fault themselves.
        byId.keySet().forEach(id -> unread(id, otherCriteria, scoredLeaves));
        boolean listed = book.find("criteria").isPresent();
        if (listed) {
            rows.reportUnread(otherCriteria, scoredLeaves);
            scorers.checkCriteria(scoredLeaves, otherCriteria);
        }
        lost |= !listed;
        ImmutableList<Criterion> whole =
                tree.build().stream().map(this::numbered).collect(ImmutableList.toImmutableList());
        lost |= whole.size() < roots.size();
        return new Scheme(whole, rounding, rounded);
    }

    /** The criterion with its leaves numbered in printed order, counting only what could be read. */
    private Criterion numbered(Criterion criterion) {
        return criterion.isLeaf()
                ? criterion.numbered(leaves++)
                : criterion.withChildren(
                        criterion.children().stream().map(this::numbered).collect(ImmutableList.toImmutableList()));
    }

    /** Whether every row of the criteria became a criterion, so that what is missing is missing in the book too. */
    boolean isComplete() {
        return !lost;
    }

    /** The ids of all rows, of those that could not be read too. */
    Set<Id<Criterion>> written() {
        return byId.keySet();
    }

    private void takeRows() {
        Unique<Criterion> unique = new Unique<>(problems);
        for (Row row : book.rows("criteria")) {
            row.cell("id")
                    .<Criterion>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("id")))
                    .ifPresentOrElse(id -> byId.put(id, row), () -> lose(row));
            row.cell("title").isFilled(problems);
        }
    }

    private static void unread(Id<Criterion> id, Map<Id<Criterion>, String> others, Map<Id<Criterion>, String> scored) {
        if (!others.containsKey(id)) {
            scored.putIfAbsent(id, UNREAD);
        }
    }

    /** A row that cannot be taken leaves a hole in its parent's sum, which is not the author's mistake. */
    private void lose(Row row) {
        lost = true;
        if (!row.cell("parent").isBlank()) {
            unsummed.add(Id.of(row.cell("parent").text()));
        }
    }

    /** The parent's id as its own row writes it; a parent that is not there is reported and the row taken for a root. */
    private Optional<Id<Criterion>> parentOf(Id<Criterion> id, Row row) {
        Cell cell = row.cell("parent");
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Id<Criterion> parent = Id.of(cell.text());
        Optional<Id<Criterion>> known =
                byId.keySet().stream().filter(parent::equals).findFirst();
        if (known.isEmpty()) {
            problems.add(
                    Fault.PARENT_UNKNOWN,
                    cell.place(),
                    cell.text(),
                    "criterion",
                    id,
                    "parent",
                    cell.text(),
                    "nearest",
                    References.nearest(cell.text(), byId.keySet()));
            // Most likely the nearest is meant: what else is wrong with the row can then be told too.
            known = byId.keySet().stream()
                    .filter(near ->
                            !near.equals(id) && near.toString().equals(References.nearest(cell.text(), byId.keySet())))
                    .findFirst();
            lost |= known.isEmpty();
        }
        return known;
    }

    private void reportCycles(List<Id<Criterion>> roots) {
        Set<Id<Criterion>> reached = new HashSet<>();
        List<Id<Criterion>> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Id<Criterion> next = open.remove(open.size() - 1);
            reached.add(next);
            open.addAll(children.get(next));
        }
        Set<Id<Criterion>> reported = new HashSet<>();
        lost |= reached.size() < byId.size();
        byId.forEach((id, row) -> {
            if (!reached.contains(id) && !reported.contains(id)) {
                List<Id<Criterion>> circle = circleFrom(id);
                if (circle.contains(id) && reported.addAll(circle)) {
                    problems.add(
                            Fault.TREE_CYCLE,
                            row.cell("parent").place(),
                            id.toString(),
                            "circle",
                            String.join(" → ", circle.stream().map(Id::toString).toList()));
                }
            }
        });
    }

    /** Levels are walked by recursion; a tree deeper than any scheme is refused and cut off. */
    private void cutDeep(List<Id<Criterion>> roots) {
        List<Id<Criterion>> level = List.copyOf(roots);
        for (int depth = 1; !level.isEmpty(); depth++) {
            List<Id<Criterion>> below = new ArrayList<>();
            for (Id<Criterion> id : level) {
                if (depth == MOST_LEVELS && !children.get(id).isEmpty()) {
                    Id<Criterion> first = children.get(id).get(0);
                    Row row = byId.get(first);
                    if (row != null) {
                        problems.add(
                                Fault.TREE_DEEP,
                                row.cell("parent").place(),
                                "",
                                "criterion",
                                first,
                                "limit",
                                MOST_LEVELS);
                    }
                    tooDeep.add(id);
                    children.removeAll(id);
                }
                below.addAll(children.get(id));
            }
            level = below;
        }
    }

    /** Follows parents from a criterion until one comes twice; the circle, or an empty list if it does not hold the start. */
    private List<Id<Criterion>> circleFrom(Id<Criterion> start) {
        List<Id<Criterion>> path = new ArrayList<>();
        Id<Criterion> next = start;
        while (!path.contains(next)) {
            path.add(next);
            Row row = byId.get(next);
            if (row == null || row.cell("parent").isBlank()) {
                return List.of();
            }
            next = Id.of(row.cell("parent").text());
        }
        if (!next.equals(start)) {
            return List.of();
        }
        path.add(start);
        return path;
    }

    private Optional<Criterion> criterion(
            Id<Criterion> id, @Nullable Id<Criterion> parent, Kind kind, @Nullable Basis inherited) {
        Row row = byId.get(id);
        if (row == null || tooDeep.contains(id)) {
            return Optional.empty();
        }
        row.cell("kind")
                .word(Vocabulary.KINDS, Kind.class, problems)
                .filter(own -> own != kind)
                .ifPresent(own -> problems.add(
                        Fault.KIND_DIFFERS,
                        row.cell("kind").place(),
                        own.word(),
                        "criterion",
                        id,
                        "kind",
                        own.word(),
                        "root",
                        rootOf(id),
                        "due",
                        kind.word()));
        boolean leaf = children.get(id).isEmpty();
        // A parent whose children name sources of their own need not have one.
        Basis basis = leaf
                ? sources.basisOf(row, inherited, CRITERION, id.toString())
                : sources.findBasisOf(row, inherited).orElse(null);
        return leaf ? leaf(id, parent, kind, row, basis) : parent(id, parent, kind, row, basis);
    }

    private Id<Criterion> rootOf(Id<Criterion> id) {
        Id<Criterion> root = id;
        for (Id<Criterion> above = parents.get(root); above != null; above = parents.get(root)) {
            root = above;
        }
        return root;
    }

    // ---- parents

    private Optional<Criterion> parent(
            Id<Criterion> id, @Nullable Id<Criterion> parent, Kind kind, Row row, @Nullable Basis basis) {
        Rule.Way way = way(id, row);
        otherCriteria.put(id, way.word());
        List<String> unused =
                new ArrayList<>(List.of("measure", "target", "per", "step", "formula", "variant", "absent", "due"));
        if (way != Rule.Way.BEST_N) {
            unused.add("n");
        }
        NotUsed.report(row, unused, new Words("quy tắc " + way.word(), "rule " + way.word()), problems);
        List<Criterion> below = new ArrayList<>();
        for (Id<Criterion> child : List.copyOf(children.get(id))) {
            criterion(child, id, kind, basis).ifPresent(below::add);
            Cell weight = Optional.ofNullable(byId.get(child))
                    .map(childRow -> childRow.cell("weight"))
                    .orElseThrow();
            if (way.weighs()) {
                weight.isFilled(problems);
            } else {
                NotUsed.report(
                        weight.row(),
                        List.of("weight"),
                        new Words("quy tắc " + way.word() + " của " + id, "rule " + way.word() + " of " + id),
                        problems);
            }
        }
        Rule.Combination rule = combination(way, row, children.get(id).size());
        if (below.size() < children.get(id).size()) {
            return Optional.empty();
        }
        checkChildren(id, kind, way, row, below);
        Exact reachable = combined(rule, below, Criterion::max);
        Cell maxCell = row.cell("max");
        Exact max = maxOfParent(id, kind, rule, maxCell, reachable);
        Exact lowest = kind == Kind.PENALTY ? combined(Rule.Combination.SUM, below, Criterion::min) : Exact.ZERO;
        Exact min = numbers.within(
                        row.cell("min"),
                        given -> given.compareTo(max) <= 0,
                        new Words("không lớn hơn điểm tối đa", "not above the maximum"))
                .orElse(lowest);
        Basis known = basis == null ? below.get(0).row().basis() : basis;
        return Optional.of(new Criterion(
                new org.thidua.core.criteria.Row(id.toString(), row.place(), known),
                id,
                parent,
                row.cell("title").text(),
                row.cell("title_en").text(),
                kind,
                rule,
                max,
                min,
                !maxCell.isBlank(),
                Id.of(id.toString()),
                "",
                null,
                weightOf(row),
                null,
                Absent.PENDING,
                roundingOf(row),
                -1,
                ImmutableList.copyOf(below)));
    }

    private Rule.Way way(Id<Criterion> id, Row row) {
        Cell cell = row.cell("rule");
        String word = cell.word(Vocabulary.RULES, problems).orElse("sum");
        if (LEAF_RULES.contains(word)) {
            ruleWrong(id, cell, word, new Words("có mục con", "has children"), PARENT_RULES);
            return Rule.Way.SUM;
        }
        return Rule.Way.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The combination; one that takes the best says how many, not more than there are. */
    private Rule.Combination combination(Rule.Way way, Row row, int most) {
        if (way != Rule.Way.BEST_N) {
            return new Rule.Combination(way, 0);
        }
        Cell n = row.cell("n");
        int best = n.isFilled(problems) ? n.wholeNumber(1, most, problems).orElse(1) : 1;
        return new Rule.Combination(way, best);
    }

    /** What no combination could be worked out with. */
    private void checkChildren(Id<Criterion> id, Kind kind, Rule.Way way, Row row, List<Criterion> below) {
        boolean negative = kind == Kind.PENALTY
                || below.stream().anyMatch(child -> child.min().signum() < 0);
        if (way == Rule.Way.GEOMETRIC_MEAN && negative) {
            List<String> known = PARENT_RULES.stream()
                    .filter(word -> !word.equals(way.word()))
                    .toList();
            Words shape = new Words("có mục con có thể dưới 0 điểm", "has children that may have points below 0");
            ruleWrong(id, row.cell("rule"), way.word(), shape, known);
        }
        if (way == Rule.Way.WEIGHTED_MEAN
                && below.stream().allMatch(child -> child.weight().signum() == 0)) {
            Cell weight = Optional.ofNullable(byId.get(below.get(0).id()))
                    .map(child -> child.cell("weight"))
                    .orElseThrow();
            if (!weight.isBlank()) {
                numberRange(
                        weight,
                        Exact.ZERO,
                        new Words("lớn hơn 0 ở ít nhất một mục con", "above 0 for at least one of the children"));
            }
        }
    }

    private static Exact combined(Rule.Combination rule, List<Criterion> below, Function<Criterion, Exact> limit) {
        return rule.combine(below.stream()
                .map(child -> new Rule.Share(child.weight(), limit.apply(child)))
                .toList());
    }

    private Exact maxOfParent(Id<Criterion> id, Kind kind, Rule.Combination rule, Cell cell, Exact reachable) {
        if (kind == Kind.PENALTY) {
            return numbers.within(cell, number -> number.signum() == 0, AT_MOST_ZERO)
                    .orElse(Exact.ZERO);
        }
        Exact max = numbers.atLeastZero(cell).orElse(reachable);
        boolean wrong = rule.way() == Rule.Way.SUM
                && !unsummed.contains(id)
                && (kind == Kind.BASE ? !max.equals(reachable) : max.compareTo(reachable) > 0);
        lost |= wrong;
        if (wrong) {
            problems.add(
                    Fault.MAX_SUM, cell.place(), reachable.toString(), "criterion", id, "max", max, "sum", reachable);
        }
        return max;
    }

    // ---- leaves

    private Optional<Criterion> leaf(
            Id<Criterion> id, @Nullable Id<Criterion> parent, Kind kind, Row row, @Nullable Basis basis) {
        Cell ruleCell = row.cell("rule");
        if (!ruleCell.isFilled(problems) || basis == null) {
            return Optional.empty();
        }
        Optional<String> word = ruleCell.word(Vocabulary.RULES, problems);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String name = word.get();
        boolean unscored = name.equals("deadline");
        (unscored ? otherCriteria : scoredLeaves).put(id, name);
        if (PARENT_RULES.contains(name)) {
            ruleWrong(id, ruleCell, name, new Words("không có mục con", "has no children"), LEAF_RULES);
            return Optional.empty();
        }
        Exact step = numbers.aboveZero(row.cell("step")).orElse(null);
        Leaf leaf = new Leaf(id, kind, row, basis, name);
        Exact max = leaf.max();
        Exact min = leaf.min();
        Rule rule = leaf.rule(step);
        leaf.reportNotUsed();
        if (max != null && min != null && min.compareTo(max) > 0) {
            numberRange(row.cell("min"), min, new Words("không lớn hơn điểm tối đa", "not above the maximum"));
        }
        List<Exact> given = RowsReader.pointsOf(rule);
        if (!given.isEmpty()) {
            max = max == null ? largest(given) : max;
            min = min == null ? smallest(given) : min;
        }
        if (rule == null || max == null || min == null) {
            return Optional.empty();
        }
        rows.checkPoints(id, rule, max, min);
        boolean numeric = !(rule instanceof Rule.YesNo || rule instanceof Rule.Levels);
        Panel panel = unscored ? null : scorers.panelOf(id, numeric);
        Cell measure = row.cell("measure");
        return Optional.of(new Criterion(
                new org.thidua.core.criteria.Row(id.toString(), row.place(), basis),
                id,
                parent,
                row.cell("title").text(),
                row.cell("title_en").text(),
                kind,
                rule,
                max,
                min,
                true,
                measure.isBlank() ? Id.<Measure>of(id.toString()) : Id.<Measure>of(measure.text()),
                row.cell("unit").text(),
                step,
                weightOf(row),
                panel,
                row.cell("absent")
                        .word(Vocabulary.ABSENT, Absent.class, problems)
                        .orElse(Absent.PENDING),
                roundingOf(row),
                0,
                ImmutableList.of()));
    }

    /** One leaf row, read column by column as its rule demands. */
    private final class Leaf {
        private final Id<Criterion> id;
        private final Kind kind;
        private final Row row;
        private final Basis basis;
        private final String name;

        Leaf(Id<Criterion> id, Kind kind, Row row, Basis basis, String name) {
            this.id = id;
            this.kind = kind;
            this.row = row;
            this.basis = basis;
            this.name = name;
        }

        /** The maximum; null if it is left to bands or levels, or is missing and was reported. */
        @Nullable
        Exact max() {
            Cell cell = row.cell("max");
            if (kind == Kind.PENALTY) {
                return numbers.within(cell, number -> number.signum() == 0, AT_MOST_ZERO)
                        .orElse(Exact.ZERO);
            }
            if (cell.isBlank() && hasRowsWithPoints()) {
                return null;
            }
            return cell.isFilled(problems) ? numbers.atLeastZero(cell).orElse(null) : null;
        }

        /** The minimum; null if it is left to bands or levels, or is missing and was reported. */
        @Nullable
        Exact min() {
            Cell cell = row.cell("min");
            if (kind != Kind.PENALTY) {
                return cell.isBlank() ? Exact.ZERO : cell.number(problems).orElse(null);
            }
            if (cell.isBlank() && hasRowsWithPoints()) {
                return null;
            }
            return cell.isFilled(problems) ? numbers.belowZero(cell).orElse(null) : null;
        }

        private boolean hasRowsWithPoints() {
            return name.equals("levels") || rows.haveOnlyPoints(name, id);
        }

        /** The rule; null if it cannot be read, which was reported. */
        @Nullable
        Rule rule(@Nullable Exact step) {
            return switch (name) {
                case "mark" -> new Rule.Mark();
                case "yes_no" -> new Rule.YesNo();
                case "levels" -> {
                    ImmutableList<Level> levels = rows.levels(id, row, basis);
                    yield levels.isEmpty() ? null : new Rule.Levels(levels);
                }
                case "bands" -> {
                    Target target = row.cell("target").isBlank() ? null : target();
                    ImmutableList<Band> bands =
                            rows.bands(id, row, basis, target == null && scorers.staysOnGrid(id) ? step : null);
                    yield bands.isEmpty() ? null : new Rule.Bands(target, bands);
                }
                case "proportion" -> {
                    Target target = row.cell("target").isFilled(problems) ? target() : null;
                    yield target == null ? null : new Rule.Proportion(target);
                }
                case "per_item" -> {
                    Cell per = row.cell("per");
                    yield per.isFilled(problems)
                            ? per.number(problems).map(Rule.PerItem::new).orElse(null)
                            : null;
                }
                case "deduction" -> {
                    Cell per = row.cell("per");
                    yield per.isFilled(problems)
                            ? numbers.aboveZero(per).map(Rule.Deduction::new).orElse(null)
                            : null;
                }
                case "relative" -> relative();
                case "formula" -> formula();
                case "cases" -> rows.cases(id, row, basis, scorers.staysOnGrid(id) ? step : null);
                default -> punctuality();
            };
        }

        private @Nullable Target target() {
            Cell cell = row.cell("target");
            if (Vocabulary.TARGETS.find(cell.text()).isPresent()) {
                return Target.OWN;
            }
            return numbers.aboveZero(cell).map(Target::new).orElse(null);
        }

        private @Nullable Rule formula() {
            Cell cell = row.cell("formula");
            if (!cell.isFilled(problems)) {
                return null;
            }
            Formula formula;
            try {
                formula = DroolsFormula.of(CellText.oneLine(cell.text()), measures());
            } catch (FormulaException wrong) {
                formulaWrong(cell, wrong.position(), wrong.part(), wrong.reason());
                return null;
            }
            boolean targeted = formula.reserved().contains(Formula.TARGET);
            if (!formula.reserved().contains(Formula.VALUE) && formula.figures().isEmpty() && !targeted) {
                Words reason = new Words("không nhắc đến số liệu nào", "it names no figure");
                formulaWrong(cell, 1, formula.text(), reason);
                return null;
            }
            Words reader = new Words("công thức này", "this formula");
            if (!targeted) {
                NotUsed.report(row, List.of("target"), reader, problems);
                return new Rule.ByFormula(formula, null);
            }
            Target target = row.cell("target").isFilled(problems) ? target() : null;
            return target == null ? null : new Rule.ByFormula(formula, target);
        }

        private void formulaWrong(Cell cell, int position, String part, Words reason) {
            problems.add(
                    Fault.FORMULA_WRONG,
                    cell.place(),
                    part,
                    "criterion",
                    id,
                    "position",
                    position,
                    "part",
                    part,
                    "reason",
                    reason);
        }

        private @Nullable Rule relative() {
            Cell cell = row.cell("variant");
            Rule.Variant variant = cell.isFilled(problems)
                    ? cell.word(Vocabulary.VARIANTS, Rule.Variant.class, problems)
                            .orElse(null)
                    : null;
            if (variant == null) {
                return null;
            }
            if (variant != Rule.Variant.EXCESS) {
                Words reader = new Words("biến thể " + variant.word(), "variant " + variant.word());
                NotUsed.report(row, List.of("target"), reader, problems);
                return new Rule.Relative(variant, null);
            }
            Target target = row.cell("target").isFilled(problems) ? target() : null;
            return target == null ? null : new Rule.Relative(variant, target);
        }

        private @Nullable Rule punctuality() {
            Cell due = row.cell("due");
            Cell per = row.cell("per");
            if (!Filled.all(problems, due, per)) {
                return null;
            }
            Optional<Exact> points = numbers.aboveZero(per);
            return References.known(due.text(), due, deadlines.keySet(), new Words("hạn nộp", "deadline"), problems)
                    .map(deadlines::get)
                    .flatMap(deadline -> points.map(number -> (Rule) new Rule.Punctuality(deadline, number)))
                    .orElse(null);
        }

        void reportNotUsed() {
            List<String> unused = new ArrayList<>(List.of("n"));
            if (!name.equals("formula")) {
                unused.add("formula");
            }
            boolean figures = !name.equals("mark") && !name.equals("deadline");
            if (!figures || name.equals("cases")) {
                unused.add("measure");
            }
            if (!name.equals("relative")) {
                unused.add("variant");
            }
            if (!name.equals("bands")
                    && !name.equals("proportion")
                    && !name.equals("relative")
                    && !name.equals("formula")) {
                unused.add("target");
            }
            if (!name.equals("per_item") && !name.equals("deduction") && !name.equals("deadline")) {
                unused.add("per");
            }
            if (name.equals("yes_no") || name.equals("levels") || name.equals("deadline")) {
                unused.add("step");
            }
            if (!name.equals("deadline")) {
                unused.add("due");
            }
            NotUsed.report(row, unused, new Words("quy tắc " + name, "rule " + name), problems);
        }
    }

    /** The figures that criteria and cases read, whose ids a formula may name whatever they are made of. */
    private Set<Id<Measure>> measures() {
        if (measures.isEmpty()) {
            byId.forEach((id, row) -> {
                Cell measure = row.cell("measure");
                measures.add(Id.of(measure.isBlank() ? id.toString() : measure.text()));
            });
            for (Row row : book.rows("cases")) {
                row.otherColumns().keySet().forEach(name -> measures.add(Id.of(name)));
            }
        }
        return measures;
    }

    private Exact weightOf(Row row) {
        return row.cell("weight").isBlank()
                ? Exact.ONE
                : numbers.atLeastZero(row.cell("weight")).orElse(Exact.ONE);
    }

    private @Nullable Rounding roundingOf(Row row) {
        Cell decimals = row.cell("decimals");
        Cell mode = row.cell("rounding");
        if (decimals.isBlank() && mode.isBlank()) {
            return null;
        }
        return new Rounding(
                decimals.wholeNumber(0, Rounding.MOST_DECIMALS, problems).orElse(rounding.decimals()),
                mode.word(Vocabulary.ROUNDINGS, RoundingMode.class, problems).orElse(rounding.mode()));
    }

    private void ruleWrong(Id<Criterion> id, Cell cell, String word, Words shape, List<String> known) {
        String listed = String.join(", ", known);
        problems.add(
                Fault.RULE_WRONG,
                cell.place(),
                known.get(0),
                "criterion",
                id,
                "shape",
                shape,
                "rule",
                word,
                "known",
                listed);
    }

    private void numberRange(Cell cell, Exact number, Words due) {
        problems.add(
                Fault.NUMBER_RANGE,
                cell.place(),
                number.toString(),
                "value",
                number,
                "column",
                cell.columnName(),
                "due",
                due);
    }

    private static Exact largest(List<Exact> points) {
        return points.stream().reduce(Exact.ZERO, Exact::max);
    }

    private static Exact smallest(List<Exact> points) {
        return points.stream().reduce(Exact.ZERO, Exact::min);
    }
}
