package org.thidua.rules.change;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Intervals;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Content;

/** The interval of a band or a grade in words, and how its ends moved: {@code từ 90 lên 95}. */
final class BandText {
    /** The columns that say which values a row holds. */
    static final ImmutableList<String> BOUNDS = ImmutableList.of("from", "above", "to", "below");

    private BandText() {}

    /** The values that a row holds, without quotation marks. */
    static String interval(Content row, Language language) {
        return Intervals.words(range(row), "").in(language);
    }

    /** How the interval of a row changed, as said of the row itself. */
    static String moved(Content before, Content after, Language language) {
        Optional<Words> lower =
                end(before, after, "from", "above", new Words("từ", "from"), new Words("trên", "above"));
        Optional<Words> upper = end(before, after, "to", "below", new Words("đến", "to"), new Words("dưới", "below"));
        boolean lowerSame = isSame(before, after, "from", "above");
        boolean upperSame = isSame(before, after, "to", "below");
        if (upperSame && lower.isPresent()) {
            return lower.get().in(language);
        }
        if (lowerSame && upper.isPresent()) {
            return upper.get().in(language);
        }
        return "\"" + interval(before, language) + "\" → \"" + interval(after, language) + "\"";
    }

    /** One end that is as closed or open as it was, at another number. */
    private static Optional<Words> end(
            Content before, Content after, String closed, String open, Words closedWord, Words openWord) {
        String column = before.value(closed) != null ? closed : open;
        Exact old = number(before, column);
        Exact now = number(after, column);
        if (old == null || now == null) {
            return Optional.empty();
        }
        Words word = column.equals(closed) ? closedWord : openWord;
        boolean up = now.compareTo(old) > 0;
        return Optional.of(new Words(
                word.vi() + " " + Language.VI.number(old.toString()) + (up ? " lên " : " xuống ")
                        + Language.VI.number(now.toString()),
                word.en() + " " + old + (up ? " up to " : " down to ") + now));
    }

    private static boolean isSame(Content before, Content after, String closed, String open) {
        return before.canonical(closed).equals(after.canonical(closed))
                && before.canonical(open).equals(after.canonical(open));
    }

    private static Range<Exact> range(Content row) {
        Exact from = number(row, "from");
        Exact above = number(row, "above");
        Exact to = number(row, "to");
        Exact below = number(row, "below");
        Range<Exact> lower =
                from != null ? Range.atLeast(from) : above != null ? Range.greaterThan(above) : Range.all();
        Exact upper = to != null ? to : below;
        if (upper == null) {
            return lower;
        }
        BoundType type = to != null ? BoundType.CLOSED : BoundType.OPEN;
        return lower.hasLowerBound()
                ? Range.range(lower.lowerEndpoint(), lower.lowerBoundType(), upper, type)
                : Range.upTo(upper, type);
    }

    private static @Nullable Exact number(Content row, String column) {
        return Exact.parse(row.canonical(column)).orElse(null);
    }
}
