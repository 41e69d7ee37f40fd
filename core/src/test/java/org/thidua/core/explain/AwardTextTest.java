package org.thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thidua.core.award.Award;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposer;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.dossier.Decisions;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.kit.Draft;
import org.thidua.core.kit.FakeRules;
import org.thidua.core.kit.Given;
import org.thidua.core.kit.Share;
import org.thidua.core.kit.Term;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Ranker;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;

/** Why a unit is proposed and why another is not, word for word. */
class AwardTextTest {
    private static final Scheme SCHEME = Draft.scheme(Draft.mark("I", "100"));
    private static final Term REPORT =
            Term.fact("bao-cao", "bao-cao", Is.EQ, "yes").title("Gửi báo cáo đúng hạn");
    private static final Term NINETY =
            Term.of("tong", Subject.Common.TOTAL, Is.GE, "90").title("Tổng điểm");

    private static final Deadline REPORTS = new Deadline(
            Draft.row("bc"),
            Id.of("bc"),
            "Báo cáo năm",
            LocalDate.of(2021, 11, 17),
            null,
            Deadline.Boundary.BY,
            null,
            ImmutableList.of());

    @Test
    void a_unit_that_is_proposed_has_its_place_its_points_and_its_conditions() {
        Outcome outcome = last(units(given("Đồng Nai", "92.5").fact("bao-cao", "yes")), share().needs(NINETY, REPORT));
        assertThat(AwardText.proposed(outcome.proposed().get(0), Language.VI))
                .isEqualTo("Đồng Nai: hạng 1, 92,5 điểm; đạt 2/2 điều kiện.");
        assertThat(AwardText.proposed(outcome.proposed().get(0), Language.EN))
                .isEqualTo("Đồng Nai: rank 1, 92.5 points; 2 of 2 conditions met.");
        Outcome free = last(units(given("Đồng Nai", "92.5")), share());
        assertThat(AwardText.proposed(free.proposed().get(0), Language.VI)).isEqualTo("Đồng Nai: hạng 1, 92,5 điểm.");
        assertThat(AwardText.proposed(free.proposed().get(0), Language.EN)).isEqualTo("Đồng Nai: rank 1, 92.5 points.");
    }

    @Test
    void a_proposal_names_its_award_where_no_heading_does() {
        Outcome outcome = last(units(given("Đồng Nai", "92.5").fact("bao-cao", "yes")), share().needs(NINETY, REPORT));
        assertThat(AwardText.proposed(outcome.award(), outcome.proposed().get(0), Language.VI))
                .isEqualTo("Đồng Nai: được đề nghị Danh hiệu co: hạng 1, 92,5 điểm; đạt 2/2 điều kiện.");
        assertThat(AwardText.proposed(outcome.award(), outcome.proposed().get(0), Language.EN))
                .isEqualTo("Đồng Nai: proposed for Danh hiệu co: rank 1, 92.5 points; 2 of 2 conditions met.");
    }

    // ---- one condition for each verdict

    @Test
    void a_condition_says_its_verdict_what_was_found_and_needed_and_its_source() {
        List<Finding> failed = findings(given("Đồng Nai", "87.5"), NINETY, REPORT);
        assertThat(found(failed, Language.VI))
                .containsExactly(
                        "Gửi báo cáo đúng hạn: chưa rõ – cần là có (chưa ghi dữ kiện bao-cao). Căn cứ: SOURCE.",
                        "Tổng điểm: không đạt – hiện 87,5, cần từ 90, còn cách 2,5. Căn cứ: SOURCE.");
        assertThat(found(failed, Language.EN))
                .containsExactly(
                        "Gửi báo cáo đúng hạn: unknown – needed is yes (fact bao-cao is not given). Source: SOURCE.",
                        "Tổng điểm: not met – found 87.5, needed at least 90, away by 2.5. Source: SOURCE.");
        assertThat(found(findings(given("Đồng Nai", "90"), NINETY), Language.VI))
                .containsExactly("Tổng điểm: đạt – hiện 90, cần từ 90. Căn cứ: SOURCE.");
    }

