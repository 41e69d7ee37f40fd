package org.thidua.core.eligibility;

import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.Vote;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * How votes on an award are counted (thể lệ bỏ phiếu).
 *
 * <p>Invalid votes are no votes for it, and stay in the number that the share is taken of.
 * Without its quorum a ballot did not take place: what it would have said is not known.
 *
 * @param row the row it stands in
 * @param award the award
 * @param denominator what the share of those who agree is taken of
 * @param quorum the fewest people present, null if any number will do
 * @param ownExcluded whether a unit's vote on itself is left out everywhere
 */
public record Ballot(
        Row row,
        Id<Commendation> award,
        Denominator denominator,
        @Nullable Quorum quorum,
        boolean ownExcluded) {
    /** What the share of those who agree is taken of. */
    public enum Denominator {
        /** All who have a vote. */
        MEMBERS,
        /** Those present. */
        PRESENT,
        /** Those present, and those asked in writing. */
        PRESENT_CONSULTED
    }

    /**
     * The fewest people present.
     *
     * @param number how many people, or which share of all members
     * @param share whether it is a share
     */
    public record Quorum(Exact number, boolean share) {
        /**
         * How many people that is.
         *
         * @param members how many have a vote
         * @return the number of people; of a share the next whole number
         */
        public Exact of(int members) {
            return share ? number.times(Exact.of(members)).round(0, RoundingMode.CEILING) : number;
        }
    }

    /**
     * Counts a ballot.
     *
     * @param vote its result
     * @return how many per cent agree; empty without a quorum, or if nobody could vote
     */
    public Optional<Exact> percent(Vote vote) {
        int people = peopleOf(vote);
        return people <= 0 || !hasQuorum(vote)
                ? Optional.empty()
                : Optional.of(Exact.HUNDRED.times(Exact.of(agreeing(vote))).over(Exact.of(people)));
    }

    /**
     * Says why a ballot gives no share.
     *
     * @param vote its result, null if there was none
     * @return the reason in a few words; empty if it gives one
     */
    public Optional<Words> whyNone(@Nullable Vote vote) {
        if (vote == null) {
            return Optional.of(new Words("chưa bỏ phiếu", "there was no ballot"));
        }
        if (quorum != null && !hasQuorum(vote)) {
            Exact due = quorum.of(membersOf(vote));
            return Optional.of(new Words(
                    "không đủ số người dự: " + presentOf(vote) + "/" + membersOf(vote) + ", cần " + due,
                    "no quorum: " + presentOf(vote) + " of " + membersOf(vote) + " present, " + due + " needed"));
        }
        return peopleOf(vote) <= 0
                ? Optional.of(new Words("không ai có quyền bỏ phiếu", "nobody had a vote"))
                : Optional.empty();
    }

    private boolean hasQuorum(Vote vote) {
        return quorum == null || Exact.of(presentOf(vote)).compareTo(quorum.of(membersOf(vote))) >= 0;
    }

    private int peopleOf(Vote vote) {
        return switch (denominator) {
            case MEMBERS -> membersOf(vote);
            case PRESENT -> presentOf(vote);
            case PRESENT_CONSULTED -> presentOf(vote) + consultedOf(vote);
        };
    }

    private int agreeing(Vote vote) {
        return vote.agree() - (ownExcluded && vote.own() == Vote.Own.AGREE ? 1 : 0);
    }

    private int membersOf(Vote vote) {
        return Math.max(0, vote.members() - (ownExcluded ? 1 : 0));
    }

    /** A unit that voted was present, or else was asked in writing. */
    private int presentOf(Vote vote) {
        return vote.present() - (isOwnCast(vote) && vote.present() > 0 ? 1 : 0);
    }

    private int consultedOf(Vote vote) {
        return vote.consulted() - (isOwnCast(vote) && vote.present() == 0 ? 1 : 0);
    }

    private boolean isOwnCast(Vote vote) {
        return ownExcluded && vote.own() != null && vote.own() != Vote.Own.NONE;
    }
}
