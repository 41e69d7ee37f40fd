package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.thidua.core.problem.Problem;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * What came of the tests of a pack.
 *
 * @param cases all cases, by their ids
 * @param untouched the rows that no case with an expectation touches: leaf criteria, bands, levels and cases that did
 *     not apply, grades that nobody got, conditions that were neither met nor failed; in the order of criteria, grades and
 *     conditions
 * @param rows how many rows a test can touch
 */
public record TestResult(ImmutableList<Case> cases, ImmutableList<Row> untouched, int rows) {
    /**
     * {@return whether no case failed; a pack without tests passes}
     */
    public boolean isPassed() {
        return failed().isEmpty();
    }

    /**
     * {@return the cases that failed, by their ids}
     */
    public ImmutableList<Case> failed() {
        return cases.stream().filter(one -> !one.isPassed()).collect(ImmutableList.toImmutableList());
    }

    /**
     * What came of one case.
     *
     * @param id its id
     * @param differences what came out otherwise than expected, by what is looked at
     * @param problems why it could not be scored; empty if it was
     */
    public record Case(String id, ImmutableList<Difference> differences, ImmutableList<Problem> problems) {
        /**
         * {@return whether everything that was expected came out}
         */
        public boolean isPassed() {
            return differences.isEmpty() && problems.isEmpty();
        }
    }

    /**
     * One thing that came out otherwise than expected.
     *
     * @param then what was looked at, as the author wrote it
     * @param at the cell of the expectation, such as {@code tests!E5}
     * @param expected what was expected
     * @param found what came out
     * @param why the sentence that explains what came out
     */
    public record Difference(String then, String at, Words expected, Words found, Words why) {
        /**
         * Says what differs: {@code total: mong đợi 15, ra 14,50. …}
         *
         * @param locale English for English locales, Vietnamese for all others
         * @return what was expected, what came out and why, in sentences
         */
        public String sentence(Locale locale) {
            Language language = Language.of(locale);
            boolean vi = language == Language.VI;
            String reason = why.in(language);
            return then + (vi ? ": mong đợi " : ": expected ") + expected.in(language) + (vi ? ", ra " : ", got ")
                    + found.in(language) + "." + (reason.isEmpty() ? "" : " " + reason);
        }
    }

    /**
     * One row of the pack.
     *
     * @param at its cell, such as {@code bands!A7}
     * @param id its id, such as {@code I.1/2}
     */
    public record Row(String at, String id) {}
}
