package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.pack.Particulars;
import org.thidua.core.panel.Absent;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
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

    private final Book book;
    private final Sources sources;
    private final Rounding rounding;
    private final Problems problems;
    private final Numbers numbers;
    private final CriterionColumns columns;
    private final ScorersReader scorers;
    private final RowsReader rows;
    private final CriteriaTree tree;
    private final LeafReader leaves;
    private final Map<Id<Criterion>, String> scoredLeaves = new HashMap<>();
    private final Map<Id<Criterion>, String> otherCriteria = new HashMap<>();
    private boolean lost;
    private int numberOfLeaves;

    CriteriaReader(
            Book book,
            Sources sources,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            WhenReader whens,
            Rounding rounding,
            Problems problems) {
        this.book = book;
        this.sources = sources;
        this.rounding = rounding;
        this.problems = problems;
        this.numbers = new Numbers(problems);
        this.columns = new CriterionColumns(rounding, numbers, problems);
        this.scorers = new ScorersReader(book, problems);
        this.rows = new RowsReader(book, sources, whens, problems);
        this.tree = new CriteriaTree(book, problems);
        this.leaves = new LeafReader(book, tree, deadlines, scorers, rows, columns, problems);
    }

    Scheme scheme(Scheme.RoundedAt rounded) {
        ImmutableList.Builder<Criterion> read = ImmutableList.builder();
        for (Id<Criterion> root : tree.roots()) {
            Kind kind = tree.row(root)
                    .cell("kind")
                    .word(Vocabulary.KINDS, Kind.class, problems)
                    .orElse(Kind.BASE);
            criterion(root, null, kind, null).ifPresent(read::add);
        }
        // Rows of criteria that could not be read are not at fault themselves.
        tree.ids().forEach(id -> unread(id, otherCriteria, scoredLeaves));
        boolean listed = book.find("criteria").isPresent();
        if (listed) {
            rows.reportUnread(otherCriteria, scoredLeaves);
            scorers.checkCriteria(scoredLeaves, otherCriteria);
        }
        lost |= !listed;
        ImmutableList<Criterion> roots =
                read.build().stream().map(this::numbered).collect(ImmutableList.toImmutableList());
        lost |= roots.size() < tree.roots().size();
        return new Scheme(roots, rounding, rounded);
    }

    /** The criterion with its leaves numbered in printed order, counting only what could be read. */
    private Criterion numbered(Criterion criterion) {
        return criterion.isLeaf()
                ? criterion.numbered(numberOfLeaves++)
                : criterion.withChildren(
                        criterion.children().stream().map(this::numbered).collect(ImmutableList.toImmutableList()));
    }

    /** Who scores what, as written. */
    ImmutableList<Particulars.Scorers> scorers() {
        return scorers.written();
    }

    /** Whether every row of the criteria became a criterion, so that what is missing is missing in the book too. */
    boolean isComplete() {
        return tree.isWhole() && !lost;
    }

    /** The ids of all rows, of those that could not be read too. */
    Set<Id<Criterion>> written() {
        return tree.ids();
    }

    private static void unread(Id<Criterion> id, Map<Id<Criterion>, String> others, Map<Id<Criterion>, String> scored) {
        if (!others.containsKey(id)) {
            scored.putIfAbsent(id, UNREAD);
        }
    }

    private Optional<Criterion> criterion(
            Id<Criterion> id, @Nullable Id<Criterion> parent, Kind kind, @Nullable Basis inherited) {
        if (tree.isTooDeep(id)) {
            return Optional.empty();
        }
        Row row = tree.row(id);
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
                        tree.rootOf(id),
                        "due",
                        kind.word()));
        boolean leaf = tree.children(id).isEmpty();
        // A parent whose children name sources of their own need not have one.
        Basis basis = leaf
                ? sources.basisOf(row, inherited, CRITERION, id.toString())
                : sources.findBasisOf(row, inherited).orElse(null);
        return leaf ? leaf(id, parent, kind, row, basis) : parent(id, parent, kind, row, basis);
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
        List<Id<Criterion>> children = tree.children(id);
        List<Criterion> below = new ArrayList<>();
        for (Id<Criterion> child : children) {
            criterion(child, id, kind, basis).ifPresent(below::add);
            Cell weight = tree.row(child).cell("weight");
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
        Rule.Combination rule = combination(way, row, children.size());
        if (below.size() < children.size()) {
            return Optional.empty();
        }
        checkChildren(id, kind, way, row, below);
        Exact reachable = combined(rule, below, Criterion::max);
        Exact max = maxOfParent(id, kind, rule, row, reachable);
        Exact lowest = kind == Kind.PENALTY ? combined(Rule.Combination.SUM, below, Criterion::min) : Exact.ZERO;
        Exact min = numbers.within(row.cell("min"), given -> given.compareTo(max) <= 0, CriterionColumns.NOT_ABOVE_MAX)
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
                !row.cell("max").isBlank(),
                Id.of(id.toString()),
                "",
                null,
                columns.weight(row),
                null,
                Absent.PENDING,
                columns.rounding(row),
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
            Cell weight = tree.row(below.get(0).id()).cell("weight");
            if (!weight.isBlank()) {
                numbers.report(
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

    private Exact maxOfParent(Id<Criterion> id, Kind kind, Rule.Combination rule, Row row, Exact reachable) {
        if (kind == Kind.PENALTY) {
            return columns.maxOfPenalty(row);
        }
        Cell cell = row.cell("max");
        Exact max = numbers.atLeastZero(cell).orElse(reachable);
        boolean wrong = rule.way() == Rule.Way.SUM
                && !tree.lacksChildren(id)
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
        (name.equals("deadline") ? otherCriteria : scoredLeaves).put(id, name);
        if (PARENT_RULES.contains(name)) {
            ruleWrong(id, ruleCell, name, new Words("không có mục con", "has no children"), LEAF_RULES);
            return Optional.empty();
        }
        return leaves.leaf(id, parent, kind, row, basis, name);
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
}
