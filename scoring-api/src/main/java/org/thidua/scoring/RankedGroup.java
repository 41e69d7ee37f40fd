package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.thidua.core.explain.PlaceText;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Place;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Language;

/** The ranking of one group, as a caller sees it. */
public final class RankedGroup {
    private final Ranking ranking;

    RankedGroup(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * One placed unit.
     *
     * @param rank the number of its place; 2.5 is possible
     * @param tied whether others share it
     * @param unit the unit's id
     * @param name the unit's name
     * @param total its total as printed
     * @param state what the total stands for
     */
    public record RankedUnit(
            BigDecimal rank, boolean tied, String unit, String name, BigDecimal total, UnitSheet.State state) {}

    /**
     * {@return {@code cluster}, {@code all} or the id of an attribute}
     */
    public String scope() {
        return ranking.scope().word();
    }

    /**
     * {@return the group: the id of a cluster, {@code all}, or the value of an attribute}
     */
    public String group() {
        return ranking.group();
    }

    /**
     * {@return the name of the group for people: of a cluster its name, otherwise the group itself}
     */
    public String title() {
        if (!ranking.scope().equals(Scope.CLUSTER)) {
            return ranking.group();
        }
        return members().stream()
                .findFirst()
                .map(member -> new UnitSheet(member).clusterName())
                .orElse(ranking.group());
    }

    /**
     * {@return whether a place rests on something still open}
     */
    public boolean isProvisional() {
        return ranking.provisional();
    }

    /**
     * {@return the placed units, best first, tied ones by id}
     */
    public ImmutableList<RankedUnit> places() {
        return ranking.places().stream().map(RankedGroup::ranked).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the sheets of the units that are scored but not placed, by id}
     */
    public ImmutableList<UnitSheet> unplaced() {
        return ranking.unplaced().stream().map(UnitSheet::new).collect(ImmutableList.toImmutableList());
    }

    /**
     * Says why a unit stands above the one listed next.
     *
     * @param position the position of the upper unit in {@link #places}, from 0
     * @param locale English for English locales, Vietnamese for all others
     * @return the sentence; that nothing separates them if they are tied; empty for the last unit
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public String whyAboveNext(int position, Locale locale) {
        return PlaceText.above(ranking, position, Language.of(locale));
    }

    /**
     * Says which ties are left and who must decide them.
     *
     * @param locale English for English locales, Vietnamese for all others
     * @return one sentence for each tie, best place first
     */
    public ImmutableList<String> undecided(Locale locale) {
        return ranking.undecided().stream()
                .map(tied -> PlaceText.undecided(ranking, tied, Language.of(locale)))
                .collect(ImmutableList.toImmutableList());
    }

    Ranking ranking() {
        return ranking;
    }

    private List<Contestant> members() {
        return ImmutableList.<Contestant>builder()
                .addAll(ranking.places().stream().map(Place::contestant).toList())
                .addAll(ranking.unplaced())
                .build();
    }

    private static RankedUnit ranked(Place place) {
        UnitSheet sheet = new UnitSheet(place.contestant());
        return new RankedUnit(
                place.rank().toDecimal(), place.tied(), sheet.unit(), sheet.name(), sheet.total(), sheet.state());
    }
}
