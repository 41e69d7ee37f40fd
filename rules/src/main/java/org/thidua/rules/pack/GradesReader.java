package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** Reads the grades: bands over a measure, checked like bands, the best first. */
final class GradesReader {
    private static final Words GRADE = new Words("loại", "grade");

    private final Book book;
    private final Sources sources;
    private final WhenReader whens;
    private final SubjectReader subjects;
    private final IntervalReader intervals;
    private final Problems problems;
    private final Map<Id<Grade>, Row> rows = new LinkedHashMap<>();
    private final Map<Id<Grade>, Basis> bases = new HashMap<>();
    private final List<Id<Grade>> ordered = new ArrayList<>();

    GradesReader(Book book, Sources sources, WhenReader whens, SubjectReader subjects, Problems problems) {
        this.book = book;
        this.sources = sources;
        this.whens = whens;
        this.subjects = subjects;
        this.intervals = new IntervalReader(problems);
        this.problems = problems;
    }

    /** The ids of the grades that could be read, the best first. */
    List<Id<Grade>> ordered() {
        return ordered;
    }

    /** What people call the grades, by their ids. */
    ImmutableMap<String, String> titles() {
        ImmutableMap.Builder<String, String> titles = ImmutableMap.builder();
        rows.forEach((id, row) -> titles.put(id.toString(), row.cell("title").text()));
        return titles.buildOrThrow();
    }

    Set<Id<Grade>> ids() {
        return rows.keySet();
    }

    /** What a grade rests on, if it says so; its conditions inherit it. */
    @Nullable
    Basis basisOf(Id<?> grade) {
        return bases.get(grade);
    }

    private record GradeRow(Grade grade, int order, IntervalReader.Cells cells) {}

