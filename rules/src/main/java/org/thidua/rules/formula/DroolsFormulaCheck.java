package org.thidua.rules.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.thidua.core.value.Words;

/**
 * What a formula may be made of; everything else is refused where it stands.
 *
 * <p>Every part that is let through is put behind a guard that watches its value.
 */
final class DroolsFormulaCheck {
    private static final BigDecimal LARGEST_POWER = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(100);
    private static final Range<Integer> ONE = Range.singleton(1);
    private static final Range<Integer> TWO = Range.singleton(2);
    private static final Range<Integer> ONE_OR_TWO = Range.closed(1, 2);
    private static final Range<Integer> SOME = Range.atLeast(1);

    private static final ImmutableMap<String, Function> FUNCTIONS = ImmutableMap.<String, Function>builder()
            .put("abs", Function.of(ONE))
            .put("floor", Function.rounding(ONE_OR_TWO))
            .put("ceiling", Function.rounding(ONE_OR_TWO))
            .put("round up", Function.rounding(TWO))
            .put("round down", Function.rounding(TWO))
            .put("round half up", Function.rounding(TWO))
            .put("round half down", Function.rounding(TWO))
            .put("decimal", Function.rounding(TWO))
            .put("modulo", Function.of(TWO))
            .put("sqrt", Function.of(ONE))
            .put("log", Function.of(ONE))
            .put("exp", new Function(ONE, Kind.NUMBER, Kind.NUMBER, LARGEST_POWER, null))
            .put("min", Function.of(SOME))
            .put("max", Function.of(SOME))
            .put("sum", Function.of(SOME))
            .put("mean", Function.of(SOME))
            .put("median", Function.of(SOME))
            .put("product", Function.of(SOME))
            .put("odd", new Function(ONE, Kind.NUMBER, Kind.ANSWER, null, null))
            .put("even", new Function(ONE, Kind.NUMBER, Kind.ANSWER, null, null))
            .put("not", new Function(ONE, Kind.ANSWER, Kind.ANSWER, null, null))
            .buildOrThrow();

    private final FormulaText names;

    DroolsFormulaCheck(FormulaText names) {
        this.names = names;
    }

    /** What a part of a formula is: a number, a yes or no, or a figure that may be either. */
    enum Kind {
        NUMBER,
        ANSWER,
        EITHER
    }

    /** How many values a function takes, of what kind, what it gives, and how large its first and second may be. */
    private record Function(
            Range<Integer> count,
            Kind takes,
            Kind gives,
            @Nullable BigDecimal firstLimit,
            @Nullable BigDecimal secondLimit) {
        static Function of(Range<Integer> count) {
            return new Function(count, Kind.NUMBER, Kind.NUMBER, null, null);
        }

        static Function rounding(Range<Integer> count) {
            return new Function(count, Kind.NUMBER, Kind.NUMBER, null, MOST_DECIMALS);
        }

        @Nullable
        BigDecimal limit(int position) {
            return position == 0 ? firstLimit : position == 1 ? secondLimit : null;
        }
    }

    static ImmutableSet<String> functions() {
        return FUNCTIONS.keySet();
    }

    /** The whole formula, which must be a number. */
    BaseNode number(BaseNode node) throws FormulaException {
        return guarded(node, Kind.NUMBER, null);
    }

    private BaseNode guarded(BaseNode node, Kind due, @Nullable BigDecimal limit) throws FormulaException {
        if (node instanceof ListNode list && list.getElements().size() == 1) {
            // Brackets around one value.
            return guarded(list.getElements().get(0), due, limit);
        }
        Kind kind = checked(node);
        if (due == Kind.NUMBER && kind == Kind.ANSWER) {
            throw wrong(node, new Words("cần một số, không phải có/không", "a number is due, not a yes or no"));
        }
        if (due == Kind.ANSWER && kind == Kind.NUMBER) {
            throw wrong(
                    node,
                    new Words(
                            "cần một so sánh hoặc có/không, không phải số",
                            "a comparison or a yes or no is due, not a number"));
        }
        BaseNode inner = rebuilt(node);
        return new DroolsGuard(inner, due, limit, names.position(node.getStartChar()) + 1, partOf(node));
    }

    /** A sign in front cannot be given another part, so it is made anew. */
    private BaseNode rebuilt(BaseNode node) throws FormulaException {
        if (node instanceof SignedUnaryNode sign) {
            BaseNode made = new SignedUnaryNode(
                    sign.getSign(), guarded(sign.getExpression(), Kind.NUMBER, null), sign.getText());
            made.copyLocationAttributesFrom(sign);
            return made;
        }
        return node;
    }

