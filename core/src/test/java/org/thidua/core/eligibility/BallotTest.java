package org.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.dossier.Vote;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

class BallotTest {
    private static final Row ROW = new Row(
            "co/ballot",
            Place.NOWHERE,
            new Basis(new Source(Id.of("q"), "", "Quy chế", Status.ILLUSTRATIVE), "", Status.ILLUSTRATIVE));

    @ParameterizedTest(name = "{0}: {4} of {1} members, {2} present, {3} consulted → {5} %")
    @CsvSource({
        "MEMBERS,           10, 8, 1, 8, 80",
        "PRESENT,           10, 8, 1, 8, 100",
        "PRESENT_CONSULTED, 10, 9, 1, 9, 90",
        "PRESENT,            3, 3, 0, 2, 200/3",
        "MEMBERS,           10, 0, 0, 0, 0",
    })
    void the_share_is_taken_of_what_the_ballot_says(
            Ballot.Denominator of, int members, int present, int consulted, int agree, String percent) {
        Vote vote =
                new Vote(Id.of("a"), Id.of("co"), members, present, consulted, agree, 0, 0, null, "", Place.NOWHERE);

        assertThat(ballot(of, null, false).percent(vote)).contains(exact(percent));
    }

    @Test
    void an_invalid_vote_is_one_of_those_present_and_not_for_it() {
        Vote vote = new Vote(Id.of("a"), Id.of("co"), 10, 10, 0, 8, 1, 1, null, "", Place.NOWHERE);

        assertThat(ballot(Ballot.Denominator.PRESENT, null, false).percent(vote))
                .contains(Exact.of(80));
    }

    @ParameterizedTest(name = "quorum {0} of {1}, {2} present: {3}")
    @CsvSource({
        "2/3, 7, 5, true",
        "2/3, 7, 4, false",
        "2/3, 6, 4, true",
        "2/3, 6, 3, false",
        "1,   7, 7, true",
        "1,   7, 6, false",
        "0,   7, 1, true",
    })
    void a_quorum_may_be_a_share_of_the_members(String share, int members, int present, boolean enough) {
        Ballot ballot = ballot(Ballot.Denominator.MEMBERS, new Ballot.Quorum(exact(share), true), false);
        Vote vote = new Vote(Id.of("a"), Id.of("co"), members, present, 0, present, 0, 0, null, "", Place.NOWHERE);

        assertThat(ballot.percent(vote).isPresent()).isEqualTo(enough);
        assertThat(ballot.whyNone(vote).isEmpty()).isEqualTo(enough);
    }

    @Test
    void a_quorum_may_be_a_number_of_people() {
        Ballot ballot = ballot(Ballot.Denominator.PRESENT, new Ballot.Quorum(Exact.of(5), false), false);

        assertThat(ballot.percent(vote(9, 5, 4, null))).contains(Exact.of(80));
        assertThat(ballot.percent(vote(9, 4, 4, null))).isEmpty();
        assertThat(ballot.whyNone(vote(9, 4, 4, null)))
                .contains(new Words("không đủ số người dự: 4/9, cần 5", "no quorum: 4 of 9 present, 5 needed"));
    }

    @ParameterizedTest(name = "own vote {0}: {1} %")
    @CsvSource({"AGREE, 300/4", "DISAGREE, 100", "INVALID, 100", "NONE, 80"})
    void the_unit_s_own_vote_is_left_out_of_everything(Vote.Own own, String percent) {
        assertThat(ballot(Ballot.Denominator.PRESENT, null, true).percent(vote(7, 5, 4, own)))
                .contains(exact(percent));
    }

    @Test
    void the_unit_s_own_vote_is_left_out_of_members_and_quorum() {
        Ballot.Quorum all = new Ballot.Quorum(Exact.ONE, true);

        assertThat(ballot(Ballot.Denominator.MEMBERS, all, true).percent(vote(5, 5, 5, Vote.Own.AGREE)))
                .contains(Exact.of(100));
        assertThat(ballot(Ballot.Denominator.MEMBERS, all, true).percent(vote(5, 4, 4, Vote.Own.NONE)))
                .contains(Exact.of(100));
        assertThat(ballot(Ballot.Denominator.MEMBERS, all, true).percent(vote(5, 4, 4, Vote.Own.AGREE)))
                .isEmpty();
    }

    @Test
    void without_a_ballot_nothing_is_known() {
        assertThat(ballot(Ballot.Denominator.MEMBERS, null, false).whyNone(null))
                .contains(new Words("chưa bỏ phiếu", "there was no ballot"));
        assertThat(ballot(Ballot.Denominator.PRESENT, null, false).percent(vote(5, 0, 0, null)))
                .isEmpty();
        assertThat(ballot(Ballot.Denominator.PRESENT, null, false).whyNone(vote(5, 0, 0, null)))
                .contains(new Words("không ai có quyền bỏ phiếu", "nobody had a vote"));
    }

    private static Ballot ballot(Ballot.Denominator of, Ballot.@Nullable Quorum quorum, boolean ownExcluded) {
        return new Ballot(ROW, Id.of("co"), of, quorum, ownExcluded);
    }

    private static Vote vote(int members, int present, int agree, Vote.@Nullable Own own) {
        return new Vote(Id.of("a"), Id.of("co"), members, present, 0, agree, 0, 0, own, "", Place.NOWHERE);
    }

    /** A number or a fraction. */
    private static Exact exact(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Exact.of(text)
                : Exact.of(text.substring(0, slash)).over(Exact.of(text.substring(slash + 1)));
    }
}
