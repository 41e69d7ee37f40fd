package org.thidua.scoring.oracle;

import java.util.Set;

/** A pack and a season that fit each other, drawn by chance over the whole language and free of faults. */
final class RandomBook {
    private static final int ATTEMPTS = 200;

    private RandomBook() {}

    /** The pair of a seed: the first that the contract gives a result. */
    static Pair of(long seed, Set<Feature> allowed) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Draw draw = new Draw(seed * 1_000_003L + attempt, allowed);
            RandomPack pack = new RandomPack(draw);
            RandomSeason season = new RandomSeason(draw, pack);
            try {
                Pair pair = RandomDecisions.decide(draw, new Pair(pack.book(), season.book(), draw.drawn));
                Oracle.score(pair);
                Set<Feature> shapes = Oracle.of(pair).shapes();
                if (allowed.containsAll(shapes)) {
                    draw.drawn.addAll(shapes);
                    return pair;
                }
            } catch (Refusal another) {
                // The next attempt draws another book.
            }
        }
        throw new AssertionError("no pair of seed " + seed + " in " + ATTEMPTS + " attempts");
    }
}
