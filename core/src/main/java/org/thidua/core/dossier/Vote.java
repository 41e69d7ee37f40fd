package org.thidua.core.dossier;

import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * The result of one ballot (biểu quyết, bỏ phiếu kín) on a unit and an award.
 *
 * @param unit the unit
 * @param award the award
 * @param members how many have a vote
 * @param present how many of them were present
 * @param consulted how many of the others were asked in writing
 * @param agree how many votes were for it
 * @param disagree how many were against it
 * @param invalid how many were invalid
 * @param own how the unit itself voted, null if not said
 * @param document the minutes, empty if nothing is named
 * @param place where it stands
 */
public record Vote(
        Id<Unit> unit,
        Id<?> award,
        int members,
        int present,
        int consulted,
        int agree,
        int disagree,
        int invalid,
        @Nullable Own own,
        String document,
        Place place) {
    /** How a unit voted on itself. */
    public enum Own {
        /** For it. */
        AGREE,
        /** Against it. */
        DISAGREE,
        /** With an invalid ballot. */
        INVALID,
        /** Not at all. */
        NONE
    }
}
