package org.thidua.rules.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.When;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.shape.Vocabulary;

/**
 * Reads for which units rows stand: {@code ATTRIBUTE = VALUE}, {@code others} or {@code *}.
 *
 * <p>Rows that belong together (the bands of one criterion, the grades over one measure) are read together, since
 * {@code others} means the values that none of them names.
 */
final class WhenReader {
    private static final Words ATTRIBUTE = new Words("thuộc tính", "attribute");

    private final ImmutableMap<Id<Attribute>, Attribute> attributes;
    private final Problems problems;

    WhenReader(ImmutableMap<Id<Attribute>, Attribute> attributes, Problems problems) {
        this.attributes = attributes;
        this.problems = problems;
    }

    /** Reads the {@code when} of rows that belong together; a row whose {@code when} is wrong is not in the result. */
    Map<Row, When> read(List<Row> together) {
        boolean some = together.stream().anyMatch(row -> !row.cell("when").isBlank());
        return read(together, some);
    }

    /** The same for rows each of which may leave it blank, which then stands for all units. */
    Map<Row, When> readOptional(List<Row> together) {
        return read(together, false);
    }

    private Map<Row, When> read(List<Row> together, boolean due) {
        Map<Row, When> whens = new LinkedHashMap<>();
        Set<Id<Attribute>> named = new LinkedHashSet<>();
        List<Datum> values = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Row row : together) {
            Cell cell = row.cell("when");
            if (cell.isBlank() && due) {
                cell.isFilled(problems);
            } else if (cell.isBlank() || cell.isAny()) {
                whens.put(row, When.ALWAYS);
            } else if (Vocabulary.WHEN.find(cell.text()).isPresent()) {
                others.add(row);
            } else {
                equality(cell).ifPresent(when -> {
                    whens.put(row, when);
                    named.add(Id.of(String.valueOf(when.attribute())));
                    values.addAll(when.values());
                });
            }
        }
        for (Row row : others) {
            Cell cell = row.cell("when");
            if (named.size() == 1) {
                When rest = new When(named.iterator().next(), true, ImmutableList.copyOf(values));
                whens.put(row, rest);
                reportNoneLeft(row, rest);
            } else {
                report(
                        cell,
                        named.isEmpty()
                                ? new Words("không dòng nào nêu giá trị", "no row names a value")
                                : new Words(
                                        "các dòng nêu nhiều thuộc tính khác nhau",
                                        "the rows name different attributes"));
            }
        }
        return whens;
    }

    /** {@code others} stands for nobody where the rows name every value of a closed list. */
    private void reportNoneLeft(Row row, When rest) {
        Attribute attribute = attributes.get(rest.attribute());
        if (attribute == null
                || attribute.values().isEmpty()
                || attribute.values().stream().anyMatch(rest::holdsFor)) {
            return;
        }
        Words reason = new Words(
                "các dòng khác đã nêu mọi giá trị của thuộc tính " + attribute.id(),
                "the other rows name every value of attribute " + attribute.id());
        Unreachable.report(row, row.cell("when").place(), reason, problems);
    }

    private Optional<When> equality(Cell cell) {
        String text = cell.text();
        int sign = text.indexOf('=');
        if (sign <= 0
                || sign == text.length() - 1
                || text.substring(0, sign).isBlank()
                || text.substring(sign + 1).isBlank()) {
            report(cell, new Words("thiếu dấu \"=\" hoặc giá trị", "a \"=\" or a value is missing"));
            return Optional.empty();
        }
        String name = text.substring(0, sign).strip();
        return References.known(name, cell, attributes.keySet(), ATTRIBUTE, problems)
                .flatMap(id -> {
                    Datum value = cell.datumIn(text.substring(sign + 1));
                    Attribute attribute = attributes.get(id);
                    boolean listed = attribute == null
                            || attribute.values().isEmpty()
                            || attribute.values().stream().anyMatch(value::sameAs);
                    if (!listed) {
                        report(
                                cell,
                                new Words(
                                        "thuộc tính " + id + " không có giá trị \"" + value.text() + "\"",
                                        "attribute " + id + " has no value \"" + value.text() + "\""));
                        return Optional.empty();
                    }
                    return Optional.of(new When(id, false, ImmutableList.of(value)));
                });
    }

    /**
     * The kinds of unit that rows tell apart, each as a unit with known attributes: every listed value, and one value
     * that stands for all others where the attribute is open.
     */
    List<Context> contexts(Iterable<When> whens) {
        Map<Id<Attribute>, Set<Datum>> named = new LinkedHashMap<>();
        for (When when : whens) {
            if (when.attribute() != null) {
                named.computeIfAbsent(when.attribute(), key -> new LinkedHashSet<>())
                        .addAll(when.values());
            }
        }
        List<Context> contexts = new ArrayList<>(List.of(new Context(ImmutableMap.of())));
        named.forEach((attribute, values) -> {
            List<Context> finer = new ArrayList<>();
            for (Context context : contexts) {
                for (Datum value : valuesOf(attribute, values)) {
                    finer.add(context.with(attribute, value));
                }
            }
            contexts.clear();
            contexts.addAll(finer);
        });
        return contexts;
    }

    private ImmutableList<Datum> valuesOf(Id<Attribute> id, Set<Datum> named) {
        Attribute attribute = attributes.get(id);
        if (attribute != null && !attribute.values().isEmpty()) {
            return attribute.values();
        }
        return ImmutableList.<Datum>builder().addAll(named).add(Datum.of("…")).build();
    }

    private void report(Cell cell, Words reason) {
        problems.add(Fault.WHEN_WRONG, cell.place(), cell.text(), "value", cell.text(), "reason", reason);
    }

    /** A kind of unit: its attributes as far as rows look at them. */
    record Context(ImmutableMap<Id<Attribute>, Datum> values) implements When.Attributes {
        Context with(Id<Attribute> attribute, Datum value) {
            return new Context(ImmutableMap.<Id<Attribute>, Datum>builder()
                    .putAll(values)
                    .put(attribute, value)
                    .buildOrThrow());
        }

        @Override
        public @Nullable Datum attribute(Id<Attribute> attribute) {
            return values.get(attribute);
        }

        /** Writes the kind of unit as part of a sentence, nothing if rows tell none apart. */
        Words words() {
            if (values.isEmpty()) {
                return new Words("", "");
            }
            StringBuilder text = new StringBuilder();
            values.forEach((attribute, value) -> text.append(text.isEmpty() ? "" : ", ")
                    .append(attribute)
                    .append(" = ")
                    .append(value.text()));
            return new Words(" (khi " + text + ")", " (when " + text + ")");
        }
    }
}
