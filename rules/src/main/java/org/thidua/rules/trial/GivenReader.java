package org.thidua.rules.trial;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Target;
import org.thidua.core.dossier.Collector;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.panel.State;
import org.thidua.core.trial.Given;
import org.thidua.core.trial.ImaginedUnit;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.shape.Vocabulary;

/** Reads what a test lets be known of its unit: the columns {@code given} and {@code value}. */
final class GivenReader {
    private static final String CRITERION = "criterion.";
    private static final Words ANSWER = new Words("có hay không", "yes or no");
    private static final Words DAYS =
            new Words("số ngày trễ từ 0, hay never (không nộp)", "a whole number of days late, or never");
    private static final Words SHARE = new Words(
            "số phần trăm từ 0 đến 100, nhiều nhất " + ImaginedUnit.MOST_DECIMALS_OF_VOTES + " chữ số thập phân",
            "a percentage from 0 to 100 with at most " + ImaginedUnit.MOST_DECIMALS_OF_VOTES + " decimals");
    private static final Words YEARS = new Words(
            "số năm từ 0 đến " + ImaginedUnit.MOST_YEARS, "a number of years from 0 to " + ImaginedUnit.MOST_YEARS);

    private final Rulebook rulebook;
    private final Names<Given.About> names = new Names<>();

    GivenReader(Rulebook rulebook) {
        this.rulebook = rulebook;
        Set<Id<Measure>> measures = new LinkedHashSet<>();
        for (Criterion leaf : rulebook.scheme().leaves()) {
            aboutOf(leaf).ifPresent(about -> names.add(leaf.id().toString(), about));
            measures.addAll(leaf.figures());
        }
        measures.addAll(rulebook.questions().figures());
        measures.forEach(measure -> names.add(measure.toString(), new Given.FigureOf(measure)));
        measures.forEach(measure -> names.add("figure." + measure, new Given.FigureOf(measure)));
        for (Criterion leaf : rulebook.scheme().leaves()) {
            aboutOf(leaf).ifPresent(about -> names.add(CRITERION + leaf.id(), about));
            if (leaf.rule().measuredAgainst().filter(Target::isOwn).isPresent()) {
                names.add("target." + leaf.measure(), new Given.TargetOf(leaf.measure()));
                names.add("target." + leaf.id(), new Given.TargetOf(leaf.measure()));
            }
            if (leaf.rule() instanceof Rule.Punctuality due) {
                addDeadline(due.due().id());
            }
        }
        rulebook.questions().lateness().forEach(this::addDeadline);
        rulebook.questions().facts().keySet().forEach(fact -> names.add("fact." + fact, new Given.FactOf(fact)));
        rulebook.attributes()
                .keySet()
                .forEach(attribute -> names.add("attribute." + attribute, new Given.AttributeOf(attribute)));
        rulebook.subjects().forEach(this::addSubject);
    }

    private void addDeadline(Id<Deadline> deadline) {
        names.add("late." + deadline, new Given.LatenessOf(deadline));
    }

    private void addSubject(Subject subject) {
        if (subject == Subject.Common.INSPECTED) {
            names.add(subject.word(), new Given.Inspected());
        } else if (subject instanceof Subject.YearsOf years) {
            names.add(subject.word(), new Given.YearsOf(years.honour()));
        } else if (subject instanceof Subject.Held held) {
            names.add(subject.word(), new Given.Held(held.honour()));
        } else if (subject instanceof Subject.VotesOf votes) {
            names.add(subject.word(), new Given.VotesOf(votes.ballot().award()));
        }
    }

    /** What a leaf's own value is: its mark, its days late, its figure; none if it looks at several figures. */
    private static Optional<Given.About> aboutOf(Criterion leaf) {
        if (leaf.isMarked()) {
            return Optional.of(new Given.MarkOf(leaf.id()));
        }
        if (leaf.rule() instanceof Rule.Punctuality due) {
            return Optional.of(new Given.LatenessOf(due.due().id()));
        }
        ImmutableList<Id<Measure>> figures = leaf.figures();
        if (figures.contains(leaf.measure())) {
            return Optional.of(new Given.FigureOf(leaf.measure()));
        }
        return figures.size() == 1 ? Optional.of(new Given.FigureOf(figures.get(0))) : Optional.empty();
    }

    /** Reads a row, both of whose cells are filled. */
    Optional<Given> read(TestRow row) {
        Cell given = row.cell("given");
        String written = given.datum().text();
        Words reason = names.find(written).isEmpty() ? whyNoValue(written) : null;
        if (reason != null) {
            row.wrong(given, "", reason);
            return Optional.empty();
        }
        return row.find(given, names).flatMap(about -> read(about, row));
    }