    @Test
    void a_number_that_only_equals_what_it_must_exceed_is_not_away_by_nothing() {
        Term above = Term.of("tong", Subject.Common.TOTAL, Is.GT, "90").title("Tổng điểm");
        assertThat(found(findings(given("Đồng Nai", "90"), above), Language.VI))
                .containsExactly("Tổng điểm: không đạt – hiện 90, cần trên 90. Căn cứ: SOURCE.");
    }

    @Test
    void a_condition_that_others_can_stand_for_says_so() {
        Term one = Term.fact("b", "b", Is.EQ, "yes").anyGroup("g");
        Term other = Term.fact("c", "c", Is.EQ, "yes").anyGroup("g");
        List<Finding> findings =
                findings(given("Đồng Nai", "90").fact("b", "no").fact("c", "yes"), one, other);
        assertThat(found(findings, Language.VI))
                .first()
                .isEqualTo("Điều kiện b: không đạt – hiện không, cần là có."
                        + " Chỉ cần đạt một trong các điều kiện thay thế nhau. Căn cứ: SOURCE.");
        assertThat(found(findings, Language.EN))
                .first()
                .isEqualTo("Điều kiện b: not met – found no, needed is yes."
                        + " It is enough to meet one of those that stand for each other. Source: SOURCE.");
    }

    @Test
    void a_report_that_never_came_is_no_number() {
        Condition inTime = Term.of("dung-han", new Subject.LateOf(REPORTS), Is.LE, "0")
                .title("Đúng hạn")
                .ofRanking();
        assertThat(inTime.named("never", Language.VI)).isEqualTo("không nộp");
        assertThat(inTime.named("never", Language.EN)).isEqualTo("never handed in");
        assertThat(inTime.named("2", Language.VI)).isEqualTo("2");
    }

    private static List<Finding> findings(Given unit, Term... terms) {
        Outcome outcome = last(units(unit), share().needs(terms));
        return outcome.proposed().isEmpty()
                ? outcome.leftOut().get(0).findings()
                : outcome.proposed().get(0).findings();
    }

