package org.thidua.core.kit;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Measure;
import org.thidua.core.criteria.Rule;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** A formula without an interpreter: the criterion's own figure times another one, which must not be 0. */
public final class FakeFormula implements Formula {
    /** The formula itself. */
    public static final FakeFormula FORMULA = new FakeFormula();
    /** The rule of a criterion with this formula. */
    public static final Rule TIMES = new Rule.ByFormula(FORMULA, null);

    private FakeFormula() {}

    @Override
    public String text() {
        return "value * do-kho";
    }

    @Override
    public ImmutableSet<String> reserved() {
        return ImmutableSet.of(VALUE);
    }

    @Override
    public ImmutableSet<Id<Measure>> figures() {
        return ImmutableSet.of(Id.of("do-kho"));
    }

    @Override
    public Exact value(Map<String, Datum> named) throws NoValueException {
        Exact factor = named.get("do-kho").number();
        if (factor.signum() == 0) {
            throw new NoValueException(3, "do-kho", new Words("bằng 0", "it is 0"));
        }
        return named.get(VALUE).number().times(factor);
    }
}
