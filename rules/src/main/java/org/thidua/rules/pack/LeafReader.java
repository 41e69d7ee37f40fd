package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.thidua.core.criteria.Target;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Panel;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.formula.DroolsFormula;
import org.thidua.rules.formula.FormulaException;
import org.thidua.rules.shape.CellText;
import org.thidua.rules.shape.Vocabulary;

/** Reads the row of a leaf, column by column as its rule demands. */
final class LeafReader {
    private final Book book;
    private final CriteriaTree tree;
    private final ImmutableMap<Id<Deadline>, Deadline> deadlines;
    private final ScorersReader scorers;
    private final RowsReader rows;
    private final CriterionColumns columns;
    private final Numbers numbers;
    private final Problems problems;
    private final Set<Id<Measure>> measures = new LinkedHashSet<>();

    LeafReader(
            Book book,
            CriteriaTree tree,
            ImmutableMap<Id<Deadline>, Deadline> deadlines,
            ScorersReader scorers,
            RowsReader rows,
            CriterionColumns columns,
            Problems problems) {
        this.book = book;
        this.tree = tree;
        this.deadlines = deadlines;
        this.scorers = scorers;
        this.rows = rows;
        this.columns = columns;
        this.numbers = new Numbers(problems);
        this.problems = problems;
    }

    /** The criterion with the rule that its row names; empty if it cannot be read, which was reported. */
    Optional<Criterion> leaf(
            Id<Criterion> id, @Nullable Id<Criterion> parent, Kind kind, Row row, Basis basis, String name) {
        Exact step = numbers.aboveZero(row.cell("step")).orElse(null);
        Leaf leaf = new Leaf(id, kind, row, basis, name);
        Exact max = leaf.max();
        Exact min = leaf.min();
        Rule rule = leaf.rule(step);
        leaf.reportNotUsed();
        if (max != null && min != null && min.compareTo(max) > 0) {
            numbers.report(row.cell("min"), min, CriterionColumns.NOT_ABOVE_MAX);
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
        Panel panel = name.equals("deadline") ? null : scorers.panelOf(id, numeric);
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
                columns.weight(row),
                panel,
                row.cell("absent")
                        .word(Vocabulary.ABSENT, Absent.class, problems)
                        .orElse(Absent.PENDING),
                columns.rounding(row),
                0,
                ImmutableList.of()));
    }

    /** One row with what is known of its criterion. */
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
                return columns.maxOfPenalty(row);
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
                    .filter(deadline -> hasDate(deadline, due))
                    .flatMap(deadline -> points.map(number -> (Rule) new Rule.Punctuality(deadline, number)))
                    .orElse(null);
        }

        private boolean hasDate(Deadline deadline, Cell due) {
            if (deadline.on() == null) {
                Words reason = new Words("hạn này không có ngày để chấm điểm", "it has no day to give points by");
                problems.add(Fault.DUTY_WRONG, due.place(), "", "duty", deadline.id(), "reason", reason);
            }
            return deadline.on() != null;
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
            for (Id<Criterion> id : tree.ids()) {
                Cell measure = tree.row(id).cell("measure");
                measures.add(Id.of(measure.isBlank() ? id.toString() : measure.text()));
            }
            for (Row row : book.rows("cases")) {
                row.otherColumns().keySet().forEach(name -> measures.add(Id.of(name)));
            }
        }
        return measures;
    }

    private static Exact largest(List<Exact> points) {
        return points.stream().reduce(Exact.ZERO, Exact::max);
    }

    private static Exact smallest(List<Exact> points) {
        return points.stream().reduce(Exact.ZERO, Exact::min);
    }
}
