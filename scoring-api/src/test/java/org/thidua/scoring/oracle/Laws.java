package org.thidua.scoring.oracle;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

/** Holds laws against many random books; {@code -Dthidua.laws=5000} tries so many for each law. */
final class Laws {
    static final int BOOKS = Integer.getInteger("thidua.laws", 300);

    private final Path dir;

    /**
     * Asks the product in a folder.
     *
     * @param dir a folder that nobody else uses
     */
    Laws(Path dir) {
        this.dir = dir;
    }

    /** A law, which throws where it does not hold. */
    @FunctionalInterface
    interface Law {
        /** How often there was something to compare. */
        long holds(Pair pair, long seed, Product product);
    }

    static Set<Feature> without(Feature... features) {
        Set<Feature> allowed = EnumSet.copyOf(OracleTest.supported());
        allowed.removeAll(Set.of(features));
        return allowed;
    }

    /** Holds a law against many books; a failure says its seed and the smallest book that still fails. */
    long holds(Set<Feature> allowed, Law law) {
        ThreadLocal<Product> products = ThreadLocal.withInitial(() ->
                new Product(dir.resolve(Long.toString(Thread.currentThread().getId()))));
        ConcurrentSkipListMap<Long, String> broken = new ConcurrentSkipListMap<>();
        long compared = LongStream.rangeClosed(1, BOOKS)
                .parallel()
                .map(seed -> {
                    try {
                        return law.holds(RandomBook.of(seed, allowed), seed, products.get());
                    } catch (AssertionError fails) {
                        broken.put(seed, String.valueOf(fails.getMessage()));
                        return 0;
                    }
                })
                .sum();
        if (!broken.isEmpty()) {
            long seed = broken.firstKey();
            Pair smallest = Shrinker.shrink(
                    RandomBook.of(seed, allowed), candidate -> breaks(law, candidate, seed, products.get()));
            fail("seed " + seed + ": " + broken.get(seed) + "\n\nThe smallest book that still fails:\n"
                    + smallest.text());
        }
        return compared;
    }

    private static boolean breaks(Law law, Pair pair, long seed, Product product) {
        try {
            Oracle.score(pair);
            law.holds(pair, seed, product);
            return false;
        } catch (AssertionError broken) {
            return true;
        } catch (RuntimeException noBook) {
            return false;
        }
    }
}
