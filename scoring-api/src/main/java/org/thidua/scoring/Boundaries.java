package org.thidua.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.Given;

/** The tests at edges that are not there yet: at each edge of a rule, and one unit of its grid to either side. */
final class Boundaries {
    private Boundaries() {}

    static Suggestions missingIn(RulePack pack) {
        Drafts drafts = new Drafts(pack);
        LeafEdges edges = new LeafEdges(drafts);
        for (Criterion leaf : pack.rulebook().scheme().leaves()) {
            edges.of(leaf).forEach(given -> draft(leaf, given, drafts));
        }
        Reach reach = new Reach(drafts, edges);
        SumEdges sums = new SumEdges(drafts, edges, reach);
        sums.caps();
        sums.grades();
        new ConditionEdges(drafts, edges, reach, sums).all();
        return drafts.suggestions();
    }

    private static void draft(Criterion leaf, List<Given> given, Drafts drafts) {
        if (drafts.isThere(given)) {
            return;
        }
        String unit = given.stream()
                .filter(one -> one.about() instanceof Given.AttributeOf)
                .map(one -> "-" + one.value())
                .collect(Collectors.joining());
        String values = given.stream()
                .filter(one -> !(one.about() instanceof Given.AttributeOf || one.about() instanceof Given.TargetOf))
                .map(one -> String.valueOf(one.value()))
                .collect(Collectors.joining("+"));
        drafts.draft(
                leaf.id() + unit + "=" + values,
                given,
                List.of(new Expectation.RowOf(leaf.id()), new Expectation.PointsOf(leaf.id())));
    }
}
