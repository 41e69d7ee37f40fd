package org.thidua.rules.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNVersion;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Measure;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * A formula that a FEEL interpreter works out, every operation to 34 digits.
 *
 * <p>It is read once for a pack: parsed, checked part by part against what a formula may be, and guarded so that every
 * part has a value of a reasonable size. Nothing of it is compiled.
 */
public final class DroolsFormula implements Formula {
    /** The longest formula that is read; longer ones belong into several criteria. */
    static final int LONGEST = 1000;
    /** The most brackets that may stand inside each other. */
    static final int DEEPEST = 40;

    private final String text;
    private final BaseNode tree;
    private final ImmutableMap<String, String> names;
    private final ImmutableSet<String> reserved;
    private final ImmutableSet<Id<Measure>> figures;

    private DroolsFormula(String text, BaseNode tree, FormulaText names) {
        this.text = text;
        this.tree = tree;
        this.names = names.names();
        this.figures = ImmutableSortedSet.copyOf(names.figures().values());
        this.reserved = this.names.values().stream()
                .filter(name -> !names.figures().containsKey(name))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Reads and checks a formula.
     *
     * @param text the formula, on one line
     * @param measures the figures that the pack reads elsewhere, whose ids may hold spaces and hyphens
     * @return the formula, ready to be worked out
     * @throws FormulaException if it is no formula, or more than one
     */
    public static DroolsFormula of(String text, Collection<Id<Measure>> measures) throws FormulaException {
        checkSize(text);
        FormulaText names = new FormulaText(text, measures, DroolsFormulaCheck.functions());
        BaseNode parsed = parsed(names);
        BaseNode tree = new DroolsFormulaCheck(names).number(parsed);
        return new DroolsFormula(text, tree, names);
    }

    private static void checkSize(String text) throws FormulaException {
        if (text.length() > LONGEST) {
            throw new FormulaException(
                    LONGEST + 1,
                    "",
                    new Words(
                            "công thức dài quá " + LONGEST + " ký tự", "it is longer than " + LONGEST + " characters"));
        }
        for (String comment : List.of("//", "/*")) {
            int at = text.indexOf(comment);
            if (at >= 0) {
                throw new FormulaException(
                        at + 1,
                        text.substring(at),
                        new Words(
                                "không ghi chú thích trong công thức; đã có cột ghi chú",
                                "a formula holds no comments; there is a column for notes"));
            }
        }
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new FormulaException(
                        at + 1,
                        "(",
                        new Words("quá " + DEEPEST + " ngoặc lồng nhau", "more than " + DEEPEST + " nested brackets"));
            }
        }
    }

    private static BaseNode parsed(FormulaText names) throws FormulaException {
        Map<String, Type> types = new LinkedHashMap<>();
        names.names().keySet().forEach(name -> types.put(name, BuiltInType.UNKNOWN));
        List<SyntaxErrorEvent> errors = new ArrayList<>();
        FEELEventListenersManager listeners = new FEELEventListenersManager();
        listeners.addListener(event -> {
            if (event instanceof SyntaxErrorEvent error) {
                errors.add(error);
            }
        });
        BaseNode tree = null;
        try {
            ParseTree parsed = FEELParser.parse(listeners, names.plain(), types, Map.of(), List.of(), List.of(), null)
                    .compilation_unit();
            tree = errors.isEmpty() ? parsed.accept(new ASTBuilderVisitor(Map.of(), null)) : null;
        } catch (RuntimeException confused) {
            // The parser looks up types and names that a formula has none of; what it takes for such is no formula.
            tree = null;
        }
        if (tree == null) {
            int at = errors.isEmpty() ? 0 : errors.get(0).getColumn();
            throw new FormulaException(
                    names.position(at) + 1,
                    names.part(at, names.plain().length()),
                    new Words("không hiểu được từ đây", "it cannot be understood from here"));
        }
        return tree;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public ImmutableSet<String> reserved() {
        return reserved;
    }

    @Override
    public ImmutableSet<Id<Measure>> figures() {
        return figures;
    }

    @Override
    public Exact value(Map<String, Datum> named) throws NoValueException {
        EvaluationContext context = new EvaluationContextImpl(
                DroolsFormula.class.getClassLoader(),
                new FEELEventListenersManager(),
                FEELDialect.FEEL,
                DMNVersion.getLatest());
        names.forEach((name, standsFor) -> context.setValue(name, valueOf(named.get(standsFor))));
        try {
            return Exact.of((BigDecimal) tree.evaluate(context));
        } catch (DroolsGuard.Failed failed) {
            throw failed.asNoValue();
        }
    }

    private static @Nullable Object valueOf(@Nullable Datum datum) {
        if (datum == null) {
            return null;
        }
        return datum.number() == null
                ? datum.yesOrNo().orElse(null)
                : datum.number().toDecimal();
    }

    @Override
    public String toString() {
        return text;
    }
}
