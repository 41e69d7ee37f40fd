package org.thidua.core.ranking;

import com.google.common.collect.ImmutableList;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.value.Id;

/**
 * A unit that has been scored and graded, about to be placed.
 *
 * @param unit the unit as conditions see it, with its grade if that is known for certain
 * @param printed its grade as printed: by what is known
 * @param entry what the conditions of the ranking found
 */
public record Contestant(Candidate unit, Grader.Graded printed, Examination entry) {
    /**
     * {@return the unit's id}
     */
    public Id<Unit> id() {
        return unit.dossier().unit().id();
    }

    /**
     * {@return whether a condition of the ranking is not met: scored, but not placed}
     */
    public boolean isDisqualified() {
        return entry.verdict() == Verdict.NOT_MET;
    }

    /**
     * {@return whether its place rests on something still open}
     */
    public boolean isProvisional() {
        return !isDisqualified() && (unit.sheet().isOpen() || entry.verdict() == Verdict.UNKNOWN);
    }

    /**
     * {@return the conditions of the ranking that are not met}
     */
    public ImmutableList<Finding> barriers() {
        return isDisqualified() ? entry.inTheWay() : ImmutableList.of();
    }
}
