package org.thidua.core.kit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.thidua.core.panel.Between;
import org.thidua.core.panel.Cells;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.panel.Within;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** A role in which somebody scores, as a row of the table of scorers would give it, and what is said in it. */
public final class Scorer {
    private final String role;
    private String title = "";
    private Within within = Within.SINGLE;
    private int dropHigh;
    private int dropLow;
    private int atLeast = 1;
    private boolean ownMarkCounts = true;
    private String weight = "1";

    private Scorer(String role) {
        this.role = role;
    }

    public static Scorer role(String role) {
        return new Scorer(role);
    }

    @CanIgnoreReturnValue
    public Scorer title(String name) {
        title = name;
        return this;
    }

    @CanIgnoreReturnValue
    public Scorer within(Within how) {
        within = how;
        return this;
    }

    @CanIgnoreReturnValue
    public Scorer drops(int lowest, int highest) {
        dropLow = lowest;
        dropHigh = highest;
        return this;
    }

    @CanIgnoreReturnValue
    public Scorer atLeast(int marks) {
        atLeast = marks;
        return this;
    }

    @CanIgnoreReturnValue
    public Scorer withoutOwnMark() {
        ownMarkCounts = false;
        return this;
    }

    @CanIgnoreReturnValue
    public Scorer weight(String factor) {
        weight = factor;
        return this;
    }

    /** The panel of these roles, in this order, that never tells of a difference. */
    public static Panel panel(Between between, Scorer... scorers) {
        ImmutableList.Builder<RoleRule> roles = ImmutableList.builder();
        for (int at = 0; at < scorers.length; at++) {
            roles.add(scorers[at].rule(at + 1));
        }
        return new Panel(roles.build(), between, null);
    }

    /** What a role says of a unit: a value, or the word of a state such as {@code pending}. */
    public static Statement says(String role, String by, String what) {
        for (State state : State.values()) {
            if (state.word().equals(what)) {
                return statement(role, by, state, null, "");
            }
        }
        return statement(role, by, State.VALUE, Datum.of(what), "");
    }

    /** A value with the reason for it. */
    public static Statement says(String role, String by, String value, String reason) {
        return statement(role, by, State.VALUE, Datum.of(value), reason);
    }

    private static Statement statement(String role, String by, State state, Datum value, String reason) {
        return new Statement(Id.of(role), by, state, value, null, reason, "", Cells.of(Place.of("marks", 2)));
    }

    private RoleRule rule(int order) {
        return new RoleRule(
                Id.of(role),
                title,
                order,
                within,
                dropHigh,
                dropLow,
                atLeast,
                ownMarkCounts,
                Exact.of(weight),
                Place.of("scorers", order + 1));
    }
}
