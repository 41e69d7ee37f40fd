package org.thidua.core.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.thidua.core.award.Quota;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Rule;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.value.Words;

/** What no look at a pack alone can tell, and why. */
public final class NotReviewed {
    private final Rulebook rules;
    private final ImmutableList.Builder<Words> said = ImmutableList.builder();

    private NotReviewed(Rulebook rules) {
        this.rules = rules;
    }

    /**
     * Lists what was not checked in a pack that is free of errors.
     *
     * @param rules the rules of a year
     * @return a phrase for each kind, with the ids it is about and the reason
     */
    public static ImmutableList<Words> of(Rulebook rules) {
        NotReviewed review = new NotReviewed(rules);
        review.say();
        return review.said.build();
    }

    private void say() {
        add(
                leaves().filter(leaf -> leaf.rule() instanceof Rule.ByFormula)
                        .map(leaf -> leaf.id().toString()),
                "công thức của tiêu chí ",
                ": có cho kết quả với mọi số liệu hay không thì chấm mới biết",
                "the formulas of ",
                ": whether they give a value for all figures shows when units are scored");
        add(
                leaves().filter(leaf -> leaf.rule() instanceof Rule.Relative)
                        .map(leaf -> leaf.id().toString()),
                "điểm so sánh trong cụm của tiêu chí ",
                ": phụ thuộc số liệu của các đơn vị khác",
                "points relative to the cluster, of ",
                ": they depend on the figures of other units");
        add(
                rules.conditions().stream()
                        .filter(condition -> condition.share() != null)
                        .map(condition -> condition.id().toString()),
                "điều kiện so với tỷ lệ của đại lượng khác (",
                "): phụ thuộc từng đơn vị",
                "conditions on a share of another subject (",
                "): they depend on the unit");
        add(
                rules.conditions().stream()
                        .filter(NotReviewed::isOpen)
                        .map(condition -> condition.id().toString()),
                "điều kiện về số liệu và dữ kiện (",
                "): có đơn vị nào đạt hay không thì mùa thi đua mới cho biết",
                "conditions on figures and facts (",
                "): whether a unit meets them is for the season to say");
        add(
                rules.awards().stream()
                        .filter(award -> isOfSeason(award.quota()))
                        .map(award -> award.id().toString()),
                "số suất tính theo tỷ lệ của ",
                ": phụ thuộc số đơn vị",
                "places by a share, of ",
                ": they depend on the number of units");
        said.add(new Words(
                "con số có đúng như văn bản đã dẫn hay không: chương trình không đọc văn bản",
                "whether numbers are those of the texts named: the texts are not read"));
    }

    private Stream<Criterion> leaves() {
        return rules.scheme().leaves().stream();
    }

    private static boolean isOpen(Condition condition) {
        return condition.subject() instanceof Subject.FigureOf || condition.subject() instanceof Subject.FactOf;
    }

    private static boolean isOfSeason(Quota quota) {
        return quota.share() != null && quota.share().signum() > 0;
    }

    private void add(Stream<String> ids, String vi, String whyVi, String en, String whyEn) {
        List<String> all = ids.toList();
        if (!all.isEmpty()) {
            String joined = String.join(", ", all);
            said.add(new Words(vi + joined + whyVi, en + joined + whyEn));
        }
    }
}
