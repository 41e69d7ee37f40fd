package org.thidua.scoring.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Chance with a seed, and a note of what it has chosen. */
final class Draw {
    private static final List<String> EXTREMES = List.of(
            "0.000000000001",
            "0.000000000000000000000000000000000000001",
            "1234567890123456789012345678901234567890",
            "9999999999999999999999999999999999999999",
            "0.3333333333333333333333333333333333333333",
            "12345678901234567890.12345678901234567890",
            "99999999999999999999.5");
    private static final List<String> SMALL =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "10", "12", "0.5", "1.5", "2.5", "3.75", "33.3");

    final SplittableRandom random;
    final Set<Feature> drawn = EnumSet.noneOf(Feature.class);
    private final Set<Feature> allowed;
    private final boolean extreme;
    private final boolean otherCase;

    Draw(long seed, Set<Feature> allowed) {
        this.random = new SplittableRandom(seed);
        this.allowed = allowed;
        this.extreme = may(Feature.EXTREME_NUMBERS, 12);
        this.otherCase = may(Feature.IDS_IN_OTHER_CASE, 20);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean allows(Feature feature) {
        return allowed.contains(feature);
    }

    /** Whether a part of the language is used here, so often. */
    boolean may(Feature feature, int percent) {
        boolean used = chance(percent) && allows(feature);
        if (used) {
            drawn.add(feature);
        }
        return used;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** One of the parts that are allowed, noted as used; nothing if none is. */
    @Nullable
    Feature feature(Feature... of) {
        List<Feature> open = new ArrayList<>();
        for (Feature feature : of) {
            if (allows(feature)) {
                open.add(feature);
            }
        }
        if (open.isEmpty()) {
            return null;
        }
        Feature feature = one(open);
        drawn.add(feature);
        return feature;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            int other = below(at + 1);
            T moved = shuffled.get(at);
            shuffled.set(at, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }

    <T> List<T> some(List<T> of, int size) {
        return shuffled(of).subList(0, Math.min(size, of.size()));
    }

    /** An id as a reference may spell it. */
    String spelt(String id) {
        if (!otherCase || chance(60)) {
            return id;
        }
        return chance(50) ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }

    // ---- numbers

    boolean isExtreme() {
        return extreme && chance(25);
    }

    /** A number that is not below zero, mostly small. */
    BigDecimal number() {
        return new BigDecimal(isExtreme() ? one(EXTREMES) : one(SMALL));
    }

    BigDecimal positive() {
        BigDecimal number = number();
        return number.signum() > 0 ? number : BigDecimal.ONE;
    }

    /** A number near those where something changes. */
    BigDecimal near(List<BigDecimal> edges, @Nullable BigDecimal step, boolean negative) {
        BigDecimal number = edges.isEmpty() || chance(35) ? number() : one(edges);
        if (chance(15)) {
            number = number.add(
                    new BigDecimal(one(List.of("0.01", "-0.01", "0.000000000001", "-0.000000000001", "1", "-1"))));
        }
        if (negative && chance(15)) {
            number = number.negate();
        }
        if (!negative) {
            number = number.abs();
        }
        if (step != null) {
            number = number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        }
        return number;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A number as text, sometimes with a zero at its end that means nothing. */
    String text(BigDecimal number) {
        String plain = plain(number);
        return chance(6) && plain.length() < 30 ? plain + (plain.contains(".") ? "0" : ".0") : plain;
    }

    // ---- tables

    /** Rows in any order under a header in any order. */
    List<List<String>> grid(List<Map<String, String>> rows) {
        Set<String> filled = new java.util.TreeSet<>();
        rows.forEach(row -> row.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                filled.add(column);
            }
        }));
        List<String> header = shuffled(List.copyOf(filled));
        List<List<String>> grid = new ArrayList<>();
        grid.add(header);
        for (Map<String, String> row : shuffled(rows)) {
            grid.add(header.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return grid;
    }
}
