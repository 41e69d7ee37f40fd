package org.thidua.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.award.Award;
import org.thidua.core.eligibility.Ballot;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.pack.Rulebook;

/** How votes are counted, in the order of the awards, and how many are needed. */
final class BallotProse {
    private BallotProse() {}

    static void write(Pages pages) {
        for (Award award : pages.rules().awards()) {
            pages.rules().ballots().stream()
                    .filter(ballot -> ballot.award().equals(award.id()))
                    .forEach(ballot -> pages.write(Chapter.BALLOTS, ballot.row(), speaker -> {
                        Optional<Condition> condition = award.conditions().stream()
                                .filter(one -> ballot.equals(ballotOf(one, pages.rules())))
                                .findFirst();
                        return of(ballot, condition.orElse(null), speaker);
                    }));
        }
    }

    /** The ballot whose own condition this is, the two standing in one row. */
    static @Nullable Ballot ballotOf(Condition condition, Rulebook rules) {
        return rules.ballots().stream()
                .filter(ballot -> ballot.row().equals(condition.row()))
                .findFirst()
                .orElse(null);
    }

    private static String of(Ballot ballot, @Nullable Condition condition, Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(speaker.say("Bỏ phiếu xét ", "Ballot on ")
                + speaker.award(ballot.award())
                + speaker.say(": tỷ lệ phiếu đồng ý tính trên ", ": the share of votes for it is taken of ")
                + denominator(ballot, speaker));
        if (condition != null) {
            parts.add(speaker.say("cần ", "needed: ") + condition.needed(speaker.language()) + " %");
        }
        Ballot.Quorum quorum = ballot.quorum();
        if (quorum != null) {
            parts.add(
                    quorum.share()
                            ? speaker.say("phải có ít nhất ", "at least ")
                                    + speaker.share(quorum.number())
                                    + speaker.say(
                                            " số thành viên có mặt, làm tròn lên",
                                            " of the members are present, rounded up")
                            : speaker.say("phải có ít nhất ", "at least ")
                                    + speaker.number(quorum.number())
                                    + speaker.say(" người có mặt", " people are present"));
        }
        parts.add(
                ballot.ownExcluded()
                        ? speaker.say(
                                "không tính phiếu của đơn vị được xét", "the vote of the unit itself does not count")
                        : speaker.say("tính cả phiếu của đơn vị được xét", "the vote of the unit itself counts"));
        return String.join("; ", parts);
    }

    private static String denominator(Ballot ballot, Speaker speaker) {
        return switch (ballot.denominator()) {
            case MEMBERS -> speaker.say("tổng số thành viên", "all members");
            case PRESENT -> speaker.say("số thành viên có mặt", "those present");
            case PRESENT_CONSULTED ->
                speaker.say("số thành viên có mặt và được xin ý kiến", "those present and those asked in writing");
        };
    }
}