    ImmutableList<Grade> grades() {
        Unique<Grade> unique = new Unique<>(problems);
        for (Row row : book.rows("grades")) {
            row.cell("id")
                    .<Grade>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("id")))
                    .ifPresent(id -> {
                        rows.put(id, row);
                        row.cell("title").isFilled(problems);
                        sources.findBasisOf(row, null).ifPresent(basis -> bases.put(id, basis));
                    });
        }
        Map<String, List<Id<Grade>>> byMeasure = new LinkedHashMap<>();
        rows.forEach((id, row) -> byMeasure
                .computeIfAbsent(Id.fold(row.cell("measure").text()), key -> new ArrayList<>())
                .add(id));
        List<GradeRow> read = new ArrayList<>();
        byMeasure.values().forEach(ids -> read.addAll(sameMeasure(ids)));
        read.sort(Comparator.comparing(GradeRow::order)
                .thenComparing(
                        row -> row.cells().interval(), Coverage.ascending().reversed())
                .thenComparing(row -> row.grade().id()));
        reportCircles(read.stream().map(GradeRow::grade).toList());
        read.forEach(row -> ordered.add(row.grade().id()));
        return read.stream().map(GradeRow::grade).collect(ImmutableList.toImmutableList());
    }

    private List<GradeRow> sameMeasure(List<Id<Grade>> ids) {
        List<Row> together = new ArrayList<>();
        for (Id<Grade> id : ids) {
            Optional.ofNullable(rows.get(id)).ifPresent(together::add);
        }
        Map<Row, When> standing = whens.read(together);
        List<GradeRow> read = new ArrayList<>();
        List<Coverage.Part> parts = new ArrayList<>();
        for (Id<Grade> id : ids) {
            Row row = rows.get(id);
            When when = row == null ? null : standing.get(row);
            if (row == null || when == null) {
                continue;
            }
            Optional<IntervalReader.Cells> cells = intervals.read(row);
            Optional<Subject> measure = measure(row);
            if (cells.isPresent() && measure.isPresent()) {
                Grade grade = new Grade(
                        row.place(),
                        id,
                        row.cell("title").text(),
                        when,
                        measure.get(),
                        cells.get().interval(),
                        otherwise(row),
                        ImmutableList.of());
                int order = row.cell("order")
                        .wholeNumber(0, Integer.MAX_VALUE, problems)
                        .orElse(Integer.MAX_VALUE);
                read.add(new GradeRow(grade, order, cells.get()));
                parts.add(new Coverage.Part(
                        id.toString(),
                        when,
                        cells.get().interval(),
                        cells.get().lower(),
                        cells.get().upper()));
            }
        }
        if (read.size() == ids.size()) {
            Domain domain =
                    Domain.of(parts.stream().map(Coverage.Part::interval).toList(), null);
            new Coverage(Fault.GRADE_GAP, Fault.GRADE_OVERLAP, domain, whens, problems).check(parts);
        }
        return read;
    }

    private Optional<Subject> measure(Row row) {
        Cell cell = row.cell("measure");
        if (cell.isBlank()) {
            return Optional.of(Subject.Common.TOTAL);
        }
        Optional<Subject> subject = subjects.read(cell);
        Words reason = new Words("phải là một số có trước khi xếp hạng", "it must be a number known before ranking");
        boolean tooEarly =
                subject.filter(found -> !isNumberBeforeRanking(found)).isPresent();
        if (tooEarly) {
            problems.add(
                    Fault.SUBJECT_TOO_EARLY,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "owner",
                    GRADE,
                    "reason",
                    reason);
        }
        return tooEarly ? Optional.empty() : subject;
    }

    private static boolean isNumberBeforeRanking(Subject subject) {
        if (subject == Subject.Common.RANK || subject == Subject.Common.EVERY_CRITERION_PERCENT) {
            return false;
        }
        return subject.isNumeric()
                || subject instanceof Subject.FactOf
                || subject instanceof Subject.AttributeOf
                || subject instanceof Subject.FigureOf;
    }

    private @Nullable Id<Grade> otherwise(Row row) {
        Cell cell = row.cell("otherwise");
        if (cell.isBlank()) {
            return null;
        }
        return References.known(cell.text(), cell, rows.keySet(), GRADE, problems)
                .orElse(null);
    }

    /** Who fails a grade must end up in another one. */
    private void reportCircles(List<Grade> grades) {
        Map<Id<Grade>, Grade> byId = new HashMap<>();
        grades.forEach(grade -> byId.put(grade.id(), grade));
        Set<Id<Grade>> reported = new HashSet<>();
        for (Grade grade : grades) {
            List<Id<Grade>> path = new ArrayList<>();
            Grade next = grade;
            while (next != null && !path.contains(next.id())) {
                path.add(next.id());
                next = next.otherwise() == null ? null : byId.get(next.otherwise());
            }
            Row row = rows.get(grade.id());
            if (next != null && next.id().equals(grade.id()) && row != null && reported.addAll(path)) {
                path.add(grade.id());
                problems.add(
                        Fault.GRADE_CIRCLE,
                        row.cell("otherwise").place(),
                        grade.id().toString(),
                        "circle",
                        String.join(" → ", path.stream().map(Id::toString).toList()));
            }
        }
    }

    /** The grades with their conditions; one that has conditions must say what happens to those who fail. */
    ImmutableList<Grade> withConditions(
            ImmutableList<Grade> grades, ImmutableMap<Owner, ImmutableList<Condition>> byOwner) {
        ImmutableList.Builder<Grade> full = ImmutableList.builder();
        for (Grade grade : grades) {
            ImmutableList<Condition> conditions =
                    byOwner.getOrDefault(new Owner(Owner.Kind.GRADE, grade.id()), ImmutableList.of());
            Row row = rows.get(grade.id());
            if (!conditions.isEmpty() && grade.otherwise() == null && row != null) {
                row.cell("otherwise").isFilled(problems);
            }
            full.add(new Grade(
                    grade.place(),
                    grade.id(),
                    grade.title(),
                    grade.when(),
                    grade.measure(),
                    grade.interval(),
                    grade.otherwise(),
                    conditions));
        }
        return full.build();
    }
}