    private Kind checked(BaseNode node) throws FormulaException {
        if (node instanceof NumberNode) {
            return Kind.NUMBER;
        }
        if (node instanceof BooleanNode) {
            return Kind.ANSWER;
        }
        if (node instanceof NameRefNode) {
            String standsFor = names.names().get(node.getText());
            if (standsFor == null) {
                throw notAllowed(node);
            }
            return names.figures().containsKey(standsFor) ? Kind.EITHER : Kind.NUMBER;
        }
        if (node instanceof SignedUnaryNode) {
            return Kind.NUMBER;
        }
        if (node instanceof InfixOpNode operation) {
            return operation(operation);
        }
        if (node instanceof BetweenNode between) {
            between.setValue(guarded(between.getValue(), Kind.NUMBER, null));
            between.setStart(guarded(between.getStart(), Kind.NUMBER, null));
            between.setEnd(guarded(between.getEnd(), Kind.NUMBER, null));
            return Kind.ANSWER;
        }
        if (node instanceof IfExpressionNode choice) {
            choice.setCondition(guarded(choice.getCondition(), Kind.ANSWER, null));
            Kind kind = kindOf(choice.getThenExpression());
            choice.setThenExpression(guarded(choice.getThenExpression(), kind, null));
            choice.setElseExpression(guarded(choice.getElseExpression(), kind, null));
            return kind;
        }
        if (node instanceof FunctionInvocationNode call) {
            return call(call);
        }
        throw notAllowed(node);
    }

    /** Whether a branch gives a number or an answer; a figure alone is taken for a number. */
    private static Kind kindOf(BaseNode branch) {
        if (branch instanceof BooleanNode || branch instanceof BetweenNode) {
            return Kind.ANSWER;
        }
        return branch instanceof InfixOpNode operation && isAnswer(operation.getOperator()) ? Kind.ANSWER : Kind.NUMBER;
    }

    private static boolean isAnswer(InfixOperator operator) {
        return switch (operator) {
            case ADD, SUB, MULT, DIV, POW -> false;
            case LTE, LT, GT, GTE, EQ, NE, AND, OR -> true;
        };
    }

    private Kind operation(InfixOpNode node) throws FormulaException {
        InfixOperator operator = node.getOperator();
        switch (operator) {
            case ADD, SUB, MULT, DIV, LTE, LT, GT, GTE -> operands(node, Kind.NUMBER, null);
            case POW -> operands(node, Kind.NUMBER, LARGEST_POWER);
            case AND, OR -> operands(node, Kind.ANSWER, null);
            case EQ, NE -> {
                boolean answers = kindOf(node.getLeft()) == Kind.ANSWER || kindOf(node.getRight()) == Kind.ANSWER;
                operands(node, answers ? Kind.ANSWER : Kind.EITHER, null);
            }
        }
        return isAnswer(operator) ? Kind.ANSWER : Kind.NUMBER;
    }

    private void operands(InfixOpNode node, Kind kind, @Nullable BigDecimal limitOfRight) throws FormulaException {
        node.setLeft(guarded(node.getLeft(), kind, null));
        node.setRight(guarded(node.getRight(), kind, limitOfRight));
    }

    private Kind call(FunctionInvocationNode call) throws FormulaException {
        String name = call.getName().getText();
        Function function = call.getName() instanceof NameRefNode ? FUNCTIONS.get(name) : null;
        if (function == null) {
            String known = String.join(", ", FUNCTIONS.keySet());
            throw wrong(
                    call.getName(),
                    new Words(
                            "không có hàm này; các hàm: " + known,
                            "there is no such function; the functions are " + known));
        }
        List<BaseNode> given = call.getParams().getElements();
        if (!function.count().contains(given.size())) {
            throw wrong(
                    call,
                    new Words(
                            "hàm \"" + name + "\" không nhận " + given.size() + " giá trị",
                            "function \"" + name + "\" does not take " + given.size() + " values"));
        }
        List<BaseNode> guarded = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            guarded.add(guarded(given.get(at), function.takes(), function.limit(at)));
        }
        call.getParams().setElements(guarded);
        return function.gives();
    }

    private FormulaException notAllowed(BaseNode node) {
        return wrong(
                node,
                new Words(
                        "chỉ dùng được số, tên số liệu, + - * / **, so sánh, and, or, if … then … else … và các hàm đã liệt kê",
                        "only numbers, names of figures, + - * / **, comparisons, and, or, if … then … else … and the "
                                + "listed functions can be used"));
    }

    private FormulaException wrong(BaseNode node, Words reason) {
        return new FormulaException(names.position(node.getStartChar()) + 1, partOf(node), reason);
    }

    private String partOf(BaseNode node) {
        return names.part(node.getStartChar(), node.getEndChar() + 1);
    }
}
