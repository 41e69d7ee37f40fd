package org.thidua.core.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.thidua.core.dossier.Decision;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Place;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Language;

/** Sentences about places: why one unit stands above the next, and which ties people must decide. */
public final class PlaceText {
    private PlaceText() {}

    /**
     * Says why a unit stands above the one listed next.
     *
     * <p>Example: {@code Long An xếp trên Tiền Giang: cùng 96,50 tổng điểm; xét điểm thưởng: 7,5 > 7.}
     *
     * @param ranking the ranking
     * @param position the position of the upper unit in the list of places, from 0
     * @param language the language
     * @return the sentence; that nothing separates them if they are tied; empty for the last unit
     */
    public static String above(Ranking ranking, int position, Language language) {
        boolean vi = language == Language.VI;
        List<Place> places = ranking.places();
        if (position + 1 >= places.size()) {
            return "";
        }
        Place upper = places.get(position);
        Place lower = places.get(position + 1);
        Place.Separation separation = upper.aboveNext();
        if (separation == null) {
            return nameOf(upper)
                    + (vi ? " và " : " and ")
                    + nameOf(lower)
                    + (vi ? " bằng nhau ở mọi chỉ tiêu xếp hạng." : " are equal in every measure of the ranking.");
        }
        Chain.Key key = separation.key();
        Decision decision = separation.decision();
        if (key == null || decision != null) {
            return nameOf(upper) + (vi ? " xếp trên " : " ranks above ") + nameOf(lower)
                    + (vi ? ": bằng nhau ở mọi chỉ tiêu xếp hạng; " : ": equal in every measure of the ranking; ")
                    + (decision == null ? "" : DecisionText.of(decision, language)) + ".";
        }
        String equal = ranking.chain().keys().stream()
                .takeWhile(other -> !other.equals(key))
                .map(Chain.Key::measure)
                .map(measure -> measure.title().in(language))
                .collect(Collectors.joining(", "));
        String measure = key.measure().title().in(language);
        String sign = key.descending() ? " > " : " < ";
        String mine = valueOf(key, separation.mine(), upper, language);
        String next = separation.next() == null
                ? (vi ? "chưa rõ" : "unknown")
                : valueOf(key, separation.next(), lower, language);
        return nameOf(upper) + (vi ? " xếp trên " : " ranks above ") + nameOf(lower) + ": "
                + (equal.isEmpty() ? "" : (vi ? "bằng nhau về " : "equal in ") + equal + "; ")
                + (equal.isEmpty() ? "" : vi ? "xét " : "then by ") + measure + ": "
                + mine + sign + next + ".";
    }

    /**
     * Says that units are tied and who must decide.
     *
     * @param ranking the ranking
     * @param tied the units
     * @param language the language
     * @return the sentence
     */
    public static String undecided(Ranking ranking, ImmutableList<Place> tied, Language language) {
        boolean vi = language == Language.VI;
        String names = tied.stream().map(PlaceText::nameOf).collect(Collectors.joining(", "));
        String measures = ranking.chain().keys().stream()
                .map(key -> key.measure().title().in(language))
                .collect(Collectors.joining(", "));
        String decider = ranking.scope().equals(Scope.CLUSTER)
                ? (vi
                        ? "các đơn vị trong Cụm, do Cụm trưởng chủ trì, quyết định"
                        : "the members of the cluster, chaired by its head, must decide")
                : (vi
                        ? "Hội đồng Thi đua - Khen thưởng quyết định"
                        : "the Emulation and Commendation Council must decide");
        return (vi ? "Hạng " : "Rank ") + language.number(tied.get(0).rank().toString()) + ": " + names
                + (vi ? " bằng nhau về " : " are equal in ") + measures + "; " + decider + ".";
    }

    /** Grades are called by their titles. */
    private static String valueOf(Chain.Key key, String value, Place place, Language language) {
        Grade grade = place.contestant().printed().grade();
        return key.measure() == Subject.Common.GRADE && grade != null ? grade.title() : language.number(value);
    }

    private static String nameOf(Place place) {
        return place.contestant().unit().dossier().unit().name();
    }
}
