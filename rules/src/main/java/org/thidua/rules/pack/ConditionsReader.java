package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Commendation;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.history.Inheritance;
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
 * Reads the conditions of awards, of grades and of the ranking.
 *
 * <p>Conditions of grades and of the ranking are judged before ranking and may not read what comes later; those of an
 * award may read the awards shared out before it.
 */
final class ConditionsReader {
    private static final Words CONDITION = new Words("Điều kiện", "Condition");
    private static final Pattern SHARE = Pattern.compile("([^%]*[^% ]) *% +(?:of|của) +(.+)", Pattern.CASE_INSENSITIVE);
    private static final Words SAME = new Words("hai dòng hỏi cùng một điều", "both ask the same");

    private final Book book;
    private final Sources sources;
    private final WhenReader whens;
    private final SubjectReader subjects;
    private final GradesReader grades;
    private final AwardsReader awards;
    private final ImmutableList<Condition> ofBallots;
    private final Problems problems;
    private final Map<Row, When> standing = new HashMap<>();

    ConditionsReader(
            Book book,
            Sources sources,
            WhenReader whens,
            SubjectReader subjects,
            GradesReader grades,
            AwardsReader awards,
            ImmutableList<Condition> ofBallots,
            Problems problems) {
        this.book = book;
        this.sources = sources;
        this.whens = whens;
        this.subjects = subjects;
        this.grades = grades;
        this.awards = awards;
        this.ofBallots = ofBallots;
        this.problems = problems;
    }

    /** All conditions, those of one owner together, by id. */
    ImmutableMap<Owner, ImmutableList<Condition>> byOwner() {
        Map<Owner, List<Condition>> read = new HashMap<>();
        for (Condition ballot : ofBallots) {
            read.computeIfAbsent(ballot.owner(), key -> new ArrayList<>()).add(ballot);
        }
        Unique<Condition> unique = new Unique<>(problems);
        Repeats<Said> repeats = new Repeats<>(problems);
        readWhens();
        for (Row row : book.rows("conditions")) {
            row.cell("title").isFilled(problems);
            Cell idCell = row.cell("id");
            Optional<Id<Condition>> id = idCell.<Condition>id(problems).filter(one -> unique.isNew(one, idCell));
            Optional<Owner> owner = owner(row.cell("of"));
            Optional<Subject> subject = subjects.read(row.cell("subject"));
            if (id.isEmpty() || owner.isEmpty() || subject.isEmpty()) {
                continue;
            }
            int before = problems.count();
            Optional<Condition> condition = condition(row, id.get(), owner.get(), subject.get());
            condition.ifPresent(made ->
                    read.computeIfAbsent(owner.get(), key -> new ArrayList<>()).add(made));
            // A row with a word that is not understood may mean something else.
            condition
                    .filter(made -> problems.count() == before && standing.containsKey(row))
                    .ifPresent(made -> repeats.isNew(
                            Said.by(made), row, row.cell("subject").place(), SAME));
        }
        ImmutableMap.Builder<Owner, ImmutableList<Condition>> byOwner = ImmutableMap.builder();
        read.forEach((owner, conditions) ->
                byOwner.put(owner, ImmutableList.sortedCopyOf(Comparator.comparing(Condition::id), conditions)));
        return byOwner.buildOrThrow();
    }

    /** Conditions of one owner that look at the same thing belong together: {@code others} are the values they do not name. */
    private void readWhens() {
        ListMultimap<List<String>, Row> together = LinkedListMultimap.create();
        for (Row row : book.rows("conditions")) {
            together.put(
                    List.of(
                            Id.fold(row.cell("of").text()),
                            Id.fold(row.cell("subject").text())),
                    row);
        }
        together.asMap().values().forEach(rows -> standing.putAll(whens.readOptional(List.copyOf(rows))));
    }

    /** What a condition asks, however that is spelt: to be one of a list of one is to be equal. */
    private record Said(
            Owner owner,
            String anyGroup,
            When when,
            String subject,
            Is is,
            ImmutableSet<Datum> values,
            String share,
            Verdict unknownMeans) {
        static Said by(Condition condition) {
            return new Said(
                    condition.owner(),
                    condition.anyGroup(),
                    Repeats.plain(condition.when()),
                    Id.fold(condition.subject().word()),
                    switch (condition.is()) {
                        case EQ -> Is.IN;
                        case NE -> Is.NOT_IN;
                        default -> condition.is();
                    },
                    condition.values().stream().map(Repeats::plain).collect(ImmutableSet.toImmutableSet()),
                    condition.share() == null ? "" : Id.fold(condition.need()),
                    condition.unknownMeans());
        }
    }

