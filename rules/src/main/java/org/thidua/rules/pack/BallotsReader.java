package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Ballot;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/**
 * Reads how votes on awards are counted.
 *
 * <p>A ballot that says how much is needed is a condition of its award, too; its id is that of the award and
 * {@code /ballot}.
 */
final class BallotsReader {
    private static final Words AWARD = new Words("hình thức khen thưởng", "award");
    private static final Words BALLOT = new Words("Thể lệ bỏ phiếu", "Ballot");
    private static final Words PEOPLE =
            new Words("một phần như 2/3, 67%, hoặc từ 2 người", "a share such as 2/3 or 67%, or 2 people or more");

    private final Sources sources;
    private final AwardsReader awards;
    private final Problems problems;
    private final Numbers numbers;
    private final ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
    private final ImmutableList.Builder<Condition> conditions = ImmutableList.builder();

    BallotsReader(Book book, Sources sources, AwardsReader awards, Problems problems) {
        this.sources = sources;
        this.awards = awards;
        this.problems = problems;
        this.numbers = new Numbers(problems);
        Unique<Commendation> unique = new Unique<>(problems);
        for (Row row : book.rows("ballots")) {
            Cell cell = row.cell("award");
            if (cell.isFilled(problems)) {
                References.known(cell.text(), cell, awards.ids(), AWARD, problems)
                        .filter(award -> unique.isNew(award, cell))
                        .ifPresent(award -> read(row, award));
            }
        }
    }

    ImmutableList<Ballot> ballots() {
        return ballots.build();
    }

    /** The conditions that ballots are. */
    ImmutableList<Condition> conditions() {
        return conditions.build();
    }

    private void read(Row row, Id<Commendation> award) {
        Basis basis = sources.basisOf(row, awards.basisOf(award), BALLOT, award.toString());
        Cell denominator = row.cell("denominator");
        Optional<Ballot.Denominator> counted = denominator.isFilled(problems)
                ? denominator.word(Vocabulary.DENOMINATORS, Ballot.Denominator.class, problems)
                : Optional.empty();
        boolean excluded = row.cell("own")
                .word(Vocabulary.OWN_MARK, problems)
                .filter("exclude"::equals)
                .isPresent();
        Optional<Ballot.Quorum> quorum = quorum(row.cell("quorum"));
        if (counted.isEmpty()) {
            return;
        }
        Ballot ballot = new Ballot(
                new org.thidua.core.criteria.Row(award + "/ballot", row.place(), basis),
                award,
                counted.get(),
                quorum.orElse(null),
                excluded);
        ballots.add(ballot);
        condition(row, ballot).ifPresent(conditions::add);
    }

    private Optional<Ballot.Quorum> quorum(Cell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Exact> people = cell.numberIn(cell.text()).filter(number -> number.compareTo(Exact.ONE) > 0);
        if (people.isPresent()) {
            if (people.get().isWhole()) {
                return people.map(number -> new Ballot.Quorum(number, false));
            }
            problems.add(
                    Fault.NUMBER_RANGE,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "column",
                    cell.columnName(),
                    "due",
                    PEOPLE);
            return Optional.empty();
        }
        return numbers.share(cell).map(share -> new Ballot.Quorum(share, true));
    }

    private Optional<Condition> condition(Row row, Ballot ballot) {
        Cell isCell = row.cell("is");
        Cell shareCell = row.cell("share");
        if (isCell.isBlank() && shareCell.isBlank()) {
            return Optional.empty();
        }
        if (isCell.isBlank() || shareCell.isBlank()) {
            Cell blank = isCell.isBlank() ? isCell : shareCell;
            wrong(
                    ballot,
                    blank,
                    new Words("so sánh và tỷ lệ phải đi cùng nhau", "a comparison and a share go together"));
            return Optional.empty();
        }
        Optional<Is> is = isCell.word(Vocabulary.COMPARISONS, Is.class, problems);
        Optional<Exact> share = numbers.share(shareCell);
        if (is.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        if (is.get() == Is.IN || is.get() == Is.NOT_IN) {
            wrong(ballot, isCell, new Words("tỷ lệ không so với danh sách", "a share is not compared with a list"));
            return Optional.empty();
        }
        Datum need = Datum.of(share.get().times(Exact.HUNDRED));
        return Optional.of(new Condition(
                ballot.row(),
                Id.of(ballot.row().id()),
                new Owner(Owner.Kind.AWARD, ballot.award()),
                "",
                When.ALWAYS,
                new Subject.VotesOf(ballot),
                is.get(),
                ImmutableList.of(need),
                Verdict.UNKNOWN,
                "Tỷ lệ phiếu đồng ý (%)",
                is.get(),
                need.toString(),
                ImmutableMap.of(),
                null));
    }

    private void wrong(Ballot ballot, Cell cell, Words reason) {
        problems.add(Fault.BALLOT_WRONG, cell.place(), "", "award", ballot.award(), "reason", reason);
    }
}
