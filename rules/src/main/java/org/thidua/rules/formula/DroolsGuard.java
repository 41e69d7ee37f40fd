package org.thidua.rules.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.thidua.core.criteria.Formula;
import org.thidua.core.value.Words;

/**
 * A part of a formula that must have a value of its kind and of a reasonable size: the interpreter gives nothing for a
 * division by zero, and would work for hours on ten to the power of a billion.
 */
final class DroolsGuard extends BaseNode {
    /** Numbers have at most as many digits before or after the decimal mark. */
    private static final int MOST_DIGITS = 1000;

    private final BaseNode part;
    private final DroolsFormulaCheck.Kind kind;
    private final @Nullable BigDecimal limit;
    private final int position;
    private final String written;

    /**
     * A guard.
     *
     * @param part the part of the formula
     * @param kind what it must be
     * @param limit the largest number it may be, with either sign; null for any
     * @param position where it stands in the formula, from 1
     * @param written how the author wrote it
     */
    DroolsGuard(BaseNode part, DroolsFormulaCheck.Kind kind, @Nullable BigDecimal limit, int position, String written) {
        this.part = part;
        this.kind = kind;
        this.limit = limit;
        this.position = position;
        this.written = written;
        copyLocationAttributesFrom(part);
    }

    @Override
    public Object evaluate(EvaluationContext context) {
        Object value = part.evaluate(context);
        if (value == null) {
            throw failed(new Words(
                    "không có giá trị (chia cho 0; căn, lôgarit của số âm; hoặc so sánh số với có/không)",
                    "it has no value (a division by 0, a root or logarithm of a negative number, or a number compared "
                            + "with a yes or no)"));
        }
        if (value instanceof BigDecimal number) {
            check(number);
            if (kind == DroolsFormulaCheck.Kind.ANSWER) {
                throw failed(new Words("là số, không phải có/không", "it is a number, not a yes or no"));
            }
        } else if (kind == DroolsFormulaCheck.Kind.NUMBER) {
            throw failed(new Words("không phải số", "it is not a number"));
        }
        return value;
    }

    private void check(BigDecimal number) {
        boolean large = (long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS * 2;
        if (number.signum() != 0 && large) {
            throw failed(new Words("số quá lớn hoặc quá nhỏ", "the number is too large or too small"));
        }
        if (limit != null && number.abs().compareTo(limit) > 0) {
            String plain = limit.toPlainString();
            throw failed(new Words("vượt quá " + plain, "it is above " + plain));
        }
    }

    private Failed failed(Words reason) {
        return new Failed(position, written, reason);
    }

    /** Carries a failure out through the interpreter. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int position;
        private final String part;
        private final transient Words reason;

        Failed(int position, String part, Words reason) {
            super(reason.en(), null, false, false);
            this.position = position;
            this.part = part;
            this.reason = reason;
        }

        Formula.NoValueException asNoValue() {
            return new Formula.NoValueException(position, part, reason);
        }
    }
}