    /** The sentences, with a word in place of the source that all of them have. */
    private static List<String> found(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> AwardText.finding(finding, language)
                        .replace(LineText.basis(finding.condition().row().basis(), language), "SOURCE"))
                .toList();
    }

    // ---- one unit for each reason

    @Test
    void a_condition_that_is_not_met() {
        leftOut(
                last(units(given("Đồng Nai", "87.5").fact("bao-cao", "yes")), share().needs(NINETY, REPORT)),
                "Đồng Nai: chưa đủ điều kiện đề nghị Danh hiệu co: thiếu 1/2 điều kiện"
                        + " (Tổng điểm – hiện 87,5, cần từ 90). Các điều kiện còn lại: đạt.",
                "Đồng Nai: not eligible for Danh hiệu co: 1 of 2 conditions fail"
                        + " (Tổng điểm – found 87.5, needed at least 90). The others are met.");
        leftOut(
                last(units(given("Đồng Nai", "87.5").fact("bao-cao", "no")), share().needs(NINETY, REPORT)),
                "Đồng Nai: chưa đủ điều kiện đề nghị Danh hiệu co: thiếu 2/2 điều kiện"
                        + " (Gửi báo cáo đúng hạn – hiện không, cần là có;"
                        + " Tổng điểm – hiện 87,5, cần từ 90).",
                "Đồng Nai: not eligible for Danh hiệu co: 2 of 2 conditions fail"
                        + " (Gửi báo cáo đúng hạn – found no, needed is yes;"
                        + " Tổng điểm – found 87.5, needed at least 90).");
    }

    @Test
    void a_condition_that_fails_beside_one_that_is_unknown_does_not_call_the_other_met() {
        leftOut(
                last(units(given("Đồng Nai", "87.5")), share().needs(NINETY, REPORT)),
                "Đồng Nai: chưa đủ điều kiện đề nghị Danh hiệu co: thiếu 1/2 điều kiện"
                        + " (Tổng điểm – hiện 87,5, cần từ 90).",
                "Đồng Nai: not eligible for Danh hiệu co: 1 of 2 conditions fail"
                        + " (Tổng điểm – found 87.5, needed at least 90).");
    }

    @Test
    void a_condition_that_is_unknown() {
        leftOut(
                last(units(given("Đồng Nai", "95")), share().needs(NINETY, REPORT)),
                "Đồng Nai: chưa kết luận được về Danh hiệu co, còn chưa rõ:"
                        + " Gửi báo cáo đúng hạn – cần là có (chưa ghi dữ kiện bao-cao).",
                "Đồng Nai: no conclusion yet on Danh hiệu co, still unknown:"
                        + " Gửi báo cáo đúng hạn – needed is yes (fact bao-cao is not given).");
    }

    @Test
    void conditions_that_stand_for_each_other_count_as_one() {
        leftOut(
                last(
                        List.of(given("Đồng Nai", "95")
                                .fact("b", "no")
                                .fact("c", "no")
                                .contestant()),
                        share().needs(
                                        NINETY,
                                        Term.fact("b", "b", Is.EQ, "yes").anyGroup("g"),
                                        Term.fact("c", "c", Is.EQ, "yes").anyGroup("g"))),
                "Đồng Nai: chưa đủ điều kiện đề nghị Danh hiệu co: thiếu 1/2 điều kiện"
                        + " (Điều kiện b – hiện không, cần là có hoặc Điều kiện c – hiện không, cần là có)."
                        + " Các điều kiện còn lại: đạt.",
                "Đồng Nai: not eligible for Danh hiệu co: 1 of 2 conditions fail"
                        + " (Điều kiện b – found no, needed is yes or Điều kiện c – found no, needed is yes)."
                        + " The others are met.");
    }

    @Test
    void a_condition_of_the_ranking_that_is_unknown_is_named_whatever_groups_the_award_has() {
        Condition ranked = Term.fact("a", "a", Is.EQ, "yes").anyGroup("g").ofRanking();
        Contestant unit = given("Đồng Nai", "95").fact("b", "yes").contestant(ImmutableList.of(), List.of(ranked));
        leftOut(
                last(
                        List.of(unit),
                        share().needs(Term.fact("b", "b", Is.EQ, "yes").anyGroup("g"))),
                "Đồng Nai: chưa kết luận được về Danh hiệu co, còn chưa rõ: Điều kiện a – cần là có"
                        + " (chưa ghi dữ kiện a).",
                "Đồng Nai: no conclusion yet on Danh hiệu co, still unknown: Điều kiện a – needed is yes"
                        + " (fact a is not given).");
    }

    @Test
    void a_unit_that_is_not_ranked() {
        Condition clean = Term.fact("ky-luat", "ky-luat", Is.EQ, "no")
                .title("Không bị kỷ luật")
                .ofRanking();
        Contestant barred =
                given("Đồng Nai", "95").fact("ky-luat", "yes").contestant(ImmutableList.of(), List.of(clean));
        leftOut(
                last(List.of(barred), share()),
                "Đồng Nai: không xếp hạng nên không xét Danh hiệu co:" + " Không bị kỷ luật – hiện có, cần là không.",
                "Đồng Nai: not ranked, so not considered for Danh hiệu co:"
                        + " Không bị kỷ luật – found yes, needed is no.");
    }

    @Test
    void a_unit_that_has_a_higher_award() {
        leftOut(
                last(units(given("Đồng Nai", "95")), Share.of("cao").number(1), share().excludes("cao")),
                "Đồng Nai: đã được đề nghị hình thức cao hơn nên không xét Danh hiệu co.",
                "Đồng Nai: already proposed for a higher award, so not considered for Danh hiệu co.");
    }

    @Test
    void a_tie_over_the_last_place() {
        leftOut(
                last(units(given("Đồng Nai", "95"), given("Bến Tre", "95")), share().number(1)),
                "Bến Tre: đủ điều kiện, nhưng đồng hạng ở suất cuối cùng của Danh hiệu co; cần có quyết định.",
                "Bến Tre: eligible, but tied over the last place of Danh hiệu co; people must decide.");
    }

    @Test
    void a_tie_of_which_the_rules_take_none_waits_for_nobody() {
        leftOut(
                last(
                        units(given("Đồng Nai", "95"), given("Bến Tre", "95")),
                        share().number(1).cutOffTie(Award.CutOffTie.NONE)),
                "Bến Tre: đủ điều kiện, nhưng đồng hạng ở suất cuối cùng của Danh hiệu co;"
                        + " theo quy định không lấy đơn vị nào.",
                "Bến Tre: eligible, but tied over the last place of Danh hiệu co; the rules take none of them.");
    }

    /** 95 − 92.5 = 2.5. */
    @Test
    void a_quota_that_is_used_up() {
        leftOut(
                last(units(given("A", "95"), given("Đồng Nai", "92.5")), share().number(1)),
                "Đồng Nai: đủ điều kiện, nhưng đã hết chỉ tiêu Danh hiệu co;"
                        + " kém đơn vị cuối cùng được đề nghị 2,5 điểm.",
                "Đồng Nai: eligible, but the quota of Danh hiệu co is used up;"
                        + " 2.5 points below the last unit proposed.");
        leftOut(
                last(units(given("Đồng Nai", "92.5")), share().number(0)),
                "Đồng Nai: đủ điều kiện, nhưng đã hết chỉ tiêu Danh hiệu co.",
                "Đồng Nai: eligible, but the quota of Danh hiệu co is used up.");
    }

    // ---- how places were used

    @Test
    void the_use_of_places_is_said() {
        List<Contestant> units = units(given("A", "95"), given("B", "90"), given("C", "90"));
        quota(last(units, share()), "Không giới hạn chỉ tiêu; đề nghị 3.", "No limit; 3 proposed.");
        quota(last(units, share().number(3)), "Chỉ tiêu 3, đề nghị 3.", "Quota 3, proposed 3.");
        quota(last(units, share().number(5)), "Chỉ tiêu 5, đề nghị 3, chưa dùng 2.", "Quota 5, proposed 3, unused 2.");
        quota(
                last(units, share().number(2).cutOffTie(Award.CutOffTie.ALL)),
                "Chỉ tiêu 2, đề nghị 3, vượt 1.",
                "Quota 2, proposed 3, over 1.");
    }

    private static void quota(Outcome outcome, String vi, String en) {
        assertThat(AwardText.quota(outcome, Language.VI)).isEqualTo(vi);
        assertThat(AwardText.quota(outcome, Language.EN)).isEqualTo(en);
    }

    /** The sentence on the first unit that is left out. */
    private static void leftOut(Outcome outcome, String vi, String en) {
        LeftOut first = outcome.leftOut().get(0);
        assertThat(AwardText.leftOut(outcome.award(), first, Language.VI)).isEqualTo(vi);
        assertThat(AwardText.leftOut(outcome.award(), first, Language.EN)).isEqualTo(en);
    }

    private static Share share() {
        return Share.of("co");
    }

    private static Given given(String id, String total) {
        return Given.unit(SCHEME, id).value("I", total);
    }

    private static List<Contestant> units(Given... units) {
        List<Contestant> contestants = new ArrayList<>();
        for (Given unit : units) {
            contestants.add(unit.contestant());
        }
        return contestants;
    }

    /** The outcome of the last of these awards. */
    private static Outcome last(List<Contestant> units, Share... shares) {
        List<Award> awards = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Share share : shares) {
            awards.add(share.award());
            conditions.addAll(share.award().conditions());
        }
        Chain chain = new Chain(
                Scope.CLUSTER,
                ImmutableList.of(new Chain.Key(Subject.Common.TOTAL, true, false)),
                Chain.Places.SKIPPING);
        FakeRules rules = FakeRules.of(SCHEME, List.of(), conditions);
        ImmutableList<Outcome> outcomes = new Proposer(
                        rules, new Ranker(ImmutableList.of()).rank(chain, units, Decisions.none()), Decisions.none())
                .propose(awards);
        return outcomes.get(outcomes.size() - 1);
    }
}
