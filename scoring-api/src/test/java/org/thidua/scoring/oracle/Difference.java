package org.thidua.scoring.oracle;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How product and oracle differ over a pair.
 *
 * @param kind what stays the same while a book is made smaller: the code of a problem, or the kind of place
 * @param text the first place with what both say
 */
record Difference(String kind, String text) {

    /** Scores a pair both ways; a pair that the oracle does not take differs in nothing. */
    static Optional<Difference> of(Pair pair, Product product, Set<Feature> allowed) {
        Map<String, String> due;
        try {
            if (!allowed.containsAll(Oracle.of(pair).shapes())) {
                return Optional.empty();
            }
            due = Oracle.score(pair);
        } catch (RuntimeException noBook) {
            return Optional.empty();
        }
        Map<String, String> given;
        try {
            given = product.score(pair);
        } catch (Product.Refused refused) {
            return Optional.of(
                    new Difference("refused " + refused.codes, "the product refuses:\n" + refused.getMessage()));
        } catch (RuntimeException thrown) {
            StringBuilder text = new StringBuilder("the product throws " + thrown);
            for (StackTraceElement element : thrown.getStackTrace()) {
                text.append("\n    at ").append(element);
                if (element.getClassName().startsWith("org.thidua.scoring.oracle")) {
                    break;
                }
            }
            return Optional.of(new Difference("throws " + thrown.getClass().getName(), text.toString()));
        }
        TreeSet<String> places = new TreeSet<>(due.keySet());
        places.addAll(given.keySet());
        // What others rest on comes first.
        for (String part : new String[] {"/lines/", "/groups/", "units/", "rankings/", "awards/"}) {
            for (String place : places) {
                if (place.contains(part) && !Objects.equals(due.get(place), given.get(place))) {
                    return Optional.of(new Difference(
                            "differs in " + part + kind(place),
                            place + ": the product says " + given.get(place) + ", the oracle " + due.get(place)));
                }
            }
        }
        return Optional.empty();
    }

    /** The last part of a place that names no unit and no number. */
    private static String kind(String place) {
        return place.replaceAll("/(conditions|left_out)/[^/]*$", "/$1").replaceAll(".*/|[0-9]+", "");
    }
}
