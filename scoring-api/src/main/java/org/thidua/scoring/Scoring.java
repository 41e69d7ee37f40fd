package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposer;
import org.thidua.core.compliance.ComplianceLine;
import org.thidua.core.compliance.Overseer;
import org.thidua.core.dossier.Collected;
import org.thidua.core.dossier.Collector;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Ranker;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.scoring.Cases;
import org.thidua.core.sheet.Assessor;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.trial.Trial;
import org.thidua.rules.base.DroolsRules;

/**
 * Scores seasons by one pack.
 *
 * <p>Thread-safe: make one for a pack and keep it.
 * The same pack and season give the same result everywhere, to the last byte.
 *
 * <p>Example: {@code Scoring.of(RulePack.bundled("mttq-provinces-2021")).score(season).ranking("cum-bac-song-hau")}.
 */
public final class Scoring {
    private final RulePack pack;
    private final Rulebook rulebook;
    private final DroolsRules rules;
    private final Collector collector;
    private final Assessor assessor;
    private final Grader grader;
    private final Ranker ranker;
    private final Overseer overseer;

    private Scoring(RulePack pack) {
        this.pack = pack;
        this.rulebook = pack.rulebook();
        this.rules = pack.rules();
        this.collector = rulebook.collector();
        this.assessor = new Assessor(rulebook.scheme());
        this.grader = new Grader(rulebook.grades(), rules);
        this.ranker = new Ranker(rulebook.grades());
        this.overseer = new Overseer(rulebook.duties(), rules);
    }

    /**
     * Scores by a pack.
     *
     * @param pack the rules of the year
     * @return a scoring to keep
     */
    public static Scoring of(RulePack pack) {
        return new Scoring(pack);
    }

    /**
     * {@return the pack it scores by}
     */
    public RulePack pack() {
        return pack;
    }

    /**
     * Scores a season: collect, score, rank, qualify, propose, record.
     *
     * @param season the facts of the year
     * @return the result, whole
     * @throws ProblemsException with every problem, if at least one is an error; there is never half a result
     */
    public SeasonResult score(Season season) {
        Problems problems = new Problems();
        problems.addAll(pack.problems());
        problems.addAll(season.problems());

        Collected collected = collect(season, problems);
        ImmutableList<Sheet> sheets = assess(collected.dossiers(), problems);
        ImmutableList<Contestant> contestants = grade(sheets, collected.decisions(), problems);
        ImmutableList<Ranking> rankings = rank(contestants, collected.decisions());
        ImmutableList<Outcome> outcomes = propose(rankings, collected.decisions(), problems);
        ImmutableList<ComplianceLine> compliance = overseer.lines(collected.clusters());

        return new SeasonResult(pack, season, contestants, rankings, outcomes, compliance, problems.sorted());
    }

    /**
     * Finds all problems of a season under this pack, without giving a result.
     *
     * @param season the facts of the year
     * @return all problems in the order of their places; none is an error if the season can be scored
     */
    public ImmutableList<Problem> check(Season season) {
        try {
            return score(season).problems();
        } catch (ProblemsException found) {
            return found.problems();
        }
    }

    /** Scores the imagined unit of a test, alone, in the steps in which a season is scored. */
    Tried score(Trial trial, ImaginedUnit imagined) {
        Problems problems = new Problems();
        Collected collected = imagined.collect(trial, problems);
        problems.throwIfErrors();
        ImmutableList<Sheet> sheets = assess(collected.dossiers(), problems);
        ImmutableList<Contestant> contestants = grade(sheets, collected.decisions(), problems);
        ImmutableList<Ranking> rankings = rank(contestants, collected.decisions());
        return new Tried(contestants.get(0), propose(rankings, collected.decisions(), problems));
    }

    /** Step 1: what all scorers said becomes one verified value for each criterion. */
    private Collected collect(Season season, Problems problems) {
        if (season.year() != rulebook.year()) {
            problems.add(
                    Fault.YEAR_DIFFERS,
                    season.facts().yearPlace(),
                    Integer.toString(season.year()),
                    "year",
                    season.year(),
                    "due",
                    rulebook.year());
            // Nothing else that a season of another year says can be expected to fit.
            problems.throwIfErrors();
        }
        Collected collected = collector.collect(season.facts(), problems);
        problems.throwIfErrors();
        return collected;
    }

    /** Step 2: each value falls under exactly one case, and the case gives points, step by step. */
    private ImmutableList<Sheet> assess(ImmutableList<Dossier> dossiers, Problems problems) {
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        for (Dossier dossier : dossiers) {
            Cases cases = Cases.of(rulebook.scheme(), dossier, rules.casesFor(dossier), problems);
            sheets.add(assessor.assess(dossier, cases, problems));
        }
        problems.throwIfErrors();
        return sheets.build();
    }

    /** Step 3, first half: grades, and whether a unit may be placed at all. */
    private ImmutableList<Contestant> grade(ImmutableList<Sheet> sheets, Decisions decisions, Problems problems) {
        ImmutableList.Builder<Contestant> contestants = ImmutableList.builder();
        for (Sheet sheet : sheets) {
            Candidate unit = Candidate.of(sheet);
            Grader.Graded certain = grader.grade(unit, decisions, problems);
            Grader.Graded printed = sheet.isOpen() ? grader.grade(unit.takingKnown(), decisions, problems) : certain;
            Candidate graded = unit.withGrade(certain.id());
            Examination entry =
                    Examination.of(rulebook.entryConditions(), rules, new Question(Owner.RANKING, graded), decisions);
            contestants.add(new Contestant(graded, printed, entry));
        }
        problems.throwIfErrors();
        return contestants.build();
    }

    /** Step 3, second half: places, with the measure that separates each from the next. */
    private ImmutableList<Ranking> rank(ImmutableList<Contestant> contestants, Decisions decisions) {
        ImmutableList.Builder<Ranking> rankings = ImmutableList.builder();
        rulebook.chains().forEach(chain -> rankings.addAll(ranker.rank(chain, contestants, decisions)));
        return rankings.build();
    }

    /** Steps 4 and 5: conditions, quotas and precedence give proposals and reasons for everyone left out. */
    private ImmutableList<Outcome> propose(ImmutableList<Ranking> rankings, Decisions decisions, Problems problems) {
        ImmutableList<Outcome> outcomes = new Proposer(rules, rankings, decisions).propose(rulebook.awards());
        decisions.reportLeft(Ranking.names(rankings), Outcome.names(outcomes));
        problems.throwIfErrors();
        return outcomes;
    }
}
