package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thidua.core.award.Award;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.pack.Particulars;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Problems;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/**
 * Reads the ranking chains: one for each scope that the ranking or an award names.
 *
 * <p>A scope without rows of its own uses the pack's only chain.
 */
final class RankingReader {
    private static final ImmutableMap<String, Chain.Places> PLACES =
            ImmutableMap.of("1224", Chain.Places.SKIPPING, "1223", Chain.Places.DENSE, "mean", Chain.Places.MEAN);

    private final Book book;
    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final SubjectReader subjects;
    private final Problems problems;
    private final ImmutableList.Builder<Particulars.RankingRow> read = ImmutableList.builder();

    RankingReader(
            Book book, ImmutableMap<Id<Attribute>, Attribute> attributes, SubjectReader subjects, Problems problems) {
        this.book = book;
        this.attributes = attributes;
        this.subjects = subjects;
        this.problems = problems;
    }

    static Optional<Scope> scope(Cell cell, ImmutableMap<Id<Attribute>, Attribute> attributes, Problems problems) {
        if (!cell.isFilled(problems)) {
            return Optional.empty();
        }
        Optional<String> word = Vocabulary.SCOPES.find(cell.text());
        if (word.isPresent()) {
            return Optional.of(word.get().equals("all") ? Scope.ALL : Scope.CLUSTER);
        }
        Id<Attribute> id = Id.of(cell.text());
        Optional<Scope> byAttribute = Optional.ofNullable(attributes.get(id))
                .map(attribute -> new Scope(Scope.Kind.ATTRIBUTE, attribute.id()));
        if (byAttribute.isEmpty()) {
            List<String> known = new ArrayList<>(Vocabulary.SCOPES.ids());
            attributes.keySet().forEach(attribute -> known.add(attribute.toString()));
            problems.add(
                    Fault.SCOPE_UNKNOWN,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "nearest",
                    Nearest.to(cell.text(), known).orElse(""));
        }
        return byAttribute;
    }

