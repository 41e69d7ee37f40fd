package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.thidua.core.value.Words;

/**
 * What is seen of a duty, or of a part of one.
 *
 * @param observance how it was kept
 * @param found what was found, as part of a sentence
 */
public record Observation(Observance observance, Words found) {
    /** What decides about a whole, the strongest first. */
    private static final ImmutableList<Observance> STRONGEST_FIRST =
            ImmutableList.of(Observance.NOT_MET, Observance.UNKNOWN, Observance.WAIVED, Observance.MET);

    static Observation met(String vi, String en) {
        return new Observation(Observance.MET, new Words(vi, en));
    }

    static Observation notMet(String vi, String en) {
        return new Observation(Observance.NOT_MET, new Words(vi, en));
    }

    static Observation unknown(String vi, String en) {
        return new Observation(Observance.UNKNOWN, new Words(vi, en));
    }

    /** What cannot be kept any more if it is over, and still can if not. */
    static Observation lacking(boolean over, String vi, String en) {
        return over ? notMet(vi, en) : unknown(vi + "; còn thời gian", en + "; there is still time");
    }

    /**
     * All parts of a duty together: one part that is not kept decides, even beside one that is not known.
     *
     * @param parts the parts, at least one
     * @return the whole, which tells only of the parts that decide
     */
    public static Observation all(Collection<Observation> parts) {
        Observance whole = STRONGEST_FIRST.stream()
                .filter(observance -> parts.stream().anyMatch(part -> part.observance == observance))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a duty has at least one part"));
        ImmutableList<Words> told = parts.stream()
                .filter(part -> part.observance == whole)
                .map(Observation::found)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Observation(
                whole,
                new Words(
                        told.stream().map(Words::vi).collect(Collectors.joining("; ")),
                        told.stream().map(Words::en).collect(Collectors.joining("; "))));
    }
}
