package org.thidua.core.explain;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thidua.core.award.Award;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposal;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;

/** Sentences about awards: why a unit is proposed, and why it is not. */
public final class AwardText {
    private AwardText() {}

    /**
     * Says why a unit is proposed.
     *
     * @param proposal the proposal
     * @param language the language
     * @return the sentence
     */
    public static String proposed(Proposal proposal, Language language) {
        return nameOf(proposal.place().contestant()) + ": " + grounds(proposal, language);
    }

    /**
     * Says that a unit is proposed for an award, and why.
     *
     * @param award the award
     * @param proposal the proposal
     * @param language the language
     * @return the sentence
     */
    public static String proposed(Award award, Proposal proposal, Language language) {
        return nameOf(proposal.place().contestant())
                + (language == Language.VI ? ": được đề nghị " : ": proposed for ") + award.title() + ": "
                + grounds(proposal, language);
    }

    private static String grounds(Proposal proposal, Language language) {
        boolean vi = language == Language.VI;
        Contestant unit = proposal.place().contestant();
        int conditions = byRequirement(proposal.findings()).size();
        String total = language.number(unit.unit().sheet().total().printed());
        String rank = language.number(proposal.place().rank().toString());
        String standing = vi ? "hạng " + rank + ", " + total + " điểm" : "rank " + rank + ", " + total + " points";
        String met = vi
                ? "đạt " + conditions + "/" + conditions + " điều kiện"
                : conditions + " of " + conditions + " conditions met";
        String decided = proposal.findings().stream()
                .filter(finding -> finding.decided() != null)
                .map(finding -> "; " + finding.condition().title() + ": "
                        + DecisionText.of(Objects.requireNonNull(finding.decided()), language))
                .collect(Collectors.joining());
        String tie = proposal.decided() == null
                ? ""
                : (vi ? "; suất cuối " : "; the last place ") + DecisionText.of(proposal.decided(), language);
        return standing + (conditions == 0 ? "" : "; " + met) + decided + tie + ".";
    }

    /**
     * Says what one condition found: its verdict, what was found and what was needed, and on what the condition rests.
     *
     * <p>Example: {@code Tổng điểm: không đạt – hiện 87,5, cần từ 90, còn cách 2,5. Căn cứ: ….}
     *
     * @param finding what was found
     * @param language the language
     * @return the sentences
     */
    public static String finding(Finding finding, Language language) {
        boolean vi = language == Language.VI;
        Condition condition = finding.condition();
        String verdict = finding.verdict().title().in(language);
        Exact missing = finding.missing();
        String away = missing == null || missing.signum() == 0 || finding.decided() != null
                ? ""
                : (vi ? ", còn cách " : ", away by ") + language.readable(missing);
        String group = condition.anyGroup().isEmpty()
                ? ""
                : vi
                        ? " Chỉ cần đạt một trong các điều kiện thay thế nhau."
                        : " It is enough to meet one of those that stand for each other.";
        return condition.title() + ": " + verdict + " – " + found(finding, language) + away + "." + group
                + (vi ? " Căn cứ: " : " Source: ")
                + LineText.basis(condition.row().basis(), language) + ".";
    }

    /**
     * Says why a unit is not proposed, and what is missing.
     *
     * <p>Example: {@code Đồng Nai: chưa đủ điều kiện đề nghị Cờ thi đua: thiếu 1/4 điều kiện (Gửi báo cáo đúng hạn –
     * hiện 50, cần bằng 100). Các điều kiện còn lại: đạt.}
     *
     * @param award the award
     * @param leftOut the unit and the reason
     * @param language the language
     * @return the sentence
     */
    public static String leftOut(Award award, LeftOut leftOut, Language language) {
        boolean vi = language == Language.VI;
        String name = nameOf(leftOut.unit()) + ": ";
        return name
                + switch (leftOut.why()) {
                    case DISQUALIFIED ->
                        (vi ? "không xếp hạng nên không xét " : "not ranked, so not considered for ") + award.title()
                                + ": " + listed(leftOut.inTheWay(), language) + ".";
                    case HIGHER_AWARD ->
                        vi
                                ? "đã được đề nghị hình thức cao hơn nên không xét " + award.title() + "."
                                : "already proposed for a higher award, so not considered for " + award.title() + ".";
                    case CONDITION -> condition(award, leftOut, language);
                    case UNKNOWN ->
                        (vi ? "chưa kết luận được về " : "no conclusion yet on ")
                                + award.title() + (vi ? ", còn chưa rõ: " : ", still unknown: ")
                                + listed(leftOut.inTheWay(), language) + ".";
                    case TIE -> tie(award, leftOut, language);
                    case QUOTA ->
                        (vi
                                        ? "đủ điều kiện, nhưng đã hết chỉ tiêu " + award.title()
                                        : "eligible, but the quota of " + award.title() + " is used up")
                                + shortBy(leftOut, language) + ".";
                };
    }

