package org.thidua.core.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;
import org.thidua.core.value.Words;

/** Checks whether a figure is what its reader needs: a number on its grid, a yes or no, a level, with its target. */
final class FigureCheck {
    static final Words A_NUMBER = new Words("một số", "a number");
    static final Words A_YES_OR_NO = new Words("có/không", "yes or no");
    private static final Words A_LEVEL = new Words("một mức", "a level");

    private final Slots slots;
    private final Problems problems;

    FigureCheck(Slots slots, Problems problems) {
        this.slots = slots;
        this.problems = problems;
    }

    /** A target where no reader of the figure asks for one of the unit's own. */
    void reportTargetNotUsed(Figure figure, List<Slots.Slot> reading) {
        Statement statement = figure.said();
        boolean used = reading.stream().anyMatch(FigureCheck::takesOwnTarget);
        if (statement.target() == null || used) {
            return;
        }
        Criterion first = reading.get(0).leaf();
        problems.add(
                Fault.CELL_NOT_USED,
                statement.cells().target(),
                "",
                "column",
                "target",
                "value",
                statement.target(),
                "reader",
                first == null
                        ? new Words("điều kiện", "a condition")
                        : new Words("tiêu chí " + first.id(), "criterion " + first.id()));
    }

    private static boolean takesOwnTarget(Slots.Slot slot) {
        Criterion leaf = slot.leaf();
        return leaf != null
                && slot.measure().equals(leaf.measure())
                && leaf.rule().measuredAgainst().filter(Target::isOwn).isPresent();
    }

    boolean isRight(Figure figure, Slots.Slot slot) {
        Datum value = figure.said().value();
        if (value == null) {
            return true;
        }
        Criterion leaf = slot.leaf();
        if (leaf == null) {
            return isNotNegative(figure, slot, value);
        }
        if (leaf.rule() instanceof Rule.Levels levels) {
            return isLevel(figure, leaf, levels, value);
        }
        if (isAnswerDue(leaf, slot)) {
            return isAnswer(figure, leaf, value);
        }
        boolean mayBeAnswer =
                leaf.rule() instanceof Rule.ByFormula && !slot.measure().equals(leaf.measure());
        if (mayBeAnswer && value.yesOrNo().isPresent()) {
            return true;
        }
        return isNumber(figure, slot, leaf, value) && isTargetRight(figure, slot, leaf);
    }

    private static boolean isAnswerDue(Criterion leaf, Slots.Slot slot) {
        if (leaf.rule() instanceof Rule.ByCase byCase) {
            int at = byCase.measures().indexOf(slot.measure());
            return byCase.cases().stream()
                    .map(one -> one.patterns().get(at))
                    .anyMatch(pattern -> pattern.answer() != null);
        }
        return leaf.rule() instanceof Rule.YesNo;
    }

    private boolean isAnswer(Figure figure, Criterion leaf, Datum value) {
        if (value.yesOrNo().isEmpty()) {
            wrongValue(figure.said().place(), value, A_YES_OR_NO, leaf.id(), "yes", problems);
            return false;
        }
        return true;
    }

    private boolean isLevel(Figure figure, Criterion leaf, Rule.Levels levels, Datum value) {
        List<String> known =
                levels.levels().stream().map(level -> level.level().toString()).toList();
        if (known.stream().noneMatch(name -> Id.fold(name).equals(Id.fold(value.text())))) {
            String near = Nearest.to(value.text(), known).orElse(known.get(0));
            wrongValue(figure.said().place(), value, A_LEVEL, leaf.id(), near, problems);
            return false;
        }
        return true;
    }

    private boolean isNumber(Figure figure, Slots.Slot slot, Criterion leaf, Datum value) {
        Place place = figure.said().place();
        Exact number = value.number();
        if (number == null) {
            wrongValue(place, value, A_NUMBER, leaf.id(), "12.5", problems);
            return false;
        }
        if (!isNotNegative(figure, slot, value)) {
            return false;
        }
        Exact step = gridOf(leaf, slot);
        if (step != null && !number.isMultipleOf(step)) {
            problems.add(
                    Fault.FIGURE_STEP, place, number.toString(), "value", number, "step", step, "criterion", leaf.id());
            return false;
        }
        return true;
    }

    /** The grid of the criterion's figures; a formula has one for its own figure only. */
    private static @Nullable Exact gridOf(Criterion leaf, Slots.Slot slot) {
        boolean other = leaf.rule() instanceof Rule.ByFormula && !slot.measure().equals(leaf.measure());
        return other ? null : leaf.step();
    }

    private boolean isNotNegative(Figure figure, Slots.Slot slot, Datum value) {
        Exact number = value.number();
        Criterion leaf = slot.leaf();
        if (number == null
                || number.signum() >= 0
                || slots.isReadByFormula(slot.measure())
                || (leaf != null && hasBoundBelowZero(leaf, slot))) {
            return true;
        }
        problems.add(
                Fault.FIGURE_NEGATIVE,
                figure.said().place(),
                number.toString(),
                "value",
                number,
                "criterion",
                slot.name());
        return false;
    }

    private static boolean hasBoundBelowZero(Criterion leaf, Slots.Slot slot) {
        if (leaf.rule() instanceof Rule.Bands bands) {
            return bands.bands().stream().anyMatch(band -> Intervals.hasBoundBelowZero(band.interval()));
        }
        if (leaf.rule() instanceof Rule.ByCase byCase) {
            int at = byCase.measures().indexOf(slot.measure());
            return byCase.cases().stream()
                    .map(one -> one.patterns().get(at))
                    .map(Case.Pattern::interval)
                    .anyMatch(interval -> interval != null && Intervals.hasBoundBelowZero(interval));
        }
        return false;
    }

    private boolean isTargetRight(Figure figure, Slots.Slot slot, Criterion leaf) {
        if (!takesOwnTarget(slot)) {
            return true;
        }
        Datum target = figure.said().target();
        Words reason = null;
        if (target == null) {
            reason = new Words("chưa ghi", "it is not given");
        } else if (target.number() == null) {
            reason = new Words("không phải số", "it is not a number");
        } else if (target.number().signum() <= 0) {
            reason = new Words("phải lớn hơn 0", "it must be above 0");
        }
        if (reason == null) {
            return true;
        }
        problems.add(
                Fault.TARGET_WRONG,
                figure.said().cells().target(),
                target == null ? "" : target.text(),
                "value",
                target == null ? "" : target.text(),
                "unit",
                figure.unit(),
                "criterion",
                leaf.id(),
                "reason",
                reason);
        return false;
    }

    static void wrongValue(Place place, Datum value, Words due, Id<?> criterion, String sample, Problems problems) {
        problems.add(
                Fault.VALUE_WRONG,
                place,
                value.text(),
                "value",
                value.text(),
                "due",
                due,
                "criterion",
                criterion,
                "sample",
                sample);
    }
}
