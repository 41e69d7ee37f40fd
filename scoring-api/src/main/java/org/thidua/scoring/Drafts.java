package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.history.Honour;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.panel.State;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.trial.Expectation;
import org.thidua.core.trial.Given;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.trial.Trial;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Where tests that are still missing are written down, each with what the pack makes of it now. */
final class Drafts {
    private final RulePack pack;
    private final Scoring scoring;
    private final ImaginedUnit imagined;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<List<Given>> drafted = new ArrayList<>();
    private final ImmutableList.Builder<SuggestedTest> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Words> notFound = ImmutableList.builder();
    private @Nullable ImmutableList<Tried> tried;

    Drafts(RulePack pack) {
        this.pack = pack;
        this.scoring = Scoring.of(pack);
        this.imagined = new ImaginedUnit(pack.rulebook());
        pack.trials().forEach(trial -> ids.add(trial.id().folded()));
    }

    Rulebook rulebook() {
        return pack.rulebook();
    }

    Suggestions suggestions() {
        return new Suggestions(rows.build(), notFound.build());
    }

    /** Something for which no unit could be imagined. */
    void notFound(String vi, String en) {
        notFound.add(new Words(vi, en));
    }

    static Given given(Given.About about, Datum value) {
        return new Given(about, State.VALUE, value, Place.NOWHERE, Place.NOWHERE);
    }

    static Given given(Given.About about, Exact value) {
        return given(about, Datum.of(value));
    }

    /** What comes of a unit of which so much is known; empty if no season could have it. */
    Optional<Tried> imagine(List<Given> given) {
        Trial trial = new Trial(Id.of("*"), Place.NOWHERE, ImmutableList.copyOf(given), ImmutableList.of());
        try {
            return Optional.of(scoring.score(trial, imagined));
        } catch (ProblemsException cannotBe) {
            return Optional.empty();
        }
    }

    /** What comes of the units of all tests that expect something. */
    ImmutableList<Tried> tried() {
        if (tried == null) {
            tried = pack.trials().stream()
                    .filter(trial -> !trial.expected().isEmpty())
                    .flatMap(trial -> imagine(trial.given()).stream())
                    .collect(ImmutableList.toImmutableList());
        }
        return tried;
    }

    /** Whether a test that expects something, or a draft, gives all this already. */
    boolean isThere(List<Given> given) {
        return drafted.stream().anyMatch(one -> holds(one, given))
                || pack.trials().stream().anyMatch(trial -> !trial.expected().isEmpty() && holds(trial.given(), given));
    }

    private static boolean holds(List<Given> there, List<Given> given) {
        return given.stream().allMatch(due -> there.stream().anyMatch(one -> isSame(one, due)));
    }

    private static boolean isSame(Given one, Given due) {
        return one.about().equals(due.about())
                && one.value() != null
                && due.value() != null
                && one.value().sameAs(due.value());
    }

    /** Drafts a test of a unit, if it can be and something comes of it. */
    void draft(String name, List<Given> given, List<Expectation.Of> expected) {
        imagine(given).ifPresent(unit -> draft(name, given, expected, unit));
    }

    private void draft(String name, List<Given> given, List<Expectation.Of> expected, Tried unit) {
        Answers answers = new Answers(unit, rulebook().scheme());
        List<String> then = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Expectation.Of of : expected) {
            answers.found(of).ifPresent(found -> {
                then.add(nameOf(of));
                results.add(found);
            });
        }
        if (then.isEmpty()) {
            return;
        }
        drafted.add(given);
        String id = free(name);
        for (int at = 0; at < Math.max(given.size(), then.size()); at++) {
            boolean gives = at < given.size();
            boolean expects = at < then.size();
            rows.add(new SuggestedTest(
                    id,
                    gives ? nameOf(given.get(at).about()) : "",
                    gives ? String.valueOf(given.get(at).value()) : "",
                    expects ? then.get(at) : "",
                    expects ? results.get(at) : ""));
        }
    }

    /** An id that no test has. */
    private String free(String name) {
        String id = name;
        for (int next = 2; !ids.add(Id.fold(id)); next++) {
            id = name + " (" + next + ")";
        }
        return id;
    }

    private static String nameOf(Expectation.Of of) {
        if (of instanceof Expectation.Common common) {
            return common.word();
        }
        if (of instanceof Expectation.PointsOf points) {
            return "criterion." + points.criterion();
        }
        if (of instanceof Expectation.PercentOf percent) {
            return "criterion." + percent.criterion() + ".percent";
        }
        if (of instanceof Expectation.RowOf row) {
            return "rule." + row.criterion();
        }
        if (of instanceof Expectation.StateOf state) {
            return "state." + state.criterion();
        }
        if (of instanceof Expectation.AwardOf award) {
            return "award." + award.award();
        }
        return "condition." + ((Expectation.VerdictOn) of).condition();
    }

    private String nameOf(Given.About about) {
        if (about instanceof Given.MarkOf mark) {
            return "criterion." + mark.criterion();
        }
        if (about instanceof Given.FigureOf figure) {
            return leafOf(figure.measure())
                    .map(leaf -> "criterion." + leaf.id())
                    .orElse("figure." + figure.measure());
        }
        if (about instanceof Given.TargetOf target) {
            return leafOf(target.measure()).map(leaf -> "target." + leaf.id()).orElse("target." + target.measure());
        }
        if (about instanceof Given.FactOf fact) {
            return "fact." + fact.fact();
        }
        if (about instanceof Given.AttributeOf attribute) {
            return "attribute." + attribute.attribute();
        }
        if (about instanceof Given.LatenessOf late) {
            return "late." + late.deadline();
        }
        if (about instanceof Given.YearsOf years) {
            return "years." + honour(years.honour());
        }
        if (about instanceof Given.Held held) {
            return "held." + honour(held.honour());
        }
        return about instanceof Given.VotesOf votes ? "votes." + votes.award() : "inspected";
    }

    private static String honour(Honour honour) {
        return (honour.kind() == Honour.Kind.GRADE ? "grade." : "") + honour.id();
    }

    /** The leaf whose own figure it is, if it is that of one that looks at no other. */
    private Optional<Criterion> leafOf(Object measure) {
        return rulebook().scheme().leaves().stream()
                .filter(leaf -> leaf.figures().size() == 1
                        && Objects.equals(leaf.figures().get(0), measure)
                        && leaf.measure().equals(measure))
                .findFirst();
    }
}
