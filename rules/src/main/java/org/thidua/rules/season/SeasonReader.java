package org.thidua.rules.season;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Figure;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.dossier.Mark;
import org.thidua.core.dossier.Membership;
import org.thidua.core.dossier.Moment;
import org.thidua.core.dossier.SeasonFacts;
import org.thidua.core.dossier.Submission;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Role;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Makes the facts of a season of a season book; it never stops at a fault, and leaves out rows that cannot be read. */
public final class SeasonReader {
    private final Book book;
    private final Problems problems;

    private SeasonReader(Book book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /**
     * Reads a season.
     *
     * @param book the season book
     * @param problems receives every fault found
     * @return the facts; not to be used if an error was found
     */
    public static SeasonFacts read(Book book, Problems problems) {
        return new SeasonReader(book, problems).facts();
    }

    private SeasonFacts facts() {
        ImmutableMap<String, Cell> header =
                book.find("season").map(table -> table.values(problems)).orElse(ImmutableMap.of());
        Cell year = header.get("year");
        Cell asOf = header.get("as_of");
        return new SeasonFacts(
                textOf(header.get("id")),
                textOf(header.get("title")),
                year == null ? 0 : year.wholeNumber(1900, 2999, problems).orElse(0),
                year == null ? Place.ofTable("season", "season") : year.place(),
                Optional.ofNullable(asOf).flatMap(cell -> cell.moment(problems)).orElse(Moment.of(LocalDate.EPOCH)),
                attributeColumns(),
                rows("units", this::unit),
                rows("clusters", this::cluster),
                rows("members", this::membership),
                rows("figures", this::figure),
                rows("marks", this::mark),
                rows("submissions", this::submission),
                rows("facts", this::fact),
                rows("findings", this::finding),
                new ProceedingsReader(book, problems).proceedings());
    }

    private ImmutableMap<Id<Attribute>, Place> attributeColumns() {
        ImmutableMap.Builder<Id<Attribute>, Place> columns = ImmutableMap.builder();
        book.find("units")
                .ifPresent(table -> table.otherColumns().forEach((name, place) -> columns.put(Id.of(name), place)));
        return columns.buildKeepingLast();
    }

    private interface RowReader<T> {
        Optional<T> read(Row row);
    }

    private <T> ImmutableList<T> rows(String table, RowReader<T> reader) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        book.rows(table).forEach(row -> reader.read(row).ifPresent(read::add));
        return read.build();
    }

    private static String textOf(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }

    private Optional<Unit> unit(Row row) {
        row.cell("name").isFilled(problems);
        Map<Id<Attribute>, Datum> attributes = new LinkedHashMap<>();
        row.otherColumns().forEach((name, cell) -> {
            if (!cell.isBlank()) {
                attributes.put(Id.of(name), cell.datum());
            }
        });
        return row.cell("id")
                .<Unit>id(problems)
                .map(id -> new Unit(
                        id,
                        row.cell("name").text(),
                        row.cell("level").text(),
                        ImmutableMap.copyOf(attributes),
                        row.place()));
    }

    private Optional<Cluster> cluster(Row row) {
        return row.cell("id")
                .<Cluster>id(problems)
                .map(id -> new Cluster(
                        id,
                        row.cell("name").text(),
                        row.cell("department").text(),
                        row.cell("council_member").text(),
                        row.place()));
    }

    private Optional<Membership> membership(Row row) {
        Membership.Post post = row.cell("role")
                .word(Vocabulary.POSTS, Membership.Post.class, problems)
                .orElse(Membership.Post.MEMBER);
        return both(
                row.cell("cluster").<Cluster>id(problems),
                row.cell("unit").<Unit>id(problems),
                (cluster, unit) -> new Membership(cluster, unit, post, row.place()));
    }

    private Optional<Figure> figure(Row row) {
        Optional<Statement> said =
                statement(row, "measure", row.cell("value"), row.cell("target"), row.cell("evidence"));
        return both(
                        row.cell("unit").<Unit>id(problems),
                        row.cell("measure").<Measure>id(problems),
                        (unit, measure) -> said.map(statement -> new Figure(unit, measure, statement)))
                .flatMap(figure -> figure);
    }

    private Optional<Mark> mark(Row row) {
        Optional<Statement> said = statement(row, "criterion", row.cell("points"), null, null);
        return both(
                        row.cell("unit").<Unit>id(problems),
                        row.cell("criterion").<Criterion>id(problems),
                        (unit, criterion) -> said.map(statement -> new Mark(unit, criterion, statement)))
                .flatMap(mark -> mark);
    }

