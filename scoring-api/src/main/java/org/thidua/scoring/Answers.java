package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposal;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.eligibility.Examination;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.explain.AwardText;
import org.thidua.core.explain.LineText;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Line;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.trial.Expectation;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/** What came of the unit of one test, asked for by its expectations. */
final class Answers {
    private static final Words NOTHING = new Words("", "");
    private static final Words NO_GRADE = new Words("chưa xếp loại được", "no grade");
    private static final Words NOT_JUDGED = new Words("không xét đến", "not looked at");

    private final Tried tried;
    private final Contestant contestant;
    private final Sheet sheet;
    private final Scheme scheme;

    Answers(Tried tried, Scheme scheme) {
        this.tried = tried;
        this.contestant = tried.contestant();
        this.sheet = contestant.unit().sheet();
        this.scheme = scheme;
    }

    /**
     * What was found, in the form that is due and for people.
     *
     * @param datum the value, null if there is none
     * @param shown the value as people read it
     * @param why the sentence that explains it
     */
    private record Answer(@Nullable Datum datum, Words shown, Words why) {}

    /** How what came out differs from what was expected; empty if it does not. */
    Optional<TestResult.Difference> difference(Expectation expectation) {
        Answer answer = answer(expectation.of());
        Datum found = answer.datum();
        if (found != null && isSame(expectation.result(), found)) {
            return Optional.empty();
        }
        return Optional.of(new TestResult.Difference(
                expectation.then(),
                expectation.place().at(),
                shown(expectation.result()),
                answer.shown(),
                answer.why()));
    }

    /** What came out, as a test would expect it; empty if there is nothing. */
    Optional<String> found(Expectation.Of of) {
        Datum found = answer(of).datum();
        if (found == null) {
            return Optional.empty();
        }
        Exact number = found.number();
        return Optional.of(
                number == null || number.isDecimal()
                        ? found.toString()
                        : scheme.rounding().apply(number).toString());
    }

    /** Numbers compare as numbers; one without an end is compared as the pack would round it. */
    private boolean isSame(Datum expected, Datum found) {
        Exact number = found.number();
        return expected.sameAs(found)
                || (number != null
                        && !number.isDecimal()
                        && scheme.rounding().apply(number).equals(expected.number()));
    }

    private Answer answer(Expectation.Of of) {
        if (of instanceof Expectation.Common common) {
            return common(common);
        }
        if (of instanceof Expectation.PointsOf points) {
            Entry entry = entry(points.criterion());
            Amount amount = entry.amount();
            return amount == null ? without(entry) : points(amount, why(entry));
        }
        if (of instanceof Expectation.PercentOf percent) {
            Entry entry = entry(percent.criterion());
            return entry.percent().map(exact -> number(exact, why(entry))).orElseGet(() -> without(entry));
        }
        if (of instanceof Expectation.RowOf row) {
            Line line = sheet.line(row.criterion().toString());
            return line.hit() == null ? without(line) : word(line.row().id(), LineText.of(line));
        }
        if (of instanceof Expectation.StateOf state) {
            Line line = sheet.line(state.criterion().toString());
            return word(line.state().word(), LineText.of(line));
        }
        if (of instanceof Expectation.AwardOf award) {
            return award(award.award());
        }
        Expectation.VerdictOn verdict = (Expectation.VerdictOn) of;
        return tried.finding(verdict.condition())
                .map(finding ->
                        word(finding.verdict().word(), Words.of(language -> AwardText.finding(finding, language))))
                .orElse(new Answer(null, NOT_JUDGED, NOTHING));
    }