    private Optional<Owner> owner(Cell cell) {
        if (!cell.isFilled(problems)) {
            return Optional.empty();
        }
        Id<Commendation> award = Id.of(cell.text());
        Optional<Id<Commendation>> known =
                awards.ids().stream().filter(award::equals).findFirst();
        if (known.isPresent()) {
            return known.map(id -> new Owner(Owner.Kind.AWARD, id));
        }
        Id<Grade> gradeId = Id.of(cell.text());
        Optional<Id<Grade>> grade =
                grades.ids().stream().filter(gradeId::equals).findFirst();
        if (grade.isPresent()) {
            return grade.map(id -> new Owner(Owner.Kind.GRADE, id));
        }
        if (Vocabulary.OWNERS.find(cell.text()).isPresent()) {
            return Optional.of(Owner.RANKING);
        }
        List<Id<?>> owners = new ArrayList<>(awards.ids());
        owners.addAll(grades.ids());
        owners.add(Owner.RANKING.id());
        problems.add(
                Fault.REFERENCE_UNKNOWN,
                cell.place(),
                cell.text(),
                "what",
                new Words("hình thức khen thưởng, loại hay xếp hạng", "award, grade or ranking"),
                "value",
                cell.text(),
                "nearest",
                References.nearest(cell.text(), owners));
        return Optional.empty();
    }

    private Optional<Condition> condition(Row row, Id<Condition> id, Owner owner, Subject named) {
        Subject subject = inheriting(row, named);
        Basis basis = sources.basisOf(row, inherited(owner), CONDITION, id.toString());
        if (!isInTime(row.cell("subject"), owner, subject)) {
            return Optional.empty();
        }
        Cell isCell = row.cell("is");
        Cell value = row.cell("value");
        if (!Filled.all(problems, isCell, value)) {
            return Optional.empty();
        }
        Optional<Is> is = isCell.word(Vocabulary.COMPARISONS, Is.class, problems);
        if (is.isEmpty()) {
            return Optional.empty();
        }
        boolean shares = isShareOf(value);
        Condition.Share share = shares ? share(value, owner, subject, is.get()).orElse(null) : null;
        List<Datum> values = shares ? List.of() : value.data();
        Words wrong = shares ? null : wrong(subject, is.get(), values);
        if (shares && share == null) {
            return Optional.empty();
        }
        if (wrong != null) {
            comparisonWrong(value, subject, is.get(), wrong);
            return Optional.empty();
        }
        Is asked = is.get();
        Verdict unknownMeans = row.cell("absent")
                .word(Vocabulary.UNKNOWN_SUBJECTS, Verdict.class, problems)
                .orElse(Verdict.UNKNOWN);
        return Optional.of(new Condition(
                new org.thidua.core.criteria.Row(id.toString(), row.place(), basis),
                id,
                owner,
                Id.fold(row.cell("any_group").text()),
                standing.getOrDefault(row, When.ALWAYS),
                subject,
                subject == Subject.Common.GRADE && asked.isOrdering() ? Is.IN : asked,
                ImmutableList.copyOf(subject == Subject.Common.GRADE ? gradesThatDo(asked, values) : values),
                unknownMeans,
                row.cell("title").text(),
                asked,
                share == null
                        ? listed(values)
                        : share.percent() + "% of " + share.of().word(),
                subject == Subject.Common.GRADE ? grades.titles() : ImmutableMap.of(),
                share));
    }

    /** What merged units take over of earlier years; any other subject has nothing to take over. */
    private Subject inheriting(Row row, Subject subject) {
        boolean ofEarlierYears = subject instanceof Subject.YearsOf || subject instanceof Subject.Held;
        if (!ofEarlierYears) {
            NotUsed.report(
                    row,
                    List.of("inherit"),
                    new Words("đại lượng " + subject.word(), "subject " + subject.word()),
                    problems);
            return subject;
        }
        Inheritance inheritance = row.cell("inherit")
                .word(Vocabulary.INHERITANCE, Inheritance.class, problems)
                .orElse(null);
        return subject instanceof Subject.YearsOf years
                ? new Subject.YearsOf(years.honour(), inheritance)
                : new Subject.Held(((Subject.Held) subject).honour(), inheritance);
    }

    private @Nullable Basis inherited(Owner owner) {
        return switch (owner.kind()) {
            case AWARD -> awards.basisOf(owner.id());
            case GRADE -> grades.basisOf(owner.id());
            case RANKING -> null;
        };
    }

    /** A value such as {@code 50% of bonus}. */
    private static boolean isShareOf(Cell value) {
        return SHARE.matcher(Id.fold(value.text())).matches();
    }

    /** Reads {@code 50% of bonus}; nothing, which was reported, if that compares with nothing. */
    private Optional<Condition.Share> share(Cell value, Owner owner, Subject subject, Is is) {
        String text = value.text();
        Matcher parts = SHARE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Exact> percent = value.numberIn(parts.group(1));
        Optional<Subject> of = subjects.read(value, parts.group(2).strip());
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Words wrong = null;
        if (percent.isEmpty()) {
            wrong = new Words("\"" + parts.group(1) + "\" không phải số", "\"" + parts.group(1) + "\" is not a number");
        } else if (is == Is.IN || is == Is.NOT_IN) {
            wrong = new Words("không so với danh sách", "it is not compared with a list");
        } else if (!isNumber(of.get()) || !isNumber(subject)) {
            wrong = new Words("cả hai bên phải là số", "both sides must be numbers");
        }
        if (wrong != null) {
            comparisonWrong(value, subject, is, wrong);
            return Optional.empty();
        }
        return isInTime(value, owner, of.get())
                ? percent.map(number -> new Condition.Share(number, of.get()))
                : Optional.empty();
    }

