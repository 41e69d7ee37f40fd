package org.thidua.core.dossier;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * That a unit belongs to a cluster.
 *
 * @param cluster the cluster
 * @param unit the unit
 * @param post what it is there
 * @param place where it stands
 */
public record Membership(Id<Cluster> cluster, Id<Unit> unit, Post post, Place place) {
    /** What a unit is in its cluster. */
    public enum Post {
        /** An ordinary member. */
        MEMBER,
        /** The head (Cụm trưởng). */
        HEAD,
        /** The deputy head (Cụm phó). */
        DEPUTY
    }
}
