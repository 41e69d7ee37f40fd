package org.thidua.rules.season;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Decision;
import org.thidua.core.dossier.Event;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.dossier.Moment;
import org.thidua.core.dossier.Proceedings;
import org.thidua.core.dossier.Submission;
import org.thidua.core.dossier.TeamPart;
import org.thidua.core.dossier.Unit;
import org.thidua.core.dossier.Vote;
import org.thidua.core.dossier.Waiver;
import org.thidua.core.history.Achievement;
import org.thidua.core.history.Honour;
import org.thidua.core.history.Predecessor;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/** Reads what happened around the scoring: waivers, inspections, events, teams, votes, decisions and earlier years. */
final class ProceedingsReader {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final Words YES_OR_NO = new Words("có/không", "yes or no");

    private final Book book;
    private final Problems problems;

    ProceedingsReader(Book book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    Proceedings proceedings() {
        return new Proceedings(
                rows("waivers", this::waiver),
                rows("inspections", this::inspection),
                rows("events", this::event),
                rows("teams", this::teamPart),
                rows("votes", this::vote),
                rows("decisions", this::decision),
                rows("history", this::achievement),
                rows("predecessors", this::predecessor));
    }

    private interface RowReader<T> {
        Optional<T> read(Row row);
    }

    private <T> ImmutableList<T> rows(String table, RowReader<T> reader) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        book.rows(table).forEach(row -> reader.read(row).ifPresent(read::add));
        return read.build();
    }

