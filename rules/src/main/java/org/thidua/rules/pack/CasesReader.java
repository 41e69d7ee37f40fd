package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rewards;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.CasePattern;

/** Reads what the figures of one criterion must be, case by case: every column that one of its rows fills is a figure. */
final class CasesReader {
    private static final Words SAME = new Words("cùng số liệu, cùng điểm", "the same figures, the same points");

    private final List<Row> rows;
    private final ImmutableList<Id<Measure>> measures;
    private final Problems problems;

    CasesReader(List<Row> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
        ImmutableSortedSet.Builder<Id<Measure>> filled = ImmutableSortedSet.naturalOrder();
        for (Row row : rows) {
            row.otherColumns().forEach((name, cell) -> {
                if (!cell.isBlank()) {
                    filled.add(Id.of(name));
                }
            });
        }
        this.measures = filled.build().asList();
    }

    /**
     * One case.
     *
     * @param row the row it stands in
     * @param patterns what each figure must be
     * @param rewards what it gives
     */
    record Read(Row row, ImmutableList<Case.Pattern> patterns, Rewards rewards) {
        /** What it asks, for the numbers of rows without an id. */
        String content() {
            return patterns.stream().map(CasesReader::written).collect(Collectors.joining(" "));
        }
    }

    /** The figures, in the order of their ids. */
    ImmutableList<Id<Measure>> measures() {
        return measures;
    }

    /** Whether every row says something of every figure; a blank cell never means any. */
    boolean isWhole(Id<Criterion> criterion) {
        if (measures.isEmpty()) {
            Row first = rows.get(0);
            report(
                    first.cell("criterion"),
                    criterion.toString(),
                    new Words("không dòng nào ghi số liệu cần xét", "no row says which figures are looked at"));
            return false;
        }
        boolean whole = true;
        for (Row row : rows) {
            for (Id<Measure> measure : measures) {
                whole &= row.cell(measure.toString()).isFilled(problems);
            }
        }
        return whole;
    }

    Optional<ImmutableList<Case.Pattern>> patterns(Row row) {
        ImmutableList.Builder<Case.Pattern> patterns = ImmutableList.builder();
        boolean whole = true;
        for (Id<Measure> measure : measures) {
            Cell cell = row.cell(measure.toString());
            Optional<Case.Pattern> pattern = pattern(cell);
            pattern.ifPresent(patterns::add);
            whole &= pattern.isPresent();
        }
        return whole ? Optional.of(patterns.build()) : Optional.empty();
    }

    private Optional<Case.Pattern> pattern(Cell cell) {
        if (cell.isAny()) {
            return Optional.of(Case.Pattern.ANY);
        }
        CasePattern written = CasePattern.of(cell.text());
        boolean plain = written.sign().isEmpty() && written.upper() == null;
        Optional<Boolean> answer = plain ? Datum.yesOrNo(written.value()) : Optional.empty();
        if (answer.isPresent()) {
            return answer.map(yes -> new Case.Pattern(null, yes));
        }
        Exact low = cell.numberIn(written.value()).orElse(null);
        Exact high =
                written.upper() == null ? low : cell.numberIn(written.upper()).orElse(null);
        if (low == null || high == null) {
            report(cell, cell.text(), new Words("không hiểu được", "it cannot be read"));
            return Optional.empty();
        }
        if (low.compareTo(high) > 0) {
            report(cell, cell.text(), new Words("đầu trên nhỏ hơn đầu dưới", "its upper end is below its lower one"));
            return Optional.empty();
        }
        return Optional.of(new Case.Pattern(
                switch (written.sign()) {
                    case ">=" -> Range.atLeast(low);
                    case ">" -> Range.greaterThan(low);
                    case "<=" -> Range.atMost(low);
                    case "<" -> Range.lessThan(low);
                    default -> Range.closed(low, high);
                },
                null));
    }

    /** Finds figures that no case holds, and figures that two hold, over all of them at once. */
    void check(Id<Criterion> criterion, List<Read> cases, List<String> ids, @Nullable Exact step) {
        if (isMixed(cases)) {
            return;
        }
        Repeats<Said> repeats = new Repeats<>(problems);
        List<CaseCoverage.Part> parts = new ArrayList<>();
        List<Domain> domains = domains(cases, step);
        for (int at = 0; at < cases.size(); at++) {
            Read one = cases.get(at);
            boolean isNew = repeats.isNew(
                    new Said(one.patterns(), one.rewards()),
                    one.row(),
                    one.row().place(),
                    SAME);
            if (isNew && isReachable(one, domains)) {
                parts.add(new CaseCoverage.Part(ids.get(at), one.row().place(), one.patterns()));
            }
        }
        new CaseCoverage(criterion, measures, domains, problems).check(parts);
    }

    private record Said(ImmutableList<Case.Pattern> patterns, Rewards rewards) {}

    /** A figure is a number or an answer, the same in all cases. */
    private boolean isMixed(List<Read> cases) {
        boolean mixed = false;
        for (int at = 0; at < measures.size(); at++) {
            Read answered = null;
            Read counted = null;
            for (Read one : cases) {
                Case.Pattern pattern = one.patterns().get(at);
                answered = pattern.answer() != null && answered == null ? one : answered;
                counted = pattern.interval() != null && counted == null ? one : counted;
            }
            if (answered != null && counted != null) {
                Cell cell = counted.row().cell(measures.get(at).toString());
                String other =
                        answered.row().cell(measures.get(at).toString()).place().shown();
                report(
                        cell,
                        cell.text(),
                        new Words(
                                "cùng một số liệu, ở " + other + " lại là có/không",
                                "at " + other + " the same figure is a yes or no"));
                mixed = true;
            }
        }
        return mixed;
    }

    private List<Domain> domains(List<Read> cases, @Nullable Exact step) {
        List<Domain> domains = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            List<Range<Exact>> intervals = new ArrayList<>();
            for (Read one : cases) {
                Optional.ofNullable(one.patterns().get(at).interval()).ifPresent(intervals::add);
            }
            domains.add(Domain.of(intervals, step));
        }
        return domains;
    }

    /** Whether some figures lie in a case; a case that none can lie in is reported. */
    private boolean isReachable(Read one, List<Domain> domains) {
        for (int at = 0; at < measures.size(); at++) {
            Range<Exact> interval = one.patterns().get(at).interval();
            Domain domain = domains.get(at);
            Words reason = null;
            if (interval != null && !domain.touches(interval)) {
                reason = new Words(
                        "số liệu nhỏ hơn 0 không được nhận vì không dòng nào có đầu nhỏ hơn 0",
                        "a figure below 0 is refused, as no row has an end below 0");
            } else if (interval != null && domain.exampleIn(interval).isEmpty()) {
                reason = RowsReader.offGrid(String.valueOf(domain.step()));
            }
            if (reason != null) {
                Cell cell = one.row().cell(measures.get(at).toString());
                Unreachable.report(one.row(), cell.place(), reason, problems);
                return false;
            }
        }
        return true;
    }

    private static String written(Case.Pattern pattern) {
        if (pattern.answer() != null) {
            return Datum.of(pattern.answer()).toString();
        }
        return pattern.interval() == null ? "*" : Objects.toString(pattern.interval());
    }

    private void report(Cell cell, String value, Words reason) {
        problems.add(Fault.CASE_WRONG, cell.place(), value, "value", value, "reason", reason);
    }
}
