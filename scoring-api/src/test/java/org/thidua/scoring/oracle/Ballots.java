package org.thidua.scoring.oracle;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Votes: the share that agrees, and the conditions that ballots are. */
final class Ballots {
    private final Pair pair;

    Ballots(Pair pair) {
        this.pair = pair;
    }

    /** Rows of {@code ballots} with a comparison, as rows of {@code conditions} with a {@code share}. */
    List<Row> conditions() {
        List<Row> conditions = new ArrayList<>();
        for (Row ballot : Row.of(pair.pack(), "ballots")) {
            if (ballot.has("is")) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("id", ballot.id("award") + "/ballot");
                cells.put("of", ballot.id("award"));
                cells.put("subject", "votes." + ballot.id("award"));
                cells.put("is", ballot.text("is"));
                cells.put("share", ballot.text("share"));
                conditions.add(new Row(cells));
            }
        }
        return conditions;
    }

    /** The percentage that agrees; nothing without a ballot or a quorum. */
    @Nullable
    Fraction percent(String unit, String award) {
        Row ballot = only(Row.of(pair.pack(), "ballots"), award);
        if (ballot == null) {
            throw new Refusal("no ballot of " + award);
        }
        Row votes = only(
                Row.of(pair.season(), "votes").stream()
                        .filter(row -> row.id("unit").equals(unit))
                        .toList(),
                award);
        if (votes == null) {
            return null;
        }
        // Who may not vote on itself is no member, and if it did vote not present.
        boolean excluded = ballot.id("own").equals("exclude");
        String own = excluded ? votes.id("own") : "";
        int members = votes.whole("members", 0) - (excluded ? 1 : 0);
        int present = votes.whole("present", 0) - (own.isEmpty() || own.equals("none") ? 0 : 1);
        int agree = votes.whole("agree", 0) - (own.equals("agree") ? 1 : 0);
        if (ballot.has("quorum") && present < quorum(ballot.text("quorum"), members)) {
            return null;
        }
        int of = switch (ballot.id("denominator")) {
            case "members" -> members;
            case "present" -> present;
            case "present_consulted" -> present + votes.whole("consulted", 0);
            default -> throw new Refusal("no denominator");
        };
        return of == 0 ? null : Fraction.of(agree).times(Fraction.HUNDRED).over(Fraction.of(of));
    }

    private static @Nullable Row only(List<Row> rows, String award) {
        return rows.stream()
                .filter(row -> row.id("award").equals(award))
                .findFirst()
                .orElse(null);
    }

    /** A share of the members, rounded up, or so many people. */
    private static int quorum(String written, int members) {
        Fraction quorum = Fraction.share(written);
        return quorum.compareTo(Fraction.ONE) <= 0
                ? quorum.times(Fraction.of(members))
                        .rounded(0, RoundingMode.CEILING)
                        .intValueExact()
                : quorum.rounded(0, RoundingMode.UNNECESSARY).intValueExact();
    }
}
