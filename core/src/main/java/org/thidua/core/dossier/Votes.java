package org.thidua.core.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Results of ballots: one for each unit and award, with numbers that can be true together. */
final class Votes {
    private final ImmutableMap<Id<?>, Boolean> balloted;
    private final Register register;
    private final Problems problems;
    private final Map<Id<Unit>, Map<Id<?>, Vote>> byUnit = new HashMap<>();

    Votes(ImmutableMap<Id<?>, Boolean> balloted, Register register, Problems problems) {
        this.balloted = balloted;
        this.register = register;
        this.problems = problems;
    }

    void take(Vote vote) {
        boolean known = register.isUnit(vote.unit(), vote.place());
        Boolean ownExcluded = balloted.get(vote.award());
        if (ownExcluded == null) {
            problems.add(
                    Fault.VOTE_NOT_READ,
                    vote.place(),
                    vote.award().toString(),
                    "award",
                    vote.award(),
                    "nearest",
                    Named.nearest(vote.award().toString(), balloted.keySet()));
            return;
        }
        Words wrong = wrong(vote, ownExcluded);
        if (wrong != null) {
            problems.add(
                    Fault.VOTE_WRONG, vote.place(), "", "unit", vote.unit(), "award", vote.award(), "reason", wrong);
        }
        Vote first = byUnit.computeIfAbsent(vote.unit(), key -> new HashMap<>()).putIfAbsent(vote.award(), vote);
        if (known && first != null) {
            problems.add(
                    Fault.ID_TWICE,
                    vote.place(),
                    "",
                    "value",
                    vote.unit() + " / " + vote.award(),
                    "first",
                    first.place().shown());
        }
    }

    private static @Nullable Words wrong(Vote vote, boolean ownExcluded) {
        long taking = (long) vote.present() + vote.consulted();
        long ballots = (long) vote.agree() + vote.disagree() + vote.invalid();
        if (taking > vote.members()) {
            return new Words(
                    "có mặt và được hỏi ý kiến " + taking + " người, nhiều hơn " + vote.members() + " thành viên",
                    taking + " were present or consulted, more than the " + vote.members() + " members");
        }
        if (ballots > taking) {
            return new Words(
                    "có " + ballots + " phiếu, nhiều hơn " + taking + " người có mặt và được hỏi ý kiến",
                    "there are " + ballots + " votes, more than the " + taking + " present or consulted");
        }
        if (!ownExcluded) {
            return null;
        }
        if (vote.own() == null) {
            return new Words(
                    "không tính phiếu của chính đơn vị, nhưng chưa ghi đơn vị bỏ phiếu thế nào",
                    "the unit's own vote does not count, but how it voted is not said");
        }
        int cast = switch (vote.own()) {
            case AGREE -> vote.agree();
            case DISAGREE -> vote.disagree();
            case INVALID -> vote.invalid();
            case NONE -> 1;
        };
        return cast == 0
                ? new Words(
                        "phiếu của chính đơn vị không có trong số phiếu", "the unit's own vote is not among the votes")
                : null;
    }

    ImmutableMap<Id<?>, Vote> of(Id<Unit> unit) {
        return ImmutableMap.copyOf(byUnit.getOrDefault(unit, Map.of()));
    }
}
