package org.thidua.core.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.thidua.core.sheet.Entry;
import org.thidua.core.sheet.Line;
import org.thidua.core.sheet.Standing;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Language;

/** Says of one entry of a sheet what the regulation says of it. */
public final class EntryAssert extends AbstractAssert<EntryAssert, Entry> {
    EntryAssert(Entry entry, String name) {
        super(entry, EntryAssert.class);
        as("%s", name);
    }

    /** Why the regulation asks for what follows. */
    public EntryAssert because(String reason) {
        return as("%s because %s", descriptionText(), reason);
    }

    @CanIgnoreReturnValue
    public EntryAssert hasPoints(String printed) {
        Assertions.assertThat(
                        actual.amount() == null ? "no points" : actual.amount().printed())
                .as(descriptionText())
                .isEqualTo(printed);
        return this;
    }

    @CanIgnoreReturnValue
    public EntryAssert hasNoPoints() {
        return hasPoints("no points");
    }

    @CanIgnoreReturnValue
    public EntryAssert hasMax(String max) {
        Assertions.assertThat(actual.max()).as(descriptionText()).isEqualTo(Exact.of(max));
        return this;
    }

    @CanIgnoreReturnValue
    public EntryAssert hasPercent(String percent) {
        Assertions.assertThat(actual.percent()).as(descriptionText()).contains(Exact.of(percent));
        return this;
    }

    @CanIgnoreReturnValue
    public EntryAssert is(Standing standing) {
        Assertions.assertThat(actual.standing()).as(descriptionText()).isEqualTo(standing);
        return this;
    }

    /** The row that applied. */
    @CanIgnoreReturnValue
    public EntryAssert isBy(String row) {
        Assertions.assertThat(((Line) actual).row().id()).as(descriptionText()).isEqualTo(row);
        return this;
    }

    /** The arithmetic in English, its steps joined by semicolons. */
    @CanIgnoreReturnValue
    public EntryAssert isWorkedOut(String arithmetic) {
        String said = actual.steps().stream()
                .map(step -> step.say(Language.EN) + " = " + step.value())
                .collect(Collectors.joining("; "));
        Assertions.assertThat(said).as(descriptionText()).isEqualTo(arithmetic);
        return this;
    }
}
