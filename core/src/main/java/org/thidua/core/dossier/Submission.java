package org.thidua.core.dossier;

import org.thidua.core.criteria.Deadline;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * That something due was received.
 *
 * @param deadline what was due
 * @param who who handed it in: a unit, cluster or department
 * @param to who received it
 * @param at when
 * @param place where it stands
 */
public record Submission(Id<Deadline> deadline, Id<Sender> who, Id<Deadline.Recipient> to, Moment at, Place place) {
    /** Somebody who hands something in; only ever the parameter of an id. */
    public interface Sender {}
}
