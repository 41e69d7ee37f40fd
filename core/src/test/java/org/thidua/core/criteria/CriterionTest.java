package org.thidua.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeFormula;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/** The criteria as a tree, and the figures that its leaves read. */
class CriterionTest {
    private static final Scheme SCHEME = Draft.scheme(
            Draft.parent("I", Rule.Way.SUM, Draft.mark("I.1", "40"), Draft.mark("I.2", "60")),
            Draft.mark("II", "10").kind(Kind.BONUS),
            Draft.mark("III", "0").kind(Kind.PENALTY).min("-5"));

    @Test
    void the_maximum_of_a_scheme_is_that_of_its_base_and_bonus() {
        assertThat(SCHEME.max()).as("40 + 60 + 10").isEqualTo(Exact.of(110));
    }

    @Test
    void criteria_stand_in_printed_order_and_leaves_have_their_numbers() {
        assertThat(SCHEME.byId().keySet()).extracting(Id::toString).containsExactly("I", "I.1", "I.2", "II", "III");
        assertThat(SCHEME.leaves()).extracting(Criterion::leaf).containsExactly(0, 1, 2, 3);
        assertThat(SCHEME.find(Id.of("i.2"))).contains(SCHEME.leaves().get(1));
        assertThat(SCHEME.find(Id.of("IV"))).isEmpty();
        ImmutableList<Criterion> wrong = ImmutableList.of(SCHEME.leaves().get(3).numbered(1));
        Rounding rounding = SCHEME.rounding();
        assertThatThrownBy(() -> new Scheme(wrong, rounding, Scheme.RoundedAt.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_criterion_knows_its_parent_and_its_children() {
        Criterion parent = SCHEME.roots().get(0);
        assertThat(parent.parentText()).isEmpty();
        assertThat(parent.children().get(0).parentText()).isEqualTo("I");
        Criterion pruned =
                parent.withChildren(ImmutableList.of(parent.children().get(1).numbered(0)));
        assertThat(pruned.id()).isEqualTo(parent.id());
        assertThat(pruned.isLeaf()).isFalse();
        assertThat(pruned.children()).extracting(Criterion::leaf).containsExactly(0);
    }

    @Test
    void a_leaf_reads_the_figure_of_its_measure() {
        assertThat(figures(Draft.leaf("I", new Rule.PerItem(Exact.ONE), "5").measure("so")))
                .containsExactly("so");
        assertThat(figures(Draft.leaf("I", new Rule.YesNo(), "5"))).containsExactly("I");
    }

    @Test
    void a_parent_marks_and_a_deadline_read_no_figure() {
        Deadline due = new Deadline(
                Draft.row("bc"),
                Id.of("bc"),
                "",
                LocalDate.of(2021, 11, 18),
                null,
                Deadline.Boundary.BY,
                null,
                ImmutableList.of());
        assertThat(SCHEME.roots().get(0).figures()).isEmpty();
        assertThat(figures(Draft.mark("I", "5"))).isEmpty();
        assertThat(figures(Draft.leaf("I", new Rule.Punctuality(due, Exact.ONE), "5")))
                .isEmpty();
    }

    @Test
    void cases_and_formulas_read_several_figures() {
        Rule cases = new Rule.ByCase(ImmutableList.of(Id.of("a"), Id.of("b")), ImmutableList.of());
        assertThat(figures(Draft.leaf("I", cases, "5"))).containsExactly("a", "b");
        assertThat(figures(Draft.leaf("I", FakeFormula.TIMES, "5")))
                .as("in the order of their ids")
                .containsExactly("do-kho", "I");
    }

    @Test
    void a_formula_reads_its_own_figure_for_its_value_and_for_the_target_that_comes_with_it() {
        Target ten = new Target(Exact.of(10));
        assertThat(figuresOf(Formula.VALUE, null)).containsExactly("I");
        assertThat(figuresOf(Formula.TARGET, Target.OWN)).containsExactly("I");
        assertThat(figuresOf(Formula.TARGET, ten)).isEmpty();
        assertThat(figuresOf(Formula.TARGET, null)).isEmpty();
        assertThat(figuresOf(Formula.MAX, Target.OWN)).isEmpty();
    }

    /** The figures of criterion I with a formula that names one thing. */
    private static ImmutableList<String> figuresOf(String named, Target target) {
        return figures(Draft.leaf("I", new Rule.ByFormula(new Named(named), target), "5"));
    }

    /** A formula that is what it names. */
    private record Named(String text) implements Formula {
        @Override
        public ImmutableSet<String> reserved() {
            return ImmutableSet.of(text);
        }

        @Override
        public ImmutableSet<Id<Measure>> figures() {
            return ImmutableSet.of();
        }

        @Override
        public Exact value(Map<String, Datum> figures) {
            return figures.get(text).number();
        }
    }

    private static ImmutableList<String> figures(Draft leaf) {
        return Draft.scheme(leaf).leaves().get(0).figures().stream()
                .map(Id::toString)
                .collect(ImmutableList.toImmutableList());
    }
}
