package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Earlier years: how many in a row up to last year, and whether ever before. */
final class Chains {
    private final List<Row> history;
    private final List<Row> predecessors;
    private final int last;

    Chains(Pair pair) {
        this.history = Row.of(pair.season(), "history");
        this.predecessors = Row.of(pair.season(), "predecessors");
        this.last = Row.of(pair.season(), "season").stream()
                        .filter(row -> row.id("key").equals("year"))
                        .mapToInt(row -> row.whole("value", 0))
                        .findFirst()
                        .orElse(0)
                - 1;
    }

    /** So many years for certain, and so many at the most; nothing if there is no most. */
    record Range(int least, @Nullable Integer most) {
        private static final int FAR = 1_000;

        /** Every number of it, or so many that no condition sees further. */
        IntStream numbers() {
            return IntStream.rangeClosed(least, most == null ? FAR : most);
        }
    }

    // ---- years in a row

    Range years(String unit, String kind, String id, String inherit) {
        return years(unit, kind, id, inherit, last);
    }

    private Range years(String unit, String kind, String id, String inherit, int until) {
        int joined = joined(unit);
        boolean merged = joined != Integer.MIN_VALUE;
        int earliest = merged ? joined : firstYear();
        int sure = 0;
        int possible = 0;
        for (int year = until; year >= earliest; year--) {
            Boolean answer = answer(unit, year, kind, id);
            if (Boolean.FALSE.equals(answer)) {
                return new Range(sure, possible);
            }
            sure += answer != null && sure == possible ? 1 : 0;
            possible++;
        }
        Range before = merged ? theirs(unit, kind, id, inherit, Math.min(until, joined - 1)) : new Range(0, null);
        return new Range(
                sure == possible ? sure + before.least() : sure,
                before.most() == null ? null : possible + before.most());
    }

    private Range theirs(String unit, String kind, String id, String inherit, int until) {
        List<Range> ranges = old(unit).stream()
                .map(old -> years(old, kind, id, inherit, until))
                .toList();
        boolean endless = ranges.stream().anyMatch(range -> range.most() == null);
        IntStream certain = ranges.stream().mapToInt(Range::least);
        IntStream possible =
                ranges.stream().filter(range -> range.most() != null).mapToInt(Range::most);
        return switch (inherit) {
            case "any" ->
                new Range(
                        certain.max().orElse(0), endless ? null : possible.max().orElse(0));
            case "all" -> {
                boolean all = ranges.stream().allMatch(range -> range.most() == null);
                yield new Range(
                        certain.min().orElse(0), all ? null : possible.min().orElse(0));
            }
            case "none" -> new Range(0, 0);
            default -> new Range(0, null);
        };
    }

    // ---- ever before

    /** Whether an award was held in any earlier year; nothing if that is not known. */
    @Nullable
    Boolean held(String unit, String id, String inherit) {
        return held(unit, id, inherit, last);
    }

    private @Nullable Boolean held(String unit, String id, String inherit, int until) {
        int joined = joined(unit);
        boolean merged = joined != Integer.MIN_VALUE;
        int earliest = merged ? joined : firstYear(unit, id);
        boolean gaps = !merged && earliest > until;
        for (int year = until; year >= earliest; year--) {
            Boolean answer = answer(unit, year, "award", id);
            if (Boolean.TRUE.equals(answer)) {
                return true;
            }
            gaps |= answer == null;
        }
        Boolean before = merged ? theirs(unit, id, inherit, Math.min(until, joined - 1)) : Boolean.FALSE;
        if (Boolean.TRUE.equals(before)) {
            return true;
        }
        return (gaps || before == null) ? null : false;
    }

    private @Nullable Boolean theirs(String unit, String id, String inherit, int until) {
        List<Boolean> answers = new ArrayList<>();
        old(unit).forEach(old -> answers.add(held(old, id, inherit, until)));
        return switch (inherit) {
            case "any" -> answers.contains(true) ? Boolean.TRUE : answers.contains(null) ? null : Boolean.FALSE;
            case "all" -> answers.contains(false) ? Boolean.FALSE : answers.contains(null) ? null : Boolean.TRUE;
            case "none" -> false;
            default -> null;
        };
    }

    // ---- one year

    private @Nullable Boolean answer(String unit, int year, String kind, String id) {
        List<Row> told = history.stream()
                .filter(row -> row.id("unit").equals(unit)
                        && row.whole("year", 0) == year
                        && row.id("kind").equals(kind))
                .toList();
        for (Row row : told) {
            if (row.id("id").equals(id)) {
                return isYes(row);
            }
        }
        // A unit has one grade a year.
        return (kind.equals("grade") && told.stream().anyMatch(Chains::isYes)) ? false : null;
    }

    private static boolean isYes(Row row) {
        return Row.word(row.text("value", "yes")).equals("yes");
    }

    private int firstYear() {
        return history.stream().mapToInt(row -> row.whole("year", 0)).min().orElse(last + 1);
    }

    private int firstYear(String unit, String award) {
        return history.stream()
                .filter(row -> row.id("unit").equals(unit)
                        && row.id("kind").equals("award")
                        && row.id("id").equals(award))
                .mapToInt(row -> row.whole("year", 0))
                .min()
                .orElse(last + 1);
    }

    /** The first year that is the unit's own, not that of those it came from. */
    private int joined(String unit) {
        return predecessors.stream()
                .filter(row -> row.id("unit").equals(unit))
                .mapToInt(row -> Integer.parseInt(row.text("from").substring(0, 4)))
                .findFirst()
                .orElse(Integer.MIN_VALUE);
    }

    private Set<String> old(String unit) {
        return predecessors.stream()
                .filter(row -> row.id("unit").equals(unit))
                .map(row -> row.id("old_unit"))
                .collect(Collectors.toSet());
    }
}
