package org.thidua.core.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Language;
import org.thidua.core.value.Rounding;

/**
 * One step of the arithmetic of an entry, enough to redo it by hand.
 *
 * @param operation what is done
 * @param operands the numbers it is done with, in the order of the operation
 * @param note what an operand stands for, such as the id of a child; empty if nothing needs saying
 * @param value what comes out, exactly
 */
public record Step(Operation operation, ImmutableList<Exact> operands, String note, Exact value) {
    /** What stands between a formula and its figures in a note. */
    static final String FIGURES = "; ";

    /** What a step does with its operands. */
    public enum Operation {
        /** Takes the first operand as it is. */
        TAKE("{0}"),
        /** First operand per cent of the second. */
        PERCENT_OF("{0} % × {1}"),
        /** First operand × second. */
        TIMES("{0} × {1}"),
        /** First operand × second / third. */
        SHARE("{0} × {1} / {2}"),
        /** First operand − second × third. */
        LESS("{0} − {1} × {2}"),
        /** First operand − second. */
        MINUS("{0} − {1}"),
        /** First operand × (second − third) / (fourth − fifth). */
        SPAN("{0} × ({1} − {2}) / ({3} − {4})"),
        /** What the author's formula gives; the note holds the formula and its figures. */
        FORMULA(""),
        /** The second operand in place of the first, as an inspection concluded. */
        REPLACE("{0} → {1}"),
        /** First operand / second. */
        OVER("{0} / {1}"),
        /** The root of the first operand, the second saying which. */
        ROOT("{0}^(1/{1})"),
        /** The sum of all operands. */
        ADD("", " + ", ""),
        /** The mean of all operands. */
        MEAN("(", " + ", ") / {n}"),
        /** The product of all operands. */
        MULTIPLY("", " × ", ""),
        /** The smallest of all operands. */
        LEAST("min(", "; ", ")"),
        /** The middle one of all operands, or the mean of the two in the middle. */
        MEDIAN("median(", "; ", ")"),
        /** The largest of all operands. */
        MOST("max(", "; ", ")"),
        /** The smaller of the first operand and the maximum, the second. */
        CAP("min({0}; {1})"),
        /** The larger of the first operand and the minimum, the second. */
        FLOOR("max({0}; {1})"),
        /** The first operand rounded to as many decimals as the second says. */
        ROUND("round({0}; {1})");

        private final String start;
        private final String between;
        private final String end;

        /** A pattern with a place for each operand. */
        Operation(String pattern) {
            this(pattern, "", "");
        }

        /** A row of any number of operands. */
        Operation(String start, String between, String end) {
            this.start = start;
            this.between = between;
            this.end = end;
        }

        private String say(ImmutableList<Exact> operands) {
            if (between.isEmpty()) {
                String said = start;
                for (int at = 0; at < operands.size(); at++) {
                    said = said.replace("{" + at + "}", operands.get(at).toString());
                }
                return said;
            }
            StringBuilder row = new StringBuilder();
            for (Exact operand : operands) {
                if (row.isEmpty()) {
                    row.append(operand);
                } else if (operand.signum() < 0 && between.equals(" + ")) {
                    row.append(" − ").append(operand.magnitude());
                } else {
                    row.append(between).append(operand);
                }
            }
            return start + row + end.replace("{n}", String.valueOf(operands.size()));
        }
    }

    /**
     * A step.
     *
     * @param operation what is done
     * @param value what comes out
     * @param operands the numbers it is done with
     * @return the step
     */
    public static Step of(Operation operation, Exact value, Exact... operands) {
        return new Step(operation, ImmutableList.copyOf(operands), "", value);
    }

    /**
     * A rounding.
     *
     * @param number what is rounded
     * @param rounding how
     * @param value what comes out
     * @return the step
     */
    public static Step rounded(Exact number, Rounding rounding, Exact value) {
        return new Step(
                Operation.ROUND,
                ImmutableList.of(number, Exact.of(rounding.decimals())),
                rounding.mode().name().toLowerCase(Locale.ROOT),
                value);
    }

    /**
     * This step with a note.
     *
     * @param words what the operands stand for
     * @return the step
     */
    public Step noted(String words) {
        return new Step(operation, operands, words, value);
    }

    /**
     * Writes the arithmetic, such as {@code 90 % × 5}.
     *
     * @param language which decimal mark to use
     * @return the arithmetic without its result
     */
    public String say(Language language) {
        if (operation == Operation.FORMULA) {
            // The formula keeps its decimal points, as its commas are its own; the figures after it are written as
            // usual.
            int figures = note.indexOf(FIGURES);
            return figures < 0 ? note : note.substring(0, figures) + language.number(note.substring(figures));
        }
        String said = operation.say(operands);
        String number = language.number(said);
        return note.isEmpty() ? number : number + " (" + note + ")";
    }
}
