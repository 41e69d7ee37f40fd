package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thidua.core.value.Language;

/**
 * What the tests of a pack made of small changes in it.
 *
 * @param tests what came of the tests in the pack as it is
 * @param mutants the changes, one at a time, table by table in the order of rows; none if a test fails without any
 */
public record MutationResult(TestResult tests, ImmutableList<Mutant> mutants) {
    /** What became of a change. */
    public enum Fate {
        /** A test failed, or one of its values can no longer be. */
        NOTICED,
        /** The pack is refused with the change: there is a gap, an overlap, a sum that is wrong. */
        REFUSED,
        /** Every test still passes. */
        UNNOTICED
    }

    /**
     * The changes of one fate.
     *
     * @param fate the fate
     * @return the changes, in the order of all
     */
    public ImmutableList<Mutant> of(Fate fate) {
        return mutants.stream().filter(mutant -> mutant.fate() == fate).collect(ImmutableList.toImmutableList());
    }

    /**
     * One change: a number moved by one step, or an edge at which rows meet, moved in all of them.
     *
     * @param changes the cells that say something else
     * @param fate what became of it
     */
    public record Mutant(ImmutableList<Change> changes, Fate fate) {
        /**
         * Says what was changed: {@code bands!E4, dòng I.3/3, cột from: 90 → 91}.
         *
         * @param locale English for English locales, Vietnamese for all others
         * @return every cell with what it says and what it said instead
         */
        public String sentence(Locale locale) {
            boolean vi = Language.of(locale) == Language.VI;
            return changes.stream()
                    .map(change -> change.at()
                            + (change.id().isEmpty() ? "" : (vi ? ", dòng " : ", row ") + change.id())
                            + (vi ? ", cột " : ", column ") + change.column() + ": " + change.from() + " → "
                            + change.to())
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * One cell that says something else.
     *
     * @param at the cell, such as {@code bands!E4}
     * @param id the id of its row, empty if it has none
     * @param column the header of its column
     * @param from what it says in the pack
     * @param to what it says instead
     */
    public record Change(String at, String id, String column, String from, String to) {}
}
