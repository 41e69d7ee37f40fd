package org.thidua.core.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.sheet.Adjustment;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** Says of a sheet what the regulation says of it; every failure names the unit and the reason given. */
public final class SheetAssert extends AbstractAssert<SheetAssert, Sheet> {
    private SheetAssert(Sheet sheet) {
        super(sheet, SheetAssert.class);
        as("unit %s", sheet.dossier().unit().id());
    }

    public static SheetAssert assertThat(Sheet sheet) {
        return new SheetAssert(sheet);
    }

    /** The entry of a criterion, a line or a group. */
    public EntryAssert line(String criterion) {
        Entry entry = actual.find(Id.<Criterion>of(criterion)).orElseThrow();
        return new EntryAssert(entry, descriptionText() + ", " + criterion);
    }

    @CanIgnoreReturnValue
    public SheetAssert hasTotal(String printed) {
        Assertions.assertThat(actual.total().printed()).as(descriptionText()).isEqualTo(printed);
        return this;
    }

    @CanIgnoreReturnValue
    public SheetAssert hasMax(String max) {
        Assertions.assertThat(actual.max()).as(descriptionText()).isEqualTo(Exact.of(max));
        return this;
    }

    @CanIgnoreReturnValue
    public SheetAssert isProvisional(boolean provisional) {
        Assertions.assertThat(actual.isOpen()).as(descriptionText()).isEqualTo(provisional);
        return this;
    }

    @CanIgnoreReturnValue
    public SheetAssert hasSum(Kind kind, String points) {
        Assertions.assertThat(actual.sumOf(kind)).as(descriptionText()).isEqualTo(Exact.of(points));
        return this;
    }

    /** The caps and roundings, each as {@code CAP II -2}. */
    @CanIgnoreReturnValue
    public SheetAssert hasAdjustments(String... expected) {
        Assertions.assertThat(actual.adjustments().stream().map(SheetAssert::words))
                .as(descriptionText())
                .containsExactly(expected);
        return this;
    }

    private static String words(Adjustment adjustment) {
        String of = adjustment.criterion().isEmpty() ? "total" : adjustment.criterion();
        return adjustment.why() + " " + of + " "
                + adjustment.value().stripTrailingZeros().toPlainString();
    }
}
