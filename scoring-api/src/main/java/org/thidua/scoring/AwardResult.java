package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalInt;
import org.thidua.core.award.Award;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposal;
import org.thidua.core.explain.AwardText;
import org.thidua.core.value.Language;

/** One award with its proposals in all groups, as a caller sees it. */
public final class AwardResult {
    private final Award award;
    private final ImmutableList<Outcome> outcomes;

    AwardResult(Award award, ImmutableList<Outcome> outcomes) {
        this.award = award;
        this.outcomes = outcomes;
    }

    /**
     * {@return the award's id}
     */
    public String award() {
        return award.id().toString();
    }

    /**
     * {@return the award's title}
     */
    public String title() {
        return award.title();
    }

    /**
     * {@return the outcome in each group, by the groups' ids}
     */
    public ImmutableList<Group> groups() {
        return outcomes.stream().map(Group::new).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the units proposed in all groups, group by group, best first}
     */
    public ImmutableList<Unit> proposals() {
        return groups().stream().flatMap(group -> group.proposals().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The outcome in one group: given + unused = quota + over. */
    public static final class Group {
        private final Outcome outcome;

        Group(Outcome outcome) {
            this.outcome = outcome;
        }

        /**
         * {@return the group: the id of a cluster, {@code all}, or the value of an attribute}
         */
        public String group() {
            return outcome.group();
        }

        /**
         * {@return how many places there were; empty without a limit}
         */
        public OptionalInt quota() {
            return outcome.quota() == null ? OptionalInt.empty() : OptionalInt.of(outcome.quota());
        }

        /**
         * {@return how many places stayed empty}
         */
        public int unused() {
            return outcome.unused();
        }

        /**
         * {@return how many more than the quota were proposed}
         */
        public int over() {
            return outcome.over();
        }

        /**
         * {@return whether it rests on something still open}
         */
        public boolean isProvisional() {
            return outcome.provisional();
        }

        /**
         * {@return the units proposed, best first}
         */
        public ImmutableList<Unit> proposals() {
            return outcome.proposed().stream().map(proposal -> unit(proposal)).collect(ImmutableList.toImmutableList());
        }

        /**
         * {@return all other units of the group, best first, then those not placed}
         */
        public ImmutableList<Unit> leftOut() {
            return outcome.leftOut().stream().map(left -> unit(left)).collect(ImmutableList.toImmutableList());
        }

        /**
         * Says how the places were used.
         *
         * @param locale English for English locales, Vietnamese for all others
         * @return the sentence
         */
        public String summary(Locale locale) {
            return AwardText.quota(outcome, Language.of(locale));
        }

        private Unit unit(Proposal proposal) {
            UnitSheet sheet = new UnitSheet(proposal.place().contestant());
            return new Unit(
                    sheet.unit(),
                    sheet.name(),
                    outcome.group(),
                    "proposed",
                    AwardText.proposed(proposal, Language.VI),
                    AwardText.proposed(proposal, Language.EN));
        }

        private Unit unit(LeftOut left) {
            UnitSheet sheet = new UnitSheet(left.unit());
            return new Unit(
                    sheet.unit(),
                    sheet.name(),
                    outcome.group(),
                    left.why().word(),
                    AwardText.leftOut(outcome.award(), left, Language.VI),
                    AwardText.leftOut(outcome.award(), left, Language.EN));
        }
    }

    /**
     * What became of one unit.
     *
     * @param unit the unit's id
     * @param name the unit's name
     * @param group the group
     * @param why {@code proposed}, or the first reason that applies: {@code disqualified}, {@code higher_award},
     *     {@code condition}, {@code unknown}, {@code tie} or {@code quota}
     * @param vi the reason in Vietnamese
     * @param en the reason in English
     */
    public record Unit(String unit, String name, String group, String why, String vi, String en) {
        /**
         * Says why.
         *
         * @param locale English for English locales, Vietnamese for all others
         * @return the sentence
         */
        public String reason(Locale locale) {
            return Language.of(locale) == Language.EN ? en : vi;
        }
    }
}
