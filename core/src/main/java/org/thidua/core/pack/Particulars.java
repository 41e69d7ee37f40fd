package org.thidua.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.InspectionRow;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Source;
import org.thidua.core.panel.Panel;
import org.thidua.core.problem.Place;
import org.thidua.core.ranking.Chain;
import org.thidua.core.ranking.Scope;
import org.thidua.core.value.Id;

/**
 * What a pack says that no point depends on, but a reader of the pack wants to see: where its rows stand, the dates of its
 * texts, its notes.
 *
 * @param keys what the pack says of itself, key by key
 * @param documents the texts it rests on
 * @param attributes where each attribute stands
 * @param scorers who scores what, as written: of one criterion, or of all that have no rows of their own
 * @param ranking the rows of the ranking, those of one scope together
 * @param inspection what inspections and conferences must be like
 * @param bases what rows of scorers, grades and the ranking rest on, if they say so, by where they stand
 * @param notes the notes of rows, by where they stand
 */
public record Particulars(
        ImmutableList<Key> keys,
        ImmutableList<Document> documents,
        ImmutableMap<Id<Attribute>, Place> attributes,
        ImmutableList<Scorers> scorers,
        ImmutableList<RankingRow> ranking,
        ImmutableList<InspectionRow> inspection,
        ImmutableMap<Place, Basis> bases,
        ImmutableMap<Place, String> notes) {
    /** Nothing is said. */
    public static final Particulars NONE = new Particulars(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableMap.of());

    /**
     * One key of the pack's own table, such as {@code version}.
     *
     * @param key the key
     * @param value what stands there
     * @param day the same as a day, null if it is none
     * @param place where it stands
     */
    public record Key(String key, String value, @Nullable LocalDate day, Place place) {}

    /**
     * A text with its dates.
     *
     * @param source the text
     * @param place where it stands
     * @param issuedOn when it was issued, null if not said
     * @param from from when it is in force, null if not said
     * @param to until when it is in force, null if not said
     * @param url where it can be read, empty if not said
     */
    public record Document(
            Source source,
            Place place,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String url) {}

    /**
     * Who scores a criterion.
     *
     * @param criterion the criterion, null for all that have no rows of their own
     * @param panel the scorers
     */
    public record Scorers(@Nullable Id<Criterion> criterion, Panel panel) {}

    /**
     * One row of the ranking.
     *
     * @param scope among whom
     * @param order its place in the chain
     * @param key what is compared
     * @param place where it stands
     */
    public record RankingRow(Scope scope, int order, Chain.Key key, Place place) {}

    /**
     * What a row rests on.
     *
     * @param row where the row stands
     * @return what it rests on, or empty if it does not say
     */
    public Optional<Basis> basisOf(Place row) {
        return Optional.ofNullable(bases.get(row));
    }

    /**
     * The note of a row.
     *
     * @param row where the row stands
     * @return its note, empty if it has none
     */
    public String noteOf(Place row) {
        return notes.getOrDefault(row, "");
    }
}
