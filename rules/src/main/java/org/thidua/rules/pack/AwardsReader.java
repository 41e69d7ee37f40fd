package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.award.Award;
import org.thidua.core.award.Quota;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Basis;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Reads the awards and their quotas, in the order in which they are shared out: by {@code order}, then by id. */
final class AwardsReader {
    private static final Words AWARD = new Words("hình thức khen thưởng", "award");
    private static final Words AWARD_ROW = new Words("Hình thức khen thưởng", "Award");
    private static final String HOLDERS = "holders.";

    private final Sources sources;
    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final Problems problems;
    private final Numbers numbers;
    private final Map<Id<Commendation>, Row> rows = new LinkedHashMap<>();
    private final Map<Id<Commendation>, Basis> bases = new HashMap<>();
    private final Map<Id<Commendation>, Integer> orders = new HashMap<>();

    AwardsReader(Book book, Sources sources, ImmutableMap<Id<Attribute>, Attribute> attributes, Problems problems) {
        this.sources = sources;
        this.attributes = attributes;
        this.problems = problems;
        this.numbers = new Numbers(problems);
        Unique<Commendation> unique = new Unique<>(problems);
        for (Row row : book.rows("awards")) {
            Cell cell = row.cell("id");
            cell.<Commendation>id(problems).filter(id -> unique.isNew(id, cell)).ifPresent(id -> take(id, row));
        }
    }

    private void take(Id<Commendation> id, Row row) {
        rows.put(id, row);
        row.cell("title").isFilled(problems);
        bases.put(id, sources.basisOf(row, null, AWARD_ROW, id.toString()));
        orders.put(
                id,
                row.cell("order").wholeNumber(0, Integer.MAX_VALUE, problems).orElse(Integer.MAX_VALUE));
    }

    Set<Id<Commendation>> ids() {
        return rows.keySet();
    }

    @Nullable
    Basis basisOf(Id<?> award) {
        return bases.get(award);
    }

    /** Whether one award is shared out before another. */
    boolean isBefore(Id<Commendation> earlier, Id<?> later) {
        List<Id<Commendation>> ordered = ordered();
        int first = ordered.indexOf(earlier);
        return first >= 0 && first < ordered.indexOf(later);
    }

    private List<Id<Commendation>> ordered() {
        List<Id<Commendation>> ordered = new ArrayList<>(rows.keySet());
        ordered.sort(Comparator.comparing((Id<Commendation> id) -> orders.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    ImmutableList<Award> awards(ImmutableMap<Owner, ImmutableList<Condition>> byOwner) {
        ImmutableList.Builder<Award> awards = ImmutableList.builder();
        for (Id<Commendation> id : ordered()) {
            Row row = rows.get(id);
            Basis basis = bases.get(id);
            if (row == null || basis == null) {
                continue;
            }
            Optional<Scope> scope = RankingReader.scope(row.cell("scope"), attributes, problems);
            Optional<Quota> quota = quota(id, row);
            Award.CutOffTie tie = row.cell("cut_off_tie")
                    .word(Vocabulary.CUT_OFF_TIES, Award.CutOffTie.class, problems)
                    .orElse(Award.CutOffTie.DECIDE);
            boolean passesDown = row.cell("roll_over")
                    .word(Vocabulary.ROLL_OVER, problems)
                    .map("next"::equals)
                    .orElse(false);
            ImmutableList<Id<Commendation>> excludes = earlier(id, row.cell("excludes"));
            if (scope.isPresent() && quota.isPresent()) {
                awards.add(new Award(
                        new org.thidua.core.criteria.Row(id.toString(), row.place(), basis),
                        id,
                        row.cell("title").text(),
                        row.cell("level").text(),
                        scope.get(),
                        quota.get(),
                        tie,
                        passesDown,
                        excludes,
                        byOwner.getOrDefault(new Owner(Owner.Kind.AWARD, id), ImmutableList.of())));
            }
        }
        return awards.build();
    }

    private Optional<Quota> quota(Id<Commendation> id, Row row) {
        Cell number = row.cell("quota_number");
        Cell share = row.cell("quota_share");
        Cell base = row.cell("base");
        if (!number.isBlank() && !share.isBlank()) {
            quotaWrong(id, share, new Words("có cả số lượng và tỷ lệ", "both a number and a share are given"));
            return Optional.empty();
        }
        if (!share.isBlank() && base.isBlank()) {
            quotaWrong(
                    id,
                    base,
                    new Words("tỷ lệ nhưng không nói tính trên số nào", "a share of nothing: no base is given"));
            return Optional.empty();
        }
        if (number.isBlank() && share.isBlank()) {
            NotUsed.report(
                    row,
                    List.of("quota_min", "quota_rounding", "quota_counts"),
                    new Words("khen thưởng không giới hạn", "an award without a limit"),
                    problems);
        }
        Optional<Exact> places = Optional.empty();
        if (!number.isBlank()) {
            OptionalInt whole = number.wholeNumber(0, Integer.MAX_VALUE, problems);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            places = Optional.of(Exact.of(whole.getAsInt()));
        }
        Optional<Exact> part = share.isBlank() ? Optional.empty() : numbers.share(share);
        if (!share.isBlank() && part.isEmpty()) {
            return Optional.empty();
        }
        Quota.Base kind = Quota.Base.MEMBERS;
        Id<Commendation> holders = null;
        if (Id.fold(base.text()).startsWith(HOLDERS)) {
            kind = Quota.Base.HOLDERS;
            holders = earlierAward(id, base.text().substring(HOLDERS.length()), base)
                    .orElse(null);
            if (holders == null) {
                return Optional.empty();
            }
        } else if (!base.isBlank()) {
            kind = base.word(Vocabulary.BASES, Quota.Base.class, problems).orElse(kind);
        }
        return Optional.of(new Quota(
                places.orElse(null),
                part.orElse(null),
                kind,
                holders,
                row.cell("quota_rounding")
                        .word(Vocabulary.ROUNDINGS, RoundingMode.class, problems)
                        .orElse(RoundingMode.DOWN),
                row.cell("quota_min")
                        .wholeNumber(0, Integer.MAX_VALUE, problems)
                        .orElse(0),
                earlier(id, row.cell("quota_counts"))));
    }

    private ImmutableList<Id<Commendation>> earlier(Id<Commendation> own, Cell cell) {
        ImmutableList.Builder<Id<Commendation>> awards = ImmutableList.builder();
        cell.list().forEach(written -> earlierAward(own, written, cell).ifPresent(awards::add));
        return awards.build();
    }

    private Optional<Id<Commendation>> earlierAward(Id<Commendation> own, String written, Cell cell) {
        if (written.isBlank()) {
            cell.isFilled(problems);
            return Optional.empty();
        }
        return References.known(written, cell, rows.keySet(), AWARD, problems).filter(other -> {
            boolean before = isBefore(/* earlier= */ other, /* later= */ own);
            if (!before) {
                problems.add(
                        Fault.SUBJECT_TOO_EARLY,
                        cell.place(),
                        written,
                        "value",
                        written,
                        "owner",
                        own,
                        "reason",
                        new Words(other + " được xét cùng lúc hoặc sau", other + " is shared out with it or later"));
            }
            return before;
        });
    }

    private void quotaWrong(Id<Commendation> id, Cell cell, Words reason) {
        problems.add(Fault.QUOTA_WRONG, cell.place(), "", "award", id, "reason", reason);
    }
}
