package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.explain.DecisionText;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Language;

/** The score sheet of one unit, as a caller sees it. */
public final class UnitSheet {
    private final Contestant contestant;

    UnitSheet(Contestant contestant) {
        this.contestant = contestant;
    }

    /** What a unit's total stands for. */
    public enum State {
        /** Everything that counts is known. */
        SCORED,
        /** Something is still open; total, grade and place are of what is known. */
        PROVISIONAL,
        /** Scored, but not placed: a condition of the ranking is not met. */
        DISQUALIFIED;

        /**
         * {@return the word used in results}
         */
        public String word() {
            return switch (this) {
                case SCORED -> "scored";
                case PROVISIONAL -> "provisional";
                case DISQUALIFIED -> "disqualified";
            };
        }
    }

    /**
     * {@return the unit's id}
     */
    public String unit() {
        return contestant.id().toString();
    }

    /**
     * {@return the unit's name}
     */
    public String name() {
        return sheet().dossier().unit().name();
    }

    /**
     * {@return the id of the unit's cluster}
     */
    public String cluster() {
        return sheet().dossier().cluster().id().toString();
    }

    /**
     * {@return the name of the unit's cluster, its id if it has none}
     */
    public String clusterName() {
        String name = sheet().dossier().cluster().name();
        return name.isEmpty() ? cluster() : name;
    }

    /**
     * {@return what the total stands for}
     */
    public State state() {
        if (contestant.isDisqualified()) {
            return State.DISQUALIFIED;
        }
        return contestant.isProvisional() ? State.PROVISIONAL : State.SCORED;
    }

    /**
     * {@return the total as printed, of what is known}
     */
    public BigDecimal total() {
        return sheet().total().printedNumber();
    }

    /**
     * {@return the most points this unit could have, less what was left out}
     */
    public BigDecimal max() {
        return sheet().max().toDecimal();
    }

    /**
     * {@return the id of the grade, of what is known; empty if the pack has none or it is not known}
     */
    public Optional<String> grade() {
        return Optional.ofNullable(contestant.printed().id()).map(Object::toString);
    }

    /**
     * {@return the name of the grade, of what is known; empty if the pack has none or it is not known}
     */
    public Optional<String> gradeTitle() {
        return Optional.ofNullable(contestant.printed().grade()).map(Grade::title);
    }

    /**
     * Says that people decided the grade, and what it would be without that.
     *
     * @param locale English for English locales, Vietnamese for all others
     * @return the sentence; empty if the grade is the one worked out
     */
    public Optional<String> gradeDecision(Locale locale) {
        return graded().decided() == null
                ? Optional.empty()
                : Optional.of(DecisionText.grade(graded(), Language.of(locale)));
    }

    Grader.Graded graded() {
        return contestant.printed();
    }

    /**
     * {@return the lines of all leaf criteria, in printed order}
     */
    public ImmutableList<SheetLine> lines() {
        return sheet().lines().stream().map(SheetLine::new).collect(ImmutableList.toImmutableList());
    }

    /**
     * The line of one leaf criterion.
     *
     * @param criterion the criterion's id, compared without case
     * @return its line
     * @throws IllegalArgumentException if there is no such leaf
     */
    public SheetLine line(String criterion) {
        return new SheetLine(sheet().line(criterion));
    }

    Sheet sheet() {
        return contestant.unit().sheet();
    }

    @Override
    public String toString() {
        return unit() + " " + name() + " " + total().toPlainString();
    }
}