    ImmutableList<Chain> chains(List<Award> awards) {
        Map<Scope, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : book.rows("ranking")) {
            scope(row.cell("scope"), attributes, problems)
                    .ifPresent(scope -> rows.computeIfAbsent(scope, key -> new ArrayList<>())
                            .add(row));
        }
        Map<Scope, Chain> chains = new HashMap<>();
        rows.forEach((scope, ofScope) -> chains.put(scope, chain(scope, ofScope)));
        List<Chain> own = new ArrayList<>(chains.values());
        for (Award award : awards) {
            Scope scope = award.scope();
            if (chains.containsKey(scope)) {
                continue;
            }
            if (own.size() == 1) {
                chains.put(scope, new Chain(scope, own.get(0).keys(), own.get(0).places()));
            } else {
                problems.add(
                        Fault.CHAIN_MISSING,
                        scopeCell(award).place(),
                        scope.word(),
                        "scope",
                        scope.word(),
                        "count",
                        own.size());
            }
        }
        List<Chain> ordered = new ArrayList<>(chains.values());
        ordered.sort(Comparator.comparing((Chain chain) -> chain.scope().kind())
                .thenComparing(chain -> Id.fold(chain.scope().word()), Id::compareCodePoints));
        return ImmutableList.copyOf(ordered);
    }

    private Cell scopeCell(Award award) {
        return book.rows("awards").stream()
                .filter(row -> row.cell("id").place().equals(award.row().place()))
                .findFirst()
                .orElseThrow()
                .cell("scope");
    }

    /** The rows of the chains, as they were read. */
    ImmutableList<Particulars.RankingRow> rows() {
        return read.build();
    }

    private Chain chain(Scope scope, List<Row> rows) {
        Map<Integer, Chain.Key> keys = new TreeMap<>();
        List<Compared> compared = new ArrayList<>();
        Map<Integer, Cell> orders = new HashMap<>();
        Cell places = null;
        for (Row row : rows) {
            Cell order = row.cell("order");
            if (order.isFilled(problems)) {
                order.wholeNumber(0, Integer.MAX_VALUE, problems).ifPresent(number -> {
                    Cell same = orders.putIfAbsent(number, order);
                    if (same != null) {
                        wrong(
                                order,
                                scope,
                                new Words(
                                        "thứ tự " + number + " đã có ở "
                                                + same.place().shown(),
                                        "order " + number + " is already used at "
                                                + same.place().shown()));
                    }
                    int before = problems.count();
                    Optional<Chain.Key> key = key(row);
                    key.ifPresent(found -> {
                        keys.put(number, found);
                        read.add(new Particulars.RankingRow(scope, number, found, row.place()));
                    });
                    // A row with a word that is not understood may mean something else.
                    key.filter(found -> problems.count() == before)
                            .ifPresent(found -> compared.add(new Compared(number, row, found)));
                });
            }
            Cell cell = row.cell("places");
            if (places == null) {
                places = cell.isBlank() ? null : cell;
            } else if (!cell.isBlank()
                    && !Vocabulary.PLACES.find(cell.text()).equals(Vocabulary.PLACES.find(places.text()))) {
                wrong(
                        cell,
                        scope,
                        new Words(
                                "cách đánh số hạng khác với " + places.place().shown(),
                                "places are numbered otherwise at "
                                        + places.place().shown()));
            }
        }
        reportRepeats(compared);
        Chain.Places numbering = Optional.ofNullable(places)
                .flatMap(cell -> cell.word(Vocabulary.PLACES, problems))
                .map(PLACES::get)
                .orElse(Chain.Places.SKIPPING);
        return new Chain(scope, ImmutableList.copyOf(keys.values()), numbering);
    }

    /** One row of a chain with the key it stands for. */
    private record Compared(int order, Row row, Chain.Key key) {
        /** Whether two units that are equal here are equal to the last digit. */
        boolean isExact() {
            Subject measure = key.measure();
            boolean rounded = measure == Subject.Common.TOTAL
                    || measure == Subject.Common.TOTAL_PERCENT
                    || measure instanceof Subject.PointsOf
                    || measure instanceof Subject.PercentOf;
            return key.exact() || !rounded;
        }

        Said said(boolean exact) {
            return new Said(Id.fold(key.measure().word()), exact);
        }

        private record Said(String measure, boolean exact) {}
    }

    /**
     * A measure that comes again separates nobody, whatever its direction; but units that are printed alike may still
     * differ exactly.
     */
    private void reportRepeats(List<Compared> compared) {
        Repeats<Compared.Said> repeats = new Repeats<>(problems);
        compared.sort(Comparator.comparing(Compared::order));
        for (Compared next : compared) {
            Words measure = next.key().measure().title();
            Words reason = new Words(
                    "đơn vị đã bằng nhau về " + measure.vi() + " thì ở dòng này cũng bằng nhau",
                    "units equal in " + measure.en() + " are equal here too");
            boolean isNew = repeats.isNew(
                    next.said(next.isExact()),
                    next.row(),
                    next.row().cell("measure").place(),
                    reason);
            if (isNew && next.isExact()) {
                repeats.note(next.said(false), next.row());
            }
        }
    }

    private Optional<Chain.Key> key(Row row) {
        Cell cell = row.cell("measure");
        Optional<Subject> subject = subjects.read(cell);
        boolean descending = row.cell("direction")
                .word(Vocabulary.DIRECTIONS, problems)
                .map("desc"::equals)
                .orElse(true);
        boolean exact = row.cell("compare")
                .word(Vocabulary.COMPARE, problems)
                .map("exact"::equals)
                .orElse(false);
        if (subject.filter(RankingReader::isTooEarly).isPresent()) {
            problems.add(
                    Fault.SUBJECT_TOO_EARLY,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "owner",
                    new Words("xếp hạng", "the ranking"),
                    "reason",
                    new Words("phải là một đại lượng có trước khi xếp hạng", "it must be known before ranking"));
            return Optional.empty();
        }
        return subject.map(measure -> new Chain.Key(measure, descending, exact));
    }

    private static boolean isTooEarly(Subject subject) {
        return subject == Subject.Common.RANK
                || subject == Subject.Common.TIED
                || subject == Subject.Common.EVERY_CRITERION_PERCENT
                || subject instanceof Subject.VotesOf
                || subject instanceof Subject.Holds;
    }

    private void wrong(Cell cell, Scope scope, Words reason) {
        problems.add(Fault.CHAIN_WRONG, cell.place(), "", "scope", scope.word(), "reason", reason);
    }
}
