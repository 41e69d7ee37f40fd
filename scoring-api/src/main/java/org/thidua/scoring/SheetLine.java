package org.thidua.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.thidua.core.explain.LineText;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Line;
import org.thidua.core.value.Language;

/** The line of one criterion on a unit's sheet, as a caller sees it. */
public final class SheetLine {
    private final Line line;

    SheetLine(Line line) {
        this.line = line;
    }

    /**
     * {@return the criterion's id}
     */
    public String criterion() {
        return line.criterion().id().toString();
    }

    /**
     * {@return the criterion's title in Vietnamese}
     */
    public String title() {
        return line.criterion().title();
    }

    /**
     * {@return the points as printed; empty while the line is open or if it is left out}
     */
    public Optional<BigDecimal> points() {
        return Optional.ofNullable(line.amount()).map(Amount::printedNumber);
    }

    /**
     * {@return the most points the criterion gives}
     */
    public BigDecimal max() {
        return line.max().toDecimal();
    }

    /**
     * {@return {@code value}, {@code missing}, {@code pending}, {@code not_applicable} or {@code disqualified}}
     */
    public String state() {
        return line.state().word();
    }

    /**
     * {@return the id of the row that applied}
     */
    public String rule() {
        return line.row().id();
    }

    /**
     * Says why the unit has these points.
     *
     * @param locale English for English locales, Vietnamese for all others
     * @return the points, the reason, the legal basis and who scored, in sentences
     */
    public String explanation(Locale locale) {
        return LineText.in(line, Language.of(locale));
    }

    @Override
    public String toString() {
        return explanation(Locale.ROOT);
    }
}
