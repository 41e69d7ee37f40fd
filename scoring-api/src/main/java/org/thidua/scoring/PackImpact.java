package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.value.Words;
import org.thidua.rules.change.PackChanges;

/**
 * What a newer pack changes in the result of one season; see {@link RulePack#impact}.
 *
 * <p>Immutable; all lists have a stated order.
 */
public final class PackImpact {
    private final RulePack older;
    private final RulePack newer;
    private final Season season;
    private final ImmutableList<Words> notes;
    private final ImmutableList<Unscored> unscored;
    private final @Nullable Comparison comparison;

    private PackImpact(
            RulePack older,
            RulePack newer,
            Season season,
            List<Words> notes,
            ImmutableList<Unscored> unscored,
            @Nullable Comparison comparison) {
        this.older = older;
        this.newer = newer;
        this.season = season;
        this.notes = ImmutableList.copyOf(notes);
        this.unscored = unscored;
        this.comparison = comparison;
    }

    /**
     * That the season cannot be scored by one of the packs.
     *
     * @param pack the pack
     * @param isNewer whether it is the newer one
     * @param problems why: all problems found, at least one an error
     */
    public record Unscored(RulePack pack, boolean isNewer, ImmutableList<Problem> problems) {}

    /** Both results, put side by side. */
    private record Comparison(
            ImmutableList<UnitImpact> units,
            int all,
            ImmutableList<ImpactCause> causes,
            ImmutableList<ImpactCause> otherCauses) {}

    static PackImpact of(RulePack older, RulePack newer, Season season) {
        PackChanges changes = older.changesTo(newer);
        Season asOlder = SeasonNames.ofOlder(changes, older).in(season);
        Season asNewer = SeasonNames.ofNewer(changes, newer).in(season);
        List<Words> notes = new ArrayList<>();
        if (older.year() != newer.year()) {
            notes.add(yearNote(older, newer, season));
        }
        if (!asOlder.facts().equals(season.facts())) {
            notes.add(namesNote("mới", "cũ", "newer", "older"));
        }
        if (!asNewer.facts().equals(season.facts())) {
            notes.add(namesNote("cũ", "mới", "older", "newer"));
        }
        List<Unscored> unscored = new ArrayList<>();
        Optional<SeasonResult> before = score(older, false, newer, asOlder, unscored);
        Optional<SeasonResult> after = score(newer, true, older, asNewer, unscored);
        if (before.isEmpty() || after.isEmpty()) {
            return new PackImpact(older, newer, season, notes, ImmutableList.copyOf(unscored), null);
        }
        ImmutableList<UnitImpact> units = UnitComparison.of(before.get(), after.get(), changes);
        ImpactCauses causes = new ImpactCauses(before.get(), after.get(), changes, units);
        return new PackImpact(
                older,
                newer,
                season,
                notes,
                ImmutableList.of(),
                new Comparison(units, after.get().sheets().size(), causes.ofPoints(), causes.beyondPoints()));
    }

    private static Optional<SeasonResult> score(
            RulePack pack, boolean isNewer, RulePack other, Season season, List<Unscored> unscored) {
        boolean isOfOther = season.year() == other.year() && season.year() != pack.year();
        try {
            return Optional.of(Scoring.of(isOfOther ? AnotherYear.of(pack, season.year()) : pack)
                    .score(season));
        } catch (ProblemsException found) {
            unscored.add(new Unscored(pack, isNewer, found.problems()));
            return Optional.empty();
        }
    }

    /**
     * {@return the older pack}
     */
    public RulePack older() {
        return older;
    }

    /**
     * {@return the newer pack}
     */
    public RulePack newer() {
        return newer;
    }

    /**
     * {@return the season that was scored by both}
     */
    public Season season() {
        return season;
    }

    /**
     * {@return by which of the packs the season cannot be scored, the older one first; empty if it can by both}
     */
    public ImmutableList<Unscored> unscored() {
        return unscored;
    }

    /**
     * {@return what was taken otherwise than when the season is scored alone: its year, and ids that one of the packs does not
     *     have; empty if nothing was}
     */
    public ImmutableList<Words> notes() {
        return notes;
    }

    private static Words yearNote(RulePack older, RulePack newer, Season season) {
        return new Words(
                "Mùa thi đua năm " + season.year() + "; bộ cũ dành cho năm " + older.year() + ", bộ mới cho năm "
                        + newer.year() + ". Để so sánh, hạn nộp của bộ kia được tính như ở năm " + season.year() + ".",
                "The season is of " + season.year() + "; the older pack is for " + older.year() + ", the newer for "
                        + newer.year()
                        + ". To compare, the deadlines of the other pack are taken to be in " + season.year() + ".");
    }

    private static Words namesNote(String vi, String viOther, String en, String enOther) {
        return new Words(
                "Để chấm theo bộ " + viOther + ", mã của bộ " + vi
                        + " ghi trong mùa thi đua được hiểu là mã tương ứng của bộ " + viOther + ".",
                "To score by the " + enOther + " pack, ids of the " + en
                        + " one in the season were read as those of the " + enOther + ".");
    }

    /**
     * {@return the units for which something changes, by id}
     * @throws IllegalStateException if the season cannot be scored by both packs
     */
    public ImmutableList<UnitImpact> units() {
        return whole().units();
    }

    /**
     * {@return for how many units nothing changes}
     * @throws IllegalStateException if the season cannot be scored by both packs
     */
    public int unchanged() {
        return whole().all() - whole().units().size();
    }

    /**
     * The criteria whose points changed most: their changes, up or down, added up over all units.
     *
     * <p>A criterion with others below it counts for the units of which none of those changed: then its own maximum, its
     * weights or the way it combines did.
     *
     * @return the three biggest, and all that are as big as the third; those equal by the order of criteria
     * @throws IllegalStateException if the season cannot be scored by both packs
     */
    public ImmutableList<ImpactCause> causes() {
        return whole().causes();
    }

    /**
     * Changes of grades, the ranking and awards, each with the units whose grade, place or award there is another.
     *
     * @return the three that touch most units, and all that touch as many as the third; none that touches no unit
     * @throws IllegalStateException if the season cannot be scored by both packs
     */
    public ImmutableList<ImpactCause> otherCauses() {
        return whole().otherCauses();
    }

    private Comparison whole() {
        if (comparison == null) {
            throw new IllegalStateException("the season cannot be scored by both packs, see unscored()");
        }
        return comparison;
    }
}
