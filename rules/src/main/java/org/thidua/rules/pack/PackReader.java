package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.award.Award;
import org.thidua.core.compliance.Duties;
import org.thidua.core.compliance.InspectionRow;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.pack.Particulars;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.ranking.Chain;
import org.thidua.core.review.Review;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.Vocabulary;

/**
 * Makes a rulebook of a pack book.
 *
 * <p>Reading goes table by table, from what others refer to, to what refers to them: sources, attributes, deadlines,
 * scorers, criteria with their bands and levels, grades, ranking, awards with their conditions; at last the warnings that are
 * known and may stay.
 * It never stops at a fault; what cannot be read is reported at its cell and left out.
 */
public final class PackReader {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Book book;
    private final Problems problems;

    private PackReader(Book book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /**
     * Reads and checks a pack.
     *
     * @param book the pack book
     * @param problems receives every fault found
     * @return the rulebook; not to be used if an error was found
     */
    public static Rulebook read(Book book, Problems problems) {
        Rulebook rulebook = new PackReader(book, problems).rulebook();
        if (!problems.hasErrors()) {
            Review.report(rulebook, (row, column) -> cell(book, row, column), problems);
        }
        AcknowledgedReader.read(book, problems);
        return rulebook;
    }

    private static Place cell(Book book, Place row, String column) {
        boolean isThere = BookShape.PACK
                .find(row.table())
                .flatMap(table -> table.column(column))
                .isPresent();
        if (!isThere) {
            return row;
        }
        return book.rows(row.table()).stream()
                .filter(candidate -> candidate.number() == row.row())
                .findFirst()
                .map(found -> found.cell(column).place())
                .orElse(row);
    }

    private Rulebook rulebook() {
        ImmutableMap<String, Cell> header =
                book.find("pack").map(table -> table.values(problems)).orElse(ImmutableMap.of());
        Sources sources = Sources.read(book, problems);
        ImmutableMap<Id<Attribute>, Attribute> attributes = attributes();
        ImmutableMap<Id<Deadline>, Deadline> deadlines = DeadlinesReader.read(book, sources, problems);
        Rounding rounding = rounding(header);
        WhenReader whens = new WhenReader(attributes, problems);
        CriteriaReader criteria = new CriteriaReader(book, sources, deadlines, whens, rounding, problems);
        Scheme scheme = criteria.scheme(roundedAt(header));
        if (criteria.isComplete()) {
            checkMaxTotal(header, scheme);
        }
        AwardsReader awardsReader = new AwardsReader(book, sources, attributes, problems);
        BallotsReader ballots = new BallotsReader(book, sources, awardsReader, problems);
        SubjectReader subjects = new SubjectReader(
                scheme, criteria.written(), attributes, deadlines, ballots.ballots(), awardsReader.ids(), problems);
        GradesReader gradesReader = new GradesReader(book, sources, whens, subjects, problems);
        ImmutableList<Grade> withoutConditions = gradesReader.grades();
        ConditionsReader conditions = new ConditionsReader(
                book, sources, whens, subjects, gradesReader, awardsReader, ballots.conditions(), problems);
        ImmutableMap<Owner, ImmutableList<Condition>> byOwner = conditions.byOwner();
        ImmutableList<Grade> grades = gradesReader.withConditions(withoutConditions, byOwner);
        ImmutableList<Award> awards = awardsReader.awards(byOwner);
        RankingReader ranking = new RankingReader(book, attributes, subjects, problems);
        ImmutableList<Chain> chains = ranking.chains(awards);
        ImmutableList<InspectionRow> inspection = InspectionReader.read(book, sources, problems);
        Particulars particulars = new ParticularsReader(book, sources, scheme)
                .particulars(header, criteria.scorers(), ranking.rows(), inspection);
        return new Rulebook(
                text(header, "id"),
                text(header, "version"),
                text(header, "title"),
                text(header, "title_en"),
                number(header, "season", 1900, 2999),
                zone(header),
                sources.byId(),
                attributes,
                deadlines,
                scheme,
                grades,
                byOwner.getOrDefault(Owner.RANKING, ImmutableList.of()),
                chains,
                awards,
                ballots.ballots(),
                Duties.of(deadlines.values(), inspection),
                particulars);
    }

    private static String text(Map<String, Cell> header, String key) {
        Cell cell = header.get(key);
        return cell == null ? "" : cell.text();
    }

    private int number(Map<String, Cell> header, String key, int least, int most) {
        Cell cell = header.get(key);
        return cell == null ? 0 : cell.wholeNumber(least, most, problems).orElse(0);
    }

    private Rounding rounding(Map<String, Cell> header) {
        Cell mode = header.get("rounding");
        RoundingMode rounding = mode == null
                ? RoundingMode.HALF_UP
                : mode.word(Vocabulary.ROUNDINGS, RoundingMode.class, problems).orElse(RoundingMode.HALF_UP);
        return new Rounding(number(header, "decimals", 0, Rounding.MOST_DECIMALS), rounding);
    }

    private Scheme.RoundedAt roundedAt(Map<String, Cell> header) {
        Cell cell = header.get("round_at");
        if (cell == null) {
            return Scheme.RoundedAt.NOTHING;
        }
        List<String> words = cell.words(Vocabulary.ROUND_AT, problems);
        return new Scheme.RoundedAt(words.contains("line"), words.contains("group"), words.contains("total"));
    }

    private ZoneId zone(Map<String, Cell> header) {
        Cell cell = header.get("timezone");
        if (cell == null) {
            return VIETNAM;
        }
        try {
            return ZoneId.of(cell.text());
        } catch (DateTimeException unknown) {
            problems.add(
                    Fault.WORD_UNKNOWN,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "column",
                    "timezone",
                    "nearest",
                    VIETNAM,
                    "known",
                    new Words("tên múi giờ IANA", "names of IANA time zones"));
            return VIETNAM;
        }
    }

    private void checkMaxTotal(Map<String, Cell> header, Scheme scheme) {
        Cell cell = header.get("max_total");
        if (cell == null) {
            return;
        }
        Exact sum = scheme.max();
        cell.number(problems)
                .filter(max -> !max.equals(sum))
                .ifPresent(max -> problems.add(Fault.MAX_TOTAL, cell.place(), sum.toString(), "max", max, "sum", sum));
    }

    private ImmutableMap<Id<Attribute>, Attribute> attributes() {
        Map<Id<Attribute>, Attribute> attributes = new LinkedHashMap<>();
        Unique<Attribute> unique = new Unique<>(problems);
        for (Row row : book.rows("attributes")) {
            row.cell("id")
                    .<Attribute>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("id")))
                    .ifPresent(id -> {
                        ImmutableList<Datum> values = row.cell("values").isAny()
                                ? ImmutableList.of()
                                : row.cell("values").data();
                        attributes.put(id, new Attribute(id, row.cell("title").text(), values));
                    });
        }
        return ImmutableMap.copyOf(attributes);
    }
}