    private Answer common(Expectation.Common common) {
        return switch (common) {
            case TOTAL -> points(sheet.total(), parts(roots()));
            case MAX -> number(sheet.max(), NOTHING);
            case BASE -> number(sheet.sumOf(Kind.BASE), parts(rootsOf(Kind.BASE)));
            case BONUS -> number(sheet.sumOf(Kind.BONUS), parts(rootsOf(Kind.BONUS)));
            case PENALTY -> number(sheet.sumOf(Kind.PENALTY), parts(rootsOf(Kind.PENALTY)));
            case TOTAL_PERCENT ->
                sheet.max().signum() == 0
                        ? new Answer(null, new Words("không có", "none"), NOTHING)
                        : number(sheet.total().exact().times(Exact.HUNDRED).over(sheet.max()), parts(roots()));
            case GRADE -> grade();
            case STATE ->
                word(
                        new UnitSheet(contestant).state().word(),
                        findings(contestant.entry().findings()));
        };
    }

    private Answer grade() {
        Id<?> id = contestant.printed().id();
        List<Finding> findings = contestant.printed().examinations().stream()
                .map(Examination::findings)
                .flatMap(ImmutableList::stream)
                .toList();
        Words total = Words.of(language -> (language == Language.VI ? "Tổng điểm " : "Total ")
                + language.number(sheet.total().printed()) + ".");
        Words why = joined(total, findings(findings));
        return id == null ? new Answer(null, NO_GRADE, why) : word(id.toString(), why);
    }

    private Answer award(Id<?> award) {
        for (Outcome outcome : tried.outcomes()) {
            if (outcome.award().id().equals(award)) {
                for (Proposal proposal : outcome.proposed()) {
                    return word("proposed", Words.of(language -> AwardText.proposed(proposal, language)));
                }
                for (LeftOut left : outcome.leftOut()) {
                    return word(
                            left.why().word(),
                            Words.of(language -> AwardText.leftOut(outcome.award(), left, language)));
                }
            }
        }
        return new Answer(null, NOT_JUDGED, NOTHING);
    }

    private Entry entry(Id<Criterion> criterion) {
        return sheet.find(criterion).orElseThrow(() -> new IllegalStateException("no entry of " + criterion));
    }

    private List<Entry> roots() {
        return scheme.roots().stream().map(root -> entry(root.id())).toList();
    }

    private List<Entry> rootsOf(Kind kind) {
        return roots().stream().filter(root -> root.criterion().kind() == kind).toList();
    }

    private Words why(Entry entry) {
        return entry instanceof Line line
                ? LineText.of(line)
                : parts(entry.criterion().children().stream()
                        .map(child -> entry(child.id()))
                        .toList());
    }

    private static Answer points(Amount amount, Words why) {
        Words shown = Words.of(language -> language.number(amount.printed()));
        return new Answer(Datum.of(amount.points()), shown, why);
    }

    private static Answer number(Exact number, Words why) {
        return new Answer(Datum.of(number), Words.of(language -> language.readable(number)), why);
    }

    private static Answer word(String word, Words why) {
        return new Answer(new Datum(word, null), new Words(word, word), why);
    }

    private Answer without(Entry entry) {
        return new Answer(null, none(entry), why(entry));
    }

    private static Words none(Entry entry) {
        return entry instanceof Line line
                ? Words.of(language -> (language == Language.VI ? "không có điểm (" : "no points (")
                        + line.state().title().in(language) + ")")
                : new Words("không có điểm", "no points");
    }

    /** The parts that a sum is made of: {@code I 12,50; II không có điểm.} */
    private static Words parts(List<Entry> entries) {
        if (entries.isEmpty()) {
            return NOTHING;
        }
        return Words.of(language -> entries.stream()
                .map(entry -> {
                    Amount amount = entry.amount();
                    return entry.criterion().id() + " "
                            + (amount == null ? none(entry).in(language) : language.number(amount.printed()));
                })
                .collect(Collectors.joining("; ", language == Language.VI ? "Gồm: " : "Made of: ", ".")));
    }

    private static Words findings(List<Finding> findings) {
        return Words.of(language -> findings.stream()
                .map(finding -> AwardText.finding(finding, language))
                .collect(Collectors.joining(" ")));
    }

    private static Words joined(Words one, Words other) {
        return Words.of(language -> Stream.of(one.in(language), other.in(language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static Words shown(Datum datum) {
        return datum.number() == null
                ? new Words(datum.text(), datum.text())
                : Words.of(language -> language.number(datum.toString()));
    }
}