    /**
     * Says how places were used.
     *
     * @param outcome the outcome
     * @param language the language
     * @return the sentence
     */
    public static String quota(Outcome outcome, Language language) {
        boolean vi = language == Language.VI;
        int given = outcome.proposed().size();
        if (outcome.quota() == null) {
            return vi ? "Không giới hạn chỉ tiêu; đề nghị " + given + "." : "No limit; " + given + " proposed.";
        }
        StringBuilder text = new StringBuilder(
                vi
                        ? "Chỉ tiêu " + outcome.quota() + ", đề nghị " + given
                        : "Quota " + outcome.quota() + ", proposed " + given);
        if (outcome.unused() > 0) {
            text.append(vi ? ", chưa dùng " : ", unused ").append(outcome.unused());
        }
        if (outcome.over() > 0) {
            text.append(vi ? ", vượt " : ", over ").append(outcome.over());
        }
        return text.append('.').toString();
    }

    private static String tie(Award award, LeftOut leftOut, Language language) {
        boolean vi = language == Language.VI;
        boolean open = award.cutOffTie() == Award.CutOffTie.DECIDE;
        String tied = vi
                ? "đủ điều kiện, nhưng đồng hạng ở suất cuối cùng của " + award.title()
                : "eligible, but tied over the last place of " + award.title();
        Decision decided = leftOut.decided();
        if (decided != null) {
            Id<Unit> other = decided.unit();
            String chosen = other == null || other.equals(leftOut.unit().id())
                    ? ""
                    : (vi ? "suất này dành cho đơn vị " : "the place goes to unit ") + other + " ";
            return tied + "; " + chosen + DecisionText.of(decided, language) + ".";
        }
        if (open) {
            return tied + (vi ? "; cần có quyết định." : "; people must decide.");
        }
        return tied + (vi ? "; theo quy định không lấy đơn vị nào." : "; the rules take none of them.");
    }

    private static String condition(Award award, LeftOut leftOut, Language language) {
        boolean vi = language == Language.VI;
        ImmutableList<List<Finding>> all = byRequirement(leftOut.findings());
        int failed = byRequirement(leftOut.inTheWay()).size();
        long met = all.stream()
                .filter(alternatives -> alternatives.stream().anyMatch(finding -> finding.verdict() == Verdict.MET))
                .count();
        String text = (vi ? "chưa đủ điều kiện đề nghị " : "not eligible for ") + award.title()
                + (vi
                        ? ": thiếu " + failed + "/" + all.size() + " điều kiện ("
                        : ": " + failed + " of " + all.size() + " conditions fail (")
                + listed(leftOut.inTheWay(), language) + ").";
        if (met > 0 && met + failed == all.size()) {
            text += vi ? " Các điều kiện còn lại: đạt." : " The others are met.";
        }
        return text;
    }

    /** A condition in a list whose verdict is already said: {@code Xếp loại Xuất sắc – hiện Tốt, cần là Xuất sắc}. */
    private static String lacking(Finding finding, Language language) {
        return finding.condition().title() + " – " + found(finding, language);
    }

    private static String found(Finding finding, Language language) {
        boolean vi = language == Language.VI;
        String need = (vi ? "cần " : "needed ") + finding.condition().needed(language);
        String have = finding.have() == null
                ? ""
                : (vi ? "hiện " : "found ") + finding.condition().named(finding.have(), language) + ", ";
        String open = finding.open() == null || finding.decided() != null
                ? ""
                : " (" + finding.open().in(language) + ")";
        String decided = finding.decided() == null ? "" : " (" + DecisionText.of(finding.decided(), language) + ")";
        return have + need + open + decided;
    }

    private static String listed(List<Finding> findings, Language language) {
        String or = language == Language.VI ? " hoặc " : " or ";
        return byRequirement(findings).stream()
                .map(alternatives -> alternatives.stream()
                        .map(finding -> lacking(finding, language))
                        .collect(Collectors.joining(or)))
                .collect(Collectors.joining("; "));
    }

    /** The findings, those that stand for each other together: of them one is enough. */
    private static ImmutableList<List<Finding>> byRequirement(List<Finding> findings) {
        Map<List<Object>, List<Finding>> together = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Condition condition = finding.condition();
            Object which = condition.anyGroup().isEmpty() ? condition.id() : condition.anyGroup();
            boolean alone = condition.anyGroup().isEmpty();
            together.computeIfAbsent(List.of(condition.owner(), alone, which), key -> new ArrayList<>())
                    .add(finding);
        }
        return ImmutableList.copyOf(together.values());
    }

    private static String shortBy(LeftOut leftOut, Language language) {
        boolean vi = language == Language.VI;
        if (leftOut.shortBy() == null || new BigDecimal(leftOut.shortBy()).signum() == 0) {
            return "";
        }
        return (vi ? "; kém đơn vị cuối cùng được đề nghị " : "; ")
                + language.number(leftOut.shortBy())
                + (vi ? " điểm" : " points below the last unit proposed");
    }

    private static String nameOf(Contestant unit) {
        return unit.unit().dossier().unit().name();
    }
}
