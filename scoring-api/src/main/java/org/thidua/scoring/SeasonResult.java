package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.thidua.core.award.Outcome;
import org.thidua.core.compliance.ComplianceLine;
import org.thidua.core.problem.Problem;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.value.Id;

/**
 * The result of one season: every unit's sheet, the rankings, the proposals, and what is worth a look.
 *
 * <p>Immutable; all lists have a stated order.
 */
public final class SeasonResult {
    private final RulePack pack;
    private final Season season;
    private final ImmutableList<UnitSheet> sheets;
    private final ImmutableList<RankedGroup> rankings;
    private final ImmutableList<Outcome> outcomes;
    private final ImmutableList<ComplianceLine> compliance;
    private final ImmutableList<Problem> problems;

    SeasonResult(
            RulePack pack,
            Season season,
            List<Contestant> contestants,
            List<Ranking> rankings,
            ImmutableList<Outcome> outcomes,
            ImmutableList<ComplianceLine> compliance,
            ImmutableList<Problem> problems) {
        this.pack = pack;
        this.season = season;
        this.sheets = contestants.stream().map(UnitSheet::new).collect(ImmutableList.toImmutableList());
        this.rankings = rankings.stream().map(RankedGroup::new).collect(ImmutableList.toImmutableList());
        this.outcomes = outcomes;
        this.compliance = compliance;
        this.problems = problems;
    }

    /**
     * {@return the pack it was scored by}
     */
    public RulePack pack() {
        return pack;
    }

    /**
     * {@return the season that was scored}
     */
    public Season season() {
        return season;
    }

    /**
     * {@return the sheets of all units, by the units' ids}
     */
    public ImmutableList<UnitSheet> sheets() {
        return sheets;
    }

    /**
     * The sheet of one unit.
     *
     * @param unit the unit's id, compared without case
     * @return its sheet
     * @throws IllegalArgumentException if there is no such unit
     */
    public UnitSheet sheet(String unit) {
        return sheets.stream()
                .filter(sheet -> Id.fold(sheet.unit()).equals(Id.fold(unit)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + unit));
    }

    /**
     * {@return all rankings: of clusters, of all, of attributes; each kind by the groups' ids}
     */
    public ImmutableList<RankedGroup> rankings() {
        return rankings;
    }

    /**
     * The ranking of one group.
     *
     * @param group the id of a cluster, {@code all}, or the value of an attribute; compared without case
     * @return its ranking
     * @throws IllegalArgumentException if no such group is ranked
     */
    public RankedGroup ranking(String group) {
        return rankings.stream()
                .filter(ranking -> Id.fold(ranking.group()).equals(Id.fold(group)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ranking of " + group));
    }

    /**
     * {@return all awards, in the order in which they are shared out}
     */
    public ImmutableList<AwardResult> awards() {
        return pack.rulebook().awards().stream()
                .map(award -> new AwardResult(
                        award,
                        outcomes.stream()
                                .filter(outcome -> outcome.award().id().equals(award.id()))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * One award.
     *
     * @param award its id, compared without case
     * @return the award with its proposals
     * @throws IllegalArgumentException if the pack has no such award
     */
    public AwardResult awards(String award) {
        return awards().stream()
                .filter(result -> Id.fold(result.award()).equals(Id.fold(award)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no award " + award));
    }

    /**
     * {@return how every duty of the pack's calendar and inspections was kept, by duty and then by who had it; empty if
     *     the pack follows nobody up}
     */
    public ImmutableList<DutyResult> compliance() {
        return compliance.stream().map(DutyResult::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what is worth a look in pack and season, in the order of places; none of it an error}
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** What is worth a look, in an order that does not depend on where rows stand. */
    ImmutableList<Problem> problemsByContent() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::code, Id::compareCodePoints)
                        .thenComparing(problem -> problem.place().table(), Id::compareCodePoints)
                        .thenComparing(problem -> problem.text().vi(), Id::compareCodePoints)
                        .thenComparing(problem -> problem.place().at(), Id::compareCodePoints))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * Writes the result as JSON, schema {@code thidua-result/1}, in UTF-8, the same bytes everywhere.
     *
     * @param out where to write; stays open
     * @throws IOException if writing fails
     */
    public void writeJson(OutputStream out) throws IOException {
        ResultJson.write(this, out);
    }

    /**
     * Writes the result into a folder: {@code result.json}, {@code scores.csv}, {@code ranking.csv} and
     * {@code awards.csv}.
     *
     * <p>The files are written beside the folder first and moved in place when all of them are whole; other files of the
     * folder stay as they are.
     *
     * @param folder the folder, made if it is not there
     * @throws IOException if writing fails; an older result is then left as it was
     */
    public void write(Path folder) throws IOException {
        ResultFolder.write(this, folder);
    }
}