    private Optional<Waiver> waiver(Row row) {
        Optional<Id<Deadline>> deadline = row.cell("deadline").id(problems);
        Optional<Id<Submission.Sender>> who = row.cell("who").id(problems);
        Cell until = row.cell("until");
        Optional<Moment> moment = until.isFilled(problems) ? until.moment(problems) : Optional.empty();
        if (deadline.isEmpty() || who.isEmpty() || moment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                deadline.get(),
                who.get(),
                moment.get(),
                row.cell("by").text(),
                row.cell("document").text(),
                row.cell("reason").text(),
                row.place()));
    }

    private Optional<Inspection> inspection(Row row) {
        Optional<Id<Inspection>> id = row.cell("id").id(problems);
        Optional<Id<Cluster>> cluster = row.cell("cluster").id(problems);
        Optional<Id<Unit>> unit = row.cell("unit").id(problems);
        LocalDate from = day(row.cell("from"));
        LocalDate to = day(row.cell("to"));
        if (id.isEmpty() || cluster.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Inspection(
                id.get(),
                cluster.get(),
                unit.get(),
                row.cell("level").text(),
                row.cell("place").text(),
                from,
                to,
                row.place()));
    }

    private Optional<Event> event(Row row) {
        Optional<Id<Event>> id = row.cell("id").id(problems);
        Optional<Id<Cluster>> cluster = row.cell("cluster").id(problems);
        boolean kind = row.cell("kind").isFilled(problems);
        Cell host = row.cell("host");
        LocalDate from = day(row.cell("from"));
        LocalDate to = day(row.cell("to"));
        if (id.isEmpty() || cluster.isEmpty() || !kind) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                id.get(),
                row.cell("kind").text(),
                cluster.get(),
                host.isBlank() ? null : Id.of(host.text()),
                row.cell("place").text(),
                row.cell("form").text(),
                from,
                to,
                row.cell("decided_by").text(),
                row.cell("agreed_with").text(),
                row.cell("document").text(),
                row.place()));
    }

    private Optional<TeamPart> teamPart(Row row) {
        Optional<Id<Object>> of = row.cell("of").id(problems);
        boolean role = row.cell("role").isFilled(problems);
        Cell count = row.cell("count");
        int people = count.isBlank() ? 1 : people(count).orElse(0);
        if (of.isEmpty() || !role) {
            return Optional.empty();
        }
        return Optional.of(
                new TeamPart(of.get(), row.cell("role").text(), row.cell("from").text(), people, row.place()));
    }

    private Optional<Vote> vote(Row row) {
        Optional<Id<Unit>> unit = row.cell("unit").id(problems);
        Optional<Id<Object>> award = row.cell("award").id(problems);
        OptionalInt members = counted(row.cell("members"));
        OptionalInt present = counted(row.cell("present"));
        OptionalInt agree = counted(row.cell("agree"));
        OptionalInt consulted = orNone(row.cell("consulted"));
        OptionalInt disagree = orNone(row.cell("disagree"));
        OptionalInt invalid = orNone(row.cell("invalid"));
        Vote.Own own = row.cell("own")
                .word(Vocabulary.OWN_VOTES, Vote.Own.class, problems)
                .orElse(null);
        boolean counted = members.isPresent()
                && present.isPresent()
                && agree.isPresent()
                && consulted.isPresent()
                && disagree.isPresent()
                && invalid.isPresent();
        if (unit.isEmpty() || award.isEmpty() || !counted) {
            return Optional.empty();
        }
        return Optional.of(new Vote(
                unit.get(),
                award.get(),
                members.getAsInt(),
                present.getAsInt(),
                consulted.getAsInt(),
                agree.getAsInt(),
                disagree.getAsInt(),
                invalid.getAsInt(),
                own,
                row.cell("document").text(),
                row.place()));
    }

    private Optional<Decision> decision(Row row) {
        Cell kindCell = row.cell("kind");
        Cell about = row.cell("about");
        Cell unit = row.cell("unit");
        Cell value = row.cell("value");
        Optional<Decision.Kind> kind = kindCell.isFilled(problems)
                ? kindCell.word(Vocabulary.DECISIONS, Decision.Kind.class, problems)
                : Optional.empty();
        boolean named = about.isFilled(problems);
        if (kind.isEmpty() || !named) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                kind.get(),
                about.text(),
                unit.isBlank() ? null : Id.of(unit.text()),
                value.isBlank() ? null : value.datum(),
                row.cell("by").text(),
                row.cell("document").text(),
                row.cell("reason").text(),
                row.place()));
    }

    private Optional<Achievement> achievement(Row row) {
        Optional<Id<Unit>> unit = row.cell("unit").id(problems);
        Cell yearCell = row.cell("year");
        OptionalInt year =
                yearCell.isFilled(problems) ? yearCell.wholeNumber(1900, 2999, problems) : OptionalInt.empty();
        Cell kindCell = row.cell("kind");
        Optional<Honour.Kind> kind = kindCell.isFilled(problems)
                ? kindCell.word(Vocabulary.ACHIEVEMENTS, Honour.Kind.class, problems)
                : Optional.empty();
        Optional<Id<Object>> id = row.cell("id").id(problems);
        Cell value = row.cell("value");
        Optional<Boolean> had =
                value.isBlank() ? Optional.of(true) : value.datum().yesOrNo();
        if (had.isEmpty()) {
            problems.add(
                    Fault.WORD_UNKNOWN,
                    value.place(),
                    value.text(),
                    "value",
                    value.text(),
                    "column",
                    value.columnName(),
                    "nearest",
                    "",
                    "known",
                    YES_OR_NO);
        }
        if (unit.isEmpty() || year.isEmpty() || kind.isEmpty() || id.isEmpty() || had.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Achievement(
                unit.get(),
                year.getAsInt(),
                new Honour(kind.get(), id.get()),
                had.get(),
                row.cell("document").text(),
                row.place()));
    }

    private Optional<Predecessor> predecessor(Row row) {
        Optional<Id<Unit>> unit = row.cell("unit").id(problems);
        Optional<Id<Unit>> old = row.cell("old_unit").id(problems);
        Cell from = row.cell("from");
        LocalDate since = from.isAny() ? null : day(from);
        if (unit.isEmpty() || old.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Predecessor(unit.get(), old.get(), since, row.place()));
    }

    private @Nullable LocalDate day(Cell cell) {
        return cell.isBlank() ? null : cell.date(problems).orElse(null);
    }

    private OptionalInt counted(Cell cell) {
        return cell.isFilled(problems) ? people(cell) : OptionalInt.empty();
    }

    private OptionalInt orNone(Cell cell) {
        return cell.isBlank() ? OptionalInt.of(0) : people(cell);
    }

    private OptionalInt people(Cell cell) {
        return cell.wholeNumber(0, MOST_PEOPLE, problems);
    }
}
