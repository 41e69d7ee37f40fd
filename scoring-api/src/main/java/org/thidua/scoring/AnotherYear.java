package org.thidua.scoring;

import java.util.HashMap;
import java.util.Map;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;
import org.thidua.rules.pack.PackReader;

/**
 * The rules of a pack as if they were those of another year, so that a season of that year can be scored by them for
 * comparison: the year is the other one, and deadlines are as many years earlier or later.
 */
final class AnotherYear {
    private static final int DATE_LENGTH = "2021-11-18".length();

    private AnotherYear() {}

    static RulePack of(RulePack pack, int year) {
        Book book = pack.book();
        int years = year - pack.year();
        Map<Place, String> texts = new HashMap<>();
        book.find("pack")
                .map(table -> table.values(new Problems()).get("season"))
                .ifPresent(cell -> texts.put(cell.place(), Integer.toString(year)));
        for (Row row : book.rows("deadlines")) {
            Cell on = row.cell("on");
            // An open day stays open, a day of that year where it is; the 29th of February becomes the 28th.
            on.moment(new Problems())
                    .filter(moment -> moment.date().getYear() != year)
                    .ifPresent(moment -> texts.put(
                            on.place(),
                            moment.date().plusYears(years) + on.text().strip().substring(DATE_LENGTH)));
        }
        return pack.with(PackReader.read(book.with(texts), new Problems()));
    }
}
