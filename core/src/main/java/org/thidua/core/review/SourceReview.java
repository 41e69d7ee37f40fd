package org.thidua.core.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.pack.Particulars;
import org.thidua.core.pack.Period;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;

/** The texts that a pack rests on against the time for which it gives rules. */
final class SourceReview {
    private final Rulebook rules;
    private final Cells cells;
    private final Problems problems;

    SourceReview(Rulebook rules, Cells cells, Problems problems) {
        this.rules = rules;
        this.cells = cells;
        this.problems = problems;
    }

    /** A text that is not in force on any day of the pack cannot be what a row rests on as verified. */
    void report() {
        Period period = Period.of(rules);
        ImmutableSet<Id<Source>> verified = verified();
        for (Particulars.Document document : rules.particulars().documents()) {
            Period inForce = new Period(document.from(), document.to());
            if (verified.contains(document.source().id()) && !inForce.overlaps(period)) {
                report(document, inForce.endsBefore(period), period);
            }
        }
    }

    private void report(Particulars.Document document, boolean isOver, Period period) {
        LocalDate day = isOver ? document.to() : document.from();
        problems.add(
                Fault.SOURCE_NOT_IN_FORCE,
                cells.cell(document.place(), isOver ? "in_force_to" : "in_force_from"),
                String.valueOf(day),
                "source",
                document.source().cited(),
                "period",
                period.words());
    }

    /** The texts that some row rests on as verified. */
    private ImmutableSet<Id<Source>> verified() {
        ImmutableList.Builder<Basis> bases = ImmutableList.builder();
        bases.addAll(rules.particulars().bases().values());
        rules.scheme().byId().values().forEach(criterion -> rows(criterion).forEach(row -> bases.add(row.basis())));
        rules.awards().forEach(award -> bases.add(award.row().basis()));
        rules.conditions().forEach(condition -> bases.add(condition.row().basis()));
        rules.ballots().forEach(ballot -> bases.add(ballot.row().basis()));
        rules.deadlines().values().forEach(deadline -> bases.add(deadline.row().basis()));
        rules.particulars().inspection().forEach(row -> bases.add(row.row().basis()));
        return bases.build().stream()
                .filter(basis -> basis.status() == Status.VERIFIED)
                .map(basis -> basis.source().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Row> rows(Criterion criterion) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        rows.add(criterion.row());
        if (criterion.rule() instanceof Rule.Bands bands) {
            bands.bands().forEach(band -> rows.add(band.row()));
        } else if (criterion.rule() instanceof Rule.Levels levels) {
            levels.levels().forEach(level -> rows.add(level.row()));
        } else if (criterion.rule() instanceof Rule.ByCase byCase) {
            byCase.cases().forEach(one -> rows.add(one.row()));
        }
        return rows.build();
    }
}
