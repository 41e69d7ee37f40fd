package org.thidua.core.dossier;

import org.thidua.core.criteria.Deadline;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * That somebody may hand something in later than the deadline says (gia hạn).
 *
 * @param deadline the deadline
 * @param who for whom: a unit, a cluster or its department
 * @param until the last moment that is still in time
 * @param by who allowed it, by role or code; empty if not said
 * @param document what records it, empty if nothing is named
 * @param reason why, empty if no reason is given
 * @param place where it stands
 */
public record Waiver(
        Id<Deadline> deadline,
        Id<Submission.Sender> who,
        Moment until,
        String by,
        String document,
        String reason,
        Place place) {}
