package org.thidua.core.kit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thidua.core.award.Award;
import org.thidua.core.award.Quota;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** An award as a row of the table of awards would give it, shared out within each cluster without a limit. */
public final class Share {
    private final String id;
    private Scope scope = Scope.CLUSTER;
    private Exact number;
    private Exact share;
    private Quota.Base base = Quota.Base.MEMBERS;
    private Id<Commendation> holders;
    private RoundingMode rounding = RoundingMode.DOWN;
    private int atLeast;
    private ImmutableList<Id<Commendation>> counts = ImmutableList.of();
    private ImmutableList<Id<Commendation>> excludes = ImmutableList.of();
    private Award.CutOffTie cutOffTie = Award.CutOffTie.DECIDE;
    private boolean passesDown;
    private final List<Condition> conditions = new ArrayList<>();

    private Share(String id) {
        this.id = id;
    }

    public static Share of(String award) {
        return new Share(award);
    }

    @CanIgnoreReturnValue
    public Share scope(Scope among) {
        scope = among;
        return this;
    }

    @CanIgnoreReturnValue
    public Share number(long places) {
        number = Exact.of(places);
        return this;
    }

    /** A share as an exact fraction, such as {@code 1} of {@code 12}. */
    @CanIgnoreReturnValue
    public Share share(String above, String below) {
        share = Exact.of(above).over(Exact.of(below));
        return this;
    }

    @CanIgnoreReturnValue
    public Share base(Quota.Base of) {
        base = of;
        return this;
    }

    @CanIgnoreReturnValue
    public Share holdersOf(String award) {
        base = Quota.Base.HOLDERS;
        holders = Id.of(award);
        return this;
    }

    @CanIgnoreReturnValue
    public Share rounding(RoundingMode mode) {
        rounding = mode;
        return this;
    }

    @CanIgnoreReturnValue
    public Share atLeast(int places) {
        atLeast = places;
        return this;
    }

    @CanIgnoreReturnValue
    public Share counts(String... awards) {
        counts = ids(awards);
        return this;
    }

    @CanIgnoreReturnValue
    public Share excludes(String... awards) {
        excludes = ids(awards);
        return this;
    }

    @CanIgnoreReturnValue
    public Share cutOffTie(Award.CutOffTie policy) {
        cutOffTie = policy;
        return this;
    }

    @CanIgnoreReturnValue
    public Share passesDown() {
        passesDown = true;
        return this;
    }

    @CanIgnoreReturnValue
    public Share needs(Term... terms) {
        for (Term term : terms) {
            conditions.add(term.ofAward(id));
        }
        return this;
    }

    public Award award() {
        return new Award(
                Draft.row(id),
                Id.of(id),
                "Danh hiệu " + id,
                "",
                scope,
                new Quota(number, share, base, holders, rounding, atLeast, counts),
                cutOffTie,
                passesDown,
                excludes,
                ImmutableList.copyOf(conditions));
    }

    private static ImmutableList<Id<Commendation>> ids(String... awards) {
        return Arrays.stream(awards).map(Id::<Commendation>of).collect(ImmutableList.toImmutableList());
    }
}
