package org.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Status;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.State;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;

/** The words of closed lists are those of the contract: whoever wrote them into a book is understood next year too. */
class WordsOfBooksTest {
    @Test
    void the_words_of_closed_lists_stay_as_they_are() {
        assertThat(words(Kind.values(), Kind::word)).isEqualTo("base bonus penalty");
        assertThat(words(Status.values(), Status::word)).isEqualTo("verified carried_over illustrative");
        assertThat(words(State.values(), State::word)).isEqualTo("value missing pending not_applicable disqualified");
        assertThat(words(Is.values(), Is::word)).isEqualTo("eq ne ge gt le lt in not_in");
        assertThat(words(Verdict.values(), Verdict::word)).isEqualTo("met not_met unknown");
        assertThat(words(Rule.Variant.values(), Rule.Variant::word))
                .isEqualTo("best best_low min_max min_max_low excess");
        assertThat(words(Rule.Way.values(), Rule.Way::word))
                .isEqualTo("sum weighted_sum mean weighted_mean geometric_mean min max best_n");
        assertThat(Rule.Combination.SUM.word()).isEqualTo("sum");
        assertThat(Scope.CLUSTER.word()).isEqualTo("cluster");
        assertThat(Scope.ALL.word()).isEqualTo("all");
        assertThat(new Scope(Scope.Kind.ATTRIBUTE, Id.of("cap")).word()).isEqualTo("cap");
    }

    @Test
    void people_read_the_names() {
        assertThat(words(Kind.values(), kind -> kind.title().en())).isEqualTo("base points bonus penalty");
        assertThat(words(Kind.values(), kind -> kind.title().vi())).isEqualTo("điểm chuẩn điểm thưởng điểm trừ");
        assertThat(words(Verdict.values(), verdict -> verdict.title().en())).isEqualTo("met not met unknown");
    }

    @Test
    void some_words_ask_for_more_than_themselves() {
        assertThat(Arrays.stream(Rule.Way.values()).filter(Rule.Way::weighs))
                .containsExactly(Rule.Way.WEIGHTED_SUM, Rule.Way.WEIGHTED_MEAN);
        assertThat(Arrays.stream(InspectionFinding.Action.values()).filter(InspectionFinding.Action::hasValue))
                .containsExactly(
                        InspectionFinding.Action.SET, InspectionFinding.Action.ADD, InspectionFinding.Action.DECIDE);
        assertThat(Arrays.stream(Between.values()).filter(Between::picksOne))
                .containsExactly(Between.FIRST_AVAILABLE, Between.LAST_AVAILABLE);
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(" "));
    }
}
