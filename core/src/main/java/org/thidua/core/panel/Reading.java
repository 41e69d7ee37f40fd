package org.thidua.core.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/**
 * The one verified value of a unit for a criterion, or why there is none.
 *
 * @param state whether there is a value
 * @param value the value, null unless the state is {@link State#VALUE}
 * @param target the unit's own target, null if there is none
 * @param scorers the roles that it comes from, in their order; empty if none is named
 * @param counted the statements that it comes from
 * @param setAside what was said and does not count
 * @param combined how several marks or roles became the value, in that order; empty if nothing was combined
 * @param figures the readings of a criterion that looks at several figures, by their folded ids; empty for all others
 * @param peers the figures of the cluster, null unless the criterion compares with them
 * @param waivedTo the last moment that a waiver allowed, from which days late are counted; null for all others
 */
public record Reading(
        State state,
        @Nullable Datum value,
        @Nullable Exact target,
        ImmutableList<Id<Role>> scorers,
        ImmutableList<Statement> counted,
        ImmutableList<SetAside> setAside,
        ImmutableList<Combined> combined,
        ImmutableMap<String, Reading> figures,
        @Nullable Peers peers,
        @Nullable LocalDateTime waivedTo) {
    /** In this order one figure without a value decides for all that are looked at together. */
    private static final ImmutableList<State> TOGETHER =
            ImmutableList.of(State.DISQUALIFIED, State.PENDING, State.MISSING, State.NOT_APPLICABLE);

    /** Nobody has said anything. */
    public static final Reading MISSING = of(State.MISSING);

    /**
     * A reading of one figure or of marks.
     *
     * @param state whether there is a value
     * @param value the value, or null
     * @param target the unit's own target, or null
     * @param scorers the roles that it comes from
     * @param counted the statements that it comes from
     * @param setAside what was said and does not count
     */
    public Reading(
            State state,
            @Nullable Datum value,
            @Nullable Exact target,
            ImmutableList<Id<Role>> scorers,
            ImmutableList<Statement> counted,
            ImmutableList<SetAside> setAside) {
        this(state, value, target, scorers, counted, setAside, ImmutableList.of(), ImmutableMap.of(), null, null);
    }

    /**
     * One reading of several figures: the first of disqualified, pending, missing and not applicable that one of them is,
     * else a value.
     *
     * @param readings the readings by the ids of their figures, in that order
     * @return the reading of all of them
     */
    public static Reading together(ImmutableMap<Id<?>, Reading> readings) {
        State state = State.VALUE;
        for (State first : TOGETHER) {
            if (readings.values().stream().anyMatch(reading -> reading.state() == first)) {
                state = first;
                break;
            }
        }
        ImmutableMap.Builder<String, Reading> figures = ImmutableMap.builder();
        ImmutableSet.Builder<Id<Role>> scorers = ImmutableSet.builder();
        ImmutableList.Builder<Statement> counted = ImmutableList.builder();
        ImmutableList.Builder<SetAside> setAside = ImmutableList.builder();
        List<String> shown = new ArrayList<>();
        Datum only = null;
        Exact target = null;
        for (Map.Entry<Id<?>, Reading> entry : readings.entrySet()) {
            Reading reading = entry.getValue();
            scorers.addAll(reading.scorers());
            counted.addAll(reading.counted());
            setAside.addAll(reading.setAside());
            target = target == null ? reading.target() : target;
            figures.put(entry.getKey().folded(), reading);
            if (reading.value() != null) {
                only = reading.value();
                shown.add(entry.getKey() + "=" + only);
            }
        }
        Datum value = readings.size() == 1 ? only : new Datum(String.join("; ", shown), null);
        return new Reading(
                state,
                state == State.VALUE ? value : null,
                target,
                scorers.build().asList(),
                counted.build(),
                setAside.build(),
                ImmutableList.of(),
                figures.buildOrThrow(),
                null,
                null);
    }

    /**
     * This reading beside those of the cluster.
     *
     * @param others the figures of all units of the cluster
     * @return the reading
     */
    public Reading among(Peers others) {
        return new Reading(state, value, target, scorers, counted, setAside, combined, figures, others, waivedTo);
    }

    /**
     * This reading of days late, counted from a moment that a waiver allowed.
     *
     * @param last that moment, in the pack's time zone
     * @return the reading
     */
    public Reading waivedTo(LocalDateTime last) {
        return new Reading(state, value, target, scorers, counted, setAside, combined, figures, peers, last);
    }

    /**
     * A reading without a value and without scorers.
     *
     * @param state any state but {@link State#VALUE}
     * @return the reading
     */
    public static Reading of(State state) {
        return new Reading(state, null, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * A value that no scorer gave, such as the days a report was late.
     *
     * @param value the value
     * @return the reading
     */
    public static Reading of(Datum value) {
        return new Reading(State.VALUE, value, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * The value of one of several figures.
     *
     * @param figure its folded id
     * @return the value, or null if it is not looked at or not known
     */
    public @Nullable Datum figure(String figure) {
        Reading reading = figures.get(figure);
        return reading == null ? null : reading.value();
    }

    /**
     * {@return the value as a number}
     *
     * @throws IllegalStateException if there is no value or it is no number, which the season's check rules out
     */
    public Exact number() {
        if (value == null || value.number() == null) {
            throw new IllegalStateException("not a number: " + value);
        }
        return value.number();
    }

    /**
     * {@return whether there is a value and it is a number}
     */
    public boolean isNumber() {
        return value != null && value.number() != null;
    }

    /**
     * {@return whether there is a value}
     */
    public boolean isValue() {
        return state == State.VALUE;
    }
}
