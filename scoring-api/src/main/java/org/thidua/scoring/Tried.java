package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposal;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.ranking.Contestant;

/**
 * What came of the unit of one test.
 *
 * @param contestant the unit with its sheet and grade
 * @param outcomes the outcome of every award in the groups of that unit
 */
record Tried(Contestant contestant, ImmutableList<Outcome> outcomes) {
    /** All conditions that were looked at, of the ranking, the grades and the awards, each once. */
    ImmutableList<Finding> findings() {
        List<Finding> findings = new ArrayList<>(contestant.entry().findings());
        contestant.printed().examinations().stream().map(Examination::findings).forEach(findings::addAll);
        for (Outcome outcome : outcomes) {
            outcome.proposed().stream().map(Proposal::findings).forEach(findings::addAll);
            outcome.leftOut().stream().map(LeftOut::findings).forEach(findings::addAll);
        }
        return ImmutableList.copyOf(findings);
    }

    /** What was found of one condition; empty if nobody had to look at it. */
    Optional<Finding> finding(Object condition) {
        return findings().stream()
                .filter(finding -> finding.condition().id().equals(condition))
                .findFirst();
    }
}