    /** Why a criterion that is known takes no value; null if there is no such criterion. */
    private @Nullable Words whyNoValue(String written) {
        String id = Id.fold(written).startsWith(CRITERION) ? written.substring(CRITERION.length()) : written;
        if (id.isBlank()) {
            return null;
        }
        Criterion criterion = rulebook.scheme().find(Id.<Criterion>of(id)).orElse(null);
        if (criterion == null) {
            return null;
        }
        if (!criterion.isLeaf()) {
            return new Words(
                    "tiêu chí " + criterion.id() + " là mục có tiêu chí con, không nhận giá trị",
                    "criterion " + criterion.id() + " has others below it and takes no value");
        }
        String figures = String.join(
                ", ",
                criterion.figures().stream().map(measure -> "figure." + measure).toList());
        return new Words(
                "tiêu chí " + criterion.id() + " đọc nhiều số liệu, cho từng số: " + figures,
                "criterion " + criterion.id() + " reads several figures, give each: " + figures);
    }

    private Optional<Given> read(Given.About about, TestRow row) {
        Cell cell = row.cell("value");
        Optional<State> state = state(about, cell);
        if (state.isPresent()) {
            boolean takesStates = about instanceof Given.MarkOf
                    || about instanceof Given.FigureOf
                    || about instanceof Given.LatenessOf;
            if (takesStates || state.get() == State.MISSING) {
                return given(about, state.get(), null, row);
            }
            row.notDue(
                    cell,
                    new Words(
                            "giá trị ở đây; chỉ số liệu và điểm có trạng thái",
                            "a value here; only figures and marks have states"),
                    State.MISSING.word());
            return Optional.empty();
        }
        return value(about, row).flatMap(value -> given(about, State.VALUE, value, row));
    }

    private static Optional<Given> given(Given.About about, State state, @Nullable Datum value, TestRow row) {
        return Optional.of(new Given(
                about,
                state,
                value,
                row.cell("given").place(),
                row.cell("value").place()));
    }

    /** The state that is written in the place of a value; a level or a value of an attribute of that name comes first. */
    private Optional<State> state(Given.About about, Cell cell) {
        String written = Id.fold(cell.datum().text());
        boolean level = about instanceof Given.FigureOf figure
                && rulebook.scheme().leaves().stream()
                        .filter(leaf -> leaf.figures().contains(figure.measure()))
                        .anyMatch(leaf -> leaf.rule() instanceof Rule.Levels levels
                                && levels.levels().stream()
                                        .anyMatch(one -> one.level().folded().equals(written)));
        boolean listed = about instanceof Given.AttributeOf of
                && !valuesOf(of.attribute()).isEmpty();
        if (level || listed) {
            return Optional.empty();
        }
        return Vocabulary.STATES
                .find(cell.text())
                .filter(word -> !word.equals(State.VALUE.word()))
                .flatMap(word -> ImmutableList.copyOf(State.values()).stream()
                        .filter(state -> state.word().equals(word))
                        .findFirst());
    }

    private ImmutableList<Datum> valuesOf(Id<Attribute> attribute) {
        Attribute known = rulebook.attributes().get(attribute);
        return known == null ? ImmutableList.of() : known.values();
    }

    private Optional<Datum> value(Given.About about, TestRow row) {
        Cell cell = row.cell("value");
        Datum value = cell.datum();
        if (about instanceof Given.LatenessOf) {
            return Vocabulary.LATENESS.find(cell.text()).isPresent()
                    ? Optional.of(Collector.NEVER)
                    : whole(row, DAYS, Integer.MAX_VALUE);
        }
        if (about instanceof Given.YearsOf) {
            return whole(row, YEARS, ImaginedUnit.MOST_YEARS);
        }
        if (about instanceof Given.Inspected || about instanceof Given.Held) {
            return due(value, value.yesOrNo().isPresent(), row, ANSWER, "yes");
        }
        if (about instanceof Given.VotesOf) {
            Exact share = value.number();
            boolean right = share != null
                    && share.signum() >= 0
                    && share.compareTo(Exact.HUNDRED) <= 0
                    && share.toDecimal().scale() <= ImaginedUnit.MOST_DECIMALS_OF_VOTES;
            return due(value, right, row, SHARE, "80");
        }
        if (about instanceof Given.AttributeOf attribute) {
            ImmutableList<Datum> values = valuesOf(attribute.attribute());
            String listed =
                    String.join(", ", values.stream().map(Datum::toString).toList());
            boolean right = values.isEmpty() || values.stream().anyMatch(value::sameAs);
            return due(value, right, row, new Words("một trong: " + listed, "one of: " + listed), listed);
        }
        return Optional.of(value);
    }

    private static Optional<Datum> whole(TestRow row, Words due, int most) {
        Datum value = row.cell("value").datum();
        Exact number = value.number();
        boolean right =
                number != null && number.isWhole() && number.signum() >= 0 && number.compareTo(Exact.of(most)) <= 0;
        return due(value, right, row, due, "1");
    }

    private static Optional<Datum> due(Datum value, boolean right, TestRow row, Words due, String sample) {
        if (!right) {
            row.notDue(row.cell("value"), due, sample);
        }
        return right ? Optional.of(value) : Optional.empty();
    }
}