    private Optional<Statement> statement(
            Row row, String subject, Cell value, @Nullable Cell target, @Nullable Cell evidence) {
        row.cell("at").moment(problems);
        Cell stateCell = row.cell("state");
        Optional<State> given = stateCell.word(Vocabulary.STATES, State.class, problems);
        if (given.isEmpty() && !stateCell.isBlank()) {
            return Optional.empty();
        }
        if (given.isEmpty() && value.isBlank()) {
            problems.add(
                    Fault.VALUE_BLANK,
                    value.place(),
                    "",
                    "unit",
                    row.cell("unit").text());
            return Optional.empty();
        }
        State state = given.orElse(State.VALUE);
        if ((state == State.VALUE) == value.isBlank()) {
            problems.add(
                    Fault.VALUE_AND_STATE,
                    stateCell.place(),
                    value.text(),
                    "state",
                    state.word(),
                    "value",
                    value.text());
            return Optional.empty();
        }
        Cell scorer = row.cell("scorer");
        return Optional.of(new Statement(
                scorer.isBlank() ? null : Id.<Role>of(scorer.text()),
                row.cell("by").text(),
                state,
                state == State.VALUE ? value.datum() : null,
                target == null || target.isBlank() ? null : target.datum(),
                row.cell("reason").text(),
                textOf(evidence),
                new Cells(
                        row.cell("unit").place(),
                        row.cell(subject).place(),
                        scorer.place(),
                        value.place(),
                        target == null ? value.place() : target.place())));
    }

    private Optional<Submission> submission(Row row) {
        Optional<Id<Deadline>> deadline = row.cell("deadline").id(problems);
        Optional<Id<Submission.Sender>> who = row.cell("who").id(problems);
        Optional<Id<Deadline.Recipient>> to = row.cell("to").id(problems);
        Cell at = row.cell("at");
        Optional<Moment> moment = at.isFilled(problems) ? at.moment(problems) : Optional.empty();
        if (deadline.isEmpty() || who.isEmpty() || to.isEmpty() || moment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Submission(deadline.get(), who.get(), to.get(), moment.get(), row.place()));
    }

    private Optional<UnitFact> fact(Row row) {
        Cell value = row.cell("value");
        boolean filled = value.isFilled(problems);
        return both(
                        row.cell("unit").<Unit>id(problems),
                        row.cell("fact").<UnitFact.Fact>id(problems),
                        (unit, fact) -> new UnitFact(
                                unit, fact, value.datum(), row.cell("document").text(), row.place()))
                .filter(fact -> filled);
    }

    private Optional<InspectionFinding> finding(Row row) {
        Cell actionCell = row.cell("action");
        Cell value = row.cell("value");
        Optional<InspectionFinding.Action> action = actionCell.isFilled(problems)
                ? actionCell.word(Vocabulary.ACTIONS, InspectionFinding.Action.class, problems)
                : Optional.empty();
        Optional<Id<Unit>> unit = row.cell("unit").id(problems);
        if (action.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean hasValue = action.get().hasValue();
        if (hasValue && !value.isFilled(problems)) {
            return Optional.empty();
        }
        if (!hasValue && !value.isBlank()) {
            problems.add(
                    Fault.CELL_NOT_USED,
                    value.place(),
                    "",
                    "column",
                    value.columnName(),
                    "value",
                    value.text(),
                    "reader",
                    new Words("kết luận này", "this conclusion"));
        }
        Cell criterion = row.cell("criterion");
        Cell fact = row.cell("fact");
        Place subject = criterion.isBlank() && !fact.isBlank() ? fact.place() : criterion.place();
        return Optional.of(new InspectionFinding(
                unit.get(),
                criterion.isBlank() ? null : Id.of(criterion.text()),
                fact.isBlank() ? null : Id.of(fact.text()),
                action.get(),
                hasValue ? value.datum() : null,
                row.cell("reason").text(),
                row.cell("document").text(),
                "",
                new Cells(row.cell("unit").place(), subject, actionCell.place(), value.place(), value.place())));
    }

    private static <A, B, R> Optional<R> both(Optional<A> one, Optional<B> other, BiFunction<A, B, R> make) {
        return one.flatMap(first -> other.map(second -> make.apply(first, second)));
    }
}