    private static boolean isNumber(Subject subject) {
        boolean mayBe = subject instanceof Subject.FactOf
                || subject instanceof Subject.AttributeOf
                || subject instanceof Subject.FigureOf;
        return mayBe || (subject.isNumeric() && subject != Subject.Common.EVERY_CRITERION_PERCENT);
    }

    private void comparisonWrong(Cell value, Subject subject, Is is, Words reason) {
        problems.add(
                Fault.COMPARISON_WRONG,
                value.place(),
                value.text(),
                "subject",
                subject.word(),
                "is",
                is.symbol(),
                "value",
                value.text(),
                "reason",
                reason);
    }

    private boolean isInTime(Cell cell, Owner owner, Subject subject) {
        Words reason = null;
        if (subject instanceof Subject.Holds holds) {
            if (owner.kind() != Owner.Kind.AWARD) {
                reason = new Words("khen thưởng được xét sau", "awards come later");
            } else if (References.known(
                            holds.award().toString(),
                            cell,
                            awards.ids(),
                            new Words("hình thức khen thưởng", "award"),
                            problems)
                    .isEmpty()) {
                return false;
            } else if (!awards.isBefore(holds.award(), owner.id())) {
                reason = new Words(
                        holds.award() + " được xét cùng lúc hoặc sau",
                        holds.award() + " is shared out with it or later");
            }
        } else if (owner.kind() != Owner.Kind.AWARD
                && (subject == Subject.Common.RANK || subject == Subject.Common.TIED)) {
            reason = new Words("chưa xếp hạng", "units are not ranked yet");
        } else if (owner.kind() != Owner.Kind.AWARD && subject instanceof Subject.VotesOf) {
            reason = new Words("bỏ phiếu sau khi xếp hạng", "votes come after ranking");
        } else if (owner.kind() == Owner.Kind.GRADE && subject == Subject.Common.GRADE) {
            reason = new Words("đang xếp loại", "it is being given");
        }
        if (reason != null) {
            problems.add(
                    Fault.SUBJECT_TOO_EARLY,
                    cell.place(),
                    cell.text(),
                    "value",
                    cell.text(),
                    "owner",
                    owner.id(),
                    "reason",
                    reason);
        }
        return reason == null;
    }

    /** Why a comparison makes no sense, or null if it does. */
    private @Nullable Words wrong(Subject subject, Is is, List<Datum> values) {
        boolean list = is == Is.IN || is == Is.NOT_IN;
        if (values.isEmpty() || (values.size() > 1 && !list)) {
            return new Words("cần đúng một giá trị", "exactly one value is due");
        }
        if (subject == Subject.Common.GRADE) {
            return values.stream()
                    .filter(value -> grades.ids().stream().noneMatch(id -> id.equals(Id.of(value.text()))))
                    .findFirst()
                    .map(value -> new Words(
                            "không có loại \"" + value.text() + "\"", "there is no grade \"" + value.text() + "\""))
                    .orElse(null);
        }
        boolean numbers = values.stream().allMatch(value -> value.number() != null);
        if (subject.isNumeric() && !numbers) {
            return new Words("giá trị phải là số", "the value must be a number");
        }
        boolean answer = subject == Subject.Common.TIED
                || subject == Subject.Common.INSPECTED
                || subject instanceof Subject.Held
                || subject instanceof Subject.Holds;
        if (answer
                && (is.isOrdering()
                        || values.stream().anyMatch(value -> value.yesOrNo().isEmpty()))) {
            return new Words("chỉ so sánh với có hoặc không", "it is compared with yes or no only");
        }
        if (is.isOrdering() && !numbers) {
            return new Words("phép so sánh lớn nhỏ cần một số", "a comparison by size needs a number");
        }
        if (subject instanceof Subject.AttributeOf attribute
                && !is.isOrdering()
                && !attribute.attribute().values().isEmpty()) {
            return values.stream()
                    .filter(value -> attribute.attribute().values().stream().noneMatch(value::sameAs))
                    .findFirst()
                    .map(value -> new Words(
                            "thuộc tính không có giá trị \"" + value.text() + "\"",
                            "the attribute has no value \"" + value.text() + "\""))
                    .orElse(null);
        }
        return null;
    }

    /** A comparison of grades as the list of grades that would do, the best first: at least good is good or excellent. */
    private List<Datum> gradesThatDo(Is is, List<Datum> values) {
        if (!is.isOrdering()) {
            return values;
        }
        List<Id<Grade>> ordered = grades.ordered();
        Id<Grade> named = Id.of(values.get(0).text());
        int at = ordered.indexOf(named);
        List<Datum> would = new ArrayList<>();
        for (int better = 0; better < ordered.size(); better++) {
            if (is.allows(at - better)) {
                would.add(new Datum(ordered.get(better).toString(), null));
            }
        }
        return would;
    }

    private static String listed(List<Datum> values) {
        return values.stream().map(Datum::toString).collect(Collectors.joining(";"));
    }
}
