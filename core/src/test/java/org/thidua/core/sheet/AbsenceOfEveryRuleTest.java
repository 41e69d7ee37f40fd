package org.thidua.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thidua.core.kit.SheetAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.criteria.Band;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Level;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Target;
import org.thidua.core.criteria.When;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.kit.Given;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.State;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** The five kinds of absence mean the same under every rule of a leaf. */
class AbsenceOfEveryRuleTest {
    private static final ImmutableMap<String, Rule> RULES = ImmutableMap.<String, Rule>builder()
            .put("mark", new Rule.Mark())
            .put("yes_no", new Rule.YesNo())
            .put("levels", new Rule.Levels(ImmutableList.of(new Level(Draft.row("L"), Id.of("tốt"), Exact.ONE))))
            .put(
                    "bands",
                    new Rule.Bands(
                            null,
                            ImmutableList.of(
                                    new Band(Draft.row("B"), When.ALWAYS, Range.all(), new Rewards(Exact.ONE, null)))))
            .put(
                    "cases",
                    new Rule.ByCase(
                            ImmutableList.of(Id.of("a")),
                            ImmutableList.of(new Case(
                                    Draft.row("C"), ImmutableList.of(Case.Pattern.ANY), new Rewards(Exact.ONE, null)))))
            .put("proportion", new Rule.Proportion(new Target(Exact.ONE)))
            .put("per_item", new Rule.PerItem(Exact.ONE))
            .put("deduction", new Rule.Deduction(Exact.ONE))
            .put("deadline", new Rule.Punctuality(due(), Exact.ONE))
            .put("relative", new Rule.Relative(Rule.Variant.BEST, null))
            .put("formula", FakeFormula.TIMES)
            .buildOrThrow();

    /** State, what the criterion makes of what is missing, points, standing, maximum of the unit, whether provisional. */
    private static final List<List<Object>> TABLE = List.of(
            List.of(State.MISSING, Absent.PENDING, "no points", Standing.OPEN, "10", true),
            List.of(State.MISSING, Absent.ZERO, "0", Standing.COUNTED, "10", false),
            List.of(State.MISSING, Absent.EXCLUDE, "no points", Standing.LEFT_OUT, "5", false),
            List.of(State.PENDING, Absent.PENDING, "no points", Standing.OPEN, "10", true),
            List.of(State.PENDING, Absent.ZERO, "no points", Standing.OPEN, "10", true),
            List.of(State.PENDING, Absent.EXCLUDE, "no points", Standing.OPEN, "10", true),
            List.of(State.PENDING, Absent.ERROR, "no points", Standing.OPEN, "10", true),
            List.of(State.NOT_APPLICABLE, Absent.PENDING, "no points", Standing.LEFT_OUT, "5", false),
            List.of(State.NOT_APPLICABLE, Absent.ZERO, "no points", Standing.LEFT_OUT, "5", false),
            List.of(State.NOT_APPLICABLE, Absent.EXCLUDE, "no points", Standing.LEFT_OUT, "5", false),
            List.of(State.NOT_APPLICABLE, Absent.ERROR, "no points", Standing.LEFT_OUT, "5", false),
            List.of(State.DISQUALIFIED, Absent.PENDING, "0", Standing.COUNTED, "10", false),
            List.of(State.DISQUALIFIED, Absent.ZERO, "0", Standing.COUNTED, "10", false),
            List.of(State.DISQUALIFIED, Absent.EXCLUDE, "0", Standing.COUNTED, "10", false),
            List.of(State.DISQUALIFIED, Absent.ERROR, "0", Standing.COUNTED, "10", false));

    static Stream<Arguments> table() {
        List<Arguments> cells = new ArrayList<>();
        RULES.forEach((word, rule) -> TABLE.forEach(row -> {
            List<Object> cell = new ArrayList<>(List.of(word));
            cell.addAll(row);
            cells.add(Arguments.of(cell.toArray()));
        }));
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_line_without_a_value(
            String rule, State state, Absent absent, String points, Standing standing, String max, boolean open) {
        Scheme scheme = Draft.scheme(Draft.parent(
                "I", Rule.Way.SUM, Draft.leaf("I.1", RULES.get(rule), "5").absent(absent), Draft.mark("I.2", "5")));
        Sheet sheet =
                Given.unit(scheme, "A").state("I.1", state).value("I.2", "3").sheet();
        assertThat(sheet).line("I.1").hasPoints(points).is(standing);
        assertThat(sheet.line("I.1").state()).isEqualTo(state);
        assertThat(sheet).hasTotal("3").hasMax(max).isProvisional(open);
    }

    @Test
    void no_rule_of_a_leaf_is_left_out() {
        assertThat(RULES.values().stream().map(Rule::getClass).toList())
                .hasSize(Rule.class.getPermittedSubclasses().length - 1)
                .doesNotContain(Rule.Combination.class)
                .doesNotHaveDuplicates();
        RULES.forEach((word, rule) -> assertThat(rule.word()).isEqualTo(word));
    }

    private static Deadline due() {
        return new Deadline(
                Draft.row("D"),
                Id.of("bc"),
                "",
                LocalDate.of(2021, 11, 18),
                LocalTime.MAX,
                Deadline.Boundary.BY,
                null,
                ImmutableList.of());
    }
}
